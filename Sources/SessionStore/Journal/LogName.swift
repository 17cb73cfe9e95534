/// What a log in `NAME.live` is called: its seat, its writer and which of the writer's logs it is.
///
///     table-3-7f3a9c01d2e4b586.jsonl     the first
///     table-3-7f3a9c01d2e4b586.2.jsonl   begun when the first could no longer be trusted
struct LogName: LiveFileName {
  static let suffix = ".jsonl"

  var seat: String
  var writer: WriterID
  /// Counted from 1.
  var part = 1

  init(seat: String, writer: WriterID) {
    self.seat = seat
    self.writer = writer
  }

  var next: Self {
    var next = self
    next.part += 1
    return next
  }

  var description: String { stem + (part == 1 ? "" : ".\(part)") + Self.suffix }

  init?(_ description: String) {
    guard var stem = Self.stem(of: description) else { return nil }
    var part = 1
    if let dot = stem.lastIndex(of: "."), let number = Int(stem[stem.index(after: dot)...]),
      number > 1
    {
      part = number
      stem = stem[..<dot]
    }
    guard let owner = Self.owner(of: stem) else { return nil }
    self.init(seat: owner.seat, writer: owner.writer)
    self.part = part
    guard self.description == description else { return nil }
  }
}
