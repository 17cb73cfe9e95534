/// Follows what the other processes of a session let be seen.
struct SignalReader {
  let place: SessionPlace
  /// One's own, which is not looked at.
  let writer: WriterID
  private var entries: [SignalName: Entry] = [:]

  fileprivate struct Entry {
    var signal: Signal
    var machine: Machine
    var status: FileStatus
    /// When the file was seen to have stirred, by a clock of ours that does not jump.
    var seen: Int64
  }

  /// Times to judge by, in milliseconds.
  struct Now {
    var steady = SteadyClock.milliseconds
    var dating = SteadyClock.dating
  }

  /// After this long without stirring it is asked whether the process still holds its lock.
  static let quietBeforeAsking: Int64 = SignalFile.stirsEvery + 1_000
  /// After this long a process that holds its lock counts as silent.
  static let longestQuiet: Int64 = 15_000
  /// What has not stirred for this long is not shown any more.
  static let longestShown: Int64 = 6 * 3_600_000

  init(_ place: SessionPlace, besides writer: WriterID) {
    self.place = place
    self.writer = writer
  }

  /// Reads what may have changed, and judges who is there.
  mutating func look(_ stirring: Stirring, at now: Now = Now()) {
    if case .all(let names) = stirring {
      let present = Set(names.compactMap(SignalName.init))
      entries = entries.filter { present.contains($0.key) }
    }
    for name in stirring.names.compactMap(SignalName.init) where name.writer != writer {
      if !read(name, now) { entries[name] = nil }
    }
    guard case .all = stirring else { return }
    for name in entries.keys { judge(name, now) }
  }

  /// Those that are shown, by writer.
  func signals(at now: Now = Now()) -> [Signal] {
    entries.values.filter { $0.quiet(now) <= Self.longestShown }.map(\.signal).sorted {
      ($0.writer, $0.by) < ($1.writer, $1.by)
    }
  }

  /// False when it is not there any more.
  private mutating func read(_ name: SignalName, _ now: Now) -> Bool {
    let path = place.signal(name)
    guard let status = try? FileSystem.status(path) else { return false }
    if let entry = entries[name], entry.status == status, !status.isFresh(now) { return true }
    guard let bytes = try? FileSystem.read(path), let line = SignalLine(bytes) else {
      // It is being written, or it is spoiled; what was seen before still stands.
      return true
    }
    let hasStirred = entries[name]?.status != status
    let signal = Signal(by: name.seat, writer: name.writer, body: line.body)
    entries[name] = Entry(
      signal: signal, machine: line.machine, status: status,
      seen: hasStirred ? now.steady : entries[name]?.seen ?? now.steady)
    return true
  }

  private mutating func judge(_ name: SignalName, _ now: Now) {
    guard let entry = entries[name] else { return }
    let quiet = entry.quiet(now)
    entries[name]?.signal.presence =
      if quiet <= Self.quietBeforeAsking {
        .here
      } else if entry.machine == .this, !Self.isLocked(place.signal(name)) {
        .gone
      } else {
        quiet > Self.longestQuiet ? .silent : .here
      }
  }

  /// Whether its process lives. Asked with a lock that all who ask can have at once, so that nobody
  /// takes somebody else's question for a living process.
  static func isLocked(_ path: String) -> Bool {
    guard let file = try? Descriptor(path, .read) else { return false }
    return (try? file.tryLock(isShared: true)) == false
  }
}

extension SignalReader.Entry {
  /// How long it has not stirred. The clocks of two machines say nothing about each other.
  fileprivate func quiet(_ now: SignalReader.Now) -> Int64 {
    machine == .this ? now.dating - status.modifiedMilliseconds : now.steady - seen
  }
}

extension FileStatus {
  /// Changed so lately that another change may have the same date.
  fileprivate func isFresh(_ now: SignalReader.Now) -> Bool {
    abs(now.dating - modifiedMilliseconds) < 100
  }
}
