import Dialogue
import JSONTree

/// Where a point comes from and what it is tied to, as `show --trace` prints it.
struct TraceText {
  let trace: Trace
  let session: Session

  func text(_ language: Language) -> String {
    let point = trace.point
    var lines = [
      point.isErased ? TraceWords.erased(language) : "«\(point.text)»",
      "\(place(of: point, language)), \(point.writtenAt.timeOfDay)",
    ]
    lines += list(TraceWords.wordings, wordings, language)
    lines += list(TraceWords.saidAbout, trace.about.map { [quote($0, language)] } ?? [], language)
    lines += list(
      TraceWords.perspective, [trace.perspective?.title(in: language)].compactMap(\.self), language)
    lines += list(TraceWords.themes, trace.themes.map(name(of:)), language)
    lines += list(TraceWords.lightsUp, trace.questions.map(\.text), language)
    lines += list(TraceWords.needs, trace.needs.map { quote($0, language) }, language)
    lines += list(TraceWords.answeredBy, trace.answeredBy.map { quote($0, language) }, language)
    lines += list(
      TraceWords.recognised, point.recognised.map { Poster.Holder.table($0).words(language) },
      language)
    lines += list(TraceWords.othersSaid, trace.remarks.map { quote($0, language) }, language)
    return lines.joined(separator: "\n") + "\n"
  }

  private var wordings: [String] {
    let all = trace.point.wordings
    return all.count < 2 ? [] : all.map { "\($0.at.timeOfDay)  \($0.text)" }
  }

  private func list(_ title: Sentence, _ lines: [String], _ language: Language) -> [String] {
    lines.isEmpty ? [] : ["", title(language)] + lines.map { "  - \($0)" }
  }

  private func place(of point: Point, _ language: Language) -> String {
    PointPlace(point, in: session).name(language)
  }

  private func quote(_ point: Point, _ language: Language) -> String {
    "«\(point.text)» (\(place(of: point, language)))"
  }

  private func name(of theme: Theme) -> String {
    let parent = session.parent(of: theme.id).flatMap { session.themes[$0] }
    return [parent?.title, theme.title].compactMap(\.self).joined(separator: " › ")
  }

  var json: JSON {
    func ids<Entity: Placed>(_ key: String, _ entities: [Entity]) -> JSON.Member? {
      entities.isEmpty
        ? nil : JSON.Member(key, .array(entities.map { .string($0.id.description) }))
    }
    let point = trace.point
    let facts: [JSON.Member?] = [
      JSON.Member("point", .string(point.id.description)),
      JSON.Member("text", .string(point.text)),
      JSON.Member("at", .string(point.writtenAt.description)),
      JSON.Member(
        "wordings",
        .array(
          point.wordings.map {
            ["text": .string($0.text), "at": .string($0.at.description)]
          })),
      trace.about.map { JSON.Member("about", .string($0.id.description)) },
      trace.perspective.map { JSON.Member("perspective", .string($0.id.description)) },
      ids("themes", trace.themes), ids("questions", trace.questions), ids("needs", trace.needs),
      ids("answeredBy", trace.answeredBy),
      point.recognised.isEmpty
        ? nil : JSON.Member("recognised", .array(point.recognised.map { .int($0) })),
      ids("remarks", trace.remarks),
    ]
    let place = PointPlace(point, in: session).members
    return .object(
      facts.prefix(2).compactMap(\.self) + place + facts.dropFirst(2).compactMap(\.self))
  }
}
