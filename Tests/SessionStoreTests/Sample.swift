import Dialogue
import JSONTree

@testable import SessionStore

/// A small conference: one step, one poster, points on it.
struct Sample {
  let session = Identifier(derivedFrom: "session")
  let step = Identifier(derivedFrom: "step")
  let now: Int64 = 1_773_480_000_000

  var poster: ID<Poster> { Poster.id(step: ID(step), holder: .table(1)) }

  func id(_ name: String) -> Identifier { Identifier(derivedFrom: name) }

  func change(_ name: String, by seat: Seat = .leader, _ edit: Edit) -> Change {
    Change(id: id(name), at: Moment(milliseconds: now, offset: 60), by: seat, edit: edit)
  }

  /// What makes the session.
  var beginning: [Change] {
    [
      change("begin", .begin(ID(session), method: "dialogue-conference", language: .bokmal)),
      change("title", .set(.title("Samling Nordvik"))),
      change(
        "step",
        .addStep(
          Step(id: ID(step), number: 1, kind: .tables, title: "Bordene", minutes: 25), after: nil)),
      change(
        "poster",
        .openPoster(poster, step: ID(step), holder: .table(1), fromPaper: false)),
    ]
  }

  func point(_ text: String, by seat: Seat = .leader) -> Change {
    change(text, by: seat, .write(poster, level: .point, text: text, after: nil))
  }

  func erasing(_ text: String) -> Change {
    change("erase \(text)", .erase(ID(id(text))))
  }

  func texts(_ session: Session) -> [String] {
    session.points(of: poster).visible.map(\.text).sorted()
  }
}

extension Envelope {
  /// An envelope of which only the place matters.
  static func sample(_ writer: UInt64, _ n: Int, stamp: UInt64? = nil, id: String? = nil) -> Self {
    Envelope(
      Content(
        at: "2026-03-14T10:58:00.000+01:00", id: id ?? "\(writer)-\(n)", by: "table-\(writer)",
        body: ["kind": "test", "text": .string("punkt \(n)")]),
      writer: WriterID(raw: writer), n: n, stamp: Stamp(raw: stamp ?? UInt64(n) * 10 + writer))
  }
}

/// Opens for work, does something, and closes.
@discardableResult
func working<Value>(
  at place: SessionPlace, as seat: String = "leader", _ body: (LiveSession) throws -> Value
) throws -> Value {
  let live = try LiveSession(FileStore(place, .working(seat: seat)))
  let value = try body(live)
  try live.close()
  return value
}

func looking(at place: SessionPlace) throws -> LiveSession {
  try LiveSession(FileStore(place, .looking))
}
