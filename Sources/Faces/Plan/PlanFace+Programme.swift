import Dialogue
import Terminal

// The programme as a whole.
extension PlanFace {
  var selectedStep: Step? {
    guard case .step(let id) = selectedRow else { return nil }
    return session.programme[id]
  }

  mutating func openStep() {
    guard let step = selectedStep else { return }
    pane = .fields(step.id)
  }

  /// From a step's page to that of the next (1) or the one before (-1); the same part of it.
  mutating func turnPage(by places: Int) {
    guard let step = pane.step else { return }
    let ids = session.programme.visible.map(\.id)
    guard let place = ids.firstIndex(of: step), ids.indices.contains(place + places) else { return }
    let next = ids[place + places]
    switch pane {
    case .scripts: pane = .scripts(next)
    case .openQuestions, .questionFields, .lights: pane = .openQuestions(next)
    case .programme, .about, .commissioner, .rules, .card, .fields: pane = .fields(next)
    }
    marks[.programme] = Mark(row: .step(next), place: place + places)
  }

  /// Adds a step of a kind after the selected one: as the method has it, without its questions.
  mutating func addStep(_ kind: Step.Kind, _ effects: inout [Effect]) {
    sheet = nil
    var new = template(for: kind)
    new.start = nil
    new.questions = []
    let place = selection
    let before = selectedStep
    let next = place.map { $0 + 1 } ?? 0
    let isDone = make(
      [.addStep(new, after: before?.id)],
      saying: Wording.Plan.added(new.title, after: before?.title), &effects)
    if isDone { select(place: next) }
  }

  private mutating func template(for kind: Step.Kind) -> Step {
    let language = session.language
    let number = session.nextStepNumber
    guard let known = method?.steps.first(where: { $0.kind == kind }) else {
      return Step(
        id: .last, number: number, kind: kind, title: kind.words(language).capitalised,
        minutes: 15, least: 5)
    }
    let id = context.nextID()
    return known.step(number: number, in: language) { id }
  }

  /// Makes the selected step longer or shorter, to a whole five minutes.
  mutating func lengthen(by minutes: Int, _ effects: inout [Effect]) {
    guard let step = selectedStep else { return }
    let rest = step.minutes % abs(minutes)
    let to =
      minutes > 0 ? step.minutes - rest + minutes : step.minutes - (rest > 0 ? rest : -minutes)
    let length = max(0, min(Limits.minutes, to))
    guard length != step.minutes else { return }
    make(step.lasting(length), &effects)
  }

  /// Why the selected step cannot be taken out.
  var whyNotRemoveStep: Sentence? {
    guard let step = selectedStep else { return nil }
    if session.clock?.step == step.id { return Wording.Plan.stepRuns }
    let posters = session.posters.visible.filter { poster in
      poster.step == step.id && session.points(of: poster.id).visible.contains { _ in true }
    }
    return posters.isEmpty ? nil : Wording.Plan.stepHasPosters(posters.count)
  }
}

extension String {
  fileprivate var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
