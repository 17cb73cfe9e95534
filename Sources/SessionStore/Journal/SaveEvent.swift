/// What a writer's thread has to tell.
package enum SaveEvent: Hashable, Sendable {
  /// Everything up to and with this n is on the disk.
  case saved(through: Int)
  /// Something is not on the disk, because …; it is tried again until it is.
  case notSaved(SystemFault)
  /// The last draft is on the disk.
  case draftSaved
}
