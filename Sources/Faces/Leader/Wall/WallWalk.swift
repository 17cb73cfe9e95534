import Dialogue
import Terminal

/// The leader before the wall: whose wall it is, and where on it the leader stands.
struct WallWalk: Sendable {
  /// The step in which the posters were written.
  var step: ID<Step>
  /// A place among the posters, from 0.
  var card = 0
  /// A place among the poster's rows, from 0.
  var row = 0
  /// Whether one poster has all the width.
  var isOneAtATime = false
  /// The words that are looked for; all hangs when there are none.
  var words = TextField()
  /// Whether they are being typed.
  var isTyping = false
  /// When the hall's page was last turned from here; a key that is held down turns no more.
  var pressed: Moment?
}

extension Step {
  /// How many minutes each of so many tables is heard: two, or three where there is time enough to
  /// talk afterwards, too.
  func minutesToHear(of tables: Int) -> Int {
    max(2, min(3, minutes * 2 / 3 / max(1, tables)))
  }
}
