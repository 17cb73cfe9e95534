/// Plans for g tables of s over w rounds from starters: a base round that a turn leaves as it is, and its images.
///
///     // Thirteen rounds for 40 people at ten tables, in which all 780 pairs meet.
///     var design = StarterDesign(tables: 10, size: 4, rounds: 13, seed: 1)
///     design.search(moves: 2_000_000) { false }
///     design.repeats  // 0
struct StarterDesign {
  private let size: Int
  private var candidates: [Candidate]
  private var generator: Xoshiro

  private(set) var plan: SeatingPlan?
  private(set) var repeats = Int.max

  private struct Candidate {
    var setting: StarterSetting
    var frame: StarterFrame?
    /// Classes that met once too often, in the best anneal; nil when there are no such rounds.
    var best: Int? = .max
  }

  init(tables: Int, size: Int, rounds: Int, seed: UInt64) {
    self.size = size
    generator = Xoshiro(seed: seed)
    candidates =
      tables > 1 && size > 1 && rounds > 2
      ? StarterSetting.all(tables: tables, size: size, rounds: rounds)
        .map { Candidate(setting: $0) } : []
  }

  /// Gives every setting some moves, the better half of them twice as many, and so on, until nobody meets
  /// twice or the moves are used up.
  mutating func search(moves: Int, shouldStop: () -> Bool) {
    var left = moves
    var pass = 1
    while left > 0, repeats > 0, !candidates.isEmpty {
      // The smaller a search is, the more often it is tried.
      let largest = 4 * (candidates.map(\.setting.slots).min() ?? 1)
      for index in candidates.indices {
        for _ in 0..<max(1, largest / candidates[index].setting.slots) {
          guard left > 0, repeats > 0, !shouldStop() else { return }
          left -= attempt(index, pass, shouldStop)
        }
      }
      let tried = candidates.filter { $0.best != nil }
        .sorted { ($0.best ?? 0, $0.setting.slots) < ($1.best ?? 0, $1.setting.slots) }
      candidates = Array(tried.prefix(max(6, tried.count / 2)))
      pass += 1
    }
  }

  /// One anneal, as long as there are places to fill; gives what it cost, in moves.
  private mutating func attempt(
    _ index: Int, _ pass: Int, _ shouldStop: () -> Bool
  ) -> Int {
    let setting = candidates[index].setting
    let frame = candidates[index].frame ?? StarterFrame(setting)
    candidates[index].frame = frame
    guard let search = StarterSearch(frame, size: size, seed: generator.next()) else {
      candidates[index].best = nil
      return 500
    }
    let length = setting.slots * 1024 * min(pass, 4)
    search.anneal(moves: length, hottest: 0.6, coldest: 0.12, shouldStop: shouldStop)
    let unit = setting.order * setting.prime
    let classes = (search.repeats + unit - 1) / unit
    candidates[index].best = min(candidates[index].best ?? .max, classes)
    if search.repeats < repeats { (plan, repeats) = (search.plan, search.repeats) }
    return length + 500
  }
}
