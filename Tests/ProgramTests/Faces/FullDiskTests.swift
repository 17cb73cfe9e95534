import Foundation
import JSONTree
import Terminal
import TerminalEmulator
import Testing

/// When nothing more can be written.
struct FullDiskTests {
  @Test func `it is said at once, the text stays, and it is saved when there is room`() throws {
    let home = try Home()
    try home.makeSession()
    let face = try home.write(table: 1)
    face.type("mens det var plass")
    face.press("Enter")
    try face.settle()

    try setLargestFile(of: face, "0", in: home)
    face.type("da det var fullt")
    face.press("Enter")
    try face.wait(for: "! IKKE LAGRET: ")
    #expect(face.terminal.picture.contains("Disken er full. Frigjør plass, så lagres det"))
    face.type("og mer")
    try face.wait(for: "• og mer")
    #expect(face.terminal.picture.contains("• da det var fullt"))
    #expect(face.terminal.picture.contains("! IKKE LAGRET: "))
    #expect(try home.points() == ["mens det var plass"])

    // Asking whether it is saved leaves nothing behind that is untrue later.
    face.press("Ctrl-S")
    try setLargestFile(of: face, "unlimited", in: home)
    try face.wait(for: "Nå går det å lagre igjen. Ingenting er borte.")
    #expect(!face.terminal.picture.contains("IKKE LAGRET"))
    face.press("Enter")
    try face.settle()
    #expect(try home.points() == ["mens det var plass", "da det var fullt", "og mer"])
    #expect(try home.run("check").succeeded().code == 0)
  }

  @Test func `it is said before anything is typed, and let go of when there is room`() throws {
    let home = try Home()
    try home.makeSession()
    let open = {
      try DrivenProgram(
        "/usr/bin/prlimit",
        ["--fsize=0:unlimited", .built("mellomrom"), "note", "nordvik", "--table", "1"],
        size: Size(rows: 24, columns: 80), environment: home.environment, folder: home.path)
    }
    let face = try open()
    try face.wait(for: "! Her kan ingenting lagres nå. Disken er full.")
    face.press("Space")
    try face.wait(without: "Begynn å skrive, eller trykk Enter.")
    // It stands there until it is over.
    try face.wait(for: "! Her kan ingenting lagres nå. Disken er full.")
    try setLargestFile(of: face, "unlimited", in: home)
    try face.wait(for: "Nå går det å lagre igjen. Ingenting er borte.")
    #expect(!face.terminal.picture.contains("Her kan ingenting lagres"))
    face.type("da det var plass")
    face.press("Enter")
    try face.settle()
    #expect(try home.points() == ["da det var plass"])
    face.press("Ctrl-Q")
    #expect(try face.waitForExit() == 0)

    // Nobody who only looked is told that something is not saved.
    let looked = try open()
    try looked.wait(for: "! Her kan ingenting lagres nå.")
    looked.press("Ctrl-Q")
    #expect(try looked.waitForExit() == 0)
  }

  @Test func `whoever leaves while nothing can be saved is told so on the way out`() throws {
    let home = try Home()
    try home.makeSession()
    let face = try home.write(table: 1)
    try setLargestFile(of: face, "0", in: home)
    face.type("da det var fullt")
    face.press("Enter")
    try face.wait(for: "! IKKE LAGRET: ")
    face.press("Ctrl-Q")
    #expect(try face.waitForExit() == 74)
    #expect(face.terminal.picture.contains("IKKE LAGRET, verken i samlingen eller i"))
    #expect(face.terminal.picture.contains("Disken er full."))
    face.expectRestored()
  }

  @Test func `what the session's folder does not take is kept in one's own, to be merged`() throws {
    let home = try Home()
    try home.makeSession()
    let face = try home.write(table: 1)
    // Nobody may write there any more; a file is in the way, since root may write anywhere.
    let live = home.sessions + "/2026-03-14-samling-nordvik.live"
    try? FileManager.default.removeItem(atPath: live)
    try Data("i veien".utf8).write(to: URL(filePath: live))
    // Whoever comes now is told before anything is typed.
    let later = try home.open("note", "nordvik", "--table", "2")
    try later.wait(for: "! Her kan ingenting lagres nå.")
    later.press("Ctrl-Q")
    #expect(try later.waitForExit() == 0)
    face.type("det som ikke fikk plass")
    face.press("Enter")
    try face.wait(for: "! IKKE LAGRET: ")
    face.press("Ctrl-Q")
    #expect(try face.waitForExit() == 74)
    let rescued = home.path + "/data/mellomrom/rescued"
    let files = home.names(in: rescued)
    #expect(files.count == 1)
    let file = try #require(files.first)
    #expect(face.terminal.picture.contains("Alt du skrev, er tatt vare på."))

    try FileManager.default.removeItem(atPath: live)
    #expect(try home.points() == [])
    try home.run("merge", "nordvik", "\(rescued)/\(file)").succeeded()
    #expect(try home.points() == ["det som ikke fikk plass"])
  }

  @Test func `a full disk is one sentence on the command line`() throws {
    let home = try Home()
    let path = try home.makeSession()
    let before = try home.read(path)
    let change = #"{"kind":"session.set","field":"place","value":"Sørvik"}"#
    let run = try Run(
      command: ["prlimit", "--fsize=0", .built("mellomrom"), "apply", "nordvik"], in: home,
      input: Array(change.utf8))
    #expect(run.code == 74)
    #expect(run.talk.contains("Disken er full."))
    #expect(run.talk.split(separator: "\n").count == 1)
    #expect(!run.output.contains("saved"))
    #expect(try home.read(path) == before)
    #expect(try home.show()["place"] == "Nordvik")
  }

  /// What a quota does: from here on the program cannot write past so many bytes of any file.
  private func setLargestFile(of face: DrivenProgram, _ bytes: String, in home: Home) throws {
    let command = ["prlimit", "--pid", String(face.process), "--fsize=\(bytes):unlimited"]
    try Run(command: command, in: home).succeeded()
  }
}
