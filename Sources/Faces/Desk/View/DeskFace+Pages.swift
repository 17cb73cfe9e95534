import Dialogue
import Terminal

// The commissioner's questions, and the picture of the whole.
extension DeskFace {
  var questionParts: [Block.Part] {
    let figures = figures.questions
    let list = Block.List(
      Self.pageList, count: figures.count, selected: row, wraps: true,
      empty: Line(DeskWording.noQuestions(language), .dimmed)
    ) { place in
      let line = figures[place]
      let question = session.questions[line.question]
      let verdict = question?.verdict.map { $0.words(language) }
      return Block.List.Row(
        Line(question?.text ?? "", .commissioner),
        trailing: Line(verdict.map { "\($0) · " } ?? "", .emphasis)
          + Line(PeopleWords.points(line.points)(language), .dimmed))
    }
    var parts: [Block.Part] = [
      .weight(
        1, .panel(Line(DeskWording.whatIsAsked(language), .heading), .list(list)),
        minimum: 4)
    ]
    if figures.indices.contains(row) {
      parts.append(.fit(.text(words(for: figures[row])), minimum: 2, rank: 1))
    }
    parts.append(.fit(.text(closing), minimum: 2, rank: 2))
    return parts
  }

  /// What the room said at the end of the day.
  private var closing: [Line] {
    [(DeskWording.carriers, session.carriers), (DeskWording.nextSteps, session.nextSteps)]
      .map { title, text in
        Line("\(title(language)) ", .heading) + Line(text.isEmpty ? "–" : text, .participants)
      }
  }

  /// How many points from how many tables, who is silent, and what the process leader says of it.
  private func words(for figures: QuestionFigures) -> [Line] {
    var lines = [
      Line(DeskWording.figures(figures.points, tables: figures.tables.count)(language))
    ]
    if !figures.silent.isEmpty {
      let silent = figures.silent.compactMap { session.perspectives[$0]?.title(in: language) }
      lines.append(
        Line("\(DeskWording.silent(language)): \(silent.joined(separator: ", "))", .dimmed))
    }
    for assessment in session.assessments.visible where assessment.question == figures.question {
      lines.append(Line(assessment.text.onOneLine, .leader))
      if !assessment.points.isEmpty {
        lines.append(Line(DeskWording.restsOn(assessment.points.count)(language), .dimmed))
      }
    }
    return lines
  }

  var pictureParts: [Block.Part] {
    countsTables
      ? picture(figures.byTable) { PeopleWords.short($0)(language) }
      : picture(figures.byPerspective) { column in
        column.flatMap { session.perspectives[$0] }?.title(in: language)
          ?? DeskWording.notSaid(language)
      }
  }

  private func picture<Column>(
    _ counts: ThemeCounts<Column>, _ title: (Column) -> String
  ) -> [Block.Part] {
    // What is not placed yet would make every theme look small.
    let greatest = counts.rows.filter { $0.pile != .notYet }.flatMap(\.counts).max() ?? 0
    // Bars go before figures do, and what has no room is summed up: a row always adds up.
    let room = context.size.columns - 26
    let hasBars = counts.columns.count * 7 <= room
    let all = counts.columns.count
    let shown = hasBars || all * 5 <= room ? all : max(1, room / 5 - 1)
    var columns: [Block.Table.Column] = [
      .init(TraceWords.themes(language), .weight(2), minimum: 14)
    ]
    for column in counts.columns.prefix(shown) {
      columns.append(
        hasBars
          ? .init(title(column), .weight(1), minimum: 5)
          : .init(title(column), .fixed(3), alignment: .right))
    }
    if shown < all {
      columns.append(.init("+\(all - shown)", .fixed(3), alignment: .right))
    }
    columns.append(.init(DeskWording.all(language), alignment: .right))
    let table = Block.Table(
      Self.pageList, columns: columns, count: counts.rows.count, selected: row
    ) { place in
      let row = counts.rows[place]
      let indent = row.parent == nil ? "" : "  "
      let rest = row.counts.dropFirst(shown)
      let cells =
        hasBars
        ? row.counts.map { bar($0, of: greatest) }
        : (row.counts.prefix(shown) + (rest.isEmpty ? [] : [rest.reduce(0, +)])).map(figure)
      return [Line(indent + lastName(of: row.pile))] + cells + [Line("\(row.all)")]
    }
    let heading = countsTables ? DeskWording.byTable : DeskWording.byPerspective
    return [.weight(1, .panel(Line(heading(language), .heading), .table(table)), minimum: 4)]
  }

  private func figure(_ count: Int) -> Line {
    count > 0 ? Line("\(count)") : Line("·", .dimmed)
  }

  /// `12 ▓▓▓▓`; of nothing, nothing. Even one point has a bar: the lonely voice must be seen.
  private func bar(_ count: Int, of greatest: Int) -> Line {
    guard count > 0 else { return Line("·", .dimmed) }
    let cells = max(1, min(6, count * 6 / max(1, greatest)))
    return Line("\(count) ") + Line(String(repeating: "▓", count: cells), .bar)
  }

  private func lastName(of pile: Pile) -> String {
    guard case .theme(let theme) = pile else { return name(of: pile) }
    return session.themes[theme]?.title ?? ""
  }
}
