package import Dialogue
internal import Glibc
internal import JSONTree

/// A session and the store it comes from, kept in step.
///
///     let live = try LiveSession(try FileStore(place, .working(seat: "leader")))
///     live.append([change], milliseconds: now)   // in `session` at once, on the disk soon
///     try live.refresh()                         // when `store.descriptors` wake, or each half second
package final class LiveSession {
  package let store: any SessionStore
  package private(set) var findings: [Finding] = []
  private var fold: Fold
  private var cursor: Cursor
  private var greatestStamp = Stamp.zero
  /// Bytes of lines that were folded since the last snapshot.
  private var unfolded = 0
  /// Bytes of that snapshot.
  private var snapshotSize = 0
  private var mustRedact = false
  /// What came while something else was being done, for the next refresh to tell.
  private var unreported = News()

  /// What a refresh brought.
  package struct News: Sendable {
    /// Changes that are new here, in the order they were folded; one's own are not among them.
    package var changes: [Change] = []
    /// Something earlier has come, so that `session` is another one than before.
    package var isRefolded = false
    /// How many milliseconds the clock of each who has written is ahead of the one given; negative
    /// when it is behind, 0 when the two agree well enough.
    package var clocks: [WriterID: Int64] = [:]
    package var isEmpty: Bool { changes.isEmpty && !isRefolded }

    fileprivate mutating func add(_ later: Self) {
      changes += later.changes
      isRefolded = isRefolded || later.isRefolded
      clocks.merge(later.clocks) { $1 }
    }
  }

  /// Clocks of laptops differ; beyond this the leader is told.
  package static let mostOff: Int64 = 120_000
  /// A snapshot is worth its while when this many bytes, or a quarter of itself, are not in it.
  private static let leastUnfolded = 256 << 10
  private static let triesToRedact = 100

  package init(_ store: any SessionStore) throws(StoreFault) {
    self.store = store
    fold = Fold(Session(), through: nil)
    cursor = .start
    guard case .cache(let snapshot) = try store.start(), let folded = snapshot.folded else {
      try beginAnew()
      return
    }
    fold = Fold(snapshot.session, through: snapshot.stamp)
    cursor = folded
    greatestStamp = snapshot.stamp
    snapshotSize = snapshot.size
    // It is in `session` from the start; told as news it would be folded twice.
    _ = try refresh()
  }

  package var session: Session { fold.session }

  /// Whether a refresh is worth its while although nothing wakes whoever waits for it.
  package var hasNews: Bool { !unreported.isEmpty || store.hasStirred }

  /// Whether the session has folded it.
  func hasFolded(_ envelope: Envelope) -> Bool { envelope.n <= cursor[envelope.writer] }

  /// Hands over changes that the rules have let through; they are folded at once.
  @discardableResult
  package func append(_ changes: [Change], milliseconds: Int64) throws(StoreFault) -> News {
    let contents = changes.map(\.content)
    try Self.checkReadable(contents)
    let envelopes = store.append(contents, milliseconds: milliseconds)
    mustRedact = mustRedact || changes.contains { $0.edit.isErasing }
    guard !envelopes.isEmpty || changes.isEmpty else { throw .readOnly(path: "") }
    return try take(envelopes, through: envelopes.reduce(cursor) { $0.adding($1) })
  }

  /// Whoever is told that something is saved must be able to read it back.
  private static func checkReadable(_ contents: [Envelope.Content]) throws(StoreFault) {
    for content in contents {
      do throws(JSON.Fault) { _ = try JSON(parsing: content.body.compactBytes) } catch {
        throw .notJSON(path: content.id, error)
      }
    }
  }

  /// Takes in what has come since the last time.
  package func refresh(milliseconds now: Int64? = nil) throws(StoreFault) -> News {
    let batch = try store.changes(after: cursor)
    findings = batch.findings + fold.findings
    var news = unreported
    unreported = News()
    news.add(try take(batch.envelopes, through: batch.cursor))
    if let now { news.clocks = Self.clocks(batch.envelopes, now) }
    return news
  }

  /// As `refresh`, when nobody asks yet what has come.
  func catchUp() throws(StoreFault) {
    unreported = try refresh()
  }

  private func take(
    _ envelopes: [Envelope], through end: Cursor
  ) throws(StoreFault) -> News {
    guard !envelopes.isEmpty else { return News() }
    cursor = end
    note(envelopes)
    var news = News()
    switch try repeats(envelopes) ? .mustBeginAnew : fold.take(envelopes) {
    case .folded(let changes): news.changes = changes
    case .refolded(let changes):
      news.changes = changes
      news.isRefolded = true
    case .mustBeginAnew:
      try beginAnew()
      news.changes = envelopes.compactMap(Change.init)
      news.isRefolded = true
    }
    if news.changes.contains(where: { $0.edit.isErasing }) {
      (store as? FileStore)?.redactOwn(session)
    }
    return news
  }

  /// Whether a script says again what a snapshot has folded; only scripts choose their own ids.
  private func repeats(_ envelopes: [Envelope]) throws(StoreFault) -> Bool {
    let ids = Set(envelopes.filter { $0.by == Seat.script.name }.map(\.id))
    guard fold.beginsAtSnapshot, !ids.isEmpty else { return false }
    return try store.count(of: ids) > ids.count
  }

  private func note(_ envelopes: [Envelope]) {
    for envelope in envelopes {
      greatestStamp = max(greatestStamp, envelope.stamp)
      unfolded += envelope.line.count + 1
    }
  }

  /// Judged by the last change of each. What comes late is no sign of a slow clock, unless it was
  /// written after later stamps had been seen.
  private static func clocks(_ envelopes: [Envelope], _ now: Int64) -> [WriterID: Int64] {
    var clocks: [WriterID: Int64] = [:]
    for envelope in envelopes {
      guard let at = Moment(envelope.at)?.milliseconds else { continue }
      let off = at - now
      let isBehind = off < -mostOff && envelope.stamp.milliseconds - at > mostOff
      clocks[envelope.writer] = off > mostOff || isBehind ? off : 0
    }
    return clocks
  }

  /// Folds everything there is.
  private func beginAnew() throws(StoreFault) {
    let batch = try store.changes(after: .start)
    let start = try store.start()
    let beginning = Beginning(batch, from: start)
    fold = Fold(beginning.session, through: nil)
    _ = fold.take(beginning.rest)
    cursor = batch.cursor
    if case .base(let snapshot) = start { greatestStamp = max(greatestStamp, snapshot.stamp) }
    note(batch.envelopes)
    findings = batch.findings + beginning.findings + fold.findings
  }
}

extension LiveSession {
  /// The session as it could be kept now.
  package var snapshot: Snapshot {
    Snapshot(session: session, folded: cursor, stamp: greatestStamp)
  }

  /// Keeps a snapshot in the background when enough has come since the last one.
  package func keepIfWorthwhile() {
    guard unfolded > max(Self.leastUnfolded, snapshotSize / 4), let store = store as? FileStore
    else { return }
    snapshotSize += unfolded
    unfolded = 0
    store.keepInBackground(snapshot)
  }

  /// Waits until what was appended is saved, and takes erased words out of everything that is kept.
  package func save() throws(StoreFault) {
    try store.flush()
    try redactIfNeeded()
  }

  private func redactIfNeeded() throws(StoreFault) {
    // Whoever packs now is soon done; whoever has erased more meanwhile has to be heard first.
    var tries = 0
    while mustRedact {
      try catchUp()
      do throws(StoreFault) {
        try store.redact(for: snapshot)
        mustRedact = false
      } catch {
        tries += 1
        guard case .busy = error, tries < Self.triesToRedact else { throw error }
        usleep(20_000)
      }
    }
  }

  /// Saves what waits, packs, keeps a snapshot and lets go of everything.
  package func close() throws(StoreFault) {
    try store.close()
    try catchUp()
    guard mustRedact else { return try store.keep(snapshot) }
    try redactIfNeeded()
  }
}

extension Edit {
  var isErasing: Bool {
    if case .erase = self { true } else { false }
  }
}
