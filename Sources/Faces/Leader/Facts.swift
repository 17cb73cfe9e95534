import Dialogue

/// What the main screen says about the session, gathered when the session changes and not when it
/// is drawn.
struct Facts: Sendable {
  /// Participants who are counted on: those who have come and those who are expected.
  var present = 0
  /// Those of them that somebody has ticked off.
  var here = 0
  /// The tables of the step that is written in, or whose posters hang on the wall, in table order.
  var tables: [TableFact] = []
  /// The tables that ask for the leader, the one that has waited longest first.
  var asking: [Asking] = []
  /// The tables where two wordings of a point wait for somebody to choose.
  var twoWordings: [Int] = []
  /// How many tables somebody sits at with a screen.
  var tablesHere = 0
  /// The step those posters belong to.
  var written: ID<Step>?
  /// The running step's pages in the hall.
  var pages: [HallPage] = []
  /// The relations that the step's form uses now, and all there are in the room.
  var inUse: StepRelations?
  var inTheRoom = 0
  /// Who share a question's time where people take turns: pairs, and maybe a trio.
  var sharing: Set<TurnSharing> = []
  /// Those who speak through an interpreter.
  var interpreted: Set<ID<Person>> = []
  /// The rows of the sheet that is open.
  var rows: [SheetRow] = []
}

/// How far a table has come. No alarm for a table that talks.
struct TableFact: Hashable, Sendable {
  var number: Int
  var poster: ID<Poster>?
  var state: Poster.State
  var points: Int
  /// When something was last written.
  var wrote: Moment?
  /// Whether it has presented its poster to the room.
  var isPresented = false
  var live = LiveTable()

  /// Whether something was written in the last minute.
  func isWriting(at now: Moment) -> Bool {
    guard state == .draft || state == .readAloud,
      let latest = [wrote, live.typed].compactMap(\.self).max()
    else { return false }
    return now - latest < 60_000
  }

  /// What is said about it, in the order of what it wants from the leader.
  func standing(at now: Moment) -> Standing {
    if live.asks != nil { return .asks }
    switch state {
    case .signed: return .signed
    case .declined: return .declined
    case .draft, .readAloud:
      if live.isGone { return .gone }
      if isWriting(at: now) { return .writing }
      if state == .readAloud { return .readAloud }
      return points == 0 ? .talking : .hasWritten
    }
  }

  enum Standing: CaseIterable, Sendable {
    /// It asks for the leader.
    case asks
    /// Its process has ended or stopped answering, and it is not done.
    case gone
    case writing
    case readAloud
    case signed
    case declined
    case hasWritten
    case talking
  }
}

/// What a table's process shows of itself while it runs.
struct LiveTable: Hashable, Sendable {
  /// When words were last typed there.
  var typed: Moment?
  /// Since when it asks for the leader.
  var asks: Moment?
  var isGone = false
  /// Points whose words are being changed there.
  var points: Set<ID<Point>> = []

  init() {}

  /// A table's processes together; a laptop that died matters no more when another took its place.
  init(_ neighbours: [Neighbour]) {
    let present = neighbours.filter { $0.presence == .here }
    typed = present.compactMap(\.board.typed).max()
    asks = neighbours.filter { $0.presence != .gone }.compactMap(\.board.asks).min()
    isGone = present.isEmpty && !neighbours.isEmpty
    points = Set(present.compactMap(\.board.point))
  }
}

extension Facts {
  init(of session: Session, _ people: People) {
    interpreted = session.interpreted(people)
    let participants = session.participants
    present = participants.count
    here = participants.count { $0.presence == .here }
    inTheRoom = relations(among: present)
    guard let step = session.currentStep else { return }
    pages = session.hallPages(of: step)
    twoWordings = session.tablesWithTwoWordings
    inUse = session.relationsNow(in: step)
    sharing = session.sharing(of: step, interpreted)
    guard let written = session.stepWithTables(by: step) else { return }
    self.written = written.id
    tables = session.posterStandings(in: written).compactMap { standing in
      standing.holder.table.map { TableFact(standing, number: $0, in: session) }
    }
  }
}

extension Facts {
  /// Takes up what the tables' processes show of themselves now.
  mutating func look(into room: [Neighbour]) {
    let seats = Dictionary(grouping: room, by: \.seat)
    for place in tables.indices {
      tables[place].live = LiveTable(seats[.table(tables[place].number)] ?? [])
    }
    asking = seats.compactMap { seat, neighbours in
      seat.table.flatMap { table in
        LiveTable(neighbours).asks.map { Asking(table: table, since: $0) }
      }
    }.sorted { ($0.since, $0.table) < ($1.since, $1.table) }
    tablesHere = Set(room.filter { $0.presence != .gone }.compactMap(\.seat.table)).count
  }

  /// Whether a table has its words under its hands now.
  func isBeingChanged(_ point: ID<Point>) -> Bool {
    tables.contains { $0.live.points.contains(point) }
  }

  /// A table that asks for the leader.
  struct Asking: Hashable, Sendable {
    var table: Int
    var since: Moment
  }
}

extension Seat {
  /// The table's number.
  var table: Int? { Poster.Holder(name: name)?.table }
}

extension TableFact {
  fileprivate init(_ standing: PosterStanding, number: Int, in session: Session) {
    self.init(
      number: number, poster: standing.poster, state: standing.state ?? .draft,
      points: standing.points)
    guard let poster = standing.poster else { return }
    isPresented = session.posters[poster]?.isPresented ?? false
    for point in session.points(of: poster).all {
      let latest = point.wordings.last.map { max($0.at, point.writtenAt) } ?? point.writtenAt
      wrote = wrote.map { max($0, latest) } ?? latest
    }
  }
}

extension Session {
  /// The step whose tables matter now: the one that is written in, or the one on the wall.
  fileprivate func stepWithTables(by step: Step) -> Step? {
    if step.writes == .tables { return step }
    return step.kind == .wall ? stepToHang(in: step) : nil
  }
}

extension Session {
  /// Where a point has two wordings and nobody has chosen yet, in table order.
  fileprivate var tablesWithTwoWordings: [Int] {
    let tables = conflicts.lazy.filter(isOpen).compactMap { conflict -> Int? in
      guard case .sameField(let field, _) = conflict.reason,
        let poster = point(ID(field.entity))?.poster
      else { return nil }
      return posters[poster]?.holder.table
    }
    return Set(tables).sorted()
  }
}
