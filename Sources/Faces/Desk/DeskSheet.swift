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
    case closing(Closing)
  }

  /// What the room said at the end of the day.
  enum Closing: Hashable, Sendable {
    case carriers
    case nextSteps
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
    case .assessing, .closing: .assessing
    }
  }

  var isTyping: Bool {
    switch content {
    case .choosing, .naming, .assessing, .closing: true
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
    case .naming, .assessing, .closing: return sheet?.field.type(input) ?? false
    case .trace, .themes, .splitting, .lights: return false
    }
    return true
  }

  mutating func closeSheet() {
    let (content, text) = (sheet?.content, sheet?.field.text)
    if let content, case .assessing = content { unsent[content] = text }
    if let content, case .closing = content { unsent[content] = text }
    switch content {
    case .naming, .splitting, .choosing(.merge), .choosing(.movePile), .choosing(.under):
      show(.themes)
    case .trace, .themes, .choosing(.place), .filter, .lights, .assessing, .closing, nil:
      sheet = nil
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
    case .naming, .assessing, .closing: return 0
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

  /// Writes down what was typed of a question or of the closing; nothing when it says nothing new.
  mutating func keepText(_ effects: inout [Effect]) {
    guard let sheet, let edit = self.edit(keeping: sheet.field.text, of: sheet.content)
    else { return }
    guard words(of: sheet.content) != sheet.field.text else {
      self.sheet = nil
      return
    }
    guard propose([edit], &effects) else { return }
    unsent[sheet.content] = nil
    self.sheet = nil
    context.say(DeskWording.textKept)
  }

  private func edit(keeping text: String, of content: DeskSheet.Content) -> Edit? {
    switch content {
    case .assessing(let question):
      assessment(of: question).map { Edit.assessment(.set($0.id, text: text)) }
        ?? .assessment(.write(question, text: text))
    case .closing(.carriers): .set(.carriers(text))
    case .closing(.nextSteps): .set(.nextSteps(text))
    case .trace, .themes, .choosing, .naming, .splitting, .filter, .lights: nil
    }
  }

  /// What has been written there already.
  func words(of content: DeskSheet.Content) -> String {
    switch content {
    case .assessing(let question): assessment(of: question)?.text ?? ""
    case .closing(.carriers): session.carriers
    case .closing(.nextSteps): session.nextSteps
    case .trace, .themes, .choosing, .naming, .splitting, .filter, .lights: ""
    }
  }

  /// A sheet to write in, with what was written last time and not kept.
  mutating func write(_ content: DeskSheet.Content) {
    show(content, text: unsent[content] ?? words(of: content))
  }

  private func assessment(of question: ID<Question>) -> Assessment? {
    session.assessments.visible.first { $0.question == question }
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
      let views = session.perspectives.visible.map { SeenFrom.perspective($0.id) }
      filter.perspective = turned(filter.perspective, in: views + [.notSaid])
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
