import ArgumentParser
import Dialogue
import JSONTree
import SessionStore

struct ApplyCommand: CommonCommand {
  static let configuration = CommandConfiguration(
    commandName: "apply",
    abstract: Sentence(
      nb: "Gjør endringer fra JSON Lines, og svar på hver når den er på disken.",
      nn: "Gjer endringar frå JSON Lines, og svar på kvar når ho er på disken.",
      en: "Make changes from JSON Lines, and answer each once it is on the disk."
    ).said,
    discussion: Sentence(
      nb: """
        En linje er {"id"?, "by"?, "base"?, "group"?, "kind", …}. Den første linja som ikke kan tas imot, \
        stopper det; linjene før den blir lagret. En linje som kommer igjen med samme id, blir svart på \
        som alt lagret.
        """,
      nn: """
        Ei linje er {"id"?, "by"?, "base"?, "group"?, "kind", …}. Den første linja som ikkje kan takast imot, \
        stoppar det; linjene før ho blir lagra. Ei linje som kjem igjen med same id, blir svart på \
        som alt lagra.
        """,
      en: """
        A line is {"id"?, "by"?, "base"?, "group"?, "kind", …}. The first line that cannot be taken \
        stops it; the lines before it are kept. A line that comes again with the same id is answered \
        as already saved.
        """
    ).said)

  @Argument(help: .session)
  var session: String

  @Argument(
    help: .said(
      nb: "En fil med JSON Lines; standard inn når den ikke er med.",
      nn: "Ei fil med JSON Lines; standard inn når ho ikkje er med.",
      en: "A file of JSON Lines; standard input when left out."))
  var file: String?

  @OptionGroup var common: CommonOptions

  func run() throws {
    let language = common.surroundings.language
    let library = common.library
    let place = try library.find(session)
    var lines = try LineSource(file)
    let link = try SessionLink(place, seat: .script)
    defer { link.close() }
    var applying = Applying(link)
    while let batch = try lines.next() {
      for line in batch { try applying.take(line) }
      try applying.answer(language)
    }
  }
}

/// Changes on their way from lines to the disk.
private struct Applying {
  private let link: SessionLink
  private var session: Session
  private var ids = IdentifierSource.random()
  private var known: Set<Identifier>
  private var waiting: [Answer] = []
  private var changes: [Change] = []
  private var fault: (line: Int, sentence: Sentence)?
  private var number = 0

  init(_ link: SessionLink) {
    self.link = link
    session = link.session
    known = link.knownChanges()
  }

  mutating func take(_ bytes: ArraySlice<UInt8>) throws(Failure) {
    guard fault == nil else { return }
    number += 1
    guard bytes.contains(where: { $0 > 0x20 }) else { return }
    do throws(Trouble) {
      let change = try change(bytes)
      guard known.insert(change.id).inserted else {
        waiting.append(Answer(line: number, id: change.id, isNew: false, isUnknown: false))
        return
      }
      session.fold(change)
      changes.append(change)
      let isUnknown = if case .unknown = change.edit { true } else { false }
      waiting.append(Answer(line: number, id: change.id, isNew: true, isUnknown: isUnknown))
    } catch {
      fault = (number, error.sentence)
    }
  }

  /// What is said of a line once it is on the disk.
  private struct Answer {
    var line: Int
    var id: Identifier
    var isNew: Bool
    /// Of a kind that this version does not know: kept, and of no effect here.
    var isUnknown: Bool
  }

  private struct Trouble: Error {
    var sentence: Sentence
  }

  private mutating func change(_ bytes: ArraySlice<UInt8>) throws(Trouble) -> Change {
    let json: JSON
    do throws(JSON.Fault) { json = try JSON(parsing: Array(bytes)) } catch {
      throw Trouble(
        sentence: Sentence(
          nb: "Linja er ikke JSON (tegn \(error.column)). Rett den, og send den på nytt.",
          nn: "Linja er ikkje JSON (teikn \(error.column)). Rett ho, og send ho på nytt.",
          en: "The line is not JSON (column \(error.column)). Mend it and send it again."))
    }
    let wanted: Change
    do throws(Malformed) { wanted = try read(json, now: WallClock.now()) } catch {
      throw Trouble(sentence: error.sentence)
    }
    // It may be on its way a second time: then the rules have let it through already.
    guard !known.contains(wanted.id) else { return wanted }
    do throws(Refusal) {
      let edit = try session.proposal(wanted.edit, by: wanted.by)
      return Change(
        id: wanted.id, at: wanted.at, by: wanted.by,
        base: wanted.base ?? session.base(of: edit, in: wanted.id), group: wanted.group,
        edit: edit, extra: wanted.extra)
    } catch {
      throw Trouble(sentence: error.sentence)
    }
  }

  private mutating func read(_ json: JSON, now: Moment) throws(Malformed) -> Change {
    let (edit, extra) = try Edit.read(Self.body(of: json))
    return Change(
      id: try Self.identifier("id", in: json) ?? ids.next(at: now), at: now,
      by: try Self.seat(in: json), base: try Self.identifier("base", in: json),
      group: try Self.identifier("group", in: json), edit: edit,
      extra: extra)
  }

  /// Waits until what was taken is on the disk, then says so, a line each.
  mutating func answer(_ language: Language) throws {
    if !changes.isEmpty {
      link.append(changes)
      try link.save()
      changes = []
    }
    for said in waiting {
      var answer: [JSON.Member] = [
        JSON.Member("line", .int(said.line)), JSON.Member("id", .string(said.id.description)),
        JSON.Member("saved", true),
      ]
      if !said.isNew { answer.append(JSON.Member("already", true)) }
      if said.isUnknown { answer.append(JSON.Member("unknownKind", true)) }
      try Output.line(JSON.object(answer).compact)
    }
    waiting = []
    guard let fault else { return }
    let answer: JSON = ["line": .int(fault.line), "error": .string(fault.sentence(language))]
    try Output.line(answer.compact)
    throw ExitCode(Failure.dataError)
  }

  private static let around: Set<String> = ["id", "by", "base", "group", "at"]

  private static func body(of json: JSON) -> JSON {
    .object((json.members ?? []).filter { !around.contains($0.key) })
  }

  private static func identifier(
    _ key: String, in json: JSON
  ) throws(Malformed) -> Identifier? {
    guard let value = json[key] else { return nil }
    guard let id = value.string.flatMap(Identifier.init) else {
      throw Malformed(key, .expected(.id))
    }
    return id
  }

  private static func seat(in json: JSON) throws(Malformed) -> Seat {
    guard let value = json["by"] else { return .script }
    guard let seat = value.string.flatMap(Seat.init(name:)) else {
      throw Malformed("by", .expected(.text))
    }
    return seat
  }
}
