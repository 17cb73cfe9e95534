package import JSONTree

/// What is being typed and is not a change yet, kept so that a crash costs half a second of it.
package struct Draft: Hashable, Sendable {
  /// The id that the point will get, or the point that is being reworded.
  package var point: ID<Point>
  package var poster: ID<Poster>
  package var text: String
  package var level: Point.Level
  package var after: ID<Point>?
  /// The wording that it started from; nil for a point that is not written yet.
  package var base: Identifier?
  /// Whether its process is still there and only does not stir; not stored.
  package var isCopy = false

  package init(
    point: ID<Point>, poster: ID<Poster>, text: String, level: Point.Level = .point,
    after: ID<Point>? = nil, base: Identifier? = nil
  ) {
    self.point = point
    self.poster = poster
    self.text = text
    self.level = level
    self.after = after
    self.base = base
  }

  package var json: JSON {
    var writer = Writer()
    writer.write("point", text: point)
    writer.write("poster", text: poster)
    writer.write("text", text)
    writer.write("level", level.rawValue)
    writer.write("after", ifAny: after)
    writer.write("base", ifAny: base)
    return writer.json
  }

  package init(json: JSON) throws(Malformed) {
    var reader = try Reader(json, at: "")
    self.init(
      point: try reader.id("point"), poster: try reader.id("poster"),
      text: try reader.string("text"), level: try reader.choice("level", else: .point),
      after: try reader.optionalID("after"), base: try reader.optionalParsed("base", as: .id))
  }
}
