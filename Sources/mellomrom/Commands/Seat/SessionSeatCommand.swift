import ArgumentParser
import Dialogue
import Faces
import JSONTree
import Seating
import SessionStore
import Terminal

/// Plans the seats of a session: all steps with pairs or tables that have not been, with what has been as
/// history, and the wishes that the people file holds.
struct SessionSeatCommand {
  private let command: SeatCommand
  private let begun: Int64

  init(_ command: SeatCommand, begun: Int64) {
    self.command = command
    self.begun = begun
  }

  func run(_ name: String) throws {
    let language = command.common.surroundings.language
    let library = command.common.library
    let place = try library.find(name)
    let session = try library.read(place)
    let people = try library.people(place)
    let all = command.keep ? session.stepsWithSeats.map(\.id) : session.stepsToPlan
    let planner = SessionPlanner(
      session, people, command.keep ? .mend : .anew,
      steps: Array(all.prefix(command.rounds ?? all.count)),
      choices: try choices(session, people), seed: command.seed)
    guard !planner.steps.isEmpty else {
      throw Failure(
        Sentence(
          nb: "Ingen programpost med par eller bord gjenstår. Legg til en, og prøv igjen.",
          nn: "Ingen programpost med par eller bord står att. Legg til ein, og prøv igjen.",
          en: "No step with pairs or tables remains. Add one and try again."),
        code: Failure.dataError)
    }
    let here = session.guests(people).here.count
    guard here > 1 else {
      if command.format.json { try Output.json(["steps": [], "conflicts": []]) }
      Output.talk((here == 0 ? SeatingWords.nobody : SeatingTalk.onlyOneIsHere)(language))
      return
    }
    try refuseTablesThatAreNotThere(planner)
    let seats = try command.run(begun: begun).plan {
      effort, shouldStop, progress throws(SeatingFault) in
      try planner.plan(effort: effort, shouldStop: shouldStop, progress: progress)
    }
    if command.apply { try write(planner.edits(for: seats.seatings), into: place) }
    if command.format.json {
      try Output.json(json(seats, session, planner.hosts(of: seats.seatings)))
    } else {
      try printPlan(seats, session, people, planner.hosts(of: seats.seatings), language)
      for line in talk(seats, session, people) { Output.talk(line(language)) }
      if let rounds = command.rounds, rounds > all.count {
        Output.talk(SeatingTalk.onlySoManyRounds(all.count)(language))
      }
    }
  }

  private func choices(
    _ session: Session, _ people: People
  ) throws(Failure) -> SeatingChoices {
    var choices = SeatingChoices()
    if let tables = command.tables { choices.tables = .count(tables) }
    if let size = command.tableSize { choices.tables = .size(size) }
    if command.hosts { choices.form = .hostsStay }
    if command.home { choices.form = .homeAndCross }
    if command.fewAgain { choices.aim = .fewAgain }
    for text in command.fix {
      guard let equals = text.lastIndex(of: "="),
        let table = Int(text[text.index(after: equals)...]), (1...Limits.tables).contains(table)
      else { throw Failure(Self.notFixed(text), code: Failure.dataError) }
      let person = try command.common.library.person(
        String(text[..<equals]), in: session, people)
      guard choices.fixed[person.id] == nil else {
        throw Failure(PeopleWording.twice(String(text[..<equals])), code: Failure.dataError)
      }
      choices.fixed[person.id] = table
    }
    return choices
  }

  /// A table of one's own is one of those that there are.
  private func refuseTablesThatAreNotThere(_ planner: SessionPlanner) throws(Failure) {
    guard let most = planner.choices.fixed.values.max(), most > planner.tableCount else { return }
    throw Failure(
      PeopleWording.noSuchTable(most, of: planner.tableCount), code: Failure.dataError)
  }

  private static func notFixed(_ text: String) -> Sentence {
    Sentence(
      nb: "«\(text)» er ikke noen ved et bord. Skriv det slik: Ada=3",
      nn: "«\(text)» er ikkje nokon ved eit bord. Skriv det slik: Ada=3",
      en: "“\(text)” is nobody at a table. Write it like this: Ada=3")
  }

  private func printPlan(
    _ seats: SessionSeats, _ session: Session, _ people: People, _ hosts: [Int: ID<Person>],
    _ language: Language
  ) throws(Failure) {
    let called = people.called
    for seating in seats.seatings {
      let step = session.programme[seating.step]
      try Output.line(step?.title ?? "")
      for (number, group) in seating.groups.enumerated() where !group.isEmpty {
        let names = group.map { person in
          let name = called[person] ?? session.people[person]?.alias ?? "–"
          let stays = step?.form == .tables && hosts[number + 1] == person
          return stays ? "\(name) (\(Person.hostRole(language)))" : name
        }
        let place = SeatingWords.group(number + 1, isPair: step?.form == .pairs)
        try Output.line("  \(place(language)): \(names.joined(separator: ", "))")
      }
    }
    guard command.apply else { return }
    Output.talk(
      Sentence(
        nb: "Planen er skrevet i samlingen.", nn: "Planen er skriven i samlinga.",
        en: "The plan is written into the session.")(language))
  }

  /// The last form that was planned counts what all of them give; nobody is named unless that is asked
  /// for.
  private func talk(_ seats: SessionSeats, _ session: Session, _ people: People) -> [Sentence] {
    var lines: [Sentence] = []
    if let last = seats.outcomes.last {
      lines = last.figures(oneMore: command.keep ? nil : command.oneMore(last))
    }
    for wishes in seats.conflicts {
      lines.append(SeatingWords.conflict(wishes))
      guard command.who else { continue }
      lines += wishes.compactMap(people.wish).map {
        PeopleWording.wish($0, in: session, people).indented
      }
    }
    let name = { (id: ID<Person>) in people.called[id] ?? session.people[id]?.alias ?? "–" }
    lines += seats.remarks.map { SeatingWords.remark($0, name: name) }
    if !command.keep {
      let tables = seats.seatings.filter { session.programme[$0.step]?.form == .tables }
      lines += command.tooMany(tables.map(\.groups), for: session.guests(people).here.count)
    }
    return lines + seats.outcomes.flatMap(\.shortcomings)
  }

  private func json(
    _ seats: SessionSeats, _ session: Session, _ hosts: [Int: ID<Person>]
  ) -> JSON {
    let steps: [JSON] = seats.seatings.map { seating in
      [
        "step": .string(seating.step.description),
        "title": .string(session.programme[seating.step]?.title ?? ""),
        "groups": .array(
          seating.groups.map { .array($0.map { .string($0.description) }) }),
      ]
    }
    let figures = seats.outcomes.last.map { last in
      last.json(oneMore: command.keep ? nil : command.oneMore(last))
    }
    let members = (figures?.members ?? []).filter { !Self.ofTheProblem.contains($0.key) }
    let conflicts = seats.conflicts.map { JSON.array($0.map { .int($0) }) }
    let stay = hosts.sorted { $0.key < $1.key }.map { table, host -> JSON in
      ["table": .int(table), "person": .string(host.description)]
    }
    return .object(
      [JSON.Member("steps", .array(steps))]
        + (stay.isEmpty ? [] : [JSON.Member("hosts", .array(stay))]) + members
        + [JSON.Member("conflicts", .array(conflicts))])
  }

  /// What speaks of people and wishes by the numbers of a problem, which nobody sees here.
  private static let ofTheProblem: Set<String> = [
    "rounds", "mostOftenPairs", "peopleWhoMetFewest", "conflicts", "leftOut",
  ]

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

extension Sentence {
  fileprivate var indented: Sentence { Sentence(nb: "   \(nb)", nn: "   \(nn)", en: "   \(en)") }
}
