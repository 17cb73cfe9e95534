import ArgumentParser
import Dialogue
import Glibc
import JSONTree
import Seating

struct SeatCommand: CommonCommand {
  static let configuration = CommandConfiguration(
    commandName: "seat",
    abstract: Sentence(
      nb: "Planlegg hvem som sitter med hvem, så flest mulig møtes.",
      nn: "Planlegg kven som sit med kven, så flest mogleg møtest.",
      en: "Plan who sits with whom, so that as many as possible meet."
    ).said,
    usage: """
      mellomrom seat <session> [--apply] [<options>]
      mellomrom seat --people <n> --tables <n> --rounds <n> [<options>]
      mellomrom seat --problem <file> [--previous <file>] [<options>]
      """,
    discussion: Sentence(
      nb: """
        Skriver én linje for hver runde, med «|» mellom bordene. Samme --seed gir samme plan, om ikke \
        --seconds kutter letingen. Ctrl-C stopper den og gir det beste så langt.
        """,
      nn: """
        Skriv éi linje for kvar runde, med «|» mellom borda. Same --seed gir same plan, om ikkje \
        --seconds kuttar leitinga. Ctrl-C stoppar ho og gir det beste så langt.
        """,
      en: """
        Prints one line a round, tables separated by "|". The same seed gives the same plan, unless \
        --seconds cuts the search short. Ctrl-C stops it and gives the best so far.
        """
    ).said)

  @Argument(help: .session)
  var session: String?

  @Option(
    help: .said(
      nb: "Så mange mennesker, uten samling.", nn: "Så mange menneske, utan samling.",
      en: "So many people, without a session.", valueName: "n"))
  var people: Int?

  @Option(
    help: .said(
      nb: "Så mange runder.", nn: "Så mange rundar.", en: "So many rounds.", valueName: "n"))
  var rounds: Int?

  @Option(
    help: .said(nb: "Så mange bord.", nn: "Så mange bord.", en: "So many tables.", valueName: "n"))
  var tables: Int?

  @Option(
    help: .said(
      nb: "Bord av omtrent denne størrelsen; 2 er par.",
      nn: "Bord av om lag denne storleiken; 2 er par.",
      en: "Tables of about this size; 2 is pairs.", valueName: "n"))
  var tableSize: Int?

  @Option(
    help: .said(
      nb: "Ei fil med folk, bord og ønsker, som JSON.",
      nn: "Ei fil med folk, bord og ønske, som JSON.",
      en: "A file with people, tables and wishes, as JSON.", valueName: "file"))
  var problem: String?

  @Option(
    help: .said(
      nb:
        "Planen så langt, for et problem med from_round; ellers fila til problemet med .prev.txt.",
      nn:
        "Planen så langt, for eit problem med from_round; elles fila til problemet med .prev.txt.",
      en: "The plan so far, for a problem with from_round; else the problem's file with .prev.txt.",
      valueName: "file"))
  var previous: String?

  @Option(
    help: .said(
      nb: "Høyst så mange sekunder.", nn: "Høgst så mange sekund.", en: "At most so many seconds.",
      valueName: "s"))
  var seconds: Double?

  @Option(
    help: .said(
      nb: "Tallet som tilfeldighetene begynner fra.", nn: "Talet som tilfella byrjar frå.",
      en: "The number that chance starts from."))
  var seed: UInt64 = 1

  @Flag(
    help: .said(
      nb: "Heller at ingen møter den samme for ofte, enn at flest mulig møtes.",
      nn: "Heller at ingen møter den same for ofte, enn at flest mogleg møtest.",
      en: "Rather that nobody meets the same person too often than that as many as can be meet."))
  var fewAgain = false

  @Flag(
    help: .said(
      nb: "Behold plassene som er, og flytt så få som mulig.",
      nn: "Hald på plassane som er, og flytt så få som mogleg.",
      en: "Keep the seats there are and move as few as possible."))
  var keep = false

  @Option(
    help: .said(
      nb: "En som sitter ved ett bord i alle runder: et alias eller navn, og bordet.",
      nn: "Ein som sit ved eitt bord i alle rundar: eit alias eller namn, og bordet.",
      en: "Somebody who sits at one table in all rounds: an alias or a name, and the table.",
      valueName: "person=table"))
  var fix: [String] = []

  @Flag(
    help: .said(
      nb: "Én blir ved hvert bord og de andre går videre, som i en kafédialog.",
      nn: "Éin blir ved kvart bord og dei andre går vidare, som i ein kafédialog.",
      en: "One stays at each table and the others move on, as in a World Café."))
  var hosts = false

  @Flag(
    help: .said(
      nb: "Siste runde ved bord samler gruppene fra den første igjen.",
      nn: "Siste runde ved bord samlar gruppene frå den første igjen.",
      en: "The last round at tables brings the groups of the first one together again."))
  var home = false

  @Flag(
    help: .said(
      nb: "Si hvem ønskene som ikke kan oppfylles, handler om.",
      nn: "Sei kven ønska som ikkje kan oppfyllast, handlar om.",
      en: "Say whom the wishes that cannot be met are about."))
  var who = false

  @Flag(
    help: .said(
      nb: "Skriv planen inn i samlingen.", nn: "Skriv planen inn i samlinga.",
      en: "Write the plan into the session."))
  var apply = false

  @OptionGroup var common: CommonOptions
  @OptionGroup var format: JSONOption

  func validate() throws {
    let subjects = [session != nil, people != nil, problem != nil].count { $0 }
    guard subjects == 1 else {
      throw ValidationError(
        Sentence(
          nb: "Skriv en samling, eller --people, eller --problem.",
          nn: "Skriv ei samling, eller --people, eller --problem.",
          en: "Give a session, or --people, or --problem."
        ).said)
    }
    if tables != nil, tableSize != nil {
      throw ValidationError(
        Sentence(
          nb: "Skriv --tables eller --table-size, ikke begge.",
          nn: "Skriv --tables eller --table-size, ikkje begge.",
          en: "Give --tables or --table-size, not both."
        ).said)
    }
    if problem != nil, rounds != nil || tables != nil || tableSize != nil {
      throw ValidationError(
        Sentence(
          nb: "--rounds, --tables og --table-size står i fila til --problem.",
          nn: "--rounds, --tables og --table-size står i fila til --problem.",
          en: "--rounds, --tables and --table-size stand in the file of --problem."
        ).said)
    }
    if session == nil, apply || keep || hosts || home || who || !fix.isEmpty {
      throw ValidationError(
        Sentence(
          nb: "--apply, --keep, --fix, --hosts, --home og --who trenger en samling.",
          nn: "--apply, --keep, --fix, --hosts, --home og --who treng ei samling.",
          en: "--apply, --keep, --fix, --hosts, --home and --who need a session."
        ).said)
    }
    if keep, !fix.isEmpty {
      throw ValidationError(
        Sentence(
          nb: "Skriv --keep eller --fix, ikke begge.", nn: "Skriv --keep eller --fix, ikkje begge.",
          en: "Give --keep or --fix, not both."
        ).said)
    }
    if [keep, hosts, home].count(where: { $0 }) > 1 {
      throw ValidationError(
        Sentence(
          nb: "Skriv én av --keep, --hosts og --home.",
          nn: "Skriv éin av --keep, --hosts og --home.",
          en: "Give one of --keep, --hosts and --home."
        ).said)
    }
    if problem == nil, previous != nil {
      throw ValidationError(
        Sentence(
          nb: "--previous trenger --problem.", nn: "--previous treng --problem.",
          en: "--previous needs --problem."
        ).said)
    }
    if let seconds, !(0...86_400).contains(seconds) {
      throw ValidationError(UsageWording.isANumber("--seconds", 0...86_400))
    }
    if let people, !(0...SeatingProblem.Limit.people).contains(people) {
      throw ValidationError(UsageWording.isANumber("--people", 0...SeatingProblem.Limit.people))
    }
    if let rounds, !(1...SeatingProblem.Limit.rounds).contains(rounds) {
      throw ValidationError(UsageWording.isANumber("--rounds", 1...SeatingProblem.Limit.rounds))
    }
    // At a table of one there is nobody to meet.
    for (name, number, least) in [("--tables", tables, 1), ("--table-size", tableSize, 2)] {
      if let number, !(least...SeatingProblem.Limit.people).contains(number) {
        throw ValidationError(UsageWording.isANumber(name, least...SeatingProblem.Limit.people))
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
    // A file counts people from 0; what people read is counted from 1.
    let first = self.problem == nil ? 1 : 0
    if format.json {
      try Output.json(outcome.json(oneMore: oneMore(outcome), first: first))
    } else {
      try Output.data(outcome.plan.counting(from: first).text)
      for line in outcome.figures(oneMore: oneMore(outcome)) + outcome.warnings + tooMany(outcome) {
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
    SeatingRun(
      seconds: seconds, language: common.surroundings.language,
      canDraw: common.surroundings.canDraw, begun: begun)
  }

  /// What one more round would give, unless time is short.
  func oneMore(_ outcome: SeatingOutcome) -> Int? {
    guard seconds == nil, outcome.problem.people <= 200 else { return nil }
    return outcome.newWithOneMoreRound(seed: seed)
  }

  /// A word where there are more tables than people fill.
  private func tooMany(_ outcome: SeatingOutcome) -> [Sentence] {
    guard problem == nil else { return [] }
    return tooMany(outcome.plan.rounds, for: outcome.problem.people)
  }

  /// The same for any rounds at tables.
  func tooMany<Guest>(_ rounds: [[[Guest]]], for people: Int) -> [Sentence] {
    guard people > 1, rounds.joined().contains(where: { $0.count == 1 }) else { return [] }
    return [SeatingTalk.tooManyTables(for: people)]
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
    var problem = SeatingProblem(people: people, tables: sizes, rounds: rounds ?? 1)
    if tableSize == 2 { problem.pairRounds = Set(0..<problem.rounds) }
    return problem
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
          en: "is not a plan: a line a round, tables separated by |, people as numbers from 0."
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
