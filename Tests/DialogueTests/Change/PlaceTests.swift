import Dialogue
import Testing

/// Lines written by two laptops that do not see each other, in every order they can arrive in.
@Test func `two blocks pasted at the same place never interleave`() {
  var scene = Room()
  let wall = scene.poster(.table(1), in: scene.step("Table talk"))
  let anchor = scene.write("anchor", on: wall)
  scene.write("end", on: wall)

  func block(_ name: String, seed: UInt64, by seat: Seat) -> [Change] {
    var ids = IdentifierSource(seed: seed, seed)
    var after = anchor
    return (1...4).map { line in
      let id = ids.next(at: scene.now)
      defer { after = ID(id) }
      return Change(
        id: id, at: scene.now, by: seat,
        edit: .write(wall, level: .point, text: "\(name)\(line)", after: after))
    }
  }
  let a = block("a", seed: 1, by: .table(1))
  let b = block("b", seed: 2, by: .leader)

  var pictures: Set<String> = []
  // Every way of shuffling two blocks together that keeps each in its own order.
  for mask in 0..<256 where mask.nonzeroBitCount == 4 {
    var (room, a, b) = (scene, a[...], b[...])
    for place in 0..<8 {
      let isA = mask & 1 << place != 0
      if let change = isA ? a.popFirst() : b.popFirst() { room.fold(change) }
    }
    pictures.insert(room.session.picture(of: wall).filter { !"- \n".contains($0) })
  }
  #expect(pictures == ["anchora1a2a3a4b1b2b3b4end", "anchorb1b2b3b4a1a2a3a4end"])
}

@Test func `a line stands after its line wherever that has gone`() throws {
  var room = Room()
  let wall = room.poster(.table(1), in: room.step("Table talk"))
  let a = room.write("a", on: wall)
  let b = room.write("b", on: wall)
  let c = room.write("c", on: wall)
  try room.make(.placePoint(a, .move(after: c)))
  #expect(room.session.picture(of: wall) == "- b\n- c\n- a")
  try room.make(.placePoint(b, .remove))
  room.force(.write(wall, level: .sub, text: "under b", after: b))
  #expect(room.session.picture(of: wall) == "  - under b\n- c\n- a")
  try room.make(.placePoint(b, .restore))
  #expect(room.session.picture(of: wall) == "- b\n  - under b\n- c\n- a")
  room.force(.write(wall, level: .point, text: "first", after: nil))
  room.force(.write(wall, level: .point, text: "last", after: .last))
  #expect(room.session.picture(of: wall) == "- first\n- b\n  - under b\n- c\n- a\n- last")
}

@Test func `a level belongs to its line`() throws {
  var room = Room()
  let wall = room.poster(.table(1), in: room.step("Table talk"))
  let a = room.write("a", on: wall)
  let b = room.write("b", on: wall)
  try room.make(.setPoint(b, .level(.sub)))
  try room.make(.setPoint(a, .level(.heading)))
  try room.make(.placePoint(b, .move(after: nil)))
  #expect(room.session.picture(of: wall) == "  - b\n# a")
}
