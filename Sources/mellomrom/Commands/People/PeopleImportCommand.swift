import ArgumentParser
import CSVText
import Dialogue
import Faces
import SessionStore

struct PeopleImportCommand: CommonCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: Sentence(
      nb: "Les inn ei liste over folk fra regnearkets CSV.",
      nn: "Les inn ei liste over folk frå CSV-fila til eit rekneark.",
      en: "Take in a list of people from a spreadsheet's CSV."
    ).said,
    discussion: Sentence(
      nb: """
        Første rad er navn på kolonnene, i hvilken rekkefølge som helst: alias, navn, vil kalles, del, rolle, \
        organisasjon, område, språk, form, behov, kontakt, plass; på bokmål, nynorsk eller engelsk. \
        Komma eller semikolon, UTF-8 eller Latin-1. Alt unntatt alias, del og rolle går bare til fila med \
        navn. Leses lista inn på nytt, endres de som er der, etter alias eller ellers etter navn. \
        Deltakere får plass; ja eller nei under plass sier noe annet om noen. \
        Brevet deres kommer med post, e-post, telefon eller opplesing.
        """,
      nn: """
        Første rad er namn på kolonnane, i kva rekkjefølgje som helst: alias, namn, vil kallast, del, rolle, \
        organisasjon, område, språk, form, behov, kontakt, plass; på bokmål, nynorsk eller engelsk. \
        Komma eller semikolon, UTF-8 eller Latin-1. Alt unnateke alias, del og rolle går berre til fila med \
        namn. Blir lista lesen inn på nytt, blir dei som er der, endra, etter alias eller elles etter namn. \
        Deltakarar får plass; ja eller nei under plass seier noko anna om nokon. \
        Brevet deira kjem med post, e-post, telefon eller opplesing.
        """,
      en: """
        The first row names the columns, in any order: alias, name, called today, part, role, \
        organisation, region, language, form, needs, contact, seated; in bokmål, nynorsk or English. \
        Comma or semicolon, UTF-8 or Latin-1. Everything but alias, part and role goes to the people \
        file only. Taken in again, the list updates those who are there, by alias or else by name. \
        Participants are given seats; a yes or no under seated says otherwise of somebody. \
        The form of their letter is post, e-mail, telephone or read aloud.
        """
    ).said)

  @Argument(help: .session)
  var session: String

  @Argument(
    help: .said(
      nb: "CSV-fila; - for standard inn.", nn: "CSV-fila; - for standard inn.",
      en: "The CSV file; - for standard input."))
  var file: String

  @Option(
    help: .said(
      nb: "Når fila med navn skal slettes; ellers 90 dager etter samlingen.",
      nn: "Når fila med namn skal slettast; elles 90 dagar etter samlinga.",
      en: "When the people file is to be deleted; otherwise 90 days after the session.",
      valueName: "date"))
  var deleteAfter: String?

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if let deleteAfter, Day(deleteAfter) == nil {
      throw ValidationError(UsageWording.isNoDate(deleteAfter))
    }
  }

  func run() throws {
    let language = common.surroundings.language
    let library = common.library
    let place = try library.find(session)
    let sheet = try Self.sheet(file)
    guard !sheet.rows.isEmpty else {
      throw Failure(Self.sentence(PeopleWording.listIsEmpty, in: file), code: Failure.dataError)
    }
    let now = WallClock.now()
    var ids = IdentifierSource.random()
    var outcome: PeopleImport?
    let people = try library.changePeople(place) { people in
      let session = try library.read(place)
      let result: PeopleImport
      do throws(ImportFault) {
        result = try session.importing(sheet, into: people) { ids.next(at: now) }
      } catch {
        throw Failure(Self.sentence(error.sentence, in: file), code: Failure.dataError)
      }
      people = result.people
      people.deleteAfter =
        deleteAfter.flatMap(Day.init) ?? people.deleteAfter
        ?? session.date?.adding(days: Self.daysKept)
      if !result.edits.isEmpty {
        // The people file comes second: a list that is taken in again finds those who are here.
        let wishes = result.edits.map { Wish($0.edit, id: $0.id) }
        try library.change(place, by: .organiser, wishes, now: now)
      }
      outcome = result
    }
    guard let outcome else { return }
    try Output.line(PeopleWording.imported(outcome)(language))
    if outcome.isLate { Output.talk(PeopleWording.cameLate(language)) }
    if let late = people.keptTooLong(now.day, in: place.name) {
      Output.talk(late(language))
    } else if let day = people.deleteAfter {
      try Output.line(PeopleWording.deleteAfter(day)(language))
    }
    if !sheet.unknownHeadings.isEmpty {
      Output.talk(PeopleWording.leftOut(sheet.unknownHeadings)(language))
    }
  }

  /// From the day of the session, where nothing else is said.
  static let daysKept = 90

  private static func sheet(_ file: String) throws(Failure) -> PeopleSheet {
    let bytes = try InputFile.read(file, atMost: CSV.Limit.bytes + 1)
    let table: CSV
    do throws(CSV.Fault) { table = try CSV(parsing: bytes) } catch {
      throw Failure(sentence(error.sentence, in: file), code: Failure.dataError)
    }
    do throws(ImportFault) {
      return try PeopleSheet(table.rows.map { ($0.line, $0.cells) })
    } catch {
      throw Failure(sentence(error.sentence, in: file), code: Failure.dataError)
    }
  }

  private static func sentence(_ what: Sentence, in file: String) -> Sentence {
    Sentence(nb: "\(file): \(what.nb)", nn: "\(file): \(what.nn)", en: "\(file): \(what.en)")
  }
}
