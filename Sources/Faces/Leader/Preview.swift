import Dialogue

/// Where the day goes when the leader presses a second time, and what the room sees then.
struct Preview: Hashable, Sendable {
  var way: Way
  var target: Target
  /// The clock change that was the last one when it was shown; of two leaders, one is heard.
  var saw: Identifier?
  /// When the key was last pressed.
  var pressed: Moment
  /// When it was pressed for the second time; it is done when it is clear that nobody holds it down.
  var confirmed: Moment?

  enum Way: Hashable, Sendable {
    case next
    case back
    /// To a step that was picked from the programme.
    case jump
    /// The drawing of the relations in the hall, or away from it.
    case drawing
  }

  enum Target: Hashable, Sendable {
    /// Another page of the running step.
    case page(HallPage)
    /// The drawing of the relations in the running step.
    case relations(ID<Step>)
    case step(ID<Step>)
    /// The day is over.
    case end
  }

  /// Keyboards repeat a key that is held down 10 to 30 times a second, after half a second; a press
  /// that another one follows this soon (in milliseconds) is an elbow and no second press.
  static let heldDown: Int64 = 120
}

extension LeaderFace {
  /// The first press shows, the second one does; a key held down does neither.
  mutating func press(_ way: Preview.Way, _ effects: inout [Effect]) {
    guard case .preview(var preview) = sheet?.content else {
      guard let target = target(of: way) else { return }
      // Before the wall the next page is always in sight, so there one press turns it.
      if case .page(let page) = target, !isSeen, openWall(at: page) { return }
      show(way, target)
      return
    }
    let since = context.now - preview.pressed
    preview.pressed = context.now
    let isHeldDown = since >= 0 && since < Preview.heldDown
    let isMeant = preview.way == way || preview.way == .jump && way == .next
    preview.confirmed = isHeldDown ? nil : context.now
    sheet = isHeldDown || isMeant ? Sheet(.preview(preview)) : nil
  }

  /// Enter does what is shown at once, unless it is what led here and may be held down.
  mutating func press(_ effects: inout [Effect]) {
    guard case .preview(let preview) = sheet?.content else { return }
    if preview.way == .jump { press(.jump, &effects) } else { confirm(&effects) }
  }

  /// When a second press is a second press.
  var confirmsAt: Moment? {
    guard case .preview(let preview) = sheet?.content else { return nil }
    return preview.confirmed?.adding(milliseconds: Preview.heldDown)
  }

  mutating func confirmInTime(_ effects: inout [Effect]) {
    if let confirmsAt, confirmsAt <= context.now { confirm(&effects) }
  }

  mutating func show(_ way: Preview.Way, _ target: Preview.Target) {
    show(
      .preview(
        Preview(way: way, target: target, saw: session.clockRevision, pressed: context.now)))
  }

  /// Where a press leads from here; nil at either end of the day.
  func target(of way: Preview.Way) -> Preview.Target? {
    let isRunning = session.clock?.isRunning == true
    if way == .next || way == .back, let coveredPage { return .page(coveredPage) }
    switch way {
    case .next:
      if isRunning, page + 1 < facts.pages.count { return .page(facts.pages[page + 1]) }
      if let step = session.nextStep { return .step(step.id) }
      return isRunning ? .end : nil
    case .back:
      if isRunning, page > 0 { return .page(facts.pages[page - 1]) }
      return session.previousStep.map { .step($0.id) }
    case .jump: return nil
    case .drawing:
      guard let step = session.currentStep, isRunning else { return nil }
      if cover == .relations {
        return facts.pages.indices.contains(page) ? .page(facts.pages[page]) : nil
      }
      return .relations(step.id)
    }
  }

  /// The running step's page that a poster of another step lies over.
  private var coveredPage: HallPage? {
    guard case .poster = cover, session.clock?.isRunning == true else { return nil }
    return facts.pages.indices.contains(page) ? facts.pages[page] : nil
  }

  /// What the hall shows once a preview is confirmed.
  func hallPage(after preview: Preview) -> HallPage {
    switch preview.target {
    case .page(let page): page
    case .relations(let step): .relations(step)
    case .step(let id): pages(of: id)[pageOnArrival(in: id, preview.way)]
    case .end: .title
    }
  }

  /// Does what the preview has shown.
  mutating func confirm(_ effects: inout [Effect]) {
    guard case .preview(let preview) = sheet?.content else { return }
    sheet = nil
    guard preview.saw == session.clockRevision else {
      context.say(LeaderWording.doneAlready)
      return
    }
    switch preview.target {
    case .page(let page): turn(to: page, &effects)
    case .relations:
      cover = .relations
      noteTurn()
      context.say(LeaderWording.relationsShown)
    case .step(let step): go(to: step, preview.way, &effects)
    case .end:
      guard propose(session.edits(for: .end, at: context.now), &effects) else { return }
      page = 0
      cover = nil
      noteTurn()
      context.say(LeaderWording.dayIsOver)
    }
  }

  mutating func turn(to page: HallPage, _ effects: inout [Effect]) {
    if case .poster = page {} else { hear(nil, &effects) }
    if let turn = page.turn(in: session), let clock = session.clock, movesClock(page) {
      var turned = clock
      turned.turn = turn
      turned.turnBegan = context.now
      turned.turnRested = 0
      guard propose([.clock(turned, saw: session.clockRevision)], &effects) else { return }
    }
    self.page = facts.pages.firstIndex(of: page) ?? self.page
    paragraph = paragraph(with: page)
    cover = nil
    beside = .turned
    noteTurn()
  }

  /// Which of the words to say goes with a page: where there is an introduction and then some for each
  /// question, those of the question.
  func paragraph(with page: HallPage) -> Int {
    guard case .question(_, let place) = page, let step = session.currentStep,
      step.questions.count > 1, step.scripts.count == step.questions.count + 1
    else { return paragraph }
    return place == 0 && paragraph == 0 ? 0 : place + 1
  }

  /// Whether a page is a place of its own in the step, which the clock keeps: a question among
  /// others or with minutes of its own, a ground rule.
  private func movesClock(_ page: HallPage) -> Bool {
    let isOpen = facts.pages.indices.contains(self.page) && facts.pages[self.page] == page
    guard let questions = session.currentStep?.questions, !isOpen else { return false }
    switch page {
    case .question(_, let place): return questions.count > 1 || questions[place].minutes != nil
    case .rule: return questions.isEmpty
    case .blank, .title, .words, .seating, .poster, .relations, .quiet: return false
    }
  }

  private mutating func go(to step: ID<Step>, _ way: Preview.Way, _ effects: inout [Effect]) {
    let page = pageOnArrival(in: step, way)
    var jump = Jump(
      from: session.currentStep?.id, wasOver: session.clock?.isOver == true, page: self.page)
    let goesOn = way != .back && session.goesOn(step)
    let move: ClockMove =
      switch way {
      case .next: .next
      case .back: .back
      // Only a page of the running step can be drawn over.
      case .jump, .drawing: .begin(step)
      }
    guard propose(session.edits(for: move, at: context.now), &effects) else { return }
    arrive(at: page)
    if way == .jump {
      jump.made = session.clockRevision
      beside = .jumped(jump)
    }
    guard let title = session.currentStep?.title else { return }
    context.say(goesOn ? nowAgain(title) : LeaderWording.now(title))
  }

  /// The step goes on where it was left: since when it has run, and what is left of it.
  private func nowAgain(_ title: String) -> Sentence {
    guard let began = session.clock?.began.timeOfDay,
      let left = session.stepClock(now: context.now, sharing: facts.sharing)?.time.left
    else { return LeaderWording.now(title) }
    return LeaderWording.now(title, began: began, left)
  }

  /// Everything that belongs to the step before is put away.
  mutating func arrive(at page: Int) {
    self.page = page
    wall = nil
    paragraph = 0
    cover = nil
    noteTurn()
    selectedStep = session.clock?.step ?? selectedStep
    part = facts.tables.isEmpty ? .programme : .tables
    selectedTable = 0
    refresh()
  }

  private func pages(of step: ID<Step>) -> [HallPage] {
    session.programme[step].map(session.hallPages(of:)) ?? [.title]
  }

  /// The page that a step is shown on when the day comes to it: where it was left, if it goes on.
  private func pageOnArrival(in step: ID<Step>, _ way: Preview.Way) -> Int {
    guard way == .back || session.goesOn(step) else { return 0 }
    let turn = session.held.last { $0.step == step }?.left?.turn ?? 0
    return page(of: turn, among: pages(of: step))
  }

  /// The page that goes with where the clock is, when nothing else is known.
  var pageOfClock: Int { page(of: session.clock?.turn ?? 0, among: facts.pages) }

  private func page(of turn: Int, among pages: [HallPage]) -> Int {
    turn > 0 ? pages.firstIndex { $0.turn(in: session) == turn } ?? 0 : 0
  }
}
