package import JSONTree

/// What was being typed when somebody's process died.
package struct LeftDraft: Hashable, Sendable {
  let name: DraftName
  package let content: JSON

  package var seat: String { name.seat }
  package var writer: WriterID { name.writer }
}

/// The drafts beside the logs of a session.
struct Drafts {
  let place: SessionPlace

  init(_ place: SessionPlace) {
    self.place = place
  }

  /// Those of dead writers, the latest last; of one seat, or of all.
  func left(at seat: String? = nil) throws(SystemFault) -> [LeftDraft] {
    var found: [(modified: Int, draft: LeftDraft)] = []
    for name in try names() where seat == nil || name.seat == seat {
      let path = place.draft(name)
      guard try isLeft(name), let status = try FileSystem.statusIfAny(path),
        let bytes = try FileSystem.readIfAny(path), let content = try? JSON(parsing: bytes)
      else { continue }
      found.append((status.modified, LeftDraft(name: name, content: content)))
    }
    return found.sorted { $0.modified < $1.modified }.map(\.draft)
  }

  func names() throws(SystemFault) -> [DraftName] {
    do throws(SystemFault) {
      return try FileSystem.names(in: place.live).compactMap(DraftName.init)
    } catch  where error.isMissing {
      return []
    }
  }

  /// Whether nobody writes it any more: no log of its writer is locked.
  func isLeft(_ draft: DraftName) throws(SystemFault) -> Bool {
    for name in try FileSystem.names(in: place.live).compactMap(LogName.init)
    where name.writer == draft.writer {
      do throws(SystemFault) {
        guard try Descriptor(place.log(name), .read).tryLock() else { return false }
      } catch  where error.isMissing {}
    }
    return true
  }

  /// Makes a dead writer's draft this writer's own; false when somebody else was faster.
  func adopt(_ draft: LeftDraft, as name: DraftName) throws(SystemFault) -> Bool {
    guard try isLeft(draft.name) else { return false }
    do throws(SystemFault) {
      try FileSystem.renameIfNew(place.draft(draft.name), to: place.draft(name))
      return true
    } catch  where error.isMissing {
      return false
    }
  }

  /// Puts one here that was left somewhere else; false when it is here already.
  func put(_ draft: LeftDraft, _ permissions: Permissions) throws(SystemFault) -> Bool {
    try FileSystem.makeFolder(place.live, mode: permissions.folder)
    let bytes = draft.content.compactBytes + [UInt8(ascii: "\n")]
    do throws(SystemFault) {
      try AtomicFile.create(place.draft(draft.name), with: bytes, permissions)
      return true
    } catch  where error.isTaken {
      return false
    }
  }

  func remove(_ draft: LeftDraft) throws(SystemFault) {
    try FileSystem.removeIfAny(place.draft(draft.name))
  }
}
