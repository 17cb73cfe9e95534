import Dialogue
import Testing

@Test(arguments: [
  (3, Poster.Holder.table(12), "312"), (3, .table(1), "301"), (3, .table(98), "398"),
  (3, .plenary, "300"), (3, .digest, "399"), (3, .table(99), "3-99"), (3, .table(104), "3-104"),
  (12, .table(7), "1207"), (1, .table(1000), "1-1000"),
])
func `a poster has a number on paper, and is found by it`(
  step: Int, holder: Poster.Holder, text: String
) throws {
  let number = try #require(PaperNumber(step: step, holder: holder))
  #expect(number.description == text)
  #expect(PaperNumber(text) == number)
}

@Test(arguments: [("3-12", "312"), ("0312", "312"), ("12-7", "1207")])
func `a number may be written otherwise`(written: String, number: String) {
  #expect(PaperNumber(written)?.description == number)
}

@Test(arguments: ["", "0", "12", "99", "3-", "-3", "3-0", "3-1001", "0-4", "3.12", "tre", "3-1-2"])
func `what is no number on paper is not read as one`(text: String) {
  #expect(PaperNumber(text) == nil)
}

@Test func `no two posters have the same number`() {
  let holders = [.plenary, .digest] + (1...1000).map { Poster.Holder.table($0) }
  var numbers: Set<String> = []
  for step in [1, 2, 3, 10, 30, 31, 301, 1000] {
    for holder in holders {
      let number = PaperNumber(step: step, holder: holder)?.description ?? ""
      #expect(numbers.insert(number).inserted, "\(number)")
    }
  }
}

@Test func `a number belongs to its step wherever that goes`() throws {
  var room = Room()
  room.step("One")
  let two = room.step("Two")
  try room.make(.placeStep(two, .move(after: nil)))
  let number = try #require(room.session.paperNumber(of: .table(4), in: two))
  #expect(number.description == "204")
  #expect(room.session.step(on: number)?.id == two)
  try room.make(.placeStep(two, .remove))
  #expect(room.session.step(on: number) == nil)
  #expect(room.session.paperNumber(of: .plenary, in: .last) == nil)
}
