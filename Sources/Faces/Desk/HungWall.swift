import Dialogue
import Terminal

/// The wall as it hangs, and how far its sorting has come.
///
/// A walk over twenty thousand points at every key would be felt, so posters that no change has touched stay as
/// they are. What has been brought up to date is always what a wall that is hung anew would be.
struct HungWall: Sendable {
  /// The posters with something in sight, in the order that they hang.
  private(set) var cards: [WallCard] = []
  /// How many points are in sight, headings left out.
  private(set) var countInSight = 0
  private(set) var account = SortingAccount()
  /// How many points of the future round answer each need.
  private(set) var answers: [ID<Point>: Int] = [:]
  /// How many things other tables have said about each point.
  private(set) var remarks: [ID<Point>: Int] = [:]
  private var filter = WallFilter()
  /// All of them, in the order that they hang.
  private var posters: [HungPoster] = []
  private var places: [ID<Poster>: Int] = [:]
  private var search = WallSearch()

  init() {}

  /// Hangs everything.
  init(_ session: Session, _ filter: WallFilter) {
    self.filter = filter
    let themes = Set(session.themes.visible.map(\.id))
    posters = session.wholeWall.map { HungPoster($0.id, session, themes: themes) }
    for (place, poster) in posters.enumerated() {
      places[poster.id] = place
      count(poster, times: 1)
    }
    account.erased = session.erased.count
    sift(posters.indices, session)
    putUp()
  }

  /// Brings up to date what another filter and changes of the session have touched.
  mutating func refresh(_ session: Session, _ filter: WallFilter, after changes: [Change] = []) {
    guard let touched = places(touchedBy: changes, session) else {
      self = HungWall(session, filter)
      return
    }
    let isLike = filter.isLike(self.filter)
    guard !isLike || !touched.isEmpty || filter.text.text != self.filter.text.text else { return }
    self.filter = filter
    hang(touched, session)
    if isLike { sift(touched, session) } else { sift(posters.indices, session) }
    putUp()
  }

  /// How many points of a poster nobody has placed.
  func notYet(on poster: ID<Poster>) -> Int {
    places[poster].map { posters[$0].account.notYet } ?? 0
  }

  /// The rows of a card in which words are found.
  func rows(with needle: Needle, on card: WallCard) -> [Int] {
    guard let place = places[card.poster] else { return [] }
    let found = posters[place].rows(with: needle, among: card.rows)
    if card.rows.count == posters[place].lines.count { return found }
    let isFound = Set(found)
    return card.rows.indices.filter { isFound.contains(card.rows[$0]) }
  }

  /// Nil when the changes may have touched all of them.
  private func places(touchedBy changes: [Change], _ session: Session) -> Set<Int>? {
    var touched: Set<Int> = []
    for change in changes {
      guard let points = change.edit.pointsOnTheWall(in: change.id) else { return nil }
      for point in points {
        guard let poster = session.point(point)?.poster, let place = places[poster] else {
          return nil
        }
        touched.insert(place)
      }
    }
    return touched
  }

  private mutating func hang(_ touched: Set<Int>, _ session: Session) {
    guard !touched.isEmpty else { return }
    let themes = Set(session.themes.visible.map(\.id))
    for place in touched {
      count(posters[place], times: -1)
      posters[place] = HungPoster(posters[place].id, session, themes: themes)
      count(posters[place], times: 1)
    }
    account.erased = session.erased.count
  }

  private mutating func count(_ poster: HungPoster, times factor: Int) {
    factor > 0 ? account.add(poster.account) : account.subtract(poster.account)
    for (need, count) in poster.needs { answers[need, default: 0] += factor * count }
    for (point, count) in poster.remarks { remarks[point, default: 0] += factor * count }
  }

  private mutating func sift(_ touched: some Collection<Int>, _ session: Session) {
    guard !touched.isEmpty else { return }
    let sieve = WallFilter.Sieve(filter, in: session)
    for place in touched { posters[place].sift(sieve, session) }
    search.startAnew()
  }

  private mutating func putUp() {
    let found = Needle(filter.text.text).map { search.rows(with: $0, in: posters) }
    cards = []
    countInSight = 0
    for (place, poster) in posters.enumerated() {
      let rows = found?[place] ?? poster.sifted
      // A heading over nothing is out of sight, unless its own words were looked for.
      if rows.isEmpty || filter.isOn && found == nil && poster.isBare(rows) { continue }
      cards.append(WallCard(poster: poster.id, lines: poster.lines(in: rows), rows: rows))
      countInSight += poster.count(rows)
    }
  }
}

extension Edit {
  /// The points of which it changes something that the wall shows or counts; nil when it may be any.
  func pointsOnTheWall(in change: Identifier) -> [ID<Point>]? {
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
