package import Terminal

extension PlanFace {
  package mutating func click(_ hit: Frame.Hit, effects: inout [Effect]) {
    if case .kinds = sheet, hit.id == .kinds, let place = hit.index {
      sheet = .kinds(selected: place)
      return
    }
    if seating != nil {
      if hit.id == .seats, let row = hit.index { selectSeat(row) }
      return
    }
    if case .text(var text) = sheet {
      if hit.id == .text, let offset = hit.offset { text.field.apply(.move(offset)) }
      sheet = .text(text)
      return
    }
    guard sheet == nil, let target = pane.siblings.first(where: { $0.element == hit.id }) else {
      return
    }
    settle(&effects)
    let was = (pane, selection)
    go(to: target, &effects)
    guard let place = hit.index else { return }
    select(place: place)
    if pane.kind == .form, let row = selectedRow, isWritten(row), let offset = hit.offset {
      var writing = written[row] ?? Written(field: untouched(row), base: base(of: row))
      writing.field.apply(.move(offset))
      written[row] = writing
    } else if was == (pane, place) {
      openSelected(&effects)
    }
  }

  /// A second click on the selected row does what Enter does.
  private mutating func openSelected(_ effects: inout [Effect]) {
    switch pane.kind {
    case .programme: openStep()
    case .items: startEditing()
    case .lights: toggleLight(&effects)
    case .form: choose(by: 1, &effects)
    }
  }
}

extension ElementID {
  static let kinds: ElementID = "kinds"
  static let text: ElementID = "text"
}
