import Dialogue
import Seating

/// A planning that somebody has asked for: all there is to know, so that it can be done elsewhere
/// while the face goes on.
package struct SeatingRequest: Sendable {
  /// Counted up by the face; an answer to another one comes too late.
  package let generation: Int
  let planner: SessionPlanner
  /// How long to search, by what an ordinary machine does in that time. Mending is waited for by a
  /// room full of people.
  var seconds: Double

  init(_ generation: Int, _ planner: SessionPlanner) {
    self.generation = generation
    self.planner = planner
    seconds = planner.aim.isMending ? 1 : 3
  }

  /// Does the planning; `shouldStop` is asked often, and then the best so far is given.
  package func plan(shouldStop: @escaping () -> Bool) -> SeatingProposal {
    var proposal = SeatingProposal(generation)
    do throws(SeatingFault) {
      let seats = try planner.plan(effort: .seconds(seconds), shouldStop: shouldStop)
      proposal = SeatingProposal(generation, seats.seatings, of: planner.session, planner.people)
      proposal.conflicts = seats.conflicts
      proposal.broken.removeAll { seats.conflicts.joined().contains($0) }
      if !planner.aim.isMending {
        proposal.figures?.oneMore = seats.outcomes.last?.newWithOneMoreRound(seed: planner.seed)
      }
    } catch {
      proposal.problem = SeatingWords.cannotPlan
    }
    return proposal
  }

}

extension SeatingProposal {
  /// Seats with what follows from them: who moves, who meets, which wishes are not met.
  init(
    _ generation: Int, _ seatings: [SessionSeats.Seating], of session: Session, _ people: People
  ) {
    self.init(generation)
    self.seatings = seatings
    moves = seatings.flatMap { Self.moves($0, session) }
    figures = session.seatingNumbers(with: seatings, people)
    for seating in seatings {
      guard let form = session.programme[seating.step]?.form else { continue }
      let wishes = session.brokenWishes(by: seating.groups, form, people)
      broken += wishes.filter { !broken.contains($0) }
    }
  }

  private static func moves(
    _ seating: SessionSeats.Seating, _ session: Session
  ) -> [SeatingProposal.Move] {
    let before = session.programme[seating.step]?.seating ?? []
    guard !before.isEmpty else { return [] }
    let was = before.places
    let new = seating.groups.places
    func move(_ person: ID<Person>) -> SeatingProposal.Move {
      SeatingProposal.Move(
        person: person, step: seating.step, from: was[person], to: new[person])
    }
    let moved = seating.groups.joined().filter { was[$0] != new[$0] }
    let gone = before.joined().filter { new[$0] == nil }
    return (moved + gone).map(move)
  }
}

/// What came of it: seats to look at before they are taken into use.
package struct SeatingProposal: Hashable, Sendable {
  package let generation: Int
  var seatings: [SessionSeats.Seating] = []
  var figures: SeatingNumbers?
  /// Who moves, where somebody sat already.
  var moves: [Move] = []
  /// The numbers of wishes that cannot all be met, though any of them could be left out.
  var conflicts: [[Int]] = []
  /// The numbers of other wishes that these seats do not meet.
  var broken: [Int] = []
  /// Why nothing can be planned.
  var problem: Sentence?

  init(_ generation: Int) { self.generation = generation }

  struct Move: Hashable, Sendable {
    var person: ID<Person>
    var step: ID<Step>
    /// Tables by number; nil for somebody who had no seat.
    var from: Int?
    /// Nil for somebody who has none any more.
    var to: Int?
  }
}

/// Who meets whom over the day, in numbers.
struct SeatingNumbers: Hashable, Sendable {
  var possible = 0
  var met = 0
  var metTwice = 0
  /// How often those who meet most often do.
  var mostOften = 0
  var fewestMet = 0
  var whoMeetFewest: [ID<Person>] = []
  /// How many would meet for the first time in one more round like the last; nil where nobody has
  /// looked.
  var oneMore: Int?
}
