import Dialogue

extension Wording {
  /// What the form for a new session says.
  enum NewSession {
    static let title = Row(
      Sentence(nb: "Tittel", nn: "Tittel", en: "Title"),
      placeholder: Sentence(
        nb: "f.eks. Samling Nordvik", nn: "t.d. Samling Nordvik", en: "such as Nordvik session"))

    static func question(_ number: Int) -> Row {
      Row(
        Sentence(nb: "Spørsmål \(number)", nn: "Spørsmål \(number)", en: "Question \(number)"),
        help: Sentence(
          nb: "Noe oppdragsgiveren vil ha lys over. Det blir aldri stilt til rommet.",
          nn: "Noko oppdragsgivaren vil ha lys over. Det blir aldri stilt til rommet.",
          en: "Something the commissioner wants light on. It is never put to the room."),
        placeholder: number == 1
          ? Sentence(
            nb: "Hva vil de ha lys over?", nn: "Kva vil dei ha lys over?",
            en: "What do they want light on?") : nil)
    }

    static let language = Row(
      Sentence(nb: "Språk i salen", nn: "Språk i salen", en: "Language"),
      help: Sentence(
        nb: "For det rommet ser og hører, og for papir og rapporter.",
        nn: "For det rommet ser og høyrer, og for papir og rapportar.",
        en: "For what the room sees and hears, and for paper and reports."))
    static let method = Sentence(nb: "Metode", nn: "Metode", en: "Method")
    static let onlyMethod = Sentence(
      nb: "Det er bare denne metoden ennå.", nn: "Det er berre denne metoden enno.",
      en: "There is only this method so far.")
    static let make = Sentence(nb: "Lag samlingen", nn: "Lag samlinga", en: "Make the session")
    static let makeHelp = Sentence(
      nb: "Så åpnes planen, der alt kan endres.", nn: "Så opnar planen, der alt kan endrast.",
      en: "Then the plan opens, where everything can be changed.")
    static let takenUp = Sentence(
      nb: "Her er det du skrev sist. Ctrl-G lager samlingen.",
      nn: "Her er det du skreiv sist. Ctrl-G lagar samlinga.",
      en: "Here is what you wrote last. Ctrl-G makes the session.")
    static let making = Sentence(
      nb: "Lager samlingen …", nn: "Lagar samlinga …", en: "Making the session …")
    static let somethingMissing = Sentence(
      nb: "Noe mangler eller kan ikke leses. Det står ved feltet.",
      nn: "Noko manglar eller kan ikkje lesast. Det står ved feltet.",
      en: "Something is missing or cannot be read. It says so at the field.")
    static let needsDate = Sentence(
      nb: "Hvilken dag skal den nye være? Skriv for eksempel 14.3.2026.",
      nn: "Kva dag skal den nye vere? Skriv til dømes 14.3.2026.",
      en: "Which day is the new one to be? Write for instance 14.3.2026.")

    static func copy(of title: String) -> Sentence {
      Sentence(
        nb: "Ny samling med planen fra «\(title)»", nn: "Ny samling med planen frå «\(title)»",
        en: "New session with the plan of “\(title)”")
    }
  }
}
