internal import Glibc

/// The writing side of a `LogWriter`, in the hand of one thread at a time.
struct LogPen {
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
  /// Whether there is to be a log before there is anything to write.
  private var isToBegin = false
  /// What was told last of why something cannot be done, while it cannot.
  private var trouble: SaveEvent?
  private var isClosed = false

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

  /// Begins the log, so that others see that somebody is at work. That it cannot be made is told
  /// before there is any change that it would have held, and it is tried again.
  mutating func start() {
    guard begun.isEmpty, !isClosed else { return }
    isToBegin = true
    work(0)
  }

  /// The same for whoever waits for it.
  mutating func begin() throws(SystemFault) {
    if begun.isEmpty, !isClosed { try begin(from: 0) }
  }

  /// Does what has been asked for, and tries again what failed; true when it was the last.
  mutating func write() -> Bool {
    guard !isClosed else { return true }
    let work: LogWriter.State = monitor.change { state in
      defer {
        state.waiting = []
        state.rewritten = [:]
        state.draft = nil
        state.mustRoll = false
        state.taken = state.asked
      }
      return state
    }
    lines += work.waiting
    for (n, line) in work.rewritten where lines.indices.contains(n - 1) { lines[n - 1] = line }
    mustRoll = mustRoll || work.mustRoll
    draft = work.draft ?? draft
    isToBegin = isToBegin && !work.isClosing
    self.work(work.asked)
    if work.isClosing { close() }
    return work.isClosing
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
    let told = outcome.map { isWaiting ? SaveEvent.notSaved($0) : .cannotSave($0) }
    if let told, told != trouble { events.append(told) }
    if told == nil, trouble != nil, saved == savedBefore { events.append(.canSave) }
    trouble = told
    monitor.change {
      $0.tried = max($0.tried, asked)
      $0.failure = outcome
      $0.events += events
      if !events.isEmpty { flag.raise() }
    }
  }

  private var isWaiting: Bool { saved < lines.count || mustRoll || draft != nil }

  private mutating func close() {
    log = nil
    isClosed = true
    if lines.isEmpty {
      for name in begun { try? FileSystem.removeIfAny(place.log(name)) }
    }
  }
}

extension LogPen {
  private mutating func save() throws(SystemFault) {
    guard saved < lines.count || isToBegin else { return }
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
    let new = try nextLog()
    do throws(SystemFault) {
      try new.append(header.line + [UInt8(ascii: "\n")] + joined(from: first))
      // A log whose name a power cut takes is no log.
      try FileSystem.syncFolder(place.live)
      if isFolderNew { try FileSystem.syncFolder(place.folder) }
    } catch {
      // Nobody was told that anything in it is saved.
      try? FileSystem.remove(place.log(new.name))
      throw error
    }
    begun.append(new.name)
    log = new
    isToBegin = false
  }

  /// A packer that meets a log in the instant between its making and its locking takes it for a dead
  /// one and removes it; then the next name is tried.
  private mutating func nextLog() throws(SystemFault) -> LogFile {
    while true {
      do throws(SystemFault) {
        let log = try LogFile(nextName, in: place, permissions, disk: disk)
        nextName = nextName.next
        return log
      } catch  where error.isTaken {
        nextName = nextName.next
      }
    }
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
      // A draft without a locked log would be taken for a dead writer's.
      if log.map(\.isGone) ?? true { try begin(from: 0) }
      try disk.check(.write, path)
      try AtomicFile.replaceDraft(path, with: bytes, permissions)
    }
    self.draft = nil
  }
}
