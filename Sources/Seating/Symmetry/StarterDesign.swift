/// Plans for g tables of s over w rounds from starters: a base round that a turn leaves as it is, and its images.
///
///     // Thirteen rounds for 40 people at ten tables, in which all 780 pairs meet.
///     var design = StarterDesign(tables: 10, size: 4, rounds: 13, seed: 1)
///     while design.repeats > 0, design.attempt(shouldStop: { false }) != nil {}
///     design.repeats  // 0
struct StarterDesign: DesignSearch {
  private let size: Int
  private var candidates: [Candidate]
  private var generator: Xoshiro
  private var pass = 0
  /// Candidates that are still to be tried in this pass, the next one last.
  private var queue: [Int] = []

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

  /// Tries every setting, the better half of them again for twice as long, and so on.
  mutating func attempt(shouldStop: () -> Bool) -> Int? {
    if queue.isEmpty { beginPass() }
    return queue.popLast().map { anneal($0, shouldStop) }
  }

  private mutating func beginPass() {
    if pass > 0 {
      let tried = candidates.filter { $0.best != nil }
        .sorted { ($0.best ?? 0, $0.setting.slots) < ($1.best ?? 0, $1.setting.slots) }
      candidates = Array(tried.prefix(max(6, tried.count / 2)))
    }
    pass += 1
    // The smaller a search is, the more often it is tried.
    let largest = 4 * (candidates.map(\.setting.slots).min() ?? 1)
    queue = candidates.indices.reversed().flatMap { index in
      Array(repeating: index, count: max(1, largest / candidates[index].setting.slots))
    }
  }

  /// One anneal, as long as there are places to fill; gives what it cost, in moves.
  private mutating func anneal(_ index: Int, _ shouldStop: () -> Bool) -> Int {
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
