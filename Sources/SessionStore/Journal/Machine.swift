internal import Glibc

/// Which machine this is, as a checksum: the number that systemd gives a machine is not for sharing.
struct Machine: Hashable, Sendable {
  var raw: UInt64

  static let this: Self = {
    var name = [CChar](repeating: 0, count: 256)
    gethostname(&name, name.count - 1)
    let host = name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    let number = (try? FileSystem.readIfAny("/etc/machine-id")) ?? nil
    return Self(raw: CRC64.of((number ?? []) + host))
  }()
}

extension Machine: LosslessStringConvertible {
  var description: String { raw.hexadecimal }

  init?(_ description: String) {
    guard let raw = UInt64(hexadecimal: description) else { return nil }
    self.raw = raw
  }
}
