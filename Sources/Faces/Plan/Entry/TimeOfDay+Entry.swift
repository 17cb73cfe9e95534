package import Dialogue

extension TimeOfDay {
  /// Reads a time the way people here write it: `10.30`, `10:30`, `1030`, `930`, `10`, `kl. 10.30`.
  package init(entry: String) throws(Misread) {
    var text = Substring(entry.lowercased())
    if text.hasPrefix("kl") { text = text.dropFirst(2) }
    text = text.trimmed(of: ". ")
    let digits = text.filter { $0 != ":" && $0 != "." }
    guard !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      throw Misread(Wording.Entry.time)
    }
    let whole =
      switch (text == digits[...], digits.utf8.count) {
      case (true, 1), (true, 2): "\(text):00"
      case (true, 3): "0\(text)"
      default: String(text)
      }
    // Past midnight the clock goes on counting in files, but nobody writes a plan so.
    guard let time = TimeOfDay(whole), time.minutes < 24 * 60 else {
      throw Misread(Wording.Entry.time)
    }
    self = time
  }
}

extension TimeOfDay {
  /// The same where a day goes on past midnight: what is earlier than its beginning is then in the
  /// night that follows.
  init(entry: String, in session: Session) throws(Misread) {
    let day = 24 * 60
    try self.init(entry: entry)
    if self < session.opens, session.closes.minutes >= day { minutes += day }
  }
}

extension Substring {
  /// Without some characters at its ends.
  func trimmed(of unwanted: String) -> Substring {
    var rest = self
    while let first = rest.first, unwanted.contains(first) { rest.removeFirst() }
    while let last = rest.last, unwanted.contains(last) { rest.removeLast() }
    return rest
  }
}
