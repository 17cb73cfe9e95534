import Dialogue
import Discretion

/// What the report says in its own voice.
enum WholeWording {
  static let title = Sentence(nb: "Rapport", nn: "Rapport", en: "Report")
  static let voices = Sentence(
    nb: "Tre stemmer er holdt fra hverandre her: deltakernes egne ord, prosesslederens "
      + "oppsummeringer og merknader, og oppdragsgiverens svar.",
    nn: "Tre stemmer er haldne frå kvarandre her: deltakarane sine eigne ord, oppsummeringane og "
      + "merknadene til prosessleiaren, og svara til oppdragsgivaren.",
    en: "Three voices are kept apart here: the participants' own words, the process leader's "
      + "digests and comments, and the commissioner's answers.")
  /// As long as the commissioner has said nothing.
  static let twoVoices = Sentence(
    nb: "To stemmer er holdt fra hverandre her: deltakernes egne ord, og prosesslederens "
      + "oppsummeringer og merknader. Oppdragsgiveren har ikke svart ennå.",
    nn: "To stemmer er haldne frå kvarandre her: deltakarane sine eigne ord, og oppsummeringane og "
      + "merknadene til prosessleiaren. Oppdragsgivaren har ikkje svara enno.",
    en: "Two voices are kept apart here: the participants' own words, and the process leader's "
      + "digests and comments. The commissioner has not answered yet.")
  static let commentsAre = Sentence(
    nb: "Prosesslederen har skrevet dette til rapporten. Det er ikke deltakernes ord.",
    nn: "Prosessleiaren har skrive dette til rapporten. Det er ikkje orda til deltakarane.",
    en: "The process leader wrote this for the report. It is not in the participants' words.")

  static func read(until day: Day) -> Sentence {
    Sentence(
      nb: "De som var med, har hatt utkastet til gjennomlesing fram til \(day.inWords.nb).",
      nn: "Dei som var med, har hatt utkastet til gjennomlesing fram til \(day.inWords.nn).",
      en: "Those who took part have had the draft to read until \(day.inWords.en).")
  }

  static let carriers = Sentence(
    nb: "Bærer budskapet videre", nn: "Ber bodskapen vidare", en: "Carry the message further")
  static let next = Sentence(
    nb: "Hva som skjer nå", nn: "Kva som skjer no", en: "What happens now")
}

// How it was done.
extension WholeWording {
  static let how = Sentence(
    nb: "Slik gjorde vi det", nn: "Slik gjorde vi det", en: "How it was done")
  static let method = Sentence(nb: "Metode", nn: "Metode", en: "Method")
  static let present = Sentence(nb: "Til stede", nn: "Til stades", en: "Present")
  /// Exact from five people up.
  static func participants(_ count: Int) -> Sentence {
    switch Told(people: count) {
    case .number: Noun.participant(count)
    case .fewerThanFive, .withheld:
      Sentence(
        nb: "færre enn fem deltakere", nn: "færre enn fem deltakarar",
        en: "fewer than five participants")
    }
  }

  static let programme = Sentence(
    nb: "Programmet slik det ble", nn: "Programmet slik det vart", en: "The programme as held")
  static let why = Sentence(
    nb: "Hvorfor det gjøres slik", nn: "Kvifor det blir gjort slik", en: "Why it is done so")
  static let spaces = Sentence(
    nb: "Mellomrommene", nn: "Mellomromma", en: "The spaces between")
  static let groups = Sentence(nb: "Grupper", nn: "Grupper", en: "Groups")
  static let inUse = Sentence(
    nb: "Mellomrom i bruk", nn: "Mellomrom i bruk", en: "Relations in use")

  static func relations(_ people: Int, _ relations: Int) -> Sentence {
    Sentence(
      nb: "Mellom \(people) deltakere er det \(relations) mellomrom.",
      nn: "Mellom \(people) deltakarar er det \(relations) mellomrom.",
      en: "\(people) participants have \(relations) relations between them.")
  }

  static func met(_ pairs: Int) -> Sentence {
    Sentence(
      nb: "I par og ved bord har \(pairs) av dem vært i bruk.",
      nn: "I par og ved bord har \(pairs) av dei vore i bruk.",
      en: "In pairs and at tables \(pairs) of them have been in use.")
  }

  /// *8 à 4*, *6 à 5 og 1 à 4*.
  static func sizes(_ groups: [Int]) -> Sentence {
    let counts = Dictionary(grouping: groups, by: { $0 }).sorted { $0.key > $1.key }
    let said = counts.map { Sentence.sizes($0.value.count, of: $0.key) }
    return Sentence(
      nb: said.map(\.nb).joined(separator: ", "), nn: said.map(\.nn).joined(separator: ", "),
      en: said.map(\.en).joined(separator: ", "))
  }
}

extension Sentence {
  fileprivate static func sizes(_ count: Int, of size: Int) -> Sentence {
    Sentence(nb: "\(count) à \(size)", nn: "\(count) à \(size)", en: "\(count) of \(size)")
  }
}

// What was said.
extension WholeWording {
  static let said = Sentence(
    nb: "Hva som ble sagt", nn: "Kva som vart sagt", en: "What was said")
  static let byThemselves = Sentence(
    nb: "Står for seg selv", nn: "Står for seg sjølv", en: "Stand by themselves")
  static let notYet = Sentence(
    nb: "Ikke sortert ennå", nn: "Ikkje sortert enno", en: "Not sorted yet")
  static let noPerspective = Sentence(
    nb: "Uten perspektiv", nn: "Utan perspektiv", en: "No perspective")

  static func seenAs(_ perspective: String) -> Sentence {
    Sentence(
      nb: "Perspektiv: \(perspective)", nn: "Perspektiv: \(perspective)",
      en: "Perspective: \(perspective)")
  }

  static func under(_ words: String) -> Sentence {
    Sentence(nb: "under «\(words)»", nn: "under «\(words)»", en: "under “\(words)”")
  }
}

// The commissioner's questions.
extension WholeWording {
  static let questions = Sentence(
    nb: "Spørsmålene fra oppdragsgiveren", nn: "Spørsmåla frå oppdragsgivaren",
    en: "The commissioner's questions")
  static let neverAsked = Sentence(
    nb: "Disse spørsmålene ble aldri stilt til rommet. Rommet fikk åpne spørsmål; etterpå så "
      + "prosesslederen hva svarene kaster lys over.",
    nn: "Desse spørsmåla vart aldri stilte til rommet. Rommet fekk opne spørsmål; etterpå såg "
      + "prosessleiaren kva svara kastar lys over.",
    en: "These questions were never put to the room. The room got open questions; afterwards the "
      + "process leader saw what the answers shed light on.")
  static let isAnswered = Sentence(
    nb: "Fått svar", nn: "Fått svar", en: "Answered")
  static let lit = Sentence(
    nb: "Punkter som kaster lys over det", nn: "Punkt som kastar lys over det",
    en: "Points that shed light on it")
  static let silent = Sentence(
    nb: "Ingenting er sagt fra", nn: "Ingenting er sagt frå", en: "Nothing was said from")
  static let restsOn = Sentence(
    nb: "Det bygger på:", nn: "Det byggjer på:", en: "It rests on:")

  static func verdict(_ verdict: Question.Verdict?) -> Sentence {
    verdict?.words
      ?? Sentence(nb: "ikke vurdert ennå", nn: "ikkje vurdert enno", en: "not assessed yet")
  }
}
