import Dialogue
import Seating
import Testing

@testable import Faces

/// What is kept, and what is said, when not everything can be had.
struct SeatingRulesTests {
  private func remarks(
    _ day: SeatedDay, _ places: [Int], _ choices: SeatingChoices = SeatingChoices()
  ) throws -> [SessionSeats.Remark] {
    try SessionPlanner(
      day.session, day.people, .anew, steps: places.map { day.steps[$0] }, choices: choices, seed: 1
    ).plan(effort: .moves(2000)).remarks
  }

  @Test func `a closed table stays closed in every plan from then on`() {
    var day = SeatedDay(people: 12)
    day.seat(1, "1 2 3 4", "5 6 7 8", "9 10 11 12")
    let closed = day.plan(.close(table: 0), [1])
    #expect(day.groups(closed, 1)[0].isEmpty)
    day.propose(Wish(.seat(day.steps[1], closed.seatings[0].groups)))
    #expect(day.groups(day.plan(.mend, [1]), 1)[0].isEmpty)
    let two = day.groups(day.plan(.close(table: 1), [1]), 1)
    #expect(two[0].isEmpty && two[1].isEmpty)
    #expect(day.groups(day.plan(.anew, [1]), 1)[0].isEmpty)
    #expect(day.groups(day.plan(.move(day["5"]), [1]), 1)[0].isEmpty)
  }

  @Test func `the last table can be closed too`() {
    var day = SeatedDay(people: 8)
    day.seat(1, "1 2 3", "4 5 6", "7 8")
    let closed = day.plan(.close(table: 2), [1])
    #expect(day.groups(closed, 1).count == 3 && day.groups(closed, 1)[2].isEmpty)
    day.propose(Wish(.seat(day.steps[1], closed.seatings[0].groups)))
    #expect(day.plan(.mend, [1]).moves.isEmpty)
  }

  @Test func `no new table takes the place of one that is closed`() {
    var day = SeatedDay(people: 8)
    day.seat(1, "1 2 3 4", "5 6 7 8")
    let closed = day.plan(.close(table: 0), [1])
    #expect(day.groups(closed, 1).map(\.count) == [0, 8])
    day.propose(Wish(.seat(day.steps[1], closed.seatings[0].groups)))
    #expect(day.groups(day.plan(.anew, [1]), 1).map(\.count) == [0, 8])
    day.add("9")
    #expect(day.groups(day.plan(.mend, [1]), 1).map(\.count) == [0, 9])
    // Unless somebody says how many there are to be.
    var choices = SeatingChoices()
    choices.tables = .count(2)
    #expect(day.groups(day.plan(.anew, [1], choices), 1).map(\.count) == [0, 5, 4])
  }

  @Test func `whoever comes late sits down where somebody has left`() {
    var day = SeatedDay(people: 12)
    day.seat(1, "1 2 3 4", "5 6 7 8", "9 10 11 12")
    day.set(.left, "5", "6")
    day.add("13")
    let plan = day.plan(.mend, [1])
    #expect(day.groups(plan, 1)[1].contains("13"))
  }

  @Test func `an interpreter cannot be kept from the one they interpret for`() {
    var day = SeatedDay(people: 8)
    let interpreter = day.add("T", .interpreter)
    let third = day["3"]
    day.people.apply(.accompany(interpreter, third))
    day.wish(.apart([interpreter, day["3"]]))
    #expect(day.plan().conflicts == [[1]])
  }

  @Test func `whoever is given a table keeps it, and the wish against it is told`() throws {
    var day = SeatedDay(people: 8)
    day.wish(.place(day["3"], tables: [1]))
    var choices = SeatingChoices()
    choices.fixed[day["3"]] = 2
    let plan = day.plan(.anew, [1, 2], choices)
    #expect(plan.conflicts == [[1]])
    #expect(day.groups(plan, 1)[1].contains("3") && day.groups(plan, 2)[1].contains("3"))
    choices.fixed[day["3"]] = 9
    #expect(try remarks(day, [1, 2], choices) == [.notFixed([day["3"]])])
  }

  @Test func `only the wish that cannot be met is blamed, and each set is told once`() {
    var day = SeatedDay(people: 16)
    for number in 1...5 { day.give("young", to: String(number)) }
    day.give("Somali", to: "9")
    day.wish(.apart([day["1"], day["2"]]))
    day.wish(.neverAlone(.role, "young", fewest: 2))
    day.wish(.neverAlone(.role, "Somali", fewest: 2))
    #expect(day.plan().conflicts == [[3]])
    var other = SeatedDay(people: 16)
    other.wish(.together([other["1"], other["2"], other["3"]]))
    other.wish(.apart([other["1"], other["2"], other["3"]]))
    #expect(other.plan().conflicts == [[1, 2]])
  }

  @Test func `what pairs and two rounds have no room for is said`() throws {
    var day = SeatedDay(people: 8)
    day.wish(.together([day["1"], day["2"], day["3"]]))
    #expect(try remarks(day, [0, 1, 2]) == [.onlyAtTables([1])])
    #expect(try remarks(day, [1, 2]) == [])
    var choices = SeatingChoices()
    choices.form = .homeAndCross
    // Of twelve couples three are wished for, and no repeats.
    #expect(
      try remarks(day, [1, 2], choices) == [.homeAgain(repeats: 9), .noRoundAcross])
    let planner = SessionPlanner(
      day.session, day.people, .anew, steps: Array(day.steps[1...]), choices: choices, seed: 1)
    let outcome = try #require(try planner.plan(effort: .moves(2000)).outcomes.last)
    #expect(outcome.score.repeats == 9 && !outcome.isBest)
    #expect(SeatingFigures(outcome.plan, outcome.problem).metTwice == 12)
  }

  @Test func `nobody joins a trio while a trio can be made of a pair`() {
    // Two trios, as there are when somebody waits for an interpreter.
    var day = SeatedDay(people: 13)
    day.seat(0, "1 2", "3 4 5", "6 7", "8 9", "10 11 12 13")
    day.set(.left, "13", "1")
    for seed in 1...4 {
      let groups = day.groups(day.plan(.mend, [0], seed: UInt64(seed)), 0)
      #expect(groups.allSatisfy { (2...3).contains($0.count) || $0.isEmpty }, "\(groups)")
      #expect(groups.joined().count == 11 && groups.count { $0.count == 3 } == 1)
    }
    // Also when everybody else comes back.
    for number in 14...16 { day.add(String(number)) }
    #expect(day.groups(day.plan(.mend, [0]), 0).allSatisfy { $0.count < 4 })
  }

  @Test func `those who come late make pairs of their own, and one becomes a third`() {
    var day = SeatedDay(people: 8)
    day.seat(0, "1 2", "3 4", "5 6", "7 8")
    for alias in ["9", "10", "11", "12", "13"] { day.add(alias) }
    let plan = day.plan(.mend, [0])
    let groups = day.groups(plan, 0)
    #expect(groups.map(\.count).sorted() == [2, 2, 2, 2, 2, 3])
    #expect(plan.people(who: .moves).isEmpty && groups.joined().count == 13)
    // A round in which nobody has a seat yet is mended into pairs, not trios.
    let other = SeatedDay(people: 9)
    #expect(other.groups(other.plan(.mend, [0]), 0).map(\.count).sorted() == [2, 2, 2, 3])
  }

  @Test func `the trio of somebody who waits for an interpreter stays when others are mended`() {
    var day = SeatedDay(people: 13)
    let interpreter = day.add("T", .interpreter)
    let (fifth, waiting) = (day["5"], day["13"])
    day.people.apply(.accompany(interpreter, fifth))
    day.people.apply(.waits(waiting, true))
    day.seat(0, "1 9", "2 10", "3 6", "4 7", "5 8 T", "11 12 13")
    day.set(.left, "2")
    for seed in 1...4 {
      let plan = day.plan(.mend, [0], seed: UInt64(seed))
      #expect(day.groups(plan, 0).contains(["11", "12", "13"]))
      #expect(plan.moves.filter { $0.kind == .moves }.map { day.name($0.person) } == ["10"])
      #expect(plan.parted.isEmpty)
    }
    // The interpreter comes: nobody moves.
    day.people.apply(.waits(waiting, false))
    #expect(day.plan(.mend, [0]).people(who: .moves).count == 1)
  }

  @Test func `those who stay at a table are named, in this plan and in later ones`() throws {
    var day = SeatedDay(people: 12)
    var choices = SeatingChoices()
    choices.form = .hostsStay
    choices.fixed[day["7"]] = 2
    let planner = SessionPlanner(
      day.session, day.people, .anew, steps: Array(day.steps[1...]), choices: choices, seed: 3)
    let seats = try planner.plan(effort: .moves(2000))
    let hosts = planner.hosts(of: seats.seatings)
    #expect(hosts.count == 3 && hosts[2] == day["7"])
    #expect(seats.remarks == [.hosts(hosts)])
    for (table, host) in hosts {
      #expect(seats.seatings.allSatisfy { $0.groups[table - 1].contains(host) })
    }
    for edit in planner.edits(for: seats.seatings) { day.propose(Wish(edit)) }
    for step in day.steps[1...].compactMap({ day.session.programme[$0] }) {
      #expect(day.session.hosts(in: step) == Set(hosts.values))
    }
    #expect(day.session.people[day["7"]]?.roles == ["vert"])
    let pairs = try #require(day.session.programme[day.steps[0]])
    #expect(day.session.hosts(in: pairs).isEmpty)
    // Whoever leaves the table is no host any more.
    let groups = seats.seatings[1].groups
    let other = try #require(groups[0].first { !hosts.values.contains($0) })
    day.propose(Wish(.seat(day.steps[2], groups.swapping(day["7"], other))))
    let step = try #require(day.session.programme[day.steps[1]])
    #expect(!day.session.hosts(in: step).contains(day["7"]))
  }

  @Test func `every figure counts the same pairs, and those who have asked are told apart`() {
    let plan = SeatingPlan([[[0, 1], [2, 3]], [[0, 1], [2, 3]], [[0, 1], [2, 3]]])
    var problem = SeatingProblem(people: 4, tables: [[2, 2], [2, 2], [2, 2]])
    problem.wishes = [.together(0, 1)]
    let figures = SeatingFigures(plan, problem)
    #expect(figures.met == 2 && figures.metTwice == 2 && figures.repeats == 4)
    #expect(figures.mostOften == 3 && figures.mostOftenPairs.count == 2)
    #expect(figures.asked.metTwice == 1 && figures.asked.repeats == 2)
    #expect(figures.asked.mostOftenPairs == 1)
    let words = SeatingWords.times(3, pairs: 2, asked: 1)
    #expect(words.nb == "3 ganger (2 par, 1 av dem etter ønske)")
    #expect(SeatingWords.times(2, pairs: 1, asked: 0).en == "2 times (1 pair)")
  }

  @Test func `on a screen an interpreter with a seat is together as asked`() {
    var day = SeatedDay(people: 4)
    let (first, second) = (day["1"], day["2"])
    day.people.apply(.accompany(first, second))
    day.seat(1, "1 2", "3 4")
    day.seat(2, "1 2", "3 4")
    let numbers = day.session.seatingNumbers(day.people)
    #expect(numbers?.metTwice == 2 && numbers?.asked.metTwice == 1)
    #expect(
      numbers.map { SeatingWords.met($0).nb }
        == "Av 6 mulige møtes 2, 2 mer enn én gang, 1 av dem etter ønske.")
  }

  @Test func `an interpreter comes along when somebody is moved by hand`() {
    var day = SeatedDay(people: 8)
    let interpreter = day.add("T", .interpreter)
    let third = day["3"]
    day.people.apply(.accompany(interpreter, third))
    day.seat(1, "1 2 3 T", "4 5 6 7 8")
    let groups = day.session.programme[day.steps[1]]?.seating ?? []
    func moved(_ movers: ID<Person>..., to new: [[ID<Person>]]) -> [[String]] {
      day.session.following(movers, from: groups, to: new, day.people).map { $0.map(day.name) }
    }
    #expect(
      moved(third, day["4"], to: groups.swapping(third, day["4"]))
        == [["1", "2", "4"], ["3", "5", "6", "7", "8", "T"]])
    #expect(
      moved(third, to: Seats(groups).moving(third, to: 2).groups)
        == [["1", "2"], ["4", "5", "6", "7", "8", "3", "T"]])
    // Who is picked is moved: an interpreter may be put elsewhere.
    #expect(
      moved(interpreter, day["4"], to: groups.swapping(interpreter, day["4"]))
        == [["1", "2", "3", "4"], ["T", "5", "6", "7", "8"]])
  }

  @Test func `whoever is moved away from their interpreter is named`() {
    var day = SeatedDay(people: 8)
    let interpreter = day.add("T", .interpreter)
    let third = day["3"]
    day.people.apply(.accompany(interpreter, third))
    day.seat(1, "1 2 3 T", "4 5 6 7 8")
    let new = day.session.programme[day.steps[1]]?.seating.swapping(day["3"], day["4"]) ?? []
    let cost = day.session.cost(of: new, in: day.steps[1], day.people)
    #expect(cost.parted == [interpreter] && cost.needsThought)
    #expect(day.session.parted(by: new, day.people) == [interpreter])
  }
}
