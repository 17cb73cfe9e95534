import JSONTree
import Testing

@testable import Dialogue

@Suite struct PeopleTests {
  private static func id(_ number: UInt64) -> ID<Person> { ID(Identifier(high: 1, low: number)) }
  private let ada = id(1)
  private let birk = id(2)
  private let clara = id(3)

  private func whole() throws -> People {
    var people = People(deleteAfter: Day("2026-06-14"), card: ["lines": []])
    people.update(ada) {
      $0.name = "Ada Li"
      $0.calledToday = "Ada"
      $0.contact = "000"
      $0.needs = "teleslynge"
      $0.region = "nord"
      $0.language = "samisk"
      $0.organisation = "Huset"
      $0.waitsForInterpreter = true
      $0.isSeated = true
      $0.isFromList = true
      $0.extra = [JSON.Member("x-bus", true)]
    }
    people.update(clara) { $0.accompanies = ada }
    people.add(.apart([ada, birk]))
    people.add(.together([ada, clara, birk]))
    people.add(.neverAlone(.role, "ungdom", fewest: 2))
    people.add(.spread(.region))
    people.add(.place(ada, tables: [1, 2]))
    people.add(SeatingWish(9, .unknown(["number": 9, "kind": "music", "loud": false])))
    people.extra = [JSON.Member("x-own", 1)]
    return people
  }

  @Test func `what is written is read again, also what a later version wrote`() throws {
    let people = try whole()
    let read = try People(json: JSON(parsing: Array(people.json.compact.utf8)))
    #expect(read == people)
    #expect(read.json.compact == people.json.compact)
  }

  @Test func `a wish that comes back stands where its number belongs`() {
    var people = People()
    for trait in SeatingWish.Trait.allCases { people.add(.spread(trait)) }
    people.removeWish(2)
    people.apply(.addWish(SeatingWish(2, .spread(.role))))
    #expect(people.wishes.map(\.number) == [1, 2, 3, 4, 5])
  }

  @Test func `wishes that no room can meet are told from the wishes alone`() {
    var people = People()
    people.add(.apart([ada, birk]))
    people.add(.together([ada, clara]))
    #expect(people.contradictions.isEmpty)
    people.add(.together([clara, birk]))
    #expect(people.contradictions == [[1, 2, 3]])
    people.add(.together([birk, ada]))
    #expect(people.contradictions == [[1, 4]])
    people.removeWish(4)
    people.removeWish(3)
    people.apply(.accompany(birk, clara))
    #expect(people.contradictions == [[1, 2]])
    people.add(.place(birk, tables: [1, 2]))
    people.add(.place(clara, tables: [2, 3]))
    #expect(people.contradictions == [[1, 2]])
    people.add(.place(ada, tables: [3]))
    #expect(people.contradictions == [[1, 2], [2, 3, 5]])
    people.apply(.accompany(birk, ada))
    people.removeWish(2)
    #expect(people.contradictions == [[1], [3, 5]])
  }

  @Test func `somebody is shown by what they want to be called today`() {
    var one = Particulars(ada)
    #expect(one.shownName == nil)
    one.name = "Ada Li"
    #expect(one.shownName == "Ada")
    one.calledToday = "Adi"
    #expect(one.shownName == "Adi")
    one.calledToday = " "
    #expect(one.shownName == "Ada")
  }

  @Test func `nobody is shown by a whole name, and two of one name by an initial`() {
    var people = People()
    let names = ["Anne Berg", "Lie, Anne Marie", "Birk", "Anne-Li Moe", "Åse  Ås"]
    let ids = names.indices.map { ID<Person>(Identifier(high: 9, low: UInt64($0))) }
    for (id, name) in zip(ids, names) { people.update(id) { $0.name = name } }
    #expect(
      ids.map { people.called[$0] } == ["Anne B.", "Anne L.", "Birk", "Anne-Li", "Åse"])
    // Who has said what they want to be called is called that and nothing else.
    people.update(ids[2]) { $0.calledToday = "Anne" }
    people.update(ids[1]) { $0.calledToday = "Mie" }
    #expect(ids.prefix(3).map { people.called[$0] } == ["Anne B.", "Mie", "Anne"])
  }

  @Test func `nothing of somebody who is deleted stays`() throws {
    var people = try whole()
    people.remove(ada)
    #expect(people[ada] == nil)
    #expect(people[clara]?.accompanies == nil)
    #expect(people.wishes.map(\.number) == [2, 3, 4, 9])
    #expect(people.wish(2)?.kind == .together([clara, birk]))
    #expect(!people.json.compact.contains(ada.description))
  }

  @Test func `a wish keeps its number, and the same wish is noted once`() throws {
    var people = People()
    let kinds: [SeatingWish.Kind] = [.spread(.region), .spread(.role), .spread(.region)]
    #expect(kinds.map { people.add($0).number } == [1, 2, 1])
    let removed = [1, 1].map { people.removeWish($0) }
    #expect(removed == [true, false])
    let next = people.add(.apart([ada, birk])).number
    #expect(next == 3)
  }

  @Test(arguments: [
    #"{"people":[{"name":"Ada"}]}"#,
    #"{"people":[{"person":"00000000000000000000000001"},{"person":"00000000000000000000000001"}]}"#,
    #"{"wishes":[{"number":0,"kind":"spread","trait":"region"}]}"#,
    #"{"wishes":[{"number":1,"kind":"spread","trait":"shoes"}]}"#,
    #"{"wishes":[{"number":1,"kind":"place","person":"00000000000000000000000001","tables":[0]}]}"#,
    #"{"deleteAfter":"14.6.2026"}"#,
  ])
  func `what cannot be meant is refused by name`(_ text: String) throws {
    let json = try JSON(parsing: Array(text.utf8))
    #expect(throws: Malformed.self) { try People(json: json) }
  }
}
