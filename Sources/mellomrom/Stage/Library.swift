import Dialogue
import Faces
import Glibc
import SessionStore
import Terminal

/// The folder of sessions that this start works on.
struct Library {
  let folder: SessionFolder

  init(asked: String?) {
    folder = SessionFolder(option: asked, variable: Surroundings.variable)
  }

  init(folder: SessionFolder) {
    self.folder = folder
  }

  /// Where the program keeps things of its own (XDG base directory specification).
  static var dataFolder: String {
    if let data = Surroundings.variable("XDG_DATA_HOME"), data.hasPrefix("/") {
      return data + "/mellomrom"
    }
    return (Surroundings.variable("HOME") ?? "") + "/.local/share/mellomrom"
  }

  /// A session by its path, its file name or a part of one.
  func find(_ text: String) throws(Failure) -> SessionPlace {
    let folder = folder
    return try Failure.catching { () throws(StoreFault) in try folder.find(text) }
  }

  /// A session as it stands; writes nothing.
  func read(_ place: SessionPlace) throws(Failure) -> Session {
    try Failure.catching { () throws(StoreFault) in
      try LiveSession(FileStore(place, .looking)).session
    }
  }

  /// The same for somebody who reads what is printed: what is wrong with its files is said on
  /// standard error.
  func read(_ place: SessionPlace, telling language: Language) throws(Failure) -> Session {
    try Failure.catching { () throws(StoreFault) in
      let live = try LiveSession(FileStore(place, .looking))
      for finding in live.findings where finding.weight == .fault {
        Output.talk("mellomrom: \(finding.sentence(language))")
      }
      return live.session
    }
  }

  func list() throws(Failure) -> [Listing] {
    let folder = folder
    return try Failure.catching { () throws(StoreFault) in try folder.list() }
  }

  func rows() -> [SessionRow] {
    let today = WallClock.now().day
    return ((try? list()) ?? []).map { listing in
      let summary = summary(of: listing)
      return SessionRow(
        listing, summary, state: summary.map { state(of: listing, $0, on: today) } ?? .planned,
        due: dueDates(listing, summary))
    }
  }

  /// Where a session is in its life, as a list says it on a day.
  func state(of listing: Listing, _ summary: Session.Summary, on today: Day) -> Session.State {
    summary.state(on: today) { (try? read(listing.place))?.clock?.began.day }
  }

  /// What falls due in a session: what its summary says, and the people file that is to be deleted.
  /// Only where the summary had no room for all is the session opened.
  func dueDates(_ listing: Listing, _ summary: Session.Summary?) -> [DueDate] {
    var due = summary?.due ?? []
    if due.count == Session.Summary.mostDue {
      due = (try? read(listing.place).dueDates) ?? due
    }
    if let day = People.deleteAfter(listing.place) { due.append(DueDate(.peopleFile, on: day)) }
    return due.sorted()
  }

  /// What a list says of a session; read from its changes while somebody is at work on it, because
  /// the snapshot may be behind.
  func summary(of listing: Listing) -> Session.Summary? {
    listing.isBehind ? (try? read(listing.place).summary) ?? listing.summary : listing.summary
  }

  func create(_ changes: [Change], now: Moment) throws(Failure) -> SessionPlace {
    let folder = folder
    return try Failure.catching { () throws(StoreFault) in
      try folder.create(changes, milliseconds: now.milliseconds)
    }
  }

  /// One change to a session that no face has open.
  func change(_ place: SessionPlace, by seat: Seat, _ edit: Edit, now: Moment) throws(Failure) {
    try change(place, by: seat, [Wish(edit)], now: now)
  }

  /// Changes that are made together or not at all.
  func change(_ place: SessionPlace, by seat: Seat, _ wishes: [Wish], now: Moment) throws(Failure) {
    let link = try SessionLink(place, seat: seat)
    defer { link.close() }
    var open = link.open
    var context = Context(
      language: .english, now: now, size: Size(rows: 0, columns: 0), ids: .random())
    do throws(Refusal) {
      link.append(try open.propose(wishes, context: &context))
    } catch {
      throw Failure(error.sentence, code: Failure.dataError)
    }
    try link.save()
  }

  /// A table's number, when the session has such a table.
  func checked(table: Int, of place: SessionPlace) throws(Failure) -> Int {
    let session = try read(place)
    let tables = session.writingSteps.map { session.tableCount(of: $0) }.max() ?? 0
    guard (1...max(1, tables)).contains(table) else {
      throw Failure(.noSuchTable(table, tables: tables), code: Failure.dataError)
    }
    return table
  }

  /// Which folder it is and why, as every list says.
  func title(_ language: Language) -> String {
    let why =
      switch folder.origin {
      case .option: "--sessions"
      case .environment: "MELLOMROM_SESSIONS"
      case .here:
        Sentence(
          nb: "sessions i denne mappa", nn: "sessions i denne mappa", en: "sessions in this folder"
        )(language)
      case .data:
        Sentence(nb: "datamappa di", nn: "datamappa di", en: "your data folder")(language)
      }
    let word = Sentence(nb: "Samlinger i", nn: "Samlingar i", en: "Sessions in")(language)
    return "\(word) \(folder.path) (\(why))"
  }
}

extension Session.Summary {
  func word(_ state: Session.State, _ language: Language) -> String {
    let word =
      switch state {
      case .planned: Sentence(nb: "planlagt", nn: "planlagt", en: "planned")
      case .underWay: Sentence(nb: "i gang", nn: "i gang", en: "under way")
      case .held: Sentence(nb: "holdt", nn: "halden", en: "held")
      }
    guard isArchived else { return word(language) }
    let archived = Sentence(nb: "arkivert", nn: "arkivert", en: "archived")
    return "\(word(language)), \(archived(language))"
  }
}

extension SessionRow {
  init(
    _ listing: Listing, _ summary: Session.Summary?, state: Session.State, due: [DueDate]
  ) {
    let state: State =
      switch state {
      case .planned: .planned
      case .underWay: .underWay
      case .held: .held
      }
    self.init(
      path: listing.place.snapshot, title: summary?.title ?? listing.place.name,
      place: summary?.place ?? "", date: summary?.date, state: state,
      points: summary?.points ?? 0, isArchived: summary?.isArchived ?? false,
      due: due, problem: listing.finding?.sentence(in: listing.place.snapshot))
  }
}
