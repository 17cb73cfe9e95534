package import Dialogue
package import Terminal

/// What lies over the main screen, with the row that is selected in it and what is being typed.
struct Sheet: Sendable {
  var content: Content
  var selected = 0
  private(set) var field = TextField()
  /// The field as it was before each key, and after each that was taken back.
  private var past: [TextField] = []
  private var future: [TextField] = []

  init(_ content: Content, selected: Int = 0, text: String = "") {
    self.content = content
    self.selected = selected
    field = TextField(text)
  }

  mutating func type(_ input: Input) -> Bool {
    let before = field
    let isComment = if case .comment = content { true } else { false }
    guard isComment ? field.type(inLines: input) : field.type(input) else { return false }
    // Who types has chosen their own words over the ready ones.
    if case .message = content { selected = 0 }
    if field.text != before.text {
      past.append(before)
      future = []
    }
    return true
  }

  /// Takes back what a key did to the text; false when there is nothing to take back.
  mutating func undoTyping() -> Bool {
    guard let before = past.popLast() else { return false }
    future.append(field)
    field = before
    return true
  }

  mutating func redoTyping() -> Bool {
    guard let after = future.popLast() else { return false }
    past.append(field)
    field = after
    return true
  }

  enum Content: Sendable, Hashable {
    /// What the room will see, before it does.
    case preview(Preview)
    case minutes(MinutesFor)
    case timetable(Timetabling)
    case card
    case interruption
    case theory
    case step(ID<Step>)
    case floor
    case poster(ID<Poster>)
    /// A short word, to everybody when no table is named.
    case message(to: Int?)
    /// Whose poster the note-taker's face is to be opened on.
    case writing
    /// Who sits with whom.
    case seats(SeatingSheet)
    case people
    case newcomer
    case rule
    case comments
    case comment(Subject, editing: ID<Comment>?)
    /// Whether somebody wants it noted what they said.
    case consent
    case note(LeaderNote)
    /// What the room says at the end of the day.
    case closing
  }

  /// What minutes are asked for.
  enum MinutesFor: Sendable, Hashable {
    case more
    case began
  }
}

/// What a comment is about.
typealias Subject = Comment.Subject

/// What stands in a row of the sheet that is open.
enum SheetRow: Hashable, Sendable {
  case person(ID<Person>)
  case point(ID<Point>)
  case comment(ID<Comment>)
  case holder(Poster.Holder)
  case closing(ClosingQuestion)
}

extension Sheet.Content {
  var scope: Scope {
    switch self {
    case .preview: .preview
    case .minutes: .minutes
    case .timetable: .timetable
    case .card, .interruption, .theory: .reading
    case .step: .step
    case .floor: .floor
    case .poster: .poster
    case .message: .message
    case .writing: .writing
    case .seats(let seats): seats.scope
    case .people: .people
    case .newcomer, .rule: .field
    case .comments: .comments
    case .comment: .comment
    case .consent: .consent
    case .note: .note
    case .closing: .endOfDay
    }
  }

  var isTyping: Bool {
    switch self {
    case .minutes, .newcomer, .rule, .message, .comment, .note: true
    case .preview, .timetable, .card, .interruption, .theory, .step, .floor, .poster, .writing,
      .seats, .people, .comments, .consent, .closing:
      false
    }
  }
}

extension Scope {
  static let preview: Scope = "preview"
  static let minutes: Scope = "minutes"
  static let timetable: Scope = "timetable"
  static let reading: Scope = "reading"
  static let step: Scope = "step"
  static let floor: Scope = "floor"
  static let poster: Scope = "poster"
  static let message: Scope = "message"
  static let writing: Scope = "writing"
  static let people: Scope = "people"
  static let field: Scope = "field"
  static let comments: Scope = "comments"
  static let comment: Scope = "comment"
  /// The leader before the wall.
  static let wall: Scope = "wall"
  static let consent: Scope = "consent"
  static let note: Scope = "note"
  static let endOfDay: Scope = "end-of-day"
}

extension Set<Scope> {
  /// Sheets in which letters are keys.
  static let lists: Self = seats.union([
    .timetable, .reading, .step, .floor, .poster, .writing, .people, .comments, .endOfDay,
  ])
  /// Sheets in which letters are text.
  static let fields: Self = [.minutes, .field, .message, .comment, .note]
  /// Where the remote reaches, and the keys that move the room: nothing is moved through a sheet that
  /// lies over the day.
  static let remote: Self = [.main, .preview]
  static let sheets: Self = lists.union(fields).union([.preview, .consent, .wallWords])
  /// The same, and before the wall.
  static let remoteAndWall: Self = remote.union([.wall])
}

extension LeaderFace {
  static let sheetList: ElementID = "sheet-list"
  static let sheetField: ElementID = "sheet-field"

  /// Lays a sheet over the screen.
  mutating func show(_ content: Sheet.Content, selected: Int = 0, text: String = "") {
    sheet = Sheet(content, selected: selected, text: text)
    refreshRows()
  }

  /// Gathers anew what the screen says, after the session has changed.
  mutating func refresh() {
    let shown = facts.pages.indices.contains(page) ? facts.pages[page] : nil
    facts = Facts(of: session, people)
    facts.look(into: room)
    if let shown, let place = facts.pages.firstIndex(of: shown) { page = place }
    if floor.step != session.clock?.step { floor = Floor(step: session.clock?.step) }
    if !facts.pages.indices.contains(page) { page = max(0, facts.pages.count - 1) }
    selectedTable = max(0, min(selectedTable, facts.tables.count - 1))
    if facts.tables.isEmpty { part = .programme }
    refreshWall()
    refreshRows()
  }

  mutating func refreshRows() {
    facts.rows = rowsOfSheet
    if seating != nil { return refreshSeats() }
    if let sheet { select(rowOfSheet: sheet.selected) }
  }

  /// Selects a row of the sheet, or the nearest one there is.
  mutating func select(rowOfSheet row: Int) {
    if seating != nil { return selectSeat(row) }
    let last = max(0, countOfSheet - 1)
    sheet?.selected = max(0, min(row, last))
  }

  /// Goes on to the next row of the sheet.
  mutating func goOn() {
    if let sheet { select(rowOfSheet: (seating?.selected ?? sheet.selected) + 1) }
  }

  /// What stands in the rows of the sheet, where they can be acted on.
  private var rowsOfSheet: [SheetRow] {
    switch sheet?.content {
    case .floor: session.participants.map { .person($0.id) }
    case .people: peopleByName.map { .person($0.id) }
    case .poster(let poster): session.points(of: poster).visible.map { .point($0.id) }
    case .writing: writingHolders.map { .holder($0) }
    case .comments: session.comments.visible.map { .comment($0.id) }
    case .closing: ClosingQuestion.allCases.map { .closing($0) }
    case .preview, .minutes, .timetable, .card, .interruption, .theory, .step, .seats,
      .newcomer, .rule, .message, .comment, .consent, .note, nil:
      []
    }
  }

  /// Everybody, as somebody looks for a name; in the order they were entered where there is none.
  private var peopleByName: [Person] {
    let everybody = Array(session.people.visible)
    guard !context.names.isEmpty else { return everybody }
    return inOrderOfNames(everybody.map(\.id)).compactMap { session.people[$0] }
  }

  /// How many rows can be selected in the sheet.
  var countOfSheet: Int {
    switch sheet?.content {
    case .floor, .people, .poster, .writing, .comments, .closing: facts.rows.count
    case .seats(let seats): count(of: seats)
    case .card, .interruption, .theory, .step: readingRows.count
    case .message: MessageWords.ready.count + 1
    case .preview, .minutes, .timetable, .newcomer, .rule, .comment, .consent, .note, nil: 0
    }
  }

  /// The row that is selected in the sheet.
  var selectedRow: SheetRow? {
    guard let sheet, facts.rows.indices.contains(sheet.selected) else { return nil }
    return facts.rows[sheet.selected]
  }

  var selectedPerson: Person? {
    guard case .person(let id) = selectedRow else { return nil }
    return session.people[id]
  }
}

extension LeaderFace {
  /// A key of the day that an open sheet keeps from the room.
  package func whyNot(_ key: Key) -> Sentence? {
    let isOfTheDay = Self.commands.contains { $0.scopes.contains(.main) && $0.keys.contains(key) }
    return sheet != nil && isOfTheDay ? Reasons.closeFirst : nil
  }
}
