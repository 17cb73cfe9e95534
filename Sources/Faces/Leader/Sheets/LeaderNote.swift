import Dialogue

/// Words that the leader writes down for others: each is somebody's, and never the leader's own.
enum LeaderNote: Hashable, Sendable {
  /// The tables that know a point, too: their numbers.
  case knows(ID<Point>)
  /// What another table asks about a point or adds to it: its number, then its words.
  case remark(Point.Remark, ID<Point>)
  /// The table's own words for what it has signed; the signed ones stay beside them.
  case corrects(ID<Point>)
  /// What the table says besides, after one of its points.
  case continues(ID<Poster>, after: ID<Point>?)
  /// What somebody said aloud, and wants noted.
  case said
  case closing(ClosingQuestion)

  /// The point that it is about.
  var point: ID<Point>? {
    switch self {
    case .knows(let point), .remark(_, let point), .corrects(let point): point
    case .continues, .said, .closing: nil
    }
  }
}

/// What the room is asked at the end of the day; the answers are the participants'.
enum ClosingQuestion: String, CaseIterable, Hashable, Sendable {
  /// What do I take with me? Said aloud, noted where somebody says yes.
  case takeWithMe = "take-with-me"
  /// What happens now, and by when?
  case nextSteps = "next-steps"
  /// Who carries the message? Chosen by the room, in a sentence or two.
  case carriers
}
