import Dialogue

/// A session as plain lines: what `show` and `demo` print where there is no screen.
struct SessionText {
  let session: Session
  let path: String
  let language: Language

  var text: String {
    (head + programme + posters + comments + foot).joined(separator: "\n") + "\n"
  }

  private func say(_ nb: String, _ nn: String, _ en: String) -> String {
    Sentence(nb: nb, nn: nn, en: en)(language)
  }

  private var head: [String] {
    var lines = [session.title, String(repeating: "=", count: session.title.count)]
    var facts: [String] = []
    if let date = session.date { facts.append(date.description) }
    if !session.place.isEmpty { facts.append(session.place) }
    facts.append("\(session.opens)–\(session.closes)")
    lines.append(facts.joined(separator: ", "))
    if !session.commissioner.isEmpty {
      lines.append(
        say("Oppdragsgiver", "Oppdragsgivar", "Commissioner") + ": \(session.commissioner)")
    }
    let people = Noun.participant(session.participantCount)
    let room = Noun.relation(session.relationsInTheRoom)
    lines.append(
      say(
        "\(people.nb), \(room.nb) i rommet", "\(people.nn), \(room.nn) i rommet",
        "\(people.en), \(room.en) in the room"))
    let questions = session.questions.visible.map(\.text)
    if !questions.isEmpty {
      lines += [
        "",
        say(
          "Oppdragsgiveren vil ha lys over (stilles aldri til rommet):",
          "Oppdragsgivaren vil ha lys over (blir aldri stilt til rommet):",
          "The commissioner wants light on (never put to the room):"),
      ]
      lines += questions.map { "  " + Self.mark("- ", before: $0) + $0 }
    }
    return lines
  }

  private var programme: [String] {
    let timeline = session.timeline(now: nil)
    var lines = ["", say("Program", "Program", "Programme")]
    for row in timeline.rows {
      guard let step = session.programme[row.step] else { continue }
      let length = row.shown.map { " (\($0.minutes) min)" } ?? ""
      // What the day went on without has no time.
      let start = row.shown?.start.description ?? "–    "
      lines.append("  \(start)  \(step.title)\(length)")
    }
    return lines
  }

  private var posters: [String] {
    var lines: [String] = []
    let remarks = session.remarks
    for step in session.programme.visible {
      let posters = session.posters.visible.filter { $0.step == step.id }
        .sorted { $0.holder < $1.holder }
      guard !posters.isEmpty else { continue }
      lines += ["", step.title]
      for poster in posters {
        lines.append("  \(poster.holder.words(language)), \(state(of: poster.state))")
        let signed = poster.signatures.last.map { signature in
          Dictionary(signature.lines.map { ($0.point, $0.wording) }) { $1 }
        }
        for point in session.points(of: poster.id).visible {
          lines.append(line(of: point, signed))
          lines += (remarks[point.id] ?? []).map(line(about:))
        }
      }
    }
    return lines
  }

  /// A bullet of ours, or its place where the words bring one themselves.
  private static func mark(_ bullet: String, before words: String) -> String {
    words.hasOwnBullet ? "  " : bullet
  }

  /// What became of a point after the group had signed: what it did not hear says so.
  private func since(_ signed: [ID<Point>: Identifier]?, _ point: Point) -> String? {
    guard let signed, !point.isStruck else { return nil }
    guard let wording = signed[point.id] else {
      return say("[skrevet siden]", "[skrive sidan]", "[written since]")
    }
    guard wording != point.standing else { return nil }
    return say("[endret siden]", "[endra sidan]", "[changed since]")
  }

  private func line(of point: Point, _ signed: [ID<Point>: Identifier]?) -> String {
    let indent =
      switch point.level {
      case .heading: "    "
      case .point: "    " + Self.mark("- ", before: point.text)
      case .sub: "        " + Self.mark("– ", before: point.text)
      }
    if point.isErased {
      return indent + say("[fjernet etter ønske]", "[fjerna etter ønske]", "[removed on request]")
    }
    var line = indent + point.text
    if point.isStruck { line += say("  [strøket]", "  [stroke]", "  [struck]") }
    if let since = since(signed, point) { line += "  " + since }
    if point.isOfTwoMinds {
      line += say(
        "  [vi ser det på to måter]", "  [vi ser det på to måtar]", "  [of two minds]")
    }
    return line
  }

  /// What another group has said about a point, under it; it stands on that group's poster, too. An
  /// addition, a question and a correction each have a sign of their own.
  private func line(about remark: Point) -> String {
    let holder = session.posters[remark.poster].map { $0.holder.words(language) } ?? ""
    let sign =
      switch remark.about?.remark {
      case .question: "?"
      case .correction: "→"
      case .addition, nil: "+"
      }
    return "        \(sign) \(holder): \(remark.text)"
  }

  private func state(of state: Poster.State) -> String {
    switch state {
    case .draft: say("utkast", "utkast", "draft")
    case .readAloud: say("opplest", "opplesen", "read aloud")
    case .signed: say("godkjent", "godkjend", "signed")
    case .declined: say("vil ikke skrive", "vil ikkje skrive", "does not want to write")
    }
  }

  private var comments: [String] {
    let comments = session.comments.visible.map(\.text)
    guard !comments.isEmpty else { return [] }
    let title = say(
      "Prosesslederens merknader", "Merknadene til prosessleiaren",
      "The process leader's comments")
    return ["", title] + comments.map { "  " + Self.mark("- ", before: $0) + $0 }
  }

  private var foot: [String] {
    var lines = [""]
    let points = session.countOfPoints
    let signed = session.summary.signedPosters
    let erased = session.erased.count
    lines.append(
      say(
        "Punkter: \(points). Veggaviser som er ferdige: \(signed). Fjernet etter ønske: \(erased).",
        "Punkt: \(points). Veggaviser som er ferdige: \(signed). Fjerna etter ønske: \(erased).",
        "Points: \(points). Finished posters: \(signed). Removed on request: \(erased)."))
    if !session.themes.order.isEmpty { lines.append(session.sortingAccount.sentence(language)) }
    let open = session.conflicts.count(where: session.isOpen)
    if open > 0 {
      lines.append(
        say(
          "To ordlyder side om side, til noen velger: \(open)",
          "To ordlydar side om side, til nokon vel: \(open)",
          "Two wordings side by side, until somebody chooses: \(open)"))
    }
    lines.append(say("Fila er", "Fila er", "The file is") + " \(path)")
    return lines
  }
}
