extension ThemeEdit {
  func fields(in change: Identifier) -> [Field] {
    switch self {
    case .add: [Field(change, "title"), Field(change, "removed")]
    case .set(let id, let field): [Field(id.identifier, field.name)]
    case .place(let id, let placement): [placement.field(of: id)]
    }
  }
}

extension ThemeField {
  package var name: String {
    switch self {
    case .title: "title"
    case .parent: "parent"
    }
  }
}

extension Session {
  func hasTarget(of edit: ThemeEdit) -> Bool {
    switch edit {
    case .add: true
    case .set(let id, _), .place(let id, _): themes.contains(id)
    }
  }

  mutating func apply(_ edit: ThemeEdit, id: Identifier) {
    switch edit {
    case .add(let title, let parent, let after):
      themes.insert(Theme(id: ID(id), title: title, under: parent), after: after)
    case .set(let theme, .title(let title)): themes.update(theme) { $0.title = title }
    case .set(let theme, .parent(let parent)): themes.update(theme) { $0.parent = parent }
    case .place(let theme, let placement): themes.apply(placement, to: theme)
    }
  }

  func back(from edit: ThemeEdit, in change: Identifier) -> ThemeEdit? {
    switch edit {
    case .add: .place(ID(change), .remove)
    case .set(let id, .title): themes[id].map { .set(id, .title($0.title)) }
    case .set(let id, .parent): themes[id].map { .set(id, .parent($0.parent)) }
    case .place(let id, let placement): .place(id, themes.back(from: placement, of: id))
    }
  }

  func proposal(_ edit: ThemeEdit) throws(Refusal) -> ThemeEdit {
    switch edit {
    case .add(let title, let parent, let after):
      try check(parent: parent, of: nil)
      return .add(title: try title.checked(.theme).withoutEdges, under: parent, after: after)
    case .set(let id, let field):
      try themes.require(id, .theme)
      switch field {
      case .title(let title): return .set(id, .title(try title.checked(.theme).withoutEdges))
      case .parent(let parent): try check(parent: parent, of: id)
      }
    case .place(let id, _): try themes.require(id, .theme)
    }
    return edit
  }

  private func check(parent: ID<Theme>?, of id: ID<Theme>?) throws(Refusal) {
    guard let parent else { return }
    try themes.require(parent, .theme)
    let hasChildren = id.map { !children(of: $0).isEmpty } ?? false
    guard parent != id, self.parent(of: parent) == nil, !hasChildren else {
      throw .themesHaveTwoLevels
    }
  }
}

extension String {
  /// Without the spaces around it, which would set a name in where names stand in a list.
  fileprivate var withoutEdges: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
