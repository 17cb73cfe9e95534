package import Dialogue

/// A session as it stood after some changes: what `NAME.json` holds.
package struct Snapshot: Sendable {
  package var session: Session
  /// The last n that was folded of each writer; nil in a file that was made by hand.
  package var folded: Cursor?
  /// The greatest stamp that was folded.
  package var stamp: Stamp
  /// The history that is folded in full, so that it need not be read.
  var history: HistoryHeader?
  /// Bytes of the file it was read from.
  var size = 0
  /// Whether the file still has the digest it was written with.
  var isAsWritten = true
  /// That digest.
  var digest: UInt64?

  static let format = "mellomrom-session"
  static let version = 1

  package init(session: Session, folded: Cursor?, stamp: Stamp) {
    self.session = session
    self.folded = folded
    self.stamp = stamp
  }

  /// The line that stands for it where its changes are missing.
  var base: Base { Base(session: session, folded: folded, stamp: stamp) }
}
