import Dialogue
import Seating
import Testing

@testable import Faces

/// Planning over a session's steps: who is seated, what is heeded, what is counted.
@Suite struct SeatingRequestTests {
  private func everybodyOnce(_ groups: [[String]], _ count: Int) -> Bool {
    groups.joined().sorted() == (1...count).map(String.init).sorted()
  }

  @Test(arguments: [0, 1, 2, 3, 4, 5, 9, 16])
  func `everybody has one seat in each step`(_ count: Int) {
    let day = SeatedDay(people: count)
    let proposal = day.plan()
    #expect(proposal.problem == nil)
    guard count > 0 else { return }
    for step in 0..<3 { #expect(everybodyOnce(day.groups(proposal, step), count)) }
    let pairs = day.groups(proposal, 0).map(\.count).sorted()
    #expect(pairs == GroupSizes.pairs(of: count).sorted())
    let tables = day.groups(proposal, 1).map(\.count).sorted()
    #expect(tables == GroupSizes.tables(of: count, size: 4).sorted())
  }

  @Test func `nobody meets twice where nobody has to`() {
    let day = SeatedDay(people: 16)
    let numbers = day.plan().figures
    #expect(numbers?.possible == 120)
    #expect(numbers?.metTwice == 0)
    #expect(numbers?.met == 8 + 24 + 24)
    #expect(numbers?.fewestMet == 7)
    // Sixteen people at four tables of four can go on without meeting anybody again; no plan gives more.
    #expect((1...24).contains(numbers?.oneMore ?? 0))
  }

  @Test func `whoever comes along sits there too, and takes nobody's seat`() {
    var day = SeatedDay(people: 8)
    let interpreter = day.add("T", .interpreter)
    day.add("R", .noteTaker)
    day.people.apply(.accompany(interpreter, day["3"]))
    let proposal = day.plan()
    for step in 0..<3 {
      let groups = day.groups(proposal, step)
      #expect(groups.first { $0.contains("T") }?.contains("3") == true)
      #expect(!groups.joined().contains("R"))
      #expect(groups.count == (step == 0 ? 4 : 2))
    }
    #expect(proposal.figures?.possible == 28)
  }

  @Test func `wishes are kept`() {
    var day = SeatedDay(people: 12)
    day.give("ungdom", to: "1", "2", "3")
    day.wish(.apart([day["1"], day["7"], day["9"]]))
    day.wish(.together([day["4"], day["5"]]))
    day.wish(.neverAlone(.role, "ungdom", fewest: 2))
    day.wish(.place(day["6"], tables: [2]))
    let proposal = day.plan()
    #expect(proposal.conflicts.isEmpty)
    for step in 0..<3 {
      let form: Step.RoomForm = step == 0 ? .pairs : .tables
      let groups = proposal.seatings[step].groups
      #expect(day.session.brokenWishes(by: groups, form, day.people) == [])
    }
  }

  @Test func `wishes that cannot be met together are named by number, and the rest is planned`() {
    var day = SeatedDay(people: 8)
    day.wish(.spread(.region))
    day.wish(.together([day["1"], day["2"]]))
    day.wish(.apart([day["5"], day["6"]]))
    day.wish(.apart([day["1"], day["2"]]))
    day.wish(.place(day["7"], tables: [9]))
    let proposal = day.plan()
    #expect(proposal.conflicts == [[2, 4], [5]])
    #expect(everybodyOnce(day.groups(proposal, 1), 8))
    let apart = day.groups(proposal, 1).first { $0.contains("5") }
    #expect(apart?.contains("6") == false)
  }

  @Test func `who waits for an interpreter sits in a trio, and two of them sit together`() {
    var day = SeatedDay(people: 8)
    day.people.apply(.waits(day["4"], true))
    var groups = day.groups(day.plan(), 0)
    #expect(groups.first { $0.contains("4") }?.count == 3)
    day.people.apply(.waits(day["6"], true))
    groups = day.groups(day.plan(), 0)
    #expect(groups.first { $0.contains("4") }?.sorted() == ["4", "6"])
  }

  @Test func `when the interpreter comes nobody else moves`() {
    var day = SeatedDay(people: 7)
    day.seat(0, "1 2", "3 4", "5 6 7")
    day.seat(1, "1 3 5", "2 4 6 7")
    let interpreter = day.add("T", .interpreter)
    day.people.apply(.accompany(interpreter, day["6"]))
    let proposal = day.plan(.mend, [0, 1])
    #expect(proposal.moves.map(\.person) == [interpreter, interpreter])
    #expect(day.groups(proposal, 0) == [["1", "2"], ["3", "4"], ["5", "6", "7", "T"]])
  }

  @Test func `a pair gets a third while one of them waits, if a trio can spare one`() {
    var day = SeatedDay(people: 7)
    day.seat(0, "1 2", "3 4", "5 6 7")
    day.people.apply(.waits(day["1"], true))
    let proposal = day.plan(.mend, [0])
    #expect(day.groups(proposal, 0) == [["1", "2", "7"], ["3", "4"], ["5", "6"]])
    #expect(proposal.moves.count == 1)
  }

  @Test func `with an even number a pair parts, so that nobody waits alone with one other`() {
    var day = SeatedDay(people: 8)
    day.seat(0, "1 2", "3 4", "5 6", "7 8")
    day.people.apply(.waits(day["3"], true))
    let proposal = day.plan(.mend, [0])
    #expect(day.groups(proposal, 0) == [["1", "2", "8"], ["3", "4", "7"], ["5", "6"]])
    #expect(proposal.moves.count == 2)
    // Four people are too few to part a pair of.
    var small = SeatedDay(people: 4)
    small.seat(0, "1 2", "3 4")
    small.people.apply(.waits(small["3"], true))
    #expect(small.groups(small.plan(.mend, [0]), 0) == [["1", "2"], ["3", "4"]])
  }

  @Test func `a day that has changed is mended by moving as few as there can be`() {
    var day = SeatedDay(people: 12)
    day.seat(1, "1 2 3 4", "5 6 7 8", "9 10 11 12")
    day.set(.absent, "2", "6")
    day.add("13")
    let proposal = day.plan(.mend, [1])
    #expect(proposal.moves.filter { $0.from != nil && $0.to != nil } == [])
    #expect(Set(proposal.moves.map { day.name($0.person) }) == ["2", "6", "13"])
    // Two who lose their partners find each other.
    day.seat(0, "1 2", "3 4", "5 6", "7 8", "9 10", "11 12")
    let pairs = day.plan(.mend, [0])
    let moved = pairs.moves.filter { $0.from != nil && $0.to != nil }
    #expect(moved.count <= 1)
    #expect(day.groups(pairs, 0).filter { !$0.isEmpty }.allSatisfy { $0.count >= 2 })
  }

  @Test
  func `people are counted, not seats, and a pair that only gets another number has not moved`() {
    var day = SeatedDay(people: 8)
    day.seat(0, "1 2", "3 4", "5 6", "7 8")
    day.seat(1, "1 3 5 7", "2 4 6 8")
    let step = day.session.programme[day.steps[0]]
    let ids = { (text: String) in text.split(separator: " ").map { day[String($0)] } }
    let turned = ["7 8", "5 6", "3 2", "1 4"].map(ids)
    guard let step else { return }
    let moves = SeatingProposal.Move.all(from: step.seating, to: turned, in: step)
    #expect(moves.count == 2 && moves.allSatisfy { $0.kind == .moves })
    let other = ["1 3 5 8", "2 4 6 7"].map(ids)
    let proposal = SeatingProposal(
      1, [day.steps[1], day.steps[2]].map { .init(step: $0, groups: other) }, of: day.session,
      day.people)
    #expect(proposal.people(who: .moves).map(day.name) == ["8", "7"])
    #expect(!proposal.isUpheaval)
  }

  @Test func `a table closes, and those who sat there find seats`() {
    var day = SeatedDay(people: 12)
    day.seat(1, "1 2 3 4", "5 6 7 8", "9 10 11 12")
    let proposal = day.plan(.close(table: 1), [1])
    let groups = day.groups(proposal, 1)
    #expect(groups[1] == [])
    #expect(everybodyOnce(groups, 12))
    #expect(Set(proposal.moves.map { day.name($0.person) }) == ["5", "6", "7", "8"])
  }

  @Test func `somebody who asks for another table gets one`() {
    var day = SeatedDay(people: 8)
    day.seat(1, "1 2 3 4", "5 6 7 8")
    let proposal = day.plan(.move(day["3"]), [1])
    #expect(proposal.moves.map { day.name($0.person) } == ["3"])
    #expect(proposal.moves.first?.to == 2)
  }

  @Test func `those who have met already are not put together again`() {
    var day = SeatedDay(people: 16)
    day.seat(0, "1 2", "3 4", "5 6", "7 8", "9 10", "11 12", "13 14", "15 16")
    day.seat(1, "1 3 5 7", "2 4 6 8", "9 11 13 15", "10 12 14 16")
    let proposal = day.plan(.anew, [2])
    #expect(proposal.seatings.map(\.step) == [day.steps[2]])
    #expect(proposal.figures?.metTwice == 0)
    #expect(proposal.moves.isEmpty)
  }

  @Test func `in the last round the home groups meet again`() {
    var day = SeatedDay(people: 14)
    var choices = SeatingChoices()
    choices.form = .homeAndCross
    let proposal = day.plan(.anew, [0, 1, 2], choices)
    let (home, again) = (day.groups(proposal, 1), day.groups(proposal, 2))
    #expect(home.count > 1)
    #expect(Set(home.map(Set.init)) == Set(again.map(Set.init)))
    // Who comes after the first round joins a group, and who has left is missed.
    day.seat(1, "1 2 3 4", "5 6 7 8", "9 10 11", "12 13 14")
    day.set(.absent, "2")
    day.add("15")
    let later = day.groups(day.plan(.anew, [2], choices), 2)
    #expect(
      later[0] == ["1", "3", "4", "15"] || later[2].contains("15") || later[3].contains("15"))
    #expect(later.joined().count == 14 && !later.joined().contains("2"))
  }

  @Test func `a host stays at each table, and those who were asked to come first`() {
    var day = SeatedDay(people: 12)
    day.give("Vert", to: "9", "11")
    var choices = SeatingChoices()
    choices.form = .hostsStay
    choices.fixed = [day["5"]: 2]
    let proposal = day.plan(.anew, [1, 2], choices)
    for step in 1...2 {
      let groups = day.groups(proposal, step)
      #expect(groups[0].contains("9") && groups[1].contains("5") && groups[2].contains("11"))
    }
  }

  @Test func `tables are so many, or so large, as somebody chooses`() {
    let day = SeatedDay(people: 12)
    var choices = SeatingChoices()
    choices.tables = .count(2)
    #expect(day.groups(day.plan(.anew, [1], choices), 1).map(\.count) == [6, 6])
    choices.tables = .size(3)
    #expect(day.groups(day.plan(.anew, [1], choices), 1).map(\.count) == [3, 3, 3, 3])
  }

  @Test func `a swap by hand tells what it costs`() {
    var day = SeatedDay(people: 8)
    day.seat(0, "1 2", "3 4", "5 6", "7 8")
    day.seat(1, "1 3 5 7", "2 4 6 8")
    day.wish(.apart([day["2"], day["5"]]))
    let seating = day.session.programme[day.steps[1]]?.seating ?? []
    let swapped = seating.swapping(day["1"], day["4"])
    // 3 and 4 sit together again; 1 and 2 too; 2 and 5 are still apart.
    #expect(
      day.session.cost(of: swapped, in: day.steps[1], day.people)
        == SwapCost(before: 0, after: 2, broken: []))
    let worse = seating.swapping(day["5"], day["4"])
    #expect(day.session.cost(of: worse, in: day.steps[1], day.people).broken == [1])
  }
}
