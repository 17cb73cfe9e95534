package import Dialogue
package import Terminal

/// The process leader's face: what now, what to say, how long, what next, who is where.
///
/// One press for each, nothing irreversible, and nothing that moves the room unless it is pressed
/// twice.
package struct LeaderFace: Face {
  package var context: Context
  package internal(set) var open: OpenSession
  /// A copy that is gone at the end.
  package let isRehearsal: Bool
  /// What lies over the main screen; at most one thing.
  var sheet: Sheet?
  /// Which part of the main screen the arrows move in.
  var part = Part.programme
  var selectedStep: ID<Step>?
  /// A place in ``Facts/tables``.
  var selectedTable = 0
  /// Which paragraph of the words to say is shown.
  var paragraph = 0
  /// Which of the running step's hall pages is shown, or lies under what covers it.
  var page = 0
  /// What the hall shows in place of the page.
  var cover: Cover?
  /// The leader before the wall, which then has the whole screen.
  var wall: WallWalk?
  /// The posters of that wall, gathered when the session changes.
  var hung: [HangingPoster] = []
  /// Those of them with the words that are looked for.
  var hanging: [HangingPoster] = []
  /// When the hall was turned to what it shows.
  var turned: Moment
  /// Whether the others in the room have been looked at. Until then they are told nothing: they may
  /// know better what the hall shows.
  var hasLooked = false
  /// Read from two metres: clock, step, next.
  var isBig = false
  /// The laptop's own screen can be seen by the room: states and texts are hidden.
  var isSeen = false
  /// Who has had the word in this step: in memory only, never written down.
  var floor = Floor()
  /// The emergency card as the organiser filled it in, once it has been read.
  var card: [CardLine] = []
  /// What the people file holds: names, and what the seating is to heed.
  var people = People()
  /// What stays of the seats when their sheet is closed. A wish that is noted is the last thing done.
  var memory = SeatingMemory() {
    didSet { if memory.wishes != oldValue.wishes { beside = nil } }
  }
  /// What has been written and not kept, so that Esc loses no text.
  var unsent: [Subject: String] = [:]
  /// The same of what is noted before the wall and at the end of the day.
  var halfNotes: [LeaderNote: String] = [:]
  var facts = Facts()
  /// The table whose poster is about to be exchanged with another one's.
  var exchanging: Int?
  /// The other processes at work on the session.
  var room: [Neighbour] = []
  /// Short words to the tables, oldest first.
  var messages: [Board.Message] = []
  /// One that was begun and not sent.
  var halfMessage = ""
  /// When it was asked whether the tables really are to hear that five minutes are left.
  var askedToSend: Moment?
  /// A ground rule that was begun and not added.
  var halfRule = ""
  /// When a name that is being typed is kept at the latest.
  var keepNameBy: Moment?
  /// What was done last, when Ctrl-Z does not take it back.
  var beside: Beside?
  /// What the last Ctrl-Z would have taken back, but asked about first.
  var askedAbout: Sentence?

  /// - Parameter halves: What was half written when the program ended.
  package init(
    _ open: OpenSession, isRehearsal: Bool = false, taking halves: HalfTexts? = nil,
    context: Context
  ) {
    self.open = open
    self.isRehearsal = isRehearsal
    self.context = context
    turned = open.session.clock?.turnedAt ?? Moment(milliseconds: 0)
    selectedStep = open.session.clock?.step ?? open.session.day.first?.id
    refresh()
    page = pageOfClock
    if isRehearsal { self.context.say(LeaderWording.rehearsing) }
    if let halves { take(halves) }
  }

  package static let name = Sentence(nb: "Prosessleder", nn: "Prosessleiar", en: "Process leader")

  // Joined at once: a sum would copy what stands to the left at each step.
  package static let commands: [Command<LeaderFace>] = [
    dayCommands, clockCommands, timetableCommands, hallCommands, wordCommands, wallCommands,
    wallWordsCommands, galleryCommands, noteCommands, closingCommands, tableCommands,
    exchangeCommands,
    messageCommands, peopleCommands, [seatsCommand], seatingCommands, floorCommands,
    commentCommands, sheetCommands, takingBackCommands, lookCommands,
  ].flatMap(\.self)

  var session: Session { open.session }
  var method: Method { Method.builtIn(id: session.method) ?? .dialogueConference }

  /// The parts of the main screen that have something to select.
  enum Part: Sendable {
    case programme
    case tables
  }

  package var scope: Scope {
    if let sheet { return sheet.content.scope }
    return wall.map { $0.isTyping ? .wallWords : .wall } ?? .main
  }

  package var isReadFromAfar: Bool { isBig && sheet == nil }

  package var ownText: OwnText? {
    switch sheet?.content {
    case .comment, .rule:
      sheet.map { OwnText($0.field.text, session.language, caret: $0.field.caret) }
    case .preview, .minutes, .timetable, .card, .interruption, .theory, .step, .floor, .poster,
      .message, .writing, .seats, .people, .newcomer, .comments, .consent, .note, .closing, nil:
      nil
    }
  }

  package var isTyping: Bool { sheet?.content.isTyping ?? (wall?.isTyping ?? false) }

  package mutating func type(_ input: Input, effects: inout [Effect]) -> Bool {
    if typeWallWords(input) { return true }
    guard sheet?.type(input) == true else { return false }
    if case .newcomer = sheet?.content {
      keepNameBy = keepNameBy ?? context.now.adding(milliseconds: Self.keepsNameAfter)
    }
    return true
  }

  package mutating func finish(effects: inout [Effect]) {
    keepTypedName(&effects)
    // What others said is noted when somebody says so; until then it is half written.
    if case .note = sheet?.content { return }
    guard let text = sheet?.field.text, !text.isBlank else { return }
    if keepComment(&effects) { sheet = nil }
  }
}

extension LeaderFace: WorkingFace {
  mutating func refresh(after changes: [Change]) {
    noteDone(changes)
    refresh()
  }
}
