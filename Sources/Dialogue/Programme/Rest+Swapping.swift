extension Rest {
  /// As far ahead as is looked for a swap: forty steps.
  fileprivate var nearPlaces: Range<Int> { 0..<min(40, steps.count) }

  /// Whether two that change places mend something and break nothing.
  func helpsToSwap(_ one: Int, _ other: Int) -> Bool {
    guard canSwap(one), canSwap(other), keepsSense(swapping: one, other) else { return false }
    var plan = plan
    plan.items.swapAt(one, other)
    return plan.misses.isLess(than: self.plan.misses)
  }

  /// Whether the day still makes sense: what is written hangs after it was written and what began from
  /// something comes after it, nobody rests twice, and the day opens and closes as it should.
  private func keepsSense(swapping one: Int, _ other: Int) -> Bool {
    var steps = steps
    steps.swapAt(one, other)
    guard !self.steps[one].staysAtItsEnd, !self.steps[other].staysAtItsEnd else { return false }
    return Self.rests(in: steps) <= Self.rests(in: self.steps)
      && Self.sources(of: steps) == Self.sources(of: self.steps)
  }

  /// How often one rest follows another.
  private static func rests(in steps: [Step]) -> Int {
    zip(steps, steps.dropFirst()).count { $0.isRest && $1.isRest }
  }

  /// What each step goes on from: a wall and a plenary from the talk before them, a talk from the
  /// plenary or the wall before it.
  private static func sources(of steps: [Step]) -> [ID<Step>: ID<Step>?] {
    var sources: [ID<Step>: ID<Step>?] = [:]
    var talk: ID<Step>?
    var heard: ID<Step>?
    for step in steps where !step.isRest {
      if step.writes == .tables {
        sources[step.id] = .some(heard)
        talk = step.id
      } else {
        sources[step.id] = .some(talk)
        heard = step.id
      }
    }
    return sources
  }
}

extension Step {
  fileprivate var isRest: Bool { kind == .break || kind == .meal }

  /// Whether it opens the day or closes it.
  fileprivate var staysAtItsEnd: Bool { kind == .welcome || kind == .rules || kind == .closing }
}

extension Session {
  /// The steps that are worth offering to change places: each has another one with which that helps.
  package func worthSwapping(at now: Moment?, interpreted: Set<ID<Person>> = []) -> [ID<Step>] {
    let rest = Rest(of: self, now: now, interpreted)
    return rest.nearPlaces
      .filter { one in
        rest.nearPlaces.contains { one != $0 && rest.helpsToSwap(min(one, $0), max(one, $0)) }
      }
      .map { rest.steps[$0].id }
  }

  /// Those with which it helps that a step changes places.
  package func worthSwapping(
    with step: ID<Step>, at now: Moment?, interpreted: Set<ID<Person>> = []
  ) -> [ID<Step>] {
    let rest = Rest(of: self, now: now, interpreted)
    guard let one = rest.place(of: step) else { return [] }
    return rest.nearPlaces
      .filter { one != $0 && rest.helpsToSwap(min(one, $0), max(one, $0)) }
      .map { rest.steps[$0].id }
  }
}
