import CSystem
import Faces
import Glibc
import SessionStore

/// Plans seats on a thread of its own, so that no clock waits for it.
///
/// Only the latest request matters: an earlier one is told to stop, and its answer is dropped.
final class PlanningDesk: Sendable {
  /// Readable when an answer has come.
  let descriptor = cs_eventfd()
  private let state = Monitor(State())

  private struct State {
    /// The generation that is wanted.
    var wanted = 0
    /// When somebody will have waited long enough, by the steady clock.
    var deadline = Int64.max
    var answer: SeatingProposal?
  }

  deinit { close(descriptor) }

  /// Begins; throws when there can be no more threads.
  func begin(_ request: SeatingRequest) throws(SystemFault) {
    let generation = request.generation
    let deadline = WallClock.steady() + Self.patience
    state.change { $0 = State(wanted: generation, deadline: deadline) }
    try startThread(stack: 8 << 20) { [self] in
      let answer = request.plan { self.shouldStop(generation) }
      state.change { state in
        if state.wanted == generation { state.answer = answer }
      }
      var one: UInt64 = 1
      write(descriptor, &one, 8)
    }
  }

  /// Nobody waits for anything any more.
  func stop() {
    state.change { $0 = State(wanted: -1) }
  }

  /// The answer that has come since the last time, if any.
  func takeAnswer() -> SeatingProposal? {
    var count: UInt64 = 0
    read(descriptor, &count, 8)
    return state.change { state in
      defer { state.answer = nil }
      return state.answer
    }
  }

  /// Whoever waits wants the best there is now.
  func hurry() {
    state.change { $0.deadline = 0 }
  }

  /// The work is counted in moves; on a slow machine it ends when it has taken so many milliseconds.
  private static let patience: Int64 = 8000

  private func shouldStop(_ generation: Int) -> Bool {
    let now = WallClock.steady()
    return state.change { $0.wanted != generation || now >= $0.deadline }
  }
}
