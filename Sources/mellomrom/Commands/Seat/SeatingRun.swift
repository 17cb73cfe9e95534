import Dialogue
import Glibc
import Seating

/// A planning under way in this process: how long it may take, what it says meanwhile, and that somebody
/// may stop it and get the best so far.
struct SeatingRun {
  /// Wall-clock seconds; without them the work is a fixed one, however long it takes.
  var seconds: Double?
  var language: Language
  /// Whether a line can take the place of the one before it; else there are few of them.
  var canDraw = true
  /// When the program began, by the steady clock.
  var begun: Int64

  /// The work that is done when nobody says how much.
  static let usualSeconds = 2.0

  func plan<Outcome>(
    _ plan: (
      SeatingPlanner.Effort, @escaping () -> Bool, @escaping (SeatingProgress) -> Void
    ) throws(SeatingFault) -> Outcome
  ) throws(Failure) -> Outcome {
    // A little is kept for starting and for printing.
    let deadline = seconds.map { begun + Int64($0 * 1000 * 0.95) - 15 }
    let isTold = isatty(STDERR_FILENO) == 1
    let pause: Int64 = canDraw ? 200 : 5000
    var told = begun
    Interruption.listen()
    defer { Interruption.forget() }
    do throws(SeatingFault) {
      let outcome = try plan(
        .seconds(seconds ?? Self.usualSeconds),
        { Interruption.hasCome || deadline.map { WallClock.steady() >= $0 } ?? false },
        { progress in
          guard isTold else { return }
          let now = WallClock.steady()
          guard now - told >= pause else { return }
          told = now
          let line = Self.line(progress)(language)
          if canDraw { Output.passing(line) } else { Output.talk(line) }
        })
      if isTold, canDraw, told > begun { Output.passing("") }
      return outcome
    } catch {
      throw Failure(error.sentence, code: Failure.dataError)
    }
  }

  private static func line(_ progress: SeatingProgress) -> Sentence {
    let done = Int(progress.done * 100)
    guard let best = progress.best else {
      return Sentence(
        nb: "\(done) %, ennå ingen plan som holder alle ønskene",
        nn: "\(done) %, enno ingen plan som held alle ønska",
        en: "\(done) %, no plan yet that keeps all wishes")
    }
    return Sentence(
      nb: "\(done) %, beste så langt: \(best) poeng. Ctrl-C stopper og gir den.",
      nn: "\(done) %, beste så langt: \(best) poeng. Ctrl-C stoppar og gir han.",
      en: "\(done) %, best so far: \(best) points. Ctrl-C stops and gives it.")
  }
}

/// Ctrl-C and a request to end, while something is under way that has a best so far to give.
enum Interruption {
  nonisolated(unsafe) private static var came: sig_atomic_t = 0

  static var hasCome: Bool { came != 0 }

  /// The first one is noted; a second one ends the program as ever.
  static func listen() {
    came = 0
    for number in [SIGINT, SIGTERM, SIGHUP] {
      signal(number) { number in
        Interruption.came = 1
        signal(number, SIG_DFL)
      }
    }
  }

  static func forget() {
    for number in [SIGINT, SIGTERM, SIGHUP] { signal(number, SIG_DFL) }
  }
}
