import Dialogue
import Terminal

extension PlanFace {
  var programmePage: [Block.Part] {
    let language = context.language
    let steps = Array(session.programme.visible)
    let timeline = session.timeline(now: nil, interpreted: session.interpreted(people))
    typealias Words = Wording.Plan
    let title = Line(Words.title(of: .programme)(language), .heading)
    guard !steps.isEmpty else {
      return [.weight(1, .panel(title, .text(Line(Words.noSteps(language)))))]
    }
    let table = Block.Table(
      pane.element,
      columns: [
        .init(Words.clock(language), minimum: 5),
        .init(Words.step(language), .weight(1), minimum: 16),
        .init("Min", alignment: .right),
        .init(Words.least(language), alignment: .right, rank: 2),
        .init(Words.room(language), rank: 3),
        .init(Words.writes(language), rank: 4),
        .init(Words.note(language), rank: 1),
      ],
      count: steps.count, selected: selection(in: .programme)
    ) { place in cells(of: steps[place], timeline) }
    return [
      .weight(1, .panel(title, .table(table)), minimum: 7),
      .fit(.text(account(of: timeline, steps)), maximum: 4, rank: 1),
    ]
  }

  private func cells(of step: Step, _ timeline: Timeline) -> [Line] {
    let language = context.language
    let span = timeline[step.id]?.shown
    return [
      Line(span?.start.description ?? "–"),
      Line(step.title),
      Line("\(step.minutes)"),
      Line("\(step.least)", .dimmed),
      Line(room(of: step)),
      Line(step.writes == .nobody ? "–" : step.writes.words(language)),
      note(of: step, span),
    ]
  }

  private func room(of step: Step) -> String {
    let words = step.form.words(context.language)
    guard step.form == .tables, let size = step.tableSize else {
      return step.form == .none ? "–" : words
    }
    return Wording.Plan.tables(of: size)(context.language)
  }

  private func note(of step: Step, _ span: Timeline.Span?) -> Line {
    let language = context.language
    guard step.isOfTheDay else { return Line(Wording.Plan.later(step.weeksAfter)(language)) }
    if let start = step.start {
      let isLate = (span?.start).map { $0 > start } ?? false
      return Line(Wording.Plan.fixed(start)(language), isLate ? .attention : .plain)
    }
    if step.hasFixedLength { return Line(Wording.Plan.fixedLength(language)) }
    return step.yieldsLast ? Line(Wording.Plan.yieldsLast(language), .dimmed) : Line()
  }

  /// Whether the day fits, what lies between, and which questions nothing lights up.
  private func account(of timeline: Timeline, _ steps: [Step]) -> [Line] {
    let language = context.language
    let minutes = session.day.reduce(0) { $0 + $1.minutes }
    let over = timeline.overtime
    var lines = [
      Line(
        Wording.Plan.ends(timeline.end, over: over, closes: session.closes, sum: minutes)(language),
        over > 0 ? .attention : .ok)
    ]
    lines += interpretedLines(steps)
    lines += Self.gaps(session, timeline).map { Line($0(language), .dimmed) }
    let dark = session.darkQuestions
    if !dark.isEmpty { lines.append(Line(Wording.Plan.dark(dark)(language), .attention)) }
    return lines
  }

  /// Which steps take longer than their minutes, and why.
  private func interpretedLines(_ steps: [Step]) -> [Line] {
    let interpreted = session.interpreted(people)
    return steps.compactMap { step in
      let more = session.minutesMore(step, interpreted)
      guard more > 0 else { return nil }
      return Line(Wording.Plan.interpreted(step.title, more: more)(context.language), .dimmed)
    }
  }

  /// What will stand idle before a fixed start, or come later than it should; what has been held is
  /// past mending.
  static func gaps(_ session: Session, _ timeline: Timeline) -> [Sentence] {
    var cursor = session.opens
    var gaps: [Sentence] = []
    for step in session.day {
      guard let row = timeline[step.id], let span = row.shown else { continue }
      defer { cursor = span.end }
      guard row.state == .ahead else { continue }
      if let start = step.start, span.start > start {
        gaps.append(Wording.Plan.late(step.title, start, by: span.start - start))
      } else if step.start != nil, span.start > cursor {
        gaps.append(Wording.Plan.idle(step.title, span.start, for: span.start - cursor))
      }
    }
    return gaps
  }
}

extension Session {
  /// The numbers of the commissioner's questions that no open question is meant to light up.
  var darkQuestions: [Int] {
    let lit = Set(programme.visible.flatMap(\.questions).flatMap(\.lights))
    return questions.visible.enumerated().filter { !lit.contains($0.element.id) }
      .map { $0.offset + 1 }
  }

  /// How many open questions are meant to light a question up.
  func lights(on question: ID<Question>) -> Int {
    programme.visible.flatMap(\.questions).count { $0.lights.contains(question) }
  }
}
