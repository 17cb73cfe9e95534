package import Dialogue

/// What somebody sits down to a session as, weeks after; each change carries it.
package enum Hat: String, CaseIterable, Sendable {
  /// Sorts, at the desk.
  case leader
  /// Follows up, in the ledger.
  case organiser
  /// Answers there, and writes the afterword.
  case commissioner

  package var seat: Seat {
    switch self {
    case .leader: .deskLeader
    case .organiser: .organiser
    case .commissioner: .commissioner
    }
  }

  var words: Sentence { seat.words }
}
