internal import Dialogue
internal import JSONTree

/// A session as it stood in a snapshot whose changes are nowhere to be found: mailed without its
/// history, or written by hand. It takes the place of those changes, as a line like any other.
///
///     {"kind": "store.base", "folded": {"7f3a9c01d2e4b586": 12}, "session": { … }}
///
/// Everybody who meets the same snapshot makes the same line, so copies agree to the byte.
struct Base {
  let session: JSON
  /// The changes it stands for; nil when nobody knows, as in a file made by hand.
  let folded: Cursor?
  let envelope: Envelope

  static let kind = "store.base"

  init?(_ envelope: Envelope) {
    guard envelope.body["kind"]?.string == Self.kind, let session = envelope.body["session"] else {
      return nil
    }
    self.session = session
    self.envelope = envelope
    folded = envelope.body["folded"].flatMap(Cursor.init)
  }

  init(session: Session, folded: Cursor?, stamp: Stamp) {
    let body = Self.body(session: session.json, folded: folded?.json)
    let writer = WriterID(raw: CRC64.of(body.compactBytes))
    let id = Identifier(derivedFrom: Self.kind, writer.description)
    let content = Envelope.Content(
      at: Moment(milliseconds: 0).description, id: id.description, by: Seat.script.name,
      body: body)
    self.session = session.json
    self.folded = folded
    envelope = Envelope(content, writer: writer, n: 1, stamp: stamp)
  }

  private static func body(session: JSON, folded: JSON?) -> JSON {
    var members = [JSON.Member("kind", .string(kind))]
    if let folded { members.append(JSON.Member("folded", folded)) }
    members.append(JSON.Member("session", session))
    return .object(members)
  }

  /// Whether every change it stands for is there, so that it says nothing new.
  func isCovered(by cursor: Cursor) -> Bool {
    folded.map(cursor.covers) ?? false
  }

  /// The same with another session, for when words must go.
  func body(with session: Session) -> JSON {
    Self.body(session: session.json, folded: folded?.json)
  }
}
