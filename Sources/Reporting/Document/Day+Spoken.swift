package import Dialogue

extension Day {
  /// The date as it is written in a letter: *lørdag 14. mars 2026*.
  package func spoken(_ language: Language) -> String {
    let weekday = Self.weekdays[weekday - 1](language)
    let month = Self.months[month - 1](language)
    return switch language {
    case .bokmal, .nynorsk: "\(weekday) \(day). \(month) \(year)"
    case .english: "\(weekday) \(day) \(month) \(year)"
    }
  }

  private static let weekdays = [
    Sentence(nb: "mandag", nn: "måndag", en: "Monday"),
    Sentence(nb: "tirsdag", nn: "tysdag", en: "Tuesday"),
    Sentence(nb: "onsdag", nn: "onsdag", en: "Wednesday"),
    Sentence(nb: "torsdag", nn: "torsdag", en: "Thursday"),
    Sentence(nb: "fredag", nn: "fredag", en: "Friday"),
    Sentence(nb: "lørdag", nn: "laurdag", en: "Saturday"),
    Sentence(nb: "søndag", nn: "søndag", en: "Sunday"),
  ]

  private static let months = [
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
}
