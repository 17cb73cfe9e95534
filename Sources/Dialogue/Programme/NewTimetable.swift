/// One way to mend a day that has become too long.
///
///      Gruppesamtale    40   32   11:32
///      Veggaviser       30   26   12:04
///      Lunsj            45   45   12:30
///
/// It changes nothing by itself: its ``edits`` are there to be proposed.
package struct NewTimetable: Hashable, Sendable {
  package var way: Way
  /// The running step and those ahead, in their new order.
  package var rows: [Row]
  package var end: TimeOfDay
  /// How many minutes past the hard end that is; negative when there is time left.
  package var overtime: Int
  /// Fixed starts that it still misses.
  package var missed: [Miss]
  /// Fixed starts that it comes to too early, with how many minutes nothing is planned before each.
  package var idle: [Miss]
  /// Empty when it would change nothing.
  package var edits: [Edit]

  package enum Way: Hashable, Sendable {
    /// All that can, in proportion.
    case shrink
    /// There is time to give: all that can, in proportion.
    case stretch
    case shorten(ID<Step>)
    case swap(ID<Step>, ID<Step>)
  }

  package struct Row: Hashable, Sendable {
    package var step: ID<Step>
    package var isRunning: Bool
    package var before: Int
    package var after: Int
    package var start: TimeOfDay
  }

  package struct Miss: Hashable, Sendable {
    package var step: ID<Step>
    package var minutes: Int
  }

  /// By how many minutes it still fails, at the hard end or the fixed start where it is worst.
  package var failsBy: Int { max(0, overtime, missed.map(\.minutes).max() ?? 0) }
}

extension Session {
  /// Everything ahead gives in proportion to what it can spare. Meals, breaks, fixed lengths and
  /// fixed starts stay, and what yields last gives when the others have given all they can.
  package func timetable(
    shrinkingAt now: Moment?, interpreted: Set<ID<Person>> = []
  ) -> NewTimetable {
    let rest = Rest(of: self, now: now, interpreted)
    return rest.timetable(.shrink, rest.plan.shrunk(), rest.steps)
  }

  /// What comes before a fixed start that would be waited for gets that time; nil where none is waited
  /// for by so many minutes, or where something is late.
  package func timetable(
    stretchingAt now: Moment?, interpreted: Set<ID<Person>> = [], idle least: Int
  ) -> NewTimetable? {
    let rest = Rest(of: self, now: now, interpreted)
    guard rest.plan.misses.allSatisfy({ $0 == 0 }) else { return nil }
    let timetable = rest.timetable(.stretch, rest.plan.stretched(), rest.steps)
    let idle = rest.timetable(.stretch, rest.plan, rest.steps).idle
    return idle.contains { $0.minutes >= least } && !timetable.edits.isEmpty ? timetable : nil
  }

  /// One step gives alone; nil for one that cannot, see ``shortenable(at:)``.
  package func timetable(
    shortening step: ID<Step>, at now: Moment?, interpreted: Set<ID<Person>> = []
  ) -> NewTimetable? {
    let rest = Rest(of: self, now: now, interpreted)
    guard let place = rest.place(of: step), rest.canShorten(place) else { return nil }
    return rest.timetable(.shorten(step), rest.plan.shortening(place), rest.steps)
  }

  /// Two steps ahead change places; nil for one that has to stay, see ``swappable(at:)``.
  package func timetable(
    swapping one: ID<Step>, _ other: ID<Step>, at now: Moment?, interpreted: Set<ID<Person>> = []
  ) -> NewTimetable? {
    let rest = Rest(of: self, now: now, interpreted)
    guard let one = rest.place(of: one), let other = rest.place(of: other), one != other,
      rest.canSwap(one), rest.canSwap(other)
    else { return nil }
    return rest.swapping(min(one, other), max(one, other))
  }

  /// The steps that can be made shorter: the running one too, but no meal and no fixed length.
  package func shortenable(
    at now: Moment?, interpreted: Set<ID<Person>> = []
  ) -> [ID<Step>] {
    let rest = Rest(of: self, now: now, interpreted)
    return rest.steps.indices.filter(rest.canShorten).map { rest.steps[$0].id }
  }

  /// The steps that can change places: ahead, no meal, no fixed start.
  package func swappable(
    at now: Moment?, interpreted: Set<ID<Person>> = []
  ) -> [ID<Step>] {
    let rest = Rest(of: self, now: now, interpreted)
    return rest.steps.indices.filter(rest.canSwap).map { rest.steps[$0].id }
  }

  /// The one step whose shortening helps most; of several, one that need not yield last, then the
  /// one that can spare most.
  package func suggestedShortening(
    at now: Moment?, interpreted: Set<ID<Person>> = []
  ) -> NewTimetable? {
    let rest = Rest(of: self, now: now, interpreted)
    let places = rest.steps.indices.filter(rest.canShorten).sorted {
      let (one, other) = (rest.steps[$0], rest.steps[$1])
      if one.yieldsLast != other.yieldsLast { return other.yieldsLast }
      return rest.plan.items[$0].slack > rest.plan.items[$1].slack
    }
    var best: (place: Int, plan: DayPlan)?
    for place in places {
      let plan = rest.plan.shortening(place)
      if best == nil || plan.misses.isLess(than: best?.plan.misses ?? []) { best = (place, plan) }
    }
    return best.map { rest.timetable(.shorten(rest.steps[$0.place].id), $0.plan, rest.steps) }
  }

  /// The swap that helps most; nil when none does. Looks no further than forty steps ahead.
  package func suggestedSwap(
    at now: Moment?, interpreted: Set<ID<Person>> = []
  ) -> NewTimetable? {
    let rest = Rest(of: self, now: now, interpreted)
    let places = rest.steps.indices.filter { rest.canSwap($0) && !rest.steps[$0].yieldsLast }
      .prefix(40)
    var best: (one: Int, other: Int, misses: [Int])?
    for one in places {
      for other in places where other > one && rest.helpsToSwap(one, other) {
        var plan = rest.plan
        plan.items.swapAt(one, other)
        if plan.misses.isLess(than: best?.misses ?? rest.plan.misses) {
          best = (one, other, plan.misses)
        }
      }
    }
    return best.map { rest.swapping($0.one, $0.other) }
  }
}
