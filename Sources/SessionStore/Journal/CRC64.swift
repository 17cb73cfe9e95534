/// CRC-64/XZ: tells a torn or flipped line from a whole one.
///
///     CRC64.of("123456789".utf8)  // 995dc9bbdf1939fa
///
/// Source: ECMA-182's polynomial, reflected, as in the .xz file format 1.2, section 6; eight bytes a
/// step after M. Kounavis and F. Berry, doi:10.1109/ISCC.2005.14.
package enum CRC64 {
  private static let polynomial: UInt64 = 0xC96C_5795_D787_0F42

  /// `tables[k][b]`, laid out as one row of 8 × 256, is byte b followed by k zero bytes.
  private static let tables: [UInt64] = {
    var tables = (0..<256).map { byte in
      (0..<8).reduce(UInt64(byte)) { rest, _ in
        rest & 1 == 0 ? rest >> 1 : rest >> 1 ^ polynomial
      }
    }
    for entry in 256..<2048 {
      let before = tables[entry - 256]
      tables.append(tables[Int(before & 0xFF)] ^ before >> 8)
    }
    return tables
  }()

  package static func of(_ bytes: some Collection<UInt8>) -> UInt64 {
    bytes.withContiguousStorageIfAvailable { of(UnsafeRawBufferPointer($0)) }
      ?? Array(bytes).withUnsafeBytes { of($0) }
  }

  package static func of(_ bytes: [UInt8]) -> UInt64 { bytes.withUnsafeBytes { of($0) } }

  static func of(_ bytes: UnsafeRawBufferPointer) -> UInt64 { ~rest(~0, bytes) }

  /// Of pieces as if each stood right behind the one before.
  struct Sum {
    private var rest = ~UInt64(0)

    mutating func add(_ piece: UnsafeRawBufferPointer) { rest = CRC64.rest(rest, piece) }

    var value: UInt64 { ~rest }
  }

  /// What is carried over from one byte to the next.
  private static func rest(_ before: UInt64, _ bytes: UnsafeRawBufferPointer) -> UInt64 {
    tables.withUnsafeBufferPointer { tables in
      var rest = before
      var at = 0
      while at + 8 <= bytes.count {
        rest ^= UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self))
        var next: UInt64 = 0
        for step in 0..<8 {
          next ^= tables[(7 - step) << 8 | Int(truncatingIfNeeded: rest >> (8 * step) & 0xFF)]
        }
        rest = next
        at += 8
      }
      while at < bytes.count {
        rest = tables[Int(truncatingIfNeeded: (rest ^ UInt64(bytes[at])) & 0xFF)] ^ rest >> 8
        at += 1
      }
      return rest
    }
  }
}
