extension Day {
  /// As it is written in a letter: *lørdag 14. mars 2026*.
  package var inWords: Sentence {
    let (weekday, month) = (Self.weekdays[weekday - 1], Self.months[month - 1])
    return Sentence(
      nb: "\(weekday.nb) \(day). \(month.nb) \(year)",
      nn: "\(weekday.nn) \(day). \(month.nn) \(year)",
      en: "\(weekday.en) \(day) \(month.en) \(year)")
  }

  /// As it stands in a table: `14.03.2026`; in English `14 Mar 2026`.
  package func short(_ language: Language) -> String {
    switch language {
    case .bokmal, .nynorsk: "\(day.twoDigits).\(month.twoDigits).\(year)"
    case .english: "\(day.twoDigits) \(Self.months[month - 1].en.prefix(3)) \(year)"
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

  /// The names of the months, January first.
  package static let months = [
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

extension Int {
  fileprivate var twoDigits: String { self < 10 ? "0\(self)" : "\(self)" }
}
