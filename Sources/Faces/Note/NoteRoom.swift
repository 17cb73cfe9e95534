import Dialogue

/// The others at work on the session, as it looks from one note-taker's place. None of it is stored.
struct NoteRoom: Sendable {
  private(set) var neighbours: [Neighbour] = []
  /// The leader's short words to this table, the latest first.
  private(set) var words: [Board.Message] = []
  /// When the latest of them came, to be seen in the status line for a while.
  private var heard: Moment?
  private var hasSeenAnybody = false

  /// Since when the table asks for the leader.
  var asks: Moment?
  /// When the last words were written that are a change now.
  var written: Moment?

  /// How long a word stays in the status line, in milliseconds.
  private static let stays: Int64 = 90_000
  /// A word that is older than this at the start has been heard by now.
  private static let isNews: Int64 = 300_000

  /// Takes in who is there now; the leader's new words.
  mutating func take(_ neighbours: [Neighbour], at table: Int?, now: Moment) -> [Board.Message] {
    self.neighbours = neighbours
    defer { hasSeenAnybody = true }
    let all = neighbours.filter { $0.seat == .leader }.flatMap(\.board.messages)
    forget(Set(all.filter(\.isTakenBack).map(\.id)))
    let known = Set(words.map(\.id))
    let new = all.filter {
      !$0.isTakenBack && ($0.table == nil || $0.table == table) && !known.contains($0.id)
    }
    guard !new.isEmpty else { return [] }
    words = Array((new + words).sorted { $0.at > $1.at }.prefix(Board.mostMessages))
    // What stood there when this process started may be from before lunch.
    if hasSeenAnybody || new.contains(where: { abs(now - $0.at) < Self.isNews }) { heard = now }
    return new
  }

  /// What the leader has taken back is no news, and what came before it is none either.
  private mutating func forget(_ takenBack: Set<Identifier>) {
    guard !takenBack.isEmpty else { return }
    if let latest = words.first, takenBack.contains(latest.id) { heard = nil }
    words.removeAll { takenBack.contains($0.id) }
  }

  /// The leader's latest word, as long as it is to stand in the status line.
  func word(at now: Moment) -> Board.Message? {
    guard let heard, now - heard < Self.stays else { return nil }
    return words.first
  }

  /// What the hall shows, as the leader who turned it last says.
  var hallPage: HallPage? {
    neighbours.filter { $0.seat == .leader }.compactMap(\.board.hall)
      .max { $0.turned < $1.turned }?.page
  }

  /// Whether a leader has this poster open.
  func isReadByLeader(_ poster: ID<Poster>) -> Bool {
    neighbours.contains {
      $0.seat == .leader && $0.presence == .here && $0.board.poster == poster
    }
  }

  /// How many others have this poster open to write on.
  func writers(on poster: ID<Poster>) -> Int {
    neighbours.count {
      $0.seat != .leader && $0.presence == .here && $0.board.poster == poster
    }
  }
}
