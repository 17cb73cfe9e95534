import Dialogue
import Terminal
import Testing

@testable import Faces

/// The process leader's own words at the desk, the session's own perspectives, and other tables'
/// marks.
@Suite struct VoicesTests {
  // MARK: The way back

  @Test func `Esc shows the whole wall again, and then leads back to the list`() {
    var pilot = DeskStage.pilot(points: 12, isOverAnother: true)
    #expect(pilot.footer.contains("Esc back"))
    pilot.press("w")
    pilot.type("waiting\n")
    #expect(pilot.face.filter.isOn && !pilot.footer.contains("Esc back"))
    pilot.press("Esc")
    #expect(!pilot.face.filter.isOn && !pilot.hasLeft)
    pilot.press("Esc")
    #expect(pilot.hasLeft)
  }

  @Test func `where there is nothing to go back to, Esc says so`() {
    var pilot = DeskStage.pilot(points: 12)
    pilot.press("Tab", "Esc")
    #expect(!pilot.hasLeft && !pilot.footer.contains("Esc back"))
    #expect(pilot.status == "There is nothing to go back to here. q leaves.")
  }

  // MARK: Comments

  @Test func `comments on a poster, a step and a theme are the leader's own`() {
    var pilot = DeskStage.pilot(points: 12)
    pilot.press("c", "n")
    pilot.type("They laughed a lot\n")
    #expect(pilot.picture.contains("They laughed a lot"))
    pilot.press("Enter")
    pilot.type(", and were tired\n")
    pilot.press("Esc", "C", "n")
    pilot.type("Too short\n")
    pilot.press("Esc", "t")
    pilot.type("waiting\n")
    pilot.press("g", "c", "n")
    pilot.type("The heart of it\n")
    let theme = pilot.session.themes.first!
    #expect(
      pilot.session.comments.visible.map(\.text)
        == ["They laughed a lot, and were tired", "Too short", "The heart of it"])
    #expect(pilot.session.comments.last?.subject == .theme(theme.id))
    pilot.press("Esc")
    #expect(pilot.face.scope == .themes)
    pilot.press("Esc", "Home", "c", "x")
    #expect(pilot.session.comments.visible.count { _ in true } == 2)
    pilot.press("Ctrl-Z")
    #expect(pilot.session.comments.visible.count { _ in true } == 3)
    #expect(pilot.changes.allSatisfy { $0.by == .deskLeader })
  }

  @Test func `a long text goes to somebody's own editor and comes back whole`() {
    var pilot = DeskStage.pilot(points: 4)
    pilot.press("c", "n")
    pilot.type("Half")
    pilot.press("Alt-e")
    let asked = pilot.effects.compactMap { effect -> String? in
      if case .compose(let text) = effect { text } else { nil }
    }
    #expect(asked == ["Half"])
    pilot.receive(.finished(.composed("Half a page\nand more", problem: nil)))
    #expect(pilot.session.comments.visible.map(\.text) == ["Half a page\nand more"])
    #expect(pilot.face.scope == .comments)
  }

  @Test func `no text is lost when the editor fails, or when a rule says no`() {
    var pilot = DeskStage.pilot(points: 4)
    pilot.press("c", "n")
    let problem = Sentence(nb: "Feil", nn: "Feil", en: "It broke")
    pilot.receive(.finished(.composed("What could be read", problem: problem)))
    #expect(pilot.status == "It broke")
    #expect(pilot.picture.contains("What could be read"))
    #expect(pilot.session.comments.first == nil)
    pilot.receive(.finished(.composed(String(repeating: "x", count: 30_000), problem: nil)))
    #expect(pilot.session.comments.first == nil)
    #expect(pilot.face.sheet?.field.text.count == 30_000)
    pilot.receive(.finished(.composed("Short", problem: problem)))
    pilot.press("Esc", "n")
    #expect(pilot.picture.contains("Short"))
    pilot.press("Ctrl-O")
    pilot.type("again\n")
    #expect(pilot.session.comments.first?.text == "Short\nagain")
  }

  // MARK: Perspectives

  @Test func `a session has perspectives of its own, in its own order`() {
    var pilot = DeskStage.pilot(points: 6)
    func titles() -> [String] { pilot.session.perspectives.visible.map { $0.title(in: .english) } }
    pilot.press("P", "n")
    pilot.type("staff\n")
    #expect(titles() == ["individual", "relatives", "system", "staff"])
    pilot.press("End", "Down", "Down", "Down", "K", "K", "K", "K")
    #expect(titles() == ["staff", "individual", "relatives", "system"])
    pilot.press("J", "r")
    pilot.type(" here\n")
    #expect(titles().contains("staff here"))
    pilot.press("x")
    #expect(titles() == ["individual", "relatives", "system"])
    pilot.press("Ctrl-Z")
    #expect(titles().count == 4)
    pilot.press("Esc", ",")
    let first = pilot.session.perspectives.visible.map(\.id).first
    #expect(pilot.face.selectedPoint?.perspective == first)
  }

  // MARK: The commissioner's questions

  @Test func `an assessment rests on points, and leads to them and back`() {
    var pilot = DeskStage.pilot(points: 6)
    pilot.press("Home", "o", "Space", "Esc", "Down", "o", "Space", "Esc")
    let lit = pilot.session.points(lighting: pilot.session.questions.first!.id)
    #expect(lit.count == 2)
    pilot.press("Tab", "r")
    #expect(pilot.status == "Write the assessment first, with w.")
    pilot.press("w")
    pilot.type("In part, by day\n")
    pilot.press("r", "Space", "Space")
    let assessment = pilot.session.assessments.first!
    #expect(Set(assessment.points) == Set(lit.map(\.id)))
    pilot.press("Up", "Space")
    #expect(pilot.session.assessments.first?.points.count == 1)
    pilot.press("Esc")
    #expect(pilot.picture.contains("Rests on 1 point"))
    #expect(pilot.picture.contains("2 points from"))
    pilot.press("r", "Down", "Enter")
    #expect(pilot.picture.contains("The point and where it comes from"))
    #expect(pilot.picture.contains("Assessments that rest on it"))
    pilot.press("Esc")
    #expect(pilot.face.page == .questions)
  }

  // MARK: Other tables

  @Test func `marks, questions and additions are noted from the desk, too, and undone`() {
    var pilot = DeskStage.pilot(points: 12)
    let point = pilot.face.selectedPoint!.id
    pilot.press("G")
    pilot.type("2 3\n")
    #expect(pilot.session.point(point)?.recognised == [2, 3])
    pilot.press("A")
    pilot.type("4 At night, too\n")
    pilot.press("S")
    pilot.type("5: Who?\n")
    #expect(pilot.session.remarks[point]?.map(\.text) == ["At night, too", "Who?"])
    pilot.press("G")
    pilot.type("99\n")
    #expect(pilot.status == "Write the number of a table that is here.")
    pilot.press("Esc", "Ctrl-Z", "Ctrl-Z", "Ctrl-Z")
    #expect(pilot.session.remarks.isEmpty)
    #expect(pilot.session.point(point)?.recognised == [])
  }

  @Test func `points are ordered by marks only for who asks`() {
    var pilot = DeskStage.pilot(points: 12)
    let before = pilot.face.cards
    pilot.press("Down", "G")
    pilot.type("2 3\n")
    let most = pilot.point
    pilot.press("Down", "G")
    pilot.type("4\n")
    #expect(pilot.face.cards == before)
    pilot.press("M")
    #expect(pilot.picture.contains("not a ranking"))
    pilot.press("Enter")
    #expect(pilot.picture.contains(most))
  }

  @Test func `a tie is said at both its ends`() throws {
    var context = LeaderStage.context("17:00", language: .english)
    var open = DeskStage.open(points: 4, context: &context)
    let walls = open.session.wholeWall
    let need = try #require(open.session.points(of: walls[0].id).order.first)
    let future = try #require(
      walls.first { open.session.programme[$0.step]?.kind == .future }
        .flatMap { open.session.points(of: $0.id).order.first })
    _ = try open.propose([.link(future, .need(need), true)], context: &context)
    var pilot = Pilot(DeskFace(open, context: context))
    pilot.press("Home")
    #expect(pilot.picture.contains("is answered by 1 point"))
    pilot.press("Right")
    #expect(pilot.face.selectedPoint?.id == future)
    #expect(pilot.picture.contains("answers 1 need"))
  }

  @Test func `the wall is filtered as somebody types`() {
    var pilot = DeskStage.pilot(points: 40)
    func count() -> Int { pilot.face.cards.reduce(0) { $0 + $1.lines.count } }
    pilot.press("w")
    pilot.type("MON")
    let some = count()
    #expect(some > 0 && some < 40)
    pilot.press("Backspace", "Backspace", "Backspace")
    #expect(count() == 40)
  }
}
