import Dialogue

/// What the desk says.
enum DeskWording {
  static func halvesAreBack(_ count: Int) -> Sentence {
    count == 1
      ? Sentence(
        nb: "En tekst du ikke ble ferdig med, ligger der du skrev den.",
        nn: "Ein tekst du ikkje vart ferdig med, ligg der du skreiv han.",
        en: "A text that you did not finish is where you wrote it.")
      : Sentence(
        nb: "\(count) tekster du ikke ble ferdig med, ligger der du skrev dem.",
        nn: "\(count) tekstar du ikkje vart ferdig med, ligg der du skreiv dei.",
        en: "\(count) texts that you did not finish are where you wrote them.")
  }

  static func title(of page: DeskFace.Page) -> Sentence {
    switch page {
    case .wall: Sentence(nb: "veggen", nn: "veggen", en: "the wall")
    case .questions:
      Sentence(
        nb: "oppdragsgiverens spørsmål", nn: "spørsmåla frå oppdragsgivaren",
        en: "the commissioner's questions")
    case .picture:
      Sentence(nb: "bildet av det hele", nn: "biletet av det heile", en: "the picture of the whole")
    }
  }

  // MARK: What just happened

  static func placed(under title: String) -> Sentence {
    Sentence(
      nb: "Lagt under «\(title)».", nn: "Lagt under «\(title)».", en: "Put under “\(title)”.")
  }

  static func takenOut(of title: String) -> Sentence {
    Sentence(
      nb: "Tatt ut av «\(title)».", nn: "Teke ut av «\(title)».", en: "Taken out of “\(title)”.")
  }

  static func seen(from title: String) -> Sentence {
    Sentence(
      nb: "Perspektiv: \(title).", nn: "Perspektiv: \(title).", en: "Perspective: \(title).")
  }

  static let noPerspective = Sentence(
    nb: "Ingen perspektiv er sagt.", nn: "Ikkje noko perspektiv er sagt.",
    en: "No perspective is said.")

  static func themeRemoved(_ title: String) -> Sentence {
    Sentence(
      nb: "«\(title)» er borte, punktene er «ikke ennå». Ctrl-Z henter alt tilbake.",
      nn: "«\(title)» er borte, punkta er «ikkje enno». Ctrl-Z hentar alt tilbake.",
      en: "“\(title)” is gone, its points are “not yet”. Ctrl-Z brings all back.")
  }

  static func hasAnswer(_ title: String) -> Sentence {
    Sentence(
      nb: "Svar, status og frist for «\(title)» følger ikke punktene. Samme tast igjen: gjør det.",
      nn: "Svar, status og frist for «\(title)» følgjer ikkje punkta. Same tast igjen: gjer det.",
      en: "Answer, status and date of “\(title)” stay behind. The same key again does it.")
  }

  static func lendsAnswer(_ title: String) -> Sentence {
    Sentence(
      nb: "Svar, status og frist for «\(title)» gjelder da flere punkter. Enter igjen: gjør det.",
      nn: "Svar, status og frist for «\(title)» gjeld då fleire punkt. Enter igjen: gjer det.",
      en: "Answer, status and date of “\(title)” will be about more points. Enter again does it.")
  }

  static let allPlaced = Sentence(
    nb: "Alle punktene her er plassert.", nn: "Alle punkta her er plasserte.",
    en: "Every point here is placed.")

  static let textKept = Sentence(
    nb: "Teksten er lagret.", nn: "Teksten er lagra.", en: "The text is saved.")

  static func needMarked(_ words: String) -> Sentence {
    Sentence(
      nb: "Trykk y på punktet som svarer på «\(words)».",
      nn: "Trykk y på punktet som svarar på «\(words)».",
      en: "Press y on the point that answers “\(words)”.")
  }

  static func tied(_ isTied: Bool) -> Sentence {
    isTied
      ? Sentence(nb: "Knyttet til behovet.", nn: "Knytt til behovet.", en: "Tied to the need.")
      : Sentence(
        nb: "Ikke lenger knyttet til behovet.", nn: "Ikkje lenger knytt til behovet.",
        en: "No longer tied to the need.")
  }

  static let markFirst = Sentence(
    nb: "Gå til behovet først og trykk m.", nn: "Gå til behovet først og trykk m.",
    en: "Go to the need first and press m.")

  // MARK: Why it cannot be done now

  static let nothingSelected = Sentence(
    nb: "Ingenting er valgt.", nn: "Ingenting er valt.", en: "Nothing is selected.")

  static let isNoPoint = Sentence(
    nb: "Dette telles ikke: en overskrift, et spørsmål, eller strøket.",
    nn: "Dette blir ikkje talt: ei overskrift, eit spørsmål, eller stroke.",
    en: "This is not a point that counts: a heading, a question, or struck.")

  static let nothingSorted = Sentence(
    nb: "Du har ikke plassert noe ennå.", nn: "Du har ikkje plassert noko enno.",
    en: "You have not placed anything yet.")

  static func noTheme(_ number: Int) -> Sentence {
    Sentence(
      nb: "Det er ikke noe tema \(number) ennå. Trykk t og skriv et.",
      nn: "Det er ikkje noko tema \(number) enno. Trykk t og skriv eit.",
      en: "There is no theme \(number) yet. Press t and type one.")
  }

  static func noPerspectiveThere(_ number: Int) -> Sentence {
    Sentence(
      nb: "Det er ikke noe perspektiv \(number).", nn: "Det er ikkje noko perspektiv \(number).",
      en: "There is no perspective \(number).")
  }

  static let noThemes = Sentence(
    nb: "Det er ingen temaer ennå. Trykk t på et punkt og skriv et.",
    nn: "Det er ingen tema enno. Trykk t på eit punkt og skriv eit.",
    en: "There are no themes yet. Press t on a point and type one.")

  static let noHint = Sentence(
    nb: "Det er ikke noe forslag til dette punktet.",
    nn: "Det er ikkje noko framlegg til dette punktet.",
    en: "There is no hint for this point.")

  static func hint(_ title: String) -> Sentence {
    Sentence(nb: "kanskje \(title)? (a)", nn: "kanskje \(title)? (a)", en: "maybe \(title)? (a)")
  }

  static let noQuestions = Sentence(
    nb: "Oppdragsgiveren har ingen spørsmål her. De skrives i planen.",
    nn: "Oppdragsgivaren har ingen spørsmål her. Dei blir skrivne i planen.",
    en: "The commissioner has no questions here. They are written in the plan.")

  static func nothingUnder(_ title: String) -> Sentence {
    Sentence(
      nb: "Det er ingenting under «\(title)» å dele.",
      nn: "Det er ingenting under «\(title)» å dele.",
      en: "There is nothing under “\(title)” to split.")
  }

  static let pickFirst = Sentence(
    nb: "Velg minst ett punkt med mellomrom først.",
    nn: "Vel minst eitt punkt med mellomrom først.",
    en: "Pick at least one point with Space first.")

  static let noSuchTheme = Sentence(
    nb: "Ingen heter det.", nn: "Ingen heiter det.", en: "None is called that.")

  static let typeAName = Sentence(
    nb: "Skriv navnet på et tema", nn: "Skriv namnet på eit tema", en: "Type the name of a theme")

  static let findFirst = Sentence(
    nb: "Trykk / og skriv hva du ser etter.", nn: "Trykk / og skriv kva du ser etter.",
    en: "Press / and type what you look for.")

  static func match(_ number: Int, of count: Int) -> Sentence {
    Sentence(
      nb: "\(number) av \(count)", nn: "\(number) av \(count)", en: "\(number) of \(count)")
  }

  static func notFound(_ words: String) -> Sentence {
    Sentence(
      nb: "«\(words)» står ikke på veggen slik den vises nå.",
      nn: "«\(words)» står ikkje på veggen slik han er vist no.",
      en: "“\(words)” is not on the wall as it is shown now.")
  }

  static let showsAllFirst = Sentence(
    nb: "Esc viser alt på veggen først.", nn: "Esc viser alt på veggen først.",
    en: "Esc shows the whole wall first.")

  static let allInSight = Sentence(
    nb: "Alt på veggen vises allerede.", nn: "Alt på veggen er vist frå før.",
    en: "The whole wall is shown already.")

  static let nothingFits = Sentence(
    nb: "Ingenting på veggen passer. F viser alt igjen.",
    nn: "Ingenting på veggen passar. F viser alt igjen.",
    en: "Nothing on the wall fits. F shows all again.")

  static let emptyWall = Sentence(
    nb: "Det henger ingenting på veggen ennå.", nn: "Det heng ingenting på veggen enno.",
    en: "Nothing hangs on the wall yet.")
}
