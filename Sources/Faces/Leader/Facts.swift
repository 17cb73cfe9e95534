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
  /// The step those posters belong to.
  var written: ID<Step>?
  /// The running step's pages in the hall.
  var pages: [HallPage] = []
  /// The relations that the step's form uses now, and all there are in the room.
  var inUse: StepRelations?
  var inTheRoom = 0
  /// How many share a question's time where people take turns: pairs, and maybe a trio.
  var sharing: Set<Int> = []
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

  /// Whether something was written in the last minute.
  func isWriting(at now: Moment) -> Bool {
    guard state == .draft || state == .readAloud, let wrote else { return false }
    return now - wrote < 60_000
  }
}

extension Facts {
  init(of session: Session) {
    let participants = session.participants
    present = participants.count
    here = participants.count { $0.presence == .here }
    inTheRoom = relations(among: present)
    guard let step = session.currentStep else { return }
    pages = session.hallPages(of: step)
    inUse = session.relations(in: step)
    sharing = Set(session.groupSizes(of: step))
    guard let written = session.stepWithTables(by: step) else { return }
    self.written = written.id
    tables = session.posterStandings(in: written).compactMap { standing in
      standing.holder.table.map { TableFact(standing, number: $0, in: session) }
    }
  }
}

extension TableFact {
  fileprivate init(_ standing: PosterStanding, number: Int, in session: Session) {
    self.init(
      number: number, poster: standing.poster, state: standing.state ?? .draft,
      points: standing.points)
    guard let poster = standing.poster else { return }
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
