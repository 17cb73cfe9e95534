import Dialogue
import Terminal

/// A text in a row of a form that is not a value of the session yet: it is being written, or it
/// cannot be read. It stays in its row, wherever its writer goes meanwhile.
struct Written: Hashable, Sendable {
  var field: TextField
  /// Why it cannot be taken as it is; nil while that has not been tried.
  var problem: Sentence?
  /// Whether somebody who was about to leave the plan has been shown that.
  var isShown = false
  /// The last change of what it is about, as its writer saw it.
  var base: Identifier?
}
