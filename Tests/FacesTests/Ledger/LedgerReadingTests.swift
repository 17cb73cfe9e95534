import Dialogue
import Reporting
import Terminal
import Testing

@testable import Faces

/// Who may read what in the ledger, and from where one goes to the points.
@Suite struct LedgerReadingTests {
  /// A wall of which one poster is signed, with one of its points left out of print.
  private func pilot(_ hat: Hat) -> (Pilot<LedgerFace>, kept: Point, open: Point, draft: Point) {
    var pilot = LedgerStage.pilot(hat)
    let session = pilot.session
    let posters = session.wholeWall
    let points = Array(session.points(of: posters[0].id).all)
    let edits: [Edit] = [
      .setPoint(points[0].id, .leftOutOfPrint(true)),
      .setPoster(posters[0].id, .state(.readAloud)),
      .setPoster(
        posters[0].id, .signed(session.signature(of: posters[0].id, at: pilot.context.now))),
    ]
    pilot.receive(
      edits.enumerated().map { place, edit in
        Change(
          id: Identifier(milliseconds: 1_900_000_000_000, random: 1, UInt64(place)),
          at: pilot.context.now, by: .table(1), edit: edit)
      })
    let draft = session.points(of: posters[1].id).first!
    return (pilot, points[0], points[1], draft)
  }

  @Test func `the commissioner reads what may be printed, without tables, times and wordings`() {
    var (pilot, kept, open, draft) = pilot(.commissioner)
    pilot.press("v")
    var seen = pilot.picture
    for _ in pilot.face.subjects {
      pilot.press("p")
      seen += pilot.picture
      pilot.press("Enter")
      seen += pilot.picture
      pilot.press("Esc", "Esc", "Down")
    }
    #expect(seen.contains(open.text))
    #expect(!seen.contains(kept.text))
    #expect(!seen.contains(draft.text))
    #expect(seen.contains("[a point that the group does not want in print, or has not signed]"))
    #expect(!seen.contains("Table 1"))
    #expect(!seen.contains(open.writtenAt.timeOfDay.description))
    // It can be answered all the same, and taking that back does not say the words.
    pilot.press("Home", "Enter", "Down")
    pilot.type("We have read it\n")
    pilot.press("1")
    #expect(pilot.account == "24 points: 1 answered, 23 waiting")
    pilot.press("Ctrl-Z")
    #expect(pilot.status?.contains(kept.text) == false)
  }

  @Test func `the organiser reads the wall, and sees what is kept out of print`() {
    var (pilot, kept, _, draft) = pilot(.organiser)
    pilot.press("v")
    #expect(pilot.picture.contains("\(kept.text)  (not in print, as the group wishes)"))
    for _ in 0..<12 where !pilot.picture.contains(draft.text) { pilot.press("PgDn") }
    #expect(pilot.picture.contains(draft.text))
  }

  @Test func `from a line of a document one key goes to the points it rests on, and back`() {
    var (pilot, kept, open, _) = pilot(.organiser)
    pilot.press("Tab", "Tab", "Enter")
    #expect(pilot.status == nil)
    let lines = pilot.face.sheet?.page.lines ?? []
    let row = lines.firstIndex { $0.points == [open.id] && $0.text.contains(open.text) } ?? 0
    #expect(row > 0)
    pilot.press("Enter")
    #expect(pilot.status == "This line rests on no point.")
    pilot.press("Down", times: row)
    pilot.press("Enter")
    #expect(pilot.picture.contains(open.text))
    #expect(!pilot.picture.contains(kept.text))
    pilot.press("Enter")
    #expect(pilot.picture.contains("Table 1"))
    pilot.press("Esc", "Esc")
    #expect(pilot.face.sheet?.selected == row)
    #expect(pilot.face.scope == .previewing)
  }

  @Test func `a heading rests on all that is said under it`() {
    let (pilot, _, open, _) = pilot(.organiser)
    let page = ReadingPage(Report.make(.transcript, of: pilot.session), width: 60)
    let said = page.lines.filter { $0.points == [open.id] }
    #expect(said.count(where: { $0.text.contains(open.text) }) == 1)
    #expect(said.count > 1, "the headings over it")
    #expect(page.lines.allSatisfy { $0.text.count <= 60 })
  }

  @Test func `the process leader has the documents`() {
    var desk = DeskStage.pilot(points: 4)
    desk.press("D")
    guard case .open(.documents)? = desk.effects.last else {
      Issue.record("no documents")
      return
    }
    let context = desk.context
    var pilot = Pilot(LedgerFace(desk.face.open, hat: .leader, context: context))
    #expect(pilot.header.contains("process leader"))
    pilot.press("Enter")
    #expect(pilot.face.scope == .previewing)
    pilot.press("Esc", "Tab")
    #expect(pilot.face.page == .documents)
  }
}
