import Dialogue

/// The leader before the wall: whose wall it is, and where on it the leader stands.
struct WallWalk: Hashable, Sendable {
  /// The step in which the posters were written.
  var step: ID<Step>
  /// A place among the posters, from 0.
  var card = 0
  /// A place among the poster's rows, from 0.
  var row = 0
  /// Whether one poster has all the width.
  var isOneAtATime = false
  /// When the hall's page was last turned from here; a key that is held down turns no more.
  var pressed: Moment?
}

/// A table that is being heard: since when, with as much standstill as there was before.
struct Hearing: Hashable, Sendable {
  var poster: ID<Poster>
  private var began: Moment
  private var rested: Int64

  /// From now on; while the clocks stand, from where they stand.
  init(_ poster: ID<Poster>, now: Moment, clock: Clock?) {
    self.poster = poster
    began = clock?.stopped ?? now
    rested = clock?.rested ?? 0
  }

  /// Of so many minutes; it stands while all clocks stand.
  func time(of minutes: Int, now: Moment, clock: Clock?) -> Countdown {
    let rested = max(0, (clock?.rested ?? 0) - rested)
    return Countdown(minutes: minutes, elapsed: (clock?.stopped ?? now) - began - rested)
  }
}

extension Step {
  /// How many minutes each of so many tables is heard: two, or three where there is time enough to
  /// talk afterwards, too.
  func minutesToHear(of tables: Int) -> Int {
    max(2, min(3, minutes * 2 / 3 / max(1, tables)))
  }
}
