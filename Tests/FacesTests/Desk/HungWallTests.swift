import Dialogue
import Terminal
import Testing

@testable import Faces

/// What is kept of the wall against a wall that is hung anew.
@Suite struct HungWallTests {
  @Test func `whatever others change, the wall is what one hung anew would be`() throws {
    var face = DeskStage.pilot(points: 60).face
    var other = DeskStage.pilot(points: 60, isSecond: true).face
    var effects: [Effect] = []
    func agree(_ what: String) {
      let anew = HungWall(face.session, face.filter)
      #expect(face.wall.cards == anew.cards, "\(what)")
      #expect(face.wall.countInSight == anew.countInSight, "\(what)")
      let inSight = anew.cards.flatMap(\.lines).compactMap { face.session.point($0) }
      #expect(anew.countInSight == inSight.count { $0.isCounted }, "\(what)")
      #expect(face.account == anew.account, "\(what)")
      #expect(
        face.wall.remarks.filter { $0.value != 0 } == face.session.remarks.mapValues(\.count),
        "\(what)")
      #expect(anew.account == face.session.sortingAccount, "\(what)")
    }
    func propose(_ edits: [Edit]) throws -> [Change] {
      var context = other.context
      let changes = try other.open.propose(edits, context: &context)
      other.context = context
      face.receive(.changes(changes), effects: &effects)
      agree("\(edits)")
      return changes
    }
    let poster = face.session.wholeWall.first!
    let (first, second) = (face.cards[0].lines[0], face.cards[1].lines[1])
    let theme = ID<Theme>(
      try propose([.theme(.add(title: "tid", under: nil, after: .last))])[0].id)
    let under = ID<Theme>(
      try propose([.theme(.add(title: "telefon", under: theme, after: .last))])[0].id)
    for filter in [
      WallFilter(), WallFilter(pile: .theme(theme)), WallFilter(pile: .notYet),
      WallFilter(text: TextField("about the")), WallFilter(holder: .table(2)),
    ] {
      face.filter = filter
      face.refresh()
      agree("\(filter)")
      let written = ID<Point>(
        try propose([.write(poster.id, level: .point, text: "About THE day", after: nil)])[0].id)
      for edits: [Edit] in [
        [.link(first, .theme(theme), true)], [.link(second, .theme(under), true)],
        [.setPoint(written, .standsByItself(true)), .link(written, .theme(under), true)],
        [.reword(first, text: "nothing of that")], [.setPoint(second, .struck(true))],
        [.setPoint(second, .struck(false))], [.placePoint(first, .move(after: nil))],
        [.theme(.place(under, .remove))], [.theme(.place(under, .restore))],
        [.remark(face.session.wholeWall[1].id, about: first, .question, text: "Who?")],
        [.setPoster(poster.id, .holder(.table(9)))], [.setPoster(poster.id, .holder(.table(1)))],
        [.comment(.session, text: "x")], [.link(first, .theme(theme), false)],
        [.link(second, .theme(under), false)], [.erase(written)],
      ] {
        _ = try propose(edits)
      }
    }
  }

  @Test func `a letter more and a letter less find what a search of all texts finds`() throws {
    var face = DeskStage.pilot().face
    for text in [
      "t", "th", "the", "the T", "the te", "the", "he t", "he", "", "being", "ing", "INGS", "zz",
      "z", "g",
    ] {
      face.filter.text = TextField(text)
      face.refresh()
      let needle = Needle(text)
      let expected = face.session.wholeWall.flatMap { poster in
        face.session.points(of: poster.id).visible
          .filter { needle?.isFound(in: $0.text) ?? true }.map(\.id)
      }
      #expect(face.cards.flatMap(\.lines) == expected)
    }
  }

  @Test func `the next that nobody has placed is found past posters that are done`() throws {
    var face = DeskStage.pilot(points: 60).face
    let all = face.cards.flatMap(\.lines)
    var effects: [Effect] = []
    let last = try #require(all.last)
    face.propose(all.dropLast().map { .setPoint($0, .standsByItself(true)) }, &effects)
    #expect(face.firstUnplaced.flatMap(face.point(at:))?.id == last)
    #expect(face.nextUnplaced(after: WallPlace(), besides: last) == nil)
    face.propose([.setPoint(last, .standsByItself(true))], &effects)
    #expect(face.firstUnplaced == nil)
  }
}
