import Foundation
import JSONTree
import Terminal
import TerminalEmulator
import Testing

struct HandoverCommandTests {
  private func stick(_ home: Home) throws -> String {
    let path = home.path + "/minnepinne"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    return path
  }

  @Test func `a borrowed laptop hands in everything and keeps nothing`() throws {
    let laptop = try Home()
    try laptop.makeSession()
    let home = try Home()
    for name in laptop.names(in: laptop.sessions) {
      try FileManager.default.copyItem(
        atPath: "\(laptop.sessions)/\(name)", toPath: "\(home.sessions)/\(name)")
    }
    try laptop.writePoster(table: 1, ["å bli hørt", "tid"])
    try laptop.run("report", "nordvik", "--all").succeeded()
    // Somebody was in the middle of a line when the lid was closed.
    let face = try laptop.write(table: 2)
    face.type("halvt skrev")
    eventually("the draft") { !laptop.drafts().isEmpty }
    face.signal(SIGKILL)
    _ = try face.waitForExit()

    let stick = try stick(laptop)
    let run = try laptop.run("leave", "nordvik", "--to", stick).succeeded()
    #expect(run.lines.count == 2)
    #expect(run.lines[0].hasPrefix("Levert og lest tilbake helt likt: \(stick)/2026-03-14-"))
    #expect(run.lines[1] == "Samlingen og det halvskrevne er fjernet fra denne maskinen.")
    #expect(laptop.names(in: laptop.sessions) == [])

    let file = stick + "/" + (try #require(laptop.names(in: stick).first))
    try home.run("merge", "nordvik", file).succeeded()
    #expect(try home.points() == ["å bli hørt", "tid"])
    // The next who sits down at the table finds the half of it.
    let again = try home.open("note", "nordvik", "--table", "2")
    try again.wait(for: "halvt skrev")
    again.signal(SIGKILL)
    _ = try again.waitForExit()
  }

  @Test func `nobody leaves while somebody is at work`() throws {
    let home = try Home()
    try home.makeSession()
    let stick = try stick(home)
    let face = try home.write(table: 2)
    eventually("its log") {
      home.names(in: home.sessions + "/2026-03-14-samling-nordvik.live").contains {
        $0.hasPrefix("table-2-") && $0.hasSuffix(".jsonl")
      }
    }
    let said = try home.run("leave", "nordvik", "--to", stick).gaveUp(75)
    #expect(said.contains("åpen ved table-2"))
    #expect(try home.run("handover", "nordvik", "--to", stick, "--delete").gaveUp(75) == said)
    #expect(home.names(in: stick) == [])
    // To give a copy of what stands now is another matter.
    try home.run("handover", "nordvik", "--to", stick).succeeded()
    face.press("Ctrl-Q")
    _ = try face.waitForExit()
    try home.run("leave", "nordvik", "--to", stick).succeeded()
    #expect(home.names(in: home.sessions) == [])
  }

  @Test func `where it cannot be handed in nothing is removed`() throws {
    let home = try Home()
    try home.makeSession()
    let before = home.names(in: home.sessions)
    _ = try home.run("leave", "nordvik", "--to", home.path + "/finnes/ikke").gaveUp(66)
    #expect(try home.run("leave", "nordvik", "--to", home.sessions).gaveUp(64).contains("mappe"))
    let note = try home.write(Array("et notat".utf8), to: "notat.txt")
    _ = try home.run("leave", "nordvik", "--to", note).gaveUp(65)
    #expect(try home.read(note) == Array("et notat".utf8))
    #expect(try home.run("leave", "nordvik").gaveUp(64).contains("--to <target>"))
    #expect(home.names(in: home.sessions) == before)
  }

  @Test(arguments: [("\r", false), ("n\r", false), ("ja\r", true), ("JA\r", true)])
  func `in a terminal somebody is asked whether to delete it here, and only a whole yes does`(
    answer: String, isGone: Bool
  ) throws {
    let home = try Home()
    try home.makeSession()
    let stick = try stick(home)
    let talk = try home.open("handover", "nordvik", "--to", stick)
    try talk.wait(for: "Skriv ja")
    #expect(home.names(in: stick).count == 1)
    talk.type(answer)
    #expect(try talk.waitForExit() == 0)
    #expect(home.names(in: home.sessions).isEmpty == isGone)
  }

  @Test func `the organiser gets everything in one file, names too`() throws {
    let home = try Home()
    try home.makeSession()
    try home.writePoster(table: 1, ["å bli hørt"])
    let people = home.sessions + "/2026-03-14-samling-nordvik.people"
    try home.write(
      Array(#"{"format":"mellomrom-people","version":1,"card":{},"navn":"Ida"}"#.utf8), to: people)
    let stick = try stick(home)
    // With names here it is no laptop to leave.
    #expect(try home.run("leave", "nordvik", "--to", stick).gaveUp(65).contains("handover"))
    let file = stick + "/alt.mellomrom"
    let run = try home.run("handover", "nordvik", "--to", file).succeeded()
    #expect(run.talk.contains("--delete"))
    #expect(home.names(in: home.sessions).isEmpty == false)
    let deleted = try home.run("handover", "nordvik", "--to", file, "--delete").succeeded()
    #expect(deleted.lines[1] == "Samlingen er slettet fra denne maskinen, og navnene med den.")
    #expect(home.names(in: home.sessions) == [])

    let organiser = try Home()
    let received = try organiser.run("receive", file).succeeded()
    #expect(received.lines.count == 1)
    #expect(try organiser.points() == ["å bli hørt"])
    let names = organiser.sessions + "/2026-03-14-samling-nordvik.people"
    #expect(String(decoding: try organiser.read(names), as: UTF8.self).contains("Ida"))
    #expect(try organiser.run("check").succeeded().code == 0)
    #expect(try organiser.run("receive", file).gaveUp(73).contains("mellomrom merge"))
    _ = try organiser.run("receive", "finnes-ikke").gaveUp(66)
    try organiser.write("hei".utf8, to: "hei.txt")
    let said = try organiser.run("receive", organiser.path + "/hei.txt").gaveUp(65)
    #expect(said.contains("/hei.txt er ikke en samling fra Mellomrom."))
  }
}
