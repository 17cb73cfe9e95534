package import Dialogue
package import PlainLanguage
package import Terminal

/// What every face is told and none can find out by itself.
package struct Context: Sendable {
  /// The language of the program; a session's own language is for the room.
  package var language: Language
  package var now: Moment
  package var size: Size
  package var ids: IdentifierSource
  /// What just happened, in one sentence.
  package var status: Status?
  package var saving = Saving.saved
  /// What is known of how words are spelled; the shell asks and keeps it.
  package var spelling = Spelling()
  /// What people want to be called today, where the people file is at hand; the shell keeps it.
  package var names: [ID<Person>: String] = [:]
  /// Whether a stranger's terminal is at the other end: there is no way out of the screen but leaving.
  package var isRestricted = false
  /// Whether the face was opened from another one, to which it goes back.
  package var isOverAnother = false

  package init(language: Language, now: Moment, size: Size, ids: IdentifierSource) {
    self.language = language
    self.now = now
    self.size = size
    self.ids = ids
  }

  package mutating func nextID() -> Identifier { ids.next(at: now) }

  /// What somebody is shown by: never a number where there is a name.
  package func name(of person: ID<Person>, in session: Session) -> String {
    names[person] ?? session.people[person]?.alias ?? ""
  }

  package mutating func say(_ sentence: Sentence) { status = Status(sentence) }

  package mutating func warn(_ sentence: Sentence) {
    status = Status(sentence, isWarning: true)
  }
}

/// One sentence about what just happened.
package struct Status: Hashable, Sendable {
  package var sentence: Sentence
  /// Whether something was not done; shown with a mark, calmly.
  package var isWarning: Bool

  package init(_ sentence: Sentence, isWarning: Bool = false) {
    self.sentence = sentence
    self.isWarning = isWarning
  }
}

/// Whether what was typed is on the disk.
package enum Saving: Hashable, Sendable {
  case saved
  /// Written, not yet acknowledged by the disk.
  case underWay
  /// Nothing waits, but what is typed now would have to; it is tried whether that has changed.
  case impossible(Sentence)
  /// It is kept here and tried again; nothing is lost as long as the program runs.
  case failing(Sentence)

  package var isFailing: Bool {
    switch self {
    case .saved, .underWay: false
    case .impossible, .failing: true
    }
  }
}
