import Dialogue
import Testing

@Test(arguments: [
  (-1, 0), (0, 0), (1, 0), (2, 1), (5, 10), (6, 15), (32, 496), (5_000, 12_497_500),
  (4_294_967_296, 9_223_372_034_707_292_160), (.max, .max),
])
func `there are n(n−1)÷2 relations among n people`(people: Int, count: Int) {
  #expect(relations(among: people) == count)
}

@Test func `one more who comes has a relation to everybody who is there`() {
  for people in 0..<1000 {
    #expect(relations(among: people + 1) == relations(among: people) + people)
  }
}

@Test(
  arguments: [
    (0, []), (1, [1]), (2, [2]), (3, [3]), (4, [2, 2]), (7, [2, 2, 3]),
  ] as [(Int, [Int])])
func `pairs have one trio when the number is odd`(people: Int, sizes: [Int]) {
  #expect(GroupSizes.pairs(of: people) == sizes)
}

@Test(
  arguments: [
    (0, 4, []), (1, 4, [1]), (3, 4, [3]), (5, 4, [5]), (6, 4, [3, 3]), (7, 4, [4, 3]),
    (30, 4, [5, 5, 4, 4, 4, 4, 4]), (32, 4, [4, 4, 4, 4, 4, 4, 4, 4]),
    (33, 4, [5, 4, 4, 4, 4, 4, 4, 4]), (10, 4, [5, 5]), (7, 5, [7]), (3, 0, [1, 1, 1]),
  ] as [(Int, Int, [Int])])
func `tables are as close to their size as they can be`(people: Int, size: Int, sizes: [Int]) {
  #expect(GroupSizes.tables(of: people, size: size) == sizes)
}

@Test func `no other number of tables comes closer to the size`() {
  func miss(_ sizes: [Int], _ wished: Int) -> [Int] {
    let misses = sizes.map { abs($0 - wished) }
    return [misses.max() ?? 0, misses.reduce(0, +), sizes.count]
  }
  for people in 1...120 {
    for size in 1...12 {
      let best = (1...people).map { GroupSizes.tables(of: people, count: $0) }
        .min { miss($0, size).lexicographicallyPrecedes(miss($1, size)) }
      #expect(GroupSizes.tables(of: people, size: size) == best, "\(people) at \(size)")
    }
  }
}

@Test func `tables are even, whoever is left over sits at the first ones`() {
  for people in 0...60 {
    for count in 1...60 {
      let sizes = GroupSizes.tables(of: people, count: count)
      #expect(sizes.reduce(0, +) == people)
      #expect(sizes == sizes.sorted(by: >))
      #expect((sizes.first ?? 0) - (sizes.last ?? 0) <= 1)
      #expect(sizes.count == min(people, count))
    }
  }
}

@Test func `a room form uses the relations of those who sit together`() throws {
  var room = Room()
  let people = room.people(32)
  let steps = [
    room.step("Pairs", form: .pairs), room.step("Tables", form: .tables),
    room.step("Round", form: .plenary), room.step("Break", form: .none),
  ]
  func inUse() -> [Int] { room.session.relationsPerStep.map(\.inUse) }
  #expect(inUse() == [16, 48, 496, 0])
  #expect(room.session.relationsInTheRoom == 496)
  // One has not come: a trio, and a table of three.
  try room.make(.setPerson(people[31], .presence(.absent)))
  #expect(inUse() == [17, 45, 465, 0])
  // A note-taker is there and does not count, at a table or anywhere.
  try room.make(.setPerson(people[0], .part(.noteTaker)))
  #expect(room.session.participants.count == 30)
  try room.make(.seat(steps[1], [Array(people[0...4]), Array(people[5...7]), [people[31]]]))
  let tables = try #require(room.session.programme[steps[1]])
  #expect(room.session.relations(in: tables).groups == [4, 3])
  #expect(room.session.relations(in: tables).inUse == 6 + 3)
  try room.make(.setStep(steps[0], .form(.tables)))
  try room.make(.setStep(steps[0], .tableSize(5)))
  #expect(room.session.relationsPerStep[0].groups == [5, 5, 5, 5, 5, 5])
}

@Test func `whoever has left is in no relation any more, and was in those of the day`() throws {
  var room = Room()
  let people = room.people(4)
  let pairs = room.step("Pairs", form: .pairs)
  try room.make(.seat(pairs, [[people[0], people[1]], [people[2], people[3]]]))
  try room.make(.setPerson(people[3], .presence(.left)))
  let step = try #require(room.session.programme[pairs])
  #expect(room.session.relationsNow(in: step).groups == [2, 1])
  #expect(room.session.relationsNow(in: step).inUse == 1)
  #expect(room.session.relations(in: step).inUse == 2)
}

@Test func `people have met when they shared a pair or a table that was entered`() throws {
  var room = Room()
  let people = room.people(6)
  let pairs = room.step("Pairs", form: .pairs)
  let tables = room.step("Tables", form: .tables)
  let round = room.step("Round", form: .plenary)
  #expect(room.session.met.count == 0)
  try room.make(.seat(pairs, [[people[0], people[1]], [people[2], people[3], people[4]]]))
  #expect(room.session.met.count == 1 + 3)
  try room.make(.seat(tables, [[people[0], people[1], people[2]]]))
  #expect(room.session.met.count == 4 + 2)
  try room.make(.seat(round, [people]))
  #expect(room.session.met.count == 6)
  let met = room.session.met
  #expect(met.haveMet(people[0], people[1]) && met.haveMet(people[1], people[0]))
  #expect(!met.haveMet(people[0], people[3]) && !met.haveMet(people[0], people[5]))
  #expect(!met.haveMet(people[0], people[0]))
  // Who stayed away met nobody, and a step that was taken out was not held.
  try room.make(.setPerson(people[2], .presence(.absent)))
  #expect(room.session.met.count == 2)
  try room.make(.placeStep(pairs, .remove))
  #expect(room.session.met.count == 1)
}

@Test func `who has met whom is what the slow way says too`() {
  var dice = Dice(5)
  for _ in 0..<50 {
    let people = (0..<dice.roll(2...40)).map {
      ID<Person>(Identifier(high: 4, low: UInt64($0)))
    }
    var (met, slow) = (Met(), Set<[ID<Person>]>())
    for _ in 0..<dice.roll(0...20) {
      let group = (0..<dice.roll(0...6)).compactMap { _ in dice.pick(people) }
      met.meet(group)
      for one in group { for other in group where one < other { slow.insert([one, other]) } }
    }
    #expect(met.count == slow.count)
    for one in people {
      for other in people {
        #expect(met.haveMet(one, other) == slow.contains([one, other].sorted()))
      }
    }
  }
}

@Test func `five thousand people at tables of eight are counted`() {
  let people = (0..<5_000).map { ID<Person>(Identifier(high: 4, low: UInt64($0))) }
  var met = Met()
  for round in 1...3 {
    for table in 0..<625 { met.meet((0..<8).map { people[(table + $0 * 625 * round) % 5_000] }) }
  }
  #expect(met.people == 5_000)
  #expect(met.count == 625 * 28)
}
