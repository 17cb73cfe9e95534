import Dialogue
import Seating

extension SeatingFace {
  /// Asks for a plan; the clock goes on meanwhile.
  mutating func planSeats(
    _ aim: SeatingAim, _ steps: [ID<Step>], _ effects: inout [Effect]
  ) {
    show(.plan)
    ask(aim, steps, &effects)
  }

  /// Asks again: for another plan that is as good, or for the same seats as things stand now.
  mutating func planAgain(_ effects: inout [Effect]) {
    guard let planning = seating?.planning else { return }
    switch planning.way {
    case .planned(let aim): ask(aim, planning.steps, &effects)
    case .dealt: deal()
    case .asBefore: seatAsBefore()
    }
  }

  /// Lays seats that take no search before the eyes, as if they had been planned.
  mutating func look(at groups: [[ID<Person>]], in step: ID<Step>, _ way: Planning.Way) {
    show(.plan)
    memory.generation += 1
    var planning = Planning(
      generation: memory.generation, way: way, steps: [step], saw: ground(of: [step]))
    planning.proposal = SeatingProposal(
      memory.generation, [SessionSeats.Seating(step: step, groups: groups)], of: session, people)
    seating?.planning = planning
    refreshSeats()
  }

  private mutating func ask(
    _ aim: SeatingAim, _ steps: [ID<Step>], _ effects: inout [Effect]
  ) {
    memory.generation += 1
    let planning = Planning(
      generation: memory.generation, way: .planned(aim), steps: steps, choices: memory.choices,
      saw: ground(of: steps))
    seating?.planning = planning
    let planner = SessionPlanner(
      session, people, aim, steps: steps, choices: memory.choices, seed: context.nextID().low)
    effects.append(.plan(SeatingRequest(memory.generation, planner)))
    refreshSeats()
  }

  func ground(of steps: [ID<Step>]) -> Planning.Ground {
    Planning.Ground(
      seatings: steps.map { session.programme[$0]?.seating ?? [] },
      people: session.toSeat(people).map(\.id))
  }

  /// Seats have come; those of an earlier request come too late.
  mutating func receive(_ proposal: SeatingProposal) {
    guard seating?.planning?.generation == proposal.generation else { return }
    seating?.planning?.proposal = proposal
    refreshSeats()
  }

  /// Takes the plan into use, all of it as one.
  mutating func takePlan(_ effects: inout [Effect]) {
    guard let planning = seating?.planning, let proposal = planning.proposal else { return }
    guard ground(of: planning.steps) == planning.saw else {
      context.warn(SeatingWords.overtaken)
      return
    }
    let planner = planning.planner(session, people)
    let edits = planner.edits(for: proposal.seatings)
    if !edits.isEmpty {
      guard proposeSeats(edits, &effects) else { return }
    }
    memory.rounds = nil
    // The programme says it from now on.
    if planner.tableSize != nil { memory.choices.tables = .asPlanned }
    show(.seats(picked: nil))
    let seated = edits.count { if case .seat = $0 { true } else { false } }
    context.say(seated == 0 ? SeatingWords.nothingMoves : SeatingWords.taken(steps: seated))
  }

  // MARK: What is chosen

  /// Another choice in the selected row of the choices.
  mutating func choose(by places: Int) {
    guard let sheet = seating, case .choice(let choice) = sheet.selectedRow else { return }
    let count = session.guests(people).here.count
    switch choice {
    case .rounds:
      let all = session.stepsToPlan.count
      let now = memory.rounds ?? all
      memory.rounds = all == 0 ? nil : (now - 1 + places + all) % all + 1
    case .tables:
      let now = if case .count(let tables) = memory.choices.tables { tables } else { 0 }
      memory.choices.tables =
        Self.turned(now, by: places, to: max(1, count / 2))
        .map { .count($0) } ?? .asPlanned
    case .size:
      let now = if case .size(let size) = memory.choices.tables { size } else { 1 }
      let next = Self.turned(now - 1, by: places, to: 11)
      memory.choices.tables = next.map { .size($0 + 1) } ?? .asPlanned
    case .form:
      let forms = SeatingChoices.Form.allCases
      let place = forms.firstIndex(of: memory.choices.form) ?? 0
      memory.choices.form = forms[(place + places + forms.count) % forms.count]
    case .aim:
      memory.choices.aim = memory.choices.aim == .newPeople ? .fewAgain : .newPeople
    }
    refreshSeats()
  }

  /// Round from 0, which is nothing, to the most and back.
  private static func turned(_ now: Int, by places: Int, to most: Int) -> Int? {
    let next = (now + places + most + 1) % (most + 1)
    return next == 0 ? nil : next
  }

  /// The steps that a plan made anew is for, by what was chosen.
  var chosenSteps: [ID<Step>] {
    let steps = session.stepsToPlan
    return Array(steps.prefix(memory.rounds ?? steps.count))
  }
}
