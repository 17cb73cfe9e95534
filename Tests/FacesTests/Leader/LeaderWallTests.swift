import Dialogue
import Terminal
import Testing

@testable import Faces

/// The leader before the wall: one press a page, each table heard, its words kept apart.
@Suite struct LeaderWallTests {
  /// Table 3 has signed ten points, table 5 two, table 1 writes a draft; the wall step has begun.
  private static var wall: Pilot<LeaderFace> {
    var pilot = LeaderStage.pilot("10:00", rows: 40, columns: 160)
    pilot.goOn(to: .tables)
    var tables = TableStage(pilot)
    tables.write(1, ["Utkast som ingen har hørt"])
    tables.write(3, (1...10).map { "Treer \($0)" })
    tables.write(5, ["Bli trodd", "Ro"])
    tables.sign(3)
    tables.sign(5)
    pilot.receive(tables.changes)
    pilot.goOn(to: .wall)
    return pilot
  }

  private func page(_ pilot: Pilot<LeaderFace>) -> String {
    guard case .poster(let poster, let part) = pilot.face.hallPage,
      let table = pilot.session.posters[poster]?.holder.table
    else { return "-" }
    return "\(table)/\(part + 1)"
  }

  private func words(_ pilot: Pilot<LeaderFace>) -> String {
    plainLines(Screen(body: pilot.face.hallPage.view(of: pilot.session, now: pilot.context.now)))
      .joined(separator: "\n")
  }

  // MARK: Pages

  @Test func `the next page stands there before the one press that shows it`() {
    var pilot = Self.wall
    pilot.press("PgDn")
    #expect(page(pilot) == "-")
    #expect(pilot.picture.contains("PgDn: salen får se"))
    #expect(pilot.picture.contains("Bord 3 (1/2)"))
    var shown: [String] = []
    for _ in 0..<3 {
      pilot.pass(seconds: 20)
      pilot.press("PgDn")
      shown.append(page(pilot))
    }
    #expect(shown == ["3/1", "3/2", "5/1"])
    #expect(pilot.picture.contains("Veggen er slutt"))
    pilot.pass(seconds: 20)
    pilot.press("PgUp")
    #expect(page(pilot) == "3/2")
    pilot.pass(seconds: 20)
    pilot.press("End", "PgDn")
    #expect(page(pilot) == "5/1")
    pilot.pass(seconds: 20)
    pilot.press("PgDn")
    #expect(pilot.face.wall == nil)
    #expect(pilot.picture.contains("Dette får salen se"))
    pilot.pressAgain("PgDn")
    #expect(words(pilot).contains("Hva gjorde det med meg"))
    pilot.press("PgUp")
    #expect(pilot.face.wall != nil && page(pilot) == "-")
    pilot.press("PgUp")
    #expect(page(pilot) == "5/1")
  }

  @Test func `on a small screen the next page is told before it is shown`() {
    var pilot = Self.wall
    pilot.resize(rows: 14, columns: 60)
    pilot.press("PgDn")
    #expect(pilot.picture.contains("PgDn: salen får se veggavisa til bord 3"))
  }

  @Test func `a key that is held down turns one page`() {
    var pilot = Self.wall
    pilot.press("PgDn", "PgDn")
    for _ in 0..<20 {
      pilot.pass(milliseconds: 35)
      pilot.press("PgDn")
    }
    #expect(page(pilot) == "3/1")
  }

  @Test func `the leader chooses, and the hall never shows what nobody has signed`() {
    var pilot = Self.wall
    pilot.press("W")
    #expect(!pilot.picture.contains("Utkast"))
    pilot.press("Home")
    #expect(pilot.picture.contains("utkast, 1 punkt"))
    pilot.press("Enter")
    #expect(page(pilot) == "-")
    #expect(pilot.status == "Bordet har ikke godkjent noe å vise.")
    pilot.press("Right", "Right", "Enter")
    #expect(page(pilot) == "5/1")
    pilot.press("Left")
    for _ in 0..<7 { pilot.press("Down") }
    #expect(pilot.picture.contains("Treer 8"))
    pilot.press("Enter")
    #expect(page(pilot) == "3/2")
    pilot.press("Esc")
    #expect(page(pilot) == "3/2")
    #expect(pilot.face.scope == .main)
  }

  @Test func `a screen that can be seen has no wall, and the day goes on as elsewhere`() {
    var pilot = Self.wall
    pilot.press("h", "W")
    #expect(pilot.status == "Skjermen kan ses. h slår det av først.")
    pilot.press("PgDn")
    #expect(pilot.face.wall == nil)
    pilot.pressAgain("PgDn")
    #expect(page(pilot) == "3/1")
  }

  @Test func `an earlier wall lies over the day's page, and another leader sees it so`() {
    var pilot = Self.wall
    pilot.goOn(to: .meal)
    let before = pilot.face.hallPage
    pilot.press("W", "Right", "Right", "Enter")
    #expect(page(pilot) == "5/1")
    var other = Pilot(
      LeaderFace(
        OpenSession(pilot.session, seat: .leader, path: "nordvik"), context: pilot.context))
    other.receive(
      .room([Neighbour(seat: .leader, process: "a", board: pilot.face.board ?? Board())]))
    #expect(page(other) == "5/1")
    pilot.pass(seconds: 1)
    pilot.goOn()
    #expect(pilot.face.hallPage == before)
  }

  @Test func `words that are looked for sift the wall, and the hall's pages follow`() {
    var pilot = Self.wall
    pilot.press("W", "/")
    pilot.type("TREER 9")
    #expect(pilot.face.hanging.map(\.table) == [3])
    #expect(pilot.face.posterOnWall?.rows.map(\.text) == ["Treer 9"])
    pilot.press("Enter", "PgDn")
    #expect(page(pilot) == "3/2", "the page that has the words")
    pilot.pass(seconds: 20)
    #expect(pilot.face.pageAhead == nil)
    #expect(pilot.picture.contains("0 av 3 har lagt fram"), "nobody is forgotten")
    pilot.press("Esc")
    #expect(pilot.face.hanging.map(\.table) == [1, 3, 5])
    #expect(pilot.face.rowOnWall?.text == "Treer 9", "the leader stands where they stood")
    pilot.press("/")
    pilot.type("hørt")
    #expect(pilot.picture.contains("Ingenting her har ordene"), "a draft is not looked into")
    pilot.press("Esc")
    #expect(pilot.face.scope == .wall)
    pilot.press("Esc")
    #expect(pilot.face.scope == .main)
  }

  // MARK: Being heard

  @Test func `each table is heard by a calm clock, which stands in the quiet`() {
    var pilot = Self.wall
    pilot.press("PgDn", "PgDn")
    #expect(pilot.picture.contains("Bord 3 blir hørt: 2 min igjen av 2"))
    #expect(pilot.picture.contains("Vi hører, vi diskuterer ikke"))
    pilot.pass(seconds: 90)
    #expect(pilot.picture.contains("30 s igjen av 2"))
    pilot.press("r")
    #expect(pilot.picture.contains("Alle klokker står"))
    pilot.press("PgDn")
    #expect(pilot.status == "Det er ro i salen. r går videre.")
    pilot.pass(seconds: 600)
    pilot.press("r")
    #expect(pilot.picture.contains("30 s igjen av 2"))
    pilot.pass(seconds: 600)
    #expect(pilot.picture.contains("over tida"))
    #expect(page(pilot) == "3/1", "nothing moves by itself")
  }

  @Test
  func `a leader who comes later, or anew, counts the same minutes for the table that is heard`() {
    var pilot = Self.wall
    pilot.press("PgDn", "PgDn")
    pilot.pass(seconds: 50)
    var other = Pilot(
      LeaderFace(
        OpenSession(pilot.session, seat: .leader, path: "nordvik"), context: pilot.context))
    other.receive(
      .room([Neighbour(seat: .leader, process: "a", board: pilot.face.board ?? Board())]))
    other.press("W")
    other.pass(seconds: 40)
    pilot.pass(seconds: 40)
    #expect(other.picture.contains("Bord 3 blir hørt: 30 s igjen av 2"))
    #expect(pilot.face.hearingTime == other.face.hearingTime)
    pilot.press("p")
    #expect(pilot.session.clock?.hearing == nil)
    pilot.press("Ctrl-Z")
    #expect(pilot.face.posterOnWall?.isPresented == false, "the tick is taken back by itself")
  }

  @Test func `who has presented is ticked, and the tick is taken away again`() {
    var pilot = Self.wall
    pilot.press("PgDn", "PgDn", "p")
    #expect(pilot.status == "Bord 3 har lagt fram.")
    #expect(pilot.picture.contains("✓ Bord 3"))
    #expect(pilot.picture.contains("1 av 3 har lagt fram"))
    pilot.press("z")
    #expect(!pilot.picture.contains("Bord 1 "))
    pilot.press("z")
    pilot.press("Esc")
    #expect(pilot.picture.contains("har lagt fram, 10"))
    pilot.press("W")
    #expect(pilot.face.posterOnWall?.table == 3, "it is what the hall shows")
    pilot.press("p")
    func count() -> Int { pilot.session.posters.visible.count { $0.isPresented } }
    #expect(count() == 0)
    pilot.press("Ctrl-Z")
    #expect(count() == 1)
  }

  @Test func `what the table corrects stands beside what it signed, and the room sees the signed`()
  {
    var pilot = Self.wall
    pilot.press("W", "Right", "Enter", "t")
    for _ in 0..<3 { pilot.press("Backspace") }
    pilot.type("odd av alle\n")
    #expect(pilot.picture.contains("Bli trodd → «Bli trodd av alle»"))
    #expect(words(pilot).contains("Bli trodd\n") && !words(pilot).contains("av alle"))
    pilot.press("f")
    pilot.type("Og bli husket\n")
    #expect(pilot.picture.contains("+ Og bli husket"))
    #expect(!words(pilot).contains("husket"))
    pilot.press("x")
    #expect(!words(pilot).contains("Bli trodd"))
    pilot.press("Ctrl-Z", times: 4)
    #expect(words(pilot).contains("Bli trodd"))
    #expect(!pilot.picture.contains("av alle"))
  }

  // MARK: The gallery

  @Test func `other tables' marks, questions and additions stand apart, by number`() {
    var pilot = Self.wall
    pilot.press("W", "Right", "g")
    pilot.type("3, 1\n")
    #expect(pilot.picture.contains("2 bord kjenner det igjen"))
    pilot.press("a")
    pilot.type("3 Om natta også\n")
    #expect(pilot.picture.contains("tillegg, bord 3: Om natta"))
    pilot.press("s")
    pilot.type("1: Av hvem?\n")
    #expect(pilot.picture.contains("spørsmål, bord 1: Av"))
    #expect(!pilot.picture.contains("Utkast"))
    pilot.press("Down", "g")
    #expect(pilot.status == "Stå ved et av bordets egne punkter.")
    pilot.press("Up", "g")
    pilot.type("1\n")
    #expect(pilot.picture.contains("1 bord kjenner det igjen"))
    pilot.press("Ctrl-Z")
    #expect(pilot.picture.contains("2 bord kjenner det igjen"))
    pilot.press("Enter")
    #expect(words(pilot).contains("Bli trodd"))
    for secret in ["natta", "hvem", "kjenner"] { #expect(!words(pilot).contains(secret)) }
  }

  @Test func `a table that is not here, and the table itself, mark nothing`() {
    var pilot = Self.wall
    pilot.press("W", "Right", "g")
    pilot.type("44\n")
    #expect(pilot.status == "Skriv nummeret på et bord som er her.")
    pilot.press("Backspace", "Backspace")
    pilot.type("5\n")
    #expect(pilot.status == "Bordet har skrevet dette selv. Velg et annet bord.")
    pilot.press("Esc", "a")
    pilot.type("uten nummer\n")
    #expect(pilot.status == "Skriv nummeret på et bord som er her.")
    pilot.press("Esc")
    #expect(pilot.status == "Teksten ligger her til neste gang.")
    pilot.press("a")
    #expect(pilot.picture.contains("uten nummer"))
  }

  // MARK: What is said aloud

  @Test func `what is said aloud is noted only after a yes`() {
    var pilot = Self.wall
    pilot.press("W", "n", "Enter")
    #expect(pilot.picture.contains("Får det noteres?"))
    pilot.press("n")
    #expect(pilot.status == "Ingenting er notert.")
    pilot.press("Esc", "S", "Esc", "S", "j")
    pilot.type("Det gjorde godt å bli hørt\n")
    #expect(pilot.status == "Notert som et punkt fra plenum.")
    let step = pilot.session.currentStep!.id
    let plenary = pilot.session.poster(of: .plenary, in: step)!
    #expect(
      pilot.session.points(of: plenary.id).visible.map(\.text) == ["Det gjorde godt å bli hørt"])
    #expect(plenary.state == .signed, "the speaker's yes is all it needs")
    #expect(PrintedWords(in: pilot.session)[plenary.signatures[0].lines[0].point] != nil)
    pilot.press("S", "j")
    pilot.type("Og å høre dere\n")
    #expect(pilot.session.posters[plenary.id]?.signatures.last?.lines.count == 2)
    pilot.press("Ctrl-Z", "Ctrl-Z")
    #expect(pilot.session.countOfPoints(on: plenary.id) == 0)
    pilot.press("Ctrl-Y")
    #expect(pilot.session.countOfPoints(on: plenary.id) == 1)
  }

  @Test func `a plenary that somebody writes is read aloud by them as a whole`() throws {
    var pilot = Self.wall
    let step = try #require(pilot.session.currentStep?.id)
    let poster = pilot.session.posterID(of: .plenary, in: step)
    var others = TableStage(pilot)
    others.writeDown("Et halvt ord", in: step)
    pilot.receive(others.changes)
    pilot.press("S", "j")
    pilot.type("Det gjorde godt\n")
    #expect(pilot.session.countOfPoints(on: poster) == 2)
    #expect(pilot.session.posters[poster]?.state == .draft)
  }

  @Test
  func `the closing is the room's: what they take with them, what happens now, who carries it`() {
    var pilot = Self.wall
    pilot.press("A")
    #expect(pilot.status == "Dette hører til avslutningen av dagen.")
    pilot.goOn(to: .closing)
    pilot.press("A", "Enter", "j")
    pilot.type("At vi var mange\n")
    pilot.press("Enter", "n", "Down", "Enter")
    pilot.type("Møte 1. april\n")
    pilot.press("Down", "Down", "Enter")
    pilot.type("To fra bord 3 og én fra bord 5")
    pilot.press("Esc")
    #expect(pilot.session.carriers.isEmpty)
    pilot.press("Down", "Down", "Enter", "Enter")
    #expect(pilot.session.carriers == "To fra bord 3 og én fra bord 5")
    #expect(pilot.session.nextSteps == "Møte 1. april")
    #expect(pilot.picture.contains("1 punkt"))
    #expect(pilot.picture.contains("Møte 1. april"))
  }

  @Test func `what was being noted when a face went away is there the next time, and nobody's yet`()
  {
    var pilot = Self.wall
    pilot.press("S", "j")
    pilot.type("Det var godt")
    pilot.finish()
    #expect(pilot.session.countOfPoints == 13)
    let left = pilot.face.halves
    #expect(left?.texts.values.map(\.text) == ["Det var godt"])
    var next = Pilot(
      LeaderFace(
        OpenSession(pilot.session, seat: .leader, path: "nordvik"), taking: left,
        context: pilot.context))
    next.press("S", "j")
    #expect(next.picture.contains("Det var godt"))
  }
}
