internal import Glibc
internal import JSONTree

/// The file in which this process lets itself be seen: locked while the process lives, stirred now
/// and then, gone when it leaves.
///
/// Nothing waits for the disk: after a power cut nobody asks what stood there. Where nothing can be
/// written nobody sees this process, and that is all.
final class SignalFile {
  let name: SignalName
  private let place: SessionPlace
  private let permissions: Permissions
  private var line: [UInt8]?
  private var open: Open?
  /// When the file was last written or stirred.
  private var stirred: Int64 = 0

  private struct Open: ~Copyable {
    let file: Descriptor
    var size: Int
  }

  /// Others take a process for silent when it has missed two of these.
  static let stirsEvery: Int64 = 5_000

  init(_ name: SignalName, at place: SessionPlace, _ permissions: Permissions) {
    self.name = name
    self.place = place
    self.permissions = permissions
  }

  deinit { remove() }

  /// Lets the others see this, in place of what they saw before.
  func show(_ body: JSON) {
    line = SignalLine(machine: .this, body: body).bytes(name)
    try? write()
  }

  /// Says that this process still runs, if it is time to; tries again what failed.
  func stir() {
    guard line != nil else { return }
    let now = SteadyClock.milliseconds
    if open == nil {
      try? write()
    } else if now - stirred >= Self.stirsEvery {
      stirred = now
      // Somebody may have removed the folder.
      if isGone { try? write() } else { touch() }
    }
  }

  func remove() {
    guard open != nil else { return }
    open = nil
    line = nil
    try? FileSystem.removeIfAny(place.signal(name))
  }

  private var isGone: Bool { (try? open?.file.status().names) ?? 0 == 0 }

  private func touch() {
    // The time alone, which wakes nobody.
    open?.file.touch()
  }

  private func write() throws(SystemFault) {
    guard let line else { return }
    stirred = SteadyClock.milliseconds
    if isGone { open = nil }
    guard var open = open.take() else {
      self.open = try begin(with: line)
      return
    }
    // In one piece, with nothing of a longer one left behind it; half of it nobody takes for whole.
    let rest = max(0, open.size - line.count)
    try open.file.overwrite(line + [UInt8](repeating: UInt8(ascii: " "), count: rest), at: 0)
    open.size = max(open.size, line.count)
    self.open = consume open
  }

  /// Made under another name, so that nobody meets it before it is locked and whole.
  private func begin(with line: [UInt8]) throws(SystemFault) -> Open {
    removeThoseBefore()
    let path = place.signal(name)
    let temporary = place.live.appending(
      path: AtomicFile.temporaryName(for: path.lastOfPath, name.writer.raw))
    let file = try Descriptor(temporary, .createAnew(mode: permissions.file))
    do throws(SystemFault) {
      guard try file.tryLock() else { throw SystemFault(.lock, temporary, code: EWOULDBLOCK) }
      try file.overwrite(line, at: 0)
      try FileSystem.rename(temporary, to: path)
    } catch {
      try? FileSystem.remove(temporary)
      throw error
    }
    return Open(file: file, size: line.count)
  }

  /// What dead processes at this seat left, and what is so old that nobody asks any more.
  private func removeThoseBefore() {
    for name in ((try? FileSystem.names(in: place.live)) ?? []).compactMap(SignalName.init) {
      let path = place.signal(name)
      guard let status = try? FileSystem.status(path),
        let bytes = try? FileSystem.read(path),
        SignalLine(bytes).map({ $0.machine == .this }) ?? true
      else { continue }
      let age = SteadyClock.dating - status.modifiedMilliseconds
      guard name.seat == self.name.seat || age > SignalReader.longestShown,
        !SignalReader.isLocked(path)
      else { continue }
      try? FileSystem.removeIfAny(path)
    }
  }
}
