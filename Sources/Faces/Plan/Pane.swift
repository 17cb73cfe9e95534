import Dialogue
import Terminal

/// The five parts of a plan, in the order of their digits.
enum PlanPart: Int, CaseIterable, Sendable {
  case programme
  case about
  case commissioner
  case rules
  case card

  var pane: Pane {
    switch self {
    case .programme: .programme
    case .about: .about
    case .commissioner: .commissioner
    case .rules: .rules
    case .card: .card
    }
  }
}

/// A list or a form that can have the focus; together with what it belongs to, so that it says by
/// itself which page is open.
enum Pane: Hashable, Sendable {
  case programme
  case about
  case commissioner
  case rules
  case card
  case fields(ID<Step>)
  case scripts(ID<Step>)
  case openQuestions(ID<Step>)
  case questionFields(ID<Step>, ID<OpenQuestion>)
  case lights(ID<Step>, ID<OpenQuestion>)

  /// What a pane lets its reader do.
  enum Kind: Sendable {
    case programme
    /// A list whose rows are added, edited, moved and removed.
    case items
    /// A list whose rows are switched on and off.
    case lights
    case form
  }

  var kind: Kind {
    switch self {
    case .programme: .programme
    case .commissioner, .rules, .scripts, .openQuestions: .items
    case .lights: .lights
    case .about, .card, .fields, .questionFields: .form
    }
  }

  /// The step whose page it is on, or whose question's.
  var step: ID<Step>? {
    switch self {
    case .programme, .about, .commissioner, .rules, .card: nil
    case .fields(let step), .scripts(let step), .openQuestions(let step),
      .questionFields(let step, _), .lights(let step, _):
      step
    }
  }

  /// The open question whose page it is on.
  var question: ID<OpenQuestion>? {
    switch self {
    case .questionFields(_, let question), .lights(_, let question): question
    case .programme, .about, .commissioner, .rules, .card, .fields, .scripts, .openQuestions: nil
    }
  }

  /// The panes that Tab goes through from here, this one among them.
  var siblings: [Pane] {
    guard let step else { return PlanPart.allCases.map(\.pane) }
    guard let question else { return [.fields(step), .scripts(step), .openQuestions(step)] }
    return [.questionFields(step, question), .lights(step, question)]
  }

  /// Where Esc goes; nil out of the plan.
  var parent: Pane? {
    guard let step else { return nil }
    return question == nil ? .programme : .openQuestions(step)
  }

  var element: ElementID {
    switch self {
    case .programme: "programme"
    case .about: "about"
    case .commissioner: "commissioner"
    case .rules: "rules"
    case .card: "card"
    case .fields: "fields"
    case .scripts: "scripts"
    case .openQuestions: "open-questions"
    case .questionFields: "question-fields"
    case .lights: "lights"
    }
  }
}

/// A row of a pane, by what it is about.
enum PlanRow: Hashable, Sendable {
  case step(ID<Step>)
  case about(AboutField)
  case question(ID<Question>)
  case rule(ID<GroundRule>)
  /// By its place on the card.
  case card(Int)
  case field(ID<Step>, StepDetail)
  /// By its place among the step's scripts.
  case script(ID<Step>, Int)
  case openQuestion(ID<Step>, ID<OpenQuestion>)
  case questionField(ID<Step>, ID<OpenQuestion>, QuestionDetail)
  case light(ID<Step>, ID<OpenQuestion>, ID<Question>)
}

/// What the form about the session asks for.
enum AboutField: CaseIterable, Sendable {
  case title
  case date
  case place
  case commissioner
  case participants
  case opens
  case closes
  case language
  case quietSentence
}

/// What the form about a step asks for.
enum StepDetail: Hashable, Sendable {
  case title
  case kind
  case weeksAfter
  case minutes
  case least
  case start
  case fixedLength
  case yieldsLast
  case form
  case tableSize
  case writes
  case hall
  /// The minutes of its phase number so many.
  case phase(Int)
  /// The minutes of a phase that it does not have yet.
  case newPhase(Step.Phase.Work)
}

/// What the form about an open question asks for.
enum QuestionDetail: CaseIterable, Sendable {
  case text
  case turns
  case minutes
}

extension PlanRow {
  /// Whether it holds a number or a time, which is written anew and not added to.
  var isFigures: Bool {
    switch self {
    case .about(.participants), .about(.opens), .about(.closes), .questionField(_, _, .minutes):
      true
    case .field(_, let detail):
      switch detail {
      case .weeksAfter, .minutes, .least, .start, .tableSize, .phase, .newPhase: true
      case .title, .kind, .fixedLength, .yieldsLast, .form, .writes, .hall: false
      }
    case .about, .questionField, .step, .question, .rule, .card, .script, .openQuestion, .light:
      false
    }
  }
}
