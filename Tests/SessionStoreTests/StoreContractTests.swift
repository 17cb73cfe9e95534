import Dialogue
import JSONTree
import Testing

@testable import SessionStore

private let sample = Sample()

private func contents(_ range: ClosedRange<Int>) -> [Envelope.Content] {
  range.map {
    Envelope.Content(
      at: "2026-03-14T10:58:00.000+01:00", id: "id-\($0)", by: "leader",
      body: ["kind": "test", "n": .int($0)])
  }
}

@Test(arguments: StoreKind.allCases)
private func `what one seat appends the other reads, in order`(kind: StoreKind) throws {
  try kind.run { open in
    let (leader, table) = (try open("leader"), try open("table-3"))
    let written = leader.append(contents(1...3), milliseconds: 1000)
    try leader.flush()
    #expect(leader.events().last == .saved(through: 3))
    #expect(try table.changes(after: .start).envelopes == written)
    try leader.close()
    try table.close()
  }
}

@Test(arguments: StoreKind.allCases)
private func `a seat reads its own changes at once`(kind: StoreKind) throws {
  try kind.run { open in
    let store = try open("leader")
    let written = store.append(contents(1...2), milliseconds: 1000)
    #expect(written.map(\.n) == [1, 2])
    #expect(try store.changes(after: .start).envelopes == written)
    try store.close()
  }
}

@Test(arguments: StoreKind.allCases)
private func `a cursor gives each change once`(kind: StoreKind) throws {
  try kind.run { open in
    let (leader, table) = (try open("leader"), try open("table-3"))
    _ = leader.append(contents(1...2), milliseconds: 1000)
    try leader.flush()
    let first = try table.changes(after: .start)
    #expect(first.envelopes.count == 2)
    #expect(try table.changes(after: first.cursor).envelopes.isEmpty)
    _ = leader.append(contents(3...3), milliseconds: 1000)
    try leader.flush()
    #expect(try table.changes(after: first.cursor).envelopes.map(\.id) == ["id-3"])
    try leader.close()
    try table.close()
  }
}

@Test(arguments: StoreKind.allCases)
private func `a stamp lies past every stamp that was read`(kind: StoreKind) throws {
  try kind.run { open in
    let (leader, table) = (try open("leader"), try open("table-3"))
    let ahead = leader.append(contents(1...1), milliseconds: 9_000_000)
    try leader.flush()
    _ = try table.changes(after: .start)
    let after = table.append(contents(2...2), milliseconds: 1000)
    #expect(after[0].stamp > ahead[0].stamp)
    try leader.close()
    try table.close()
  }
}

@Test(arguments: StoreKind.allCases)
private func `a store knows the ids it has`(kind: StoreKind) throws {
  try kind.run { open in
    let store = try open("script")
    _ = store.append(contents(1...1), milliseconds: 1000)
    #expect(try store.count(of: ["id-1"]) == 1)
    #expect(try store.count(of: ["id-2"]) == 0)
    _ = store.append(contents(1...2), milliseconds: 1000)
    #expect(try store.count(of: ["id-1", "id-2"]) == 3)
    try store.close()
  }
}

@Test(arguments: StoreKind.allCases)
private func `a session is the same for everybody, and after a restart`(kind: StoreKind) throws {
  try kind.run { open in
    let leader = try LiveSession(try open("leader"))
    let table = try LiveSession(try open("table-1"))
    try leader.append(sample.beginning, milliseconds: sample.now)
    try leader.save()
    _ = try table.refresh()
    try table.append([sample.point("Å bli hørt", by: .table(1))], milliseconds: sample.now)
    try table.save()
    let news = try leader.refresh()
    #expect(news.changes.map(\.by) == [.table(1)])
    #expect(sample.texts(leader.session) == ["Å bli hørt"])
    #expect(leader.session.json.indented == table.session.json.indented)
    let kept = leader.session.json
    try table.close()
    try leader.close()
    let again = try LiveSession(try open("leader"))
    #expect(again.session.json == kept)
    #expect(again.findings.isEmpty)
    try again.close()
  }
}

@Test(arguments: StoreKind.allCases)
private func `what a session begins with is no news`(kind: StoreKind) throws {
  try kind.run { open in
    let leader = try LiveSession(try open("leader"))
    try leader.append(sample.beginning, milliseconds: sample.now)
    try leader.save()
    try leader.store.keep(leader.snapshot)
    try leader.append([sample.point("Å bli hørt", by: .leader)], milliseconds: sample.now)
    try leader.save()
    // Opened on a snapshot that lies behind the logs.
    let table = try LiveSession(try open("table-1"))
    #expect(sample.texts(table.session) == ["Å bli hørt"])
    #expect(try table.refresh().isEmpty)
    try table.close()
    try leader.close()
  }
}

@Test(arguments: StoreKind.allCases)
private func `a change that comes late is folded in its place`(kind: StoreKind) throws {
  try kind.run { open in
    let leader = try LiveSession(try open("leader"))
    let table = try LiveSession(try open("table-1"))
    try leader.append(sample.beginning, milliseconds: sample.now)
    try leader.save()
    _ = try table.refresh()
    // The two write without having seen each other; the table's clock is behind.
    try leader.append([sample.point("sist", by: .leader)], milliseconds: sample.now + 9000)
    try table.append([sample.point("først", by: .table(1))], milliseconds: sample.now + 100)
    try leader.save()
    try table.save()
    #expect(try leader.refresh().isRefolded)
    _ = try table.refresh()
    #expect(leader.session.json.indented == table.session.json.indented)
    #expect(leader.session.points(of: sample.poster).visible.map(\.text) == ["sist", "først"])
    try table.close()
    try leader.close()
  }
}

@Test(arguments: StoreKind.allCases)
private func `a change with an id that was folded is not folded again`(kind: StoreKind) throws {
  try kind.run { open in
    let first = try LiveSession(try open("script"))
    try first.append(sample.beginning + [sample.point("en gang")], milliseconds: sample.now)
    try first.close()
    let second = try LiveSession(try open("script"))
    try second.append([sample.point("en gang", by: .script)], milliseconds: sample.now + 5)
    try second.append(
      [sample.change("later", by: .script, .unknown(["kind": "test"]))],
      milliseconds: sample.now + 6)
    #expect(sample.texts(second.session) == ["en gang"])
    #expect(second.session.unknownKinds == ["test": 1])
    #expect(try second.store.changes(after: .start).envelopes.count == 7)
    try second.close()
    let third = try LiveSession(try open("script"))
    try third.append(
      [sample.change("later", by: .script, .unknown(["kind": "test"]))],
      milliseconds: sample.now + 7)
    #expect(third.session.unknownKinds == ["test": 1])
    try third.close()
  }
}
