import Dialogue
package import Terminal

extension SessionsFace {
  package func view() -> Screen {
    let language = context.language
    let left = Line("Mellomrom · \(Self.name(language))")
    return Screen(
      title: "Mellomrom",
      header: Screen.Header(left, right: Line(folder(beside: left.columns))),
      body: .rows(parts), focus: isFiltering ? .filter : .sessions)
  }

  /// Where the sessions lie, and the end of it when not all has room beside the name.
  private func folder(beside columns: Int) -> String {
    let room = max(1, context.size.columns - columns - 4)
    guard Line(folder).columns > room else { return folder }
    let names = folder.split(separator: "/")
    for first in names.indices {
      let end = "…/" + names[first...].joined(separator: "/")
      if Line(end).columns <= room { return end }
    }
    return ""
  }

  private var parts: [Block.Part] {
    var parts: [Block.Part] = []
    if isFiltering || !filter.text.isEmpty {
      let field = Block.Field(
        .filter, label: Wording.Sessions.find(context.language), text: filter.text,
        caret: filter.caret)
      parts.append(.fixed(1, .field(field)))
    }
    parts.append(.weight(1, .panel(title, list), minimum: 3))
    if let due = dueInAll { parts.append(.fixed(1, .text(due), rank: 2)) }
    if let detail { parts.append(.fit(.text(detail), maximum: 3, rank: 1)) }
    return parts
  }

  private var title: Line {
    let all = rows?.count { showsArchived || !$0.isArchived } ?? 0
    return Line(Wording.Sessions.title(shown: visible.count, of: all)(context.language), .heading)
  }

  private var list: Block {
    let language = context.language
    let visible = visible
    if visible.isEmpty { return .text(emptiness.map { Line($0(language)) }) }
    typealias Words = Wording.Sessions
    // Dates take room from titles, so they do when there are any.
    let showsDue = dueInAll != nil
    return .table(
      Block.Table(
        .sessions,
        columns: [
          .init(Words.date(language)),
          .init(Words.session(language), .weight(3), minimum: 16),
          .init(Words.place(language), .weight(2), minimum: 8, rank: 2),
          .init(Words.state(language)),
          .init(Words.points(language), alignment: .right, rank: 3),
        ] + (showsDue ? [.init(Words.due(language), rank: 1)] : []),
        count: visible.count, selected: selection
      ) { place in
        let row = visible[place]
        return cells(of: row) + (showsDue ? [due(in: row)] : [])
      })
  }

  private func cells(of row: SessionRow) -> [Line] {
    let language = context.language
    if let problem = row.problem {
      return [
        Line("–", .dimmed), Line(row.fileName) + Line(" – \(problem(language))", .problem), Line(),
        Line(Wording.Sessions.closed(language), .problem), Line(),
      ]
    }
    let style: Style = row.isArchived ? .dimmed : .plain
    return [
      Line(row.date?.short(language) ?? Wording.Sessions.noDate(language), style),
      Line(row.called, style), Line(row.place, style), state(of: row),
      Line("\(row.points)", style),
    ]
  }

  /// How much is past its date, and how much falls due within a fortnight.
  private func due(in row: SessionRow) -> Line {
    let today = context.now.day
    let (past, soon) = (row.past(today).count, row.soon(today).count)
    let words = Wording.Sessions.dueShort(past: past, soon: soon)(context.language)
    return Line(words, past > 0 ? .attention : .plain)
  }

  /// The same over all sessions in sight; nil when there is nothing to say.
  private var dueInAll: Line? {
    let today = context.now.day
    let (past, soon) = visible.reduce(into: (0, 0)) { counts, row in
      counts.0 += row.past(today).count
      counts.1 += row.soon(today).count
    }
    guard past + soon > 0 else { return nil }
    return Line(
      Wording.Sessions.dueInAll(past: past, soon: soon)(context.language),
      past > 0 ? .attention : .plain)
  }

  private func state(of row: SessionRow) -> Line {
    let language = context.language
    if row.isArchived { return Line(Wording.Sessions.inArchive(language), .dimmed) }
    switch row.state {
    case .planned where row.date == context.now.day:
      return Line(Wording.Sessions.today(language), .emphasis)
    case .planned, .held: return Line(row.state.words(language))
    case .underWay: return Line(row.state.words(language), .attention)
    }
  }

  /// What there is to do when there is nothing to see.
  private var emptiness: [Sentence] {
    guard let rows else { return [Wording.Sessions.reading] }
    if rows.isEmpty { return Wording.Sessions.nothingYet }
    if !filter.text.isEmpty { return [Wording.Sessions.nothingFound(filter.text)] }
    return [Wording.Sessions.allArchived(rows.count)]
  }

  /// About the selected session, under the list.
  private var detail: [Line]? {
    guard let row = selected else { return nil }
    let language = context.language
    guard let problem = row.problem else {
      let day = row.date.map { "\($0.inWords(language)) · " } ?? ""
      return [Line(day + row.path, .dimmed)] + dueLines(row)
    }
    return [Line("\(row.fileName): \(problem(language))", .problem)]
  }

  /// What is past its date in a session, and what falls due soon, each on a line.
  private func dueLines(_ row: SessionRow) -> [Line] {
    let (today, language) = (context.now.day, context.language)
    let lists = [
      (Wording.Sessions.past, row.past(today), Style.attention),
      (Wording.Sessions.soon, row.soon(today), .plain),
    ]
    return lists.compactMap { title, due, style in
      guard !due.isEmpty else { return nil }
      let items = due.map { "\($0.words(language)) \($0.day.short(language))" }
      return Line("\(title(language)): ", style) + Line(items.joined(separator: ", "))
    }
  }
}
