import Dialogue
import Terminal
import Testing

@testable import Faces

/// Two and three who write on one poster at the same time.
@Suite struct ManyHandsTests {
  @Test(arguments: 1...6)
  func `lines typed at the same time all stand, none inside another`(seed: Int) {
    var dice = Dice(state: UInt64(seed))
    var hands = Hands(2 + seed % 2)
    let poster = hands[0].face.poster!
    var waiting = hands.indices.map { hand in
      (1...25).map { line in
        let word = String(repeating: "\("abc".dropFirst(hand).first!)\(line)", count: 1 + line % 3)
        return "\(word) \(line) \(word)"
      }
    }
    let all = waiting.flatMap { $0 }
    var typing = hands.indices.map { _ in [Character]() }
    while waiting.contains(where: { !$0.isEmpty }) || typing.contains(where: { !$0.isEmpty }) {
      let hand = Int.random(in: hands.indices, using: &dice)
      switch Int.random(in: 0..<12, using: &dice) {
      case 0: hands.send(hand)
      case 1, 2: hands.deliver(hand)
      case 3: hands[hand].pass(milliseconds: Int64.random(in: 0..<3000, using: &dice))
      default:
        if typing[hand].isEmpty {
          guard !waiting[hand].isEmpty else { continue }
          typing[hand] = Array(waiting[hand].removeFirst() + "\n")
        }
        hands[hand].type(String(typing[hand].removeFirst()))
      }
    }
    hands.deliverAll()
    #expect(hands.texts(of: poster).sorted() == all.sorted())
    for hand in hands.indices {
      #expect(hands[hand].face.texts == hands.texts(of: poster))
      let own = hands.texts(of: poster).filter { $0.first == "abc".dropFirst(hand).first }
      #expect(own == all.filter { $0.first == own.first?.first })
    }
  }

  @Test
  func `undo takes back one's own last doing, also at one table and after the others have written`()
  {
    var hands = Hands(2)
    hands[0].type("mine\n")
    hands.deliverAll()
    hands[1].press("Ctrl-End")
    hands[1].type("yours\n")
    hands.deliverAll()
    #expect(hands[0].face.texts == ["mine", "yours"])
    hands[0].press("Ctrl-Z")
    hands.deliverAll()
    #expect(hands[1].face.texts == ["yours"])
    hands[1].press("Ctrl-Z")
    hands.deliverAll()
    #expect(hands[0].face.texts.isEmpty)
    hands[0].press("Ctrl-Y")
    hands[1].press("Ctrl-Y")
    hands.deliverAll()
    #expect(hands[0].face.texts.sorted() == ["mine", "yours"])
  }

  @Test func `what each typed since goes back with each, when all was folded anew`() {
    var hands = Hands(2)
    hands[0].type("a\n")
    hands[1].type("b\n")
    hands.send(1)
    hands.deliver(0)
    hands.deliver(1)
    hands[1].press("Ctrl-Z")
    hands.deliverAll()
    #expect(hands[0].face.texts == ["a"])
    hands[0].press("Ctrl-Z")
    hands.deliverAll()
    #expect(hands[1].face.texts.isEmpty)
  }

  private static let keys = [
    "Up", "Down", "Left", "Right", "Home", "End", "Ctrl-Home", "Ctrl-End", "Enter", "Enter", "Tab",
    "Shift-Tab", "Ctrl-T", "Alt-Up", "Alt-Down", "Backspace", "Del", "Ctrl-K", "Ctrl-W", "Ctrl-Z",
    "Ctrl-Z", "Ctrl-Y", "Alt-c", "Esc",
  ]

  // Every letter is typed once, by one hand, so that it can be looked for everywhere.
  @Test(arguments: 1...6)
  func `whatever they do at once, nothing is lost and all see the same in the end`(seed: Int) {
    var dice = Dice(state: UInt64(seed) + 50)
    var day = NoteDay()
    day.write(["alpha", "beta", "gamma"], on: .table(3), in: day.talk)
    var hands = Hands(2 + seed % 2, day: day)
    let poster = hands[0].face.poster!
    var next: UInt32 = 0x4E00
    var typed = hands.indices.map { _ in Set<Character>() }

    func letter(_ hand: Int) -> String {
      next += 1
      typed[hand].insert(Character(Unicode.Scalar(next)!))
      return String(Unicode.Scalar(next)!)
    }

    func kept(_ hand: Int) -> Set<Character> {
      let face = hands[hand].face
      var kept = Set(face.active.text)
      for point in face.session.points(of: poster).all {
        for wording in point.wordings { kept.formUnion(wording.text) }
      }
      return kept
    }

    for _ in 0..<900 {
      let hand = Int.random(in: hands.indices, using: &dice)
      var mayDelete = false
      // Two wordings to choose from lie over the poster until one is chosen.
      if !hands[hand].face.isTyping {
        hands[hand].press(["Enter", "Down"].randomElement(using: &dice)!)
      }
      guard hands[hand].face.isTyping else { continue }
      switch Int.random(in: 0..<16, using: &dice) {
      case 0..<6: hands[hand].type(letter(hand))
      case 6..<10:
        let key = Self.keys.randomElement(using: &dice)!
        mayDelete = ["Backspace", "Del", "Ctrl-K", "Ctrl-W", "Ctrl-Z", "Ctrl-Y"].contains(key)
        hands[hand].press(key)
      case 10: hands[hand].paste("\(letter(hand))\n\(letter(hand))\(letter(hand))")
      case 11: hands[hand].pass(milliseconds: Int64.random(in: 0..<2500, using: &dice))
      case 12: hands.send(hand)
      default: hands.deliver(hand)
      }
      let gone = typed[hand].subtracting(kept(hand))
      #expect(gone.isEmpty || mayDelete)
      typed[hand].subtract(gone)
      #expect(
        hands[hand].face.lines[hands[hand].face.row] == hands[hand].face.active.id
          || hands[hand].face.active.isFresh)
    }
    for hand in hands.indices { hands[hand].finish() }
    hands.deliverAll()
    let session = hands.session
    var words = Set<Character>()
    for point in session.points(of: poster).all {
      for wording in point.wordings { words.formUnion(wording.text) }
    }
    for hand in hands.indices {
      #expect(typed[hand].subtracting(words).isEmpty)
      #expect(hands[hand].face.texts == hands.texts(of: poster))
      #expect(hands[hand].face.session.conflicts == session.conflicts)
    }
  }
}
