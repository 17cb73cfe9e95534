import CSystem
import CursesTerminal
import Dialogue
import Faces
import Glibc
import SessionStore
import Terminal

/// Waits for what happens, in one thread, and shows what came of it.
///
///     poll ─► keys · signals · others' changes · saved · time ─► Stage ─► frame ─► terminal
struct Loop: ~Copyable {
  private var stage: Stage
  private var screen: CursesScreen
  private let signals: Int32
  private var nextTick: Int64
  /// The signal that asked for the end.
  private var ending: Int32?

  /// In milliseconds: once a second for the clock, and twice where nothing wakes us for others' changes.
  private var tick: Int64 { stage.isTold ? 1000 : 500 }

  private static let watched = [SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGCONT, SIGTSTP]

  /// Draws faces until the last one is left, or the terminal is gone.
  static func run(
    in library: Library, _ surroundings: Surroundings, isRehearsal: Bool = false,
    _ begin: (inout Stage, Moment) throws(Failure) -> Void
  ) throws(Failure) {
    var stage = Stage(
      library: library, language: surroundings.language, isRehearsal: isRehearsal,
      isRestricted: surroundings.isRestricted)
    // What cannot be opened is said on an ordinary screen, before there is another.
    try begin(&stage, WallClock.now())
    let screen: CursesScreen
    do throws(TerminalProblem) {
      screen = try open(surroundings)
    } catch {
      stage.end()
      throw Failure(error.sentence, code: Failure.unavailable)
    }
    var loop = Loop(stage, screen)
    loop.run()
    let (unsaved, ending) = (loop.stage.unsaved, loop.ending)
    _ = consume loop
    // The screen is the shell's again, and somebody has to know.
    if let unsaved { throw Failure(unsaved, code: Failure.inputOutput) }
    if let ending { throw Failure.ended(by: ending) }
  }

  private static func open(
    _ surroundings: Surroundings
  ) throws(TerminalProblem) -> CursesScreen {
    let wantsColors = Surroundings.variable("NO_COLOR") == nil
    do throws(TerminalProblem) {
      return try CursesScreen(name: Surroundings.variable("TERM"), wantsColors: wantsColors)
    } catch {
      guard surroundings.isRestricted else { throw error }
      return try CursesScreen(name: Restriction.plainTerminal, wantsColors: wantsColors)
    }
  }

  private init(_ stage: Stage, _ screen: consuming CursesScreen) {
    self.stage = stage
    self.screen = screen
    signals = cs_signalfd(Self.watched, Int32(Self.watched.count))
    // The first one comes when the first screen is up, and before anybody has read it.
    nextTick = WallClock.steady() + 500
  }

  private mutating func run() {
    stage.receive(.resize(screen.size), now: WallClock.now())
    screen.useMouse(true)
    while !stage.isOver, screen.isOpen {
      // Much of what wakes it is of no concern: that its own draft lies on the disk now, for one.
      if !stage.isDrawn {
        screen.paint(stage.draw())
        // Not before a first frame, which it would keep waiting, and not a moment later.
        stage.beginLogs()
        stage.showBoards()
      }
      wait()
      if WallClock.steady() >= nextTick || stage.isAlarmDue(at: WallClock.now()) {
        nextTick = WallClock.steady() + tick
        stage.settle()
        stage.tick(now: WallClock.now())
      }
      perform(stage.takeWanted())
    }
    stage.end()
  }

  private mutating func wait() {
    let others = stage.descriptors
    var waiting = ([STDIN_FILENO, signals] + others).map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    let now = WallClock.now()
    var timeout = max(0, nextTick - WallClock.steady())
    if let alarm = stage.alarm { timeout = min(timeout, max(0, alarm - now)) }
    if stage.hasNews { timeout = 0 }
    guard poll(&waiting, nfds_t(waiting.count), Int32(timeout)) > 0 || stage.hasNews else { return }
    if waiting[1].revents != 0 { takeSignals() }
    if waiting[0].revents != 0 {
      // The next key may be the one that takes back what was done before.
      stage.settle()
      for input in screen.read() where !stage.isOver {
        stage.receive(input, now: WallClock.now())
      }
      if let echo = stage.echo() { screen.paint(echo) }
    }
    if stage.hasNews || waiting.dropFirst(2).contains(where: { $0.revents != 0 }) {
      stage.takeNews(now: WallClock.now())
    }
  }

  private mutating func takeSignals() {
    while true {
      let signal = cs_next_signal(signals)
      switch signal {
      case SIGWINCH: stage.receive(.resize(screen.resize()), now: WallClock.now())
      case SIGTERM, SIGHUP:
        ending = signal
        stage.end()
      case SIGTSTP: suspend()
      case SIGCONT:
        screen.resume()
        stage.forget()
        // Before any key: others may have gone on with what was half typed here.
        stage.takeNews(now: WallClock.now())
      case SIGINT: break  // Ctrl-C is a key; nobody else's interrupt may cost a word either.
      default: return
      }
    }
  }

  private mutating func perform(_ wanted: [Stage.Wanted]) {
    for wish in wanted {
      switch wish {
      case .suspend: suspend()
      case .repaint:
        screen.redraw()
        stage.forget()
      case .mouse(let isOn): screen.useMouse(isOn)
      case .compose(let text, let place): compose(text, of: place)
      }
    }
  }

  private mutating func compose(_ text: String, of place: Int) {
    screen.suspend()
    stage.compose(text, of: place, now: WallClock.now())
    screen.resume()
    stage.receive(.resize(screen.size), now: WallClock.now())
    // Others may have gone on meanwhile.
    stage.takeNews(now: WallClock.now())
  }

  private mutating func suspend() {
    guard !stage.isRestricted else { return }
    stage.rest()
    screen.suspend()
    raise(SIGSTOP)
    screen.resume()
    stage.receive(.resize(screen.size), now: WallClock.now())
  }
}
