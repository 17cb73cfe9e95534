package import Dialogue

/// What new seats are wanted for.
package enum SeatingAim: Hashable, Sendable {
  /// As many new meetings as there can be.
  case anew
  /// As few people moved as there can be.
  case mend
  /// The same with a table of the step, by its place, that nobody sits at any more.
  case close(table: Int)
  /// The same with somebody at another table than now.
  case move(ID<Person>)

  package var isMending: Bool { self != .anew }
}

/// What the organiser has chosen for the tables.
package struct SeatingChoices: Hashable, Sendable {
  package var tables = Tables.asPlanned
  package var form = Form.free
  /// The table, numbered from 1, where somebody sits in all rounds.
  package var fixed: [ID<Person>: Int] = [:]
  package var aim = SeatingProblem.Aim.newPeople

  package init() {}

  package enum Tables: Hashable, Sendable {
    /// By the size that the step wishes for.
    case asPlanned
    case count(Int)
    case size(Int)
  }

  /// The size of the tables that they come to for so many people; nil where the programme says it.
  package func tableSize(for people: Int) -> Int? {
    switch tables {
    case .asPlanned: return nil
    case .size(let size): return size
    case .count(let count):
      let size = (people + max(1, count) - 1) / max(1, count)
      return GroupSizes.tables(of: people, size: size).count == count ? size : nil
    }
  }

  /// How the rounds at tables hang together.
  package enum Form: CaseIterable, Sendable {
    /// Everybody moves on, and meets as many as they can.
    case free
    /// One stays at each table and the others move on, as in a World Café.
    case hostsStay
    /// The last round brings the groups of the first one together again.
    case homeAndCross
  }
}
