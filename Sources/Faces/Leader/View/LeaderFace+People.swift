import Dialogue
import Seating
import Terminal

extension LeaderFace {
  func list(
    _ sheet: Sheet, empty: Sentence, wraps: Bool = false, cellWidth: Int? = nil,
    markColumns: Int = 0, row: @escaping (SheetRow) -> Block.List.Row
  ) -> Block {
    let rows = facts.rows
    return .list(
      Self.sheetList, count: rows.count, selected: sheet.selected, wraps: wraps,
      cellWidth: cellWidth, markColumns: markColumns, empty: Line(empty(language))
    ) { row(rows[$0]) }
  }

  func peopleSheet(_ sheet: Sheet) -> Overlay.Sheet {
    let body = list(sheet, empty: Reasons.nobody, markColumns: 2) { row in
      guard case .person(let id) = row, let person = session.people[id] else {
        return .init(Line())
      }
      let part =
        person.part == .participant
        ? Line() : Line("  \(PeopleWords.part(person.part)(language))", .dimmed)
      let mark: Span =
        switch person.presence {
        case .here: Span("✓", .ok)
        case .left, .absent: Span("–", .dimmed)
        case .expected: ""
        }
      let waits = session.waitsForInterpreter(id, people) && !isSeen
      let words = waits ? PeopleWords.waits : PeopleWords.presence(person.presence)
      return .init(
        Line(context.name(of: id, in: session)) + fullName(id) + part, mark: mark,
        trailing: Line(words(language), .dimmed))
    }
    return Overlay.Sheet(
      title: SheetWords.people(facts)(language), body: body, focus: Self.sheetList,
      width: 60)
  }

  /// The whole name of somebody who is called something else today, to tell two of them apart.
  private func fullName(_ id: ID<Person>) -> Line {
    guard let known = people[id], !known.name.isBlank, known.name != context.names[id], !isSeen
    else {
      return Line()
    }
    return Line("  \(known.name)", .dimmed)
  }

  func floorSheet(_ sheet: Sheet) -> Overlay.Sheet {
    let body = list(sheet, empty: Reasons.nobody, markColumns: 2) { row in
      guard case .person(let id) = row, session.people[id] != nil else {
        return .init(Line())
      }
      let mark: Span =
        switch floor[id] {
        case .hasSpoken: Span("✓", .ok)
        case .passes: "·"
        case nil: ""
        }
      return .init(
        Line(context.name(of: id, in: session)), mark: mark,
        trailing: Line(PeopleWords.mark(floor[id])(language), .dimmed))
    }
    return Overlay.Sheet(
      title: PeopleWords.floor(floor, of: facts.present)(language), body: body,
      focus: Self.sheetList, width: 60)
  }

  // MARK: Words to the tables

  /// A field for one's own words over the ready ones.
  func messageSheet(to table: Int?, _ sheet: Sheet) -> Overlay.Sheet {
    let ready = MessageWords.ready.map { $0(session.language) }
    let list = Block.List(
      Self.sheetList, count: ready.count, selected: sheet.selected > 0 ? sheet.selected - 1 : nil
    ) { Block.List.Row(Line(ready[$0])) }
    let field = Block.Field(
      Self.sheetField, text: sheet.field.text, caret: sheet.field.caret,
      placeholder: MessageWords.placeholder(language))
    return Overlay.Sheet(
      title: MessageWords.title(to: table)(language),
      body: .rows([
        .fixed(1, .field(field)), .fixed(1, .space, rank: 1), .weight(1, .list(list), minimum: 1),
      ]), focus: sheet.selected == 0 ? Self.sheetField : Self.sheetList)
  }

  // MARK: Words on paper and on the wall

  /// A table's poster as it is saved; the table sees that the leader reads along.
  func posterSheet(_ id: ID<Poster>, _ sheet: Sheet) -> Overlay.Sheet {
    let poster = session.posters[id]
    let points = session.points(of: id)
    let body = list(sheet, empty: Reasons.nothingWritten, wraps: true, markColumns: 2) { row in
      guard case .point(let id) = row, let point = points[id] else { return .init(Line()) }
      return posterRow(point, holder: poster?.holder)
    }
    let state = poster.map { PeopleWords.poster($0.state)(language) } ?? ""
    let mark = poster?.state == .signed ? "✓ " : ""
    return Overlay.Sheet(
      title: "\(poster.map { PeopleWords.holder($0.holder)(language) } ?? "") · \(mark)\(state)",
      body: body, focus: Self.sheetList)
  }

  private func posterRow(_ point: Point, holder: Poster.Holder?) -> Block.List.Row {
    guard !point.isErased else { return .init(Line(SheetWords.erased(language), .dimmed)) }
    let voice: Style = holder == .digest ? .leader : .participants
    let style: Style = point.isStruck ? .struck : point.level == .heading ? .heading : voice
    let bullet = Span(point.level.bullet(before: point.text))
    var trailing = Line()
    if facts.isBeingChanged(point.id) {
      trailing = Line(SheetWords.writesHere(language), .attention)
    } else if point.isStruck {
      trailing = Line(SheetWords.struck(language), .dimmed)
    } else if point.isOfTwoMinds {
      trailing = Line(SheetWords.twoMinds(language), .dimmed)
    }
    return .init(
      Line(point.text, style), mark: bullet, indent: point.level == .sub ? 2 : 0,
      trailing: trailing)
  }

  func writingSheet(_ sheet: Sheet) -> Overlay.Sheet {
    let body = list(sheet, empty: Reasons.nothingSelected, cellWidth: 20) { row in
      guard case .holder(let holder) = row else { return .init(Line()) }
      return .init(Line(PeopleWords.holder(holder)(language)))
    }
    return Overlay.Sheet(
      title: SheetWords.writing(language), body: body, focus: Self.sheetList, width: 60)
  }

  // MARK: The leader's own

  func commentsSheet(_ sheet: Sheet) -> Overlay.Sheet {
    let body = list(sheet, empty: SheetWords.noComments, wraps: true) { row in
      guard case .comment(let id) = row, let comment = session.comments[id] else {
        return .init(Line())
      }
      return .init(
        Line(comment.text, .leader), trailing: Line(words(for: comment.subject), .dimmed))
    }
    return Overlay.Sheet(
      title: SheetWords.comments(language), body: body, focus: Self.sheetList)
  }

  /// What a comment is about, in a few words.
  func words(for subject: Subject) -> String {
    switch subject {
    case .session: SheetWords.wholeDay(language)
    case .step(let step): session.programme[step]?.title ?? ""
    case .poster(let poster):
      session.posters[poster].map { PeopleWords.holder($0.holder)(language) } ?? ""
    case .theme(let theme): session.themes[theme]?.title ?? ""
    }
  }
}
