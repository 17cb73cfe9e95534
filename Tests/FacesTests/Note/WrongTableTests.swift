import Dialogue
import Terminal
import Testing

@testable import Faces

/// Words that were written under the wrong table's number.
@Suite struct WrongTableTests {
  private func exchange(_ hands: inout Hands, _ day: NoteDay, _ one: Int, _ other: Int) {
    hands.lead(hands.session.edits(exchanging: one, with: other, in: day.talk))
  }

  @Test func `a table goes on in the middle of a word on what is now another table's poster`() {
    let day = NoteDay(people: 20)
    var hands = Hands(1, at: [.table(3)], day: day)
    hands[0].type("first\nhalf a th")
    let poster = hands[0].face.poster!
    hands.send(0)
    exchange(&hands, day, 3, 5)
    hands.deliver(0)
    #expect(hands[0].face.poster == poster)
    #expect(hands[0].face.picture == ["• first", "• half a th|", "•"])
    #expect(hands[0].header.contains("Table 5"))
    #expect(hands[0].status?.contains("it is table 5's poster. Just write on.") == true)
    #expect(
      hands[0].effects.contains {
        if case .sit(.table(5)) = $0 { true } else { false }
      })
    hands[0].type("ought\n")
    hands.deliverAll()
    #expect(hands.session.poster(of: .table(5), in: day.talk)?.id == poster)
    #expect(hands.texts(of: poster) == ["first", "half a thought"])
  }

  @Test func `two tables that sat down at each other's laptops are put right at once`() {
    let day = NoteDay(people: 20)
    var hands = Hands(2, at: [.table(3), .table(5)], day: day)
    hands[0].type("from five\nand mo")
    hands[1].type("from three\nand le")
    let posters = hands.indices.map { hands[$0].face.poster! }
    hands.deliverAll()
    exchange(&hands, day, 3, 5)
    hands[0].type("re")
    hands[1].type("ss")
    hands.deliverAll()
    for (hand, text) in [(0, "and more"), (1, "and less")] {
      #expect(hands[hand].face.poster == posters[hand])
      #expect(hands[hand].face.active.text == text)
      hands[hand].press("Enter")
    }
    hands.deliverAll()
    #expect(hands.session.poster(of: .table(5), in: day.talk)?.id == posters[0])
    #expect(hands.session.poster(of: .table(3), in: day.talk)?.id == posters[1])
    #expect(hands.texts(of: posters[0]) == ["from five", "and more"])
    #expect(hands.texts(of: posters[1]) == ["from three", "and less"])
  }

  @Test func `a table that has not written yet changes its number too`() {
    let day = NoteDay(people: 20)
    var hands = Hands(2, at: [.table(3), .table(5)], day: day)
    hands[0].type("from five\n")
    hands[1].type("ha")
    hands.send(0)
    exchange(&hands, day, 3, 5)
    hands.deliverAll()
    #expect(hands[1].header.contains("Table 3"))
    hands[1].type("lf\n")
    hands.deliverAll()
    let three = hands.session.poster(of: .table(3), in: day.talk)!
    #expect(hands.texts(of: three.id) == ["half"])
    #expect(hands.session.posters.visible.map(\.holder).sorted() == [.table(3), .table(5)])
  }

  @Test func `what comes late, from a copy that knew nothing of it, comes to the right poster`() {
    let day = NoteDay(people: 20)
    var hands = Hands(2, at: [.table(3), .table(3)], day: day)
    hands[0].type("one\n")
    hands.deliverAll()
    hands[1].type("written far away\n")
    exchange(&hands, day, 3, 5)
    hands.send(1)
    hands.deliverAll()
    let five = hands.session.poster(of: .table(5), in: day.talk)!
    #expect(hands.texts(of: five.id).sorted() == ["one", "written far away"])
    #expect(hands[1].header.contains("Table 5"))
  }

  @Test func `the leader picks one table and then the other, and can take it back`() {
    var day = NoteDay(people: 20)
    day.write(["from five"], on: .table(3), in: day.talk)
    _ = day.come(to: day.talk)
    var leader = Pilot(LeaderFace(day.open(as: nil).seated(at: .leader, day), context: day.context))
    leader.press("Tab", "Down", "Down", "x")
    #expect(leader.status?.hasPrefix("Table 3 swaps posters with") == true)
    leader.press("Down", "Down", "x")
    #expect(leader.status == "Tables 3 and 5 have swapped posters. Ctrl-Z takes it back.")
    let poster = Poster.id(step: day.talk, holder: .table(3))
    #expect(leader.face.session.posters[poster]?.holder == .table(5))
    leader.press("Ctrl-Z")
    #expect(leader.face.session.posters[poster]?.holder == .table(3))
    leader.press("x", "x")
    #expect(leader.face.session.posters[poster]?.holder == .table(3))
  }

  @Test func `taken back, the table goes back with it`() {
    let day = NoteDay(people: 20)
    var hands = Hands(1, at: [.table(3)], day: day)
    hands[0].type("first\n")
    hands.send(0)
    exchange(&hands, day, 3, 5)
    hands.deliver(0)
    exchange(&hands, day, 5, 3)
    hands.deliver(0)
    #expect(hands[0].header.contains("Table 3"))
    #expect(hands[0].face.texts == ["first"])
  }
}

extension OpenSession {
  fileprivate func seated(at seat: Seat, _ day: NoteDay) -> Self {
    OpenSession(folding: day.history, seat: seat, path: path)
  }
}
