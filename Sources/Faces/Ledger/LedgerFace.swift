package import Dialogue
import Reporting
package import Terminal

/// The ledger, weeks and months after: what becomes of every point, and who is told by when.
///
///     ┌ Svar ─────────────────────────────────────────────────────────┐
///     │ Å bli trodd (14)                 under vurdering, 01.06.2026  │
///     │ Tid (12)                                              besvart │
///     │ Ett navn og ett nummer, det er alt vi ber om          mottatt │
///     └───────────────────────────────────────────────────────────────┘
///     125 punkter: 80 besvart, 45 venter; 5 over fristen
///
/// The commissioner answers and writes the afterword, nothing else. The organiser follows up: where
/// it stands, who sees to it, by when, and the dates and documents of the session. The process leader
/// has the documents only.
package struct LedgerFace: Face {
  package var context: Context
  package internal(set) var open: OpenSession
  package let hat: Hat
  var page = Page.answers
  /// Which rows the answers are shown as.
  var look = Look.piles
  /// The selected row of the page.
  var row = 0
  /// What lies over the page; at most one thing.
  var sheet: LedgerSheet?
  /// What was written in a sheet and not saved, so that Esc loses no text.
  var unsent: [LedgerSheet.Content: LedgerForm] = [:]
  /// What the page of answers lists.
  private(set) var subjects: [FollowUp.Subject] = []
  private(set) var account = LedgerAccount()
  private(set) var answers: Answers
  /// All the words that there are for whoever answers; nil for who follows up, and may read the wall.
  private var printed: PrintedWords?

  /// - Parameter halves: What was filled in and not saved when the program ended.
  package init(
    _ open: OpenSession, hat: Hat, taking halves: HalfTexts? = nil, context: Context
  ) {
    self.open = open
    self.hat = hat
    self.context = context
    answers = Answers(in: open.session)
    page = pages[0]
    refresh()
    if let halves { take(halves) }
  }

  package static let name = Sentence(nb: "Oppfølgingen", nn: "Oppfølginga", en: "The ledger")

  package static let commands: [Command<LedgerFace>] =
    answerCommands + dateCommands + documentCommands + ledgerFormCommands + ledgerCommands

  var session: Session { open.session }
  var language: Language { context.language }
  var today: Day { context.now.day }

  enum Page: CaseIterable, Sendable {
    case answers
    case dates
    case documents
  }

  /// The pages of this hat.
  var pages: [Page] {
    switch hat {
    case .leader: [.documents]
    case .organiser: Page.allCases
    case .commissioner: [.answers]
    }
  }

  enum Look: CaseIterable, Sendable {
    /// Themes, and the points that lie under none.
    case piles
    case points
    case waiting
    case past
  }

  package var scope: Scope {
    if let sheet { return sheet.scope }
    switch page {
    case .answers: return hat == .commissioner ? .answering : .main
    case .dates: return .dates
    case .documents: return .documents
    }
  }

  package var ownText: OwnText? {
    guard let form = sheet?.form, let field = form.field, form.what?.isOwnText == true else {
      return nil
    }
    return OwnText(field.text, session.language, caret: field.caret)
  }

  package var isTyping: Bool { sheet?.isTyping ?? false }

  package mutating func type(_ input: Input, effects: inout [Effect]) -> Bool {
    sheet?.form.type(input) ?? false
  }

  package mutating func receive(_ event: Event, effects: inout [Effect]) {
    switch event {
    case .changes(let changes):
      open.take(changes)
      refresh()
    case .refolded(let open):
      self.open = open
      refresh()
    case .finished(.failed(let sentence)): context.warn(sentence)
    case .finished(.wrote(let path)): context.say(Wording.wrote(path))
    case .finished(.composed(let text, let problem)): takeBack(text, problem)
    case .tick, .resized, .adopted, .room, .finished: break
    }
  }

  package mutating func click(_ hit: Frame.Hit, effects: inout [Effect]) {
    guard let row = hit.index else { return }
    if sheet != nil {
      if hit.id == Self.sheetList { sheet?.selected = row }
    } else if hit.id == Self.pageList {
      self.row = row
    }
  }

  /// Brings what is in sight up to what stands; the same row stays selected.
  mutating func refresh(after changes: [Change] = []) {
    forgetErased()
    if hat == .commissioner { printed = PrintedWords(in: session) }
    let subject = selectedSubject
    answers = Answers(in: session)
    account = session.ledgerAccount(on: today)
    subjects = subjects(for: look)
    if page == .answers, let subject, let place = subjects.firstIndex(of: subject) { row = place }
    row = max(0, min(row, countOfRows - 1))
  }
}

// MARK: What is in sight

extension LedgerFace {
  /// A point's words, as they may be read here: the commissioner reads what was signed and may be
  /// printed, and no more. The rest is answered without them.
  func words(of point: Point) -> Line {
    if point.isErased { return Line(TraceWords.erased(language), .dimmed) }
    guard let printed else {
      let note = point.isLeftOutOfPrint ? "  (\(LedgerWording.notInPrint(language)))" : ""
      return Line(point.text, style(of: point)) + Line(note, .dimmed)
    }
    return printed[point.id].map { Line($0, style(of: point)) }
      ?? Line("[\(LedgerWording.notToRead(language))]", .dimmed)
  }

  /// Whether a point's table, times and earlier wordings are in sight.
  var showsWhere: Bool { hat != .commissioner }

  private func subjects(for look: Look) -> [FollowUp.Subject] {
    switch look {
    case .piles:
      let themes = session.themeTree.map { FollowUp.Subject.theme($0.theme.id) }
      return themes.filter { !session.points(under: $0).isEmpty }
        + session.pointsToAnswer.filter { session.piles(of: $0).allSatisfy { !$0.isTheme } }.map {
          .point($0.id)
        }
    case .points: return session.pointsToAnswer.map { .point($0.id) }
    case .waiting:
      return session.pointsToAnswer.filter { answers.speaking(for: $0)?.isAnswered != true }.map {
        .point($0.id)
      }
    case .past:
      return session.followUps.filter { $0.value.isPast(today) }
        .filter { !session.points(under: $0.key).isEmpty }
        .sorted { ($0.value.due ?? today, $0.key) < ($1.value.due ?? today, $1.key) }.map(\.key)
    }
  }

  var countOfRows: Int {
    switch page {
    case .answers: subjects.count
    case .dates: Milestone.allCases.count
    case .documents: Report.Kind.allCases.count
    }
  }

  var selectedSubject: FollowUp.Subject? {
    guard page == .answers, subjects.indices.contains(row) else { return nil }
    return subjects[row]
  }

  var selectedMilestone: Milestone? {
    guard page == .dates, Milestone.allCases.indices.contains(row) else { return nil }
    return Milestone.allCases[row]
  }

  var selectedKind: Report.Kind? {
    guard page == .documents, Report.Kind.allCases.indices.contains(row) else { return nil }
    return Report.Kind.allCases[row]
  }

  /// Two answers that were written without knowing of each other, while nobody has chosen.
  var openConflict: Conflict? {
    openConflicts.last
  }

  /// All of them in one answer, which is one thing and is chosen whole.
  var openConflicts: [Conflict] {
    guard let subject = selectedSubject else { return [] }
    let entity = FollowUp.id(about: subject)
    return session.conflicts.filter { conflict in
      guard case .sameField(let field, _) = conflict.reason else { return false }
      return field.entity == entity && session.isOpen(conflict)
    }
  }
}

extension Pile {
  fileprivate var isTheme: Bool {
    if case .theme = self { true } else { false }
  }
}

extension LedgerFace: WorkingFace {
  /// What is filled in and not saved stays that, and is here the next time.
  package mutating func finish(effects: inout [Effect]) { keepUnsent() }
}

extension Scope {
  static let answering: Scope = "answering"
  static let dates: Scope = "dates"
  static let documents: Scope = "documents"
  static let previewing: Scope = "previewing"
  static let ledgerForm: Scope = "ledger-form"
  /// A field that may have several lines.
  static let ledgerText: Scope = "ledger-text"
  static let ledgerChoice: Scope = "ledger-choice"
  static let claiming: Scope = "claiming"
  static let deciding: Scope = "deciding"
  static let under: Scope = "under"
}
