import ArgumentParser
import Dialogue
import Faces
import JSONTree
import SessionStore

struct NewCommand: CommonCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: Sentence(
      nb: "Lag en samling med programmet til en metode.",
      nn: "Lag ei samling med programmet til ein metode.",
      en: "Make a session with the programme of a method."
    ).said)

  @Option(
    help: .said(
      nb: "Metoden; se mellomrom methods.", nn: "Metoden; sjå mellomrom methods.",
      en: "The method; see mellomrom methods."))
  var method = "dialogue-conference"

  @Option(help: .said(nb: "Tittelen.", nn: "Tittelen.", en: "The title."))
  var title: String?

  @Option(
    help: .said(
      nb: "Dagen, som 2026-03-14.", nn: "Dagen, som 2026-03-14.", en: "The day, as 2026-03-14.",
      valueName: "date"))
  var date: String?

  @Option(help: .said(nb: "Stedet.", nn: "Staden.", en: "The place."))
  var place: String?

  @Option(
    help: .said(
      nb: "Hvor mange deltakere som er ventet.", nn: "Kor mange deltakarar som er venta.",
      en: "How many participants are expected."))
  var participants = 0

  @Option(
    help: .said(
      nb: "En annen samling som planen kopieres fra.",
      nn: "Ei anna samling som planen blir kopiert frå.",
      en: "Another session whose plan is copied.", valueName: "session"))
  var from: String?

  @OptionGroup var common: CommonOptions
  @OptionGroup var format: JSONOption

  func run() throws {
    let language = common.surroundings.language
    let library = common.library
    let day = try checkedDay()
    guard participants <= Limits.participants else {
      throw Failure(Refusal.tooManyPeople.sentence, code: Failure.usage)
    }
    guard participants >= 0 else {
      throw Failure(.peopleOutOfRange(participants), code: Failure.usage)
    }
    let now = WallClock.now()
    var ids = IdentifierSource.random()
    let plan = try plan(day, language, library) { ids.next(at: now) }
    let changes = try Self.changes(plan, at: now)
    let made = try library.create(changes, now: now)
    if format.json {
      let session = try library.read(made)
      try Output.json([
        "path": .string(made.snapshot), "id": .string(session.id?.description ?? ""),
        "title": .string(session.title),
      ])
    } else {
      try Output.line(made.snapshot)
      Output.talk(
        Sentence(
          nb: "Laget. Åpne med: mellomrom lead \(made.name)",
          nn: "Laga. Opne med: mellomrom lead \(made.name)",
          en: "Made. Open it with: mellomrom lead \(made.name)")(language))
    }
  }

  private func checkedDay() throws(Failure) -> Day? {
    guard let date else { return nil }
    do throws(Misread) {
      return try Day(entry: date, today: WallClock.now().day)
    } catch {
      throw Failure(error.sentence, code: Failure.usage)
    }
  }

  private func plan(
    _ day: Day?, _ language: Language, _ library: Library, nextID: () -> Identifier
  ) throws -> [NamedEdit] {
    let fallback = Sentence(
      nb: "Dialogkonferanse", nn: "Dialogkonferanse", en: "Dialogue conference")
    let id = ID<Session>(nextID())
    if let from {
      let session = try library.read(library.find(from))
      return session.copy(id: id, title: title ?? session.title, date: day, nextID: nextID)
    }
    guard let method = Method.builtIn(id: method) else {
      throw Failure(.noSuchMethod(method), code: Failure.usage)
    }
    var new = NewDay(title: title ?? fallback(language), language: language)
    new.date = day
    new.place = place ?? ""
    new.participants = participants
    return method.plan(for: new, id: id, nextID: nextID).map {
      NamedEdit(id: nextID(), edit: $0)
    }
  }

  /// The changes that make a session of a plan, each checked by the rules.
  static func changes(_ plan: [NamedEdit], at now: Moment) throws(Failure) -> [Change] {
    var session = Session()
    var changes: [Change] = []
    for named in plan {
      do throws(Refusal) {
        let edit = try session.proposal(named.edit)
        let change = Change(id: named.id, at: now, by: .organiser, edit: edit)
        session.fold(change)
        changes.append(change)
      } catch {
        throw Failure(error.sentence, code: Failure.dataError)
      }
    }
    return changes
  }
}
