/// People on whom a cyclic group acts, and a turn of prime order that goes with it.
///
/// Person (i, x) of orbit i is number i n + x, x an integer modulo n; those whom the group leaves in place
/// come last. The turn takes (i, x) to (j, a x), where j is the next orbit in a cycle or i itself, so that
/// rounds go to rounds. Two pairs of people are of one class when the group and the turn take one to the
/// other: what happens to one pair of a class happens to all.
struct StarterFrame {
  let setting: StarterSetting
  let people: Int
  /// Where the turn takes each person.
  let turn: [Int]
  /// The class of each two people, at `one * people + other`.
  let classOfPair: [Int32]
  /// How many pairs each class has.
  let sizes: [Int32]
  /// One person of each orbit of the turn that is longer than one.
  let turned: [Int]
  /// Those whom the turn leaves in place.
  let still: [Int]

  init(_ setting: StarterSetting) {
    self.setting = setting
    let n = setting.order
    let moved = setting.orbits * n
    let people = moved + setting.fixed
    self.people = people
    turn = (0..<people).map { person in
      guard person < moved else {
        let place = person - moved
        return place < setting.turnedFixed
          ? moved + Self.next(place, in: setting.prime) : person
      }
      let (orbit, x) = person.quotientAndRemainder(dividingBy: n)
      let next = orbit < setting.cycled ? Self.next(orbit, in: setting.prime) : orbit
      return next * n + x * setting.multiplier % n
    }
    let shift = (0..<people).map { $0 < moved ? $0 / n * n + ($0 % n + 1) % n : $0 }
    (classOfPair, sizes) = Self.classes(people, under: [shift, turn])
    let turn = turn
    still = (0..<people).filter { turn[$0] == $0 }
    var seen = Set(still)
    var turned: [Int] = []
    for person in 0..<people where !seen.contains(person) {
      turned.append(person)
      var image = person
      repeat {
        seen.insert(image)
        image = turn[image]
      } while image != person
    }
    self.turned = turned
  }

  /// The next one in a cycle of so many, the cycles side by side.
  private static func next(_ place: Int, in length: Int) -> Int {
    place / length * length + (place % length + 1) % length
  }

  private static func classes(_ people: Int, under maps: [[Int]]) -> ([Int32], [Int32]) {
    var classOfPair = [Int32](repeating: -1, count: people * people)
    var sizes: [Int32] = []
    for one in 0..<people {
      for other in 0..<one where classOfPair[one * people + other] < 0 {
        let number = Int32(sizes.count)
        var size: Int32 = 0
        var fresh = [(one, other)]
        classOfPair[one * people + other] = number
        classOfPair[other * people + one] = number
        while let (a, b) = fresh.popLast() {
          size += 1
          for map in maps where classOfPair[map[a] * people + map[b]] < 0 {
            classOfPair[map[a] * people + map[b]] = number
            classOfPair[map[b] * people + map[a]] = number
            fresh.append((map[a], map[b]))
          }
        }
        sizes.append(size)
      }
    }
    return (classOfPair, sizes)
  }

  /// Somebody moved on by so many in their orbit.
  func shifted(_ person: Int, by steps: Int) -> Int {
    let n = setting.order
    guard person < setting.orbits * n else { return person }
    return person / n * n + (person % n + steps) % n
  }
}

/// A cyclic group, a turn, and how many rounds it takes to begin with.
struct StarterSetting: Hashable, Sendable {
  /// Of the cyclic group: each base round has as many images.
  var order: Int
  /// Orbits of people that are as large as the group, and people whom it leaves in place.
  var orbits: Int
  var fixed: Int
  var bases: Int
  /// Of the turn; 1 when there is none.
  var prime: Int
  var multiplier: Int
  /// How many of the orbits the turn takes to other orbits, and how many of those in place.
  var cycled: Int
  var turnedFixed: Int

  /// All settings for g tables of s over w rounds, those with the fewest places to fill first.
  static func all(tables: Int, size: Int, rounds: Int) -> [StarterSetting] {
    let people = tables * size
    var settings: [StarterSetting] = []
    for order in 3...max(3, rounds) where rounds.isMultiple(of: order) {
      let (orbits, fixed) = people.quotientAndRemainder(dividingBy: order)
      // More than a table of those who stay can never meet each other.
      guard orbits > 0, fixed <= tables else { continue }
      for (prime, multiplier) in turns(order, orbits) {
        let cycles = prime == 1 ? 0...0 : 0...orbits / prime
        for cycled in cycles.map({ $0 * prime })
        where multiplier != 1 || cycled == orbits || prime == 1 {
          for turnedFixed in Set([0, prime == 1 ? 0 : fixed / prime * prime]).sorted() {
            settings.append(
              StarterSetting(
                order: order, orbits: orbits, fixed: fixed, bases: rounds / order, prime: prime,
                multiplier: multiplier, cycled: cycled, turnedFixed: turnedFixed))
          }
        }
      }
    }
    return settings.sorted { $0.slots < $1.slots }
  }

  /// About how many places there are to fill.
  var slots: Int { bases * (orbits * order + fixed) / prime }

  /// Primes and a multiplier for each: 1, or one of that order.
  private static func turns(_ order: Int, _ orbits: Int) -> [(prime: Int, multiplier: Int)] {
    var turns = [(prime: 1, multiplier: 1)]
    for prime in [2, 3, 5, 7, 11] {
      if orbits >= prime { turns.append((prime, 1)) }
      let roots = (2..<max(2, order)).filter { root in
        (0..<prime).reduce(1) { power, _ in power * root % order } == 1
      }
      // The powers of one are the others, as far as the search can tell.
      var seen: Set<Int> = []
      for root in roots where !seen.contains(root) {
        var power = root
        while power != 1 {
          seen.insert(power)
          power = power * root % order
        }
        turns.append((prime, root))
      }
    }
    return turns
  }
}
