package import Dialogue
import Reporting

extension Day {
  /// In figures, as in a table: `14.03.2026`; in English `14 Mar 2026`.
  package func short(_ language: Language) -> String {
    switch language {
    case .bokmal, .nynorsk: "\(day.twoDigits).\(month.twoDigits).\(year)"
    case .english: "\(day.twoDigits) \(Month.names[month - 1].en.prefix(3)) \(year)"
    }
  }

  /// In words, as in a letter: `lørdag 14. mars 2026`.
  ///
  /// A screen has blocks and so has a document, so no file of a face says `Block` of both.
  package var inWords: Sentence {
    Sentence(nb: spoken(.bokmal), nn: spoken(.nynorsk), en: spoken(.english))
  }
}

/// The names of the months.
enum Month {
  static let names = [
    Sentence(nb: "januar", nn: "januar", en: "January"),
    Sentence(nb: "februar", nn: "februar", en: "February"),
    Sentence(nb: "mars", nn: "mars", en: "March"),
    Sentence(nb: "april", nn: "april", en: "April"),
    Sentence(nb: "mai", nn: "mai", en: "May"),
    Sentence(nb: "juni", nn: "juni", en: "June"),
    Sentence(nb: "juli", nn: "juli", en: "July"),
    Sentence(nb: "august", nn: "august", en: "August"),
    Sentence(nb: "september", nn: "september", en: "September"),
    Sentence(nb: "oktober", nn: "oktober", en: "October"),
    Sentence(nb: "november", nn: "november", en: "November"),
    Sentence(nb: "desember", nn: "desember", en: "December"),
  ]

  /// By at least three letters of its name, in any of the languages.
  static func number(named text: some StringProtocol) -> Int? {
    guard text.count >= 3 else { return nil }
    let place = names.firstIndex { name in
      [name.nb, name.nn, name.en].contains { $0.lowercased().hasPrefix(text) }
    }
    return place.map { $0 + 1 }
  }
}

extension Int {
  fileprivate var twoDigits: String { self < 10 ? "0\(self)" : "\(self)" }
}
