/// What one more meeting of two people costs, by how often they have met and what is wished for them.
///
/// A cell of the table of meetings holds `base + times`; the base tells strangers, companions and people
/// who are kept apart from each other, so that the inner loop looks up and never asks.
struct MeetingCosts {
  let strangers = 0
  let companions: Int
  let apart: Int
  /// `gain[cell]` is the cost of the meeting that made the cell what it is.
  let gain: [Int32]

  init(_ problem: SeatingProblem, wishWeight: Int) {
    let width = problem.rounds + 2
    companions = width
    apart = 2 * width
    var gain = [Int32](repeating: 0, count: 3 * width + 1)
    let repeated = Int32(SeatingProblem.repeatCost * Cost.point)
    for times in 2..<max(2, width) {
      switch problem.aim {
      case .newPeople: gain[times] = repeated
      case .fewAgain: gain[times] = repeated * Int32(min(times - 1, 100))
      }
    }
    for times in 1..<width { gain[apart + times] = Int32(problem.brokenCost(weight: wishWeight)) }
    self.gain = gain
  }
}
