extension PerspectiveEdit {
  func fields(in change: Identifier) -> [Field] {
    switch self {
    case .add: [Field(change, "title"), Field(change, "removed")]
    case .set(let id, _): [Field(id.identifier, "title")]
    case .place(let id, let placement): [placement.field(of: id)]
    }
  }
}

extension Session {
  func hasTarget(of edit: PerspectiveEdit) -> Bool {
    switch edit {
    case .add: true
    case .set(let id, _), .place(let id, _): perspectives.contains(id)
    }
  }

  mutating func apply(_ edit: PerspectiveEdit, id: Identifier) {
    switch edit {
    case .add(let title, let after):
      perspectives.insert(Perspective(id: ID(id), title: title), after: after)
    case .set(let id, let title): perspectives.update(id) { $0.title = title }
    case .place(let id, let placement): perspectives.apply(placement, to: id)
    }
  }

  func back(from edit: PerspectiveEdit, in change: Identifier) -> PerspectiveEdit? {
    switch edit {
    case .add: .place(ID(change), .remove)
    case .set(let id, _): perspectives[id].map { .set(id, title: $0.title) }
    case .place(let id, let placement): .place(id, perspectives.back(from: placement, of: id))
    }
  }

  func proposal(_ edit: PerspectiveEdit) throws(Refusal) -> PerspectiveEdit {
    switch edit {
    case .add(let title, let after):
      return .add(title: try title.checked(.perspective), after: after)
    case .set(let id, let title):
      guard let perspective = perspectives[id] else {
        throw .noSuch(.perspective, id.description)
      }
      if title.isEmpty, perspective.standard != nil { return edit }
      return .set(id, title: try title.checked(.perspective))
    case .place(let id, _): try perspectives.require(id, .perspective)
    }
    return edit
  }
}
