import Dialogue

extension SessionRow {
  /// Newest first. One without a date is still being planned and comes before the dated ones;
  /// what cannot be opened comes last.
  static func comesFirst(_ one: Self, _ other: Self) -> Bool {
    if (one.problem == nil) != (other.problem == nil) { return one.problem == nil }
    if one.date != other.date {
      guard let date = one.date, let otherDate = other.date else { return one.date == nil }
      return date > otherDate
    }
    return (one.title, one.path) < (other.title, other.path)
  }

  /// Whether every word is somewhere in what the list shows, in any language.
  func answers(to words: [Substring]) -> Bool {
    guard !words.isEmpty else { return true }
    let text = text
    return words.allSatisfy { text.contains($0) }
  }

  private var text: String {
    var parts = [title, place, fileName, state.words.nb, state.words.nn, state.words.en]
    if let date {
      parts += [date.description, "\(date.day).\(date.month).\(date.year)"]
      parts += [
        date.short(.bokmal), date.inWords.nb, date.inWords.nn, date.inWords.en,
      ]
    }
    if let problem { parts += [problem.nb, problem.nn, problem.en] }
    return parts.joined(separator: " ").lowercased()
  }

  func past(_ today: Day) -> [DueDate] { due.filter { $0.isPast(today) } }

  /// Within a fortnight.
  func soon(_ today: Day) -> [DueDate] { due.filter { $0.isSoon(today) } }

  var fileName: String { path.split(separator: "/").last.map(String.init) ?? path }

  /// What it is called where there is no title to call it by.
  var called: String { title.isBlank ? fileName : title }
}

extension SessionRow.State {
  var words: Sentence {
    switch self {
    case .planned: Sentence(nb: "planlagt", nn: "planlagd", en: "planned")
    case .underWay: Sentence(nb: "i gang", nn: "i gang", en: "under way")
    case .held: Sentence(nb: "holdt", nn: "halden", en: "held")
    }
  }
}
