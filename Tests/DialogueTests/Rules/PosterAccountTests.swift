import Dialogue
import Testing

/// `1 signed 3*`: the table, how far it has come, its points, and a star when changed since.
private func picture(_ session: Session, _ step: ID<Step>) -> [String] {
  session.posterStandings(in: session.programme[step]!).map { standing in
    "\(standing.holder.name) \(standing.state?.rawValue ?? "–") \(standing.points)"
      + (standing.isChangedSinceSigning ? "*" : "")
  }
}

@Test func `the tables of a step stand in order, also those that have not begun`() throws {
  var room = Room()
  room.people(12)
  let step = room.step("Table talk")
  let two = room.poster(.table(2), in: step)
  room.write("Being heard", on: two, .heading)
  room.write("See me first", on: two)
  room.write("at the door", on: two, .sub)
  #expect(
    picture(room.session, step) == ["table-1 – 0", "table-2 draft 2", "table-3 – 0"])
  room.sign(two)
  let one = room.poster(.table(1), in: step)
  try room.make(.setPoster(one, .state(.declined)))
  _ = room.poster(.table(11), in: step)
  let digest = room.poster(.digest, in: step)
  room.write("Many smiled", on: digest)
  #expect(
    picture(room.session, step) == [
      "table-1 declined 0", "table-2 signed 2", "table-3 – 0", "table-11 draft 0",
      "digest draft 1",
    ])
  #expect(room.session.wall(of: step).map(\.holder) == [.table(1), .table(2), .table(11), .digest])
  #expect(room.session.tableCount(of: room.session.programme[step]!) == 11)
  #expect(room.session.countOfPoints == 3)
  #expect(room.session.posters[one]!.isDone && room.session.posters[two]!.isDone)
  #expect(!room.session.posters[digest]!.isDone)
}

@Test func `who is to write depends on the step`() throws {
  var room = Room()
  let people = room.people(9)
  let tables = room.step("Tables", form: .tables, writes: .tables)
  let seated = room.step("Seated", form: .tables, writes: .tables)
  let pairs = room.step("Pairs", form: .pairs, writes: .tables)
  let round = room.step("Round", form: .plenary, writes: .plenary)
  let digest = room.step("Digest", form: .plenary, writes: .digest)
  let silent = room.step("Silent", form: .tables, writes: .nobody)
  let loose = room.step("Loose", form: .none, writes: .tables)
  try room.make(.seat(seated, [[people[0]], [people[1]], [people[2]], [people[3]]]))
  func count(_ step: ID<Step>) -> Int { room.session.tableCount(of: room.session.programme[step]!) }
  func holders(_ step: ID<Step>) -> [String] {
    room.session.holders(in: room.session.programme[step]!).map(\.name)
  }
  #expect(
    [tables, seated, pairs, round, digest, silent, loose].map(count) == [2, 4, 4, 0, 0, 2, 2])
  #expect(holders(tables) == ["table-1", "table-2"])
  #expect(holders(round) == ["plenary"] && holders(digest) == ["digest"] && holders(silent) == [])
  #expect(
    room.session.writingSteps.map(\.title)
      == ["Tables", "Seated", "Pairs", "Round", "Digest", "Loose"])
}

/// What stands beside each line of a signed poster: `See me ← See us (reworded)`.
private func beside(_ session: Session, _ poster: ID<Poster>) -> [String] {
  session.signedPoints(of: session.posters[poster]!).map { line in
    "\(line.point.text) ← \(line.signedText ?? "–") (\(line.since))"
  }
}

@Test func `later edits stand beside what was signed, never over it`() throws {
  var room = Room()
  let step = room.step("Table talk")
  let wall = room.poster(.table(1), in: step)
  let (a, b, c, d) = (
    room.write("a", on: wall), room.write("b", on: wall), room.write("c", on: wall),
    room.write("d", on: wall)
  )
  let struck = room.write("struck before", on: wall)
  try room.make(.setPoint(struck, .struck(true)))
  #expect(beside(room.session, wall).isEmpty)
  room.sign(wall)
  #expect(
    beside(room.session, wall)
      == ["a ← a (unchanged)", "b ← b (unchanged)", "c ← c (unchanged)", "d ← d (unchanged)"])
  #expect(picture(room.session, step) == ["table-1 signed 4"])
  try room.make(.reword(a, text: "A"))
  try room.make(.setPoint(b, .struck(true)))
  try room.make(.erase(c))
  try room.make(.placePoint(d, .move(after: nil)))
  room.write("e", on: wall)
  #expect(
    beside(room.session, wall) == [
      "d ← d (unchanged)", "A ← a (reworded)", "b ← b (struck)", " ← – (erased)",
      "e ← – (added)",
    ])
  #expect(picture(room.session, step) == ["table-1 signed 3*"])
  // A second yes is to what stands now.
  room.sign(wall)
  #expect(
    beside(room.session, wall)
      == ["d ← d (unchanged)", "A ← A (unchanged)", "e ← e (unchanged)"])
  #expect(room.session.posters[wall]?.signatures.count == 2)
}

@Test func `a word put back as it was signed is no change`() throws {
  var room = Room()
  let wall = room.poster(.table(1), in: room.step("Table talk"))
  let a = room.write("a", on: wall)
  room.sign(wall)
  try room.make(.reword(a, text: "b"))
  #expect(room.session.isChangedSinceSigning(room.session.posters[wall]!))
  try room.undo()
  #expect(!room.session.isChangedSinceSigning(room.session.posters[wall]!))
}
