import Dialogue
import SessionStore

extension Neighbour {
  /// Nil when it says what this version does not understand.
  init?(_ signal: Signal, minutesAhead: Int) {
    guard let seat = Seat(name: signal.by), let board = try? Board(json: signal.body) else {
      return nil
    }
    self.init(
      seat: seat, process: signal.writer.description, board: board,
      presence: Presence(signal.presence), minutesAhead: minutesAhead)
  }
}

extension Neighbour.Presence {
  fileprivate init(_ presence: Signal.Presence) {
    self =
      switch presence {
      case .here: .here
      case .silent: .silent
      case .gone: .gone
      }
  }
}
