import Dialogue
package import Terminal

extension NoteFace {
  package func view() -> Screen {
    switch place {
    case .choosing(let chooser): view(chooser)
    case .welcome: welcomeView
    case .writing: poster == nil ? nowhereView : posterView
    case .round(let selected): roundView(selected)
    case .aloud(let reading): view(reading)
    case .asking(let asking): view(asking)
    case .signed(let selected): signedView(selected)
    case .words(let selected): wordsView(selected)
    case .gallery(let gallery): galleryView(gallery)
    }
  }

  var language: Language { context.language }

  func say(_ sentence: Sentence) -> String { sentence(language) }

  /// `Table 3 · Table talk` on the left, the time on the right.
  var header: Screen.Header {
    let title = step.flatMap { session.programme[$0]?.title } ?? session.title
    let whose = holder.map { say(NoteWording.name(of: $0)) + " · " } ?? ""
    let sheet = numberOnPaper.map { " · " + say(NoteWording.sheet($0)) } ?? ""
    return Screen.Header(
      Line(whose, .emphasis) + Line(title) + Line(sheet, .attention),
      right: Line((company + [context.now.timeOfDay.description]).joined(separator: " · ")))
  }

  /// The number of the sheet that is typed in.
  private var numberOnPaper: PaperNumber? {
    guard isFromPaper, let holder, let step else { return nil }
    return session.paperNumber(of: holder, in: step)
  }

  private var windowTitle: String {
    "Mellomrom" + (holder.map { " · " + say(NoteWording.name(of: $0)) } ?? "")
  }

  // MARK: The poster

  /// Columns at the left of the poster, for what is said about a line.
  static let margin = 2
  /// From this width on, the opening round stands beside the poster.
  static let wide = 110
  static let roundWidth = 42
  /// Below this width a mark says what words say elsewhere.
  static let narrow = 60

  private var showsRoundBeside: Bool {
    !round.points.isEmpty && context.size.columns >= Self.wide
  }

  /// The columns of the poster: the layout puts one at each side of it.
  var posterWidth: Int {
    max(1, context.size.columns - 2 - (showsRoundBeside ? Self.roundWidth : 0))
  }

  private var posterView: Screen {
    var above: [Block.Part] = [.fit(.text(questionLines), minimum: 1, maximum: 4)]
    if let clock = clockLine { above.append(.fixed(1, clock)) }
    let notes = noteLines
    if !notes.isEmpty { above.append(.fit(.text(notes), maximum: 3)) }
    above.append(.fixed(1, .space, rank: 2))
    var column: [Block.Part] = [.weight(1, .editor(editor), minimum: 3)]
    if !round.points.isEmpty, !showsRoundBeside {
      let points = round.points.count { session.point($0)?.isCounted == true }
      let hint = NoteWording.roundHint(points, roundTitle)
      column.append(.fixed(1, .text(Line(say(hint), .dimmed)), rank: 3))
    }
    let body: Block =
      showsRoundBeside
      ? .columns([.weight(1, .rows(column)), .fixed(Self.roundWidth, roundPanel)]) : .rows(column)
    return Screen(
      title: windowTitle, header: header, body: .rows(above + [.weight(1, body, minimum: 3)]),
      focus: .poster)
  }

  package var echo: Echo? {
    guard case .writing = place, poster != nil else { return nil }
    return Echo(
      .poster, caret: Caret(line: row, offset: active.field.caret),
      caretLine: active.id.hashValue, line: line(row))
  }

  private var editor: Block.Editor {
    let placeholder = Line(say(NoteWording.placeholder(holder ?? .plenary)), .placeholder)
    let points = poster.map { session.points(of: $0) } ?? OrderedTable()
    return Block.Editor(
      .poster, count: lines.count + 1, caret: Caret(line: row, offset: active.field.caret),
      caretLine: active.id.hashValue, margin: Self.margin, placeholder: placeholder,
      stamp: stamp
    ) { line($0, of: points) }
  }

  /// What the lines besides the caret's look like: whatever a line below is made of is in here, or
  /// makes a new edition.
  private struct Stamp: Equatable, Sendable {
    var edition: Edition
    /// How often the session has changed under that edition.
    var count: Int
    var language: Language
    var columns: Int
    /// The empty line at the end goes by the one before it.
    var active: ID<Point>
    var level: Point.Level
  }

  private var stamp: Stamp {
    Stamp(
      edition: edition, count: open.count, language: language, columns: context.size.columns,
      active: active.id, level: active.level)
  }

  /// A line of the poster as it stands on the screen.
  func line(_ row: Int) -> Block.EditorLine {
    line(row, of: poster.map { session.points(of: $0) } ?? OrderedTable())
  }

  private func line(_ row: Int, of points: OrderedTable<Point>) -> Block.EditorLine {
    if row == self.row {
      return line(active.text, active.level, points.point(active.id))
    }
    guard let id = lines[row], let point = points.point(id) else {
      let level = lines[lines.count - 1].flatMap { $0 == active.id ? active.level : levelOf($0) }
      return line("", level?.next ?? .point, nil)
    }
    return line(point.text, point.level, point)
  }

  /// The other wording as far as there is room, or what else there are two of.
  private func otherSide(of clash: Clash) -> Line {
    guard clash.about == .words, let other = sides(of: clash).dropFirst().first else {
      return Line(say(NoteWording.clashTitle(clash.about)), .attention)
    }
    return Line(say(NoteWording.or(other, columns: max(12, posterWidth / 3))), .attention)
  }

  private func levelOf(_ id: ID<Point>) -> Point.Level? { session.point(id)?.level }

  private func line(
    _ text: String, _ level: Point.Level, _ point: Point?
  ) -> Block.EditorLine {
    var line = Block.EditorLine(text)
    line.bullet = level.bullet(before: text)
    if level == .heading { line.style = .heading }
    if level == .sub { line.indent = 2 }
    guard let point else { return line }
    if let clash = clashes[point.id]?.first {
      line.mark = "≠"
      line.trailing = otherSide(of: clash)
      return line
    }
    if signed.at != nil { line.mark = signed.changed.contains(point.id) ? "+" : "✓" }
    var said: [String] = []
    if let about = point.about, let other = session.point(about.point) {
      let table = session.posters[other.poster]?.holder
      let name = table.map { say(NoteWording.name(of: $0)) } ?? ""
      said.append(say(GalleryWording.said(about.remark, of: name)))
    }
    if point.isOfTwoMinds { said.append(say(NoteWording.ofTwoMinds)) }
    if point.isLeftOutOfPrint { said.append(say(NoteWording.leftOutOfPrint)) }
    if !said.isEmpty {
      if context.size.columns >= Self.narrow {
        line.trailing = Line(said.joined(separator: ", "), .dimmed)
      } else {
        line.mark = "≈"
      }
    }
    return line
  }

  // MARK: Above the poster

  /// The open questions of the step; the one that the room is at stands out.
  private var questionLines: [Line] {
    guard let current = step.flatMap({ session.programme[$0] }) else { return [] }
    guard !current.questions.isEmpty else { return [Line(current.title, .heading)] }
    let running = session.currentStep?.id == current.id ? session.runningQuestion?.id : nil
    return current.questions.map { question in
      Line(question.text, running == nil || running == question.id ? .heading : .dimmed)
    }
  }

  /// Who shares the running step's time by turns: looked up only where turns make it longer.
  private var sharing: Set<TurnSharing> {
    guard let current = session.currentStep, current.hasTurns else { return [TurnSharing(2)] }
    return session.sharing(of: current, session.interpreted(interpreting))
  }

  private var clockLine: Block? {
    if session.clock?.isOver == true { return .text(Line(say(NoteWording.dayIsOver), .attention)) }
    guard let clock = session.stepClock(now: context.now, sharing: sharing) else { return nil }
    if clock.isQuiet { return nil }
    guard clock.step == step else {
      return session.currentStep.map { .text(Line(say(NoteWording.roomIsAt($0.title)), .dimmed)) }
    }
    if clock.isStopped { return .text(Line(say(NoteWording.clockStands), .dimmed)) }
    return .clock(
      Block.Clock(
        words: Line(say(NoteWording.left(clock.time)), .emphasis), passed: clock.time.fraction,
        whole: Line(say(NoteWording.of(minutes: clock.time.total / 60_000)), .dimmed)))
  }

  /// What is said about the poster as a whole.
  private var noteLines: [Line] {
    var lines: [Line] = []
    if session.clock?.isQuiet == true {
      lines.append(Line(say(NoteWording.quiet), .attention))
    }
    if isFromPaper { lines.append(Line(say(NoteWording.signsOnPaper), .dimmed)) }
    if let poster, let current = session.posters[poster] {
      lines += stateLines(of: current)
    }
    return lines
  }

  private func stateLines(of poster: Poster) -> [Line] {
    var lines: [Line] = []
    switch poster.state {
    case .draft: break
    case .readAloud: lines.append(Line(say(NoteWording.isReadAloud), .ok))
    case .signed: break
    case .declined: lines.append(Line(say(NoteWording.isDeclined(poster.holder)), .signed))
    }
    if let at = signed.at {
      let time = at.timeOfDay.description
      lines.append(Line("✓ " + say(NoteWording.isSigned(at: time)), .signed))
      if !signed.changed.isEmpty {
        lines.append(Line("+ " + say(NoteWording.changedAfterSigning), .attention))
      }
    }
    return lines
  }

  // MARK: The opening round

  private var roundTitle: String { round.step.flatMap { session.programme[$0]?.title } ?? "" }

  private var roundPanel: Block { .panel(Line(roundTitle, .heading), roundList(selected: nil)) }

  private func roundList(selected: Int?) -> Block {
    let points = round.points
    return .list(
      selected == nil ? "round" : .choices, count: points.count, selected: selected, wraps: true,
      markColumns: 2
    ) { row in
      let point = session.point(points[row])
      let text = point?.text ?? ""
      switch point?.level {
      case .heading: return .init(Line(text, .heading))
      case .sub, .point, nil:
        let level = point?.level ?? .point
        return .init(
          Line(text, .leader), mark: Span(level.bullet(before: text)), indent: level == .sub ? 2 : 0
        )
      }
    }
  }

  private func roundView(_ selected: Int) -> Screen {
    Screen(
      title: windowTitle, header: header,
      body: .panel(Line(roundTitle, .heading), roundList(selected: selected)), focus: .choices)
  }
}
