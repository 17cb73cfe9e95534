import Dialogue
import JSONTree

/// Where a point comes from and what it is tied to, as `show --trace` prints it.
struct TraceText {
  let trace: Trace
  let session: Session

  func text(_ language: Language) -> String {
    let point = trace.point
    var lines = [
      point.isErased ? Self.erased(language) : "«\(point.text)»",
      "\(place(of: point, language)), \(point.writtenAt.timeOfDay)",
    ]
    lines += list(Self.wordings, wordings, language)
    lines += list(Self.about, trace.about.map { [quote($0, language)] } ?? [], language)
    lines += list(
      Self.perspective, [trace.perspective?.title(in: language)].compactMap(\.self), language)
    lines += list(Self.themes, trace.themes.map(name(of:)), language)
    lines += list(Self.questions, trace.questions.map(\.text), language)
    lines += list(Self.needs, trace.needs.map { quote($0, language) }, language)
    lines += list(Self.answeredBy, trace.answeredBy.map { quote($0, language) }, language)
    lines += list(
      Self.recognised, point.recognised.map { Poster.Holder.table($0).sentence(language) },
      language)
    lines += list(Self.remarks, trace.remarks.map { quote($0, language) }, language)
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

extension TraceText {
  private static let erased = Sentence(
    nb: "[fjernet etter ønske]", nn: "[fjerna etter ønske]", en: "[removed on request]")
  private static let wordings = Sentence(nb: "Ordlyder", nn: "Ordlydar", en: "Wordings")
  private static let about = Sentence(
    nb: "Sagt om", nn: "Sagt om", en: "Said about")
  private static let perspective = Sentence(
    nb: "Perspektiv", nn: "Perspektiv", en: "Perspective")
  private static let themes = Sentence(nb: "Tema", nn: "Tema", en: "Themes")
  private static let questions = Sentence(
    nb: "Kaster lys over", nn: "Kastar lys over", en: "Sheds light on")
  private static let needs = Sentence(
    nb: "Svarer på behovene", nn: "Svarar på behova", en: "Answers the needs")
  private static let answeredBy = Sentence(
    nb: "Får svar i", nn: "Får svar i", en: "Is answered by")
  private static let recognised = Sentence(
    nb: "Det kjenner vi igjen", nn: "Det kjenner vi att", en: "We know this, too")
  private static let remarks = Sentence(
    nb: "Andre bord har sagt", nn: "Andre bord har sagt", en: "Other tables have said")
}
