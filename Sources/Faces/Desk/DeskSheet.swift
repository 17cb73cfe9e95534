import Dialogue
import Terminal

/// What lies over the desk, with the row that is selected in it and what is being typed.
struct DeskSheet: Sendable {
  var content: Content
  var selected = 0
  var field = TextField()
  /// The points that are picked to leave a theme.
  var picked: Set<ID<Point>> = []

  init(_ content: Content, selected: Int = 0, text: String = "") {
    self.content = content
    self.selected = selected
    field = TextField(text)
  }

  enum Content: Hashable, Sendable {
    case trace(ID<Point>)
    case themes
    case choosing(DeskFace.ThemePurpose)
    case naming(Naming)
    /// Which points leave this theme for a new one.
    case splitting(ID<Theme>)
    case filter
    /// The commissioner's questions that a point sheds light on.
    case lights(ID<Point>)
    case assessing(ID<Question>)
  }

  /// What a name is typed for.
  enum Naming: Hashable, Sendable {
    case rename(ID<Theme>)
    case split(ID<Theme>, [ID<Point>])
  }

  var scope: Scope {
    switch content {
    case .trace: .tracing
    case .themes: .themes
    case .choosing: .choosingTheme
    case .naming: .naming
    case .splitting: .splitting
    case .filter: isTyping ? .filteringText : .filtering
    case .lights: .lighting
    case .assessing: .assessing
    }
  }

  var isTyping: Bool {
    switch content {
    case .choosing, .naming, .assessing: true
    case .filter: selected == FilterRow.text.rawValue
    case .trace, .themes, .splitting, .lights: false
    }
  }
}

/// The rows of the filter, in order.
enum FilterRow: Int, CaseIterable, Sendable {
  case step, holder, question, perspective, pile, text
}

extension DeskFace {
  mutating func show(_ content: DeskSheet.Content, text: String = "") {
    sheet = DeskSheet(content, text: text)
  }

  mutating func typeInSheet(_ input: Input) -> Bool {
    guard let content = sheet?.content else { return false }
    switch content {
    case .filter:
      guard filter.text.type(input) else { return false }
      refresh()
    case .choosing:
      guard sheet?.field.type(input) == true else { return false }
      sheet?.selected = 0
    case .naming, .assessing: return sheet?.field.type(input) ?? false
    case .trace, .themes, .splitting, .lights: return false
    }
    return true
  }

  mutating func closeSheet() {
    let (content, text) = (sheet?.content, sheet?.field.text)
    if case .assessing(let question) = content { unsent[question] = text }
    switch content {
    case .naming, .splitting, .choosing(.merge), .choosing(.movePile), .choosing(.under):
      show(.themes)
    case .trace, .themes, .choosing(.place), .filter, .lights, .assessing, nil: sheet = nil
    }
  }

  mutating func moveInSheet(by rows: Int) {
    let selected = max(0, min((sheet?.selected ?? 0) + rows, rowsOfSheet - 1))
    sheet?.selected = selected
  }

  var rowsOfSheet: Int {
    guard let sheet else { return 0 }
    switch sheet.content {
    case .trace(let point): return traceRows(of: point).count
    case .themes: return session.themeTree.count
    case .choosing(let purpose): return choices(for: purpose, typed: sheet.field.text).count
    case .naming, .assessing: return 0
    case .splitting(let theme): return points(under: theme).count
    case .filter: return FilterRow.allCases.count
    case .lights: return session.questions.visible.count { _ in true }
    }
  }

  /// The theme of the row that is selected in the list of themes.
  var selectedTheme: Theme? {
    guard case .themes = sheet?.content, let row = sheet?.selected else { return nil }
    let tree = session.themeTree
    return tree.indices.contains(row) ? tree[row].theme : nil
  }

  /// What lies right under a theme.
  func points(under theme: ID<Theme>) -> [Point] {
    session.points(in: .theme(theme)).filter { $0.themes.contains(theme) }
  }

  // MARK: What comes of a sheet

  mutating func keepName(_ effects: inout [Effect]) {
    guard let sheet, case .naming(let naming) = sheet.content else { return }
    let title = sheet.field.text
    switch naming {
    case .rename(let theme):
      guard propose([.theme(.set(theme, .title(title)))], &effects) else { return }
    case .split(let theme, let points):
      let id = context.nextID()
      let parent = session.parent(of: theme)
      let add = Wish(.theme(.add(title: title, under: parent, after: theme)), id: id)
      let moves = session.edits(moving: points, from: theme, to: ID(id)).map { Wish($0) }
      guard propose([add] + moves, &effects) else { return }
    }
    show(.themes)
  }

  mutating func toggleLight(_ effects: inout [Effect]) {
    guard let sheet, case .lights(let id) = sheet.content, let point = session.point(id) else {
      return
    }
    let questions = Array(session.questions.visible)
    guard questions.indices.contains(sheet.selected) else { return }
    let link = PointLink.question(questions[sheet.selected].id)
    propose([.link(id, link, !point.has(link))], &effects)
  }

  mutating func keepAssessment(_ effects: inout [Effect]) {
    guard let sheet, case .assessing(let question) = sheet.content else { return }
    let text = sheet.field.text
    let old = session.assessments.visible.first { $0.question == question }
    if text.isBlank || old?.text == text {
      self.sheet = nil
      return
    }
    let edit: AssessmentEdit = old.map { .set($0.id, text: text) } ?? .write(question, text: text)
    guard propose([.assessment(edit)], &effects) else { return }
    unsent[question] = nil
    self.sheet = nil
    context.say(DeskWording.assessmentKept)
  }

  /// The filter's choice in a row, one further.
  mutating func turnFilter(by count: Int) {
    func turned<Value: Equatable>(_ value: Value?, in values: [Value]) -> Value? {
      let all: [Value?] = [nil] + values
      let place = all.firstIndex { $0 == value } ?? 0
      return all[(place + count + all.count) % all.count]
    }
    switch sheet.flatMap({ FilterRow(rawValue: $0.selected) }) {
    case .step: filter.step = turned(filter.step, in: session.writtenSteps.map(\.id))
    case .holder: filter.holder = turned(filter.holder, in: session.holdersOnTheWall)
    case .question:
      filter.question = turned(filter.question, in: session.questions.visible.map(\.id))
    case .perspective:
      let views: [ID<Perspective>?] = session.perspectives.visible.map(\.id) + [nil]
      filter.perspective = turned(filter.perspective, in: views)
    case .pile:
      let themes = session.themeTree.map { Pile.theme($0.theme.id) }
      filter.pile = turned(filter.pile, in: themes + [.byItself, .notYet])
    case .text, nil: break
    }
    refresh()
  }
}

extension Session {
  /// The steps with posters, in order.
  fileprivate var writtenSteps: [Step] {
    let steps = Set(posters.visible.map(\.step))
    return programme.all.filter { steps.contains($0.id) }
  }

  fileprivate var holdersOnTheWall: [Poster.Holder] {
    Set(posters.visible.map(\.holder)).sorted()
  }
}
