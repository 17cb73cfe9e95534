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
    /// The points that an assessment rests on.
    case resting(ID<Question>)
    case closing(Closing)
    /// The process leader's own comments on a poster, a theme, a step or the day.
    case comments(Comment.Subject)
    case commenting(Comment.Subject, editing: ID<Comment>?)
    case perspectives
    /// The name of a perspective; of a new one when nil.
    case perspective(ID<Perspective>?)
    /// The tables that know a point, too: their numbers.
    case marks(ID<Point>)
    /// What another table asks about a point or adds to it: its number, then its words.
    case remarking(Point.Remark, ID<Point>)
    /// The points that other tables know, for who asks.
    case byMarks
    /// Who sits with whom.
    case seats(SeatingSheet)
  }

  /// What the room said at the end of the day.
  enum Closing: String, Hashable, Sendable {
    case carriers
    case nextSteps = "next-steps"
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
    case .assessing, .closing, .commenting: .assessing
    case .resting: .resting
    case .comments: .comments
    case .perspectives: .perspectives
    case .perspective, .marks, .remarking: .oneLine
    case .byMarks: .byMarks
    case .seats(let seats): seats.scope
    }
  }

  var isTyping: Bool {
    switch content {
    case .choosing, .naming, .assessing, .closing, .commenting, .perspective, .marks, .remarking:
      true
    case .filter: selected == FilterRow.text.rawValue
    case .trace, .themes, .splitting, .lights, .resting, .comments, .perspectives, .byMarks, .seats:
      false
    }
  }

  /// The theme that it is about.
  var theme: ID<Theme>? {
    switch content {
    case .choosing(.merge(let theme)), .choosing(.movePile(let theme)),
      .choosing(.under(let theme)), .naming(.rename(let theme)), .naming(.split(let theme, _)),
      .splitting(let theme), .comments(.theme(let theme)):
      theme
    case .choosing(.place), .themes, .trace, .filter, .lights, .assessing, .resting, .closing,
      .comments, .commenting, .perspectives, .perspective, .marks, .remarking, .byMarks, .seats:
      nil
    }
  }

  /// The list that it was opened from and goes back to; nil for the page.
  var below: Content? {
    switch content {
    case .naming, .splitting, .choosing(.merge), .choosing(.movePile), .choosing(.under),
      .comments(.theme):
      .themes
    case .commenting(let subject, _): .comments(subject)
    case .perspective: .perspectives
    case .trace, .themes, .choosing(.place), .filter, .lights, .assessing, .resting, .closing,
      .comments, .perspectives, .marks, .remarking, .byMarks, .seats:
      nil
    }
  }
}

/// The rows of the filter, in order.
enum FilterRow: Int, CaseIterable, Sendable {
  case step, holder, question, perspective, pile, text
}

extension DeskFace {
  mutating func show(_ content: DeskSheet.Content, selected: Int = 0, text: String = "") {
    sheet = DeskSheet(content, selected: selected, text: text)
    warnedOf = []
    gatherFigures()
  }

  mutating func typeInSheet(_ input: Input) -> Bool {
    guard let sheet, sheet.isTyping else { return false }
    warnedOf = []
    if case .filter = sheet.content {
      guard filter.text.type(input) else { return false }
      refresh()
      return true
    }
    if sheet.scope == .assessing {
      guard self.sheet?.field.type(inLines: input) == true else { return false }
    } else {
      guard self.sheet?.field.type(input) == true else { return false }
    }
    if case .choosing = sheet.content { self.sheet?.selected = 0 }
    return true
  }

  /// Closes what lies on top; a text that was begun lies there until next time.
  mutating func closeSheet() {
    guard let sheet else { return }
    keepUnsent(sheet)
    self.sheet = nil
    warnedOf = []
    if let below = sheet.below { show(below, selected: sheet.theme.map(row(of:)) ?? 0) }
  }

  /// Back to the list, at a theme.
  mutating func showThemes(at theme: ID<Theme>) { show(.themes, selected: row(of: theme)) }

  private func row(of theme: ID<Theme>) -> Int {
    session.themeTree.firstIndex { $0.theme.id == theme } ?? 0
  }

  mutating func keepUnsent(_ sheet: DeskSheet) {
    switch sheet.content {
    case .assessing, .closing, .commenting, .remarking:
      guard sheet.field.text != words(of: sheet.content) else { return }
      unsent[sheet.content] = sheet.field.text
    case .trace, .themes, .choosing, .naming, .splitting, .filter, .lights, .resting, .comments,
      .perspectives, .perspective, .marks, .byMarks, .seats:
      break
    }
  }

  mutating func moveInSheet(by rows: Int) {
    if rows != 0 { warnedOf = [] }
    let selected = max(0, min((sheet?.selected ?? 0) + rows, rowsOfSheet - 1))
    sheet?.selected = selected
  }

  var rowsOfSheet: Int {
    guard let sheet else { return 0 }
    switch sheet.content {
    case .trace(let point): return traceRows(of: point).count
    case .themes: return session.themeTree.count
    case .choosing(let purpose): return choices(for: purpose, typed: sheet.field.text).count
    case .naming, .assessing, .closing, .commenting, .perspective, .marks, .remarking: return 0
    case .splitting(let theme): return points(under: theme).count
    case .filter: return FilterRow.allCases.count
    case .lights: return session.questions.visible.count { _ in true }
    case .resting(let question): return pointsToRestOn(question).count
    case .comments(let subject): return comments(on: subject).count
    case .perspectives: return session.perspectives.visible.count { _ in true }
    case .byMarks: return figures.marked.count
    case .seats(let seats): return count(of: seats)
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
