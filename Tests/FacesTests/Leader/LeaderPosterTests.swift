import Dialogue
import Terminal
import Testing

@testable import Faces

/// The tables' posters, the leader's own comments, and what is hidden when the screen can be seen.
@Suite struct LeaderPosterTests {
  /// Table 2 writes three points at 10:58, table 5 has signed two, table 7 does not want to write.
  private static var writing: Pilot<LeaderFace> {
    var pilot = LeaderStage.pilot("10:47")
    pilot.goOn(to: .tables)
    pilot.at("10:58")
    var hall = TableStage(pilot)
    hall.write(5, ["Bli trodd", "Å slippe å fortelle alt på nytt"])
    hall.sign(5)
    hall.decline(7)
    hall.write(2, ["Tid", "Ro", "Noen som blir"])
    pilot.receive(hall.changes)
    return pilot
  }

  @Test func `the tables stand in order with their states and counts`() {
    var pilot = Self.writing
    let picture = pilot.picture
    #expect(picture.contains("1 snakker"))
    #expect(picture.contains("2 skriver nå, 3"))
    #expect(picture.contains("5 godkjent, 2"))
    #expect(picture.contains("7 vil ikke skrive"))
    pilot.pass(seconds: 61)
    #expect(pilot.picture.contains("2 3 punkter"))
  }

  @Test func `a poster is opened to be read, with its mark`() {
    var pilot = Self.writing
    #expect(pilot.face.part == .tables)
    pilot.press("Down", "Down", "Down", "Down", "Enter")
    #expect(pilot.picture.contains("Bord 5 · ✓ godkjent"))
    #expect(pilot.picture.contains("• Bli trodd"))
    pilot.press("n")
    let opened = pilot.effects.contains {
      if case .open(.note(.table(5))) = $0 { true } else { false }
    }
    #expect(opened)
  }

  @Test func `a table that has nothing yet has no poster to open`() {
    var pilot = Self.writing
    pilot.press("Enter")
    #expect(pilot.status == "Bordet har ikke skrevet noe ennå.")
  }

  @Test func `the note-taker's face opens on a table, the plenary or the digest`() {
    var pilot = Self.writing
    pilot.press("n", "End", "Enter")
    let digest = pilot.effects.contains {
      if case .open(.note(.digest)) = $0 { true } else { false }
    }
    #expect(digest)
    pilot.press("n", "Enter")
    let table = pilot.effects.contains {
      if case .open(.note(.table(1))) = $0 { true } else { false }
    }
    #expect(table)
  }

  @Test func `the hall walks the signed posters at the wall, and nothing else of them`() {
    var pilot = Self.writing
    pilot.goOn(to: .wall)
    var shown: [String] = []
    for _ in 0..<3 {
      shown.append(pilot.face.hallPage.summary(in: pilot.session, language: .bokmal))
      pilot.goOn()
    }
    #expect(
      shown == [
        "«Vi henger opp»", "veggavisa til bord 5",
        "«Hva gjorde det med meg å si dette, og å høre dere si det?»",
      ])
  }

  @Test func `a poster that is signed while another hangs does not move the wall`() {
    var pilot = Self.writing
    pilot.goOn(to: .wall)
    pilot.goOn()
    let page = pilot.face.hallPage
    var hall = TableStage(pilot)
    hall.sign(2)
    pilot.receive(hall.changes)
    #expect(pilot.face.hallPage == page)
    #expect(pilot.face.facts.pages.count == 4)
  }

  @Test func `a screen that can be seen hides states, texts and lateness`() {
    var pilot = Self.writing
    pilot.at("12:20")
    #expect(pilot.picture.contains("forsinket"))
    pilot.press("h")
    let picture = pilot.picture
    for secret in ["skriver", "godkjent", "snakker", "forsinket", "Si:", "punkter"] {
      #expect(!picture.contains(secret), "\(secret)")
    }
    pilot.press("Enter")
    #expect(pilot.face.sheet == nil)
    for key in ["c", "o", "i", "n"] {
      pilot.press(key)
      #expect(pilot.status == "Skjermen kan ses. h slår det av først.")
    }
    pilot.press("h")
    #expect(pilot.picture.contains("godkjent"))
  }

  // MARK: Comments

  @Test func `comments are written, changed, removed and brought back`() {
    var pilot = LeaderStage.pilot("10:00")
    pilot.goOn()
    pilot.press("c", "n")
    pilot.type("Bord 3 trenger tid")
    pilot.press("Enter")
    #expect(pilot.session.comments.visible.map(\.text) == ["Bord 3 trenger tid"])
    #expect(pilot.session.comments.first?.subject == .step(pilot.session.currentStep!.id))
    pilot.press("Enter")
    pilot.type(" i dag")
    pilot.press("Enter")
    #expect(pilot.session.comments.visible.map(\.text) == ["Bord 3 trenger tid i dag"])
    pilot.press("N")
    pilot.type("En god dag")
    pilot.press("Enter", "x")
    #expect(pilot.session.comments.visible.map(\.text) == ["Bord 3 trenger tid i dag"])
    pilot.press("Ctrl-Z")
    #expect(
      pilot.session.comments.visible.map(\.text) == ["Bord 3 trenger tid i dag", "En god dag"])
  }

  @Test func `a comment on a poster names it`() {
    var pilot = Self.writing
    pilot.press("Down", "Enter", "c")
    pilot.type("Fint")
    pilot.press("Enter")
    #expect(pilot.picture.contains("Bord 2"))
    guard case .poster = pilot.session.comments.first?.subject else {
      Issue.record("the comment is not on the poster")
      return
    }
  }

  @Test func `escape keeps what was being written for the next time`() {
    var pilot = LeaderStage.pilot("10:00")
    pilot.press("c", "n")
    pilot.type("Halvveis")
    pilot.press("Esc")
    #expect(pilot.status == "Teksten ligger her til neste gang.")
    #expect(pilot.changes.isEmpty)
    pilot.press("n")
    #expect(pilot.face.sheet?.field.text == "Halvveis")
  }

  @Test func `leaving in the middle of a comment saves it first`() {
    var pilot = LeaderStage.pilot("10:00")
    pilot.press("c", "n")
    pilot.type("Halvveis")
    pilot.press("Ctrl-Q")
    #expect(pilot.session.comments.visible.map(\.text) == ["Halvveis"])
    guard case .leave = pilot.effects.last else {
      Issue.record("it did not leave")
      return
    }
  }

  @Test func `what was typed is taken back key by key`() {
    var pilot = LeaderStage.pilot("10:00")
    pilot.press("c", "n")
    pilot.type("abc")
    pilot.press("Ctrl-Z", "Ctrl-Z")
    #expect(pilot.face.sheet?.field.text == "a")
    pilot.press("Ctrl-Y")
    #expect(pilot.face.sheet?.field.text == "ab")
  }

  @Test func `the room adds a ground rule`() {
    var pilot = LeaderStage.pilot("10:00")
    pilot.goOn(to: .rules)
    pilot.press("R")
    pilot.type("Vi sier fra når vi trenger luft.")
    pilot.press("Enter")
    #expect(pilot.face.facts.pages.count == 9)
    #expect(pilot.session.rules.last?.text == "Vi sier fra når vi trenger luft.")
  }
}

/// What the tables do meanwhile, in other processes.
struct TableStage {
  private var open: OpenSession
  private var context: Context
  private(set) var changes: [Change] = []
  private let step: Step

  init(_ pilot: Pilot<LeaderFace>) {
    open = OpenSession(pilot.session, seat: .table(1), path: "nordvik")
    context = pilot.context
    context.ids = IdentifierSource(seed: 5, UInt64(pilot.context.now.milliseconds))
    let running = pilot.session.currentStep!
    step = running.writes == .tables ? running : pilot.session.stepToHang(in: running)!
  }

  private func id(_ table: Int) -> ID<Poster> { Poster.id(step: step.id, holder: .table(table)) }

  private mutating func make(_ edits: [Edit]) {
    do {
      changes += try open.propose(edits, context: &context)
    } catch {
      Issue.record("refused: \(error)")
    }
  }

  mutating func write(_ table: Int, _ points: [String]) {
    make([.openPoster(id(table), step: step.id, holder: .table(table), fromPaper: false)])
    var last: ID<Point>?
    for text in points {
      make([.write(id(table), level: .point, text: text, after: last)])
      last = changes.last.map { ID($0.id) }
    }
  }

  mutating func sign(_ table: Int) {
    make([.setPoster(id(table), .state(.readAloud))])
    make([.setPoster(id(table), .signed(open.session.signature(of: id(table), at: context.now)))])
  }

  /// Somebody begins to write down what is said aloud.
  mutating func writeDown(_ text: String, in step: ID<Step>) {
    make(open.session.edits(noting: text, in: step))
  }

  mutating func decline(_ table: Int) {
    make([.openPoster(id(table), step: step.id, holder: .table(table), fromPaper: false)])
    make([.setPoster(id(table), .state(.declined))])
  }
}
