import Dialogue

/// Reading the points aloud to the table, one at a time.
struct Reading: Sendable {
  /// Every point that is to be heard, and behind them those that were struck before: they can be
  /// brought back.
  var points: [ID<Point>]
  var place = 0
  var stage = Stage.points
  /// The wording of each point that the table has heard.
  var heard: [ID<Point>: Identifier] = [:]
  /// The selected one of the things that can be done.
  var choice = 0

  enum Stage: Sendable {
    case points
    case rewording
    /// What may point to somebody, and whether it can go on the wall.
    case closing
  }

  /// What the table says about a point.
  enum Answer: Hashable, Sendable {
    /// As it is, and on to the next: a struck point stays struck.
    case keep
    case reword
    case strike
    case bringBack
    case ofTwoMinds
    case leaveOutOfPrint
    case back
  }

  /// What the table says at the end. Nothing is answered before somebody chooses, so that whoever
  /// only presses Enter neither signs nor begins again.
  enum Closing: Int, CaseIterable, Sendable {
    case undecided
    case sign
    case onceMore
    case later
  }

  /// What can be said about a point as it stands.
  static func answers(to point: Point?) -> [Answer] {
    point?.isStruck == true
      ? [.keep, .bringBack, .reword, .back]
      : [.keep, .reword, .strike, .ofTwoMinds, .leaveOutOfPrint, .back]
  }

  var point: ID<Point>? { points.indices.contains(place) ? points[place] : nil }
}
