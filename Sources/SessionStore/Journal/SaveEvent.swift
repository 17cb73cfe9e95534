/// What a writer's thread has to tell.
package enum SaveEvent: Hashable, Sendable {
  /// Everything up to and with this n is on the disk.
  case saved(through: Int)
  /// Something is not on the disk, because …; it is tried again until it is.
  case notSaved(SystemFault)
  /// Nothing waits to be saved, and nothing could be, because …; that too is tried again.
  case cannotSave(SystemFault)
  /// What could not be done can be done again, and nothing waits.
  case canSave
  /// The last draft is on the disk.
  case draftSaved
}
