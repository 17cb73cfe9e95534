import Dialogue
import JSONTree
import Testing

@testable import SessionStore

private let sample = Sample()
private let day: Int64 = 86_400_000

/// A point that somebody writes at a time of their own clock.
private func point(
  _ text: String, by seat: Seat, at milliseconds: Int64, after: Change? = nil
) -> Change {
  Change(
    id: sample.id(text), at: Moment(milliseconds: milliseconds), by: seat,
    edit: .write(sample.poster, level: .point, text: text, after: after.map { ID($0.id) }))
}

@Test(arguments: StoreKind.allCases, [day, -day])
private func `a clock that is a day wrong harms neither order nor what answers what`(
  kind: StoreKind, off: Int64
) throws {
  try kind.run { open in
    let leader = try LiveSession(try open("leader"))
    let table = try LiveSession(try open("table-1"))
    try leader.append(sample.beginning, milliseconds: sample.now)
    try leader.save()
    _ = try table.refresh()

    // The table writes two points, the leader one between them; each has seen what was there.
    let first = point("en", by: .table(1), at: sample.now + off)
    try table.append([first], milliseconds: sample.now + off)
    try table.save()
    _ = try leader.refresh()
    let second = point("to", by: .leader, at: sample.now + 1000, after: first)
    try leader.append([second], milliseconds: sample.now + 1000)
    try leader.save()
    _ = try table.refresh()
    let third = point("tre", by: .table(1), at: sample.now + off + 2000, after: second)
    let reworded = Change(
      id: sample.id("omskrevet"), at: third.at, by: .table(1), base: second.id,
      edit: .reword(ID(second.id), text: "to, sagt om igjen"))
    try table.append([third, reworded], milliseconds: sample.now + off + 2000)
    try table.save()
    _ = try leader.refresh()
    let again = Change(
      id: sample.id("igjen"), at: Moment(milliseconds: sample.now + 3000), by: .leader,
      base: reworded.id, edit: .reword(ID(second.id), text: "to, til slutt"))
    try leader.append([again], milliseconds: sample.now + 3000)
    try leader.save()
    _ = try table.refresh()

    for live in [leader, table] {
      let points = live.session.points(of: sample.poster).visible
      #expect(points.map(\.text) == ["en", "to, til slutt", "tre"])
      #expect(live.session.conflicts.isEmpty)
    }
    #expect(leader.session.json.indented == table.session.json.indented)
    // What people read is what each clock said.
    #expect(leader.session.points(of: sample.poster)[ID(first.id)]?.writtenAt == first.at)
    try table.close()
    try leader.close()
  }
}

@Test(arguments: StoreKind.allCases, [day, -day, 180_000, -180_000])
private func `who has a wrong clock is told, and nobody else`(
  kind: StoreKind, off: Int64
) throws {
  try kind.run { open in
    let leader = try LiveSession(try open("leader"))
    let table = try LiveSession(try open("table-1"))
    let other = try LiveSession(try open("table-2"))
    try leader.append(sample.beginning, milliseconds: sample.now)
    try leader.save()
    _ = try table.refresh()
    try table.append(
      [point("en", by: .table(1), at: sample.now + off)], milliseconds: sample.now + off)
    try table.save()
    // The one who has seen a stamp far ahead goes past it, and has a right clock all the same.
    _ = try other.refresh()
    try other.append(
      [point("to", by: .table(2), at: sample.now + 500)], milliseconds: sample.now + 500)
    try other.save()
    let news = try leader.refresh(milliseconds: sample.now + 1000)
    #expect(
      news.clocks == [table.store.writer: off - 1000, other.store.writer: 0])

    // Set right, it is right from the next word on.
    _ = try table.refresh()
    try table.append(
      [point("tre", by: .table(1), at: sample.now + 2000)], milliseconds: sample.now + 2000)
    try table.save()
    #expect(
      try leader.refresh(milliseconds: sample.now + 2000).clocks == [table.store.writer: 0])
    for live in [leader, table, other] { try live.close() }
  }
}

@Test(arguments: StoreKind.allCases)
private func `words that come late are no sign of a slow clock`(kind: StoreKind) throws {
  try kind.run { open in
    let leader = try LiveSession(try open("leader"))
    let table = try LiveSession(try open("table-1"))
    try table.append(
      sample.beginning + [point("i går", by: .table(1), at: sample.now)],
      milliseconds: sample.now)
    try table.save()
    let news = try leader.refresh(milliseconds: sample.now + day)
    #expect(news.clocks == [table.store.writer: 0])
    try table.close()
    try leader.close()
  }
}
