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
      proposal.remarks = seats.remarks
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
