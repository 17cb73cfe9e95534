import ArgumentParser
import Dialogue
import Glibc
import JSONTree
import Seating

struct SeatCommand: CommonCommand {
  static let configuration = CommandConfiguration(
    commandName: "seat",
    abstract: "Plan who sits with whom, so that as many as possible meet.",
    usage: """
      mellomrom seat <session> [--apply] [<options>]
      mellomrom seat --people <n> --tables <n> --rounds <n> [<options>]
      mellomrom seat --problem <file> [--previous <file>] [<options>]
      """,
    discussion: """
      Prints one line a round, tables separated by "|". The same seed gives the same plan, unless \
      --seconds cuts the search short. Ctrl-C stops it and gives the best so far.
      """)

  @Argument(help: "A path, a file name or an unambiguous part of one.")
  var session: String?

  @Option(help: ArgumentHelp("So many people, without a session.", valueName: "n"))
  var people: Int?

  @Option(help: ArgumentHelp("So many rounds.", valueName: "n"))
  var rounds: Int?

  @Option(help: ArgumentHelp("So many tables.", valueName: "n"))
  var tables: Int?

  @Option(help: ArgumentHelp("Tables of about this size; 2 is pairs.", valueName: "n"))
  var tableSize: Int?

  @Option(help: ArgumentHelp("A file with people, tables and wishes, as JSON.", valueName: "file"))
  var problem: String?

  @Option(
    help: ArgumentHelp(
      "The plan so far, for a problem with from_round; else the problem's file with .prev.txt.",
      valueName: "file"))
  var previous: String?

  @Option(help: ArgumentHelp("At most so many seconds.", valueName: "s"))
  var seconds: Double?

  @Option(help: "The number that chance starts from.")
  var seed: UInt64 = 1

  @Flag(
    help: "Rather that nobody meets the same person too often than that as many as can be meet.")
  var fewAgain = false

  @Flag(help: "Keep the seats there are and move as few as possible.")
  var keep = false

  @Option(
    help: ArgumentHelp(
      "Somebody who sits at one table in all rounds: an alias or a name, and the table.",
      valueName: "person=table"))
  var fix: [String] = []

  @Flag(help: "One stays at each table and the others move on, as in a World Café.")
  var hosts = false

  @Flag(help: "The last round at tables brings the groups of the first one together again.")
  var home = false

  @Flag(help: "Say whom the wishes that cannot be met are about.")
  var who = false

  @Flag(help: "Write the plan into the session.")
  var apply = false

  @OptionGroup var common: CommonOptions
  @OptionGroup var format: JSONOption

  func validate() throws {
    let subjects = [session != nil, people != nil, problem != nil].count { $0 }
    guard subjects == 1 else {
      throw ValidationError("Give a session, or --people, or --problem.")
    }
    if tables != nil, tableSize != nil {
      throw ValidationError("Give --tables or --table-size, not both.")
    }
    if problem != nil, rounds != nil || tables != nil || tableSize != nil {
      throw ValidationError("--rounds, --tables and --table-size stand in the file of --problem.")
    }
    if session == nil, apply || keep || hosts || home || who || !fix.isEmpty {
      throw ValidationError("--apply, --keep, --fix, --hosts, --home and --who need a session.")
    }
    if [keep, hosts, home].count(where: { $0 }) > 1 {
      throw ValidationError("Give one of --keep, --hosts and --home.")
    }
    if problem == nil, previous != nil { throw ValidationError("--previous needs --problem.") }
    if let seconds, !(0...86_400).contains(seconds) {
      throw ValidationError("--seconds is a number from 0 to 86400.")
    }
    if let people, !(0...SeatingProblem.Limit.people).contains(people) {
      throw ValidationError("--people is a number from 0 to \(SeatingProblem.Limit.people).")
    }
    if let rounds, !(0...SeatingProblem.Limit.rounds).contains(rounds) {
      throw ValidationError("--rounds is a number from 0 to \(SeatingProblem.Limit.rounds).")
    }
    for (name, number) in [("--tables", tables), ("--table-size", tableSize)] {
      if let number, !(1...SeatingProblem.Limit.people).contains(number) {
        throw ValidationError("\(name) is a number from 1 to \(SeatingProblem.Limit.people).")
      }
    }
  }

  func run() throws {
    let begun = WallClock.steady()
    if let session {
      try SessionSeatCommand(self, begun: begun).run(session)
      return
    }
    var problem = try self.problem.map(read) ?? counted()
    if fewAgain { problem.aim = .fewAgain }
    let outcome = try plan(problem, begun: begun)
    if format.json {
      try Output.json(outcome.json(oneMore: oneMore(outcome)))
    } else {
      try Output.data(outcome.plan.text)
      for line in outcome.figures(oneMore: oneMore(outcome)) + outcome.warnings {
        Output.talk(line(common.surroundings.language))
      }
    }
    if !outcome.conflicts.isEmpty || outcome.score.broken > 0 { throw ExitCode(Failure.dataError) }
  }

  func plan(_ problem: SeatingProblem, begun: Int64) throws(Failure) -> SeatingOutcome {
    try run(begun: begun).plan { effort, shouldStop, progress throws(SeatingFault) in
      try SeatingPlanner(problem, seed: seed, effort: effort)
        .plan(shouldStop: shouldStop, progress: progress)
    }
  }

  func run(begun: Int64) -> SeatingRun {
    SeatingRun(seconds: seconds, language: common.surroundings.language, begun: begun)
  }

  /// What one more round would give, unless time is short.
  func oneMore(_ outcome: SeatingOutcome) -> Int? {
    guard seconds == nil, outcome.problem.people <= 200 else { return nil }
    return outcome.newWithOneMoreRound(seed: seed)
  }

  private func counted() -> SeatingProblem {
    let people = people ?? 0
    let sizes =
      if let tables {
        GroupSizes.tables(of: people, count: tables)
      } else if tableSize == 2 {
        GroupSizes.pairs(of: people)
      } else {
        GroupSizes.tables(of: people, size: tableSize ?? GroupSizes.usualTable)
      }
    return SeatingProblem(people: people, tables: sizes, rounds: rounds ?? 1)
  }

  private func read(_ path: String) throws(Failure) -> SeatingProblem {
    let text = try InputFile.read(path, atMost: JSON.Limit.bytes)
    let json: JSON
    do throws(JSON.Fault) { json = try JSON(parsing: text) } catch {
      throw Failure(
        Sentence(
          nb: "er ikke JSON (linje \(error.line), tegn \(error.column)). Rett den.",
          nn: "er ikkje JSON (linje \(error.line), teikn \(error.column)). Rett ho.",
          en: "is not JSON (line \(error.line), column \(error.column)). Mend it."
        ).about(path), code: Failure.dataError)
    }
    var problem: SeatingProblem
    let mending: (from: Int, moveCost: Int)?
    do throws(Malformed) {
      problem = try SeatingProblem(json: json)
      mending = try SeatingProblem.mending(json)
    } catch {
      throw Failure(error.sentence.about(path), code: Failure.dataError)
    }
    if let mending {
      problem.standing = SeatingProblem.Standing(
        plan: try standing(beside: path), from: mending.from, moveCost: mending.moveCost)
    }
    return problem
  }

  private func standing(beside path: String) throws(Failure) -> SeatingPlan {
    let stem = path.hasSuffix(".json") ? String(path.dropLast(5)) : path
    let file = previous ?? stem + ".prev.txt"
    let text = String(decoding: try InputFile.read(file, atMost: JSON.Limit.bytes), as: UTF8.self)
    guard let plan = SeatingPlan(text: text) else {
      throw Failure(
        Sentence(
          nb: "er ikke en plan: én linje per runde, bordene skilt med |, mennesker som tall fra 0.",
          nn: "er ikkje ein plan: éi linje per runde, borda skilde med |, menneske som tal frå 0.",
          en: "is no plan: a line a round, tables separated by |, people as numbers from 0."
        ).about(file), code: Failure.dataError)
    }
    return plan
  }
}

extension Sentence {
  fileprivate func about(_ file: String) -> Sentence {
    Sentence(nb: "\(file): \(nb)", nn: "\(file): \(nn)", en: "\(file): \(en)")
  }
}
