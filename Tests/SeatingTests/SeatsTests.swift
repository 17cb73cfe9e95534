import Dialogue
import Seating
import Testing

/// Everybody by a letter, table by table: `abcd efg`.
private func people(_ letters: String) -> [ID<Person>] {
  letters.utf8.map { ID(Identifier(high: 0, low: UInt64($0))) }
}

private func seats(_ picture: String) -> Seats {
  Seats(picture.split(separator: " ", omittingEmptySubsequences: false).map { people(String($0)) })
}

private func picture(_ seats: Seats) -> String {
  seats.groups.map { group in
    String(decoding: group.map { UInt8($0.identifier.low) }, as: UTF8.self)
  }.joined(separator: " ")
}

@Test(arguments: [
  ("", ""), ("a", "a"), ("ab", "ab"), ("abc", "abc"), ("abcd", "ab cd"), ("abcde", "ab cde"),
  ("abcdefghi", "ab cd ef ghi"),
])
func `pairs are dealt in order with one trio when the number is odd`(all: String, dealt: String) {
  #expect(picture(Seats(pairs: people(all))) == dealt)
}

@Test(arguments: [
  ("", 4, ""), ("a", 4, "a"), ("abcde", 4, "abcde"), ("abcdef", 4, "abc def"),
  ("abcdefg", 4, "abcd efg"), ("abcdefghi", 4, "abcde fghi"), ("abc", 0, "a b c"),
])
func `tables are as close to the wished size as they can be`(all: String, size: Int, dealt: String)
{
  #expect(picture(Seats(tables: people(all), ofSize: size)) == dealt)
}

@Test(arguments: [
  ("abcdefg", 3, "abc de fg"), ("ab", 5, "a b"), ("abc", 0, "abc"), ("", 3, ""),
])
func `so many tables are as even as they can be`(all: String, count: Int, dealt: String) {
  #expect(picture(Seats(tables: people(all), count: count)) == dealt)
}

@Test(arguments: [
  ("abc def", "a", 2, "bc defa"),
  ("abc def", "a", 1, "abc def"),
  ("abc def", "a", 3, "bc def a"),
  ("abc def", "a", 4, "abc def"),
  ("abc def", "a", 0, "abc def"),
  ("abc def", "a", -1, "abc def"),
  ("abc def", "x", 2, "abc defx"),
  ("a bc", "a", 2, " bca"),
  ("ab c", "c", 1, "abc"),
  ("ab c", "c", 3, "ab  c"),
  ("ab  c", "c", 2, "ab c"),
])
func `one moves and everybody else stays`(before: String, who: String, to: Int, after: String) {
  #expect(picture(seats(before).moving(people(who)[0], to: to)) == after)
}

@Test(arguments: [("ab c", "c", "ab"), ("a bc", "a", " bc"), ("ab c", "x", "ab c"), ("a", "a", "")])
func `a seat is taken away`(before: String, who: String, after: String) {
  var seats = seats(before)
  seats.remove(people(who)[0])
  #expect(picture(seats) == after)
}

@Test func `a table is found by who sits there`() {
  #expect(seats("ab cd").table(of: people("c")[0]) == 2)
  #expect(seats("ab cd").table(of: people("x")[0]) == nil)
}

@Test func `everybody gets one seat however many they are`() {
  for count in 0...200 {
    let all = (0..<count).map { ID<Person>(Identifier(high: 1, low: UInt64($0))) }
    for dealt in [
      Seats(pairs: all), Seats(tables: all, ofSize: 4), Seats(tables: all, ofSize: 7),
      Seats(tables: all, count: 9),
    ] {
      #expect(Array(dealt.groups.joined()) == all)
      #expect(dealt.groups.allSatisfy { !$0.isEmpty })
    }
  }
}

@Test func `a step deals the participants in the room by its form`() throws {
  var session = Session()
  var low: UInt64 = 0
  func fold(_ edit: Edit) -> Identifier {
    low += 1
    let id = Identifier(high: 9, low: low)
    session.fold(Change(id: id, at: Moment(milliseconds: 0), by: .leader, edit: edit))
    return id
  }
  var persons: [ID<Person>] = []
  for part in [Person.Part.participant, .noteTaker, .participant, .participant, .participant] {
    persons.append(
      ID(fold(.addPerson(alias: "x", part: part, roles: [], after: .last))))
  }
  _ = fold(.setPerson(persons[4], .presence(.absent)))
  func step(_ form: Step.RoomForm, size: Int? = nil) -> Step {
    var step = Step(id: .last, number: 1, kind: .free, title: "x", minutes: 5, form: form)
    step.tableSize = size
    return step
  }
  let here = [persons[0], persons[2], persons[3]]
  #expect(session.dealt(for: step(.pairs)).groups == [here])
  #expect(session.dealt(for: step(.tables)).groups == [here])
  #expect(session.dealt(for: step(.tables, size: 1)).groups == here.map { [$0] })
  #expect(session.dealt(for: step(.plenary)).groups.isEmpty)
  #expect(session.dealt(for: step(.none)).groups.isEmpty)
}
