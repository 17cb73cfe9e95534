import Dialogue
import Faces
import Foundation
import Terminal
import Testing

@testable import ExampleSessions

/// The screens in the README are what the program draws of the example, at a moment of its day.
struct ReadmeTests {
  private let recording = Example.nordvik.recorded()

  private func open(at now: Moment, seat: Seat) -> OpenSession {
    OpenSession(folding: recording.changes.prefix { $0.at <= now }, seat: seat, path: "nordvik")
  }

  private func context(at now: Moment) -> Context {
    Context(
      language: .bokmal, now: now, size: Size(rows: 24, columns: 80),
      ids: IdentifierSource(seed: 1, 2))
  }

  private func picture(_ shell: some RunningFace) -> String {
    var memory = LayoutMemory()
    var lines = layout(shell.view(), in: shell.context.size, memory: &memory).lines
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n")
  }

  /// In the middle of the table talk, when some have begun to write.
  private var leader: String {
    get throws {
      let now = try #require(Moment("2026-03-14T11:50:20+01:00"))
      return picture(Shell(LeaderFace(open(at: now, seat: .leader), context: context(at: now))))
    }
  }

  /// At one of the tables a little later.
  private var noteTaker: String {
    get throws {
      let now = try #require(Moment("2026-03-14T11:52:00+01:00"))
      var shell = Shell(
        NoteFace(
          open: open(at: now, seat: .table(3)), holder: .table(3), context: context(at: now)))
      for character in "At noen " { _ = shell.receive(.key(Key(.character(character)))) }
      return picture(shell)
    }
  }

  /// `make documents` writes them anew.
  @Test func `the screens in the README are drawn by the program`() throws {
    for (name, picture) in [("leader", try leader), ("note-taker", try noteTaker)] {
      let readme = try Repository.text("README.md")
      let opening = "<!-- screen: \(name) -->\n```\n"
      let start = try #require(readme.range(of: opening)?.upperBound)
      let end = try #require(readme.range(of: "\n```", range: start..<readme.endIndex)?.lowerBound)
      if ProcessInfo.processInfo.environment["MELLOMROM_WRITE"] != nil {
        try Repository.write(
          String(readme[..<start]) + picture + String(readme[end...]), to: "README.md")
      } else {
        #expect(readme[start..<end] == picture)
      }
    }
  }
}
