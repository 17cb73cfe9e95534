import Foundation
import JSONTree
import Terminal
import TerminalEmulator
import Testing

/// A room of note-takers over SSH, through a server as Debian ships it.
@Suite(.serialized) struct OverSSHTests {
  @Test func `eight write over SSH, two lines drop, and the wall is theirs to the letter`() throws {
    let home = try Home()
    try home.makeSession(participants: 32)
    let server = try SSHServer(in: home, session: "nordvik")
    let hall = try home.open("hall", "nordvik")
    try hall.wait(for: "Salen følger prosesslederens skjerm.")
    let tables = 1...8
    var faces: [Int: DrivenProgram] = [:]
    for table in tables { faces[table] = try server.connect(table: table) }
    for table in tables {
      let face = try #require(faces[table])
      try face.wait(for: "Begynn å skrive, eller trykk Enter.")
      #expect(face.terminal.picture.contains("Bord \(table) "))
      face.press("Space")
      try face.wait(for: "Hvordan vil jeg bli hørt og møtt?")
    }

    var wall: [Int: [String]] = [:]
    func write(_ text: String, at table: Int) throws {
      let face = try #require(faces[table])
      face.type(text)
      face.press("Enter")
      wall[table, default: []].append(text)
    }
    for line in 1...3 {
      for table in tables {
        try write("bord \(table), linje \(line): å bli møtt → «på gangen»", at: table)
      }
    }
    // Two lines go down in the middle of a word.
    for table in [3, 6] {
      let face = try #require(faces[table])
      face.type("halvskrevet ved bord \(table)")
      try face.wait(for: "halvskrevet ved bord \(table)")
      face.signal(SIGKILL)
      #expect(try face.waitForExit() == 128 + SIGKILL)
    }
    for table in tables where table != 3 && table != 6 {
      try write("skrevet mens linja var nede", at: table)
    }
    for table in [3, 6] {
      let face = try server.connect(table: table)
      faces[table] = face
      try face.wait(for: "halvskrevet ved bord \(table)")
      face.press("Ctrl-End", "Backspace", "End")
      face.type(" og ferdig")
      face.press("Enter")
      wall[table, default: []].append("halvskrevet ved bord \(table) og ferdig")
    }
    for table in tables {
      let face = try #require(faces[table])
      try face.settle()
      face.press("Ctrl-Q")
      #expect(try face.waitForExit() == 0)
    }
    // The hall has been there all the time, and has shown nothing that no table has signed.
    hall.resize(to: Size(rows: 30, columns: 100))
    hall.press("q")
    #expect(try hall.waitForExit() == 0)
    hall.expectRestored()
    let shown = String(decoding: hall.sent, as: UTF8.self)
    #expect(!shown.contains("linje 1") && !shown.contains("halvskrevet"))

    let posters = try #require(try home.show()["posters"]?.array)
    for table in tables {
      let poster = posters.first { $0["holder"]?.string == "table-\(table)" }
      let texts = poster?["points"]?.array?.filter { $0["removed"]?.bool != true }
        .map { $0["text"]?.string }
      #expect(texts == wall[table])
    }
    #expect(try home.run("check").succeeded().output.contains("alt i orden"))
  }

  @Test func `what is asked for is the number of a table, or there is no way in`() throws {
    let home = try Home()
    try home.makeSession()
    let server = try SSHServer(in: home, session: "nordvik")
    let asked = [
      "bash", "3; id", "../3", "-3", "3 4", "\u{1B}[31m3", "$(id)", "99999999999999999999", "٣",
      "--help", "99",
    ]
    let faces = try asked.map { try server.connect($0) }
    for face in faces {
      let code = try face.waitForExit()
      #expect(code == 64 || code == 65)
      #expect(
        face.terminal.picture.contains("ummeret på bordet")
          || face.terminal.picture.contains("finnes ikke"))
      #expect(!face.sent.contains(0x1B))
      #expect(!face.terminal.picture.contains(home.path))
    }
  }
}
