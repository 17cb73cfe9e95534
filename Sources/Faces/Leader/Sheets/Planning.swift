import Dialogue

/// A planning of seats: what was asked for, and what has come of it.
struct Planning: Sendable {
  let generation: Int
  let aim: SeatingRequest.Aim
  let steps: [ID<Step>]
  /// What the plan was made from; when that is another, the plan is of no use.
  let saw: Ground
  /// Nil while it is under way.
  var proposal: SeatingProposal?
  /// Whether those whose wishes cannot be met are shown.
  var showsWho = false

  struct Ground: Hashable, Sendable {
    var seatings: [[[ID<Person>]]]
    var people: [ID<Person>]
  }
}

extension LeaderFace {
  /// The steps that can get new seats: from the one that is seated on. Those who sit and talk
  /// already are left alone.
  var stepsToPlan: [ID<Step>] {
    stepsToSeat.filter { $0.id != session.clock?.step || $0.seating.isEmpty }.map(\.id)
  }

  /// The steps whose seats can be mended: those that have any.
  var stepsToMend: [ID<Step>] { stepsToSeat.filter { !$0.seating.isEmpty }.map(\.id) }

  private var stepsToSeat: [Step] {
    let steps = session.day
    let from = steps.firstIndex { $0.id == session.clock?.step } ?? 0
    return steps[min(from, steps.count)...].filter { $0.form == .pairs || $0.form == .tables }
  }

  /// Asks for a plan; the clock goes on meanwhile.
  mutating func plan(
    _ aim: SeatingRequest.Aim, _ steps: [ID<Step>], _ effects: inout [Effect]
  ) {
    guard case .seating(let step, _) = sheet?.content else { return }
    ask(aim, steps, &effects)
    show(.planning(step))
  }

  /// Asks again, for another plan that is as good.
  mutating func planAgain(_ effects: inout [Effect]) {
    guard let planning else { return }
    ask(planning.aim, planning.steps, &effects)
    refreshRows()
  }

  private mutating func ask(
    _ aim: SeatingRequest.Aim, _ steps: [ID<Step>], _ effects: inout [Effect]
  ) {
    generation += 1
    planning = Planning(generation: generation, aim: aim, steps: steps, saw: ground(of: steps))
    effects.append(
      .plan(
        SeatingRequest(
          generation, aim, steps: steps, in: session, people, seed: context.nextID().low)))
  }

  private func ground(of steps: [ID<Step>]) -> Planning.Ground {
    Planning.Ground(
      seatings: steps.map { session.programme[$0]?.seating ?? [] },
      people: session.toSeat(people).map(\.id))
  }

  /// Seats have come; those of an earlier request come too late.
  mutating func receive(_ proposal: SeatingProposal) {
    guard planning?.generation == proposal.generation else { return }
    planning?.proposal = proposal
    refreshRows()
  }

  /// Takes the plan into use, all of it as one.
  mutating func takePlan(_ effects: inout [Effect]) {
    guard case .planning(let step) = sheet?.content, let planning, let proposal = planning.proposal
    else { return }
    guard ground(of: planning.steps) == planning.saw else {
      context.warn(SeatingWords.overtaken)
      return
    }
    let edits: [Edit] = proposal.seatings.compactMap { id, groups in
      session.programme[id]?.seating == groups ? nil : .seat(id, groups)
    }
    if !edits.isEmpty {
      guard propose(edits, &effects) else { return }
    }
    self.planning = nil
    show(.seating(step, picked: nil))
    context.say(
      edits.isEmpty ? SeatingWords.nothingMoves : SeatingWords.taken(steps: edits.count))
  }

  /// Everybody where they sat the last time people sat at tables: the home group meets again.
  mutating func seatAsBefore(_ effects: inout [Effect]) {
    guard case .seating(let id, _) = sheet?.content, let groups = seatsBefore(id) else { return }
    let here = Set(session.toSeat(people).map(\.id))
    guard propose([.seat(id, groups.map { $0.filter(here.contains) })], &effects) else { return }
    context.say(SeatingWords.asBefore)
  }

  /// The seats of the last step of the same form before this one.
  func seatsBefore(_ id: ID<Step>) -> [[ID<Person>]]? {
    guard let form = session.programme[id]?.form else { return nil }
    return session.day.prefix { $0.id != id }.last { $0.form == form && !$0.seating.isEmpty }?
      .seating
  }
}
