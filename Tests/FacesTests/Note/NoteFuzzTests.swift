import Dialogue
import Terminal
import Testing

@testable import Faces

/// Random keys, with somebody else writing on the same poster meanwhile.
@Suite struct NoteFuzzTests {
  /// What the index must agree with: every line looked up anew.
  private func slowly(_ face: NoteFace) -> [ID<Point>] {
    face.session.points(of: face.poster!).all.filter(\.counts).map(\.id)
  }

  private func check(_ pilot: Pilot<NoteFace>, _ last: String) {
    let face = pilot.face
    let held = face.lines.ids.filter { face.session.point($0)?.counts != true }
    #expect(held.isEmpty || held == [face.active.id], "after \(last)")
    #expect(face.lines.ids.filter { !held.contains($0) } == slowly(face), "after \(last)")
    #expect((0...face.lines.count).contains(face.row), "after \(last)")
    #expect(face.lines[face.row] == face.active.id || face.active.isFresh, "after \(last)")
    #expect(face.active.field.caret <= face.active.text.count, "after \(last)")
  }

  /// Something that somebody else does to one of the lines.
  private func edit(
    of ids: [ID<Point>], on poster: ID<Poster>, _ dice: inout Dice
  ) -> Edit? {
    guard let id = dice.pick(ids), let other = dice.pick(ids) else { return nil }
    switch dice.roll(5) {
    case 0: return .write(poster, level: .point, text: "other", after: id)
    case 1: return .placePoint(id, .move(after: other))
    case 2: return .placePoint(id, .remove)
    case 3: return .setPoint(id, .struck(true))
    default: return .reword(id, text: "changed")
    }
  }

  private static let moves = [
    "Up", "Down", "Left", "Right", "Home", "End", "PgUp", "PgDn", "Ctrl-Home", "Ctrl-End", "Enter",
    "Enter", "Tab", "Shift-Tab", "Ctrl-T", "Alt-Up", "Alt-Down", "Ctrl-Left", "Ctrl-Right",
  ]

  // Each letter that is typed is typed once, so that it can be looked for everywhere.
  @Test(arguments: 1...4)
  func `nothing that is typed is lost`(seed: Int) {
    var dice = Dice(state: UInt64(seed))
    var day = NoteDay()
    day.write(["alpha", "beta"], on: .table(3), in: day.talk)
    var pilot = day.pilot()
    pilot.type("+\n")
    day.take(pilot.changes)
    var others = day.leader
    var othersContext = day.context
    othersContext.ids = IdentifierSource(seed: 77, UInt64(seed))
    var sent = pilot.changes.count
    var next: UInt32 = 0x4E00
    var typed: Set<Character> = []

    func letter() -> Character {
      next += 1
      let character = Character(Unicode.Scalar(next)!)
      typed.insert(character)
      return character
    }

    for _ in 0..<700 {
      let before = pilot.face.active
      let wasOnLastLine = pilot.face.row >= pilot.face.lines.count
      var last = "typing"
      var mayVanish = 0
      switch dice.roll(20) {
      case 0..<8: pilot.press(Key(.character(letter())))
      case 8: pilot.press("Space")
      case 9..<14:
        last = Self.moves[dice.roll(Self.moves.count)]
        pilot.press(Key(last)!)
      case 14:
        last = ["Backspace", "Del"][dice.roll(2)]
        let joins =
          last == "Backspace"
          ? before.field.isAtStart : before.field.isAtEnd || wasOnLastLine
        mayVanish = joins ? 0 : 1
        pilot.press(Key(last)!)
      case 15:
        last = ["Ctrl-U", "Ctrl-K", "Ctrl-W", "Ctrl-Z", "Ctrl-Y"][dice.roll(5)]
        mayVanish = .max
        pilot.press(Key(last)!)
      case 16:
        last = "paste"
        let lines = (0...dice.roll(4)).map { _ in String([letter(), letter()]) }
        pilot.paste(lines.joined(separator: ["\n", "\r\n", "\r"][dice.roll(3)]))
      case 17:
        last = "time"
        pilot.pass(milliseconds: Int64(dice.roll(1500)))
      default:
        last = "others"
        let mine = Array(pilot.changes[sent...])
        sent = pilot.changes.count
        others.take(mine)
        let edit = edit(of: slowly(pilot.face), on: pilot.face.poster!, &dice)
        if let edit, let changes = try? others.propose([edit], context: &othersContext) {
          pilot.receive(changes)
        }
      }

      let session = pilot.face.session
      var kept: Set<Character> = Set(pilot.face.active.text)
      for point in session.points(of: pilot.face.poster!).all {
        for wording in point.wordings { kept.formUnion(wording.text) }
      }
      let vanished = typed.subtracting(kept)
      #expect(vanished.count <= mayVanish, "\(vanished) after \(last)")
      #expect(vanished.isSubset(of: before.text), "\(vanished) after \(last)")
      typed.subtract(vanished)
      check(pilot, last)
    }
  }

  @Test(arguments: 1...4)
  func `any key may be pressed at any time, at any size`(seed: Int) {
    var dice = Dice(state: UInt64(seed) + 1000)
    var day = NoteDay()
    day.write(["We come from five places"], on: .digest, in: day.round)
    _ = day.come(to: day.talk)
    var pilot = Pilot(
      NoteFace(open: day.open(as: .table(3)), holder: .table(3), context: day.context))
    let keys = NoteFace.commands.filter { $0.id != "leave" }.flatMap(\.keys)
    let hostile = [
      "\u{1B}[31m", "e\u{301}", "👩‍👧", "\u{202E}abc", "対話", "\u{0}", "🇳🇴", "\u{200D}", "עברית",
      "ŋđ", "\u{301}", String(repeating: "x", count: 20_001), "a\nb\nc", "\r\n\r\n", "   ",
    ]
    for step in 0..<600 {
      switch dice.roll(12) {
      case 0..<6: pilot.press(keys[dice.roll(keys.count)])
      case 6, 7: pilot.type(["a", "b ", "é", "x", "r", "s", "t", "p"][dice.roll(8)])
      case 8: pilot.paste(hostile[dice.roll(hostile.count)])
      case 9: pilot.pass(milliseconds: Int64(dice.roll(4000)))
      case 10: pilot.press(["F1", "Esc", "Ctrl-P", "Ctrl-C", "Ctrl-S"][dice.roll(5)])
      default: pilot.resize(rows: dice.roll(40), columns: dice.roll(150))
      }
      if step.isMultiple(of: 7) {
        let frame = pilot.frame
        #expect(frame.lines.allSatisfy { !$0.unicodeScalars.contains("\u{1B}") })
      }
      if case .writing = pilot.face.place { check(pilot, "step \(step)") }
    }
    #expect(
      pilot.face.texts.allSatisfy { $0.utf8.count <= Limits.text && !$0.utf8.contains(0x1B) })
  }

  /// The session that others fold from what was written is the one that is seen here.
  @Test func `others who fold what was written see the same`() {
    var dice = Dice(state: 4711)
    var day = NoteDay()
    var pilot = day.pilot()
    for _ in 0..<1500 {
      switch dice.roll(4) {
      case 0: pilot.type("word ")
      case 1: pilot.press(Key(Self.moves[dice.roll(Self.moves.count)])!)
      case 2: pilot.press(["Backspace", "Del", "Ctrl-Z", "Ctrl-Y", "Ctrl-K"][dice.roll(5)])
      default: pilot.paste(["a\nb", "c", "- d\n- e\n- f"][dice.roll(3)])
      }
    }
    day.take(pilot.changes)
    let there = day.leader.session.points(of: pilot.face.poster!).all.map { $0 }
    let here = pilot.face.session.points(of: pilot.face.poster!).all.map { $0 }
    #expect(there == here)
    #expect(here.count > 100)
  }
}

extension Dice {
  fileprivate mutating func roll(_ sides: Int) -> Int { Int.random(in: 0..<sides, using: &self) }

  fileprivate mutating func pick<Element>(_ elements: [Element]) -> Element? {
    elements.randomElement(using: &self)
  }
}
