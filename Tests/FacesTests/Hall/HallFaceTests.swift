import Dialogue
import Terminal
import Testing

@testable import Faces

/// The hall follows whoever turned last, and no key of its own changes what the room sees.
@Suite struct HallFaceTests {
  private static func leader(
    _ hall: Board.Hall?, process: String = "a", _ presence: Neighbour.Presence = .here
  ) -> Neighbour {
    var board = Board()
    board.hall = hall
    return Neighbour(seat: .leader, process: process, board: board, presence: presence)
  }

  private static func hall(_ page: HallPage, _ time: String) -> Board.Hall {
    Board.Hall(page, turned: LeaderStage.moment(time))
  }

  @Test func `it begins with the title, and says once how to leave`() {
    let (_, hall) = HallStage.pilots()
    #expect(hall.words.contains("Nordvik · lørdag 14. mars 2026"))
    #expect(hall.picture.contains("Salen følger prosesslederens skjerm. q går ut."))
    #expect(hall.face.board?.hall == nil)
  }

  @Test func `it follows the leader, and tells what it shows`() {
    var (_, hall) = HallStage.pilots()
    let rule = hall.rules[2]
    hall.receive(.room([Self.leader(Self.hall(.rule(rule), "10:03"))]))
    #expect(hall.picture.contains("Spilleregel 3 av 8"))
    #expect(!hall.picture.contains("q går ut"))
    #expect(hall.face.board?.hall == Self.hall(.rule(rule), "10:03"))
    hall.receive(.room([Self.leader(Self.hall(.blank, "10:04"))]))
    #expect(hall.isBlank)
  }

  @Test func `of two leaders the one who turned last is followed, in whatever order they stand`() {
    var (_, hall) = HallStage.pilots()
    let early = Self.leader(Self.hall(.rule(hall.rules[0]), "10:01"), process: "a")
    let late = Self.leader(Self.hall(.rule(hall.rules[5]), "10:02"), process: "b")
    for room in [[early, late], [late, early]] {
      hall.receive(.room(room))
      #expect(hall.picture.contains("Spilleregel 6 av 8"))
    }
  }

  @Test func `while no leader is there it keeps what it shows`() {
    var (_, hall) = HallStage.pilots()
    hall.receive(.room([Self.leader(Self.hall(.rule(hall.rules[1]), "10:01"))]))
    let before = hall.picture
    hall.receive(.room([]))
    #expect(hall.picture == before)
    hall.receive(.room([Self.leader(Self.hall(.title, "10:09"), .gone)]))
    #expect(hall.picture == before)
  }

  @Test func `a leader who was started again is followed, also to an earlier page`() {
    var (_, hall) = HallStage.pilots()
    hall.receive(.room([Self.leader(Self.hall(.rule(hall.rules[6]), "10:05"))]))
    hall.receive(.room([]))
    hall.receive(.room([Self.leader(Self.hall(.rule(hall.rules[0]), "10:03"), process: "b")]))
    #expect(hall.picture.contains("Spilleregel 1 av 8"))
  }

  @Test func `a table or an organiser turns nothing`() {
    var (_, hall) = HallStage.pilots()
    let before = hall.picture
    var board = Board()
    board.hall = Self.hall(.blank, "11:00")
    for seat in [Seat.table(3), .organiser, .hall] {
      hall.receive(.room([Neighbour(seat: seat, process: "x", board: board)]))
      #expect(hall.picture == before)
    }
  }

  @Test func `quiet lies over every page but an empty one`() throws {
    var (leader, hall) = HallStage.pilots()
    leader.press("r")
    hall.receive(leader.changes)
    #expect(hall.words.contains("Vi tar en stille stund. Vi har god tid."))
    hall.receive(.room([Self.leader(Self.hall(.blank, "10:04"))]))
    #expect(hall.isBlank)
  }

  @Test func `somebody leaning on the keyboard changes nothing that the room sees`() {
    var (_, hall) = HallStage.pilots()
    hall.receive(.room([Self.leader(Self.hall(.rule(hall.rules[1]), "10:01"))]))
    let before = hall.frame.cells
    let named = Key.Named.allCases.map { Key(.named($0)) }
    let letters = "abcdefghijklmnoprstuvwxyzæøå0123456789?+-.,<> ABCDEFGHIJKLMNOPRSTUVWXYZ"
    let characters = letters.map { Key(.character($0)) }
    let controls = "abcdefghijklmnoprstuvwxyz".compactMap { Key("Ctrl-\($0.uppercased())") }
    for key in named + characters + controls {
      hall.press(key)
      #expect(hall.frame.cells == before, "\(key)")
    }
    hall.paste("noe å lime inn")
    hall.click(hall.hit(row: 23, column: 2))
    #expect(hall.frame.cells == before)
    let asked = hall.effects.filter { if case .repaint = $0 { false } else { true } }
    #expect(asked.count { if case .readNames = $0 { false } else { true } } == 0)
  }

  @Test(arguments: ["q", "Ctrl-Q"]) func `it is left by a key of its own`(key: String) {
    var (_, hall) = HallStage.pilots()
    hall.press(key)
    #expect(hall.effects.contains { if case .leave = $0 { true } else { false } })
  }

  @Test func `people sit under what they want to be called today, as soon as that is known`() {
    var (leader, hall) = HallStage.pilots()
    leader.goOn(to: .pairs)
    leader.press("g", "f", "Enter", "Esc")
    hall.receive(leader.changes)
    let pairs = leader.session.currentStep!
    hall.receive(.room([Self.leader(Self.hall(.seating(pairs.id, 0), "10:20"))]))
    #expect(hall.effects.contains { if case .readNames = $0 { true } else { false } })
    hall.receive(.finished(.names([pairs.seating[0][0]: "Ada Ødegård"])))
    #expect(hall.words.contains("Ada Ødegård – 2"))
  }

  @Test func `it has the whole screen, and a sentence where there is too little`() {
    var (_, hall) = HallStage.pilots()
    hall.receive(.room([Self.leader(Self.hall(.title, "10:01"))]))
    #expect(hall.shell.view().isBare)
    #expect(hall.frame.lines.last?.isEmpty == true || !hall.frame.lines.last!.contains("hjelp"))
    hall.resize(rows: 8, columns: 30)
    #expect(hall.picture.contains("Skjermen er for liten"))
  }
}

/// A hall beside a leader, on the same day.
enum HallStage {
  static func pilots(
    _ time: String = "10:00", participants: Int = 32
  ) -> (leader: Pilot<LeaderFace>, hall: Pilot<HallFace>) {
    let leader = LeaderStage.pilot(time, participants: participants)
    return (leader, Pilot(HallFace(leader.session, context: leader.context)))
  }
}

extension Pilot where Owner == HallFace {
  /// What can be read, however large it is drawn.
  var words: String { plainLines(shell.view()).joined(separator: "\n") }

  var isBlank: Bool { frame.lines.allSatisfy(\.isEmpty) }

  var rules: [ID<GroundRule>] { LeaderStage.pilot("10:00").session.rules.visible.map(\.id) }
}
