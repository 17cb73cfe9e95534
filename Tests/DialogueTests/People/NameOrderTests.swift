import Testing

@testable import Dialogue

@Test func `names come in the order a Norwegian reader looks for them`() {
  let wanted = [
    "ada", "Álvaro", "Anne", "Birk", "Çelik", "Đorđe", "Élise", "Zoë", "Ægir", "Öst", "Øyvind",
    "Aase Li", "Åse Vik", "Aasta",
  ]
  #expect(wanted.reversed().sorted { $0.nameOrder < $1.nameOrder } == wanted)
  #expect("Kaare".nameOrder > "Kazimir".nameOrder)
  #expect("".nameOrder == "")
}
