import Dialogue
import Terminal
import Testing

@testable import Faces

/// What the table and the leader see of each other in passing.
@Suite struct NoteRoomTests {
  private var day: NoteDay
  private var here: Pilot<NoteFace>

  init() {
    day = NoteDay()
    day.write(["one"], on: .table(3), in: day.talk)
    here = day.pilot()
  }

  private var poster: ID<Poster> { here.face.poster! }
  private var board: Board { here.face.board! }

  private func neighbour(
    _ seat: Seat, _ process: String = "1", poster: ID<Poster>? = nil,
    messages: [Board.Message] = [], _ presence: Neighbour.Presence = .here
  ) -> Neighbour {
    var board = Board()
    board.poster = poster
    board.messages = messages
    return Neighbour(seat: seat, process: process, board: board, presence: presence)
  }

  private func word(_ number: UInt64, _ text: String, table: Int? = nil) -> Board.Message {
    Board.Message(
      id: Identifier(high: 9, low: number), at: here.context.now, table: table, text: text)
  }

  @Test mutating func `the leader can see which poster lies open and that somebody types`() {
    #expect(board.poster == poster && board.point == nil && board.typed == nil)
    here.type("ha")
    #expect(board.point == here.face.active.id)
    #expect(board.typed == NoteDay.morning)
    here.pass(milliseconds: 4000)
    here.type("lf")
    #expect(board.typed == here.context.now)
    here.press("Enter")
    here.pass(milliseconds: 60_000)
    #expect(board.point == nil)
    #expect(board.typed == NoteDay.morning.adding(milliseconds: 4000))
  }

  @Test mutating func `whoever types on and on is told of now and then, and not at every key`() {
    var told: Set<Moment?> = []
    for _ in 0..<120 {
      here.type("x")
      told.insert(board.typed)
      here.pass(milliseconds: 250)
    }
    #expect(told.count == 3)
  }

  @Test
  mutating func `a word that the leader takes back is seen no more, nor is one before it news`() {
    here.receive(.room([neighbour(.leader)]))
    let first = word(1, "Kaffe")
    here.receive(.room([neighbour(.leader, messages: [first])]))
    here.pass(milliseconds: 200_000)
    var second = word(2, "Five minutes left.")
    here.receive(.room([neighbour(.leader, messages: [first, second])]))
    #expect(here.picture.contains("Five minutes left."))
    second.isTakenBack = true
    here.receive(.room([neighbour(.leader, messages: [first, second])]))
    #expect(!here.picture.contains("Five minutes left."))
    #expect(!here.picture.contains("Kaffe"))
    #expect(here.face.room.words.map(\.text) == ["Kaffe"])
  }

  @Test mutating func `one key asks for the leader, and takes it back`() {
    here.press("Ctrl-G")
    #expect(board.asks == here.context.now)
    #expect(here.status?.hasPrefix("You have asked") == true)
    here.type("on")
    #expect(here.frame.lines[22].contains("You have asked the process leader to come"))
    here.press("Ctrl-G")
    #expect(board.asks == nil)
    #expect(here.face.texts == ["one"])
  }

  @Test mutating func `the leader who opens the poster has heard`() {
    here.press("Ctrl-G")
    here.receive(.room([neighbour(.leader)]))
    #expect(board.asks != nil)
    here.receive(.room([neighbour(.leader, poster: poster)]))
    #expect(board.asks == nil)
    #expect(here.status?.hasPrefix("The process leader has seen") == true)
    #expect(here.header.contains("the leader reads along"))
    here.receive(.room([neighbour(.leader)]))
    #expect(!here.header.contains("reads along"))
  }

  @Test mutating func `a word to this table is an answer, a word to all is not`() {
    here.receive(.room([neighbour(.leader)]))
    here.press("Ctrl-G")
    here.receive(.room([neighbour(.leader, messages: [word(1, "five minutes left")])]))
    #expect(board.asks != nil)
    here.receive(.room([neighbour(.leader, messages: [word(2, "no", table: 4)])]))
    #expect(board.asks != nil)
    here.receive(.room([neighbour(.leader, messages: [word(3, "I am coming", table: 3)])]))
    #expect(board.asks == nil)
  }

  @Test mutating func `the leader's word disturbs nothing, stays a while and can be read again`() {
    here.receive(.room([neighbour(.leader)]))
    here.type("half a th")
    let caret = here.cursor
    here.receive(.room([neighbour(.leader, messages: [word(1, "five minutes left")])]))
    #expect(here.cursor == caret)
    #expect(here.frame.lines[22].contains("The process leader 10:30: five minutes left"))
    here.type("ought")
    #expect(here.frame.lines[22].contains("five minutes left"))
    here.press("Enter")
    #expect(here.face.texts == ["one", "half a thought"])
    here.wait(seconds: 89)
    #expect(here.frame.lines[22].contains("five minutes left"))
    here.wait(seconds: 2)
    #expect(!here.frame.lines[22].contains("five minutes left"))

    here.receive(.room([neighbour(.leader)]))
    here.press("Alt-m")
    #expect(here.body.contains { $0.contains("five minutes left") && $0.contains("10:30") })
    here.press("Esc")
    #expect(here.face.scopeName == "main")
  }

  @Test mutating func `a word from before the start is no news, and can be read`() {
    let old = word(1, "coffee is ready")
    here.pass(milliseconds: 3_600_000)
    here.receive(.room([neighbour(.leader, messages: [old])]))
    #expect(!here.frame.lines[22].contains("coffee"))
    here.press("Alt-m")
    #expect(here.body.contains { $0.contains("coffee is ready") })
  }

  @Test mutating func `two at the same table see each other`() {
    here.receive(.room([neighbour(.table(3), "2", poster: poster)]))
    #expect(here.header.contains("two of you write here"))
    here.receive(
      .room([
        neighbour(.table(3), "2", poster: poster), neighbour(.table(3), "3", poster: poster),
        neighbour(.table(4), "4", poster: nil),
      ]))
    #expect(here.header.contains("3 of you write here"))
    here.receive(.room([neighbour(.table(3), "2", poster: poster, .gone)]))
    #expect(!here.header.contains("write here"))
  }

  @Test mutating func `quiet in the hall reaches everybody and costs nobody a word`() {
    here.type("half")
    here.pass(milliseconds: 500)
    var clock = Clock(step: day.talk, began: here.context.now)
    clock.stopped = here.context.now
    clock.isQuiet = true
    here.receive(day.propose(.clock(clock, saw: nil)))
    #expect(here.body.contains { $0.contains("Put the writing down for a while") })
    here.type(" a word")
    here.press("Enter")
    #expect(here.face.texts == ["one", "half a word"])
    here.press("Ctrl-R")
    #expect(here.frame.lines[22].contains("Put the writing down for a while"))
  }
}
