import Dialogue
import Discretion
import Terminal
import Testing

@testable import Faces

struct ReviewingTests {
  private let clues = [
    Clue(.telephone, "22 33 44 55", line: "ring 22 33 44 55"),
    Clue(.capitalised, "Tove Bakke", count: 2, line: "hos Tove Bakke"),
    Clue(.capitalised, "NAV Nordvik", line: "på NAV Nordvik"),
  ]

  private func pilot() throws -> Pilot<PlanFace> {
    var pilot = Pilot(try PlanFace.example())
    let review = DocumentReview(
      .transcript(all: false), path: "x.json", clues: clues, language: .nynorsk)
    pilot.receive(.finished(.review(review)))
    return pilot
  }

  private func printed(_ pilot: Pilot<PlanFace>) -> (Document, String?, [WordDecision])? {
    pilot.effects.lazy.compactMap { effect -> (Document, String?, [WordDecision])? in
      guard case .printReviewed(let document, let path, let decisions) = effect else { return nil }
      return (document, path, decisions)
    }.first
  }

  @Test func `the list is seen before anything is printed`() throws {
    let pilot = try pilot()
    #expect(pilot.picture.contains("Før dette går ut"))
    #expect(pilot.picture.contains("Tove Bakke (2)"))
    #expect(pilot.picture.contains("«ring 22 33 44 55»"))
    #expect(pilot.cursorRow?.contains("22 33 44 55") == true)
    #expect(printed(pilot) == nil)
  }

  @Test func `one key decides each, and goes on to the next`() throws {
    var pilot = try pilot()
    pilot.press("r", "s", "k", "Enter")
    let (document, path, decisions) = try #require(printed(pilot))
    #expect(document == .transcript(all: false) && path == "x.json")
    #expect(
      decisions == [
        WordDecision("22 33 44 55", .replace(with: "telefonnummer")),
        WordDecision("Tove Bakke", .strike), WordDecision("NAV Nordvik", .keep),
      ])
    #expect(!pilot.picture.contains("Før dette går ut"))
  }

  @Test func `nothing is printed before all is decided, and Enter decides as is usual`() throws {
    var pilot = try pilot()
    pilot.press("Enter", "Enter")
    #expect(printed(pilot) == nil)
    pilot.press("Up", "Enter", "Enter")
    #expect(printed(pilot) == nil, "from one that is decided it goes to the first that is not")
    pilot.press("Enter")
    #expect(
      try #require(printed(pilot)).2 == [
        WordDecision("22 33 44 55", .replace(with: "telefonnummer")),
        WordDecision("Tove Bakke", .keep), WordDecision("NAV Nordvik", .keep),
      ])
  }

  @Test func `in the last minutes one key decides the rest`() throws {
    var pilot = try pilot()
    pilot.press("Down", "s", "a", "Enter")
    #expect(
      try #require(printed(pilot)).2.map(\.way) == [
        .replace(with: "telefonnummer"), .strike, .keep,
      ])
  }

  @Test func `a decision can be changed, and Esc prints nothing`() throws {
    var pilot = try pilot()
    pilot.press("s", "Up", "k", "End", "s")
    #expect(pilot.picture.contains("behold"))
    pilot.press("Esc")
    #expect(printed(pilot) == nil)
    #expect(pilot.status == "Ingenting er skrevet ut.")
  }

  @Test func `other keys do nothing to what lies under`() throws {
    var pilot = try pilot()
    let programme = pilot.programme
    pilot.press("a", "d", "+", "PgDn", "PgUp", "Home", "Down", "Ctrl-P")
    #expect(pilot.programme == programme)
    #expect(pilot.picture.contains("Før dette går ut"))
  }

  @Test func `the footer names the keys of the list, and a click on one presses it`() throws {
    var pilot = try pilot()
    #expect(
      pilot.footer == " Enter det vanlige  k behold  r bytt ut  s stryk  a resten  Esc tilbake")
    let row = pilot.frame.size.rows - 1
    pilot.click(pilot.hit(row: row, column: 45))
    #expect(pilot.picture.contains("stryk    22 33 44 55"))
    pilot.press("a")
    #expect(pilot.footer.hasPrefix(" Enter skriv ut "))
  }
}

struct OwnTextTests {
  private func asked(_ pilot: Pilot<PlanFace>) -> [[String]] {
    pilot.effects.compactMap { effect in
      guard case .spell(let words, .bokmal) = effect else { return nil }
      return words
    }
  }

  private func writing() throws -> Pilot<PlanFace> {
    var pilot = Pilot(try PlanFace.example())
    pilot.press("4", "a")
    return pilot
  }

  @Test func `words are asked about as they are finished, once`() throws {
    var pilot = try writing()
    pilot.type("Vi lesser vi")
    #expect(asked(pilot) == [["Vi"], ["lesser"]])
    pilot.type(" ")
    #expect(asked(pilot) == [["Vi"], ["lesser"], ["vi"]])
  }

  @Test func `what no dictionary knows is underlined, and nothing else`() throws {
    var pilot = try writing()
    pilot.type("Vi lesser vi ")
    pilot.receive(
      .finished(.spelled(SpellingAnswer(.bokmal, words: ["Vi", "lesser"], unknown: ["lesser"]))))
    let frame = pilot.frame
    let row = try #require(frame.lines.firstIndex { $0.contains("Vi lesser vi") })
    var underlined = ""
    for column in 0..<frame.size.columns where frame.style(row: row, column: column) == .misspelt {
      underlined += frame.text(row: row, column: column)
    }
    #expect(underlined == "lesser")
  }

  @Test func `commands and lists ask nothing`() throws {
    var pilot = Pilot(try PlanFace.example())
    pilot.press("Down", "Tab", "Up", "?")
    #expect(asked(pilot).isEmpty)
  }
}
