import Dialogue
import Terminal

/// A line of the trace of a point, and where Enter leads from it.
struct TraceRow {
  var line: Line
  var goal: Goal?

  enum Goal: Hashable, Sendable {
    case point(ID<Point>)
    case pile(Pile)
    case question(ID<Question>)
  }

  init(_ line: Line, _ goal: Goal? = nil) {
    self.line = line
    self.goal = goal
  }
}

extension DeskFace {
  /// From a point to its poster, table, step, time and wordings, and to what it is tied to.
  func traceRows(of id: ID<Point>) -> [TraceRow] {
    guard let trace = session.trace(of: id) else { return [] }
    let point = trace.point
    typealias Words = DeskWording
    var rows = [
      TraceRow(Line(words(of: point), style(of: point))),
      TraceRow(Line("\(place(of: point)), \(point.writtenAt.timeOfDay)", .dimmed)),
    ]
    func add(_ title: Sentence, _ more: [TraceRow]) {
      guard !more.isEmpty else { return }
      rows.append(TraceRow(Line(title(language), .heading)))
      rows += more
    }
    if point.wordings.count > 1 {
      add(
        TraceWords.wordings, point.wordings.map { TraceRow(Line("\($0.at.timeOfDay)  \($0.text)")) }
      )
    }
    add(TraceWords.saidAbout, trace.about.map { [row(to: $0)] } ?? [])
    add(
      TraceWords.perspective,
      trace.perspective.map { [TraceRow(Line($0.title(in: language)))] } ?? [])
    add(
      TraceWords.themes,
      trace.themes.map { TraceRow(Line(name(of: $0.id)), .pile(.theme($0.id))) })
    add(
      TraceWords.lightsUp,
      trace.questions.map { TraceRow(Line($0.text, .commissioner), .question($0.id)) })
    add(TraceWords.needs, trace.needs.map(row(to:)))
    add(TraceWords.answeredBy, trace.answeredBy.map(row(to:)))
    if !point.recognised.isEmpty {
      let tables = point.recognised.map { name(of: Poster.Holder.table($0)) }
      add(TraceWords.recognised, [TraceRow(Line(tables.joined(separator: ", ")))])
    }
    add(TraceWords.othersSaid, trace.remarks.map(row(to:)))
    add(
      Words.assessedIn,
      session.assessments.visible.filter { $0.points.contains(id) }.map {
        TraceRow(Line($0.text.onOneLine, .leader), .question($0.question))
      })
    add(
      Words.leaderSays,
      comments(on: .poster(trace.poster.id)).map {
        TraceRow(Line($0.text.onOneLine, .leader))
      })
    return rows
  }

  private func row(to point: Point) -> TraceRow {
    TraceRow(
      Line("\(words(of: point))  ", style(of: point)) + Line(place(of: point), .dimmed),
      .point(point.id))
  }

  /// Follows the selected line.
  mutating func followTrace() {
    guard let sheet, case .trace(let id) = sheet.content else { return }
    let rows = traceRows(of: id)
    switch rows.indices.contains(sheet.selected) ? rows[sheet.selected].goal : nil {
    case .point(let other):
      filter = place(of: other) == nil ? WallFilter() : filter
      refresh()
      select(other)
      show(.trace(other))
    case .pile(let pile): lookAt(pile)
    case .question(let question):
      self.sheet = nil
      page = .questions
      row = session.questions.visible.map(\.id).firstIndex(of: question) ?? 0
    case nil: self.sheet = nil
    }
  }

  /// The wall with one pile on it.
  mutating func lookAt(_ pile: Pile) {
    sheet = nil
    page = .wall
    filter = WallFilter()
    filter.pile = pile
    refresh()
  }

  // MARK: What things are called

  /// `Table 3, Table talk`.
  func place(of point: Point) -> String {
    let poster = session.posters[point.poster]
    let step = poster.flatMap { session.programme[$0.step] }
    return [poster.map { name(of: $0.holder) }, step?.title]
      .compactMap(\.self).joined(separator: ", ")
  }

  func name(of holder: Poster.Holder) -> String { PeopleWords.holder(holder)(language) }

  func name(of theme: ID<Theme>) -> String {
    let parent = session.parent(of: theme).flatMap { session.themes[$0]?.title }
    return [parent, session.themes[theme]?.title].compactMap(\.self).joined(separator: " › ")
  }

  func name(of view: SeenFrom) -> String {
    switch view {
    case .perspective(let id): session.perspectives[id]?.title(in: language) ?? ""
    case .notSaid: DeskWording.noPerspectiveSaid(language)
    }
  }

  func name(of pile: Pile) -> String {
    switch pile {
    case .theme(let theme): name(of: theme)
    case .byItself: DeskWording.byItself(language)
    case .notYet: DeskWording.notYet(language)
    }
  }

  func words(of point: Point) -> String {
    point.isErased ? TraceWords.erased(language) : point.text
  }

  func style(of point: Point) -> Style {
    if point.isErased { return .dimmed }
    if point.isStruck { return .struck }
    if point.level == .heading { return .heading }
    return session.posters[point.poster]?.holder == .digest ? .leader : .participants
  }
}
