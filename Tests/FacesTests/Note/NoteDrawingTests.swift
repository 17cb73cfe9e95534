import Dialogue
import Testing

@testable import Faces
@testable import Terminal

/// A note-taker's screen drawn with what was drawn before, through everything that may happen to it.
@Suite struct NoteDrawingTests {
  private static let keys = [
    "Up", "Down", "Left", "Right", "Home", "End", "PgUp", "PgDn", "Ctrl-Home", "Ctrl-End", "Enter",
    "Enter", "Tab", "Shift-Tab", "Ctrl-T", "Alt-Up", "Alt-Down", "Backspace", "Backspace", "Del",
    "Ctrl-Z", "Ctrl-Y", "Ctrl-K", "Ctrl-R", "Alt-c", "Alt-v", "Alt-w", "Alt-s",
  ]

  /// Something that somebody else does to the poster, knowing of what stood there or not.
  private func wish(on face: NoteFace, _ dice: inout Dice) -> Wish? {
    guard let poster = face.poster,
      let id = face.session.points(of: poster).order.randomElement(using: &dice)
    else { return nil }
    let base = Bool.random(using: &dice) ? id.identifier : nil
    switch Int.random(in: 0..<9, using: &dice) {
    case 0: return Wish(.write(poster, level: .sub, text: "from elsewhere", after: id))
    case 1: return Wish(.placePoint(id, .move(after: nil)), base: base)
    case 2: return Wish(.setPoint(id, .struck(true)))
    case 3: return Wish(.setPoint(id, .ofTwoMinds(Bool.random(using: &dice))))
    case 4: return Wish(.setPoint(id, .leftOutOfPrint(Bool.random(using: &dice))))
    case 5:
      return Wish(.setPoint(id, .level([.heading, .point, .sub].randomElement(using: &dice)!)))
    case 6:
      let lines = face.session.points(of: poster).all.filter(\.counts).map {
        Poster.Signature.Line(point: $0.id, wording: $0.standing)
      }
      return Wish(.setPoster(poster, .signed(Poster.Signature(at: face.context.now, lines: lines))))
    default:
      return Wish(.reword(id, text: "changed \(Int.random(in: 0..<99, using: &dice))"), base: base)
    }
  }

  @Test(arguments: 1...4)
  func `it is the screen drawn anew`(seed: UInt64) throws {
    var dice = Dice(state: seed + 70)
    var day = NoteDay()
    day.write((1...30).map { "Point \($0)" }, on: .table(3), in: day.talk)
    var (others, othersContext) = (day.leader, day.context)
    var pilot = day.pilot()
    let first = pilot.face.lines.ids[0]
    for words in ["eins", "un"] {
      let wish = Wish(.reword(first, text: words), base: first.identifier)
      pilot.receive(try others.propose([wish], context: &othersContext))
    }
    #expect(!pilot.face.clashes.isEmpty)
    var memory = LayoutMemory()
    var sent = 0
    var drawn = 0
    for step in 0..<700 {
      switch Int.random(in: 0..<24, using: &dice) {
      case 0..<11: pilot.type(["a", "b ", "é", "x"].randomElement(using: &dice)!)
      case 11..<17: pilot.press(Self.keys.randomElement(using: &dice)!)
      case 17: pilot.paste("one\n- two\nthree")
      case 18: pilot.pass(milliseconds: Int64.random(in: 0..<3000, using: &dice))
      case 19: pilot.resize(rows: 24, columns: [58, 80, 120].randomElement(using: &dice)!)
      case 20: pilot.speak(Language.allCases.randomElement(using: &dice)!)
      default:
        others.take(Array(pilot.changes[sent...]))
        sent = pilot.changes.count
        guard let wish = wish(on: pilot.face, &dice) else { break }
        if let changes = try? others.propose([wish], context: &othersContext) {
          pilot.receive(changes)
        }
      }
      if pilot.face.scope != .main, step.isMultiple(of: 5) { pilot.press("Esc") }
      if pilot.face.scope == .main { drawn += 1 }
      var forgetful = memory
      _ = forgetful.takeDrawn(.poster)
      let anew = pilot.frame(&forgetful)
      let frame = pilot.frame(&memory)
      #expect(frame.lines == anew.lines, "step \(step)")
      #expect(frame.cells.map(\.style) == anew.cells.map(\.style), "step \(step)")
      #expect(frame.cursor == anew.cursor, "step \(step)")
    }
    #expect(drawn > 100)
  }
}
