/// What may have changed in a folder since somebody looked last.
enum Stirring {
  /// These and nothing else; one that is not there any more has been removed.
  case some(Set<String>)
  /// Any of these, and there are no others.
  case all([String])

  static let nothing = Self.some([])

  var names: [String] {
    switch self {
    case .some(let names): Array(names)
    case .all(let names): names
    }
  }

  /// Nothing may have changed. A look at everything may have found that something is gone.
  var isEmpty: Bool {
    if case .some(let names) = self { names.isEmpty } else { false }
  }

  mutating func add(_ later: Self) {
    switch (self, later) {
    case (_, .all): self = later
    case (.some(let names), .some(let more)): self = .some(names.union(more))
    case (.all(let names), .some(let more)):
      if !more.isEmpty { self = .all(Array(Set(names).union(more))) }
    }
  }

  mutating func take() -> Self {
    defer { self = .nothing }
    return self
  }
}
