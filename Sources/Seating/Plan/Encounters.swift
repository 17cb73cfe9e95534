/// How often each two people have met, counted from a plan.
package struct Encounters: Sendable {
  package let people: Int
  // Row by row under the diagonal.
  private var times: [UInt16]

  package init(_ plan: SeatingPlan, people: Int) {
    self.people = people
    times = Array(repeating: 0, count: max(0, people * (people - 1) / 2))
    for group in plan.rounds.joined() {
      for (place, one) in group.enumerated() {
        for other in group[..<place] where one != other {
          times[Self.index(Couple(one, other))] += 1
        }
      }
    }
  }

  package func times(_ one: Int, _ other: Int) -> Int {
    one == other ? 0 : Int(times[Self.index(Couple(one, other))])
  }

  /// Each two people who have met, with how often.
  package func visit(_ body: (Couple, Int) -> Void) {
    var index = 0
    for high in 0..<max(0, people) {
      for low in 0..<high {
        if times[index] > 0 { body(Couple(low, high), Int(times[index])) }
        index += 1
      }
    }
  }

  private static func index(_ couple: Couple) -> Int {
    couple.high * (couple.high - 1) / 2 + couple.low
  }
}
