import Dialogue

/// A poster that somebody writes on, and from where.
struct Sheet {
  let holder: Poster.Holder
  let seat: Seat
  let step: (Session) -> ID<Step>

  func id(in session: Session) -> ID<Poster> { Poster.id(step: step(session), holder: holder) }

  /// The point that was written as number so and so.
  func point(_ place: Int, in session: Session) -> ID<Point> {
    session.points(of: id(in: session)).order[place]
  }

  func open(in recording: inout Recording, at now: Moment) {
    let edit = Edit.openPoster(
      id(in: recording.session), step: step(recording.session), holder: holder, fromPaper: false)
    recording.change(edit, by: seat, at: now)
  }

  /// Writes under what is there. Words that were removed on request are gone from the history
  /// too, so what is left of them is an empty text.
  func write(
    _ text: String, _ level: Point.Level, in recording: inout Recording, at now: Moment
  ) {
    let poster = id(in: recording.session)
    let edit = Edit.write(
      poster, level: level, text: text,
      after: recording.session.points(of: poster).order.last)
    if text.isEmpty {
      recording.replay(edit, by: seat, at: now)
    } else {
      recording.change(edit, by: seat, at: now)
    }
  }

  func sign(in recording: inout Recording, at now: Moment) {
    let poster = id(in: recording.session)
    let signature = recording.session.signature(of: poster, at: now)
    recording.change(.setPoster(poster, .signed(signature)), by: seat, at: now)
  }
}
