package import Dialogue

/// Whose words they are. The voices are never mixed, in any document.
package enum Voice: String, CaseIterable, Hashable, Sendable {
  /// A table's own words.
  case table
  /// Said aloud in plenary, noted.
  case plenary
  /// The process leader's summary of what was said.
  case digest
  /// The process leader's own note.
  case comment
  /// The commissioner's answers and afterword.
  case commissioner

  package init(of holder: Poster.Holder) {
    switch holder {
    case .table: self = .table
    case .plenary: self = .plenary
    case .digest: self = .digest
    }
  }

  /// Whether it is somebody else than the participants who speaks; every format sets that visibly
  /// apart.
  package var isSetApart: Bool {
    switch self {
    case .table, .plenary: false
    case .digest, .comment, .commissioner: true
    }
  }
}

/// One line of what was said or written, to the letter.
package struct SpokenLine: Hashable, Sendable {
  /// The point that it is, where it is one.
  package var point: ID<Point>?
  package var level: Point.Level
  package var words: String
  /// What must be said beside it, in words: that the table is of two minds, that it was struck.
  package var notes: [String]

  package init(
    _ words: String, level: Point.Level = .point, point: ID<Point>? = nil, notes: [String] = []
  ) {
    self.point = point
    self.level = level
    self.words = words
    self.notes = notes
  }
}

extension SpokenLine {
  /// The words and, after them, what must be said about them.
  var prose: Prose {
    let words = Prose(words)
    guard !notes.isEmpty else { return words }
    let notes = Prose.emphasised("(\(notes.joined(separator: ", ")))")
    return self.words.isEmpty ? notes : words + .emphasised(" ") + notes
  }
}
