import Glibc

/// A search for base rounds that a turn leaves as they are, and that a cyclic group takes to all others.
///
/// With a multiplier for a turn these are the starters by which resolvable designs are made by hand: Anderson,
/// "Combinatorial Designs and Tournaments", Oxford University Press (1997), chapter 5. Tables are whole orbits
/// of the turn: `prime` tables that go round, or one that stays.
final class StarterSearch {
  private let frame: StarterFrame
  private let prime: Int
  private let order: Int
  private let people: Int
  private let classOfPair: UnsafeMutablePointer<Int32>
  private let sizes: UnsafeMutablePointer<Int32>
  private let turn: UnsafeMutablePointer<Int32>
  /// How many pairs of the base rounds each class has.
  private let pairs: UnsafeMutablePointer<Int32>
  /// How much worse a move may be for a temperature of 1, by chance.
  private let spread: UnsafeMutablePointer<Float>
  private let buffers = Buffers()

  // For each slot: who stands there for their orbit, and the block.
  private let who: UnsafeMutablePointer<Int32>
  private let blockOfSlot: UnsafeMutablePointer<Int32>
  // For each block: its first slot (one more at the end), its base round, and whether it is one table.
  private let firstSlot: UnsafeMutablePointer<Int32>
  private let roundOfBlock: UnsafeMutablePointer<Int32>
  private let isOneTable: UnsafeMutablePointer<Int32>
  private let firstOfRound: UnsafeMutablePointer<Int32>
  private var blocks = 0
  private var slots = 0
  private var generator: Xoshiro

  /// Meetings after the first.
  private(set) var repeats = 0

  /// Nil when no round of such tables can be made of whole orbits of the turn.
  init?(_ frame: StarterFrame, size: Int, seed: UInt64) {
    self.frame = frame
    prime = frame.setting.prime
    order = frame.setting.order
    people = frame.people
    classOfPair = buffers.int32(copying: frame.classOfPair)
    sizes = buffers.int32(copying: frame.sizes)
    turn = buffers.int32(copying: frame.turn.map { Int32($0) })
    pairs = buffers.int32(frame.sizes.count)
    let room = frame.setting.bases * people
    who = buffers.int32(room)
    blockOfSlot = buffers.int32(room)
    firstSlot = buffers.int32(room + 1)
    roundOfBlock = buffers.int32(room)
    isOneTable = buffers.int32(room)
    firstOfRound = buffers.int32(frame.setting.bases + 1)
    spread = buffers.float(copying: Annealing.spread)
    generator = Xoshiro(seed: seed)
    guard deal(size) else { return nil }
  }

  private func deal(_ size: Int) -> Bool {
    let shapes = StarterShape.all(
      size: size, prime: prime, turned: frame.turned.count, still: frame.still.count)
    guard !shapes.isEmpty else { return false }
    for round in 0..<frame.setting.bases {
      var turned = frame.turned.shuffled(using: &generator)
      var still = frame.still.shuffled(using: &generator)
      func open(_ people: [Int], asOneTable isOne: Bool) {
        roundOfBlock[blocks] = Int32(round)
        isOneTable[blocks] = isOne ? 1 : 0
        for person in people {
          who[slots] = Int32(person)
          blockOfSlot[slots] = Int32(blocks)
          slots += 1
        }
        blocks += 1
        firstSlot[blocks] = Int32(slots)
      }
      for count in shapes[generator.below(shapes.count)].still {
        let orbits = (size - count) / prime
        open(Array(turned.suffix(orbits) + still.suffix(count)), asOneTable: true)
        turned.removeLast(orbits)
        still.removeLast(count)
      }
      while !turned.isEmpty {
        open(Array(turned.suffix(size)), asOneTable: false)
        turned.removeLast(size)
      }
      firstOfRound[round + 1] = Int32(slots)
    }
    for block in 0..<blocks { repeats += count(block: block, 1) }
    return true
  }

  @inline(__always)
  private func add(_ one: Int, _ other: Int, _ amount: Int32) -> Int {
    let pairClass = Int(classOfPair[one &* people &+ other])
    let before = pairs[pairClass]
    let after = before &+ amount
    pairs[pairClass] = after
    let n = Int32(truncatingIfNeeded: order)
    let size = sizes[pairClass]
    return Int(max(0, after &* n &- size) &- max(0, before &* n &- size))
  }

  /// Pairs between those who stand in two slots of a block.
  @inline(__always)
  private func count(_ one: Int, _ other: Int, _ isOne: Bool, _ sign: Int32) -> Int {
    let all = sign &* Int32(truncatingIfNeeded: prime)
    guard isOne else { return add(one, other, all) }
    let isStill = Int(turn[one]) == one
    let otherIsStill = Int(turn[other]) == other
    if isStill && otherIsStill { return add(one, other, sign) }
    if isStill || otherIsStill { return add(one, other, all) }
    var sum = 0
    var image = other
    for _ in 0..<prime {
      sum &+= add(one, image, all)
      image = Int(turn[image])
    }
    return sum
  }

  /// Pairs inside the orbit of somebody at a table that stays.
  @inline(__always)
  private func inside(_ one: Int, _ isOne: Bool, _ sign: Int32) -> Int {
    guard isOne, Int(turn[one]) != one else { return 0 }
    var sum = 0
    // Each step of the turn and its opposite are the same pairs.
    var image = Int(turn[one])
    for step in 1..<prime {
      if 2 * step < prime {
        sum += add(one, image, sign * Int32(prime))
      } else if 2 * step == prime {
        sum += add(one, image, sign)
      }
      image = Int(turn[image])
    }
    return sum
  }

  private func count(block: Int, _ sign: Int32) -> Int {
    var sum = 0
    for slot in Int(firstSlot[block])..<Int(firstSlot[block + 1]) {
      sum += inside(Int(who[slot]), isOneTable[block] != 0, sign)
      for other in Int(firstSlot[block])..<slot {
        sum += count(Int(who[slot]), Int(who[other]), isOneTable[block] != 0, sign)
      }
    }
    return sum
  }

  /// All pairs of the one in a slot.
  @inline(__always)
  private func count(slot: Int, _ sign: Int32) -> Int {
    let block = Int(blockOfSlot[slot])
    let isOne = isOneTable[block] != 0
    let one = Int(who[slot])
    var sum = inside(one, isOne, sign)
    for other in Int(firstSlot[block])..<Int(firstSlot[block &+ 1]) where other != slot {
      sum &+= count(one, Int(who[other]), isOne, sign)
    }
    return sum
  }

  /// Anneals with so many moves; stops when nobody meets twice.
  func anneal(moves: Int, hottest: Double, coldest: Double, shouldStop: () -> Bool) {
    let unit = Double(order * prime)
    let strides = max(1, moves / 2048)
    for stride in 0..<strides {
      if repeats == 0 || shouldStop() { return }
      let heat = hottest * pow(coldest / hottest, Double(stride) / Double(strides)) * unit
      for _ in 0..<2048 {
        move(heat)
        if repeats == 0 { return }
      }
    }
  }

  private func move(_ heat: Double) {
    let slot = generator.below(slots)
    let block = Int(blockOfSlot[slot])
    if prime > 1, isOneTable[block] == 0, generator.below(3) == 0 {
      turnOn(slot, heat)
      return
    }
    let round = Int(roundOfBlock[block])
    let first = Int(firstOfRound[round])
    let other = first + generator.below(Int(firstOfRound[round + 1]) - first)
    guard Int(blockOfSlot[other]) != block,
      (turn[Int(who[slot])] == who[slot]) == (turn[Int(who[other])] == who[other])
    else { return }
    var difference = count(slot: slot, -1) + count(slot: other, -1)
    swap(slot, other)
    difference += count(slot: slot, 1) + count(slot: other, 1)
    if accepts(difference, heat) {
      repeats += difference
      return
    }
    _ = count(slot: slot, -1) + count(slot: other, -1)
    swap(slot, other)
    _ = count(slot: slot, 1) + count(slot: other, 1)
  }

  private func swap(_ slot: Int, _ other: Int) {
    let one = who[slot]
    who[slot] = who[other]
    who[other] = one
  }

  private func turnOn(_ slot: Int, _ heat: Double) {
    let before = who[slot]
    var difference = count(slot: slot, -1)
    for _ in 0...generator.below(prime - 1) { who[slot] = turn[Int(who[slot])] }
    difference += count(slot: slot, 1)
    if accepts(difference, heat) {
      repeats += difference
      return
    }
    _ = count(slot: slot, -1)
    who[slot] = before
    _ = count(slot: slot, 1)
  }

  @inline(__always)
  private func accepts(_ difference: Int, _ heat: Double) -> Bool {
    if difference <= 0 { return true }
    return Double(difference) < Double(spread[Int(generator.next() >> 54)]) * heat
  }

  /// All rounds: the images of the base rounds.
  var plan: SeatingPlan {
    var bases = [[[Int]]](repeating: [], count: frame.setting.bases)
    for block in 0..<blocks {
      var table = (Int(firstSlot[block])..<Int(firstSlot[block + 1])).map { Int(who[$0]) }
      let round = Int(roundOfBlock[block])
      if isOneTable[block] != 0 {
        let orbits = table.map { person in
          (0..<prime).reduce(into: [person]) { orbit, _ in
            orbit.append(frame.turn[orbit.last ?? person])
          }
        }
        bases[round].append(Set(orbits.joined()).sorted())
      } else {
        for _ in 0..<prime {
          bases[round].append(table.sorted())
          table = table.map { frame.turn[$0] }
        }
      }
    }
    return SeatingPlan(
      bases.flatMap { base in
        (0..<order).map { steps in
          base.map { $0.map { frame.shifted($0, by: steps) } }
        }
      })
  }
}

/// How a base round is made up: how many of those whom the turn leaves in place sit at each table that stays.
struct StarterShape: Hashable, Sendable {
  var still: [Int]

  /// All shapes for tables of a size, with so many longer orbits and so many who stay; at most some.
  static func all(size: Int, prime: Int, turned: Int, still: Int) -> [StarterShape] {
    if prime == 1 {
      // Nobody is turned: all are still, and all tables are their own.
      return still.isMultiple(of: size)
        ? [StarterShape(still: Array(repeating: size, count: still / size))] : []
    }
    var shapes: [StarterShape] = []
    func fill(_ tables: [Int], _ still: Int, _ turned: Int, _ most: Int) {
      guard shapes.count < 40 else { return }
      if still == 0, turned.isMultiple(of: size) { shapes.append(StarterShape(still: tables)) }
      for count in stride(from: min(most, still), through: 0, by: -1)
      where (size - count).isMultiple(of: prime) {
        let orbits = (size - count) / prime
        guard orbits <= turned, count > 0 || tables.count < 4 * prime else { continue }
        fill(tables + [count], still - count, turned - orbits, count)
      }
    }
    fill([], still, turned, size)
    return shapes
  }
}
