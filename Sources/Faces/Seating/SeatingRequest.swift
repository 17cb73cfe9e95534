import Dialogue

/// A planning that somebody has asked for: all there is to know, so that it can be done elsewhere
/// while the face goes on.
package struct SeatingRequest: Sendable {
  /// Counted up by the face; an answer to another one comes too late.
  package let generation: Int
  let session: Session
  let people: People
  let aim: Aim
  /// The steps that get new seats, in the order of the day.
  let steps: [ID<Step>]
  let seed: UInt64
  /// How long to search, by what an ordinary machine does in that time. Mending is waited for by a
  /// room full of people.
  var seconds: Double

  init(
    _ generation: Int, _ aim: Aim, steps: [ID<Step>], in session: Session, _ people: People,
    seed: UInt64
  ) {
    self.generation = generation
    self.aim = aim
    self.steps = steps
    self.session = session
    self.people = people
    self.seed = seed
    seconds = aim.isMending ? 1 : 3
  }

  enum Aim: Hashable, Sendable {
    /// As many new meetings as there can be.
    case anew
    /// As few people moved as there can be.
    case mend
    /// The same with a table of the step, by its place, that nobody sits at any more.
    case close(table: Int)
    /// The same with somebody at another table than now.
    case move(ID<Person>)

    var isMending: Bool { self != .anew }
  }
}

/// What came of it: seats to look at before they are taken into use.
package struct SeatingProposal: Sendable {
  package let generation: Int
  var seatings: [(step: ID<Step>, groups: [[ID<Person>]])] = []
  var figures: SeatingNumbers?
  /// Who moves, where somebody sat already.
  var moves: [Move] = []
  /// The numbers of wishes that cannot all be met, though any of them could be left out.
  var conflicts: [[Int]] = []
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
  /// How many would meet for the first time in one more round like the last; nil where nobody has looked.
  var oneMore: Int?
}
