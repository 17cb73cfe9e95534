import ArgumentParser
import CSVText
import Dialogue
import Faces
import SessionStore

struct PeopleImportCommand: CommonCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take in a list of people from a spreadsheet's CSV.",
    discussion: """
      The first row names the columns, in any order: alias, name, called today, part, role, \
      organisation, region, language, form, needs, contact, seated; in bokmål, nynorsk or English. \
      Comma or semicolon, UTF-8 or Latin-1. Everything but alias, part and role goes to the people \
      file only. Taken in again, the list updates those who are there, by alias or else by name. \
      Participants are given seats; a yes or no under seated says otherwise of somebody. \
      The form of their letter is post, e-mail, telephone or read aloud.
      """)

  @Argument(help: "A path, a file name or an unambiguous part of one.")
  var session: String

  @Argument(help: "The CSV file; - for standard input.")
  var file: String

  @Option(
    help: ArgumentHelp(
      "When the people file is to be deleted; otherwise 90 days after the session.",
      valueName: "date"))
  var deleteAfter: String?

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if let deleteAfter, Day(deleteAfter) == nil {
      throw ValidationError("'\(deleteAfter)' is not a date such as 2026-06-14.")
    }
  }

  func run() throws {
    let language = common.surroundings.language
    let library = common.library
    let place = try library.find(session)
    let sheet = try Self.sheet(file)
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
    if let day = people.deleteAfter { try Output.line(PeopleWording.deleteAfter(day)(language)) }
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
