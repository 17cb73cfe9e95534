import Dialogue

/// Why a command cannot be done now, and what can.
enum Reasons {
  static let quiet = Sentence(
    nb: "Det er ro i salen. r går videre.", nn: "Det er ro i salen. r går vidare.",
    en: "It is quiet in the hall. r goes on.")

  static let closeFirst = Sentence(
    nb: "Esc lukker dette først.", nn: "Esc lukkar dette først.", en: "Esc closes this first.")

  static let dayIsOver = Sentence(
    nb: "Dagen er over. PgUp går tilbake.", nn: "Dagen er over. PgUp går tilbake.",
    en: "The day is over. PgUp goes back.")

  static let nothingBefore = Sentence(
    nb: "Det er ingenting før dette.", nn: "Det er ingenting før dette.",
    en: "There is nothing before this.")

  static let noStepRuns = Sentence(
    nb: "Ingen programpost er i gang. PgDn begynner dagen.",
    nn: "Ingen programpost er i gang. PgDn byrjar dagen.",
    en: "No step is running. PgDn begins the day.")

  static let noTables = Sentence(
    nb: "Ingen bord skriver i denne programposten.",
    nn: "Ingen bord skriv i denne programposten.", en: "No table writes in this step.")

  static let nothingWritten = Sentence(
    nb: "Bordet har ikke skrevet noe ennå.", nn: "Bordet har ikkje skrive noko enno.",
    en: "The table has not written anything yet.")

  static let nobodySits = Sentence(
    nb: "Ingen programpost herfra har par eller bord.",
    nn: "Ingen programpost herifrå har par eller bord.",
    en: "No step from here on has pairs or tables.")

  static let nobody = Sentence(
    nb: "Ingen deltakere er lagt inn. d og så n legger til en.",
    nn: "Ingen deltakarar er lagde inn. d og så n legg til ein.",
    en: "No participants are entered. d and then n adds one.")

  static let canBeSeen = Sentence(
    nb: "Skjermen kan ses. h slår det av først.", nn: "Skjermen kan sjåast. h slår det av først.",
    en: "The screen can be seen. h switches that off first.")

  static let firstParagraph = Sentence(
    nb: "Dette er det første å si.", nn: "Dette er det første å seie.",
    en: "This is the first thing to say.")

  static let lastParagraph = Sentence(
    nb: "Det er ikke mer å si her.", nn: "Det er ikkje meir å seie her.",
    en: "There is nothing more to say here.")

  static let nothingToMend = Sentence(
    nb: "Det er ingen programposter igjen i dag.", nn: "Det er ingen programpostar igjen i dag.",
    en: "There are no steps left today.")

  static let changesNothing = Sentence(
    nb: "Denne tidsplanen endrer ingenting. Velg en annen.",
    nn: "Denne tidsplanen endrar ingenting. Vel ein annan.",
    en: "This timetable changes nothing. Choose another.")

  static let nothingSelected = Sentence(
    nb: "Ingenting er valgt.", nn: "Ingenting er valt.", en: "Nothing is selected.")

  static let onlySwap = Sentence(
    nb: "Tab gjelder bare når to skal bytte plass.",
    nn: "Tab gjeld berre når to skal byte plass.",
    en: "Tab is only for two that change places.")

  static let runsAlready = Sentence(
    nb: "Den er i gang allerede.", nn: "Han er alt i gang.", en: "It is running already.")
}
