import Dialogue
import Terminal
import Testing

@testable import Faces

/// The tables as their processes show them, and short words to them.
@Suite struct LeaderRoomTests {
  private static func table(
    _ number: Int, _ presence: Neighbour.Presence = .here, minutesAhead: Int = 0,
    _ change: (inout Board) -> Void = { _ in }
  ) -> Neighbour {
    var board = Board()
    change(&board)
    return Neighbour(
      seat: .table(number), process: "p\(number)", board: board, presence: presence,
      minutesAhead: minutesAhead)
  }

  private static func talk(participants: Int = 32) -> Pilot<LeaderFace> {
    var pilot = LeaderStage.pilot("10:47", participants: participants)
    pilot.goOn(to: .tables)
    pilot.at("10:58")
    var tables = TableStage(pilot)
    tables.write(5, ["Bli trodd", "Å slippe å fortelle alt på nytt"])
    tables.sign(5)
    pilot.receive(tables.changes)
    return pilot
  }

  @Test func `each table says how it stands, in table order`() {
    var pilot = Self.talk()
    let now = pilot.context.now
    pilot.receive(
      .room([
        Self.table(2) { $0.typed = now.adding(milliseconds: -20_000) },
        Self.table(3, .gone), Self.table(4) { $0.asks = now }, Self.table(5, .gone),
        Self.table(6, .silent), Self.table(8),
      ]))
    let picture = pilot.picture
    for words in [
      "1 snakker", "2 skriver nå, 0", "3 borte", "4 ber om deg", "5 godkjent, 2", "6 borte",
      "7 snakker", "8 snakker",
    ] {
      #expect(picture.contains(words), "\(words)")
    }
    pilot.pass(seconds: 60)
    #expect(pilot.picture.contains("2 snakker"))
  }

  @Test func `a table that talks is no matter, however long and with however dead a laptop before`()
  {
    var pilot = Self.talk()
    pilot.receive(.room([Self.table(1, .gone), Self.table(1)]))
    let before = pilot.status
    pilot.pass(seconds: 3_600)
    #expect(pilot.picture.contains("1 snakker"))
    #expect(pilot.status == before)
  }

  @Test func `many tables are summed up in a line over those in sight`() {
    var pilot = Self.talk(participants: 320)
    let now = pilot.context.now
    pilot.receive(
      .room([
        Self.table(17) { $0.asks = now }, Self.table(42) { $0.asks = now }, Self.table(9, .gone),
      ]))
    #expect(pilot.picture.contains("80 bord · ber om deg: 17, 42 · borte: 9"))
    #expect(pilot.picture.contains("godkjent: 1"))
    pilot.press("End")
    for _ in 0..<79 { pilot.press("Down") }
    #expect(pilot.picture.contains("80 snakker"))
  }

  @Test func `while the leader reads along, the table can see it`() {
    var pilot = Self.talk()
    pilot.pass(seconds: 1)
    #expect(pilot.face.board?.poster == nil)
    pilot.press("Down", "Down", "Down", "Down", "Enter")
    #expect(pilot.face.board?.poster == pilot.face.facts.tables[4].poster)
    pilot.press("Esc")
    #expect(pilot.face.board?.poster == nil)
  }

  @Test func `a poster lies open live, and shows where the table writes`() {
    var pilot = Self.talk()
    var tables = TableStage(pilot)
    tables.write(2, ["Tid"])
    pilot.receive(tables.changes)
    pilot.press("Down", "Enter")
    #expect(pilot.picture.contains("• Tid"))
    let poster = pilot.face.facts.tables[1].poster!
    let point = pilot.session.points(of: poster).first!.id
    pilot.receive(.room([Self.table(2) { $0.point = point }]))
    #expect(pilot.picture.contains("skriver her"))
    var open = OpenSession(pilot.session, seat: .table(2), path: "")
    var context = pilot.context
    context.ids = IdentifierSource(seed: 4, 4)
    let more = Edit.write(poster, level: .point, text: "Ro", after: point)
    pilot.receive((try? open.propose([more], context: &context)) ?? [])
    #expect(pilot.picture.contains("• Ro"))
  }

  // MARK: Short words

  @Test func `five minutes left is one key, and a key held down says it once`() {
    var pilot = Self.talk()
    pilot.receive(.room([Self.table(1), Self.table(2)]))
    pilot.pass(seconds: 34 * 60)
    pilot.forget()
    pilot.press("5", "5", "5")
    #expect(pilot.face.board?.messages.map(\.text) == ["Fem minutter igjen."])
    #expect(pilot.face.board?.messages.first?.table == nil)
    #expect(pilot.status == "Det er sendt allerede.")
    pilot.pass(seconds: 60)
    pilot.press("5")
    #expect(pilot.face.board?.messages.count == 2)
    #expect(pilot.status == "«Fem minutter igjen.» er sendt til alle, 2 bord er med.")
    #expect(pilot.changes.isEmpty)
  }

  @Test
  func `five minutes left is asked about when that is not so, and a key held down is no answer`() {
    var pilot = Self.talk()
    for _ in 0..<50 {
      pilot.press("5")
      pilot.pass(milliseconds: 33)
    }
    #expect(pilot.face.messages.isEmpty)
    #expect(
      pilot.status
        == "Her er det 30 min igjen. 5 en gang til sender «Fem minutter igjen.» likevel.")
    pilot.pass(seconds: 2)
    pilot.press("5")
    #expect(pilot.face.messages.count == 1)
    pilot.pass(seconds: 60)
    pilot.press("5")
    #expect(pilot.face.messages.count == 1)
  }

  @Test func `the table that has waited longest is answered first, and the selected one before it`()
  {
    var pilot = Self.talk()
    let now = pilot.context.now
    pilot.press("u")
    #expect(pilot.status == "Ingen bord ber om deg nå.")
    pilot.receive(
      .room([
        Self.table(3) { $0.asks = now.adding(milliseconds: -1_000) },
        Self.table(6) { $0.asks = now.adding(milliseconds: -9_000) },
      ]))
    pilot.press("u")
    #expect(pilot.face.messages.last?.table == 6)
    #expect(pilot.face.messages.last?.text == "Jeg kommer til dere nå.")
    pilot.press("Down", "Down", "u")
    #expect(pilot.face.messages.last?.table == 3)
  }

  @Test func `one's own words go to whoever is chosen`() {
    var pilot = Self.talk()
    pilot.press("m")
    pilot.type("Kaffe om litt")
    #expect(pilot.picture.contains("Et kort ord til alle bordene"))
    pilot.press("Tab", "Tab", "Shift-Tab", "Tab", "Tab")
    #expect(pilot.picture.contains("Et kort ord til bord 3"))
    pilot.press("Enter")
    #expect(pilot.face.messages.map(\.text) == ["Kaffe om litt"])
    #expect(pilot.face.messages.map(\.table) == [3])
    #expect(pilot.face.scope == .main)
  }

  @Test func `a ready sentence is picked, and typing goes back to one's own`() {
    var pilot = Self.talk()
    pilot.press("m", "Down", "Down")
    #expect(pilot.cursorRow?.contains("Begynn gjerne å skrive nå.") == true)
    pilot.press("Enter")
    #expect(pilot.face.messages.last?.text == "Begynn gjerne å skrive nå.")
    pilot.press("m", "Down")
    pilot.type("x")
    pilot.press("Enter")
    #expect(pilot.face.messages.last?.text == "x")
  }

  @Test func `what is not sent is kept until next time, and too much is not sent`() {
    var pilot = Self.talk()
    pilot.press("m", "Enter")
    #expect(pilot.status == "Skriv noe, eller velg en setning med pil ned.")
    pilot.type("Halvt")
    pilot.press("Esc", "m")
    #expect(pilot.picture.contains("Halvt"))
    pilot.type(String(repeating: "a", count: 80))
    pilot.press("Enter")
    #expect(pilot.face.messages.isEmpty)
    #expect(pilot.status?.hasPrefix("Gjør det kortere") == true)
  }

  @Test func `only the last words stay on the board`() {
    var pilot = Self.talk()
    for number in 0..<12 {
      pilot.press("m")
      pilot.type("nr \(number)")
      pilot.press("Enter")
    }
    #expect(pilot.face.messages.map(\.text) == (4..<12).map { "nr \($0)" })
  }

  // MARK: Calm warnings

  @Test func `a wrong clock is told once, with the table, and stands where next stands`() {
    var pilot = Self.talk()
    pilot.resize(rows: 40, columns: 120)
    pilot.receive(.room([Self.table(3, minutesAhead: 1_440)]))
    let sentence = "Klokka på laptopen ved bord 3 er 24 timer foran. Det skader ingenting."
    #expect(pilot.status == sentence)
    pilot.press("Down")
    #expect(pilot.status == nil)
    #expect(pilot.picture.contains(sentence))
    pilot.receive(.room([Self.table(3, minutesAhead: 1_440), Self.table(4)]))
    #expect(pilot.status == nil)
  }

  @Test func `a table that asks is also seen when no tables write, and by who reads from afar`() {
    var pilot = LeaderStage.pilot("10:00")
    pilot.goOn(to: .plenary)
    let now = pilot.context.now
    pilot.receive(.room([Self.table(4) { $0.asks = now }]))
    #expect(pilot.picture.contains("Bord 4 ber om deg. u svarer at du kommer."))
    pilot.press("v")
    #expect(pilot.picture.contains("Bord 4 ber om deg"))
    pilot.press("v", "h")
    #expect(!pilot.picture.contains("ber om deg"))
    pilot.press("u")
    #expect(pilot.status == "Skjermen kan ses. h slår det av først.")
  }

  @Test func `two wordings of a point are told with the table`() {
    var pilot = Self.talk()
    let poster = pilot.face.facts.tables[4].poster!
    let point = pilot.session.points(of: poster).first!
    var changes: [Change] = []
    for (seed, text) in [(UInt64(11), "Den ene"), (12, "Den andre")] {
      var open = OpenSession(pilot.session, seat: .table(5), path: "")
      var context = pilot.context
      context.ids = IdentifierSource(seed: seed, seed)
      changes += (try? open.propose([.reword(point.id, text: text)], context: &context)) ?? []
    }
    pilot.receive(changes)
    #expect(pilot.face.facts.twoWordings == [5])
    #expect(pilot.picture.contains("Bord 5 har et punkt med to ordlyder"))
  }
}
