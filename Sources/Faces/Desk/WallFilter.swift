import Dialogue
import Terminal

/// Which points are in sight; nothing is out of sight unless somebody asks for it.
struct WallFilter: Sendable {
  var step: ID<Step>?
  var holder: Poster.Holder?
  var question: ID<Question>?
  var perspective: SeenFrom?
  var pile: Pile?
  var text = TextField()

  var isOn: Bool {
    step != nil || holder != nil || question != nil || perspective != nil || pile != nil
      || !text.text.isEmpty
  }

  /// The posters with something in sight, in the order that they hang.
  func cards(of session: Session) -> [WallCard] {
    let needle = Needle(text.text)
    let piles = self.piles(in: session)
    let isAboutPoints = question != nil || perspective != nil || pile != nil || needle != nil
    return session.wholeWall.compactMap { poster in
      guard step == nil || poster.step == step, holder == nil || poster.holder == holder else {
        return nil
      }
      let lines = session.points(of: poster.id).visible.filter { point in
        guard isAboutPoints else { return true }
        return (question.map(point.lightsUp.contains) ?? true)
          && (perspective?.fits(point) ?? true)
          && (piles.map { point.isCounted && !$0.isDisjoint(with: session.piles(of: point)) }
            ?? true)
          && (needle?.isFound(in: point.text) ?? true)
      }
      return lines.isEmpty ? nil : WallCard(poster: poster.id, lines: lines.map(\.id))
    }
  }

  /// A theme stands for those under it, too.
  private func piles(in session: Session) -> Set<Pile>? {
    guard let pile else { return nil }
    guard case .theme(let theme) = pile else { return [pile] }
    return Set([pile] + session.children(of: theme).map { .theme($0.id) })
  }
}

/// A perspective, or that none was said.
enum SeenFrom: Hashable, Sendable {
  case perspective(ID<Perspective>)
  case notSaid

  func fits(_ point: Point) -> Bool {
    switch self {
    case .perspective(let id): point.perspective == id
    case .notSaid: point.perspective == nil
    }
  }
}

/// A poster with the lines of it that are in sight.
struct WallCard: Hashable, Sendable {
  var poster: ID<Poster>
  var lines: [ID<Point>]
}

/// A line of a card.
struct WallPlace: Hashable, Sendable, Comparable {
  var card = 0
  var row = 0

  static func < (one: Self, other: Self) -> Bool {
    (one.card, one.row) < (other.card, other.row)
  }
}
