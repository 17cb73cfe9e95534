import Dialogue

/// Who has had the word in a step: in memory only, gone when the step ends.
struct Floor: Sendable {
  var step: ID<Step>?
  private var marks: [ID<Person>: Mark] = [:]
  /// What stood before each mark, the latest last.
  private var past: [(person: ID<Person>, mark: Mark?)] = []

  init(step: ID<Step>? = nil) {
    self.step = step
  }

  enum Mark: Sendable {
    case hasSpoken
    /// As good as speaking.
    case passes
  }

  subscript(person: ID<Person>) -> Mark? {
    get { marks[person] }
    set {
      guard marks[person] != newValue else { return }
      past.append((person, marks[person]))
      marks[person] = newValue
    }
  }

  /// Takes back the last mark; whose it was, nil when there is none.
  mutating func undo() -> ID<Person>? {
    guard let (person, mark) = past.popLast() else { return nil }
    marks[person] = mark
    return person
  }

  func count(_ mark: Mark) -> Int { marks.values.count { $0 == mark } }

  var isEmpty: Bool { marks.isEmpty }
}
