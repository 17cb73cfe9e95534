import Dialogue
import Examples
import JSONTree
import SessionStore
import Testing

@testable import ExampleSessions

@Suite struct ExampleTests {
  @Test(arguments: Example.allCases)
  func `what lies in sessions is what the tool makes`(example: Example) throws {
    let file = try Repository.bytes("sessions/\(example.fileName)")
    #expect(
      file == example.bytes, "\(example.fileName) is stale: `make examples` makes it anew")
  }

  @Test func `the program carries the finished example with it`() throws {
    let file = try Repository.bytes("sessions/\(DemoSession.fileName)")
    #expect(DemoSession.bytes == file)
    #expect(DemoSession.fileName == Example.nordvik.fileName)
  }

  @Test(arguments: Example.allCases)
  func `an example is read back as it was written`(example: Example) throws {
    let snapshot = try Snapshot(example.bytes, path: example.fileName)
    #expect(snapshot.session.json == example.recorded().session.json)
    #expect(snapshot.bytes == example.bytes)
    #expect(snapshot.session.brokenInvariants() == [])
    #expect(snapshot.session.conflicts.isEmpty)
    #expect(snapshot.session.unknownKinds.isEmpty)
  }

  @Test func `the finished example is a conference of the usual size`() {
    let session = Example.nordvik.recorded().session
    #expect(session.state == .held)
    #expect(session.language == .bokmal)
    #expect(session.participants.count == 32)
    #expect(session.questions.visible.count { _ in true } == 4)
    #expect(session.countOfPoints == 125)
    #expect(session.held.count == 12)
    let tables = session.writingSteps.filter { $0.writes == .tables }
    #expect(tables.map { session.tableCount(of: $0) } == [8, 8])
    #expect(session.posters.visible.filter { !$0.isDone }.map(\.id) == [])
    #expect(session.posters.visible.count { $0.state == .declined } == 1)
  }

  @Test func `the finished example has something of everything`() throws {
    let points = Example.nordvik.recorded().session.allPoints
    #expect(points.count(where: \.isStruck) == 2)
    #expect(points.count(where: \.isOfTwoMinds) == 4)
    #expect(points.count(where: \.isLeftOutOfPrint) == 1)
    #expect(points.count(where: \.isErased) == 1)
    #expect(points.count(where: \.isRemoved) == 1)
    #expect(points.count { $0.wordings.count > 1 } == 7)
    let words = points.filter(\.isCounted).map { $0.text.split(separator: " ").count }.sorted()
    #expect((6...9).contains(words[words.count / 2]))
    let longest = try #require(words.last)
    #expect(longest <= 28)
  }

  @Test func `what was written was written while its step was held`() throws {
    let session = Example.nordvik.recorded().session
    for poster in session.posters.visible {
      let held = try #require(session.held.first { $0.step == poster.step })
      let ended = try #require(held.ended)
      let written = session.points(of: poster.id).all.map(\.writtenAt)
      for moment in written + poster.signatures.map(\.at) {
        #expect((held.began...ended).contains(moment))
      }
    }
  }

  @Test func `the removed point is a tombstone whose words are nowhere`() throws {
    let session = Example.nordvik.recorded().session
    let point = try #require(session.allPoints.first { $0.isErased })
    #expect(point.wordings.isEmpty)
    #expect(Array(session.erased.keys) == [point.id])
    // What it is made of has no words for it either.
    let material = try JSON(
      parsing: Repository.bytes("Sources/ExampleSessions/Material/nordvik.json"))
    let removed = material.list("posters").flatMap { $0.list("points") }
      .filter { $0.isSet("removedOnRequest") }
    #expect(removed.count == 1)
    #expect(removed.compactMap { $0["text"] } == [])
  }

  @Test func `the loop of the finished example is closed in part`() throws {
    let session = Example.nordvik.recorded().session
    let account = session.ledgerAccount(on: try #require(Day("2026-07-01")))
    #expect(account.points == 125)
    #expect(account.answered > 60 && account.waiting > 10 && account.pastDate > 5)
    #expect(account[.notFollowedUp] == 1 && account[.done] > 10)
    #expect(
      session.followUps.values.filter { $0.status == .notFollowedUp }.allSatisfy { $0.hasReason })
    #expect(session.followUps.values.filter { $0.status == .done }.allSatisfy { $0.hasChange })
    #expect(session.readUntil == Day("2026-04-24"))
    #expect(session.figures.daysToFirstWord == 0 && session.figures.heardLevels.count == 3)
    #expect(!session.afterword.isEmpty)
  }

  @Test func `the planned example has a plan and nothing that has happened`() {
    let session = Example.harbourRoad.recorded().session
    #expect(session.state == .planned)
    #expect(session.language == .english)
    #expect(session.participants.count == 24)
    #expect(session.posters.order.isEmpty)
    #expect(session.clock == nil)
    let lights = session.programme.visible.flatMap(\.questions).flatMap(\.lights)
    #expect(Set(lights) == Set(session.questions.order))
  }
}

extension Session {
  fileprivate var allPoints: [Point] { posters.visible.flatMap { points(of: $0.id).all } }
}
