import Dialogue
import Terminal

extension PlanFace {
  var commissionerPage: [Block.Part] {
    let language = context.language
    let questions = Array(session.questions.visible)
    let list = Block.List(
      pane.element, count: questions.count, selected: selection, wraps: true, markColumns: 4,
      empty: Line(Wording.Plan.noQuestions(language), .dimmed)
    ) { place in
      let lights = session.lights(on: questions[place].id)
      return Block.List.Row(
        Line(questions[place].text), mark: Span("\(place + 1)", .dimmed),
        trailing: Line(
          Wording.Plan.lit(by: lights)(language), lights == 0 ? .attention : .dimmed))
    }
    return [
      .fit(.text(Line(Wording.Plan.neverPut(language), .attention)), rank: 1),
      .weight(
        1, .panel(Line(Wording.Plan.title(of: .commissioner)(language), .heading), .list(list)),
        minimum: 3),
    ]
  }

  var rulesPage: [Block.Part] {
    let language = context.language
    let rules = Array(session.rules.visible)
    let list = Block.List(
      pane.element, count: rules.count, selected: selection, wraps: true, markColumns: 4,
      empty: Line(Wording.Plan.noRules(language), .dimmed)
    ) { place in Block.List.Row(Line(rules[place].text), mark: Span("\(place + 1)", .dimmed)) }
    return [
      .weight(
        1, .panel(Line(Wording.Plan.title(of: .rules)(language), .heading), .list(list)),
        minimum: 3),
      .fit(.text(Line(Wording.Plan.rulesHelp(language), .dimmed)), rank: 1),
    ]
  }
}
