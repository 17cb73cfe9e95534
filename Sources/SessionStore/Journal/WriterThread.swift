internal import Glibc

/// The writing side of a `LogWriter`; only its own thread touches it.
struct WriterThread {
  private let header: LogHeader
  private let place: SessionPlace
  private let permissions: Permissions
  private let disk: Disk
  private let monitor: Monitor<LogWriter.State>
  private let flag: Flag

  private var log: LogFile?
  /// Every log that was begun and may still be there.
  private var begun: [LogName] = []
  private var nextName: LogName
  /// Every line of this writer, so that they can be repeated.
  private var lines: [[UInt8]] = []
  private var saved = 0
  private var mustRoll = false
  private var draft: LogWriter.Draft?
  private var failure: SystemFault?

  private static let secondsBetweenTries = 1

  init(
    _ header: LogHeader, at place: SessionPlace, _ permissions: Permissions, _ disk: Disk,
    _ monitor: Monitor<LogWriter.State>, _ flag: Flag
  ) {
    self.header = header
    self.place = place
    self.permissions = permissions
    self.disk = disk
    self.monitor = monitor
    self.flag = flag
    nextName = LogName(seat: header.seat, writer: header.writer)
  }

  mutating func run() {
    // Others see by the log that somebody is at work. That it cannot be made is told with the first
    // change that it would have held.
    try? begin(from: 0)
    var isClosing = false
    while !isClosing {
      let asked: Int
      (asked, isClosing) = takeWork()
      work(asked)
    }
    close()
  }

  /// Waits for something to do; with something left undone, no longer than a second.
  private mutating func takeWork() -> (asked: Int, isClosing: Bool) {
    let wait = failure == nil ? nil : Self.secondsBetweenTries
    let work: LogWriter.State? = monitor.wait(atMost: wait) { state in
      guard state.asked > state.taken || state.isClosing else { return nil }
      defer {
        state.waiting = []
        state.rewritten = [:]
        state.draft = nil
        state.mustRoll = false
        state.taken = state.asked
      }
      return state
    }
    guard let work else { return (0, false) }
    lines += work.waiting
    for (n, line) in work.rewritten where lines.indices.contains(n - 1) { lines[n - 1] = line }
    mustRoll = mustRoll || work.mustRoll
    draft = work.draft ?? draft
    return (work.asked, work.isClosing)
  }

  /// Does all that is to be done, and tells how it went.
  private mutating func work(_ asked: Int) {
    let savedBefore = saved
    let draftBefore = draft
    var outcome: SystemFault?
    do throws(SystemFault) {
      try save()
      if mustRoll { try roll() }
      try keepDraft()
    } catch {
      outcome = error
    }
    var events: [SaveEvent] = saved > savedBefore ? [.saved(through: saved)] : []
    if case .keep = draftBefore, draft == nil { events.append(.draftSaved) }
    if let outcome, outcome != failure { events.append(.notSaved(outcome)) }
    failure = outcome
    monitor.change {
      $0.tried = max($0.tried, asked)
      $0.failure = outcome
      $0.events += events
      if !events.isEmpty { flag.raise() }
    }
  }

  private mutating func close() {
    let isEmpty = lines.isEmpty
    log = nil
    if isEmpty {
      for name in begun { try? FileSystem.removeIfAny(place.log(name)) }
    }
    monitor.change { $0.isClosed = true }
  }
}

extension WriterThread {
  private mutating func save() throws(SystemFault) {
    guard saved < lines.count else { return }
    if let log {
      if log.isGone {
        // What it held is gone with it; it is all repeated.
        saved = 0
      } else if (try? log.append(joined(from: saved))) != nil {
        saved = lines.count
        return
      }
      self.log = nil
    }
    try begin(from: saved)
    saved = lines.count
  }

  /// Makes the next log, with the lines from an index on.
  private mutating func begin(from first: Int) throws(SystemFault) {
    var isFolderNew = false
    if try FileSystem.statusIfAny(place.live) == nil {
      try disk.check(.makeFolder, place.live)
      try FileSystem.makeFolder(place.live, mode: permissions.folder)
      isFolderNew = true
    }
    let name = nextName
    nextName = name.next
    let new = try LogFile(name, in: place, permissions, disk: disk)
    do throws(SystemFault) {
      try new.append(header.line + [UInt8(ascii: "\n")] + joined(from: first))
      // A log whose name a power cut takes is no log.
      try FileSystem.syncFolder(place.live)
      if isFolderNew { try FileSystem.syncFolder(place.folder) }
    } catch {
      // Nobody was told that anything in it is saved.
      try? FileSystem.remove(place.log(name))
      throw error
    }
    begun.append(name)
    log = new
  }

  private func joined(from first: Int) -> [UInt8] {
    lines[first...].reduce(into: []) { bytes, line in
      bytes += line
      bytes.append(UInt8(ascii: "\n"))
    }
  }

  /// A new log with every line as it now reads, and none of the old ones.
  private mutating func roll() throws(SystemFault) {
    let old = begun
    try begin(from: 0)
    for name in old { try FileSystem.removeIfAny(place.log(name)) }
    begun.removeAll { old.contains($0) }
    try FileSystem.syncFolder(place.live)
    mustRoll = false
  }

  private mutating func keepDraft() throws(SystemFault) {
    guard let draft else { return }
    let path = place.draft(DraftName(seat: header.seat, writer: header.writer))
    switch draft {
    case .drop:
      try FileSystem.removeIfAny(path)
    case .keep(let bytes):
      try disk.check(.write, path)
      try AtomicFile.replaceDraft(path, with: bytes, permissions)
    }
    self.draft = nil
  }
}
