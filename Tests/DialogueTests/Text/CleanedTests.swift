import Dialogue
import Foundation
import Testing

@Test(arguments: [
  ("", ""),
  ("Å bli trodd", "Å bli trodd"),
  ("A\u{30A}pen", "Åpen"),
  ("  - «Se meg»  → nå ", "  - «Se meg»  → nå "),
  ("ei\ttavle", "ei tavle"),
  ("bell\u{7}, escape\u{1B}[31m, null\u{0}, delete\u{7F}", "bell, escape, null, delete"),
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

@Test(arguments: [
  ("\u{1B}[1;38;5;208mrødt\u{1B}[0m", "rødt"),
  ("\u{9B}31mrødt\u{9B}m", "rødt"),
  ("\u{1B}]0;title\u{7}her, \u{1B}]8;;https://x\u{1B}\\der\u{1B}]8;;\u{1B}\\", "her, der"),
  ("\u{1B}(B\u{1B}7fire\u{1B}8", "fire"),
  ("\u{1B}P1$r0m\u{1B}\\svar", "svar"),
  // Half of one takes no words with it.
  ("\u{1B}]aldri ferdig", "aldri ferdig"), ("\u{1B}]x\ny\u{7}", "x\ny"), ("\u{1B}[31", ""),
  ("\u{1B}Øl \u{1B} øl", "Øl  øl"), ("\u{1B}", ""), ("\u{1B}\u{1B}[m!", "!"),
  ("a\u{0}b\u{85}c\u{7F}", "abc"), ("ei\tlinje\r\ntil", "ei\tlinje\r\ntil"),
  ("[31m i klammer", "[31m i klammer"), ("\u{A0}ö\u{C2}", "\u{A0}ö\u{C2}"),
])
func `what is said to a terminal goes as one`(text: String, kept: String) {
  #expect(Array(text.withoutControls.unicodeScalars) == Array(kept.unicodeScalars))
}

@Test(arguments: [
  ("• fire ganger", true), ("  – på telefon", true), ("- så", true), ("\u{F0B7} fra Word", true),
  ("–5 grader", false), ("-", false), ("• ", false), ("1. nå", false), ("→ nå", false),
  ("", false), ("«Se meg»", false),
])
func `some words bring a bullet of their own`(text: String, brings: Bool) {
  #expect(text.hasOwnBullet == brings)
}
