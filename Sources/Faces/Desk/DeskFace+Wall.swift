import Dialogue
import Terminal

// Walking the wall.
extension DeskFace {
  var selectedPoint: Point? { point(at: place) }

  func point(at place: WallPlace) -> Point? {
    guard cards.indices.contains(place.card), cards[place.card].lines.indices.contains(place.row)
    else { return nil }
    return session.point(cards[place.card].lines[place.row])
  }

  func place(of id: ID<Point>) -> WallPlace? {
    guard let poster = session.point(id)?.poster,
      let card = cards.firstIndex(where: { $0.poster == poster }),
      let row = cards[card].lines.firstIndex(of: id)
    else { return nil }
    return WallPlace(card: card, row: row)
  }

  func clamped(_ place: WallPlace) -> WallPlace {
    guard !cards.isEmpty else { return WallPlace() }
    let card = max(0, min(place.card, cards.count - 1))
    return WallPlace(card: card, row: max(0, min(place.row, cards[card].lines.count - 1)))
  }

  /// Up and down within a card, and on into the next one at its end.
  mutating func move(rows: Int) {
    var place = place
    place.row += rows
    if place.row < 0, place.card > 0 {
      place = WallPlace(card: place.card - 1, row: .max)
    } else if cards.indices.contains(place.card), place.row >= cards[place.card].lines.count,
      place.card + 1 < cards.count
    {
      place = WallPlace(card: place.card + 1, row: 0)
    }
    self.place = clamped(place)
  }

  mutating func move(cards count: Int) {
    place = clamped(WallPlace(card: place.card + count, row: place.row))
  }

  mutating func select(_ id: ID<Point>) {
    if let place = place(of: id) { self.place = place }
  }

  // MARK: Looking for a place

  var firstUnplaced: WallPlace? {
    firstPlace(from: WallPlace(), in: hasUnplaced, where: isUnplaced)
  }

  /// The next that nobody has placed, from a place on, then from the start.
  func nextUnplaced(after start: WallPlace, besides known: ID<Point>? = nil) -> WallPlace? {
    firstPlace(after: start, in: hasUnplaced) { $0.id != known && isUnplaced($0) }
  }

  /// Posters of which everything is placed are passed by.
  private func hasUnplaced(_ card: WallCard) -> Bool { wall.notYet(on: card.poster) > 0 }

  /// The first from a place on, then from the start.
  private func firstPlace(
    after start: WallPlace, in isWorthLooking: (WallCard) -> Bool = { _ in true },
    where isWanted: (Point) -> Bool
  ) -> WallPlace? {
    let next = WallPlace(card: start.card, row: start.row + 1)
    return firstPlace(from: next, in: isWorthLooking, where: isWanted)
      ?? firstPlace(from: WallPlace(), in: isWorthLooking, where: isWanted)
  }

  private func firstPlace(
    from start: WallPlace, in isWorthLooking: (WallCard) -> Bool,
    where isWanted: (Point) -> Bool
  ) -> WallPlace? {
    for card in cards.indices.dropFirst(start.card) where isWorthLooking(cards[card]) {
      let first = card == start.card ? start.row : 0
      for row in cards[card].lines.indices.dropFirst(first) {
        let place = WallPlace(card: card, row: row)
        if let point = point(at: place), isWanted(point) { return place }
      }
    }
    return nil
  }

  // MARK: Finding words

  enum Direction: Sendable {
    /// This one, or else the next.
    case here
    case next
    case previous
  }

  var needle: Needle? { Needle(find.text) }

  mutating func goToMatch(_ direction: Direction) {
    guard let needle else { return }
    let matches = cards.indices.flatMap { card in
      wall.rows(with: needle, on: cards[card]).map { WallPlace(card: card, row: $0) }
    }
    guard !matches.isEmpty else { return context.warn(DeskWording.notFound(find.text)) }
    let found: Int? =
      switch direction {
      case .here: matches.firstIndex { $0 >= place }
      case .next: matches.firstIndex { $0 > place }
      case .previous: matches.lastIndex { $0 < place }
      }
    // Past the last one it goes on with the first, and says so by its number.
    let number = found ?? (direction == .previous ? matches.count - 1 : 0)
    place = matches[number]
    context.say(DeskWording.match(number + 1, of: matches.count))
  }
}
