import Dialogue
import Testing

private func rule(_ letter: Character) -> GroundRule {
  GroundRule(id: id(letter), text: String(letter))
}

private func id(_ letter: Character) -> ID<GroundRule> {
  ID(Identifier(high: 0, low: UInt64(letter.asciiValue ?? 0)))
}

private func table(_ letters: String) -> OrderedTable<GroundRule> {
  var table = OrderedTable<GroundRule>()
  for letter in letters { table.insert(rule(letter), after: .last) }
  return table
}

private func picture(_ table: OrderedTable<GroundRule>) -> String {
  table.visible.map(\.text).joined()
}

@Test func `what is put in goes after, first, or last`() {
  var table = table("abc")
  table.insert(rule("x"), after: id("a"))
  table.insert(rule("y"), after: nil)
  table.insert(rule("z"), after: id("q"))
  #expect(picture(table) == "yaxbcz")
  table.insert(rule("a"), after: nil)
  #expect(picture(table) == "yaxbcz")
}

@Test(
  arguments: [
    ("a", "c", "bcad"), ("d", "a", "adbc"), ("c", nil, "cabd"), ("b", "b", "abcd"),
    ("b", "q", "acdb"), ("q", "a", "abcd"), ("b", "a", "abcd"),
  ] as [(Character, Character?, String)])
func `a move puts one right after another`(who: Character, after: Character?, result: String) {
  var table = table("abcd")
  table.move(id(who), after: after.map(id))
  #expect(picture(table) == result)
}

@Test func `what is out of sight keeps its place`() {
  var table = table("abc")
  table.update(id("b")) { $0.isRemoved = true }
  #expect(picture(table) == "ac")
  table.insert(rule("x"), after: id("b"))
  #expect(picture(table) == "axc")
  table.update(id("b")) { $0.isRemoved = false }
  #expect(picture(table) == "abxc")
  #expect(table.predecessor(of: id("x")) == id("b"))
  #expect(table.predecessor(of: id("a")) == nil)
  #expect(table.predecessor(of: id("q")) == nil)
  #expect(table.first?.text == "a" && table.last?.text == "c" && table.countOfAll == 4)
}
