import Dialogue
import Faces
import SessionStore
import Terminal

/// The faces that lie on top of each other, the last one in sight, and what each works on.
///
/// The one ordered stream of events goes through here: input to the face in sight, time and other
/// people's changes to all of them, effects out of them.
struct Stage {
  var entries: [Entry] = []
  let library: Library
  let language: Language
  /// Whether the session is a copy that is gone at the end.
  let isRehearsal: Bool
  /// Whether there is no way out but leaving.
  let isRestricted: Bool
  var size = Size(rows: 24, columns: 80)
  var isOver = false
  /// Why something that was written is in no file; nobody is left on the screen to be told.
  var unsaved: Sentence?
  /// What only the loop can do, in order.
  var wanted: [Wanted] = []
  /// What can be clicked in the last frame. The frame itself is the screen's: to hold it here too would
  /// have it copied for every letter.
  var regions: [Frame.Region] = []
  /// Whether the last frame still shows all there is to be seen.
  var isDrawn = false

  /// Forms that were left half filled in, to be found again as they were.
  var forms: [Destination: any RunningFace] = [:]
  /// Where they are kept, each held by this program for as long as something may come of it.
  var formFiles: [Destination: FormFile] = [:]

  struct Entry {
    var face: any RunningFace
    var link: SessionLink?
    /// Under what it is kept when it is left, if it is.
    var form: Destination?
    /// Whether it is told what the people file holds.
    var people: PeopleWatch?
    /// Where its seats are planned, once it has asked for that.
    var desk: PlanningDesk?
    /// Where words are looked up, once it has asked for that.
    var spelling: SpellingDesk?
    var memory = LayoutMemory()
  }

  /// What concerns the terminal and the process.
  enum Wanted {
    case suspend
    case repaint
    case mouse(isOn: Bool)
    /// A text for somebody's own editor, of the face in this place.
    case compose(String, of: Int)
  }

  init(
    library: Library, language: Language, isRehearsal: Bool = false, isRestricted: Bool = false
  ) {
    self.library = library
    self.language = language
    self.isRehearsal = isRehearsal
    self.isRestricted = isRestricted
  }

  func context(_ now: Moment) -> Context {
    var context = Context(language: language, now: now, size: size, ids: .random())
    context.isRestricted = isRestricted
    context.isOverAnother = !entries.isEmpty
    return context
  }

  /// The session that the face in sight works on.
  var placeInSight: SessionPlace? { entries.last?.link?.place }

  var isChoosingTable: Bool {
    (entries.last?.face as? Shell<NoteFace>)?.face.isChoosingTable ?? false
  }

  mutating func push(_ face: some RunningFace, _ link: SessionLink?, _ effects: [Effect] = []) {
    entries.append(Entry(face: face, link: link))
    isDrawn = false
    // The face that it takes the place of may have been the only one.
    isOver = false
    perform(effects, of: entries.count - 1)
  }

  /// What was written in a form when the program ended last time.
  mutating func draft(of form: Destination) -> FormDraft? {
    if formFiles[form] == nil { formFiles[form] = library.formFile(of: form) }
    return formFiles[form]?.draft
  }

  /// Puts a form up: the one that was left last time, or a new one.
  mutating func push(form destination: Destination, _ new: some RunningFace) {
    var entry = Entry(face: forms[destination] ?? new, link: nil, form: destination)
    entry.face.context.size = size
    entries.append(entry)
    isDrawn = false
  }

  /// Hands the face in sight what a dead process at its seat was typing.
  mutating func adoptDrafts() {
    if let top = entries.indices.last { adoptDrafts(top) }
  }

  mutating func adoptDrafts(_ place: Int) {
    guard let drafts = entries[place].link?.adoptDrafts() else { return }
    pass(drafts, to: place)
  }

  /// Writes down what is half typed and waits until it is on the disk: the process is about to stand
  /// still, and nobody knows for how long.
  mutating func rest() {
    isDrawn = false
    for place in entries.indices {
      perform(entries[place].face.finish(), of: place)
      try? entries[place].link?.save()
    }
  }

  /// What the loop waits for besides the terminal.
  var descriptors: [Int32] {
    entries.flatMap { entry in
      (entry.link?.descriptors ?? []) + (entry.desk.map { [$0.descriptor] } ?? [])
        + (entry.spelling.map { [$0.descriptor] } ?? [])
    }
  }

  /// Whether the system tells when others write, in every session that is open.
  var isTold: Bool { entries.allSatisfy { $0.link?.isTold ?? true } }

  /// Whether something has come of which no descriptor tells any more.
  var hasNews: Bool { entries.contains { $0.link?.hasNews ?? false } }

  /// When somebody wants a tick at the latest.
  var alarm: Moment? { entries.compactMap(\.face.alarm).min() }

  func isAlarmDue(at now: Moment) -> Bool { alarm.map { $0 <= now } ?? false }

  mutating func takeWanted() -> [Wanted] {
    defer { wanted = [] }
    return wanted
  }
}

// MARK: What happens

extension Stage {
  mutating func receive(_ input: Input, now: Moment) {
    guard let top = entries.indices.last else { return }
    isDrawn = false
    entries[top].face.context.now = now
    switch input {
    case .click(let position):
      guard let hit = regions.hit(at: position) else { return }
      perform(entries[top].face.receive(hit), of: top)
    case .wheel(_, let rows): perform(entries[top].face.scroll(rows), of: top)
    case .resize(let size):
      self.size = size
      for place in entries.indices {
        perform(entries[place].face.receive(.resize(size)), of: place)
      }
    case .key, .paste, .pasteWasCut: perform(entries[top].face.receive(input), of: top)
    }
  }

  /// Time has passed, or something has come from elsewhere.
  mutating func tick(now: Moment) {
    for place in entries.indices where entries.indices.contains(place) {
      entries[place].face.context.now = now
      takeNews(place)
      guard entries.indices.contains(place) else { return }
      pass(.tick, to: place)
    }
  }

  /// What others have written and what has reached the disk, without waiting for a tick.
  mutating func takeNews(now: Moment) {
    for place in entries.indices where entries.indices.contains(place) {
      entries[place].face.context.now = now
      takeNews(place)
    }
  }

  /// Begins the log of each session that has been opened; where that cannot be, its face says so before
  /// anything is typed.
  func beginLogs() {
    for entry in entries { entry.link?.beginLog() }
  }

  /// Tells each face, once, what its seat has done before: when its first screen is up, for which
  /// nobody should wait.
  mutating func settle() {
    for place in entries.indices {
      if let doings = entries[place].link?.doings() {
        pass(doings, to: place)
      }
    }
  }

  private mutating func takeNews(_ place: Int) {
    guard let link = entries[place].link else { return }
    let news = link.news()
    let saving = saving(of: link)
    if saving != entries[place].face.context.saving {
      entries[place].face.context.saving = saving
      isDrawn = false
    }
    for event in news { pass(event, to: place) }
    if entries.indices.contains(place), let people = entries[place].people?.news() {
      tell(place, people)
    }
    if entries.indices.contains(place), let answer = entries[place].desk?.takeAnswer() {
      tell(place, .planned(answer))
    }
    if entries.indices.contains(place), let spelling = entries[place].spelling {
      for answer in spelling.takeAnswers() { tell(place, .spelled(answer)) }
    }
    if entries.indices.contains(place), let room = entries[place].link?.room() {
      pass(room, to: place)
      // Whoever has ended or fallen silent at this seat may have left something half typed.
      if let note = entries[place].face as? Shell<NoteFace>, !note.face.isChoosingTable {
        adoptDrafts(place)
      }
    }
  }

  /// Lets the others in the room see what there is to be seen of each face.
  func showBoards() {
    for entry in entries { entry.link?.show(entry.face.board) }
  }

  /// The face in sight, laid out.
  mutating func draw() -> Frame {
    guard let top = entries.indices.last else { return Frame(size: size) }
    let screen = entries[top].face.view()
    entries[top].memory.hasQuarterBlocks = Surroundings.hasQuarterBlocks
    let frame = layout(screen, in: size, memory: &entries[top].memory)
    regions = frame.regions
    isDrawn = true
    return frame
  }

  /// What has just been typed, to be shown before the frame that it changes; nil when only that can show it.
  mutating func echo() -> DrawnEcho? {
    guard let top = entries.indices.last, let echo = entries[top].face.echo else { return nil }
    return echo.drawn(over: regions, memory: &entries[top].memory)
  }

  /// What is on the screen is not what was drawn any more.
  mutating func forget() { isDrawn = false }

  /// Saves what waits and lets go of every session.
  mutating func end() {
    while !entries.isEmpty { leave() }
  }

  /// Leaves the face in sight for the one below it.
  mutating func leave() {
    if let top = entries.indices.last { perform(entries[top].face.finish(), of: top) }
    guard let entry = entries.popLast() else { return }
    isDrawn = false
    entry.desk?.stop()
    let unsaved = entry.link?.close()
    if let form = entry.form { forms[form] = entry.face }
    isOver = entries.isEmpty
    if let unsaved {
      self.unsaved = unsaved
      if let top = entries.indices.last { tell(top, .failed(unsaved)) }
    }
    // A list may have been overtaken by what was done above it.
    if entry.link != nil, let top = entries.indices.last, entries[top].link == nil {
      tell(top, .sessions(library.rows()))
    }
  }
}
