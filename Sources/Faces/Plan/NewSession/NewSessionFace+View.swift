import Dialogue
package import Terminal

extension NewSessionFace {
  package func view() -> Screen {
    let language = context.language
    let name = title(language)
    return Screen(
      title: "\(name) · Mellomrom",
      header: Screen.Header(Line("Mellomrom · \(name)")),
      body: .columns(
        [
          .weight(3, .panel(Line(name, .heading), rows), minimum: 44),
          .weight(2, programme, minimum: 32, rank: 1),
        ], narrow: .drop), focus: .newSession)
  }

  private func title(_ language: Language) -> String {
    switch source {
    case .methods: Self.name(language)
    case .copy(let session): Wording.NewSession.copy(of: session.title)(language)
    }
  }

  private var rows: Block {
    let problems = problems
    return .form(
      Block.Form(
        .newSession, rows: fields.map { row($0, problems[$0]) }, selected: selection))
  }

  private func row(
    _ field: NewSessionForm.Field, _ problem: Sentence?
  ) -> Block.Form.Row {
    let language = context.language
    let words = words(of: field)
    let isSaid = looked.contains(field)
    return Block.Form.Row(
      words.label(language), value(of: field, words.placeholder?(language) ?? ""),
      help: words.help?(language) ?? "", problem: isSaid ? problem?(language) ?? "" : "")
  }

  private func value(
    of field: NewSessionForm.Field, _ placeholder: String
  ) -> Block.Form.Value {
    let language = context.language
    switch field {
    case .language: return .choice(form.language.ownName)
    case .method:
      return .choice(method?.name(language) ?? "")
    case .make:
      return .button(
        (isMaking ? Wording.NewSession.making : Wording.NewSession.make)(language))
    case .title, .date, .place, .commissioner, .question, .participants, .opens, .closes:
      let text = form[field]
      return .text(
        text.text, caret: text.caret, placeholder: placeholder, isSelected: text.isSelected)
    }
  }

  private func words(of field: NewSessionForm.Field) -> Wording.Row {
    switch field {
    case .title: return Wording.NewSession.title
    case .date:
      var words = Wording.Plan.row(.date)
      if case .copy = source { words.help = nil }
      if let day = try? date() { words.help = day.inWords }
      return words
    case .place: return Wording.Plan.row(.place)
    case .commissioner: return Wording.Plan.row(.commissioner)
    case .question(let place): return Wording.NewSession.question(place + 1)
    case .participants: return Wording.Plan.row(.participants)
    case .opens: return Wording.Plan.row(.opens)
    case .closes: return Wording.Plan.row(.closes)
    case .language: return Wording.NewSession.language
    case .method:
      return Wording.Row(Wording.NewSession.method, help: method?.summary)
    case .make: return Wording.Row(.empty, help: Wording.NewSession.makeHelp)
    }
  }

  /// The programme that comes of it, from the opening to the hard end.
  private var programme: Block {
    let language = context.language
    let title = Line(Wording.Plan.title(of: .programme)(language), .heading)
    let session: Session
    do throws(Misread) {
      session = try preview()
    } catch {
      // Of a time that cannot be read, rather than of the one that stands in for it.
      let reason = problems[.opens] ?? problems[.closes] ?? error.sentence
      return .panel(title, .text(Line(reason(language), .attention)))
    }
    let timeline = session.timeline(now: nil)
    let steps = Array(session.programme.visible)
    let list = Block.List("preview", count: steps.count, markColumns: 6) { place in
      let step = steps[place]
      let start = timeline[step.id]?.shown?.start.description ?? "–"
      return Block.List.Row(
        Line(step.title), mark: Span(start, .dimmed), trailing: Line("\(step.minutes)", .dimmed))
    }
    let minutes = session.day.reduce(0) { $0 + $1.minutes }
    let account = Wording.Plan.ends(
      timeline.end, over: timeline.overtime, closes: session.closes, sum: minutes)
    return .panel(
      .init(title, .weight(1, .list(list))),
      .init(
        Line(),
        .fit(
          .text(Line(account(language), timeline.overtime > 0 ? .attention : .ok)), minimum: 2,
          rank: 1)))
  }
}
