import Dialogue

/// What every command can be told.
struct Common: Hashable {
  /// The folder that holds the sessions.
  var folder: String?
  var language: Language?
  /// Plain lines instead of a screen.
  var isPlain = false

  var surroundings: Surroundings { Surroundings(asked: language, plain: isPlain) }

  var library: Library { Library(asked: folder) }
}
