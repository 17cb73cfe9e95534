import Dialogue
import Testing

@testable import Discretion

@Test func `what is decided is done in one pass, the longest first, and nothing twice`() {
  let decisions = Decisions([
    WordDecision("Kari", .replace(with: "Nordmann")),
    WordDecision("Kari Nordmann", .replace(with: "en Kari")),
    WordDecision("Nordmann", .strike), WordDecision("NAV Nordvik", .keep),
  ])
  #expect(decisions.applied(to: "kari og Kari  Nordmann") == "[Nordmann] og [en Kari]")
  #expect(decisions.applied(to: "NAV Nordvik, NORDMANN") == "NAV Nordvik, […]")
  #expect(decisions.countOfChanges(in: "NAV Nordvik, NORDMANN, Kari") == 2)
}

@Test func `whole words only, and the s of a genitive stays`() {
  let decisions = Decisions([
    WordDecision("Kari", .replace(with: "[navn]")), WordDecision("22 33 44 55", .strike),
    WordDecision("+47 22334455", .strike),
  ])
  #expect(
    decisions.applied(to: "Karis mor, Karin, akari, Kari's")
      == "[navn]s mor, Karin, akari, [navn]'s")
  #expect(decisions.applied(to: "(22 33 44 55)") == "([…])")
  #expect(decisions.applied(to: "ring +47 22334455.") == "ring […].")
}

@Test func `a keep protects what stands in it`() {
  let decisions = Decisions([
    WordDecision("St. Olavs hospital", .keep), WordDecision("Olav", .replace(with: "navn")),
  ])
  #expect(decisions.applied(to: "Olav på St. Olavs hospital") == "[navn] på St. Olavs hospital")
}

@Test func `without decisions every text is as it was`() {
  for text in ["", "Kari", "e\u{301}", "対話"] {
    #expect(Decisions([]).applied(to: text) == text)
    #expect(
      Decisions([WordDecision("xyz", .strike), WordDecision(" ", .strike)]).applied(to: text)
        == text)
  }
}

@Test func `nothing that was to go is left, whatever stands around it`() {
  let words = ["Kari Nordmann", "kari", "98 76 54 32", "a@b.no", "To familier i Vik med kreft."]
  let decisions = Decisions(words.map { WordDecision($0, .strike) })
  for first in words {
    for second in words {
      for between in [" ", ", ", " – ", "\n", "» «"] {
        let text = "«\(first)\(between)\(second.uppercased())»"
        let done = decisions.applied(to: text)
        #expect(!done.lowercased().contains("kari"), "\(text) → \(done)")
        #expect(!done.contains("54 32") && !done.lowercased().contains("b.no"), "\(text)")
      }
    }
  }
}

@Test func `decided and undecided clues are told apart`() {
  let texts = ["Kari Nordmann og Tove Bakke", "Tove Bakke"]
  let review = Review(
    of: texts, by: ClueFinder(), decisions: [WordDecision("tove bakke", .replace(with: "nabo"))])
  #expect(review.undecided.map(\.words) == ["Kari Nordmann"])
  #expect(review.changes == 2)
  #expect(review.decided.map(\.words) == ["Tove Bakke"])
}
