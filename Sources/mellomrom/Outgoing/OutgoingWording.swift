import Dialogue
import Discretion
import Reporting

/// What is said of documents on their way out.
enum OutgoingWording {
  /// Why a document is not written where nobody can be asked.
  static func undecided(_ clues: [Clue]) -> Sentence {
    let first = clues.prefix(3).map { "«\($0.words.onOneLine.inert.prefix(40))»" }
      .joined(separator: ", ")
    let things = Noun.thing(clues.count)
    return Sentence(
      nb:
        "\(things.nb) kan vise hvem noen er (\(first)). Kjør dette i en terminal og svar, list dem "
        + "med --clues og gi svarene med --review, eller skriv likevel med --unreviewed.",
      nn:
        "\(things.nn) kan vise kven nokon er (\(first)). Køyr dette i ein terminal og svar, list dei "
        + "med --clues og gi svara med --review, eller skriv likevel med --unreviewed.",
      en:
        "\(things.en) may tell who somebody is (\(first)). Run this in a terminal and answer, list "
        + "them with --clues and give the answers with --review, or write all the same with "
        + "--unreviewed.")
  }

  static func changed(_ count: Int) -> Sentence {
    count == 1
      ? Sentence(
        nb: "Ett sted er noe byttet ut eller strøket, slik det er bestemt.",
        nn: "Éin stad er noko bytt ut eller stroke, slik det er bestemt.",
        en: "In one place something is replaced or struck, as was decided.")
      : Sentence(
        nb: "\(count) steder er noe byttet ut eller strøket, slik det er bestemt.",
        nn: "\(count) stader er noko bytt ut eller stroke, slik det er bestemt.",
        en: "In \(count) places something is replaced or struck, as was decided.")
  }

  /// How many answers were written by two at the same time, so that one has to be chosen.
  static func twoAnswers(_ count: Int) -> Sentence {
    Sentence(
      nb:
        "\(count) svar ble skrevet av to samtidig. Velg først: mellomrom review --as commissioner, x.",
      nn:
        "\(count) svar vart skrivne av to samtidig. Vel først: mellomrom review --as commissioner, x.",
      en: "\(count) of the answers: two wrote at the same time. Choose first: mellomrom review "
        + "--as commissioner, x.")
  }

  static func replaced(_ path: String) -> Sentence {
    let path = path.inert
    return Sentence(
      nb: "\(path) fantes fra før og er byttet ut.", nn: "\(path) fanst frå før og er bytt ut.",
      en: "\(path) was there and has been replaced.")
  }

  static let notHeld = Sentence(
    nb:
      "Dagen har ikke vært ennå, så det er ingen å takke. Til dem som skal komme: --kind invitation",
    nn:
      "Dagen har ikkje vore enno, så det er ingen å takke. Til dei som skal kome: --kind invitation",
    en: "The day has not been held, so there is nobody to thank. To those who are to come: "
      + "--kind invitation")

  /// Which answer a sentence about plain language is about.
  static func answer(_ number: Int, _ sentence: Sentence) -> Sentence {
    Sentence(
      nb: "Svar \(number). \(sentence.nb)", nn: "Svar \(number). \(sentence.nn)",
      en: "Answer \(number). \(sentence.en)")
  }

  static func noLetterTo(_ who: String) -> Sentence {
    Sentence(
      nb: "Fila med navn vet ikke hva «\(who)» heter. Ta inn ei liste med: mellomrom people import",
      nn:
        "Fila med namn veit ikkje kva «\(who)» heiter. Ta inn ei liste med: mellomrom people import",
      en: "The people file does not know what “\(who)” is called. Take in a list with: "
        + "mellomrom people import")
  }

  static let nobodyToWriteTo = Sentence(
    nb: "Ingen som var med, har navn i fila med navn. Ta inn ei liste med: mellomrom people import",
    nn: "Ingen som var med, har namn i fila med namn. Ta inn ei liste med: mellomrom people import",
    en:
      "Nobody who came has a name in the people file. Take in a list with: mellomrom people import")

  /// How many letters go out in which way.
  static func letters(_ forms: [LetterForm?: Int], without: Int) -> Sentence {
    func list(_ language: Language) -> String {
      LetterForm.allCases.compactMap { form in
        forms[form].map { "\($0) \(form.sentence(language))" }
      }.joined(separator: ", ")
    }
    let unsaid = forms[.none] ?? 0
    return Sentence(
      nb: [
        list(.bokmal), unsaid > 0 ? "\(unsaid) har ikke sagt hvordan" : "",
        without > 0 ? "\(without) uten navn får ikke brev" : "",
      ].filter { !$0.isEmpty }.joined(separator: "; "),
      nn: [
        list(.nynorsk), unsaid > 0 ? "\(unsaid) har ikkje sagt korleis" : "",
        without > 0 ? "\(without) utan namn får ikkje brev" : "",
      ].filter { !$0.isEmpty }.joined(separator: "; "),
      en: [
        list(.english), unsaid > 0 ? "\(unsaid) have not said how" : "",
        without > 0 ? "\(without) without a name get no letter" : "",
      ].filter { !$0.isEmpty }.joined(separator: "; "))
  }
}
