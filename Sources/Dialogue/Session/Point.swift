package import JSONTree

/// One line of a poster, in the group's own words. Who said it is never stored.
package struct Point: Placed, Hashable {
  package let id: ID<Self>
  package let poster: ID<Poster>
  package var level: Level
  /// Every wording it has had, in the order they came. Empty only when it was erased.
  package var wordings: [Wording]
  /// The wording that stands.
  package var standing: Identifier
  package var writtenAt: Moment
  package var isStruck = false
  /// Whether the table is of two minds about it.
  package var isOfTwoMinds = false
  package var isLeftOutOfPrint = false
  package var perspective: ID<Perspective>?
  /// The themes it lies under; these lists stand sorted.
  package var themes: [ID<Theme>] = []
  /// The commissioner's questions that it sheds light on.
  package var lightsUp: [ID<Question>] = []
  /// The needs that it answers, where it is of the future round.
  package var needs: [ID<Point>] = []
  /// The tables that know this, too.
  package var recognised: [Int] = []
  /// Whether somebody has said that it stands by itself.
  package var standsByItself = false
  /// The point of another table that it is about, where it is a remark.
  package var about: About?
  /// When its words were removed at somebody's wish; they cannot come back.
  package var erasedAt: Moment?
  /// Whether writing it was undone.
  package var isRemoved = false
  package var extra: [JSON.Member] = []

  package init(
    id: ID<Self>, poster: ID<Poster>, level: Level = .point, text: String, at: Moment
  ) {
    self.id = id
    self.poster = poster
    self.level = level
    self.wordings = [Wording(id: id.identifier, text: text, at: at)]
    self.standing = id.identifier
    self.writtenAt = at
  }

  package enum Level: String, CaseIterable, Sendable {
    case heading
    case point
    case sub
  }

  package struct Wording: Hashable, Sendable {
    /// The change that brought it.
    package let id: Identifier
    package let text: String
    package let at: Moment
    package var extra: [JSON.Member] = []

    package init(id: Identifier, text: String, at: Moment) {
      self.id = id
      self.text = text
      self.at = at
    }
  }

  /// The words as they stand now; empty when they were erased.
  package var text: String {
    if let last = wordings.last, last.id == standing { return last.text }
    return wordings.first { $0.id == standing }?.text ?? ""
  }

  package var isErased: Bool { erasedAt != nil }

  /// Whether it is one of the poster's points today: written, not struck, not erased.
  package var counts: Bool { !isRemoved && !isStruck && !isErased }

  /// Whether it is counted as a point: it counts, and is neither a heading over others nor a
  /// question or correction to one.
  package var isCounted: Bool {
    counts && level != .heading && about?.remark.isCounted ?? true
  }
}

extension OrderedTable<Point> {
  /// The same as the subscript, compiled for points: a poster's lines are asked for at every key.
  package func point(_ id: ID<Point>) -> Point? { self[id] }
}
