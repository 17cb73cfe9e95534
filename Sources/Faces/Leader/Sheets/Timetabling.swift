import Dialogue

/// Choosing between three ways to mend the day, side by side.
///
///     all give a little     one gives          two change places
///     Table talk   40→32    Table talk 40→20   Table talk    40
///     The wall     30→26    The wall   30      The wall      30
///     ends 16:00            ends 16:00         ends 16:20, 20 min too late
struct Timetabling: Hashable, Sendable {
  var way = Way.shrink
  /// Those whose turns take longer.
  let interpreted: Set<ID<Person>>
  /// The step that is to give alone.
  var shortened: ID<Step>?
  /// The steps that are to change places.
  var swapped: ID<Step>?
  var partner: ID<Step>?

  /// From how many idle minutes before a fixed start on they are told of: fewer are a breath between
  /// two steps.
  static let worthFilling = 5

  enum Way: Int, CaseIterable, Sendable {
    case shrink
    case shorten
    case swap
  }

  /// Begins with what helps most.
  init(for session: Session, now: Moment, interpreted: Set<ID<Person>>) {
    self.interpreted = interpreted
    shortened = session.shortenable(at: now, interpreted: interpreted).first
    if case .shorten(let step) = session.suggestedShortening(at: now, interpreted: interpreted)?.way
    {
      shortened = step
    }
    swapped = session.worthSwapping(at: now, interpreted: interpreted).first
    partner = swapped.flatMap {
      session.worthSwapping(with: $0, at: now, interpreted: interpreted).first
    }
    if case .swap(let one, let other) = session.suggestedSwap(at: now, interpreted: interpreted)?
      .way
    {
      (swapped, partner) = (one, other)
    }
  }

  /// The timetable of a way; nil when no step can give or move.
  func timetable(_ way: Way, of session: Session, now: Moment) -> NewTimetable? {
    switch way {
    case .shrink:
      session.timetable(stretchingAt: now, interpreted: interpreted, idle: Self.worthFilling)
        ?? session.timetable(shrinkingAt: now, interpreted: interpreted)
    case .shorten:
      shortened.flatMap { session.timetable(shortening: $0, at: now, interpreted: interpreted) }
    case .swap:
      swapped.flatMap { one in
        partner.flatMap { session.timetable(swapping: one, $0, at: now, interpreted: interpreted) }
      }
    }
  }

  /// The next way to the left or the right by which anything can be mended.
  mutating func move(by ways: Int, in session: Session, now: Moment) {
    let count = Way.allCases.count
    for step in 1...count {
      let next = Way.allCases[((way.rawValue + ways * step) % count + count) % count]
      if next == way || timetable(next, of: session, now: now) == nil { continue }
      way = next
      return
    }
  }

  /// Another step to give, or the first of the two to change places.
  mutating func pick(by steps: Int, in session: Session, now: Moment) {
    switch way {
    case .shrink: break
    case .shorten:
      shortened = session.shortenable(at: now, interpreted: interpreted).neighbour(
        of: shortened, by: steps)
    case .swap:
      swapped = session.worthSwapping(at: now, interpreted: interpreted).neighbour(
        of: swapped, by: steps)
      let others = others(in: session, now: now)
      if !others.contains(where: { $0 == partner }) { partner = others.first }
    }
  }

  /// Another one for the first to change places with.
  mutating func pickPartner(in session: Session, now: Moment) {
    partner = others(in: session, now: now).neighbour(of: partner, by: 1)
  }

  /// Those with which it helps that the first changes places.
  private func others(in session: Session, now: Moment) -> [ID<Step>] {
    swapped.map { session.worthSwapping(with: $0, at: now, interpreted: interpreted) } ?? []
  }
}

extension [ID<Step>] {
  /// The one so many places on, round and round; the first when this one is not among them.
  fileprivate func neighbour(of step: ID<Step>?, by places: Int) -> ID<Step>? {
    guard !isEmpty else { return nil }
    guard let place = firstIndex(where: { $0 == step }) else { return first }
    return self[((place + places) % count + count) % count]
  }
}
