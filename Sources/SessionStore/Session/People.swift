package import Dialogue
package import JSONTree

// `NAME.people`: for its owner only, replaced whole under a lock of its own. What this version does
// not know is kept.
//
//     {"format": "mellomrom-people", "version": 1, "deleteAfter": "2026-06-14",
//      "people": [{"person": …, "name": …, "calledToday": …}], "wishes": […], "card": {…}}

extension People {
  /// - Parameter path: Where the bytes come from, for whoever is told that they cannot be read.
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
    do throws(Malformed) { try self.init(json: value) } catch {
      throw .malformed(path: path, error)
    }
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

  /// The day after which the file is to be deleted, from its first bytes; nil when there is no file
  /// or it does not say.
  package static func deleteAfter(_ place: SessionPlace) -> Day? {
    guard let bytes = try? FileSystem.read(place.people, atMost: 512) else { return nil }
    return JSON.leadingMembers(of: bytes).first { $0.key == "deleteAfter" }?.value.string
      .flatMap { Day($0) }
  }

  /// Changes the file, or makes it; throws `busy` when somebody else is changing it.
  @discardableResult
  package static func update(
    _ place: SessionPlace, _ change: (inout Self) -> Void
  ) throws(StoreFault) -> Self {
    let lock = try lock(place)
    var people = try read(place) ?? Self()
    change(&people)
    try people.replace(place, holding: lock)
    return people
  }

  /// The same for a change that may be given up: when it throws, the file is as it was.
  @discardableResult
  package static func changing(
    _ place: SessionPlace, _ change: (inout Self) throws -> Void
  ) throws -> Self {
    let lock = try lock(place)
    var people = try read(place) ?? Self()
    try change(&people)
    try people.replace(place, holding: lock)
    return people
  }

  private static func lock(_ place: SessionPlace) throws(StoreFault) -> Descriptor {
    let lock = try storing { () throws(SystemFault) in
      try Descriptor(lockPath(place), .lock(mode: Permissions.owner.file))
    }
    guard try storing({ () throws(SystemFault) in try lock.tryLock() }) else {
      throw .busy(path: place.people)
    }
    return lock
  }

  private static func lockPath(_ place: SessionPlace) -> String {
    place.folder.appending(path: "." + place.people.lastOfPath + ".lock")
  }

  private func replace(
    _ place: SessionPlace, holding lock: borrowing Descriptor
  ) throws(StoreFault) {
    let bytes = json.indentedBytes
    try storing { () throws(SystemFault) in
      try AtomicFile.replace(place.people, with: bytes, .owner)
    }
  }

  /// Puts a people file that was handed over beside its session; one that is there already stays as it
  /// is, and then this is false.
  @discardableResult
  package static func put(_ content: JSON, at place: SessionPlace) throws(StoreFault) -> Bool {
    let bytes = try Self(content.indentedBytes, path: place.people).json.indentedBytes
    do throws(SystemFault) {
      try AtomicFile.create(place.people, with: bytes, .owner)
      return true
    } catch  where error.isTaken {
      return false
    } catch {
      throw .system(error)
    }
  }

  /// Deletes the file, without a trace in the rest of the session.
  package static func delete(_ place: SessionPlace) throws(StoreFault) {
    let lock = try lock(place)
    try storing { () throws(SystemFault) in
      try FileSystem.removeIfAny(place.people)
      try FileSystem.removeIfAny(lock.path)
      try FileSystem.syncFolder(place.folder)
    }
  }
}
