internal import Dialogue

/// A session in files; see ``SessionPlace`` for which.
package final class FileStore: SessionStore {
  package let place: SessionPlace
  package let writer: WriterID
  let permissions: Permissions
  private var journal: JournalReader
  /// nil when the store was opened to look.
  let log: LogWriter?
  let seat: String?
  /// What may have changed, for those who read logs and those who read signals.
  var follower: FolderFollower
  var neighbours: SignalReader
  /// In which this process is seen; nil when the store was opened to look.
  let shown: SignalFile?
  private var clock = StampClock()
  /// What this store has appended, saved or not.
  var own: [Envelope] = []
  /// The snapshot as it was found.
  let found: FoundSnapshot

  package enum Purpose: Sendable {
    /// Writes nothing at all.
    case looking
    /// Writes nothing of the session, and lets itself be seen where that can be written.
    case following(seat: String)
    /// The seat names the log.
    case working(seat: String)
  }

  /// Opens a session that is there. A log that begins later does so with the first change, or when
  /// ``begin()`` says so; what it waits for on the disk would keep a first screen waiting.
  package init(
    _ place: SessionPlace, _ purpose: Purpose, writer: WriterID = .random(), disk: Disk = .real,
    beginsLater: Bool = false
  ) throws(StoreFault) {
    self.place = place
    self.writer = writer
    let folder = try storing { () throws(SystemFault) in
      try FileSystem.statusIfAny(place.folder)
    }
    seat = if case .working(let seat) = purpose { seat } else { nil }
    let permissions = folder.map(Permissions.init) ?? .owner
    self.permissions = permissions
    follower = FolderFollower(place, disk: disk)
    neighbours = SignalReader(place, besides: writer)
    shown = purpose.seat.map {
      SignalFile(SignalName(seat: $0, writer: writer), at: place, permissions)
    }
    found = try FoundSnapshot(place)
    let found = found
    journal = try storing { () throws(SystemFault) in try found.journal(at: place) }
    try Self.check(found, journal, at: place, purpose)
    log =
      switch purpose {
      case .looking, .following: nil
      case .working(let seat):
        try storing { () throws(SystemFault) in
          try LogWriter(writer, seat: seat, at: place, permissions, disk: disk)
        }
      }
    clock.see(journal.ledger.greatestStamp)
    if let stamp = found.snapshot?.stamp { clock.see(stamp) }
    if !beginsLater { try begin() }
  }

  /// Begins the log, in the background, so that others see that somebody is at work.
  package func begin() throws(StoreFault) {
    try storing { [log] () throws(SystemFault) in try log?.start() }
  }

  /// Nothing is begun beside files that this version must not touch or cannot read.
  private static func check(
    _ found: FoundSnapshot, _ journal: JournalReader, at place: SessionPlace, _ purpose: Purpose
  ) throws(StoreFault) {
    if let version = journal.newerVersion { throw .newer(path: place.history, version: version) }
    guard journal.ledger.everything.isEmpty, journal.ledger.unread == .start else { return }
    if case .unreadable(let fault) = found.state { throw fault }
    if case .working = purpose { return }
    guard try place.exists() else { throw .noSuchSession(place.name, folder: place.folder) }
  }

  package var descriptors: [Int32] {
    [follower.descriptor, log?.descriptor].compactMap(\.self)
  }

  package var hasStirred: Bool { follower.hasStirred }

  /// Whether the system tells when others write, so that looking now and then is for safety alone.
  package var isTold: Bool { follower.isTold }

  var isWorking: Bool { log != nil }

  /// What has been noticed about the files so far.
  package var findings: [Finding] {
    journal.findings.union(found.findings(with: journal.ledger)).sorted {
      ($0.file, $0.line ?? 0) < ($1.file, $1.line ?? 0)
    }
  }

  /// Of whom later changes have come than the next one in the row.
  var gaps: [(writer: WriterID, n: Int)] { journal.ledger.gaps }

  // MARK: Reading

  package func changes(after cursor: Cursor) throws(StoreFault) -> Batch {
    try storing { () throws(SystemFault) in
      try journal.read(follower.takeLogs(), besides: isWorking ? writer : nil)
    }
    try readFromTheBeginning(for: cursor)
    clock.see(journal.ledger.greatestStamp)
    return Batch(
      envelopes: journal.ledger.arrived(after: cursor), cursor: journal.ledger.cursor,
      findings: findings)
  }

  /// What a snapshot had folded was never read; now somebody asks for it.
  private func readFromTheBeginning(for cursor: Cursor) throws(StoreFault) {
    guard !cursor.covers(journal.ledger.unread) else { return }
    var whole = JournalReader(place)
    try storing { () throws(SystemFault) in try whole.read() }
    for envelope in own { whole.take(envelope) }
    journal = whole
  }

  package func count(of ids: Set<String>) throws(StoreFault) -> Int {
    try readFromTheBeginning(for: .start)
    return journal.count(of: ids)
  }

  package func start() -> Start { found.start(with: journal.ledger) }

  // MARK: Writing

  package func append(
    _ contents: [Envelope.Content], milliseconds: Int64
  ) -> [Envelope] {
    guard let log, !contents.isEmpty else { return [] }
    let new = contents.enumerated().map { index, content in
      Envelope(
        content, writer: writer, n: own.count + 1 + index,
        stamp: clock.next(milliseconds: milliseconds))
    }
    own += new
    for envelope in new { journal.take(envelope) }
    log.append(new.map(\.line))
    return new
  }

  /// What has become of a change of this writer's own.
  func takeOwn(_ envelope: Envelope) { journal.take(envelope) }

  package func events() -> [SaveEvent] { log?.events() ?? [] }

  package func flush() throws(StoreFault) {
    do throws(SystemFault) { try log?.flush() } catch { throw .notSaved(error) }
  }

  /// Saves what waits, and packs what it can of the logs that nobody writes any more.
  package func close() throws(StoreFault) {
    shown?.remove()
    do throws(SystemFault) { try log?.close() } catch { throw .notSaved(error) }
  }
}
