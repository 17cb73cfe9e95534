import Dialogue
import Seating

/// Seats to look at before they are taken into use, and what follows from them.
package struct SeatingProposal: Hashable, Sendable {
  package let generation: Int
  var seatings: [SessionSeats.Seating] = []
  var figures: SeatingNumbers?
  /// Who moves, gets a seat or gives one up, where somebody sat already.
  var moves: [Move] = []
  /// How many people sat anywhere before.
  var seatedBefore = 0
  /// The numbers of wishes that cannot all be met, though any of them could be left out.
  var conflicts: [[Int]] = []
  /// The numbers of other wishes that these seats do not meet.
  var broken: [Int] = []
  /// Those who would not sit with the one they came with.
  var parted: [ID<Person>] = []
  /// What else was asked for that they do not give.
  var remarks: [SessionSeats.Remark] = []
  /// Why nothing can be planned.
  var problem: Sentence?

  init(_ generation: Int) { self.generation = generation }
}

extension SeatingProposal {
  init(
    _ generation: Int, _ seatings: [SessionSeats.Seating], of session: Session, _ people: People
  ) {
    self.init(generation)
    self.seatings = seatings
    figures = session.seatingNumbers(with: seatings, people)
    var before: Set<ID<Person>> = []
    for seating in seatings {
      guard let step = session.programme[seating.step] else { continue }
      before.formUnion(step.seating.joined())
      moves += Move.all(from: step.seating, to: seating.groups, in: step)
      let wishes = session.brokenWishes(by: seating.groups, step.form, people)
      broken += wishes.filter { !broken.contains($0) }
      let apart = session.parted(by: seating.groups, people)
      parted += apart.filter { !parted.contains($0) }
    }
    seatedBefore = before.count
  }

  /// The numbers of all the wishes that are not met.
  var unmet: [Int] { conflicts.flatMap(\.self) + broken }

  /// Whether most of those who sit have to get up: then the new tables say more than a list of moves.
  var isUpheaval: Bool { 2 * people(who: .moves).count > seatedBefore }

  /// Everybody with a move of a kind, once each, in the order of the seats.
  func people(who kind: Move.Kind) -> [ID<Person>] {
    var seen: Set<ID<Person>> = []
    return moves.filter { $0.kind == kind }.map(\.person).filter { seen.insert($0).inserted }
  }
}

/// Who meets whom over the day, in numbers.
struct SeatingNumbers: Hashable, Sendable {
  var possible = 0
  var met = 0
  var metTwice = 0
  /// How often those who meet most often do, and how many pairs of people that is.
  var mostOften = 0
  var mostOftenPairs = 0
  /// How much of it is between two who sit together as they have asked.
  var asked = SeatingFigures.Asked()
  var fewestMet = 0
  var whoMeetFewest: [ID<Person>] = []
  /// How many would meet for the first time in one more round like the last; nil where nobody has
  /// looked.
  var oneMore: Int?
}
