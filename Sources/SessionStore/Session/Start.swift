/// Where the fold of a session begins.
package enum Start: Sendable {
  /// At the first change.
  case firstChange
  /// At a snapshot that has folded changes which are all still there.
  case cache(Snapshot)
  /// At a snapshot that holds what no change here holds.
  case base(Snapshot)
}
