/// Plans for g tables of s over w rounds, found by searching under one symmetry after the other.
///
///     // Ten rounds for 32 people at eight tables: Z2 x Z2 x Z2 on four orbits of eight.
///     var design = SymmetricDesign(tables: 8, size: 4, rounds: 10, seed: 1)
///     while design.repeats > 0, design.attempt(shouldStop: { false }) != nil {}
///     design.repeats  // 0
struct SymmetricDesign: DesignSearch {
  private let tables: Int
  private let size: Int
  private let rounds: Int
  private var candidates: [Candidate] = []
  private var groups: [[Int]: AbelianGroup] = [:]
  private var generator: Xoshiro
  private var pass = 0
  private var widest = 24
  /// Candidates that are still to be tried in this pass, the next one last.
  private var queue: [Int] = []

  private(set) var plan: SeatingPlan?
  private(set) var repeats = Int.max

  private typealias Round = (subgroup: Int, shape: RoundShape)

  /// A setting with what was worked out for it.
  private struct Candidate {
    var setting: SymmetrySetting
    var frame: SymmetryFrame?
    var shapes: [[RoundShape]] = []
    var isHopeless = false
    /// Classes that met once too often, in the best anneal.
    var best = Int.max
    /// What the base rounds were like then.
    var bestRounds: [Round] = []
    /// Whether each round is one orbit of tables or a few, as in a transversal design.
    var isNatural: Bool

    /// What is small is tried more often, where tables are small enough for that to be quick.
    func times(_ attempts: Int, size: Int) -> Int {
      if isNatural { return 4 * attempts }
      return max(1, attempts / 2) * (size < 8 && setting.slots <= 24 ? 2 : 1)
    }

    /// The moves of one anneal.
    func length(_ pass: Int, size: Int) -> Int {
      setting.slots * (isNatural && size < 8 ? 2048 : 768) * min(pass, 4)
    }
  }

  init(tables: Int, size: Int, rounds: Int, seed: UInt64) {
    self.tables = tables
    self.size = size
    self.rounds = rounds
    generator = Xoshiro(seed: seed)
    guard tables > 1, size > 1, rounds > 1 else { return }
    candidates = SymmetrySetting.all(tables: tables, size: size, rounds: rounds).map { setting in
      let isWhole = setting.kinds.allSatisfy { $0.subgroup == setting.order }
      let isNatural = isWhole && setting.order + setting.fixed == tables
      return Candidate(setting: setting, isNatural: isNatural)
    }
    candidates = candidates.filter(\.isNatural) + candidates.filter { !$0.isNatural }
  }

  /// Tries every setting, the more promising ones again for longer, and so on.
  mutating func attempt(shouldStop: () -> Bool) -> Int? {
    if queue.isEmpty { beginPass() }
    guard let index = queue.popLast() else { return nil }
    let moves = candidates[index].isHopeless ? 1 : anneal(index, shouldStop)
    // A move costs more than one of the search among seats, the larger the tables.
    let size = Double(size)
    return max(1, Int(Double(moves) * (20 + 1.2 * size * size) / (40 + 4.5 * size)))
  }

  private mutating func beginPass() {
    if pass > 0 { keepThePromising() }
    guard !candidates.isEmpty else { return }
    pass = max(1, 2 * pass)
    repeat {
      widest *= 2
      queue = candidates.indices.reversed().filter { candidates[$0].setting.slots <= widest }
        .flatMap { index in
          Array(repeating: index, count: candidates[index].times(pass, size: size))
        }
    } while queue.isEmpty
  }

  private mutating func keepThePromising() {
    candidates.removeAll(where: \.isHopeless)
    let tried = candidates.filter { $0.best < .max }.sorted {
      ($0.best, $0.setting.slots) < ($1.best, $1.setting.slots)
    }
    let natural = tried.filter(\.isNatural)
    let others = tried.filter { !$0.isNatural }
    // The natural ones of large tables are quick, so they all go on.
    let kept =
      size < 8
      ? natural.prefix((natural.count + 1) / 2) + others.prefix(max(8, others.count / 3))
      : (natural + others).prefix(max(8, tried.count / 2))
    candidates = kept + candidates.filter { $0.best == .max }
  }

  /// One anneal, as long as there are places to fill; gives what it cost, in moves.
  private mutating func anneal(_ index: Int, _ shouldStop: () -> Bool) -> Int {
    prepare(index)
    guard let frame = candidates[index].frame else { return 500 }
    guard let rounds = chooseRounds(index, frame) else { return 5000 }
    // Longer in later passes, for those that are left are worth it.
    let length = candidates[index].length(pass, size: size)
    let search = SymmetricSearch(frame, rounds: rounds, seed: generator.next())
    search.anneal(moves: length, hottest: 0.5, coldest: 0.1, shouldStop: shouldStop)
    let classes = search.repeats / frame.group.order
    if classes <= candidates[index].best {
      (candidates[index].best, candidates[index].bestRounds) = (classes, rounds)
    }
    if search.repeats < repeats { (plan, repeats) = (search.plan, search.repeats) }
    return length + 500
  }

  private mutating func prepare(_ index: Int) {
    guard candidates[index].frame == nil, !candidates[index].isHopeless else { return }
    let setting = candidates[index].setting
    let group = groups[setting.moduli] ?? AbelianGroup(setting.moduli)
    groups[setting.moduli] = group
    let orders = Set(group.subgroups.map(\.count))
    let shapes = setting.kinds.map { kind in
      RoundShape.all(
        size: size, subgroup: kind.subgroup,
        stabilizers: orders.filter { kind.subgroup.isMultiple(of: $0) },
        orbits: setting.orbits * setting.order / kind.subgroup, fixed: setting.fixed)
    }
    guard shapes.allSatisfy({ !$0.isEmpty }) else {
      candidates[index].isHopeless = true
      return
    }
    candidates[index].shapes = shapes
    candidates[index].frame = SymmetryFrame(group, orbits: setting.orbits, fixed: setting.fixed)
  }

  /// Shapes by chance, every other time near those that went best, such that no more pairs inside the orbits are used than there are, nor between them.
  private mutating func chooseRounds(
    _ index: Int, _ frame: SymmetryFrame
  ) -> [Round]? {
    let candidate = candidates[index]
    let group = frame.group
    let inside = frame.orbits * group.order * (group.order - 1) / 2
    let across = frame.people * (frame.people - 1) / 2 - inside
    let isWhole = candidate.setting.kinds.allSatisfy { $0.subgroup == group.order }
    let used = isWhole ? rounds * tables * size * (size - 1) / 2 : 0
    let staysNear = candidate.isNatural && !candidate.bestRounds.isEmpty && generator.below(2) == 0
    for _ in 0..<100 {
      var chosen: [Round] = []
      var pairs = 0
      for (kind, shapes) in zip(candidate.setting.kinds, candidate.shapes) {
        let choices = group.subgroups.indices.filter {
          group.subgroups[$0].count == kind.subgroup
        }
        for _ in 0..<kind.rounds {
          var shape = shapes[generator.below(shapes.count)]
          if staysNear, generator.below(6) > 0 { shape = candidate.bestRounds[chosen.count].shape }
          chosen.append((choices[generator.below(choices.count)], shape))
          if kind.subgroup == group.order { pairs += shape.pairsInside(group.order) }
        }
      }
      if pairs <= inside, used - pairs <= across { return chosen }
    }
    candidates[index].isHopeless = candidate.setting.slots < 12
    return nil
  }
}
