import Dialogue
import JSONTree
import Testing

@Suite struct `A board goes from process to process` {
  private static let pages: [HallPage] = [
    .blank, .title, .words(id(1)), .seating(id(2), 1), .rule(id(3)), .question(id(4), 2),
    .poster(id(5), 1), .relations(id(6)), .quiet,
  ]

  @Test(arguments: pages) func `and shows the same page there`(page: HallPage) throws {
    var board = Board()
    board.hall = Board.Hall(page, turned: Moment(milliseconds: 1_700_000_000_123))
    #expect(try Board(json: board.json) == board)
  }

  @Test func `with everything that is on it`() throws {
    var board = Board()
    board.poster = Self.id(7)
    board.point = Self.id(8)
    board.typed = Moment(milliseconds: 1_700_000_000_001)
    board.asks = Moment(milliseconds: 1_700_000_000_002)
    board.messages = [
      Board.Message(
        id: Identifier(high: 2, low: 9), at: Moment(milliseconds: 3), table: 4,
        text: "five minutes"),
      Board.Message(
        id: Identifier(high: 2, low: 10), at: Moment(milliseconds: 4), table: nil,
        text: "lunsj"),
    ]
    board.messages[1].isTakenBack = true
    #expect(try Board(json: board.json) == board)
  }

  @Test func `an empty one is an empty object`() throws {
    #expect(Board().json == .object([]))
    #expect(try Board(json: .object([])) == Board())
  }

  @Test func `words from elsewhere cannot steer a terminal`() throws {
    let json = try JSON(
      parsing: Array(
        #"""
        {"messages":[{"id":"\#(Identifier(high: 1, low: 1))","at":"2026-03-14T10:00:00Z","text":"a\u001b[2Jb"}]}
        """#.utf8))
    #expect(try Board(json: json).messages.map(\.text) == ["ab"])
  }

  @Test(arguments: [
    #"{"poster":3}"#, #"{"hall":{"page":"secret","turned":"2026-03-14T10:00:00Z"}}"#,
    #"{"hall":{"page":"poster","turned":"2026-03-14T10:00:00Z"}}"#, #"[]"#,
  ])
  func `what is no board is malformed`(text: String) throws {
    let json = try JSON(parsing: Array(text.utf8))
    #expect(throws: Malformed.self) { try Board(json: json) }
  }

  private static func id<Entity>(_ number: UInt64) -> ID<Entity> {
    ID(Identifier(high: 1, low: number))
  }
}
