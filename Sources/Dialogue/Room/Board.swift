/// What one process lets the others in its room see in passing: which poster lies open here, who
/// asks for the leader, what the hall shows.
///
/// It holds states and not events, so that whoever comes late, or has missed something, sees what
/// stands now. It is followed like a change, and never kept, folded or merged.
package struct Board: Hashable, Sendable {
  /// The poster that lies open here: to write on at a table, to read along at the leader's.
  package var poster: ID<Poster>?
  /// The point whose words are being changed here.
  package var point: ID<Point>?
  /// Since when words are half typed here, or when the last key of a word was pressed.
  package var typed: Moment?
  /// Since when the table asks for the leader.
  package var asks: Moment?
  /// The last short words to the tables, oldest first; at most ``mostMessages``.
  package var messages: [Message] = []
  /// What the hall shows: as the leader wants it, or as the hall has it.
  package var hall: Hall?

  package init() {}

  package static let mostMessages = 8

  /// A short word to one table or to all of them.
  package struct Message: Hashable, Sendable {
    package var id: Identifier
    package var at: Moment
    /// Nil for everybody.
    package var table: Int?
    package var text: String
    /// Whether whoever sent it wants nobody to see it any more.
    package var isTakenBack = false

    package init(id: Identifier, at: Moment, table: Int?, text: String) {
      self.id = id
      self.at = at
      self.table = table
      self.text = text
    }
  }

  /// Of two leaders, the one who turned the page last is followed.
  package struct Hall: Hashable, Sendable {
    package var page: HallPage
    /// When it was turned to.
    package var turned: Moment

    package init(_ page: HallPage, turned: Moment) {
      self.page = page
      self.turned = turned
    }
  }
}

/// Another process at work on the same session, as it looks from here.
package struct Neighbour: Hashable, Sendable {
  package var seat: Seat
  /// Tells two processes at the same seat apart.
  package var process: String
  package var board: Board
  package var presence: Presence
  /// By how many minutes its clock is ahead of the one here; negative when it is behind, 0 when the
  /// two agree well enough. It harms nothing but the times that people read.
  package var minutesAhead: Int

  package init(
    seat: Seat, process: String, board: Board, presence: Presence = .here, minutesAhead: Int = 0
  ) {
    self.seat = seat
    self.process = process
    self.board = board
    self.presence = presence
    self.minutesAhead = minutesAhead
  }

  package enum Presence: String, CaseIterable, Sendable {
    case here
    /// It runs, and has not stirred for a while: suspended, or on the far side of a lost line.
    case silent
    /// It has ended without leaving.
    case gone
  }
}
