import Dialogue
import Terminal

extension PlanFace {
  var aboutPage: [Block.Part] {
    let title = Line(Wording.Plan.title(of: .about)(context.language), .heading)
    return [.weight(1, .panel(title, form(.about)), minimum: 3)]
  }

  var cardPage: [Block.Part] {
    let language = context.language
    let title = Line(Wording.Plan.title(of: .card)(language), .heading)
    let body: Block =
      switch card.state {
      case .read: form(.card)
      case .untouched, .asked: .text(Line(Wording.Plan.readingCard(language)))
      case .unreadable: .text(Line(Wording.Plan.cardUnreadable(language), .problem))
      }
    return [
      .weight(1, .panel(title, body), minimum: 3),
      .fit(.text(Line(Wording.Plan.cardHelp(language), .dimmed)), rank: 1),
    ]
  }

  /// The rows of a form pane, with what is wrong and what helps.
  func form(_ pane: Pane) -> Block {
    let rows = rows(of: pane)
    return .form(
      Block.Form(
        pane.element, rows: rows.map(formRow), selected: selection(in: pane) ?? 0))
  }

  private func formRow(_ row: PlanRow) -> Block.Form.Row {
    let language = context.language
    let words = words(of: row)
    let value: Block.Form.Value
    if isWritten(row) {
      let field = shown(row)
      value = .text(
        field.text, caret: field.caret, placeholder: words.placeholder?(language) ?? "",
        isSelected: field.isSelected)
    } else {
      value = .choice(text(of: row))
    }
    let problem = written[row]?.problem
    // What helps is about what the session has, and that is not what stands there.
    let help = problem == nil ? words.help : nil
    return Block.Form.Row(
      words.label(language), value, help: help?(language) ?? "", problem: problem?(language) ?? "")
  }

  private func words(of row: PlanRow) -> Wording.Row {
    switch row {
    case .about(let field): words(of: field)
    case .field(let id, let detail): words(of: detail, in: session.programme[id])
    case .questionField(_, _, let detail): Wording.Plan.row(detail)
    case .card(let place): cardWords(place)
    case .step, .question, .rule, .script, .openQuestion, .light: Wording.Row(Sentence.empty)
    }
  }

  private func words(of field: AboutField) -> Wording.Row {
    var words = Wording.Plan.row(field)
    if field == .date, let date = session.date {
      words.help = date.inWords
    }
    return words
  }

  private func words(of detail: StepDetail, in step: Step?) -> Wording.Row {
    var words = Wording.Plan.row(detail, in: step)
    if detail == .writes { words.help = step?.writes.help }
    return words
  }

  private func cardWords(_ place: Int) -> Wording.Row {
    let lines = card.lines(method, session.language)
    guard lines.indices.contains(place) else { return Wording.Row(Sentence.empty) }
    let label = lines[place].label
    let hint = method?.card.first { $0.label(session.language) == label }?.hint
    return Wording.Row(Sentence(nb: label, nn: label, en: label), help: hint)
  }
}

extension Sentence {
  static let empty = Sentence(nb: "", nn: "", en: "")
}
