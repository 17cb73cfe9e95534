/// A name that is unique for ever: 128 bits, the first 48 of them the time it was made.
///
/// Written as a ULID, 26 letters and digits that sort as the values do
/// (https://github.com/ulid/spec). A UUID is read too, so that scripts can use what they have.
package struct Identifier: Hashable, Comparable, Sendable {
  package var high: UInt64
  package var low: UInt64

  package init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// Made from a time in milliseconds since 1970 and 80 random bits (the last 16 of `first`).
  package init(milliseconds: Int64, random first: UInt64, _ second: UInt64) {
    high = UInt64(truncatingIfNeeded: milliseconds) << 16 | first & 0xFFFF
    low = second
  }

  /// The random half tells ids apart as well as both halves do.
  package func hash(into hasher: inout Hasher) { hasher.combine(low) }

  package static func < (one: Self, other: Self) -> Bool {
    (one.high, one.low) < (other.high, other.low)
  }

  /// One that several processes arrive at by themselves from the same parts, whoever is first.
  ///
  /// FNV-1a over 128 bits (http://www.isthe.com/chongo/tech/comp/fnv/): the parts are names that
  /// are unique already, so nothing here has to resist an attacker.
  package init(derivedFrom parts: String...) {
    var hash: (high: UInt64, low: UInt64) = (0x6C62_272E_07BB_0142, 0x62B8_2175_6295_C58D)
    for part in parts {
      for byte in Array(part.utf8) + [0xFF] {
        hash.low ^= UInt64(byte)
        // The prime is 2^88 + 0x13B.
        let product = hash.low.multipliedFullWidth(by: 0x13B)
        hash.high = hash.high &* 0x13B &+ product.high &+ hash.low << 24
        hash.low = product.low
      }
    }
    self.init(high: hash.high, low: hash.low)
  }
}

extension Identifier: LosslessStringConvertible {
  private static let digits = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

  package var description: String {
    String(unsafeUninitializedCapacity: 26) { buffer in
      var (high, low) = (high, low)
      for place in stride(from: 25, through: 0, by: -1) {
        buffer[place] = Self.digits[Int(low & 31)]
        low = low >> 5 | high << 59
        high >>= 5
      }
      return 26
    }
  }

  package init?(_ text: String) {
    var text = text
    guard let identifier = text.withUTF8({ Self(utf8: $0) }) else { return nil }
    self = identifier
  }

  private static func ulid(_ bytes: UnsafeBufferPointer<UInt8>) -> (UInt64, UInt64)? {
    guard bytes[0] <= UInt8(ascii: "7") else { return nil }
    return values.withUnsafeBufferPointer { values in
      var value: (high: UInt64, low: UInt64) = (0, 0)
      for byte in bytes {
        let digit = values[Int(byte)]
        guard digit < 32 else { return nil }
        value.high = value.high << 5 | value.low >> 59
        value.low = value.low << 5 | UInt64(digit)
      }
      return value
    }
  }

  /// What each byte stands for, small letters too; more than 31 for those that stand for nothing. There
  /// is no I, L, O and U, which are too like others.
  private static let values: [UInt8] = {
    var values = [UInt8](repeating: .max, count: 256)
    for (value, digit) in digits.enumerated() {
      values[Int(digit)] = UInt8(value)
      values[Int(digit | 0x20)] = UInt8(value)
    }
    return values
  }()

  private static func uuid(_ bytes: UnsafeBufferPointer<UInt8>) -> (UInt64, UInt64)? {
    var value: (high: UInt64, low: UInt64) = (0, 0)
    for (place, byte) in bytes.enumerated() {
      if [8, 13, 18, 23].contains(place) {
        guard byte == UInt8(ascii: "-") else { return nil }
        continue
      }
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80 else {
        return nil
      }
      value.high = value.high << 4 | value.low >> 60
      value.low = value.low << 4 | UInt64(digit)
    }
    return value
  }
}

extension Identifier: Written {
  init?(utf8 bytes: UnsafeBufferPointer<UInt8>) {
    let value: (high: UInt64, low: UInt64)? =
      switch bytes.count {
      case 26: Self.ulid(bytes)
      case 36: Self.uuid(bytes)
      default: nil
      }
    guard let value else { return nil }
    self.init(high: value.high, low: value.low)
  }
}
