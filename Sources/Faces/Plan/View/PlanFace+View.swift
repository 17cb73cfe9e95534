import Dialogue
package import Terminal

extension PlanFace {
  package func view() -> Screen {
    let language = context.language
    let page: [Block.Part] = [.fixed(1, .text(way))] + body
    return Screen(
      title: "\(session.title) · \(Self.name(language))",
      header: Screen.Header(
        Line("Mellomrom · \(session.title) · \(Self.name(language).lowercased())"),
        right: Line(headerRight)),
      body: .rows(page), focus: pane.element, overlay: overlay)
  }

  private var headerRight: String {
    let count = session.plannedParticipants.count
    let people = Wording.Plan.participants(count)(context.language)
    return [session.date?.short(context.language), people].compactMap { $0 }
      .joined(separator: " · ")
  }

  private var body: [Block.Part] {
    if let step = pane.step.flatMap({ session.programme[$0] }) {
      if let question = pane.question { return questionPage(step, question) }
      return stepPage(step)
    }
    switch pane {
    case .programme: return programmePage
    case .commissioner: return commissionerPage
    case .rules: return rulesPage
    case .card: return cardPage
    case .about: return aboutPage
    case .fields, .scripts, .openQuestions, .questionFields, .lights: return []
    }
  }

  // MARK: Where one is

  private var way: Line {
    let language = context.language
    guard let id = pane.step, let step = session.programme[id] else { return parts }
    var line = Line("\(Wording.Plan.title(of: .programme)(language)) › ", .dimmed)
    line += Line(step.title, pane.question == nil ? .heading : .dimmed)
    if pane.question != nil {
      line += Line(" › ", .dimmed) + Line(Wording.Plan.openQuestion(language), .heading)
    }
    return line + Line("  \(times(of: step))")
  }

  private var parts: Line {
    let language = context.language
    var line = Line()
    for part in PlanPart.allCases {
      if !line.isEmpty { line += "  " }
      let style: Style = part.pane == pane ? .selected : .plain
      // Where digits are text, none is promised: Tab goes on.
      if !isTyping { line += Line("\(part.rawValue + 1) ", .key) }
      line += Line(Wording.Plan.title(of: part)(language), style)
    }
    return line
  }

  /// When a step is held: `10:47–11:27, 40 min`.
  func times(of step: Step) -> String {
    let language = context.language
    let length = "\(step.minutes) min"
    guard step.isOfTheDay else {
      return "\(Wording.Plan.later(step.weeksAfter)(language)), \(length)"
    }
    guard
      let span = session.timeline(now: nil, interpreted: session.interpreted(people))[step.id]?
        .shown
    else { return length }
    return "\(span.start)–\(span.end), \(length)"
  }

  // MARK: What lies over it

  private var overlay: Overlay? {
    let language = context.language
    switch sheet {
    case .text(let text):
      let editor = Block.Editor(
        .text, count: 1, caret: Caret(line: 0, offset: text.field.caret), margin: 0,
        placeholder: Line(Wording.Plan.placeholder(in: text.pane)(language), .placeholder)
      ) { _ in
        Block.EditorLine(text.field.text, misspelt: ownText.map(context.misspelt) ?? [])
      }
      var rows: [Block.Part] = [.fit(.editor(editor), minimum: 3)]
      if let note = Wording.Plan.note(in: text.pane) {
        rows.append(.fit(.text([Line(), Line(note(language), .dimmed)]), rank: 1))
      }
      return .sheet(
        Overlay.Sheet(
          title: Wording.Plan.sheetTitle(in: text.pane, isNew: text.isNew)(language),
          body: .rows(rows), focus: .text,
          hints: text.isNew
            ? [
              Screen.Hint(Key.enter.name(language), Wording.Plan.takeAndNext(language)),
              Screen.Hint(Key.escape.name(language), Wording.Plan.takeAndClose(language)),
            ]
            : [
              Screen.Hint(Key.enter.name(language), Wording.Plan.take(language)),
              Screen.Hint("Ctrl-Z", Wording.Plan.asItWas(language)),
            ]))
    case .kinds(let selected):
      let kinds = Step.Kind.allCases
      let list = Block.List(.kinds, count: kinds.count, selected: selected) { place in
        Block.List.Row(Line(kinds[place].words(language)))
      }
      return .sheet(
        Overlay.Sheet(
          title: Wording.Plan.whichKind(language), body: .list(list), focus: .kinds, width: 40))
    case .seats(let seats): return .sheet(view(of: seats))
    case nil: return nil
    }
  }
}

extension Timeline.Row {
  /// When it is held, as far as is known.
}
