internal import Dialogue
internal import JSONTree

extension Snapshot {
  /// Keys of the file that are not the session's own.
  static let keys: Set<String> = [
    "format", "version", "summary", "folded", "stamp", "history", "digest",
  ]

  /// The bytes of the file: indented, in the documented order, with the digest of the rest.
  package var bytes: [UInt8] {
    let members = session.members
    let known = members.dropLast(session.extra.count)
    var file: [JSON.Member] = [
      JSON.Member("format", .string(Self.format)),
      JSON.Member("version", .int(Self.version)),
      JSON.Member("summary", session.summary.json),
    ]
    file += known
    if let folded { file.append(JSON.Member("folded", folded.json)) }
    file.append(JSON.Member("stamp", .string(stamp.description)))
    if let history {
      file.append(
        JSON.Member(
          "history",
          ["changes": .int(history.changes), "digest": .string(history.digest.hexadecimal)]))
    }
    file.append(JSON.Member("digest", .string(Digest.empty)))
    file += members.suffix(session.extra.count)
    var bytes = JSON.object(file).indentedBytes
    Digest.write(into: &bytes)
    return bytes
  }

  /// Reads a file of ours.
  package init(_ bytes: [UInt8], path: String) throws(StoreFault) {
    guard !bytes.isEmpty else { throw .empty(path: path) }
    let text: JSONText
    do throws(JSON.Fault) { text = try JSONText(bytes) } catch {
      throw .notJSON(path: path, error)
    }
    try self.init(text.root, path: path)
    digest = Digest.right(in: bytes)
    isAsWritten = digest != nil
    size = bytes.count
  }

  private init(_ value: JSONText.Value, path: String) throws(StoreFault) {
    guard value["format"]?.string == Self.format, let version = value["version"]?.int else {
      throw .notASession(path: path)
    }
    guard version <= Self.version else { throw .newer(path: path, version: version) }
    do throws(Malformed) { session = try Session(value, besides: Self.keys) } catch {
      throw .malformed(path: path, error)
    }
    folded = value["folded"].flatMap { Cursor(json: $0.json) }
    stamp = value["stamp"]?.string.flatMap(Stamp.init) ?? .zero
    if let header = value["history"], let changes = header["changes"]?.int,
      let digest = header["digest"]?.string.flatMap({ UInt64(hexadecimal: $0) })
    {
      history = HistoryHeader(changes: changes, digest: digest)
    }
  }
}

/// The checksum of a snapshot without the line that holds it.
enum Digest {
  private static let opening = Array("\n  \"digest\": \"".utf8)
  static let empty = String(repeating: "0", count: 16)

  /// Puts the right digits where `empty` was written.
  static func write(into bytes: inout [UInt8]) {
    guard let line = line(in: bytes) else { return }
    let digits = value(of: bytes, without: line).hexadecimal
    let start = line.lowerBound + opening.count - 1
    bytes.replaceSubrange(start..<start + 16, with: digits.utf8)
  }

  /// The digest that stands in a file; nil when it is missing or is not the file's.
  static func right(in bytes: [UInt8]) -> UInt64? {
    guard let line = line(in: bytes) else { return nil }
    let start = line.lowerBound + opening.count - 1
    guard start + 16 <= line.upperBound else { return nil }
    let digits = String(decoding: bytes[start..<start + 16], as: UTF8.self)
    let value = value(of: bytes, without: line)
    return UInt64(hexadecimal: digits) == value ? value : nil
  }

  private static func value(of bytes: [UInt8], without line: Range<Int>) -> UInt64 {
    bytes.withUnsafeBytes { bytes in
      var sum = CRC64.Sum()
      sum.add(UnsafeRawBufferPointer(rebasing: bytes[..<line.lowerBound]))
      sum.add(UnsafeRawBufferPointer(rebasing: bytes[line.upperBound...]))
      return sum.value
    }
  }

  /// The last line at the outermost level that begins so, with its line feed; a string never holds a
  /// bare line feed, so nothing else looks like it.
  private static func line(in bytes: [UInt8]) -> Range<Int>? {
    var end = bytes.count
    while let start = bytes[..<end].lastIndex(of: UInt8(ascii: "\n")) {
      if bytes[start...].starts(with: opening) {
        let rest = bytes[(start + 1)...]
        return start + 1..<(rest.firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count)
      }
      end = start
    }
    return nil
  }
}
