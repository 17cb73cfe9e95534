extension Malformed {
  /// Where something is wrong, what it is, and what should stand there.
  package var sentence: Sentence {
    let place = path.isEmpty ? nil : path
    return switch problem {
    case .missing:
      Sentence(
        nb: "«\(path)» mangler. Legg det til.", nn: "«\(path)» manglar. Legg det til.",
        en: "“\(path)” is missing. Add it.")
    case .repeated:
      Sentence(
        nb: "«\(path)» står der to ganger. Ta bort den ene.",
        nn: "«\(path)» står der to gonger. Ta bort den eine.",
        en: "“\(path)” is there twice. Remove one.")
    case .expected(let expected):
      Sentence(
        nb: "\(place.map { "«\($0)»" } ?? "Det hele") skal være \(expected.sentence.nb).",
        nn: "\(place.map { "«\($0)»" } ?? "Alt saman") skal vere \(expected.sentence.nn).",
        en: "\(place.map { "“\($0)”" } ?? "The whole") should be \(expected.sentence.en).")
    }
  }
}

extension Malformed.Expected {
  fileprivate var sentence: Sentence {
    switch self {
    case .object: Sentence(nb: "et objekt, {…}", nn: "eit objekt, {…}", en: "an object, {…}")
    case .list: Sentence(nb: "en liste, […]", nn: "ei liste, […]", en: "a list, […]")
    case .text:
      Sentence(
        nb: "tekst i anførselstegn", nn: "tekst i hermeteikn", en: "text in quotation marks")
    case .wholeNumber: Sentence(nb: "et heltall", nn: "eit heiltal", en: "a whole number")
    case .numberIn(let range):
      Sentence(
        nb: "et heltall fra \(range.lowerBound) til \(range.upperBound)",
        nn: "eit heiltal frå \(range.lowerBound) til \(range.upperBound)",
        en: "a whole number from \(range.lowerBound) to \(range.upperBound)")
    case .yesOrNo:
      Sentence(nb: "true eller false", nn: "true eller false", en: "true or false")
    case .id:
      Sentence(
        nb: "en id: en ULID med 26 tegn eller en UUID",
        nn: "ein id: ein ULID med 26 teikn eller ein UUID",
        en: "an id: a ULID of 26 characters or a UUID")
    case .date:
      Sentence(
        nb: "en dato som 2026-03-14", nn: "ein dato som 2026-03-14",
        en: "a date such as 2026-03-14")
    case .time:
      Sentence(
        nb: "et klokkeslett som 09:30", nn: "eit klokkeslett som 09:30",
        en: "a time such as 09:30")
    case .moment:
      Sentence(
        nb: "et tidspunkt som 2026-03-14T10:02:11+01:00",
        nn: "eit tidspunkt som 2026-03-14T10:02:11+01:00",
        en: "a moment such as 2026-03-14T10:02:11+01:00")
    case .oneOf(let choices):
      choices.count == 1
        ? Sentence(nb: choices[0], nn: choices[0], en: choices[0])
        : Sentence(
          nb: "en av disse: \(choices.joined(separator: ", "))",
          nn: "ein av desse: \(choices.joined(separator: ", "))",
          en: "one of these: \(choices.joined(separator: ", "))")
    }
  }
}
