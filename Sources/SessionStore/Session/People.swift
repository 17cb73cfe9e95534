package import Dialogue
package import JSONTree

/// `NAME.people`: names and the like, which no other file holds and which are gone after a date.
///
///     {"format": "mellomrom-people", "version": 1, "deleteAfter": "2026-06-14",
///      "card": {"goOutWith": …, "quietRoom": …, "telephones": …}}
///
/// For its owner only, replaced whole under a lock of its own. What this version does not know is
/// kept.
package struct People: Hashable, Sendable {
  /// When it is to be deleted.
  package var deleteAfter: Day?
  /// What the leader opens when somebody is in need: free keys, filled in before the day.
  package var card: JSON
  /// Members that this version does not know, in their order.
  package var extra: [JSON.Member]

  static let format = "mellomrom-people"
  static let version = 1

  package init(deleteAfter: Day? = nil, card: JSON = [:]) {
    self.deleteAfter = deleteAfter
    self.card = card
    extra = []
  }

  var json: JSON {
    var members: [JSON.Member] = [
      JSON.Member("format", .string(Self.format)),
      JSON.Member("version", .int(Self.version)),
    ]
    if let deleteAfter {
      members.append(JSON.Member("deleteAfter", .string(deleteAfter.description)))
    }
    members.append(JSON.Member("card", card))
    return .object(members + extra)
  }

  init(_ bytes: [UInt8], path: String) throws(StoreFault) {
    guard !bytes.isEmpty else { throw .empty(path: path) }
    let value: JSON
    do throws(JSON.Fault) { value = try JSON(parsing: bytes) } catch {
      throw .notJSON(path: path, error)
    }
    guard value["format"]?.string == Self.format, let version = value["version"]?.int else {
      throw .notASession(path: path)
    }
    guard version <= Self.version else { throw .newer(path: path, version: version) }
    deleteAfter = value["deleteAfter"]?.string.flatMap(Day.init)
    card = value["card"] ?? [:]
    let known: Set<String> = ["format", "version", "deleteAfter", "card"]
    extra = (value.members ?? []).filter { !known.contains($0.key) }
  }
}

extension People {
  /// Reads the file; nil when there is none.
  package static func read(_ place: SessionPlace) throws(StoreFault) -> Self? {
    let bytes = try storing { () throws(SystemFault) in
      try FileSystem.readIfAny(place.people)
    }
    return try bytes.map { bytes throws(StoreFault) in try Self(bytes, path: place.people) }
  }

  /// Changes the file, or makes it; throws `busy` when somebody else is changing it.
  @discardableResult
  package static func update(
    _ place: SessionPlace, _ change: (inout Self) -> Void
  ) throws(StoreFault) -> Self {
    let lockPath = place.folder.appending(path: "." + place.people.lastOfPath + ".lock")
    let lock = try storing { () throws(SystemFault) in
      try Descriptor(lockPath, .lock(mode: Permissions.owner.file))
    }
    guard try storing({ () throws(SystemFault) in try lock.tryLock() }) else {
      throw .busy(path: place.people)
    }
    var people = try read(place) ?? Self()
    change(&people)
    let bytes = people.json.indentedBytes
    try storing { () throws(SystemFault) in
      try AtomicFile.replace(place.people, with: bytes, .owner)
    }
    return people
  }

  /// Deletes the file, without a trace in the rest of the session.
  package static func delete(_ place: SessionPlace) throws(StoreFault) {
    try storing { () throws(SystemFault) in
      try FileSystem.removeIfAny(place.people)
      try FileSystem.removeIfAny(
        place.folder.appending(path: "." + place.people.lastOfPath + ".lock"))
      try FileSystem.syncFolder(place.folder)
    }
  }

  package func isPast(_ today: Day) -> Bool {
    deleteAfter.map { $0 < today } ?? false
  }
}
