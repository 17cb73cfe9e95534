package import Dialogue
package import Terminal

/// A short form about a day that is to be, and the programme that comes of it.
///
///     ┌ Ny samling ─────────────────────────┐┌ Programmet ────────────────┐
///     │ Tittel          Samling Nordvik_    ││ 10:00 Velkommen       5 min │
///     │ Dato            14.3.2026           ││ 10:05 Spilleregler   10 min │
///     └─────────────────────────────────────┘└─────────────────────────────┘
///
/// Nothing is made until it is asked for. Whoever leaves finds the form as it was: the program
/// keeps this face until a session has come of it.
package struct NewSessionFace: Face {
  package var context: Context
  let source: Source
  var form: NewSessionForm
  var selected = NewSessionForm.Field.title
  /// Fields that were left or asked for, so that what is wrong with them is said.
  var looked: Set<NewSessionForm.Field> = []
  /// What was written where the face stayed, because it could not be read.
  private var refused: String?
  var isMaking = false
  /// The form as it was before each thing done, and what was taken back.
  private var done: [NewSessionForm] = []
  private var undone: [NewSessionForm] = []
  /// The form when the last thing was done.
  private var settled: NewSessionForm
  /// The form as it was when it was kept last, and as it began.
  private var kept: FormDraft?
  private var blank = FormDraft()

  /// What the plan is made from.
  enum Source: Sendable {
    /// One of these; never empty.
    case methods([Method])
    case copy(Session)
  }

  package static let name = Sentence(nb: "Ny samling", nn: "Ny samling", en: "New session")

  /// A form with a choice of methods: blank, or as it was left when the program ended.
  package init(
    methods: [Method] = Method.builtIn, taking left: FormDraft? = nil, context: Context
  ) {
    precondition(!methods.isEmpty, "there is no day without a method")
    self.context = context
    source = .methods(methods)
    form = NewSessionForm(method: methods[0], language: context.language)
    settled = form
    blank = draft
    if let left { take(left) }
  }

  /// The same with the plan of another session, on another date.
  package init(copying session: Session, taking left: FormDraft? = nil, context: Context) {
    self.context = context
    source = .copy(session)
    form = NewSessionForm(copying: session)
    settled = form
    blank = draft
    if let left { take(left) }
  }

  /// What is asked for; a copy has the rest from its source.
  var fields: [NewSessionForm.Field] {
    switch source {
    case .methods:
      return [.title, .date, .place, .commissioner]
        + (0..<form.questionRows).map { .question($0) }
        + [.participants, .opens, .closes, .language, .method, .make]
    case .copy: return [.title, .date, .place, .participants, .opens, .closes, .make]
    }
  }

  var selection: Int { fields.firstIndex(of: selected) ?? 0 }

  package var scope: Scope {
    switch selected {
    case .language, .method: .choice
    case .make: .button
    case .title, .date, .place, .commissioner, .question, .participants, .opens, .closes: .formField
    }
  }

  package var isTyping: Bool { scope == .formField }

  package mutating func type(_ input: Input, effects: inout [Effect]) -> Bool {
    guard isTyping else { return false }
    if case .question(let place) = selected, case .paste(let text) = input {
      return paste(text, at: place)
    }
    let before = form[selected].text
    guard form[selected].type(input) else { return false }
    if form[selected].text != before { looked.remove(selected) }
    return true
  }

  /// A paste of many lines among the questions is many questions.
  private mutating func paste(_ text: String, at place: Int) -> Bool {
    let lines = text.replacingLineBreaks.split(separator: "\n").map(String.init)
      .filter { !$0.isBlank }
    guard lines.count > 1 else { return form[.question(place)].type(.paste(text)) }
    let after = (place + 1..<max(place + 1, form.questionRows)).map { form[.question($0)] }
    _ = form[.question(place)].type(.paste(lines[0]))
    for (offset, line) in lines.dropFirst().enumerated() {
      form[.question(place + 1 + offset)] = TextField(LineEdit.oneLine(line))
    }
    for (offset, field) in after.enumerated() {
      form[.question(place + lines.count + offset)] = field
    }
    selected = .question(place + lines.count - 1)
    return true
  }

  package mutating func click(_ hit: Frame.Hit, effects: inout [Effect]) {
    guard hit.id == .newSession, let place = hit.index, fields.indices.contains(place) else {
      return
    }
    let field = fields[place]
    if field == selected, !isTyping { return press(&effects) }
    leaveField()
    selected = field
    if let offset = hit.offset { form[field].apply(.move(offset)) }
  }

  package mutating func receive(_ event: Event, effects: inout [Effect]) {
    if case .finished(.failed(let sentence)) = event {
      isMaking = false
      context.warn(sentence)
    }
    if case .tick = event { keep(&effects) }
  }

  package mutating func finish(effects: inout [Effect]) { keep(&effects) }

  // MARK: What outlives the program

  private var draft: FormDraft {
    var draft = form.draft(methods)
    // An emptied field says something only where one began with something.
    draft.texts = draft.texts.filter { !$0.value.isEmpty || blank.texts[$0.key] != nil }
    return draft
  }

  private var methods: [Method] {
    if case .methods(let methods) = source { methods } else { [] }
  }

  /// Twice a second what has been written since is kept.
  private mutating func keep(_ effects: inout [Effect]) {
    let draft = draft
    guard !isMaking, draft != kept ?? blank else { return }
    kept = draft
    effects.append(.keepForm(draft == blank ? nil : draft))
  }

  private mutating func take(_ draft: FormDraft) {
    form.take(draft, methods)
    settled = form
    kept = self.draft
    if self.draft != blank { context.say(Wording.NewSession.takenUp) }
  }

  // MARK: Moving and taking back

  mutating func move(by rows: Int) {
    leaveField()
    let place = max(0, min(fields.count - 1, selection + rows))
    selected = fields[place]
    if selected.isFigures { form[selected].select() }
  }

  /// To the next field, once this one can be read: what comes next is not meant for another. A second
  /// press goes on all the same.
  mutating func goOn() {
    let text = form[selected].text
    guard !text.isBlank, problems[selected] != nil, refused != text else { return move(by: 1) }
    refused = text
    leaveField()
    form[selected].select()
  }

  mutating func leaveField() {
    looked.insert(selected)
    settle()
  }

  /// What was done since the last time is one thing to take back.
  private mutating func settle() {
    guard form != settled else { return }
    if form.said != settled.said {
      done.append(settled)
      undone = []
    }
    settled = form
  }

  /// Picks the next or the one before, in a field that is not written.
  mutating func choose(by places: Int) {
    settle()
    if selected == .language {
      form.language = form.language.moved(by: places)
    } else if selected == .method, case .methods(let methods) = source {
      guard methods.count > 1 else { return context.say(Wording.NewSession.onlyMethod) }
      let place = (form.method + places + methods.count) % methods.count
      form.choose(place, from: methods)
    }
    settle()
  }

  /// The method that is chosen; none for a copy.
  var method: Method? {
    guard case .methods(let methods) = source else { return nil }
    return methods[form.method]
  }

  mutating func undo() {
    settle()
    guard let before = done.popLast() else {
      return context.warn(Refusal.nothingToUndo.sentence)
    }
    undone.append(form)
    put(before)
    context.say(Wording.Plan.takenBack)
  }

  mutating func redo() {
    settle()
    guard let after = undone.popLast() else {
      return context.warn(Refusal.nothingToRedo.sentence)
    }
    done.append(form)
    put(after)
    context.say(Wording.Plan.doneAgain)
  }

  private mutating func put(_ form: NewSessionForm) {
    self.form = form
    settled = form
    if !fields.contains(selected) { selected = .commissioner }
  }

  /// Enter where nothing is written.
  mutating func press(_ effects: inout [Effect]) {
    switch selected {
    case .make: make(&effects)
    case .language, .method: choose(by: 1)
    case .title, .date, .place, .commissioner, .question, .participants, .opens, .closes:
      move(by: 1)
    }
  }

  /// Has the session made, or goes to the first field that something is wrong with.
  mutating func make(_ effects: inout [Effect]) {
    settle()
    guard !isMaking else { return context.say(Wording.NewSession.making) }
    let problems = problems
    guard problems.isEmpty else {
      looked.formUnion(fields)
      selected = fields.first { problems[$0] != nil } ?? .title
      return context.warn(Wording.NewSession.somethingMissing)
    }
    do {
      effects.append(.create(try newSession()))
      isMaking = true
      context.say(Wording.NewSession.making)
    } catch {
      context.warn(error.sentence)
    }
  }
}

extension NewSessionForm {
  /// What it says, wherever the carets stand.
  fileprivate var said: [String] {
    let fields: [Field] = [
      .title, .date, .place, .commissioner, .participants, .opens, .closes,
    ]
    return fields.map { self[$0].text } + [language.rawValue, "\(method)"]
      + (0..<questionRows).map { self[.question($0)].text }
  }
}

extension NewSessionForm.Field {
  /// Whether it holds a number or a time, which is written anew and not added to.
  fileprivate var isFigures: Bool {
    switch self {
    case .participants, .opens, .closes: true
    case .title, .date, .place, .commissioner, .question, .language, .method, .make: false
    }
  }
}

extension Scope {
  static let button: Scope = "button"
}

extension ElementID {
  static let newSession: ElementID = "new-session"
}
