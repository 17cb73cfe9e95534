package import Dialogue
import Likeness
package import Terminal

/// The process leader's desk, afterwards: the wall as cards side by side, and its sorting.
///
///     ┌ Bord 1 ──────────────┐┌ Bord 2 ──────────────┐
///     │ 1 TID                ││ • ingen lytter       │
///     │ 1 • et kvarter       ││ 2 • at noen spør     │
///     └──────────────────────┘└──────────────────────┘
///     125 punkter: 3 plassert, 122 ikke ennå
///     1 tid 2   2 å bli sett 1
///
/// A theme's digit puts the selected point under it and goes on to the next that nobody has placed.
/// Nothing is placed by itself, and no key changes a word.
package struct DeskFace: Face {
  package var context: Context
  package internal(set) var open: OpenSession
  var page = Page.wall { didSet { gatherFigures() } }
  /// What lies over the page; at most one thing.
  var sheet: DeskSheet?
  var filter = WallFilter()
  var wall = HungWall()
  var figures = DeskFigures()
  var place = WallPlace() { didSet { lookForHint() } }
  /// The words that are looked for.
  var find = TextField()
  var isFinding = false
  /// Whether one poster has all the width.
  var isOneAtATime = false
  /// The selected row of a page that is a list.
  var row = 0
  /// Whether the picture shows the themes by table instead of by perspective.
  var countsTables = false { didSet { gatherFigures() } }
  /// The point that was sorted last, to come back to.
  var lastSorted: ID<Point>?
  /// What was written in a sheet and not kept, so that Esc loses no text.
  var unsent: [DeskSheet.Content: String] = [:]
  /// Themes with an answer, of which it has been said once that it stays with the theme.
  var warnedOf: Set<ID<Theme>> = []
  /// A need that is to be tied to what answers it.
  var markedNeed: ID<Point>?
  /// What the people file holds, for those who may seat people.
  var people = People()
  /// What stays of the seats when their sheet is closed.
  var memory = SeatingMemory()
  /// What the hints come from; read when there is time, and again when words have changed.
  private var suggestions: Suggestions?
  /// The hint for the selected point; looked for once, not at every frame.
  private var hint: Hint?

  private struct Hint {
    var point: ID<Point>
    var theme: ID<Theme>?
  }

  /// - Parameter halves: What was being written when the program ended.
  package init(
    _ open: OpenSession, taking halves: HalfTexts? = nil, context: Context
  ) {
    self.open = open
    self.context = context
    wall = HungWall(open.session, filter)
    gatherComments()
    refresh()
    place = firstUnplaced ?? place
    if let halves { take(halves) }
  }

  package static let name = Sentence(nb: "Skrivebordet", nn: "Skrivebordet", en: "The desk")

  package static let commands: [Command<DeskFace>] =
    sortingCommands + themeCommands + perspectiveCommands + galleryCommands + wallCommands
    + findCommands + filterCommands + commentCommands + questionCommands + pictureCommands
    + seatsCommands + deskSheetCommands + deskCommands

  var session: Session { open.session }

  enum Page: CaseIterable, Sendable {
    case wall
    case questions
    case picture
  }

  package var scope: Scope {
    if let sheet { return sheet.scope }
    switch page {
    case .wall where isFinding: return .finding
    case .wall: return .main
    case .questions: return .questions
    case .picture: return .picture
    }
  }

  package var ownText: OwnText? {
    guard let sheet else { return nil }
    return switch sheet.content {
    case .assessing, .naming, .commenting, .perspective:
      OwnText(sheet.field.text, session.language, caret: sheet.field.caret)
    case .trace, .themes, .choosing, .splitting, .filter, .lights, .resting, .closing, .comments,
      .perspectives, .marks, .remarking, .byMarks, .seats:
      nil
    }
  }

  package var isTyping: Bool { sheet?.isTyping ?? isFinding }

  package mutating func type(_ input: Input, effects: inout [Effect]) -> Bool {
    if sheet != nil { return typeInSheet(input) }
    guard isFinding, find.type(input) else { return false }
    goToMatch(.here)
    return true
  }

  package mutating func receive(_ event: Event, effects: inout [Effect]) {
    switch event {
    case .tick:
      if suggestions == nil, session.themes.first != nil {
        suggestions = Suggestions(for: session)
        hint = nil
        lookForHint()
      }
    case .resized, .adopted, .room: break
    case .changes(let changes):
      open.take(changes)
      suggestions?.read(changes.flatMap { $0.edit.points(in: $0.id) }, in: open.session)
      refresh(after: changes)
    case .refolded(let open):
      self.open = open
      suggestions = nil
      hint = nil
      wall = HungWall(session, filter)
      gatherComments()
      refresh()
    case .finished(.composed(let text, let problem)): takeBack(text, problem, &effects)
    case .finished(let outcome): receive(outcome)
    }
  }

  private mutating func receive(_ outcome: Outcome) {
    switch outcome {
    case .people(let people): know(people)
    case .planned(let proposal): receive(proposal)
    case .names: refreshSeats()
    case .wrote(let path): context.say(Wording.wrote(path))
    case .failed(let sentence): context.warn(sentence)
    case .sessions, .created, .card, .review, .spelled, .composed: break
    }
  }

  /// A text that was being written is kept for good, if no rule says no; else it is here next time.
  package mutating func finish(effects: inout [Effect]) {
    guard let sheet, !sheet.field.text.isBlank else { return }
    keepUnsent(sheet)
    // What a table says goes to print when somebody keeps it, and not before.
    if case .remarking = sheet.content { return }
    keepText(&effects)
  }

  package mutating func click(_ hit: Frame.Hit, effects: inout [Effect]) {
    guard let row = hit.index else { return }
    if sheet != nil {
      if hit.id == Self.sheetList { sheet?.selected = row }
      if hit.id == .seats { selectSeat(row) }
    } else if hit.id == Self.pageList {
      self.row = row
    } else if let card = cards.indices.first(where: { Self.cardList($0) == hit.id }) {
      place = WallPlace(card: card, row: row)
    }
  }
}

extension DeskFace: WorkingFace {
  /// Takes back a wish about the seats, where one was made last, or else what was done to the session.
  mutating func undo(_ effects: inout [Effect]) {
    if undoWish(&effects) { return }
    let before = session.people.visible.map(\.id)
    let nothing = Identifier(high: 0, low: 0)
    let points = Set(open.nextUndone.flatMap { $0.pointsOnTheWall(in: nothing) ?? [] })
    takeBack(&effects)
    follow(before, &effects)
    if sheet == nil, points.count == 1, let point = points.first { select(point) }
  }

  mutating func redo(_ effects: inout [Effect]) {
    if redoWish(&effects) { return }
    let before = session.people.visible.map(\.id)
    doAgain(&effects)
    follow(before, &effects)
  }

  /// Esc shows the whole wall first where only some of it is in sight.
  var reasonNotToGoBack: Sentence? {
    if scope == .main, filter.isOn { return DeskWording.showsAllFirst }
    return context.isOverAnother ? nil : Wording.isOutermost
  }

  var canUndo: Bool { open.doings.canUndo || nextWishUndone != nil }
  var canRedo: Bool { open.doings.canRedo || nextWishRedone != nil }

  /// A theme that the selected point may belong under.
  var suggestion: Theme? {
    guard let hint, hint.point == selectedPoint?.id else { return nil }
    return hint.theme.flatMap { session.themes[$0] }
  }

  private mutating func lookForHint() {
    guard account.placed > 0, let point = selectedPoint, isUnplaced(point) else {
      hint = nil
      return
    }
    guard hint?.point != point.id else { return }
    hint = Hint(point: point.id, theme: suggestions?.theme(for: point, in: session))
  }

  /// The posters in sight with their lines in sight, as they hang.
  var cards: [WallCard] { wall.cards }
  var account: SortingAccount { wall.account }

  /// Brings what is in sight up to what stands.
  mutating func refresh(after changes: [Change] = []) {
    let point = selectedPoint?.id
    wall.refresh(session, filter, after: changes)
    if !changes.isEmpty {
      gatherComments()
      hint = nil
    }
    if let point, let place = place(of: point) { self.place = place }
    // Looks for the hint as well.
    place = clamped(place)
    row = max(0, min(row, rowsOfPage - 1))
    refreshSeats()
    forgetErased()
    gatherFigures()
  }
}

extension Scope {
  static let finding: Scope = "find"
  static let questions: Scope = "questions"
  static let picture: Scope = "picture"
  static let themes: Scope = "themes"
  static let choosingTheme: Scope = "theme"
  static let naming: Scope = "naming"
  static let splitting: Scope = "splitting"
  static let tracing: Scope = "trace"
  static let filtering: Scope = "wall-filter"
  static let filteringText: Scope = "wall-filter-text"
  static let lighting: Scope = "lights"
  static let assessing: Scope = "assessing"
  static let perspectives: Scope = "perspectives"
  static let resting: Scope = "resting"
  static let oneLine: Scope = "line"
  static let byMarks: Scope = "by-marks"
}
