/// What a log in `NAME.live` is called: its seat, its writer and which of the writer's logs it is.
///
///     table-3-7f3a9c01d2e4b586.jsonl     the first
///     table-3-7f3a9c01d2e4b586.2.jsonl   begun when the first could no longer be trusted
struct LogName: Hashable {
  var seat: String
  var writer: WriterID
  /// Counted from 1.
  var part: Int

  static let suffix = ".jsonl"

  init(seat: String, writer: WriterID, part: Int = 1) {
    self.seat = seat
    self.writer = writer
    self.part = part
  }

  var next: Self { Self(seat: seat, writer: writer, part: part + 1) }
}

extension LogName: LosslessStringConvertible {
  var description: String {
    "\(seat)-\(writer)" + (part == 1 ? "" : ".\(part)") + Self.suffix
  }

  init?(_ description: String) {
    guard description.hasSuffix(Self.suffix), !description.hasPrefix(".") else { return nil }
    var stem = description.dropLast(Self.suffix.count)
    part = 1
    if let dot = stem.lastIndex(of: "."), let part = Int(stem[stem.index(after: dot)...]), part > 1
    {
      self.part = part
      stem = stem[..<dot]
    }
    guard let dash = stem.lastIndex(of: "-"), dash > stem.startIndex,
      let writer = WriterID(String(stem[stem.index(after: dash)...]))
    else { return nil }
    self.writer = writer
    seat = String(stem[..<dash])
    guard self.description == description else { return nil }
  }
}
