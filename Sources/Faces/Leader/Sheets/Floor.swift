import Dialogue

/// Who has had the word in a step: in memory only, gone when the step ends.
struct Floor: Sendable {
  var step: ID<Step>?
  private var marks: [ID<Person>: Mark] = [:]

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
    set { marks[person] = newValue }
  }

  func count(_ mark: Mark) -> Int { marks.values.count { $0 == mark } }

  var isEmpty: Bool { marks.isEmpty }
}
