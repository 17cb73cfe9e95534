import Dialogue
import Terminal
import Testing

@testable import Faces

@Suite struct SortingTests {
  /// Sorts the whole wall as a practised person would; answers with the keys that it took.
  private func sort(_ pilot: inout Pilot<DeskFace>) throws -> Int {
    var keys = 0
    var themes: [Int] = []
    func number(in text: String) -> Int {
      (text.split(separator: " ").first.flatMap { Int($0) } ?? 1) - 1
    }
    for count in 0..<123 {
      let place = number(in: pilot.point)
      guard let subject = DeskStage.subject(of: place) else {
        pilot.press("e")
        keys += 1
        continue
      }
      if let known = themes.firstIndex(of: subject) {
        pilot.press("\(known + 1)")
        keys += 1
      } else {
        themes.append(subject)
        let title = DeskStage.subjects[subject]
        pilot.press("t")
        pilot.type(title + "\n")
        keys += title.count + 2
      }
      // Every tenth belongs under another theme, too.
      if count % 10 == 9 {
        pilot.press("Backspace", subject == themes[0] ? "2" : "1")
        keys += 2
      }
    }
    return keys
  }

  @Test func `125 points are sorted with at most 2.2 keys a point`() throws {
    var pilot = DeskStage.pilot()
    #expect(pilot.account == "125 points: 0 placed, 125 not yet")
    let before = Dictionary(
      uniqueKeysWithValues: pilot.session.wholeWall.flatMap {
        pilot.session.points(of: $0.id).all.map { ($0.id, Array($0.text.utf8)) }
      })
    let keys = try sort(&pilot)
    #expect(Double(keys) / 125 <= 2.2, "\(keys) keys")
    #expect(pilot.account == "125 points: 119 placed, 4 stand by themselves, 2 not yet")
    #expect(pilot.picture.contains("125 points: 119 placed, 4 stand by themselves, 2 not yet"))
    #expect(pilot.session.themes.visible.count { _ in true } == 8)
    for (id, words) in before {
      #expect(pilot.session.point(id).map { Array($0.text.utf8) } == words)
    }
    // Another process that takes in what was written sees the same.
    var context = LeaderStage.context("17:00", language: .english)
    var other = DeskStage.open(context: &context)
    other.take(pilot.changes)
    #expect(other.session.sortingAccount == pilot.session.sortingAccount)
    // And everything goes back, key by key.
    for _ in 0..<400 where pilot.face.open.doings.canUndo { pilot.press("Ctrl-Z") }
    #expect(pilot.account == "125 points: 0 placed, 125 not yet")
  }

  @Test func `a digit puts a point under its theme and takes it out again`() {
    var pilot = DeskStage.pilot(points: 6)
    pilot.press("1")
    #expect(pilot.status == "There is no theme 1 yet. Press t and type one.")
    let first = pilot.point
    pilot.press("t")
    pilot.type("trust\n")
    #expect(pilot.themes(of: first) == ["trust"])
    #expect(pilot.point != first)
    pilot.press("Backspace")
    #expect(pilot.point == first)
    pilot.press("1")
    #expect(pilot.themes(of: first) == [])
    #expect(pilot.status == "Taken out of “trust”.")
    pilot.press("1", "Backspace", "x")
    #expect(pilot.account == "6 points: 0 placed, 6 not yet")
    pilot.press("e")
    #expect(pilot.account == "6 points: 0 placed, 1 stands by itself, 5 not yet")
  }

  @Test func `typing finds the theme that is there before it makes a new one`() {
    var pilot = DeskStage.pilot(points: 6)
    pilot.press("t")
    pilot.type("Early help\n")
    pilot.press("t")
    pilot.type("ear\n")
    #expect(pilot.session.themes.visible.map(\.title) == ["Early help"])
    pilot.press("t")
    // Somewhere in the middle is no reason not to make a new one.
    pilot.type("help\n")
    #expect(pilot.session.themes.visible.map(\.title) == ["Early help", "help"])
    pilot.press("t", "Enter")
    #expect(pilot.account == "6 points: 4 placed, 2 not yet")
    pilot.press("t", "Esc")
    #expect(pilot.face.sheet == nil)
  }

  @Test func `themes are renamed, merged, split, moved and taken away, and all of it comes back`() {
    var pilot = DeskStage.pilot(points: 6)
    for title in ["a", "b"] {
      pilot.press("t")
      pilot.type(title + "\n")
    }
    pilot.press("1", "2")
    func titles() -> [String] { pilot.session.themeTree.map(\.theme.title) }
    pilot.press("g", "r", "Backspace")
    pilot.type("first\n")
    #expect(titles() == ["first", "b"])
    pilot.press("Down", "u", "Enter")
    #expect(pilot.session.themeTree.map(\.parent) == [nil, pilot.session.themes.order[0]])
    pilot.press("Down", "u")
    #expect(pilot.session.themeTree.map(\.parent) == [nil, nil])
    // Split the first: one of its two points goes to a new theme.
    pilot.press("Up", "s", "Space", "Enter")
    pilot.type("new\n")
    #expect(titles() == ["first", "b", "new"], "the others keep their digits")
    let counts = pilot.session.themesByTable.rows.map(\.all)
    #expect(counts == [1, 2, 1, 0, 2])
    // Move the pile of the third to the second, and merge the first into it, too.
    pilot.press("Down", "Down", "p")
    pilot.type("b\n")
    #expect(pilot.session.themesByTable.rows.map(\.all) == [1, 3, 0, 0, 2])
    pilot.press("m", "Esc")
    #expect(pilot.face.selectedTheme?.title == "new", "the list stands where it stood")
    pilot.press("Up", "Up", "m")
    #expect(pilot.picture.contains("Merge “first” into"))
    pilot.type("b\n")
    #expect(titles() == ["b", "new"])
    #expect(pilot.account == "6 points: 4 placed, 2 not yet")
    pilot.press("x")
    #expect(titles() == ["new"])
    #expect(pilot.account == "6 points: 0 placed, 6 not yet")
    pilot.press("Ctrl-Z")
    #expect(pilot.account == "6 points: 4 placed, 2 not yet")
    pilot.press("Ctrl-Z", "Ctrl-Z", "Ctrl-Z")
    #expect(titles() == ["first", "b"])
    pilot.press("Enter")
    #expect(pilot.face.cards.reduce(0) { $0 + $1.lines.count } == 2)
  }

  @Test func `who sorts anew what was placed before walks on from there, and undo goes back there`()
  {
    var pilot = DeskStage.pilot(points: 6)
    pilot.press("t")
    pilot.type("  a  \n")
    #expect(pilot.session.themes.first?.title == "a")
    pilot.press("1", "Home", "t")
    let first = pilot.face.selectedPoint?.id
    pilot.type("b\n")
    #expect(pilot.face.selectedPoint?.id == first)
    pilot.press("End", "Ctrl-Z")
    #expect(pilot.face.selectedPoint?.id == first)
    pilot.press("t")
    pilot.type("1")
    #expect(!pilot.picture.contains("None is called that."))
  }

  @Test func `a warning counts for the key after it, and not for later`() throws {
    var pilot = DeskStage.pilot(points: 6)
    for title in ["a", "b"] {
      pilot.press("t")
      pilot.type(title + "\n")
    }
    let theme = try #require(pilot.session.themes.first)
    var open = OpenSession(pilot.session, seat: .script, path: "nordvik")
    var context = pilot.context
    context.ids = IdentifierSource(seed: 8, 8)
    pilot.receive(
      try open.propose([.followUp(.theme(theme.id), .due(Day("2026-06-01")))], context: &context))
    pilot.press("g", "x", "Esc", "g", "x")
    #expect(pilot.session.themes.visible.map(\.title) == ["a", "b"])
    pilot.press("x")
    #expect(pilot.session.themes.visible.map(\.title) == ["b"])
  }

  @Test func `a hint is taken with one key, and never by itself`() {
    var pilot = DeskStage.pilot(points: 40)
    pilot.press("a")
    #expect(pilot.status == "There is no hint for this point.")
    pilot.press("t")
    pilot.type("waiting\n")
    pilot.pass(seconds: 1)
    #expect(pilot.session.sortingAccount.placed == 1)
    let needle = Needle("waiting")
    for _ in 0..<40 where needle?.isFound(in: pilot.point) != true { pilot.press("Space") }
    let point = pilot.point
    #expect(pilot.picture.contains("maybe 1 waiting? (a)"))
    #expect(pilot.themes(of: point) == [])
    pilot.press("a")
    #expect(pilot.themes(of: point) == ["waiting"])
    #expect(pilot.session.sortingAccount.placed == 2)
  }

  @Test func `perspectives and questions are said of a point`() {
    var pilot = DeskStage.pilot(points: 6)
    let point = pilot.point
    func selected() -> Point? { pilot.face.selectedPoint }
    let views = pilot.session.perspectives.order
    pilot.press(".")
    #expect(selected()?.perspective == views[1])
    pilot.press("v")
    #expect(selected()?.perspective == views[2])
    pilot.press("v")
    #expect(selected()?.perspective == nil)
    pilot.press(",", ",")
    #expect(selected()?.perspective == nil)
    pilot.press("o", "Space", "Esc")
    #expect(selected()?.lightsUp == pilot.session.questions.order)
    #expect(pilot.point == point)
    pilot.press("Tab", "p", "w")
    pilot.type("They heard it.\n")
    #expect(pilot.session.questions.first?.verdict == .partly)
    #expect(pilot.session.assessments.first?.text == "They heard it.")
    #expect(pilot.picture.contains("1 point from 1 table"))
    pilot.press("w")
    pilot.type(" All")
    pilot.press("Esc", "w")
    #expect(pilot.face.sheet?.field.text == "They heard it. All")
    pilot.finish()
    #expect(pilot.session.assessments.first?.text == "They heard it. All")
  }

  @Test func `a need is tied to what answers it, and the closing is kept`() {
    var pilot = DeskStage.pilot(points: 6)
    let need = pilot.face.selectedPoint?.id
    pilot.press("y")
    #expect(pilot.status == "Go to the need first and press m.")
    pilot.press("m", "Down", "y")
    #expect(pilot.face.selectedPoint?.needs == need.map { [$0] })
    pilot.press("y")
    #expect(pilot.face.selectedPoint?.needs == [])
    pilot.press("Tab", "c")
    pilot.type("Two from each table\n")
    pilot.press("s")
    pilot.type("An answer by 1 May\n")
    #expect(pilot.session.carriers == "Two from each table")
    #expect(pilot.picture.contains("What happens now, and by when? An answer by 1 May"))
  }
}
