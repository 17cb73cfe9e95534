import Dialogue

/// The emergency card while it is being filled in.
///
/// What stands on it lives in the people file only: it is read and saved by the program, and never
/// becomes a change of the session.
struct Card: Sendable {
  private(set) var state = State.untouched
  private var done: [[CardLine]] = []
  private var undone: [[CardLine]] = []

  enum State: Sendable {
    case untouched
    case asked
    case read([CardLine])
    /// Then nothing is written either, so that what stands in the file stays.
    case unreadable
  }

  /// Whether it is to be read now.
  mutating func ask() -> Bool {
    switch state {
    case .untouched, .unreadable:
      state = .asked
      return true
    case .asked, .read: return false
    }
  }

  mutating func receive(_ lines: [CardLine]) {
    // Lines that come when they have been read already would undo what was written since.
    if case .asked = state { state = .read(lines) }
  }

  mutating func fail() {
    if case .asked = state { state = .unreadable }
  }

  var isRead: Bool {
    if case .read = state { true } else { false }
  }

  /// What is on it and what the method wants on it, blank where nothing is filled in.
  func lines(_ method: Method?, _ language: Language) -> [CardLine] {
    guard case .read(let filled) = state else { return [] }
    let blanks = (method?.card ?? []).map { $0.label(language) }
    let known = blanks.map { label in
      filled.first { $0.label == label } ?? CardLine(label: label, text: "")
    }
    return known + filled.filter { !blanks.contains($0.label) }
  }

  /// What is to be saved: the lines that say something.
  mutating func set(_ lines: [CardLine]) -> [CardLine]? {
    guard case .read(let filled) = state else { return nil }
    done.append(filled)
    undone = []
    return take(lines)
  }

  var canUndo: Bool { !done.isEmpty }
  var canRedo: Bool { !undone.isEmpty }

  mutating func undo() -> [CardLine]? {
    guard case .read(let filled) = state, let lines = done.popLast() else { return nil }
    undone.append(filled)
    return take(lines)
  }

  mutating func redo() -> [CardLine]? {
    guard case .read(let filled) = state, let lines = undone.popLast() else { return nil }
    done.append(filled)
    return take(lines)
  }

  private mutating func take(_ lines: [CardLine]) -> [CardLine] {
    let filled = lines.filter { !$0.text.isBlank }
    state = .read(filled)
    return filled
  }
}
