package import Dialogue

/// Why a text is not taken as a value: what is wrong and what to write instead.
package struct Misread: Error, Hashable, Sendable {
  package let sentence: Sentence

  package init(_ sentence: Sentence) { self.sentence = sentence }
}

extension Day {
  /// Reads a date the way people here write it.
  ///
  ///     2026-03-14   14.3.2026   14.03.26   14.3   14/3-2026   14. mars 2026   14 mar
  ///
  /// Without a year it is the next such day from `today` on; two digits are of this century.
  package init(entry: String, today: Day) throws(Misread) {
    if let day = Day(entry) {
      self = day
      return
    }
    let words = entry.lowercased().split { " .,/-".contains($0) }
    let isBackwards = words.first?.utf8.count == 4
    let parts = isBackwards ? words.reversed() : words
    guard (2...3).contains(parts.count), let day = Int(digits: parts[0], upTo: 2),
      let month = Int(digits: parts[1], upTo: 2) ?? Day.month(named: parts[1])
    else { throw Misread(Wording.Entry.date) }
    guard (1...12).contains(month) else { throw Misread(Wording.Entry.month(month)) }
    if parts.count == 2 {
      self = try Self.next(day: day, month: month, from: today)
      return
    }
    guard let number = Int(digits: parts[2], upTo: 4), [2, 4].contains(parts[2].utf8.count) else {
      throw Misread(Wording.Entry.date)
    }
    let year = parts[2].utf8.count == 2 ? 2000 + number : number
    self = try Self.checked(year: year, month: month, day: day)
  }

  private static func checked(year: Int, month: Int, day: Int) throws(Misread) -> Day {
    if let known = Day(year: year, month: month, day: day) { return known }
    guard (1...9999).contains(year) else { throw Misread(Wording.Entry.date) }
    throw Misread(
      Wording.Entry.noSuchDay(
        month: month, year: year, last: Day.days(inMonth: month, of: year)))
  }

  private static func next(day: Int, month: Int, from today: Day) throws(Misread) -> Day {
    // Nine years hold a leap day, whatever the century.
    for year in today.year...max(today.year, min(9999, today.year + 8)) {
      if let found = Day(year: year, month: month, day: day), found >= today { return found }
    }
    return try checked(year: today.year, month: month, day: day)
  }
}

extension Int {
  /// Reads ASCII digits only, and not too many of them.
  init?(digits text: some StringProtocol, upTo count: Int) {
    guard (1...count).contains(text.utf8.count),
      text.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    self.init(text)
  }
}
