package import Dialogue
internal import JSONTree

/// A session as a list shows it: from the first 4 KiB and the last line of its file, and from names
/// beside it.
package struct Listing: Hashable, Sendable {
  package let place: SessionPlace
  package let summary: Session.Summary?
  /// Somebody is at work on it, or was when the machine stopped.
  package let hasLogs: Bool
  /// Changes may have come that the summary does not count.
  package let isBehind: Bool
  package let finding: Finding?

  static let headBytes = 4096

  struct Head {
    var isOurs: Bool
    var version: Int?
    var summary: Session.Summary?
  }

  package init(_ place: SessionPlace) {
    self.place = place
    let logs = ((try? FileSystem.names(in: place.live)) ?? []).compactMap(LogName.init)
    hasLogs = !logs.isEmpty
    let folded = (try? FileSystem.status(place.snapshot))?.modified
    isBehind = logs.contains { name in
      let changed = (try? FileSystem.status(place.log(name)))?.modified
      return changed.map { $0 > folded ?? 0 } ?? false
    }
    let head = Self.head(of: place)
    if let version = head?.version, version > Snapshot.version {
      summary = nil
      finding = Finding(.newerVersion(version), file: place.snapshot)
    } else if let found = head?.summary, Self.isWhole(place) {
      summary = found
      finding = nil
    } else {
      (summary, finding) = Self.whole(place)
    }
  }

  /// What the beginning of the file says; nil when it cannot be read.
  static func head(of place: SessionPlace) -> Head? {
    guard let bytes = try? FileSystem.read(place.snapshot, atMost: headBytes) else { return nil }
    let members = JSON.leadingMembers(of: bytes)
    func value(_ key: String) -> JSON? { members.first { $0.key == key }?.value }
    return Head(
      isOurs: value("format")?.string == Snapshot.format, version: value("version")?.int,
      summary: value("summary").flatMap { try? Session.Summary(json: $0) })
  }

  /// Whether the file has its end: the brace that closes it is the only one that stands at the
  /// beginning of a line, so a file that was cut does not end so.
  private static func isWhole(_ place: SessionPlace) -> Bool {
    (try? FileSystem.readEnd(place.snapshot, bytes: 3)) == Array("\n}\n".utf8)
  }

  /// For a file made by hand or cut, or a session without one: it has to be read whole.
  private static func whole(_ place: SessionPlace) -> (Session.Summary?, Finding?) {
    do throws(StoreFault) {
      let live = try LiveSession(FileStore(place, .looking))
      return (live.session.summary, live.findings.first { $0.weight == .fault })
    } catch {
      return (nil, FoundSnapshot.finding(error, file: place.snapshot))
    }
  }
}
