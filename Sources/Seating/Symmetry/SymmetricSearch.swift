import Glibc

/// A search for base rounds whose images under a group make a plan in which few meet twice.
///
/// It is the method of differences (Bose, "On the construction of balanced incomplete block designs", Annals
/// of Eugenics 9 (1939), doi:10.1111/j.1469-1809.1939.tb02219.x): one counts classes of pairs instead of pairs. A
/// base round is left as it is by a subgroup K and has |G| / |K| images. What is searched for is which
/// orbits share tables, and by how much they are turned against each other.
final class SymmetricSearch {
  private let frame: SymmetryFrame
  private let order: Int
  /// What a class counts when it meets once: twice the order, so that half of it is a number too.
  private let full: Int
  private let people: Int
  /// How many people the group moves.
  private let regular: Int
  private let rounds: [(subgroup: Int, shape: RoundShape)]
  private let classOfPair: UnsafeMutablePointer<Int32>
  private let sizes: UnsafeMutablePointer<Int32>
  /// What one pair of orbits adds to its class, and how much each class has; see `full`.
  private let step: UnsafeMutablePointer<Int32>
  private let covered: UnsafeMutablePointer<Int32>
  private let sums: UnsafeMutablePointer<Int32>
  /// How much worse a move may be for a temperature of 1, by chance.
  private let spread: UnsafeMutablePointer<Float>
  private let buffers = Buffers()

  // For each orbit of tables: its first slot (one more at the end), its round, the subgroup that leaves its
  // tables as they are, and how many sit there whom the group leaves in place.
  private let firstSlot: UnsafeMutablePointer<Int32>
  private let roundOfBlock: UnsafeMutablePointer<Int32>
  private let stabilizer: UnsafeMutablePointer<Int32>
  private let fixedInBlock: UnsafeMutablePointer<Int32>
  private var blocks = 0
  // For each slot: its block, and who stands for their orbit there.
  private let blockOfSlot: UnsafeMutablePointer<Int32>
  private let who: UnsafeMutablePointer<Int32>
  private var slots = 0
  // For each base round: its first slot (one more at the end) and its subgroup.
  private let firstOfRound: UnsafeMutablePointer<Int32>
  private let subgroupOfRound: UnsafeMutablePointer<Int32>
  // The elements of all subgroups one after the other, each subgroup's first (one more at the end).
  private let elements: UnsafeMutablePointer<Int32>
  private let firstElement: UnsafeMutablePointer<Int32>
  private(set) var cost = 0
  private var generator: Xoshiro

  /// Meetings after the first that a class repeated once costs.
  var repeats: Int { cost / full }

  init(
    _ frame: SymmetryFrame, rounds: [(subgroup: Int, shape: RoundShape)], seed: UInt64
  ) {
    self.frame = frame
    self.rounds = rounds
    order = frame.group.order
    full = 2 * frame.group.order
    regular = frame.orbits * frame.group.order
    people = frame.people
    classOfPair = buffers.int32(copying: frame.classOfPair)
    sizes = buffers.int32(copying: frame.sizes)
    step = buffers.int32(
      copying: frame.sizes.map { 2 * Int32(frame.group.order * frame.group.order) / $0 })
    covered = buffers.int32(frame.sizes.count)
    sums = buffers.int32(copying: frame.group.sums.map { Int32($0) })
    let subgroups = frame.group.subgroups
    let room = rounds.count * people
    firstSlot = buffers.int32(room + 1)
    roundOfBlock = buffers.int32(room)
    stabilizer = buffers.int32(room)
    fixedInBlock = buffers.int32(room)
    blockOfSlot = buffers.int32(room)
    who = buffers.int32(room)
    firstOfRound = buffers.int32(rounds.count + 1)
    subgroupOfRound = buffers.int32(copying: rounds.map { Int32($0.subgroup) })
    elements = buffers.int32(copying: subgroups.joined().map { Int32($0) })
    firstElement = buffers.int32(subgroups.count + 1)
    for (index, subgroup) in subgroups.enumerated() {
      firstElement[index + 1] = firstElement[index] + Int32(subgroup.count)
    }
    spread = buffers.float(copying: Annealing.spread)
    generator = Xoshiro(seed: seed)
    deal()
  }

  /// Deals the orbits of each round to its tables by chance.
  private func deal() {
    let group = frame.group
    for (round, (subgroup, shape)) in rounds.enumerated() {
      let whole = group.subgroups[subgroup]
      // One person of each orbit of K, turned by chance.
      var seen = Set<Int>()
      var people: [Int] = []
      for person in 0..<regular where !seen.contains(person) {
        let orbit = whole.map { frame.moved(person, by: $0) }
        seen.formUnion(orbit)
        people.append(orbit[generator.below(orbit.count)])
      }
      people.shuffle(using: &generator)
      var fixed = Array(regular..<frame.people)
      fixed.shuffle(using: &generator)
      for block in shape.blocks {
        let choices = group.subgroups.indices.filter { index in
          group.subgroups[index].count == block.stabilizer
            && group.subgroups[index].allSatisfy { whole.contains($0) }
        }
        stabilizer[blocks] = Int32(choices[generator.below(choices.count)])
        roundOfBlock[blocks] = Int32(round)
        fixedInBlock[blocks] = Int32(block.fixed)
        for person in people.suffix(block.orbits) + fixed.suffix(block.fixed) {
          who[slots] = Int32(person)
          blockOfSlot[slots] = Int32(blocks)
          slots += 1
        }
        people.removeLast(block.orbits)
        fixed.removeLast(block.fixed)
        blocks += 1
        firstSlot[blocks] = Int32(slots)
      }
      firstOfRound[round + 1] = Int32(slots)
    }
    for block in 0..<blocks { cost += count(block: block, 1) }
  }

  @inline(__always)
  private func size(_ subgroup: Int) -> Int {
    Int(firstElement[subgroup + 1] &- firstElement[subgroup])
  }

  @inline(__always)
  private func add(_ pairClass: Int, _ amount: Int32) -> Int {
    let before = covered[pairClass]
    let after = before &+ amount
    covered[pairClass] = after
    let full = Int32(truncatingIfNeeded: full)
    return Int(max(0, after &- full) &- max(0, before &- full)) &* Int(sizes[pairClass])
  }

  /// Pairs between the orbits of two people at a table that a subgroup leaves as it is.
  @inline(__always)
  private func count(_ one: Int, _ other: Int, _ stabilizer: Int, _ sign: Int32) -> Int {
    if one >= regular || other >= regular {
      let pairClass = Int(classOfPair[one &* people &+ other])
      if one >= regular && other >= regular {
        return add(pairClass, sign &* step[pairClass] / Int32(size(stabilizer)))
      }
      return add(pairClass, sign &* step[pairClass])
    }
    var sum = 0
    let base = other / order &* order
    let row = (other &- base) &* order
    for place in Int(firstElement[stabilizer])..<Int(firstElement[stabilizer &+ 1]) {
      let moved = base &+ Int(sums[row &+ Int(elements[place])])
      let pairClass = Int(classOfPair[one &* people &+ moved])
      sum &+= add(pairClass, sign &* step[pairClass])
    }
    return sum
  }

  /// Pairs inside the orbit of one person at such a table.
  private func inside(_ one: Int, _ stabilizer: Int, _ sign: Int32) -> Int {
    guard one < regular, size(stabilizer) > 1 else { return 0 }
    var sum = 0
    let base = one / order * order
    for place in Int(firstElement[stabilizer]) + 1..<Int(firstElement[stabilizer + 1]) {
      let moved = base + Int(sums[(one - base) * order + Int(elements[place])])
      let pairClass = Int(classOfPair[one * people + moved])
      sum += add(pairClass, sign * step[pairClass] / 2)
    }
    return sum
  }

  private func count(block: Int, _ sign: Int32) -> Int {
    var sum = 0
    let subgroup = Int(stabilizer[block])
    let first = Int(firstSlot[block])
    for slot in first..<Int(firstSlot[block + 1]) {
      sum += inside(Int(who[slot]), subgroup, sign)
      for other in first..<slot { sum += count(Int(who[slot]), Int(who[other]), subgroup, sign) }
    }
    return sum
  }

  /// Pairs of the person in a slot with the others of the block.
  @inline(__always)
  private func count(slot: Int, _ block: Int, _ sign: Int32) -> Int {
    var sum = 0
    let subgroup = Int(stabilizer[block])
    let one = Int(who[slot])
    for other in Int(firstSlot[block])..<Int(firstSlot[block &+ 1]) where other != slot {
      sum &+= count(one, Int(who[other]), subgroup, sign)
    }
    return sum
  }

  /// Anneals with so many moves; stops at a cost of nothing.
  func anneal(moves: Int, hottest: Double, coldest: Double, shouldStop: () -> Bool) {
    let unit = Double(full * order)
    let strides = max(1, moves / 2048)
    for stride in 0..<strides {
      if cost == 0 || shouldStop() { return }
      let done = Double(stride) / Double(strides)
      let heat = hottest * pow(coldest / hottest, done) * unit
      for _ in 0..<2048 {
        move(heat)
        if cost == 0 { return }
      }
    }
  }

  @inline(__always)
  private func accepts(_ difference: Int, _ heat: Double) -> Bool {
    if difference <= 0 { return true }
    return Double(difference) < Double(spread[Int(generator.next() >> 54)]) * heat
  }

  private func move(_ heat: Double) {
    let slot = generator.below(slots)
    let block = Int(blockOfSlot[slot])
    let round = Int(roundOfBlock[block])
    let subgroup = Int(subgroupOfRound[round])
    let isFixed = Int(who[slot]) >= regular
    let kind = generator.next() & 15
    if size(subgroup) > 1, kind < 8, !isFixed {
      turn(slot, block, subgroup, heat)
    } else if kind == 15, size(Int(stabilizer[block])) > 1, fixedInBlock[block] == 0 {
      exchangeStabilizer(block, subgroup, heat)
    } else {
      let first = Int(firstOfRound[round])
      let other = first + generator.below(Int(firstOfRound[round + 1]) - first)
      let next = Int(blockOfSlot[other])
      guard next != block, size(Int(stabilizer[block])) == size(Int(stabilizer[next])),
        isFixed == (Int(who[other]) >= regular) || size(subgroup) == 1
      else { return }
      exchange(slot, other, block, next, heat)
    }
  }

  private func turn(_ slot: Int, _ block: Int, _ subgroup: Int, _ heat: Double) {
    let before = who[slot]
    let element = elements[Int(firstElement[subgroup]) + 1 + generator.below(size(subgroup) - 1)]
    var difference = count(slot: slot, block, -1)
    let base = Int(before) / order * order
    who[slot] = Int32(base) + sums[(Int(before) - base) * order + Int(element)]
    difference += count(slot: slot, block, 1)
    if accepts(difference, heat) {
      cost += difference
      return
    }
    _ = count(slot: slot, block, -1)
    who[slot] = before
    _ = count(slot: slot, block, 1)
  }

  private func exchange(_ slot: Int, _ other: Int, _ block: Int, _ next: Int, _ heat: Double) {
    let isSame = stabilizer[block] == stabilizer[next]
    var difference = take(slot, block, isSame) + take(other, next, isSame)
    swap(slot, other)
    difference += put(slot, block, isSame) + put(other, next, isSame)
    if accepts(difference, heat) {
      cost += difference
      return
    }
    _ = take(slot, block, isSame) + take(other, next, isSame)
    swap(slot, other)
    _ = put(slot, block, isSame) + put(other, next, isSame)
  }

  @inline(__always)
  private func swap(_ slot: Int, _ other: Int) {
    let one = who[slot]
    who[slot] = who[other]
    who[other] = one
  }

  @inline(__always)
  private func take(_ slot: Int, _ block: Int, _ isSame: Bool) -> Int {
    count(slot: slot, block, -1)
      + (isSame ? 0 : inside(Int(who[slot]), Int(stabilizer[block]), -1))
  }

  @inline(__always)
  private func put(_ slot: Int, _ block: Int, _ isSame: Bool) -> Int {
    count(slot: slot, block, 1)
      + (isSame ? 0 : inside(Int(who[slot]), Int(stabilizer[block]), 1))
  }

  /// The tables of a block are left as they are by another subgroup of the same order.
  private func exchangeStabilizer(_ block: Int, _ subgroup: Int, _ heat: Double) {
    let before = stabilizer[block]
    let subgroups = frame.group.subgroups
    let choice = generator.below(subgroups.count)
    guard choice != Int(before), size(choice) == size(Int(before)),
      subgroups[choice].allSatisfy({ subgroups[subgroup].contains($0) })
    else { return }
    var difference = count(block: block, -1)
    stabilizer[block] = Int32(choice)
    difference += count(block: block, 1)
    if accepts(difference, heat) {
      cost += difference
      return
    }
    _ = count(block: block, -1)
    stabilizer[block] = before
    _ = count(block: block, 1)
  }

  /// All rounds: the images of the base rounds, with the images of their tables.
  var plan: SeatingPlan {
    let group = frame.group
    var rounds: [[[Int]]] = []
    for (number, (subgroup, _)) in self.rounds.enumerated() {
      let whole = group.subgroups[subgroup]
      var base: [[Int]] = []
      for block in 0..<blocks where Int(roundOfBlock[block]) == number {
        let stabilizer = group.subgroups[Int(self.stabilizer[block])]
        for element in Self.representatives(whole, stabilizer, group) {
          var table = Set<Int>()
          for slot in Int(firstSlot[block])..<Int(firstSlot[block + 1]) {
            for member in stabilizer {
              table.insert(
                frame.moved(Int(who[slot]), by: group.sums[element * order + member]))
            }
          }
          base.append(table.sorted())
        }
      }
      for element in Self.representatives(Array(0..<order), whole, group) {
        rounds.append(base.map { $0.map { frame.moved($0, by: element) } })
      }
    }
    return SeatingPlan(rounds)
  }

  /// One element of each coset of a subgroup in another.
  private static func representatives(
    _ whole: [Int], _ part: [Int], _ group: AbelianGroup
  ) -> [Int] {
    var seen = Set<Int>()
    return whole.filter { element in
      guard !seen.contains(element) else { return false }
      for member in part { seen.insert(group.sums[element * group.order + member]) }
      return true
    }
  }
}
