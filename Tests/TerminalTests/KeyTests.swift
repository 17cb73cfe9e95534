import Terminal
import Testing

@Suite struct KeyTests {
  @Test(arguments: [
    "a", "A", "å", "-", "Space", "Enter", "Esc", "Tab", "Shift-Tab", "Backspace", "Del", "Ins",
    "Up", "Down", "Left", "Right", "Home", "End", "PgUp", "PgDn", "F1", "F12", "Ctrl-P", "Ctrl--",
    "Ctrl-Space", "Alt-Up", "Alt-x", "Ctrl-Alt-Left", "Ctrl-Shift-Right",
  ])
  func `a key reads back from its notation`(notation: String) {
    #expect(Key(notation)?.description == notation)
  }

  @Test func `a terminal cannot tell Ctrl-p from Ctrl-P`() {
    #expect(Key("Ctrl-p" as String) == Key("ctrl-P" as String))
    #expect(("Ctrl-P" as Key) == Key(.character("p"), .ctrl))
    #expect(("Alt-x" as Key) != ("Alt-X" as Key))
  }

  @Test(arguments: ["", "Ctrl-", "F0", "F13", "Meta-x", "ab", "Page"])
  func `what is no key is told`(notation: String) {
    #expect(Key(notation) == nil)
  }

  @Test func `the names of keys follow the language`() {
    let next: Key = "Ctrl-PgDn"
    #expect(next.notation { $0 == .pageDown ? "Side ned" : "?" } == "Ctrl-Side ned")
    #expect(Key.space.notation(space: "Mellomrom", naming: \.rawValue) == "Mellomrom")
  }

  @Test func `only characters without modifiers are typed`() {
    #expect(("æ" as Key).typed == "æ")
    #expect(Key.space.typed == " ")
    #expect(("Ctrl-A" as Key).typed == nil)
    #expect(Key.enter.typed == nil)
  }
}
