/// Something that a point can be tied to. Each tie is a field of its own, so that two people who
/// sort the same point at the same time never disturb each other.
package enum PointLink: Hashable, Sendable {
  case theme(ID<Theme>)
  /// A question of the commissioner that it sheds light on.
  case question(ID<Question>)
  /// A need that this point of the future round answers.
  case need(ID<Point>)
  /// A table that says: we know this, too. Not a vote; it ranks nothing.
  case recognised(Int)

  /// The name of the field that the tie is.
  var field: String {
    switch self {
    case .theme(let theme): "theme \(theme)"
    case .question(let question): "question \(question)"
    case .need(let need): "need \(need)"
    case .recognised(let table): "recognised \(table)"
    }
  }
}

extension Point {
  package func has(_ link: PointLink) -> Bool {
    switch link {
    case .theme(let theme): themes.contains(theme)
    case .question(let question): lightsUp.contains(question)
    case .need(let need): needs.contains(need)
    case .recognised(let table): recognised.contains(table)
    }
  }

  mutating func set(_ link: PointLink, _ isTied: Bool) {
    switch link {
    case .theme(let theme): themes.set(theme, isTied)
    case .question(let question): lightsUp.set(question, isTied)
    case .need(let need): needs.set(need, isTied)
    case .recognised(let table): recognised.set(table, isTied)
    }
  }
}

extension Array where Element: Comparable {
  /// Puts an element in or takes it out; they stand sorted, each once.
  mutating func set(_ element: Element, _ isMember: Bool) {
    let place = firstIndex { $0 >= element } ?? endIndex
    let isThere = place < endIndex && self[place] == element
    if isMember, !isThere { insert(element, at: place) }
    if !isMember, isThere { remove(at: place) }
  }
}
