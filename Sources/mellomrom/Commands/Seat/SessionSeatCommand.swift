import ArgumentParser
import Dialogue
import Faces
import JSONTree
import Seating
import SessionStore
import Terminal

/// Plans the seats of a session: all steps with pairs or tables that have not been, with what has been as
/// history.
struct SessionSeatCommand {
  private let command: SeatCommand
  private let begun: Int64

  init(_ command: SeatCommand, begun: Int64) {
    self.command = command
    self.begun = begun
  }

  func run(_ name: String) throws {
    let language = command.common.surroundings.language
    let place = try command.common.library.find(name)
    let session = try command.common.library.read(place)
    var seating = SessionSeating(session, keeping: command.keep)
    if let tables = command.tables { seating.resize { GroupSizes.tables(of: $0, count: tables) } }
    if let size = command.tableSize { seating.resize { GroupSizes.tables(of: $0, size: size) } }
    if let rounds = command.rounds { seating.keepRounds(rounds) }
    guard seating.openSteps.isEmpty == false else {
      throw Failure(
        Sentence(
          nb: "Ingen programpost med par eller bord gjenstår. Legg til en, og prøv igjen.",
          nn: "Ingen programpost med par eller bord står att. Legg til ein, og prøv igjen.",
          en: "No step with pairs or tables remains. Add one and try again."),
        code: Failure.dataError)
    }
    if command.fewAgain { seating.problem.aim = .fewAgain }
    let outcome = try command.plan(seating.problem, begun: begun)
    if command.apply { try write(seating.edits(outcome.plan), into: place) }
    if command.format.json {
      try Output.json(json(seating, outcome, session))
    } else {
      try printPlan(seating, outcome, session, language)
      for line in outcome.talk(oneMore: command.oneMore(outcome)) { Output.talk(line(language)) }
    }
  }

  private func printPlan(
    _ seating: SessionSeating, _ outcome: SeatingOutcome, _ session: Session, _ language: Language
  ) throws(Failure) {
    for (step, groups) in seating.seats(outcome.plan) {
      try Output.line(session.programme[step]?.title ?? "")
      for (number, group) in groups.enumerated() where !group.isEmpty {
        let names = group.compactMap { session.people[$0]?.alias }.joined(separator: ", ")
        try Output.line("  \(number + 1): \(names)")
      }
    }
    guard command.apply else { return }
    Output.talk(
      Sentence(
        nb: "Planen er skrevet i samlingen.", nn: "Planen er skriven i samlinga.",
        en: "The plan is written into the session.")(language))
  }

  private func json(
    _ seating: SessionSeating, _ outcome: SeatingOutcome, _ session: Session
  ) -> JSON {
    let steps: [JSON] = seating.seats(outcome.plan).map { step, groups in
      [
        "step": .string(step.description),
        "title": .string(session.programme[step]?.title ?? ""),
        "groups": .array(groups.map { .array($0.map { .string($0.description) }) }),
      ]
    }
    let figures = outcome.json(oneMore: command.oneMore(outcome))
    let members = (figures.members ?? []).filter {
      !["rounds", "mostOftenPairs", "peopleWhoMetFewest"].contains($0.key)
    }
    return .object([JSON.Member("steps", .array(steps))] + members)
  }

  /// All seats as one group of changes, so that one undo takes them back.
  private func write(_ edits: [Edit], into place: SessionPlace) throws(Failure) {
    guard !edits.isEmpty else { return }
    let link = try SessionLink(place, seat: .deskLeader)
    defer { link.close() }
    var open = link.open
    var context = Context(
      language: .english, now: WallClock.now(), size: Size(rows: 0, columns: 0), ids: .random())
    do throws(Refusal) {
      link.append(try open.propose(edits, context: &context))
    } catch {
      throw Failure(error.sentence, code: Failure.dataError)
    }
    try link.save()
  }
}
