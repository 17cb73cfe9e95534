import Dialogue
import Faces

/// What the commands for people say.
enum PeopleWording {
  static func imported(_ outcome: PeopleImport) -> Sentence {
    let (added, updated) = (outcome.added, outcome.updated)
    let left = outcome.left
    return Sentence(
      nb: "\(added) nye, \(updated) fra før."
        + still(left, one: "deltaker", many: "deltakere", "er fortsatt bare et nummer"),
      nn: "\(added) nye, \(updated) frå før."
        + still(left, one: "deltakar", many: "deltakarar", "er framleis berre eit nummer"),
      en: "\(added) new, \(updated) there already."
        + (left == 1
          ? " 1 participant is still a number only."
          : still(left, one: "", many: "participants", "are still a number only")))
  }

  static let cameLate = Sentence(
    nb:
      "Dagen er over, så de nye står som «kom ikke». Alias i lista sier hvem av dem som var her, en rad er.",
    nn:
      "Dagen er over, så dei nye står som «kom ikkje». Alias i lista seier kven av dei som var her, ei rad er.",
    en:
      "The day is over, so the new ones are noted as “did not come”. An alias in the list says which of those who were here a row is."
  )

  private static func still(_ left: Int, one: String, many: String, _ words: String) -> String {
    left > 0 ? " \(left) \(left == 1 ? one : many) \(words)." : ""
  }

  static let listIsEmpty = Sentence(
    nb: "har bare navn på kolonner, og ingen rader. Ingenting er lest inn.",
    nn: "har berre namn på kolonnar, og ingen rader. Ingenting er lese inn.",
    en: "has names of columns only and no rows. Nothing was taken in.")

  /// Beside somebody in the list: whom they came with.
  static func isWith(_ other: String) -> Sentence {
    Sentence(nb: "sammen med \(other)", nn: "saman med \(other)", en: "with \(other)")
  }

  static func noLongerWith(_ one: String, _ other: String) -> Sentence {
    Sentence(
      nb: "\(one) er ikke lenger sammen med \(other).",
      nn: "\(one) er ikkje lenger saman med \(other).",
      en: "\(one) is no longer with \(other).")
  }

  /// A wish about a kind that nobody, or only one, is of.
  static func tooFew(_ count: Int, _ value: String) -> Sentence {
    count == 0
      ? Sentence(
        nb: "Ingen her er «\(value)» ennå.", nn: "Ingen her er «\(value)» enno.",
        en: "Nobody here is “\(value)” yet.")
      : Sentence(
        nb: "Bare én her er «\(value)», så ønsket kan ikke oppfylles slik det er nå.",
        nn: "Berre éin her er «\(value)», så ønsket kan ikkje oppfyllast slik det er no.",
        en: "Only one here is “\(value)”, so the wish cannot be met as things are.")
  }

  static func noSuchTable(_ most: Int) -> Sentence {
    Sentence(
      nb: "Så langt er det \(most) bord på det meste.",
      nn: "Så langt er det \(most) bord på det meste.",
      en: "So far there are \(most) tables at most.")
  }

  /// A table that nobody can be given, since there are not so many.
  static func noSuchTable(_ table: Int, of count: Int) -> Sentence {
    count == 0
      ? Sentence(
        nb: "Ingen runde ved bord gjenstår, så ingen kan ha bord \(table).",
        nn: "Ingen runde ved bord står att, så ingen kan ha bord \(table).",
        en: "No round at tables remains, so nobody can have table \(table).")
      : Sentence(
        nb: "Det er ikke noe bord \(table). Velg et tall fra 1 til \(count).",
        nn: "Det er ikkje noko bord \(table). Vel eit tal frå 1 til \(count).",
        en: "There is no table \(table). Choose a number from 1 to \(count).")
  }

  static func removed(_ wish: Sentence) -> Sentence {
    Sentence(nb: "Tatt bort: \(wish.nb)", nn: "Teke bort: \(wish.nn)", en: "Removed: \(wish.en)")
  }

  static func notWith(_ one: String, _ other: String) -> Sentence {
    Sentence(
      nb: "\(one) er ikke sammen med \(other). Se etter med: mellomrom people list",
      nn: "\(one) er ikkje saman med \(other). Sjå etter med: mellomrom people list",
      en: "\(one) is not with \(other). Look with: mellomrom people list")
  }

  static func waiting(_ name: String, _ waits: Bool) -> Sentence {
    waits
      ? Sentence(
        nb: "\(name) venter på tolk", nn: "\(name) ventar på tolk",
        en: "\(name) waits for an interpreter")
      : Sentence(
        nb: "\(name) venter ikke på tolk", nn: "\(name) ventar ikkje på tolk",
        en: "\(name) does not wait for an interpreter")
  }

  static func deleteAfter(_ day: Day) -> Sentence {
    let day = day.inWords
    return Sentence(
      nb: "Navnene skal slettes etter \(day.nb).", nn: "Namna skal slettast etter \(day.nn).",
      en: "The names are to be deleted after \(day.en).")
  }

  static func leftOut(_ headings: [String]) -> Sentence {
    let list = headings.joined(separator: ", ")
    return Sentence(
      nb: "Disse kolonnene er ukjente og ble ikke tatt med: \(list).",
      nn: "Desse kolonnane er ukjende og vart ikkje tekne med: \(list).",
      en: "These columns are not known and were left out: \(list).")
  }

  static func noSuchPerson(_ text: String) -> Sentence {
    Sentence(
      nb: "Ingen heter «\(text)» her. Se etter med: mellomrom people list",
      nn: "Ingen heiter «\(text)» her. Sjå etter med: mellomrom people list",
      en: "Nobody is called “\(text)” here. Look with: mellomrom people list")
  }

  static func several(_ text: String, aliases: [String]) -> Sentence {
    let list = aliases.joined(separator: ", ")
    return Sentence(
      nb: "Flere heter «\(text)». Skriv aliaset: \(list).",
      nn: "Fleire heiter «\(text)». Skriv aliaset: \(list).",
      en: "Several are called “\(text)”. Write the alias: \(list).")
  }

  static func twice(_ text: String) -> Sentence {
    Sentence(
      nb: "«\(text)» står der to ganger. Skriv en annen.",
      nn: "«\(text)» står der to gonger. Skriv ein annan.",
      en: "“\(text)” is there twice. Write another.")
  }

  static func noSuchWish(_ text: String) -> Sentence {
    Sentence(
      nb: "Det finnes ikke noe ønske \(text). Se etter med: mellomrom people list",
      nn: "Det finst ikkje noko ønske \(text). Sjå etter med: mellomrom people list",
      en: "There is no wish \(text). Look with: mellomrom people list")
  }

  static func noSuchTrait(_ text: String) -> Sentence {
    let list = SeatingWish.Trait.allCases.map(\.rawValue).joined(separator: ", ")
    return Sentence(
      nb: "«\(text)» kan ikke fordeles. Skriv en av disse: \(list).",
      nn: "«\(text)» kan ikkje fordelast. Skriv ein av desse: \(list).",
      en: "“\(text)” cannot be spread. Write one of these: \(list).")
  }

  static func noNumber(_ text: String) -> Sentence {
    Sentence(
      nb: "«\(text)» er ikke et tall.", nn: "«\(text)» er ikkje eit tal.",
      en: "“\(text)” is not a number.")
  }

  static func deleted(isOff: Bool) -> Sentence {
    isOff
      ? Sentence(
        nb: "Det som var kjent om den ene, er slettet, og nummeret er tatt av lista.",
        nn: "Det som var kjent om den eine, er sletta, og nummeret er teke av lista.",
        en: "What was known about them is deleted, and their number is off the list.")
      : Sentence(
        nb: "Det som var kjent om den ene, er slettet. Nummeret står igjen, uten noe bak.",
        nn: "Det som var kjent om den eine, er sletta. Nummeret står att, utan noko bak.",
        en: "What was known about them is deleted. Their number stays, with nothing behind it.")
  }

  /// - Parameter off: How many numbers went with it.
  static func allDeleted(off: Int) -> Sentence {
    let rest =
      off == 0
      ? Sentence(
        nb: "Samlingen er som den var.", nn: "Samlinga er som ho var.",
        en: "The session is as it was.")
      : Sentence(
        nb: "\(off) \(off == 1 ? "nummer" : "numre") som ei liste la til, er tatt av lista igjen.",
        nn: "\(off) nummer som ei liste la til, er tekne av lista igjen.",
        en: off == 1
          ? "1 number that a list had added is off the list again."
          : "\(off) numbers that a list had added are off the list again.")
    return Sentence(
      nb: "Fila med navn, behov, ønsker og nødkort er slettet. \(rest.nb)",
      nn: "Fila med namn, behov, ønske og naudkort er sletta. \(rest.nn)",
      en: "The file of names, needs, wishes and the emergency card is deleted. \(rest.en)")
  }

  static func letter(_ form: LetterForm) -> Sentence {
    let how = form.sentence
    return Sentence(nb: "brev \(how.nb)", nn: "brev \(how.nn)", en: "letter \(how.en)")
  }

  static let waits = Sentence(
    nb: "venter på tolk", nn: "ventar på tolk", en: "waits for an interpreter")

  static func part(_ part: Person.Part) -> Sentence { PeopleWords.part(part) }

  static func wish(_ wish: SeatingWish, in session: Session, _ people: People) -> Sentence {
    wish.sentence { id in
      people.called[id] ?? session.people[id]?.alias ?? "–"
    }
  }
}
