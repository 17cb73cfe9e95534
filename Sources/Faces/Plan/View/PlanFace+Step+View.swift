import Dialogue
import Terminal

extension PlanFace {
  /// A step's page: what is known about it on the left, what is said and asked on the right.
  func stepPage(_ step: Step) -> [Block.Part] {
    let language = context.language
    let place = Array(session.programme.visible).firstIndex { $0.id == step.id } ?? 0
    let fields = Block.panel(
      Line(Wording.Plan.stepTitle(place + 1)(language), .heading), form(.fields(step.id)))
    let scripts = Pane.scripts(step.id)
    let questions = Pane.openQuestions(step.id)
    let words = Block.panel(
      .init(
        Line(Wording.Plan.toSay(language), .heading),
        .weight(3, .list(scriptList(step, scripts)), minimum: 3)),
      .init(
        Line(Wording.Plan.openQuestions(language), .heading),
        .weight(2, .list(questionList(step, questions)), minimum: 3)))
    return [
      .weight(
        1,
        .columns([.weight(1, fields, minimum: 38), .weight(1, words, minimum: 38)], narrow: .drop),
        minimum: 4)
    ]
  }

  private func scriptList(_ step: Step, _ pane: Pane) -> Block.List {
    Block.List(
      pane.element, count: step.scripts.count, selected: selection(in: pane), wraps: true,
      markColumns: 2,
      empty: Line(Wording.Plan.noScripts(context.language), .dimmed)
    ) { place in
      let script = step.scripts[place]
      return Block.List.Row(Line(script, .leader), mark: Self.mark(before: script))
    }
  }

  private func questionList(_ step: Step, _ pane: Pane) -> Block.List {
    Block.List(
      pane.element, count: step.questions.count, selected: selection(in: pane), wraps: true,
      markColumns: 2,
      empty: Line(Wording.Plan.noOpenQuestions(context.language), .dimmed)
    ) { place in
      let question = step.questions[place]
      return Block.List.Row(
        Line(question.text) + Line(facts(of: question), .dimmed),
        mark: Self.mark(before: question.text))
    }
  }

  private static func mark(before words: String) -> Span {
    Span(Point.Level.sub.bullet(before: words))
  }

  /// Turns, minutes and lights: ` (8 min, hver sin tur; lys over 1, 3)`.
  private func facts(of question: OpenQuestion) -> String {
    let language = context.language
    var facts: [String] = []
    if let minutes = question.minutes { facts.append("\(minutes) min") }
    if question.turns != .none { facts.append(question.turns.words(language)) }
    let lit = session.questions.visible.enumerated()
      .filter { question.lights.contains($0.element.id) }.map { $0.offset + 1 }
    if !lit.isEmpty { facts.append(Wording.Plan.lights(lit)(language)) }
    return facts.isEmpty ? "" : " (\(facts.joined(separator: "; ")))"
  }

  /// A question's page: the question itself, and which of the commissioner's it is to light up.
  func questionPage(_ step: Step, _ id: ID<OpenQuestion>) -> [Block.Part] {
    let language = context.language
    let fields = Pane.questionFields(step.id, id)
    let lights = Pane.lights(step.id, id)
    let questions = Array(session.questions.visible)
    let lit = step.questions.first { $0.id == id }?.lights ?? []
    let list = Block.List(
      lights.element, count: questions.count, selected: selection(in: lights), wraps: true,
      markColumns: 4,
      empty: Line(Wording.Plan.noQuestionsToLight(language), .dimmed)
    ) { place in
      let isLit = lit.contains(questions[place].id)
      return Block.List.Row(
        Line("\(place + 1) \(questions[place].text)"), mark: isLit ? "[x]" : "[ ]")
    }
    return [
      .fixed(8, .panel(Line(Wording.Plan.openQuestion(language), .heading), form(fields)), rank: 1),
      .weight(
        1, .panel(Line(Wording.Plan.lightsUp(language), .heading), .list(list)), minimum: 4),
    ]
  }
}
