import Dialogue
package import Terminal

extension LeaderFace {
  static let programmeList: ElementID = "programme"
  static let tableList: ElementID = "tables"

  package func view() -> Screen {
    let timeline = session.timeline(now: context.now, interpreted: facts.interpreted)
    var screen = Screen(
      title: "\(session.title) – Mellomrom", header: header,
      body: wall != nil ? wallBody : isBig ? bigBody(timeline) : body(timeline),
      focus: focus)
    screen.overlay = sheet.map { .sheet(view(of: $0)) }
    return screen
  }

  private var focus: ElementID {
    if let wall { return wall.isTyping ? Self.wordsField : Self.cardOnWall(wall.card) }
    return part == .tables && !facts.tables.isEmpty && !isSeen
      ? Self.tableList : Self.programmeList
  }

  private var header: Screen.Header {
    var left = Line("Mellomrom")
    if isRehearsal { left += Line(" · \(ViewWords.rehearsal(language))", .attention) }
    left += Line(" · \(session.title) · \(PeopleWords.present(facts)(language))")
    let closes = ViewWords.end(session.closes)(language)
    return Screen.Header(left, right: Line("\(context.now.timeOfDay)  \(closes)"))
  }

  /// Whether there is room for more than the picture of 80 × 24 holds.
  var isWide: Bool { context.size.columns >= 110 }
  var isTall: Bool { context.size.rows >= 34 }

  private func body(_ timeline: Timeline) -> Block {
    let (left, right) = (left(timeline), right(timeline))
    guard isNarrow else {
      return .columns([
        .fixed(isWide ? 44 : 33, .panel(Block.Panel(sections: left)), rank: 1),
        .weight(1, .panel(Block.Panel(sections: right)), minimum: Self.rightColumns),
      ])
    }
    // What is now comes first; the programme stands under it where there is room.
    let rows: [Block.Part] = [.weight(2, .panel(Block.Panel(sections: right)), minimum: 13)]
    return .rows(
      context.size.rows < 26
        ? rows : rows + [.weight(1, .panel(Block.Panel(sections: left)), minimum: 8)])
  }

  private static let rightColumns = 38

  /// Whether there is no room for two columns.
  private var isNarrow: Bool { context.size.columns < 33 + Self.rightColumns }

  // MARK: The programme

  private func left(_ timeline: Timeline) -> [Block.Panel.Section] {
    [
      .init(
        Line(ViewWords.programme(language), .heading),
        .weight(
          1,
          .rows([
            .weight(1, programme(timeline), minimum: 3),
            .fixed(1, .text(end(timeline))),
          ]), minimum: 4)),
      .init(
        Line(ViewWords.relationsInUse(language), .heading),
        .fit(.text(relations), maximum: 2, rank: 1)),
    ]
  }

  /// When the day ends as things stand; while it is quiet nothing is late.
  private func end(_ timeline: Timeline) -> Line {
    if session.clock?.isQuiet == true { return Line(TimeWords.allStand(language)) }
    let overtime = worthSaying(timeline.overtime)
    let words = TimeWords.end(timeline.end, overtime: overtime)(language)
    return Line(words, overtime.map { $0 > 0 } == true ? .attention : .plain)
  }

  /// Whether a day is early or late; nil where the room can read it, and when it is tried out on
  /// another date, hours away from its own time, and is neither.
  private func worthSaying(_ minutes: Int) -> Int? {
    let today = (session.clock?.began ?? context.now).day
    let isTriedOut = session.date.map { $0 != today } ?? false
    return isSeen || isTriedOut && abs(minutes) >= 60 ? nil : minutes
  }

  private func programme(_ timeline: Timeline) -> Block {
    let rows = timeline.rows
    return .list(
      Self.programmeList, count: rows.count,
      selected: rows.firstIndex { $0.step == selectedStep } ?? 0, markColumns: 2,
      empty: Line(ViewWords.noProgramme(language))
    ) { place in row(rows[place]) }
  }

  private func row(_ row: Timeline.Row) -> Block.List.Row {
    let title = session.programme[row.step]?.title ?? ""
    let isThreatened = isMissed(row)
    // What the day went on without has no time.
    let time = row.shown?.start.description ?? "–"
    let mark: Span =
      switch row.state {
      case .held: Span("✓", .ok)
      case .running: "▸"
      case .passedBy: Span("–", .dimmed)
      case .ahead: ""
      }
    let style: Style =
      switch row.state {
      case .running: .emphasis
      case .held, .passedBy: .dimmed
      case .ahead: .plain
      }
    var trailing = Line(isThreatened ? "! " : "", .attention) + Line(time)
    if isWide, let minutes = session.programme[row.step]?.minutes {
      trailing += Line("  \(minutes < 10 ? "  " : minutes < 100 ? " " : "")\(minutes) min", .dimmed)
    }
    return Block.List.Row(Line(title, style), mark: mark, trailing: trailing)
  }

  /// Whether a fixed start will not be kept as things stand.
  private func isMissed(_ row: Timeline.Row) -> Bool {
    guard !isSeen, row.state == .ahead, session.clock?.isQuiet != true,
      let fixed = session.programme[row.step]?.start,
      let projected = row.projected
    else { return false }
    return projected.start > fixed
  }

  private var relations: Line {
    let plenary = PeopleWords.plenary(facts.inTheRoom)(language)
    guard let inUse = facts.inUse, inUse.form == .pairs || inUse.form == .tables else {
      let only =
        facts.inUse?.form == .plenary
        ? plenary : PeopleWords.inTheRoom(facts.inTheRoom)(language)
      return Line(only.prefix(1).uppercased() + only.dropFirst())
    }
    return Line("\(PeopleWords.relations(inUse)(language)) · \(plenary)")
  }

  // MARK: The step

  private func right(_ timeline: Timeline) -> [Block.Panel.Section] {
    var sections = [
      Block.Panel.Section(
        Line(titleOfStep, .heading), .weight(1, stepBlock(timeline), minimum: 3))
    ]
    if let table = roomSection { sections.append(table) }
    if isTall {
      let hall = hallPage.view(
        of: session, now: context.now, names: people.called,
        interpreted: facts.interpreted)
      sections.append(
        .init(Line(ViewWords.hallNow(language), .heading), .fixed(8, hall, rank: 3)))
    }
    sections.append(
      .init(Line(nextTitle, .heading), .fit(.text(nextWords), maximum: isTall ? 6 : 4, rank: 1)))
    return sections
  }

  private var titleOfStep: String {
    if session.clock?.isOver == true { return ViewWords.dayIsOver(language) }
    guard let step = session.currentStep else { return ViewWords.beforeTheDay(language) }
    return step.title
  }

  private func stepBlock(_ timeline: Timeline) -> Block {
    var parts: [Block.Part] = [.fit(.clock(clock(timeline)), minimum: 2)]
    if let hall = hallLine {
      parts.append(.fit(.text(hall), maximum: 3))
    } else if let question = session.runningQuestion?.text {
      parts.append(.fit(.text(Line(question, .emphasis)), maximum: 3))
    }
    parts.append(.weight(1, .text(words), minimum: 2, rank: 1))
    return .rows(parts)
  }

  /// What the hall shows, where there is no room to draw it.
  private var hallLine: Line? {
    guard !isTall else { return nil }
    let shown = hallPage.summary(in: session, language: language)
    return Line("\(ViewWords.hallNow(language)): ", .dimmed) + Line(shown, .emphasis)
  }

  /// The clock of the step: advisory, and calm.
  func clock(_ timeline: Timeline) -> Block.Clock {
    guard let clock = session.stepClock(now: context.now, sharing: facts.sharing) else {
      return outsideTheDay(timeline)
    }
    if clock.isQuiet { return quietClock }
    var words = Line(TimeWords.left(clock.time.left)(language), .emphasis)
    if !clock.isStopped, let urgency = TimeWords.urgency(clock.time.urgency) {
      words += Line(" · \(urgency(language))")
    }
    return Block.Clock(
      figures: TimeWords.figures(clock.time.left), words: words, passed: clock.time.fraction,
      whole: Line(TimeWords.of(Int(clock.time.total / 60_000))(language)),
      notes: notes(clock, timeline))
  }

  private func notes(_ clock: StepClock, _ timeline: Timeline) -> [Line] {
    var notes: [Line] = []
    if clock.isStopped {
      let stands = TimeWords.stands(language)
      notes.append(Line(stands.prefix(1).uppercased() + stands.dropFirst(), .emphasis))
    }
    if let lateness = worthSaying(timeline.lateness).flatMap(TimeWords.lateness) {
      notes.append(Line(lateness(language), .attention))
    }
    if let idle = idleLine(timeline) { notes.append(idle) }
    if let turn = clock.turn {
      switch turn.turns {
      case .none: break
      case .swap: notes += turn.rounds.map { Line(TimeWords.round($0)(language)) }
      case .together: notes.append(Line(TimeWords.together(turn.time?.left)(language)))
      }
    }
    return notes
  }

  /// That the day comes too early to the next fixed start.
  private func idleLine(_ timeline: Timeline) -> Line? {
    let next = timeline.rows.first {
      $0.state == .ahead && session.programme[$0.step]?.start != nil
    }
    guard !isSeen, let next, let step = session.programme[next.step], let start = step.start,
      worthSaying(timeline.overtime) != nil
    else { return nil }
    let minutes = timeline.idle(before: next.step)
    guard minutes >= Timetabling.worthFilling else { return nil }
    return Line(TimeWords.idle(minutes, before: step.title, start)(language))
  }

  private func outsideTheDay(_ timeline: Timeline) -> Block.Clock {
    if session.clock?.isQuiet == true { return quietClock }
    if session.clock?.isOver == true {
      return Block.Clock(words: Line(ViewWords.thanks(language), .emphasis))
    }
    let start = timeline.rows.first?.projected?.start ?? session.opens
    return Block.Clock(
      words: Line(ViewWords.beginsAt(start)(language), .emphasis),
      notes: [Line(ViewWords.howToBegin(language))])
  }

  private var quietClock: Block.Clock {
    Block.Clock(
      words: Line(TimeWords.quiet(language), .emphasis),
      notes: [TimeWords.allStand, TimeWords.nothingIsLate, TimeWords.quietKeys].map {
        Line($0(language))
      })
  }

  /// The words to say: one paragraph at a time, and whether there is more.
  private var words: [Line] {
    guard !isSeen else { return [Line(ViewWords.hidden(language), .dimmed)] }
    let scripts = scripts
    guard scripts.indices.contains(paragraph) else { return [] }
    let say = Line("\(ViewWords.say(paragraph + 1, of: scripts.count)(language)) ", .key)
    guard isTall else { return [say + Line(language.quoted(scripts[paragraph]))] }
    return scripts.enumerated().map { place, script in
      let said = language.quoted(script)
      return place == paragraph ? say + Line(said) : Line(said, .dimmed)
    }
  }

  // MARK: The room

  /// The tables where they write or hang; else who has had the word.
  private var roomSection: Block.Panel.Section? {
    guard let step = session.currentStep, session.clock?.isRunning == true else { return nil }
    if !facts.tables.isEmpty { return tablesSection(of: step) }
    guard step.form == .plenary, !isSeen, !floor.isEmpty || step.writes != .nobody else {
      return nil
    }
    let words = PeopleWords.floor(floor, of: facts.present)(language)
    return .init(
      Line(ViewWords.theWord(language), .heading), .fit(.text(Line(words)), maximum: 2, rank: 2))
  }

  private func tablesSection(of step: Step) -> Block.Panel.Section {
    var title = ViewWords.tables(language)
    // What the tables do is said while they are at it: not of posters that hang, nor of an introduction.
    if step.writes == .tables,
      let phase = step.phase(at: session.clock?.elapsed(at: context.now) ?? 0),
      phase.work != .instruction
    {
      title += ": \(phase.work.words(language))"
    }
    guard !isSeen else {
      return .init(
        Line(title, .heading), .fixed(1, .text(Line(ViewWords.hidden(language), .dimmed)), rank: 2))
    }
    let tables = facts.tables
    let list = Block.list(
      Self.tableList, count: tables.count, selected: selectedTable,
      cellWidth: isWide ? 26 : 20, markColumns: tables.count > 9 ? 3 : 2
    ) { place in
      let words = PeopleWords.state(of: tables[place], at: context.now)(language)
      let style: Style =
        switch tables[place].standing(at: context.now) {
        case .asks, .gone: .attention
        case .signed: .signed
        case .writing, .readAloud, .declined, .hasWritten, .talking: .plain
        }
      return .init(Line(words, style), mark: Span("\(tables[place].number)", .emphasis))
    }
    let most = isTall ? 12 : 4
    guard tables.count > Self.tablesAtAGlance else {
      return .init(Line(title, .heading), .fit(list, minimum: 1, maximum: most, rank: 2))
    }
    let summary = RoomWords.summary(of: tables, at: context.now)(language)
    return .init(
      Line(title, .heading),
      .fit(
        .rows([
          .fit(.text(Line(summary)), maximum: 2, rank: 1),
          .fit(list, minimum: 1, maximum: most - 1),
        ]), minimum: 1, maximum: most + 1, rank: 2))
  }

  /// As many tables as are seen without moving; a line sums up when there are more.
  private static let tablesAtAGlance = 8

  // MARK: Next

  private var nextTitle: String { ViewWords.next(language) }

  private var nextWords: [Line] {
    guard let target = target(of: .next) else {
      return [Line(ViewWords.nothingNext(language), .dimmed)]
    }
    let preview = Preview(way: .next, target: target, saw: nil, pressed: context.now)
    let title = title(of: preview)
    var line = Line(title.hasSuffix("?") ? "\(title) " : "\(title). ")
    line += Line("\(ViewWords.hallWillSee(language)) ", .dimmed)
    line += Line(hallPage(after: preview).summary(in: session, language: language))
    var lines = [line]
    if !isSeen { lines += roomLines }
    if cover == .blank { lines.append(Line(ViewWords.hallIsBlank(language), .attention)) }
    return lines
  }

  /// What waits for the leader in the room and is not said by the tables' own rows.
  private var roomLines: [Line] {
    var sentences: [Sentence] = []
    if facts.tables.isEmpty, !facts.asking.isEmpty {
      sentences.append(RoomWords.askingWithKey(facts.asking.map(\.table)))
    }
    if !facts.twoWordings.isEmpty { sentences.append(RoomWords.twoWordings(facts.twoWordings)) }
    sentences += wrongClocks.map(RoomWords.wrongClock)
    if hasOtherLeaders { sentences.append(RoomWords.otherLeaders(otherLeaders)) }
    return sentences.map { Line($0(language), .attention) }
  }

  /// Where a preview leads, in a few words.
  func title(of preview: Preview) -> String {
    switch preview.target {
    case .page: session.currentStep?.title ?? session.title
    case .relations: HallWording.theRelations(language)
    case .step(let step): session.programme[step]?.title ?? ""
    case .end: ViewWords.endOfDay(language)
    }
  }
}

extension Step {
  /// The part of the step's work that it has come to after so many milliseconds; the last one when
  /// its time is over.
  func phase(at elapsed: Int64) -> Phase? {
    var end: Int64 = 0
    for phase in phasesInTime {
      end += Int64(phase.minutes) * 60_000
      if elapsed < end { return phase }
    }
    return phasesInTime.last
  }
}
