import Dialogue
import JSONTree

/// The points of a session with some words in them, as `show --find` prints them.
///
///     01KKNXBFZ0B6MS6DY7RRA27MWH  Table 3, Table talk: Å bli trodd
struct FoundPoints {
  private let session: Session
  private let found: [Point]

  init(_ words: String, in session: Session) {
    self.session = session
    guard let needle = Needle(words) else {
      found = []
      return
    }
    found = session.wholeWall.flatMap { poster in
      session.points(of: poster.id).visible.filter { needle.isFound(in: $0.text) }
    }
  }

  var isEmpty: Bool { found.isEmpty }

  static func nothing(_ words: String) -> Sentence {
    Sentence(
      nb: "«\(words)» står ikke i noe punkt.", nn: "«\(words)» står ikkje i noko punkt.",
      en: "“\(words)” stands in no point.")
  }

  func text(_ language: Language) -> String {
    found.map { "\($0.id)  \(PointPlace($0, in: session).name(language)): \($0.text)\n" }.joined()
  }

  var json: JSON {
    .array(
      found.map { point in
        .object(
          [JSON.Member("point", .string(point.id.description))]
            + PointPlace(point, in: session).members
            + [JSON.Member("text", .string(point.text))])
      })
  }
}

/// The poster that a point is on, in words.
struct PointPlace {
  private let poster: Poster?
  private let step: Step?

  init(_ point: Point, in session: Session) {
    poster = session.posters[point.poster]
    step = poster.flatMap { session.programme[$0.step] }
  }

  /// `Table 3, Table talk`.
  func name(_ language: Language) -> String {
    [poster.map { $0.holder.words(language) }, step?.title].compactMap(\.self)
      .joined(separator: ", ")
  }

  var members: [JSON.Member] {
    [
      ("poster", poster?.id.description), ("step", step?.id.description),
      ("holder", poster?.holder.name),
    ].compactMap { key, value in value.map { JSON.Member(key, .string($0)) } }
  }
}
