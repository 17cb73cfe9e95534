import Dialogue
import Terminal
import Testing

@testable import Faces

/// The note-taker's face through the day: choosing, the question, the clock, quiet.
@Suite struct NoteDayTests {
  // MARK: Choosing

  @Test func `the tables are listed with who sits there and how far they have come`() {
    var day = NoteDay(people: 10)
    day.write(["one", "two"], on: .table(2), in: day.talk)
    let pilot = day.pilot(nil)
    #expect(
      pilot.body == [
        " Which table are you at?", "", " the number of the table, or on the sheet", "",
        " ▸ Table 1  D1, D2, D3, D4",
        "   Table 2  D5, D6, D7, D8                                  writing, 2 points",
        "   Table 3  D9, D10", "   The process leader's digest",
        "   From paper  Type the number that stands on the sheet.",
      ])
  }

  @Test func `those who sit at a table stand under the names they want today`() {
    var pilot = NoteDay().pilot(nil)
    let people = pilot.face.session.people.visible.map(\.id)
    pilot.receive(.finished(.names([people[0]: "Ada", people[2]: "Åse"])))
    #expect(pilot.body.contains(" ▸ Table 1  Ada, D2, Åse, D4"))
  }

  @Test func `Home and End reach the first and the last table, and the chosen one is marked`() {
    var pilot = NoteDay().pilot(nil)
    pilot.press("End")
    #expect(pilot.body.contains { $0.hasPrefix(" ▸ From paper") })
    pilot.press("Home")
    #expect(pilot.body.contains { $0.hasPrefix(" ▸ Table 1") })
  }

  @Test func `typing narrows the list, and Enter opens the table`() {
    var pilot = NoteDay(people: 60).pilot(nil)
    pilot.type("12")
    pilot.press("Enter")
    guard case .open(.note(.table(12)))? = pilot.effects.last else {
      Issue.record("\(pilot.effects)")
      return
    }
  }

  @Test func `a poster from paper is found by its number, and says that it is from paper`() {
    var pilot = NoteDay().pilot(nil)
    pilot.type("402")
    pilot.press("Enter")
    #expect(pilot.header.contains("Table 2 · Table talk on the future · from paper, sheet 402"))
    #expect(pilot.body.contains { $0.contains("a 2 or a P before a point? Do not type it") })
    pilot.type("by hand\n")
    let poster = pilot.face.session.posters[pilot.face.poster!]
    #expect(poster?.isFromPaper == true && poster?.holder == .table(2))
    pilot.press("Alt-p", "Esc")
    #expect(pilot.face.texts == ["by hand"])
    pilot.press("Alt-p")
    pilot.type("301")
    pilot.press("Enter")
    #expect(pilot.header.contains("Table 1 · Table talk"))
    #expect(pilot.changes.allSatisfy { $0.by == .paper })
  }

  @Test func `a number that is on no sheet is not taken`() {
    var pilot = NoteDay().pilot(nil)
    pilot.type("999")
    pilot.press("Enter")
    let none = "No sheet today has the number 999. It stands at the top of the sheet."
    #expect(pilot.status == none)
    #expect(
      pilot.body.contains { $0.contains("No sheet today has the number 999.") }, "\(pilot.body)")
    #expect(pilot.face.scopeName == "choosing")
  }

  @Test func `nobody at a table changes to another by accident`() {
    var pilot = NoteDay().pilot()
    pilot.press("Alt-p")
    #expect(pilot.face.scopeName == "main")
    #expect(pilot.status == "Only somebody who types from paper changes sheets.")
  }

  @Test func `the first screen says what not to write, any key goes on, and a letter is kept`() {
    let day = NoteDay()
    for key in ["Enter", "h", "Esc", "Down", "Space"] {
      var pilot = Pilot(
        NoteFace(open: day.open(as: .table(1)), holder: .table(1), context: day.context))
      #expect(pilot.body.contains { $0.contains("people's names") })
      #expect(pilot.body.contains { $0.contains("who said what") })
      pilot.press(key)
      #expect(pilot.face.picture == (key == "h" ? ["• h|", "•"] : ["• |"]))
    }
  }

  @Test func `what the leader opened closes with Esc, and offers nobody to ask for`() {
    let day = NoteDay()
    var context = day.context
    context.isOverAnother = true
    var pilot = Pilot(
      NoteFace(open: day.open(as: .digest), holder: .digest, context: context))
    pilot.type("what I heard")
    #expect(pilot.footer.contains("Esc to the day"))
    #expect(!pilot.footer.contains("ask for help"))
    pilot.press("Ctrl-G")
    #expect(pilot.status == "Here you are the process leader.")
    pilot.press("Esc")
    guard case .leave? = pilot.effects.last else {
      Issue.record("\(pilot.effects)")
      return
    }
    #expect(pilot.face.texts == ["what I heard"])
    var table = day.pilot()
    table.press("Esc")
    #expect(table.status == "Everything is saved. Ctrl-Q leaves.")
  }

  @Test func `a programme without a step to write in says so`() {
    let context = NoteDay().context
    var pilot = Pilot(NoteFace(open: nil, holder: .table(1), context: context))
    pilot.press("x", "y")
    #expect(pilot.body.first?.contains("No step of the programme writes here") == true)
    pilot.press("Ctrl-Q")
    guard case .leave? = pilot.effects.last else {
      Issue.record("no way out")
      return
    }
  }

  // MARK: The question and the clock

  @Test func `the question, the time left and what was said are in sight`() {
    var day = NoteDay()
    day.write(["We come from five places"], on: .digest, in: day.round)
    _ = day.come(to: day.talk, minutesAgo: 11)
    var pilot = day.pilot()
    #expect(pilot.header.hasPrefix(" Table 3 · Table talk"))
    #expect(pilot.body[0] == " How do I want to be met?")
    #expect(pilot.body[1].hasPrefix(" 14 min left  ▓"))
    #expect(
      pilot.body.last == " Round in plenary: 1 point from what was said. Ctrl-O reads them.")
    pilot.press("Ctrl-O")
    #expect(pilot.body[1].hasPrefix("│ • We come from five places"))
    pilot.press("Ctrl-O")
    #expect(pilot.face.scopeName == "main")
  }

  @Test(arguments: [(80, 24), (120, 24), (200, 60), (40, 12)])
  func `the caret moves by the rows that are drawn, at any width`(columns: Int, rows: Int) {
    var day = NoteDay()
    day.write(["We come from five places"], on: .digest, in: day.round)
    var pilot = day.pilot()
    pilot.resize(rows: rows, columns: columns)
    #expect(pilot.columns(of: .poster) == pilot.face.posterWidth)
    pilot.type(String(repeating: "word ", count: 80))
    let row = pilot.frame.cursor?.row ?? 0
    pilot.press("Up")
    #expect(pilot.frame.cursor?.row == max(row - 1, 0) || columns == 40)
    #expect(pilot.face.row == 0)
  }

  @Test(arguments: [
    (0, "25 min left"), (20, "5 min left, soon"), (24, "60 s left, now"), (25, "the time is up"),
    (28, "the time is up, 3 min over"),
  ])
  func `the clock says soon and now by word`(minutes: Int, words: String) {
    var day = NoteDay()
    _ = day.come(to: day.talk, minutesAgo: minutes)
    #expect(day.pilot().body[1].hasPrefix(" \(words)  ▓") || minutes == 0)
    #expect(day.pilot().body[1].contains(words))
  }

  @Test func `after the day it says so, and that signing still works`() {
    var day = NoteDay()
    _ = day.come(to: day.talk)
    var pilot = day.pilot()
    pilot.receive(day.end())
    #expect(pilot.body[1].contains("The day is over. You can still write, read aloud and sign"))
  }

  @Test func `the poster goes on with the room when nobody is typing`() {
    var day = NoteDay()
    _ = day.come(to: day.talk)
    var pilot = day.pilot()
    pilot.type("one")
    pilot.receive(day.come(to: day.future))
    pilot.wait(seconds: 5)
    pilot.type(" more")
    pilot.wait(seconds: 9)
    #expect(pilot.face.step == day.talk)
    pilot.wait(seconds: 2)
    #expect(pilot.face.step == day.future)
    #expect(pilot.body[0] == " What would be different?")
    #expect(pilot.status == "The room has gone on. Here is the next question.")
    let old = Poster.id(step: day.talk, holder: .table(3))
    #expect(pilot.face.session.points(of: old).all.map(\.text) == ["one more"])
  }

  @Test func `the first screen says what not to write in the smallest window, too`() {
    let day = NoteDay()
    var pilot = Pilot(
      NoteFace(open: day.open(as: .table(3)), holder: .table(3), context: day.context))
    #expect(pilot.face.scopeName == "welcome")
    for (rows, columns) in [(12, 40), (16, 40), (24, 80)] {
      pilot.resize(rows: rows, columns: columns)
      for line in NoteWording.doNotWrite {
        #expect(pilot.picture.contains(line.en.prefix(30)), "\(rows) × \(columns)")
      }
    }
  }

  @Test func `who goes back to the question before stays there until the room goes on`() {
    var day = NoteDay()
    _ = day.come(to: day.future)
    var pilot = day.pilot()
    #expect(pilot.face.step == day.future)
    pilot.press("Ctrl-N")
    #expect(pilot.face.step == day.talk)
    #expect(
      pilot.status == "The poster of question 1 of 2. All is saved. Ctrl-N shows question 2.",
      "who came there by a slip of the hand is not left before an empty sheet")
    pilot.wait(seconds: 60)
    #expect(pilot.face.step == day.talk)
  }

  @Test func `a step that does not write leaves the last question in sight`() {
    var day = NoteDay()
    _ = day.come(to: day.talk)
    _ = day.come(to: day.round)
    #expect(day.pilot().face.step == day.talk)
    _ = day.come(to: day.future)
    #expect(day.pilot().face.step == day.future)
  }

  @Test func `quiet in the hall is told calmly and disturbs nothing`() {
    var day = NoteDay()
    _ = day.come(to: day.talk)
    var pilot = day.pilot()
    pilot.type("half a wo")
    var clock = day.leader.session.clock!
    clock.isQuiet = true
    clock.stopped = day.context.now
    pilot.receive(day.propose(.clock(clock, saw: day.leader.session.clockRevision)))
    #expect(pilot.body[1].hasPrefix(" Put the writing down for a while."))
    pilot.type("rd")
    #expect(pilot.face.picture == ["• half a word|", "•"])
  }

  @Test func `the plenary and the digest have one poster each`() {
    let day = NoteDay()
    var pilot = day.pilot(.digest)
    #expect(pilot.header.hasPrefix(" The process leader's digest · Round in plenary"))
    pilot.type("five places\n")
    #expect(pilot.face.session.posters[pilot.face.poster!]?.holder == .digest)
    #expect(day.pilot(.plenary).face.scopeName == "nowhere")
  }

  @Test func `a click puts the caret there`() {
    var pilot = NoteDay.pilot("one", "two", "three")
    let row = pilot.frame.lines.firstIndex { $0.contains("two") }!
    pilot.click(pilot.hit(row: row, column: 6))
    #expect(pilot.face.picture == ["• one", "• t|wo", "• three", "•"])
    pilot.click(pilot.hit(row: row + 2, column: 30))
    #expect(pilot.face.picture == ["• one", "• two", "• three", "• |"])
  }

  // MARK: Commands

  @Test func `every command has words in every language and a key of its own`() {
    for command in NoteFace.commands {
      for language in Language.allCases {
        #expect(!command.sentence(language).isEmpty && !command.hint(language).isEmpty)
      }
      for other in NoteFace.commands where other.id != command.id {
        guard !command.scopes.isDisjoint(with: other.scopes) else { continue }
        #expect(
          Set(command.keys).isDisjoint(with: other.keys), "\(command.id) and \(other.id)")
      }
    }
    #expect(Set(NoteFace.commands.map(\.id)).count == NoteFace.commands.count)
  }

  @Test func `no command of the poster has a key that is text, or that needs AltGr`() {
    for command in NoteFace.commands where command.scopes.contains(.main) {
      #expect(command.keys.allSatisfy { $0.typed == nil })
      for case .character(let character) in command.keys.map(\.base) {
        #expect(!"@[]{}\\|$~".contains(character))
      }
    }
  }

  @Test func `editing far above the screen keeps what stands around it`() {
    var day = NoteDay()
    day.write((1...3000).map { "line \($0)" }, on: .table(3), in: day.talk)
    var pilot = day.pilot()
    #expect(pilot.body.last?.contains("•") == true)
    pilot.press("Ctrl-Home", "PgDn", "End")
    let row = pilot.face.row
    pilot.type(" here")
    pilot.press("Enter")
    pilot.type("new")
    #expect(pilot.cursor == "   • new|")
    #expect(pilot.body.contains("   • line \(row + 1) here"))
    pilot.press("Ctrl-End")
    #expect(pilot.body.contains("   • line 3000"))
    #expect(pilot.face.texts.count == 3001)
    #expect(pilot.face.texts[row + 1] == "new")
  }
}
