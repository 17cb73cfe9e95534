import Dialogue
import Faces
import SessionStore
import Terminal

extension Stage {
  /// Puts a face up, on top of what is there.
  mutating func show(_ destination: Destination, now: Moment) throws(Failure) {
    switch destination {
    case .lead(let path):
      let link = try SessionLink(SessionPlace(path: path), seat: .leader)
      let face = LeaderFace(
        link.open, isRehearsal: isRehearsal, taking: link.halves(), context: context(now))
      push(Shell(face), link, [.readCard, .readPeople])
    case .hall(let path):
      let link = try SessionLink(following: SessionPlace(path: path), as: .hall)
      push(Shell(HallFace(link.session, context: context(now))), link, [.readPeople])
    case .note(let holder):
      guard let place = placeInSight else { return }
      try show(note: holder, at: place, now: now)
    case .plan(let path):
      let link = try SessionLink(SessionPlace(path: path), seat: .organiser)
      let method = Method.builtIn(id: link.session.method)
      push(
        Shell(PlanFace(link.open, method: method, context: context(now))), link,
        [.readCard, .readPeople])
    case .review(let path, let hat):
      let link = try SessionLink(SessionPlace(path: path), seat: hat.seat)
      // Sorting is the process leader's work; the other two follow up what was sorted. Names and wishes
      // are for the leader only.
      switch hat {
      case .leader:
        let face = DeskFace(link.open, taking: link.halves(), context: context(now))
        push(Shell(face), link, [.readPeople])
      case .organiser, .commissioner:
        let face = LedgerFace(link.open, hat: hat, taking: link.halves(), context: context(now))
        push(Shell(face), link)
      }
    case .documents(let path):
      let link = try SessionLink(SessionPlace(path: path), seat: .deskLeader)
      push(Shell(LedgerFace(link.open, hat: .leader, context: context(now))), link)
    case .newSession:
      let face = NewSessionFace(taking: draft(of: destination), context: context(now))
      push(form: destination, Shell(face))
    case .copy(let path):
      let session = try library.read(SessionPlace(path: path))
      let face = NewSessionFace(
        copying: session, taking: draft(of: destination), context: context(now))
      push(form: destination, Shell(face))
    }
  }

  /// A poster, at the seat that it is written from. The face that only chooses a table makes room.
  mutating func show(
    note holder: Poster.Holder?, at place: SessionPlace, now: Moment
  ) throws(Failure) {
    let link = try SessionLink(place, seat: holder.map(Seat.init(holder:)) ?? .paper)
    if isChoosingTable { leave() }
    push(
      Shell(NoteFace(open: link.open, holder: holder, context: context(now))), link, [.readPeople])
    if holder != nil { adoptDrafts() }
  }

  /// Lets a face work on from another seat: its drafts, and what it can take back, are that one's.
  mutating func move(_ entry: Int, to holder: Poster.Holder) throws(Failure) {
    guard let link = entries[entry].link, link.seat != Seat(holder: holder) else { return }
    // What was written from the old seat has to be found from the new one.
    try link.save()
    let new = try SessionLink(link.place, seat: Seat(holder: holder))
    entries[entry].link = new
    link.close()
    pass(.refolded(new.open), to: entry)
  }

  mutating func showSessions(now: Moment) {
    let face = SessionsFace(
      context: context(now), folder: library.title(language), rows: library.rows())
    push(Shell(face), nil)
  }
}

extension Seat {
  /// From where a group's poster is written.
  init(holder: Poster.Holder) {
    self =
      switch holder {
      case .table(let number): .table(number)
      case .plenary, .digest: .leader
      }
  }
}
