/// A plan in figures: who has met whom, and what one more round would give.
///
/// They count everybody who meets, also those who sit together as they have asked; how many of them that are
/// stands beside.
package struct SeatingFigures: Hashable, Sendable {
  /// Relations between all people.
  package var possible: Int
  /// Pairs of people who have met.
  package var met: Int
  /// Pairs of people who have met twice or more often.
  package var metTwice: Int
  /// Meetings after the first of the same two people.
  package var repeats: Int
  /// How often those who met most often did.
  package var mostOften: Int
  /// The pairs who met most often, if anybody met twice.
  package var mostOftenPairs: [Couple]
  /// How much of all this is between two who are meant to share every table.
  package var asked = Asked()
  /// How many people those have met who have met fewest, and who they are.
  package var fewestMet: Int
  package var peopleWhoMetFewest: [Int]

  /// What wishes ask for, and no plan can spare.
  package struct Asked: Hashable, Sendable {
    package var metTwice = 0
    package var repeats = 0
    package var mostOftenPairs = 0

    package init() {}
  }

  package init(_ plan: SeatingPlan, _ problem: SeatingProblem) {
    let companions = problem.companions
    var met = 0
    var metTwice = 0
    var repeats = 0
    var mostOften = 0
    var pairs: [Couple] = []
    var asked = Asked()
    var acquaintances = [Int](repeating: 0, count: problem.people)
    Encounters(plan, people: problem.people).visit { couple, times in
      met += 1
      repeats += times - 1
      if times > 1 { metTwice += 1 }
      if times > 1, companions.contains(couple) {
        asked.metTwice += 1
        asked.repeats += times - 1
      }
      acquaintances[couple.low] += 1
      acquaintances[couple.high] += 1
      if times > mostOften { (mostOften, pairs) = (times, []) }
      if times == mostOften { pairs.append(couple) }
    }
    possible = problem.people * (problem.people - 1) / 2
    self.met = met
    self.metTwice = metTwice
    self.repeats = repeats
    self.mostOften = mostOften
    mostOftenPairs = mostOften > 1 ? pairs : []
    asked.mostOftenPairs = mostOftenPairs.count(where: companions.contains)
    self.asked = asked
    let fewest = acquaintances.min() ?? 0
    fewestMet = fewest
    peopleWhoMetFewest = acquaintances.indices.filter { acquaintances[$0] == fewest }
  }
}
