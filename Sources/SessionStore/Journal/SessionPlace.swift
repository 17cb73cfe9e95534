/// Where the files of one session lie.
///
///     2026-03-14-nordvik.json            the session, whole and readable: a cache of the fold
///     2026-03-14-nordvik.history.jsonl   every change, packed from closed logs
///     2026-03-14-nordvik.live/           logs and drafts of writers at work
///     2026-03-14-nordvik.people          names and the like
package struct SessionPlace: Hashable, Sendable {
  /// The folder all of them lie in.
  package let folder: String
  package let name: String

  package init(folder: String, name: String) {
    self.folder = folder
    self.name = name
  }

  /// From the path of the snapshot, or of any other file of the session.
  package init(path: String) {
    folder = path.folderOfPath
    let last = path.lastOfPath
    let ending = Self.endings.first { last.hasSuffix($0) && last.utf8.count > $0.utf8.count }
    name = String(last.dropLast(ending?.count ?? 0))
  }

  private static let endings = [".history.jsonl", ".json", ".live", ".people"]

  package var snapshot: String { path(".json") }
  package var history: String { path(".history.jsonl") }
  package var live: String { path(".live") }
  package var people: String { path(".people") }

  /// Held by whoever packs, erases or replaces the snapshot; nobody waits for it.
  var packLock: String { live.appending(path: Self.packLockName) }
  static let packLockName = "pack.lock"

  func log(_ name: LogName) -> String { live.appending(path: name.description) }
  func draft(_ name: DraftName) -> String { live.appending(path: name.description) }
  func signal(_ name: SignalName) -> String { live.appending(path: name.description) }

  private func path(_ ending: String) -> String { folder.appending(path: name + ending) }
}
