/// Writes the changes of one process start to a log of its own, on a thread of its own.
///
///     writer.append([line])        // at once
///     poll(writer.descriptor)      // readable when there is something to tell
///     writer.events()              // [.saved(through: 1)]
///
/// What waits is written together: one write, one fdatasync. When either fails, the file is left
/// alone for ever and the lines that nobody was told are saved are repeated, byte for byte, in a new
/// one; if that fails too the caller hears it at once, and it is tried again every second.
final class LogWriter: Sendable {
  let id: WriterID
  private let monitor: Monitor<State>
  private let pen: Monitor<LogPen>
  private let flag: Flag

  /// What the caller's thread and the writing one share.
  struct State {
    var isStarted = false
    var waiting: [[UInt8]] = []
    /// Lines that an erasure has rewritten, by n.
    var rewritten: [Int: [UInt8]] = [:]
    var mustRoll = false
    var draft: Draft?
    var isClosing = false
    /// How many times something was asked for, and how many of those have been taken and tried.
    var asked = 0
    var taken = 0
    var tried = 0

    var failure: SystemFault?
    var events: [SaveEvent] = []
  }

  enum Draft {
    case keep([UInt8])
    case drop
  }

  init(
    _ id: WriterID = .random(), seat: String, at place: SessionPlace,
    _ permissions: Permissions = .owner, disk: Disk = .real
  ) throws(SystemFault) {
    self.id = id
    let monitor = Monitor(State())
    let flag = try Flag()
    let header = LogHeader(seat: seat, writer: id, machine: .this)
    let pen = Monitor(LogPen(header, at: place, permissions, disk, monitor, flag))
    self.monitor = monitor
    self.flag = flag
    self.pen = pen
  }

  /// Starts the thread, which makes the log, so that others see that somebody is at work.
  ///
  /// Whoever opens a session to show it first need not wait: what is to be written starts it too.
  func start() throws(SystemFault) {
    let isFirst = monitor.look { state in
      defer { state.isStarted = true }
      return !state.isStarted
    }
    guard isFirst else { return }
    do throws(SystemFault) {
      try startThread { [pen, monitor] in Self.run(pen, monitor) }
    } catch {
      monitor.change { $0.isStarted = false }
      throw error
    }
  }

  deinit {
    monitor.change { $0.isClosing = true }
  }

  private static func run(_ pen: Monitor<LogPen>, _ monitor: Monitor<State>) {
    pen.change { $0.start() }
    var isOver = false
    while !isOver {
      // With something left undone, no longer than a second; it may become so while this waits, for
      // `flush` writes too.
      let isFailing = monitor.look { $0.failure != nil }
      let _: Bool? = monitor.wait(atMost: isFailing ? 1 : nil) { state in
        let hasFailed = !isFailing && state.failure != nil
        return state.asked > state.taken || state.isClosing || hasFailed ? true : nil
      }
      isOver = pen.change { $0.write() }
    }
  }

  /// Readable when `events` has something.
  var descriptor: Int32 { flag.descriptor }

  /// Makes the log, so that its lock shows that this writer lives.
  func begin() throws(SystemFault) {
    try pen.change { pen throws(SystemFault) in try pen.begin() }
  }

  /// Hands over the next lines, without line feeds.
  func append(_ lines: [[UInt8]]) {
    ask { $0.waiting += lines }
  }

  /// Keeps what is being typed, or drops it. Of several that wait only the last is written.
  func setDraft(_ draft: Draft) {
    ask { $0.draft = draft }
  }

  /// Begins a new log with all lines, some of them rewritten, and removes the old ones.
  func roll(rewriting lines: [Int: [UInt8]]) {
    ask {
      $0.rewritten.merge(lines) { $1 }
      $0.mustRoll = true
    }
  }

  private func ask(_ change: (inout State) -> Void) {
    monitor.change {
      change(&$0)
      $0.asked += 1
    }
    do throws(SystemFault) { try start() } catch {
      monitor.change {
        $0.failure = error
        $0.events.append(.notSaved(error))
        flag.raise()
      }
    }
  }

  func events() -> [SaveEvent] {
    monitor.look { state in
      defer { state.events = [] }
      flag.lower()
      return state.events
    }
  }

  /// Writes what waits, on the caller's thread; throws why something is not saved.
  func flush() throws(SystemFault) {
    let isIdle = monitor.look { $0.tried == $0.asked && $0.failure == nil }
    if !isIdle { _ = pen.change { $0.write() } }
    if let failure = monitor.look({ $0.failure }) { throw failure }
  }

  /// Saves what waits and ends the thread; throws why something is not saved.
  func close() throws(SystemFault) {
    monitor.change { $0.isClosing = true }
    _ = pen.change { $0.write() }
    if let failure = monitor.look({ $0.failure }) { throw failure }
  }
}
