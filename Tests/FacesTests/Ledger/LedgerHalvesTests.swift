import Dialogue
import JSONTree
import Terminal
import Testing

@testable import Faces

/// What is filled in and not saved outlives the program, and is no answer.
@Suite struct LedgerHalvesTests {
  private func kept(_ pilot: Pilot<LedgerFace>) -> HalfTexts? {
    pilot.effects.compactMap { effect in
      if case .keepHalves(let halves) = effect { halves } else { nil }
    }.last
  }

  /// The same ledger in another process, with what the first had kept.
  private func again(_ pilot: Pilot<LedgerFace>, _ halves: HalfTexts) throws -> Pilot<LedgerFace> {
    let read = try HalfTexts(json: JSON(parsing: halves.json.compactBytes))
    #expect(read == halves)
    var context = pilot.context
    context.status = nil
    context.ids = IdentifierSource(seed: 4, 8)
    return Pilot(
      LedgerFace(pilot.face.open, hat: pilot.face.hat, taking: read, context: context))
  }

  @Test func `a half-typed answer is there again after a crash, and saved when somebody says so`()
    throws
  {
    var pilot = LedgerStage.pilot(.commissioner)
    pilot.press("Down", "Down", "Enter", "Down")
    pilot.type("Everybody gets")
    pilot.pass(milliseconds: 400)
    #expect(kept(pilot) == nil)
    pilot.pass(milliseconds: 100)
    var other = try again(pilot, try #require(kept(pilot)))
    #expect(other.status?.hasPrefix("Something you wrote last is not saved yet.") == true)
    #expect(other.picture.contains("begun, not saved"))
    #expect(other.account == "24 points: 0 answered, 24 waiting")
    other.press("Down", "Down", "Enter", "Down")
    other.type(" one")
    other.press("Enter", "1")
    #expect(other.followUp?[.decision] == "Everybody gets one")
    other.pass(seconds: 1)
    #expect(kept(other)?.isEmpty == true)
    #expect(!other.picture.contains("begun, not saved"))
  }

  @Test func `a forced end makes no answer of what nobody has confirmed`() throws {
    var pilot = LedgerStage.pilot(.commissioner)
    pilot.press("Enter", "Down")
    pilot.type("We open the door")
    pilot.press("Enter", "1")
    #expect(pilot.picture.contains("The answer is about all these points"))
    pilot.finish()
    #expect(pilot.changes.isEmpty)
    var other = try again(pilot, try #require(kept(pilot)))
    other.press("Enter", "Enter", "1", "Enter")
    #expect(other.account == "24 points: 12 answered, 12 waiting")
  }

  @Test func `afterword, owner, date and a line of the meeting are kept alike`() throws {
    var pilot = LedgerStage.pilot(.organiser)
    pilot.press("Down", "Enter", "Down")
    pilot.type("The front desk")
    pilot.press("Esc", "m")
    pilot.type("We meet again")
    pilot.press("Esc", "Tab", "d")
    pilot.type("1.6.20")
    pilot.finish()
    #expect(pilot.changes.isEmpty)
    var other = try again(pilot, try #require(kept(pilot)))
    #expect(other.status?.hasPrefix("3 things you wrote last") == true)
    other.press("m")
    #expect(other.picture.contains("We meet again"))
    other.press("Esc", "Tab", "d")
    #expect(other.picture.contains("1.6.20"))
    other.press("Esc", "Tab", "Tab", "Down", "Enter")
    #expect(other.picture.contains("The front desk"))

    var commissioner = LedgerStage.pilot(.commissioner)
    commissioner.press("w")
    commissioner.type("Thank you")
    commissioner.finish()
    #expect(commissioner.session.afterword == "")
    let third = try again(commissioner, try #require(kept(commissioner)))
    #expect(third.picture.contains("The afterword is begun"))
  }

  @Test func `an answer that another wrote meanwhile is shown beside the one that was begun`()
    throws
  {
    var pilot = LedgerStage.pilot(.commissioner)
    pilot.press("End")
    let subject = try #require(pilot.face.selectedSubject)
    pilot.press("Enter", "Down")
    pilot.type("Yes")
    pilot.finish()
    let halves = try #require(kept(pilot))
    let edit = Edit.followUp(subject, .text(.decision, "Not now"))
    let id = Identifier(milliseconds: 1_900_000_000_000, random: 1, 2)
    pilot.receive([Change(id: id, at: pilot.context.now, by: .commissioner, edit: edit)])
    var other = try again(pilot, halves)
    other.press("End", "Enter", "Enter", "1")
    #expect(other.status?.hasPrefix("Somebody has answered meanwhile.") == true)
    #expect(other.followUp?[.decision] == "Not now")
    other.press("Enter")
    #expect(other.followUp?[.decision] == "Yes")
  }

  @Test func `what nobody touched in a form is not put back over somebody else's words`() throws {
    var pilot = LedgerStage.pilot(.organiser)
    pilot.press("Down", "Enter", "Down")
    pilot.type("The front desk")
    let subject = try #require(pilot.face.selectedSubject)
    let edit = Edit.followUp(subject, .text(.changed, "The door is open"))
    let id = Identifier(milliseconds: 1_900_000_000_000, random: 1, 2)
    pilot.receive([Change(id: id, at: pilot.context.now, by: .script, edit: edit)])
    pilot.press("Enter")
    #expect(pilot.followUp?[.owner] == "The front desk")
    #expect(pilot.followUp?[.changed] == "The door is open")
    #expect(pilot.face.openConflict == nil)
  }

  @Test func `words about a point that is removed on request go at once`() throws {
    var pilot = LedgerStage.pilot(.commissioner)
    pilot.press("End", "Enter", "Down")
    pilot.type("We have heard you")
    pilot.wait(seconds: 1)
    guard case .point(let point)? = pilot.face.selectedSubject else {
      Issue.record("the last row is no point")
      return
    }
    let halves = try #require(kept(pilot))
    let id = Identifier(milliseconds: 1_900_000_000_000, random: 1, 2)
    pilot.receive([Change(id: id, at: pilot.context.now, by: .leader, edit: .erase(point))])
    #expect(pilot.face.sheet == nil)
    pilot.wait(seconds: 1)
    #expect(kept(pilot)?.isEmpty == true)
    #expect(try again(pilot, halves).face.unsent.isEmpty)
  }

  // MARK: Longer texts

  @Test func `a long answer goes to somebody's own editor, kept first, and comes back whole`()
    throws
  {
    var pilot = LedgerStage.pilot(.commissioner)
    pilot.press("End", "Enter", "Down")
    pilot.type("Half")
    pilot.press("Alt-e")
    let last = pilot.effects.suffix(2)
    guard case .keepHalves(let halves)? = last.first, case .compose("Half")? = last.last else {
      Issue.record("nothing was kept before the editor")
      return
    }
    // The program is killed while the editor is open, and the editor saves.
    var left = halves
    left.takeUp("Half a page\nand more")
    var other = try again(pilot, left)
    other.press("End", "Enter", "Down")
    #expect(other.picture.contains("and more"))

    pilot.receive(.finished(.composed("Half a page\nand more", problem: nil)))
    #expect(pilot.changes.isEmpty, "the rest of the form is not said yet")
    pilot.press("Up")
    #expect(pilot.face.sheet?.form.selected == 1, "up goes a line up first")
    pilot.press("Enter", "1")
    #expect(pilot.followUp?[.decision] == "Half a page\nand more")
  }

  @Test func `lines can be broken and pasted, and unknown words are underlined where they stand`() {
    var pilot = LedgerStage.pilot(.commissioner)
    pilot.press("w")
    pilot.type("Thank you")
    pilot.press("Ctrl-O")
    pilot.paste("for evry word\nand evry day ")
    #expect(pilot.face.ownText?.text == "Thank you\nfor evry word\nand evry day ")
    let asked = pilot.effects.flatMap { effect -> [String] in
      if case .spell(let words, .english) = effect { words } else { [] }
    }
    #expect(asked.contains("evry"))
    pilot.receive(
      .finished(.spelled(SpellingAnswer(.english, words: asked, unknown: ["evry"]))))
    #expect(pilot.underlined == "evryevry")
  }

  @Test func `from a hundred words on it says how hard an answer is to read`() {
    var pilot = LedgerStage.pilot(.commissioner)
    pilot.press("w")
    pilot.paste(String(repeating: "We will listen. ", count: 33))
    #expect(!pilot.picture.contains("LIX"))
    pilot.paste("And one more sentence.")
    #expect(pilot.picture.contains("LIX 4: very easy to read."))
  }
}

extension Pilot {
  /// What stands underlined on the screen, from the top.
  fileprivate var underlined: String {
    let frame = frame
    var text = ""
    for row in 0..<frame.size.rows {
      for column in 0..<frame.size.columns where frame.style(row: row, column: column) == .misspelt
      {
        text += frame.text(row: row, column: column)
      }
    }
    return text
  }
}
