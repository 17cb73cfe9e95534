import Dialogue
import Terminal
import Testing

@testable import Faces

@Suite struct LookingTests {
  @Test func `the wall as cards, with what has been sorted`() {
    var pilot = DeskStage.pilot(points: 12, language: .bokmal)
    pilot.press("t")
    pilot.type("ventetid\n")
    pilot.press("e")
    let rows = pilot.frame.lines
    #expect(rows[0].hasPrefix(" Samling Nordvik · veggen"))
    #expect(rows[0].hasSuffix("prosessleder"))
    #expect(rows[1].contains("┌ Bord 1 ·") && rows[1].contains("┌ Bord 2 ·"))
    #expect(rows[2].contains("1 1 about waiting"))
    #expect(
      rows.contains { $0.contains("12 punkter: 1 plassert, 1 står for seg selv, 10 ikke ennå") })
    #expect(rows.contains { $0.contains("1 ventetid 1") })
    #expect(pilot.cursorRow?.contains("•") == true)
  }

  @Test func `the arrows walk the cards and Enter traces a point`() {
    var pilot = DeskStage.pilot(points: 20)
    let first = pilot.point
    pilot.press("Right")
    #expect(pilot.face.place == WallPlace(card: 1, row: 0))
    pilot.press("Down", "Down", "Down")
    #expect(pilot.face.place.card == 2)
    pilot.press("z")
    #expect(!pilot.picture.contains("Table 1 ·"))
    pilot.press("z")
    pilot.press("Home")
    #expect(pilot.point == first)
    pilot.press("End")
    #expect(pilot.face.place.card == pilot.face.cards.count - 1)
    pilot.press("Enter")
    #expect(pilot.picture.contains("Table "))
    #expect(pilot.picture.contains("The point and where it comes from"))
    pilot.press("Esc")
    #expect(pilot.face.sheet == nil)
  }

  @Test func `a tie leads from one point to the other`() throws {
    var context = LeaderStage.context("17:00", language: .english)
    var open = DeskStage.open(points: 4, context: &context)
    let points = open.session.wholeWall.flatMap { open.session.points(of: $0.id).order }
    _ = try open.propose([.link(points[3], .need(points[0]), true)], context: &context)
    var pilot = Pilot(DeskFace(open, context: context))
    pilot.press("Enter", "Down", "Down", "Down", "Enter")
    #expect(pilot.face.selectedPoint?.id == points[3])
    #expect(pilot.picture.contains("Answers the needs"))
  }

  @Test func `words are found as they are typed, forwards and back`() {
    var pilot = DeskStage.pilot(points: 20)
    pilot.press("/")
    pilot.type("MONEY")
    let first = pilot.point
    #expect(first.contains("money"))
    pilot.press("Enter", "n")
    #expect(pilot.point.contains("money") && pilot.point != first)
    #expect(pilot.status?.hasPrefix("2 of ") == true)
    pilot.press("N")
    #expect(pilot.point == first)
    // Past the first one comes the last, and past that the first.
    pilot.press("N")
    let words = pilot.status?.split(separator: " ") ?? []
    #expect(words.count == 3 && words.first == words.last)
    pilot.press("n")
    #expect(pilot.point == first && pilot.status?.hasPrefix("1 of ") == true)
    pilot.press("/")
    pilot.type("borte")
    #expect(pilot.status == "“borte” is not on the wall as it is shown now.")
    pilot.press("Esc")
    #expect(pilot.point == first)
  }

  @Test func `only some are shown when somebody asks for it, and all of it comes back`() {
    var pilot = DeskStage.pilot(points: 40)
    func count() -> Int { pilot.face.cards.reduce(0) { $0 + $1.lines.count } }
    #expect(count() == 40)
    pilot.press("f", "Right")
    #expect(count() < 40)
    pilot.press("Left", "Down", "Right")
    #expect(pilot.face.cards.allSatisfy { pilot.session.posters[$0.poster]?.holder == .table(1) })
    pilot.press("Left", "Down", "Down", "Down", "Down")
    pilot.type("wait")
    #expect(count() > 0 && count() < 40)
    #expect(pilot.picture.contains("on the wall now"))
    pilot.press("Enter")
    #expect(pilot.picture.contains("Show only: «wait»"))
    pilot.press("F")
    #expect(count() == 40)
    pilot.press("t")
    pilot.type("a\n")
    pilot.press("f", "Down", "Down", "Down", "Right", "Right", "Right", "Right", "Enter")
    #expect(count() == 40, "no perspective is said of any")
    pilot.press("f", "Down", "Down", "Down", "Down", "Right", "Enter")
    #expect(count() == 1)
  }

  @Test(arguments: [60, 80, 100, 160])
  func `the picture by table has every table in it, or sums up those without room`(columns: Int) {
    var pilot = DeskStage.pilot(points: 40, columns: columns)
    pilot.press("t")
    pilot.type("waiting\n")
    for _ in 0..<8 { pilot.press("1") }
    pilot.press("Tab", "Tab", "v")
    let row = pilot.picture.split(separator: "\n").first { $0.contains("waiting") } ?? ""
    let figures = row.split { !$0.isNumber }.compactMap { Int($0) }
    #expect(figures.count > 1)
    #expect(figures.dropLast().reduce(0, +) == figures.last, "\(row)")
    let header =
      pilot.picture.split(separator: "\n").first { $0.contains("Themes") && $0.contains(" all") }
      ?? ""
    #expect(header.contains("8") || header.contains("+"), "\(header)")
  }

  @Test func `the picture of the whole has bars and counts, and leads to the points`() {
    var pilot = DeskStage.pilot(points: 12)
    pilot.press("t")
    pilot.type("waiting\n")
    pilot.press("1", "Tab", "Tab")
    #expect(pilot.picture.contains("relatives"))
    #expect(pilot.picture.contains("2 ▓"))
    pilot.press("v")
    #expect(!pilot.picture.contains("relatives"))
    pilot.press("Enter")
    #expect(pilot.face.cards.reduce(0) { $0 + $1.lines.count } == 2)
  }

  @Test func `two people sort at once and both see it`() {
    var one = DeskStage.pilot(points: 12)
    var two = DeskStage.pilot(points: 12, isSecond: true)
    one.press("t")
    one.type("waiting\n")
    two.receive(one.changes)
    #expect(two.session.sortingAccount.placed == 1)
    two.press("Down", "Down", "1")
    one.receive(two.changes)
    #expect(one.session.sortingAccount.placed == 2)
    #expect(one.session.conflicts.isEmpty)
  }
}
