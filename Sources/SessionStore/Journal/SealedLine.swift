internal import JSONTree

/// A line of JSON whose last key holds a checksum of all that stands before it.
///
///     {"v":1,"writer":"7f3a9c01d2e4b586","n":1, … ,"sum":"8c1b0f3a55d2e790"}
///
/// Only the bytes before `,"sum":` are summed, so the line can be judged without being understood.
enum SealedLine {
  private static let opening = Array(#","sum":""#.utf8)
  private static let closing = Array(#""}"#.utf8)
  private static let sealLength = opening.count + 16 + closing.count

  /// Closes an object: its keys, then the checksum. There is no line feed.
  static func seal(_ members: [JSON.Member]) -> [UInt8] {
    var bytes = JSON.object(members).compactBytes
    bytes.removeLast()
    let sum = CRC64.of(bytes).hexadecimal
    bytes.append(contentsOf: opening)
    bytes.append(contentsOf: sum.utf8)
    bytes.append(contentsOf: closing)
    return bytes
  }

  /// Whether the last key is the right checksum.
  static func isIntact(_ line: some RandomAccessCollection<UInt8>) -> Bool {
    guard line.count > sealLength else { return false }
    let seal = line.suffix(sealLength)
    let digits = seal.dropFirst(opening.count).prefix(16)
    guard seal.starts(with: opening), seal.suffix(closing.count).elementsEqual(closing),
      let sum = UInt64(hexadecimal: String(decoding: digits, as: UTF8.self))
    else { return false }
    return CRC64.of(line.dropLast(sealLength)) == sum
  }
}
