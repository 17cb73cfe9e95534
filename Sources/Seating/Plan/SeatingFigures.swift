/// A plan in figures: who has met whom, and what one more round would give.
package struct SeatingFigures: Hashable, Sendable {
  /// Relations between all people.
  package var possible: Int
  /// Pairs of people who have met.
  package var met: Int
  /// Pairs of people who have met twice or more often.
  package var metTwice: Int
  /// How often those who met most often did.
  package var mostOften: Int
  /// The pairs who met most often, if anybody met twice; companions are left out.
  package var mostOftenPairs: [Couple]
  /// How many people those have met who have met fewest, and who they are.
  package var fewestMet: Int
  package var peopleWhoMetFewest: [Int]

  package init(_ plan: SeatingPlan, _ problem: SeatingProblem) {
    let companions = problem.companions
    var met = 0
    var metTwice = 0
    var mostOften = 0
    var pairs: [Couple] = []
    var acquaintances = [Int](repeating: 0, count: problem.people)
    Encounters(plan, people: problem.people).visit { couple, times in
      met += 1
      if times > 1 { metTwice += 1 }
      acquaintances[couple.low] += 1
      acquaintances[couple.high] += 1
      guard !companions.contains(couple) else { return }
      if times > mostOften { (mostOften, pairs) = (times, []) }
      if times == mostOften { pairs.append(couple) }
    }
    possible = problem.people * (problem.people - 1) / 2
    self.met = met
    self.metTwice = metTwice
    self.mostOften = mostOften
    mostOftenPairs = mostOften > 1 ? pairs : []
    let fewest = acquaintances.min() ?? 0
    fewestMet = fewest
    peopleWhoMetFewest = acquaintances.indices.filter { acquaintances[$0] == fewest }
  }
}
