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
  private var size = Size(rows: 24, columns: 80)
  private(set) var isOver = false
  /// Why something that was written is in no file; nobody is left on the screen to be told.
  private(set) var unsaved: Sentence?
  /// What only the loop can do, in order.
  private(set) var wanted: [Wanted] = []
  private var frame = Frame(size: Size(rows: 0, columns: 0))

  /// Forms that were left half filled in, to be found again as they were.
  private var forms: [Destination: any RunningFace] = [:]
  /// Where they are kept, each held by this program for as long as something may come of it.
  private var formFiles: [Destination: FormFile] = [:]

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
  }

  /// Hands the face in sight what a dead process at its seat was typing.
  mutating func adoptDrafts() {
    if let top = entries.indices.last { adoptDrafts(top) }
  }

  private mutating func adoptDrafts(_ place: Int) {
    guard let drafts = entries[place].link?.adoptDrafts() else { return }
    perform(entries[place].face.receive(drafts), of: place)
  }

  /// Writes down what is half typed and waits until it is on the disk: the process is about to stand
  /// still, and nobody knows for how long.
  mutating func rest() {
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
    entries[top].face.context.now = now
    switch input {
    case .click(let position):
      guard let hit = frame.hit(at: position) else { return }
      perform(entries[top].face.receive(hit), of: top)
    case .wheel(_, let rows): perform(entries[top].face.scroll(rows), of: top)
    case .resize(let size):
      self.size = size
      for place in entries.indices {
        perform(entries[place].face.receive(.resize(size)), of: place)
      }
    case .key, .paste: perform(entries[top].face.receive(input), of: top)
    }
  }

  /// Time has passed, or something has come from elsewhere.
  mutating func tick(now: Moment) {
    for place in entries.indices where entries.indices.contains(place) {
      entries[place].face.context.now = now
      takeNews(place)
      guard entries.indices.contains(place) else { return }
      perform(entries[place].face.receive(.tick), of: place)
    }
  }

  /// What others have written and what has reached the disk, without waiting for a tick.
  mutating func takeNews(now: Moment) {
    for place in entries.indices where entries.indices.contains(place) {
      entries[place].face.context.now = now
      takeNews(place)
    }
  }

  /// Begins the log of each session that has been opened.
  func beginLogs() {
    for entry in entries { entry.link?.beginLog() }
  }

  /// Tells each face, once, what its seat has done before: when its first screen is up, for which
  /// nobody should wait.
  mutating func settle() {
    for place in entries.indices {
      if let doings = entries[place].link?.doings() {
        perform(entries[place].face.receive(doings), of: place)
      }
    }
  }

  private mutating func takeNews(_ place: Int) {
    guard let link = entries[place].link else { return }
    let news = link.news()
    entries[place].face.context.saving = saving(of: link)
    for event in news { perform(entries[place].face.receive(event), of: place) }
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
      perform(entries[place].face.receive(room), of: place)
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
    frame = layout(screen, in: size, memory: &entries[top].memory)
    return frame
  }

  /// Saves what waits and lets go of every session.
  mutating func end() {
    while !entries.isEmpty { leave() }
  }
}

// MARK: What is wanted

extension Stage {
  mutating func perform(_ effects: [Effect], of place: Int) {
    for effect in effects where entries.indices.contains(place) {
      perform(effect, of: place)
    }
  }

  private mutating func perform(_ effect: Effect, of place: Int) {
    let now = entries[place].face.context.now
    switch effect {
    case .append(let changes):
      entries[place].link?.append(changes)
      entries[place].face.context.saving = entries[place].link.map(saving) ?? .saved
    case .keepDraft(let draft): entries[place].link?.keep(draft)
    case .dropDraft: entries[place].link?.keep(nil)
    case .keepHalves(let halves): entries[place].link?.keep(halves)
    case .takeDrafts: adoptDrafts(place)
    case .sit(let holder):
      attempt(place) { stage throws(Failure) in try stage.move(place, to: holder) }
    case .keepForm(let draft):
      guard let file = entries[place].form.flatMap({ formFiles[$0] }) else { return }
      attempt(place) { _ throws(Failure) in try file.keep(draft) }
    case .leave: leave()
    case .quit:
      end()
      isOver = true
    case .suspend: wanted.append(.suspend)
    case .repaint: wanted.append(.repaint)
    case .mouse(let isOn): wanted.append(.mouse(isOn: isOn))
    case .open(let destination):
      attempt(place) { stage throws(Failure) in try stage.show(destination, now: now) }
    case .listSessions: tell(place, .sessions(library.rows()))
    case .create(let wish):
      attempt(place) { stage throws(Failure) in
        let made = try stage.library.create(wish.changes, now: now)
        let form = stage.entries[place].form
        stage.leave()
        if let form {
          stage.forms[form] = nil
          try stage.formFiles.removeValue(forKey: form)?.keep(nil)
        }
        try stage.show(.plan(path: made.snapshot), now: now)
        for below in stage.entries.indices { stage.tell(below, .created(path: made.snapshot)) }
      }
    case .archive(let path, let isArchived):
      attempt(place) { stage throws(Failure) in
        try stage.library.change(
          SessionPlace(path: path), by: .organiser, .set(.archived(isArchived)), now: now)
        stage.tell(place, .sessions(stage.library.rows()))
      }
    case .print(let document):
      attempt(place) { stage throws(Failure) in
        guard let link = stage.entries[place].link else { return }
        let clues = ReportWriter.review(of: document, of: link.session, at: link.place)
        guard clues.isEmpty else {
          let language = link.session.language
          let review = DocumentReview(document, path: nil, clues: clues, language: language)
          stage.tell(place, .review(review))
          return
        }
        stage.tell(place, .wrote(path: try link.write(document)))
      }
    case .printOther(let path, let document):
      attempt(place) { stage throws(Failure) in
        let other = SessionPlace(path: path)
        let session = try stage.library.read(other)
        let clues = ReportWriter.review(of: document, of: session, at: other)
        guard clues.isEmpty else {
          let review = DocumentReview(
            document, path: path, clues: clues, language: session.language)
          stage.tell(place, .review(review))
          return
        }
        stage.tell(place, .wrote(path: try ReportWriter.write(document, of: session, at: other)))
      }
    case .compose(let text):
      guard !isRestricted, entries[place].link != nil else {
        return tell(place, .composed(text, problem: OwnEditor.notHere))
      }
      wanted.append(.compose(text, of: place))
    case .printReviewed(let document, let path, let decisions):
      attempt(place) { stage throws(Failure) in
        guard let at = path.map(SessionPlace.init(path:)) ?? stage.entries[place].link?.place
        else { return }
        let session =
          try path == nil ? stage.entries[place].link?.session : stage.library.read(at)
        guard let session else { return }
        try stage.library.remember(decisions, of: session, at: at)
        stage.tell(place, .wrote(path: try ReportWriter.write(document, of: session, at: at)))
      }
    case .spell(let words, let language):
      let desk = entries[place].spelling ?? SpellingDesk()
      entries[place].spelling = desk
      desk.ask(about: words, language)
    case .readCard:
      attempt(place) { stage throws(Failure) in
        stage.tell(place, .card(try stage.entries[place].link?.card() ?? []))
      }
    case .readNames:
      if let names = entries[place].link?.names() { tell(place, .names(names)) }
    case .readPeople:
      guard let link = entries[place].link else { return }
      entries[place].people = PeopleWatch(link.place)
      if let people = entries[place].people?.news() { tell(place, people) }
    case .changePeople(let edits):
      attempt(place) { stage throws(Failure) in
        try stage.entries[place].link?.change(edits)
      }
    case .plan(let request):
      let desk = entries[place].desk ?? PlanningDesk()
      entries[place].desk = desk
      do throws(SystemFault) { try desk.begin(request) } catch {
        tell(place, .failed(error.sentence))
      }
    case .hurryPlan: entries[place].desk?.hurry()
    case .saveCard(let lines):
      attempt(place) { stage throws(Failure) in
        try stage.entries[place].link?.save(lines)
      }
    }
  }

  /// Runs somebody's editor on a text, and tells the face what came of it. The terminal is free.
  mutating func compose(_ text: String, of place: Int, now: Moment) {
    guard entries.indices.contains(place), let link = entries[place].link else { return }
    let outcome = link.compose(text)
    entries[place].face.context.now = now
    tell(place, outcome)
  }

  private mutating func attempt(
    _ place: Int, _ work: (inout Stage) throws(Failure) -> Void
  ) {
    do throws(Failure) { try work(&self) } catch { tell(place, .failed(error.sentence)) }
  }

  private func saving(of link: SessionLink) -> Saving {
    guard isRestricted, case .failing(let reason) = link.saving else { return link.saving }
    return .failing(Restriction.veiled(reason))
  }

  private mutating func tell(_ place: Int, _ outcome: Outcome) {
    guard entries.indices.contains(place) else { return }
    var outcome = outcome
    if isRestricted, case .failed(let sentence) = outcome {
      outcome = .failed(Restriction.veiled(sentence))
    }
    perform(entries[place].face.receive(.finished(outcome)), of: place)
  }

  private mutating func tell(_ place: Int, _ people: People) {
    tell(place, .names(people.called))
    tell(place, .people(people))
  }

  mutating func leave() {
    if let top = entries.indices.last { perform(entries[top].face.finish(), of: top) }
    guard let entry = entries.popLast() else { return }
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
