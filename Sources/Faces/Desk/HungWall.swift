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
  private var filter = WallFilter()
  /// Those that the filter lets hang.
  private var order: [ID<Poster>] = []
  private var posters: [ID<Poster>: Hung] = [:]

  private struct Hung: Sendable {
    /// In sight but for the words that are looked for.
    var lines: [ID<Point>] = []
    var account = SortingAccount()
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
      account.subtract(posters[id]?.account ?? SortingAccount())
      account.add(hung.account)
      posters[id] = hung
    }
    account.erased = session.erased.count
  }

  private mutating func putUp(_ session: Session) {
    let needle = Needle(filter.text.text)
    cards = order.compactMap { id in
      let lines = needle.map { found($0, on: id, session) } ?? posters[id]?.lines ?? []
      return lines.isEmpty ? nil : WallCard(poster: id, lines: lines)
    }
  }

  private mutating func found(
    _ needle: Needle, on id: ID<Poster>, _ session: Session
  ) -> [ID<Point>] {
    guard let lines = posters[id]?.lines, !lines.isEmpty else { return [] }
    let texts = posters[id]?.texts ?? FoldedTexts(lines.map { session.point($0)?.text ?? "" })
    posters[id]?.texts = texts
    return texts.places(of: needle).map { lines[$0] }
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
