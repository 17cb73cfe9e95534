import Dialogue
import Faces
import Glibc
import Reporting
import SessionStore

/// What ties a face to the files of its session, from one seat.
final class SessionLink {
  let place: SessionPlace
  let seat: Seat
  private let store: FileStore
  private let live: LiveSession
  /// Changes that the face has made and folded itself, until they come back from the store.
  private var own: Set<Identifier> = []
  private var theirs: [Change] = []
  /// What another process at this seat has done since this one started: it is not for us to take back.
  private var othersHere: Set<Identifier> = []
  private var isRefolded = false
  private var newestAppended = 0
  private var newestSaved = 0
  private(set) var saving = Saving.saved
  private var knowsDoings = false
  private var board: Board?
  private var copied: Set<Draft> = []
  private var leftHalves: [LeftDraft] = []
  private var signals: [Signal] = []
  /// By how many minutes the clocks of others are ahead, where they are wrong.
  private var minutesAhead: [WriterID: Int] = [:]
  private var hasClockMoved = false

  /// Opens a session to work on it.
  init(_ place: SessionPlace, seat: Seat) throws(Failure) {
    self.place = place
    self.seat = seat
    (store, live) = try Failure.catching { () throws(StoreFault) in
      let store = try FileStore(place, .working(seat: seat.name), beginsLater: true)
      return (store, try LiveSession(store))
    }
  }

  /// Opens a session to follow it; nothing of it is written.
  init(following place: SessionPlace, as seat: Seat) throws(Failure) {
    self.place = place
    self.seat = seat
    (store, live) = try Failure.catching { () throws(StoreFault) in
      let store = try FileStore(place, .following(seat: seat.name))
      return (store, try LiveSession(store))
    }
  }

  /// The session as it stands. What this seat did before this start is told later, by
  /// ``doings()``, because reading the whole history must not keep the first screen waiting.
  var open: OpenSession { OpenSession(live.session, seat: seat, path: place.snapshot) }

  var session: Session { live.session }

  /// The session again, with what this seat can take back; nil when there is nothing to add.
  func doings() -> Event? {
    guard !knowsDoings else { return nil }
    knowsDoings = true
    guard let (start, history) = try? live.history(), history.contains(where: { $0.by == seat })
    else { return nil }
    let open = OpenSession(
      folding: history, onto: start, seat: seat, path: place.snapshot,
      besides: othersHere)
    return .refolded(open)
  }

  var descriptors: [Int32] { store.descriptors }

  /// Whether the system tells when others write.
  var isTold: Bool { store.isTold }

  // MARK: Writing

  func append(_ changes: [Change]) {
    own.formUnion(changes.map(\.id))
    let now = WallClock.now().milliseconds
    do throws(StoreFault) {
      note(try live.append(changes, milliseconds: now))
      if changes.contains(where: \.edit.isErasing) {
        ReportWriter.removeDocuments(of: place, session)
        Rehearsal.sweep()
      }
      newestAppended += changes.count
      if case .saved = saving { saving = .underWay }
    } catch {
      saving = .failing(error.sentence)
    }
    takeSaveEvents()
  }

  func keep(_ draft: Draft?) {
    if let draft { store.keepDraft(draft.json) } else { store.dropDraft() }
  }

  func keep(_ halves: HalfTexts) {
    guard halves.isEmpty, halves.open == nil else { return store.keepDraft(halves.json) }
    store.dropDraft()
    removeLeftHalves()
  }

  /// What processes at this seat that have died had half written, the latest last word on each field,
  /// with what somebody's own editor has saved since. It stays where it is until this process has
  /// kept it among its own.
  func halves() -> HalfTexts? {
    var all = HalfTexts()
    for left in (try? store.leftDrafts(at: seat.name)) ?? [] {
      guard var halves = try? HalfTexts(json: left.content) else { continue }
      if let text = store.leftText(of: left, atMost: OwnEditor.mostBytes) {
        halves.takeUp(OwnEditor.trimmed(text))
      }
      leftHalves.append(left)
      all.merge(halves)
    }
    return all.isEmpty ? nil : all
  }

  private func removeLeftHalves() {
    for left in leftHalves {
      store.putAwayText(of: left)
      try? store.remove(left)
    }
    leftHalves = []
  }

  /// Drafts that dead processes left at this seat, taken over, and copies of what others at this seat
  /// have not stirred over for a while.
  func adoptDrafts() -> Event? {
    let left = (try? store.leftDrafts(at: seat.name)) ?? []
    let drafts = left.compactMap { left -> Draft? in
      guard let draft = try? Draft(json: left.content), (try? store.adopt(left)) == true else {
        return nil
      }
      return draft
    }
    let resting =
      (try? store.restingDrafts(
        at: seat.name, milliseconds: WallClock.now().milliseconds)) ?? []
    let copies = resting.compactMap { json -> Draft? in
      guard var draft = try? Draft(json: json), copied.insert(draft).inserted else { return nil }
      draft.isCopy = true
      return draft
    }
    return drafts.isEmpty && copies.isEmpty ? nil : .adopted(drafts + copies)
  }

  private func takeSaveEvents() {
    for event in store.events() {
      switch event {
      case .saved(let n):
        newestSaved = max(newestSaved, n)
        saving = newestSaved >= newestAppended ? .saved : .underWay
      case .notSaved(let fault): saving = .failing(fault.reasonToWait)
      case .cannotSave(let fault): saving = .impossible(fault.reasonToWait)
      case .canSave: saving = newestSaved >= newestAppended ? .saved : .underWay
      case .draftSaved: removeLeftHalves()
      }
    }
  }

  // MARK: Reading

  /// Lets others see that somebody is at work, when they do not already; that nothing can be saved here
  /// is told when that cannot be.
  func beginLog() { try? store.begin() }

  /// Whether there is something to tell that no descriptor wakes anybody for.
  var hasNews: Bool { !theirs.isEmpty || isRefolded || live.hasNews }

  /// What has come since the last time.
  func news() -> [Event] {
    takeSaveEvents()
    let now = WallClock.now().milliseconds
    if let news = try? live.refresh(milliseconds: now) { note(news) }
    live.keepIfWorthwhile()
    defer { (theirs, isRefolded) = ([], false) }
    if isRefolded {
      knowsDoings = false
      return [doings() ?? .refolded(open)]
    }
    return theirs.isEmpty ? [] : [.changes(theirs)]
  }

  private func note(_ news: LiveSession.News) {
    let others = news.changes.filter { own.remove($0.id) == nil }
    othersHere.formUnion(others.lazy.filter { [seat] in $0.by == seat }.map(\.id))
    theirs += others
    isRefolded = isRefolded || news.isRefolded
    for (writer, milliseconds) in news.clocks {
      let minutes = Int(milliseconds / 60_000)
      hasClockMoved = hasClockMoved || minutes != minutesAhead[writer] ?? 0
      minutesAhead[writer] = minutes
    }
  }

  // MARK: The room

  /// Lets the others in the room see this, if it is another than they have seen.
  func show(_ board: Board?) {
    guard let board, board != self.board else { return }
    self.board = board
    store.signal(board.json)
  }

  /// The others in the room, when that is another than was told last.
  func room() -> Event? {
    let now = store.signals()
    guard now != signals || hasClockMoved else { return nil }
    signals = now
    hasClockMoved = false
    return .room(
      now.compactMap { Neighbour($0, minutesAhead: minutesAhead[$0.writer] ?? 0) })
  }

  /// Runs somebody's own editor on a text; what was written comes back also when it fails.
  func compose(_ text: String) -> Outcome {
    let path: String
    do throws(StoreFault) { path = try store.layOut(text) } catch {
      return .composed(text, problem: error.sentence)
    }
    defer { store.putAwayText() }
    let isDone = OwnEditor.edit(path)
    guard let written = store.takeUpText(atMost: OwnEditor.mostBytes) else {
      return .composed(text, problem: OwnEditor.cannotRead)
    }
    return .composed(OwnEditor.trimmed(written), problem: isDone ? nil : OwnEditor.failed)
  }

  // MARK: Beside the changes

  /// Writes a document beside the session; the path it has now.
  func write(_ document: Document) throws(Failure) -> String {
    try ReportWriter.write(document, of: session, at: place)
  }

  func card() throws(Failure) -> [CardLine] {
    try Failure.catching { () throws(StoreFault) in try People.read(place) }?.lines ?? []
  }

  /// What people want to be called today; nobody when there is no such file, or it is not ours to read.
  func names() -> [ID<Person>: String] { (try? People.read(place))?.called ?? [:] }

  func change(_ edits: [PeopleEdit]) throws(Failure) {
    _ = try Failure.catching { () throws(StoreFault) in
      try People.update(place) { people in
        for edit in edits { people.apply(edit) }
      }
    }
  }

  func save(_ lines: [CardLine]) throws(Failure) {
    _ = try Failure.catching { () throws(StoreFault) in
      try People.update(place) { $0.lines = lines }
    }
  }

  /// Waits until everything is on the disk, erased words gone from it.
  func save() throws(Failure) {
    try Failure.catching { () throws(StoreFault) in try live.save() }
  }

  /// The ids of every change there is.
  func knownChanges() -> Set<Identifier> {
    Set(((try? live.history())?.changes ?? []).map(\.id))
  }

  /// Saves what waits and lets go.
  /// Lets go of the files; says why what was written is not among them, if it is not.
  @discardableResult
  func close() -> Sentence? {
    do throws(StoreFault) {
      try live.close()
      return nil
    } catch .notSaved(let fault) {
      return rescued(from: fault)
    } catch {
      return nil
    }
  }
}

extension SessionLink {
  /// Nothing typed is ever lost: what the session's folder does not take lies in one of the person's own.
  private func rescued(from fault: SystemFault) -> Sentence {
    let stamp = WallClock.now().milliseconds
    do throws(StoreFault) {
      let path = try live.rescue(
        into: Library.dataFolder + "/rescued", as: "\(place.name)-\(seat.name)-\(stamp)")
      let merge = "mellomrom merge \(place.snapshot) \(path)"
      return Sentence(
        nb: "Ikke lagret i samlingen. \(fault.reason.nb) Alt du skrev, er tatt vare på. "
          + "Flett det inn når det går: \(merge)",
        nn: "Ikkje lagra i samlinga. \(fault.reason.nn) Alt du skreiv, er teke vare på. "
          + "Flett det inn når det går: \(merge)",
        en: "Not saved in the session. \(fault.reason.en) All you wrote is kept. "
          + "Merge it when that can be done: \(merge)")
    } catch {
      return Sentence(
        nb: "IKKE LAGRET, verken i samlingen eller i \(Library.dataFolder). \(fault.reason.nb)",
        nn: "IKKJE LAGRA, verken i samlinga eller i \(Library.dataFolder). \(fault.reason.nn)",
        en: "NOT SAVED, neither in the session nor in \(Library.dataFolder). \(fault.reason.en)")
    }
  }
}
