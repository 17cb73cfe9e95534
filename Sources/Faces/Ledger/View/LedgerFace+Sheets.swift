import Dialogue
import Terminal

extension LedgerFace {
  func view(of sheet: LedgerSheet) -> Overlay.Sheet {
    switch sheet.content {
    case .answering(let subject), .following(let subject):
      return filling(sheet, above: title(of: subject), said: someWords(under: subject))
    case .correcting(let point): return filling(sheet, above: title(of: .point(point)))
    case .afterword, .contact, .dating, .meeting: return filling(sheet, above: nil)
    case .claiming, .points, .restsOn:
      let points = points(in: sheet.content)
      return list(points.count, sheet) { place in
        let point = points[place]
        return .init(
          words(of: point), trailing: Line(self.place(of: point), .dimmed))
      }
    case .deciding:
      return list(Verdict.allCases.count, sheet) { place in
        let verdict = Verdict.allCases[place]
        let note = verdict.needsReason ? "  (\(LedgerWording.needsReason(language)))" : ""
        return .init(
          Line("\(place + 1)  ", .dimmed) + Line(LedgerWording.verdict(verdict)(language))
            + Line(note, .dimmed))
      }
    case .preview:
      let lines = sheet.pageTexts
      return list(lines.count, sheet) { .init(Line(lines[$0])) }
    case .trace(let point, _):
      let lines = traceLines(of: point)
      return list(lines.count, sheet) { .init(lines[$0]) }
    }
  }

  private func list(
    _ count: Int, _ sheet: LedgerSheet, row: @escaping (Int) -> Block.List.Row
  ) -> Overlay.Sheet {
    let list = Block.List(
      Self.sheetList, count: count, selected: count == 0 ? nil : min(sheet.selected, count - 1),
      wraps: true, row: row)
    return Overlay.Sheet(
      title: LedgerWording.title(of: sheet.content)(language), body: .list(list),
      focus: Self.sheetList, width: nil)
  }

  /// The first of the points that a theme's answer is about, and how many more there are.
  private func someWords(under subject: FollowUp.Subject) -> [Line] {
    guard case .theme = subject else { return [] }
    let points = session.points(under: subject)
    var lines = points.prefix(2).map { point in
      Line(point.text.hasOwnBullet ? "  " : "• ", .dimmed) + words(of: point)
    }
    if points.count > 2 {
      lines.append(Line(LedgerWording.andMore(points.count - 2)(language), .dimmed))
    }
    return lines
  }

  private static func field(_ place: Int) -> ElementID { "ledger-field-\(place)" }

  /// Labels with texts under them; the selected one is written in.
  private func filling(
    _ sheet: LedgerSheet, above subject: Line?, said: [Line] = []
  ) -> Overlay.Sheet {
    let form = sheet.form
    var parts: [Block.Part] = []
    if let subject { parts.append(.fit(.text(subject), maximum: 2, rank: 2)) }
    if !said.isEmpty { parts.append(.fit(.text(said), maximum: 4, rank: 3)) }
    for (place, row) in form.rows.enumerated() {
      let isHere = place == form.selected
      let label = LedgerWording.label(of: row.what)(language)
      if case .status = row.what {
        let words = row.status.words(language)
        let form = Block.Form(
          Self.field(place), rows: [.init(label, .choice(words))], selected: 0)
        parts.append(
          isHere
            ? .fixed(1, .form(form))
            : .fixed(1, .text(Line("\(label): ", .dimmed) + Line(words)), rank: 1))
        continue
      }
      if !label.isEmpty {
        let title = Line(label, isHere ? .heading : .dimmed)
        parts.append(.fixed(1, .text(title), rank: isHere ? 0 : 1))
      }
      if isHere {
        let editor = Block.editor(
          Self.field(place), row.field, misspelt: ownText.map(context.misspelt) ?? [])
        parts.append(.fit(editor, minimum: 1, maximum: form.rows.count > 1 ? 6 : 14))
      } else {
        let text = row.field.text.isEmpty ? "–" : row.field.text.onOneLine
        parts.append(.fit(.text(Line(text)), maximum: 3, rank: 1))
      }
    }
    if let readability = form.readability {
      parts.append(.fit(.text(Line(readability(language), .dimmed)), maximum: 2, rank: 1))
    }
    return Overlay.Sheet(
      title: LedgerWording.title(of: sheet.content)(language), body: .rows(parts),
      focus: Self.field(form.selected), width: nil)
  }

  // MARK: A point

  func place(of point: Point) -> String {
    let poster = session.posters[point.poster]
    let step = poster.flatMap { session.programme[$0.step] }
    // Whose voice it is everybody may know; which table, not whoever answers.
    let voice = poster.flatMap { showsWhere || $0.holder.table == nil ? name(of: $0.holder) : nil }
    return [voice, step?.title]
      .compactMap(\.self).joined(separator: ", ")
  }

  /// The process leader's own digest is called that by nobody else.
  private func name(of holder: Poster.Holder) -> String {
    let words =
      holder == .digest && hat != .leader ? Poster.Holder.digest.words : PeopleWords.holder(holder)
    return words(language)
  }

  /// Where a point comes from, and what stands beside it.
  func traceLines(of id: ID<Point>) -> [Line] {
    guard let trace = session.trace(of: id) else { return [] }
    let point = trace.point
    let time = showsWhere ? ", \(point.writtenAt.timeOfDay)" : ""
    var lines = [words(of: point), Line(place(of: point) + time, .dimmed)]
    if showsWhere, point.wordings.count > 1 {
      lines.append(Line(TraceWords.wordings(language), .heading))
      lines += point.wordings.map { Line("\($0.at.timeOfDay)  \($0.text)") }
    }
    if !trace.themes.isEmpty {
      lines.append(Line(TraceWords.themes(language), .heading))
      lines += trace.themes.map { Line($0.title) }
    }
    if !trace.remarks.isEmpty {
      lines.append(Line(TraceWords.othersSaid(language), .heading))
      lines += trace.remarks.map { remark in
        let kind = remark.about.map { DeskWording.remark($0.remark)(language) } ?? ""
        return Line("\(kind): ", .dimmed) + words(of: remark)
      }
    }
    return lines
  }
}
