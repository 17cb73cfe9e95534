import Dialogue
import Foundation
import Testing

@Test(arguments: [
  ("", ""),
  ("Å bli trodd", "Å bli trodd"),
  ("A\u{30A}pen", "Åpen"),
  ("  - «Se meg»  → nå ", "  - «Se meg»  → nå "),
  ("ei\ttavle", "ei tavle"),
  ("bell\u{7}, escape\u{1B}[31m, null\u{0}, delete\u{7F}", "bell, escape[31m, null, delete"),
  ("one\ntwo\r\nthree\u{2028}four\u{2029}five\u{85}six", "onetwothreefourfivesix"),
  ("Zoe\u{308} 対話 ŋđ", "Zoë 対話 ŋđ"),
  ("👩‍⚕️👍🏽🇳🇴", "👩‍⚕️👍🏽🇳🇴"),
  ("\u{212B}ngstrøm", "Ångstrøm"),
  ("ﬁ stays", "ﬁ stays"),
  ("e\u{327}\u{301}", "e\u{301}\u{327}"),
])
func `a text is composed and loses its control characters, nothing else`(
  typed: String, kept: String
) {
  #expect(Array(typed.cleaned().utf8) == Array(kept.precomposedStringWithCanonicalMapping.utf8))
  #expect(typed.cleaned().cleaned() == typed.cleaned())
}

@Test func `line breaks stay where they are asked for`() {
  #expect("one\r\ntwo\nthree".cleaned(keepingLineBreaks: true) == "one\ntwo\nthree")
}

@Test(arguments: [("", true), (" \t\u{A0}\u{3000}", true), (".", false), (" å", false)])
func `blank is what nobody can see`(text: String, isBlank: Bool) {
  #expect(text.isBlank == isBlank)
}
