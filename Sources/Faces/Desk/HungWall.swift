import Dialogue
import Terminal

/// The wall as it hangs, and how far its sorting has come.
///
/// A walk over twenty thousand points at every key would be felt, so posters that no change has touched stay as
/// they are. What has been brought up to date is always what a wall that is hung anew would be.
struct HungWall: Sendable {
  /// The posters with something in sight, in the order that they hang.
  private(set) var cards: [WallCard] = []
  private(set) var account = SortingAccount()
  /// How many points of the future round answer each need.
  private(set) var answers: [ID<Point>: Int] = [:]
  private var filter = WallFilter()
  /// Those that the filter lets hang.
  private var order: [ID<Poster>] = []
  private var posters: [ID<Poster>: Hung] = [:]

  private struct Hung: Sendable {
    /// In sight but for the words that are looked for.
    var lines: [ID<Point>] = []
    var account = SortingAccount()
    /// How many points of it answer each need.
    var needs: [ID<Point>: Int] = [:]
    /// Made when words are looked for.
    var texts: FoldedTexts?
  }

  init() {}

  /// Hangs everything.
  init(_ session: Session, _ filter: WallFilter) {
    self.filter = filter
    order = filter.posters(of: session).map(\.id)
    for poster in session.posters.visible { posters[poster.id] = Hung() }
    hang(posters.keys, session)
    putUp(session)
  }

  /// Brings up to date what another filter and changes of the session have touched.
  mutating func refresh(_ session: Session, _ filter: WallFilter, after changes: [Change] = []) {
    guard filter.isLike(self.filter), let touched = posters(touchedBy: changes, session) else {
      self = HungWall(session, filter)
      return
    }
    guard !touched.isEmpty || filter.text.text != self.filter.text.text else { return }
    self.filter = filter
    hang(touched, session)
    putUp(session)
  }

  /// How many points of a poster nobody has placed.
  func notYet(on poster: ID<Poster>) -> Int { posters[poster]?.account.notYet ?? 0 }

  /// The rows of a card in which words are found.
  mutating func rows(with needle: Needle, on card: WallCard, _ session: Session) -> [Int] {
    guard let hung = posters[card.poster], hung.lines.count == card.lines.count else {
      // Words are looked for among those that are in sight for other words.
      return card.lines.indices.filter {
        needle.isFound(in: session.point(card.lines[$0])?.text ?? "")
      }
    }
    return texts(of: card.poster, session).places(of: needle)
  }

  private mutating func texts(of id: ID<Poster>, _ session: Session) -> FoldedTexts {
    if let texts = posters[id]?.texts { return texts }
    let texts = FoldedTexts((posters[id]?.lines ?? []).map { session.point($0)?.text ?? "" })
    posters[id]?.texts = texts
    return texts
  }

  /// Nil when the changes may have touched all of them.
  private func posters(touchedBy changes: [Change], _ session: Session) -> Set<ID<Poster>>? {
    var touched: Set<ID<Poster>> = []
    for change in changes {
      guard let points = change.edit.pointsOnTheWall(in: change.id) else { return nil }
      for point in points {
        guard let poster = session.point(point)?.poster, posters[poster] != nil else { return nil }
        touched.insert(poster)
      }
    }
    return touched
  }

  private mutating func hang(_ touched: some Sequence<ID<Poster>>, _ session: Session) {
    let themes = Set(session.themes.visible.map(\.id))
    let sieve = WallFilter.Sieve(filter, in: session)
    for id in touched {
      var hung = Hung()
      hung.account = session.sortingAccount(of: id, themes: themes)
      hung.lines = session.points(of: id).visible.filter { sieve.lets($0, in: session) }.map(\.id)
      hung.needs = session.needs(answeredOn: id)
      account.subtract(posters[id]?.account ?? SortingAccount())
      account.add(hung.account)
      for (need, count) in posters[id]?.needs ?? [:] { answers[need, default: 0] -= count }
      for (need, count) in hung.needs { answers[need, default: 0] += count }
      posters[id] = hung
    }
    account.erased = session.erased.count
  }

  private mutating func putUp(_ session: Session) {
    let needle = Needle(filter.text.text)
    cards = order.compactMap { id in
      let lines = needle.map { found($0, on: id, session) } ?? posters[id]?.lines ?? []
      // A heading over nothing that was looked for is no match.
      let isBare = filter.isOn && lines.allSatisfy { session.point($0)?.level == .heading }
      return lines.isEmpty || isBare ? nil : WallCard(poster: id, lines: lines)
    }
  }

  private mutating func found(
    _ needle: Needle, on id: ID<Poster>, _ session: Session
  ) -> [ID<Point>] {
    guard let lines = posters[id]?.lines, !lines.isEmpty else { return [] }
    return texts(of: id, session).places(of: needle).map { lines[$0] }
  }
}

extension Edit {
  /// The points of which it changes something that the wall shows or counts; nil when it may be any.
  fileprivate func pointsOnTheWall(in change: Identifier) -> [ID<Point>]? {
    switch self {
    case .write, .remark, .reword, .pick, .setPoint, .placePoint, .erase: points(in: change)
    case .link(let id, _, _): [id]
    case .comment, .setComment, .placeComment, .assessment, .clock, .setPerson, .placePerson,
      .addPerson, .seat, .followUp, .milestone:
      []
    case .undo(_, let undone):
      undone.reduce([]) { all, one in
        guard let all, let more = one.edit.pointsOnTheWall(in: change) else { return nil }
        return all + more
      }
    case .begin, .set, .addQuestion, .setQuestion, .placeQuestion, .addRule, .setRule, .placeRule,
      .addStep, .setStep, .placeStep, .timetable, .openPoster, .setPoster, .theme, .perspective,
      .unknown:
      nil
    }
  }
}
