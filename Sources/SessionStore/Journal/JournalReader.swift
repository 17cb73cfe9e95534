/// Reads the logs and the history of a session, and goes on reading as they grow. Writes nothing.
struct JournalReader {
  let place: SessionPlace
  private(set) var ledger: Ledger
  private(set) var findings: Set<Finding> = []
  private var logs: [LogName: Log] = [:]
  private var history: FileStatus?
  /// Of the history that was read or skipped last.
  private(set) var historyHeader: HistoryHeader?
  /// The newest envelope version that was met, when it is newer than ours.
  private(set) var newerVersion: Int?

  private struct Log {
    var identity: FileStatus.Identity
    var scanner = LineScanner()
    var size = 0
  }

  init(_ place: SessionPlace, ledger: Ledger = Ledger()) {
    self.place = place
    self.ledger = ledger
  }

  /// Takes a history for read whose every change the ledger has from a snapshot.
  mutating func skipHistory(_ status: FileStatus, header: HistoryHeader) {
    history = status
    historyHeader = header
  }

  /// What this process has written itself.
  mutating func take(_ envelope: Envelope) {
    _ = ledger.take(envelope)
  }

  mutating func count(of ids: Set<String>) -> Int { ledger.count(of: ids) }

  /// Reads what has come since the last time.
  ///
  /// Logs first: a log that is gone by the time it is opened has gone into the history, which is
  /// read after it.
  mutating func read() throws(SystemFault) {
    var follower = FolderFollower(place)
    try read(follower.takeLogs())
  }

  /// As `read`, when it is known what may have changed. What `writer` wrote was taken when it did.
  mutating func read(_ stirring: Stirring, besides writer: WriterID? = nil) throws(SystemFault) {
    if case .all(let names) = stirring {
      let present = Set(names)
      logs = logs.filter { present.contains($0.key.description) }
    }
    for name in stirring.names.compactMap(LogName.init) where name.writer != writer {
      do throws(SystemFault) { try readLog(name) } catch  where error.isMissing {
        logs[name] = nil
      }
    }
    try readHistory()
  }

  private mutating func readLog(_ name: LogName) throws(SystemFault) {
    let path = place.log(name)
    let status = try FileSystem.status(path)
    var log = logs[name] ?? Log(identity: status.identity)
    guard status.size != log.size || status.identity != log.identity else { return }
    let file = try Descriptor(path, .read)
    let opened = try file.status()
    if opened.identity != log.identity || opened.size < log.scanner.consumed {
      log = Log(identity: opened.identity)
    }
    let bytes = try file.read(from: log.scanner.consumed)
    log.size = log.scanner.consumed + bytes.count
    log.scanner.scan(bytes) { line, number, offset in
      take(line, file: path, number: number, offset: offset)
    }
    if log.scanner.tail == .spoiled {
      note(.spoiledEnd, file: path, line: log.scanner.lines + 1, offset: log.scanner.consumed)
    }
    logs[name] = log
  }

  private mutating func readHistory() throws(SystemFault) {
    let path = place.history
    guard let status = try FileSystem.statusIfAny(path), status != history else { return }
    // Named before it is read: if it is replaced meanwhile, it is read once more.
    history = status
    let file = HistoryFile(try FileSystem.read(path), path: path)
    historyHeader = file.findings.isEmpty ? file.header : nil
    findings = findings.filter { $0.file != path }
    findings.formUnion(file.findings)
    for case .brokenLine(.newer(let version)) in file.findings.map(\.what) {
      newerVersion = version
    }
    for envelope in file.envelopes { take(envelope, file: path, number: nil, offset: nil) }
  }

  private mutating func take(
    _ line: LineScanner.Line, file: String, number: Int, offset: Int
  ) {
    switch line {
    case .envelope(let envelope): take(envelope, file: file, number: number, offset: offset)
    case .header: break
    case .history, .part: note(.brokenLine(.broken), file: file, line: number, offset: offset)
    case .fault(let fault):
      if case .newer(let version) = fault { newerVersion = version }
      note(.brokenLine(fault), file: file, line: number, offset: offset)
    }
  }

  private mutating func take(_ envelope: Envelope, file: String, number: Int?, offset: Int?) {
    switch ledger.take(envelope) {
    case .new, .known, .redacted: break
    case .contradicted:
      note(
        .contradiction(writer: envelope.writer, n: envelope.n), file: file, line: number,
        offset: offset)
    }
  }

  private mutating func note(_ what: Finding.What, file: String, line: Int?, offset: Int?) {
    findings.insert(Finding(what, file: file, line: line, offset: offset))
  }
}
