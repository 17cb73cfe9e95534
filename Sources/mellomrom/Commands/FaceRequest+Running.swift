import Dialogue
import Examples
import Faces
import SessionStore

extension FaceRequest {
  /// Draws the face until it is left.
  func run() throws(Failure) {
    let surroundings = common.surroundings
    switch face {
    case .sessions: try showSessions(surroundings)
    case .demo(let isFresh): try demonstrate(isFresh: isFresh, surroundings)
    case .lead(let session, let isRehearsal):
      let library = common.library
      let place = try library.find(session)
      try surroundings.requireScreen()
      guard isRehearsal else {
        try lead(place, in: library, surroundings)
        return
      }
      var ids = IdentifierSource.random()
      let session = try library.read(place).moved(toBeginAt: WallClock.now(), ids: &ids)
      let copy = try Rehearsal(of: session, at: place)
      defer { copy.remove() }
      try lead(copy.place, in: library, surroundings, isRehearsal: true)
    case .note(let session, let table, isRestricted: false):
      try note(session, table: table, surroundings)
    case .note(let session, let table, isRestricted: true):
      try noteRestricted(session, table: table, surroundings)
    case .hall(let session): try hall(session, surroundings)
    }
  }

  private func showSessions(_ surroundings: Surroundings) throws(Failure) {
    guard surroundings.canShowFaces else {
      // A pipe gets what the list would show.
      try ListCommand.printLines(common.library, surroundings.language)
      return
    }
    try Loop.run(in: common.library, surroundings) { stage, now in stage.showSessions(now: now) }
  }

  private func lead(
    _ place: SessionPlace, in library: Library, _ surroundings: Surroundings,
    isRehearsal: Bool = false
  ) throws(Failure) {
    try Loop.run(in: library, surroundings, isRehearsal: isRehearsal) {
      stage, now throws(Failure) in try stage.show(.lead(path: place.snapshot), now: now)
    }
  }

  private func hall(_ session: String, _ surroundings: Surroundings) throws(Failure) {
    let library = common.library
    let place = try library.find(session)
    try surroundings.requireScreen()
    try Loop.run(in: library, surroundings) { stage, now throws(Failure) in
      try stage.show(.hall(path: place.snapshot), now: now)
    }
  }

  private func note(
    _ session: String, table: Int?, _ surroundings: Surroundings
  ) throws(Failure) {
    let library = common.library
    let place = try library.find(session)
    var holder: Poster.Holder?
    if let table {
      holder = .table(try library.checked(table: table, of: place))
    }
    try surroundings.requireScreen()
    try Loop.run(in: library, surroundings) { stage, now throws(Failure) in
      try stage.show(note: holder, at: place, now: now)
    }
  }
}

extension FaceRequest {
  /// The same for somebody at the far end of SSH, who may have asked for a table.
  private func noteRestricted(
    _ session: String, table: Int?, _ surroundings: Surroundings
  ) throws(Failure) {
    do throws(Failure) {
      let asked = try Restriction.begin()
      guard surroundings.hasTerminal else { throw Restriction.needsTerminal }
      try note(session, table: table ?? asked, surroundings.restricted)
    } catch {
      throw Restriction.veiled(error)
    }
  }

  private func demonstrate(isFresh: Bool, _ surroundings: Surroundings) throws(Failure) {
    // Beside the real sessions, never among them, whatever folder this is started in.
    let folder = SessionFolder(
      path: common.folder ?? Library.dataFolder + "/demo", origin: .data)
    let library = Library(folder: folder)
    let earlier = isFresh ? nil : try library.list().last { $0.summary != nil }?.place
    let place = if let earlier { earlier } else { try makeDemonstration(folder) }
    guard surroundings.canShowFaces else {
      let text = SessionText(
        session: try library.read(place), path: place.snapshot, language: surroundings.language)
      try Output.data(text.text)
      return
    }
    try lead(place, in: library, surroundings)
  }

  private func makeDemonstration(_ folder: SessionFolder) throws(Failure) -> SessionPlace {
    try Failure.catching { () throws(StoreFault) in
      try folder.create(Snapshot(DemoSession.bytes, path: "demo"))
    }
  }
}
