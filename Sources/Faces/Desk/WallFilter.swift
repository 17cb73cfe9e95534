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

  /// Whether the two differ at most in the words that are looked for.
  func isLike(_ other: Self) -> Bool {
    (step, holder, question, perspective, pile)
      == (other.step, other.holder, other.question, other.perspective, other.pile)
  }

  /// What it asks of a poster and of a point, besides the words.
  struct Sieve {
    private let filter: WallFilter
    private let piles: Set<Pile>?
    /// Whether it asks nothing of points.
    let letsAllPoints: Bool

    init(_ filter: WallFilter, in session: Session) {
      self.filter = filter
      piles = filter.piles(in: session)
      letsAllPoints =
        filter.question == nil && filter.perspective == nil && filter.pile == nil
    }

    func lets(_ poster: Poster) -> Bool {
      (filter.step.map { $0 == poster.step } ?? true)
        && (filter.holder.map { $0 == poster.holder } ?? true)
    }

    func lets(_ point: Point, in session: Session) -> Bool {
      (filter.question.map(point.lightsUp.contains) ?? true)
        && (filter.perspective?.fits(point) ?? true)
        && (piles.map { point.isCounted && !$0.isDisjoint(with: session.piles(of: point)) } ?? true)
    }
  }

  /// A theme stands for those under it, too.
  fileprivate func piles(in session: Session) -> Set<Pile>? {
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
  /// Which of the poster's lines they are, from 0.
  var rows: [Int]
}

/// A line of a card.
struct WallPlace: Hashable, Sendable, Comparable {
  var card = 0
  var row = 0

  static func < (one: Self, other: Self) -> Bool {
    (one.card, one.row) < (other.card, other.row)
  }
}
