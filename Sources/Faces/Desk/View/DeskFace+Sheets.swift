import Dialogue
import Terminal

extension DeskFace {
  func view(of sheet: DeskSheet) -> Overlay.Sheet {
    switch sheet.content {
    case .trace(let point):
      let rows = traceRows(of: point)
      return list(DeskWording.traceTitle, rows.count, sheet, wraps: true) { place in
        .init(rows[place].line, mark: rows[place].goal == nil ? "" : Span("▸", .key))
      }
    case .themes:
      let tree = session.themeTree
      return list(TraceWords.themes, tree.count, sheet, empty: DeskWording.noThemes) { place in
        let theme = tree[place].theme
        return .init(
          Line(theme.title), mark: Span(key(of: theme.id).map(String.init) ?? "", .key),
          indent: tree[place].parent == nil ? 0 : 2,
          trailing: Line(PeopleWords.points(account.underTheme[theme.id] ?? 0)(language), .dimmed))
      }
    case .choosing(let purpose): return choosing(purpose, sheet)
    case .naming: return field(DeskWording.nameOfTheme, sheet)
    case .splitting(let theme):
      let points = points(under: theme)
      return list(
        DeskWording.split(name(of: theme)), points.count, sheet, wraps: true
      ) { place in
        let isPicked = sheet.picked.contains(points[place].id)
        return .init(
          Line(words(of: points[place]), style(of: points[place])),
          mark: Span(isPicked ? "✓" : "", .key))
      }
    case .filter: return filterSheet(sheet)
    case .lights(let id):
      let questions = Array(session.questions.visible)
      let point = session.point(id)
      return list(TraceWords.lightsUp, questions.count, sheet, wraps: true) { place in
        let isLit = point?.lightsUp.contains(questions[place].id) ?? false
        return .init(
          Line(questions[place].text, .commissioner), mark: Span(isLit ? "✓" : "", .key))
      }
    case .assessing: return text(DeskWording.assessment, sheet)
    case .closing(.carriers): return text(DeskWording.carriers, sheet)
    case .closing(.nextSteps): return text(DeskWording.nextSteps, sheet)
    case .resting(let question): return restingSheet(question, sheet)
    case .comments(let subject): return commentsSheet(subject, sheet)
    case .commenting(let subject, _):
      return text(DeskWording.comments(on: words(for: subject)), sheet)
    case .perspectives: return perspectivesSheet(sheet)
    case .perspective: return field(DeskWording.nameOfPerspective, sheet)
    case .marks(let point): return field(WallWords.title(of: .knows(point)), sheet)
    case .remarking(let kind, let point):
      return field(WallWords.title(of: .remark(kind, point)), sheet)
    case .byMarks: return marksSheet(sheet)
    case .seats(let seats): return view(of: seats)
    }
  }

  /// A text of several lines, wrapped.
  private func text(_ title: Sentence, _ sheet: DeskSheet) -> Overlay.Sheet {
    let style: Style = if case .closing = sheet.content { .participants } else { .leader }
    let editor = Block.editor(
      Self.sheetField, sheet.field, style: style, misspelt: ownText.map(context.misspelt) ?? [])
    return Overlay.Sheet(
      title: title(language), body: .rows([.weight(1, editor, minimum: 5)]),
      focus: Self.sheetField)
  }

  func list(
    _ title: Sentence, _ count: Int, _ sheet: DeskSheet, wraps: Bool = false,
    empty: Sentence? = nil, row: @escaping (Int) -> Block.List.Row
  ) -> Overlay.Sheet {
    let list = Block.List(
      Self.sheetList, count: count, selected: count == 0 ? nil : min(sheet.selected, count - 1),
      wraps: wraps, markColumns: 2, empty: Line(empty?(language) ?? "", .dimmed), row: row)
    return Overlay.Sheet(title: title(language), body: .list(list), focus: Self.sheetList)
  }

  private func field(_ title: Sentence, _ sheet: DeskSheet) -> Overlay.Sheet {
    let field = Block.Field(
      Self.sheetField, text: sheet.field.text, caret: sheet.field.caret,
      misspelt: ownText.map(context.misspelt) ?? [])
    return Overlay.Sheet(
      title: title(language), body: .rows([.fixed(1, .field(field))]), focus: Self.sheetField)
  }

  private func choosing(_ purpose: ThemePurpose, _ sheet: DeskSheet) -> Overlay.Sheet {
    let choices = choices(for: purpose, typed: sheet.field.text)
    let field = Block.Field(
      Self.sheetField, text: sheet.field.text, caret: sheet.field.caret,
      placeholder: DeskWording.typeAName(language))
    let list = Block.List(
      Self.sheetList, count: choices.count,
      selected: choices.isEmpty ? nil : min(sheet.selected, choices.count - 1), markColumns: 2,
      empty: Line(DeskWording.noSuchTheme(language), .dimmed)
    ) { place in
      switch choices[place] {
      case .theme(let theme):
        .init(Line(name(of: theme)), mark: Span(key(of: theme).map(String.init) ?? "", .key))
      case .new(let title): .init(Line(DeskWording.newTheme(title)(language), .emphasis))
      }
    }
    return Overlay.Sheet(
      title: DeskWording.title(of: purpose, sheet.theme.map(name(of:)) ?? "")(language),
      body: .rows([.fixed(1, .field(field)), .weight(1, .list(list), minimum: 1)]),
      focus: Self.sheetField)
  }

  private func filterSheet(_ sheet: DeskSheet) -> Overlay.Sheet {
    let all = DeskWording.everything(language)
    let rows = FilterRow.allCases.map { row -> Block.Form.Row in
      let label = DeskWording.label(of: row)(language)
      switch row {
      case .step:
        return .init(label, .choice(filter.step.flatMap { session.programme[$0]?.title } ?? all))
      case .holder:
        return .init(label, .choice(filter.holder.map(name(of:)) ?? all))
      case .question:
        return .init(label, .choice(filter.question.flatMap { session.questions[$0]?.text } ?? all))
      case .perspective:
        return .init(label, .choice(filter.perspective.map(name(of:)) ?? all))
      case .pile: return .init(label, .choice(filter.pile.map(name(of:)) ?? all))
      case .text: return .init(label, .text(filter.text.text, caret: filter.text.caret))
      }
    }
    return Overlay.Sheet(
      title: DeskWording.onlyThese(language),
      body: .rows([
        .weight(
          1, .form(Block.Form(Self.sheetList, rows: rows, selected: sheet.selected)), minimum: 6),
        .fixed(1, .text(Line(DeskWording.inSight(wall.countInSight)(language), .dimmed))),
      ]), focus: Self.sheetList)
  }
}
