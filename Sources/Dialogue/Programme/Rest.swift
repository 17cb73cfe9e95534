/// The running step and those ahead, as steps and as numbers.
struct Rest {
  let session: Session
  let steps: [Step]
  /// When the first one began, if it is running.
  let began: TimeOfDay?
  let plan: DayPlan
  /// The minutes that steps take besides their own, because some in them talk through an interpreter.
  private let more: [ID<Step>: Int]

  init(of session: Session, now: Moment?, _ interpreted: Set<ID<Person>>) {
    self.session = session
    let day = session.day
    let passed = session.placeInTheDay(among: day)
    let running = session.clock?.isRunning == true ? session.currentStep : nil
    let ahead = day[passed...]
    let course = Course(of: session, now: now, interpreted)
    var begins = TimeOfDay(floor: course.cursor).minutes
    var more: [ID<Step>: Int] = [:]
    for step in day { more[step.id] = session.minutesMore(step, interpreted) }
    var items = ahead.map { Self.item($0, more: more[$0.id] ?? 0) }
    if let running {
      // It ends when it ends; it may be cut down to what it has used already.
      let elapsed = now.flatMap { session.clock?.elapsed(at: $0) } ?? 0
      let used = Int((elapsed + 59_999) / 60_000)
      let longer = more[running.id] ?? 0
      begins -= running.minutes + longer
      items.insert(
        DayPlan.Item(
          minutes: running.minutes + longer, least: max(running.least + longer, used),
          canRunOn: used <= running.minutes + longer),
        at: 0)
    }
    self.more = more
    began = running.flatMap { _ in session.clock }.map { course.time(of: $0.began) }
    steps = (running.map { [$0] } ?? []) + ahead
    plan = DayPlan(begins: begins, closes: session.closes.minutes, items: items)
  }

  private var isRunning: Bool { began != nil }

  private static func item(_ step: Step, more: Int) -> DayPlan.Item {
    let stays = step.hasFixedLength || step.kind == .meal || step.kind == .break
    return DayPlan.Item(
      minutes: step.minutes + more, least: step.least + more, start: step.start?.minutes,
      gives: stays ? .nothing : step.yieldsLast ? .last : .first)
  }

  func place(of step: ID<Step>) -> Int? { steps.firstIndex { $0.id == step } }

  func canShorten(_ place: Int) -> Bool {
    let step = steps[place]
    return plan.items[place].slack > 0 && !step.hasFixedLength && step.kind != .meal
  }

  func canSwap(_ place: Int) -> Bool {
    let step = steps[place]
    return !(isRunning && place == 0) && step.start == nil && step.kind != .meal
  }

  func swapping(_ one: Int, _ other: Int) -> NewTimetable {
    var (steps, plan) = (steps, plan)
    steps.swapAt(one, other)
    plan.items.swapAt(one, other)
    var timetable = timetable(.swap(steps[other].id, steps[one].id), plan, steps)
    timetable.edits.insert(contentsOf: moves(swapping: steps[other].id, steps[one].id), at: 0)
    return timetable
  }

  // `one` stands before `other`; what was taken out of sight between them stays where it is.
  private func moves(swapping one: ID<Step>, _ other: ID<Step>) -> [Edit] {
    let beforeOne = session.programme.predecessor(of: one)
    let beforeOther = session.programme.predecessor(of: other)
    let first = Edit.placeStep(other, .move(after: beforeOne))
    return beforeOther == one ? [first] : [first, .placeStep(one, .move(after: beforeOther))]
  }

  func timetable(
    _ way: NewTimetable.Way, _ new: DayPlan, _ steps: [Step]
  ) -> NewTimetable {
    let course = new.course
    // What the plan says by itself, with the new minutes, needs no agreement before the day.
    var planned = session.held.isEmpty ? session.opens.minutes : nil
    var rows: [NewTimetable.Row] = []
    var missed: [NewTimetable.Miss] = []
    var idle: [NewTimetable.Miss] = []
    var entries: [TimetableEntry] = []
    for (place, step) in steps.enumerated() {
      let runs = isRunning && place == 0
      let minutes = max(0, new.items[place].minutes - (more[step.id] ?? 0))
      let start = course.starts[place]
      rows.append(
        NewTimetable.Row(
          step: step.id, isRunning: runs, before: step.minutes, after: minutes,
          start: (runs ? began : nil) ?? TimeOfDay(minutes: start)))
      if let fixed = new.items[place].start, start > fixed {
        missed.append(NewTimetable.Miss(step: step.id, minutes: start - fixed))
      }
      if place > 0 {
        let ended = course.starts[place - 1] + new.items[place - 1].minutes
        if start > ended { idle.append(NewTimetable.Miss(step: step.id, minutes: start - ended)) }
      }
      let byPlan = planned.map { max($0, step.start?.minutes ?? $0) }
      planned = byPlan.map { $0 + new.items[place].minutes }
      let agreed =
        runs || byPlan == start ? step.agreed : min(TimeOfDay(minutes: start), .last)
      if minutes != step.minutes || agreed != step.agreed {
        entries.append(TimetableEntry(step: step.id, minutes: minutes, agreed: agreed))
      }
    }
    return NewTimetable(
      way: way, rows: rows, end: TimeOfDay(minutes: course.end),
      overtime: course.end - new.closes, missed: missed, idle: idle,
      edits: entries.isEmpty ? [] : [.timetable(entries)])
  }
}
