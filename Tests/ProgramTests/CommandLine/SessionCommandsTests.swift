import JSONTree
import Testing

/// Making, listing, showing and checking sessions.
struct SessionCommandsTests {
  @Test func `a new session is where new says it is`() throws {
    let home = try Home()
    let run = try home.run("new", "--title", "Samling Nordvik", "--date", "2026-03-14").succeeded()
    let path = home.sessions + "/2026-03-14-samling-nordvik.json"
    #expect(run.output == path + "\n")
    #expect(run.talk == "Laget. Åpne med: mellomrom lead 2026-03-14-samling-nordvik\n")
    #expect(try JSON(parsing: home.read(path))["format"] == "mellomrom-session")
  }

  @Test func `a new session never takes the place of another`() throws {
    let home = try Home()
    let first = try home.makeSession()
    let bytes = try home.read(first)
    let second = try home.makeSession()
    #expect(second == home.sessions + "/2026-03-14-samling-nordvik-2.json")
    #expect(try home.read(first) == bytes)
  }

  @Test func `a plan is copied with new ids and without what was written`() throws {
    let home = try Home()
    try home.makeSession()
    try home.writePoster(table: 1, ["å bli trodd"])
    let run = try home.run("new", "--from", "nordvik", "--title", "Samling Sørvik", "--json")
    let copy = try #require(try run.succeeded().json["path"]?.string)
    #expect(try home.steps(of: copy).map(\.title) == home.steps().map(\.title))
    #expect(Set(try home.steps(of: copy).map(\.id)).isDisjoint(with: try home.steps().map(\.id)))
    #expect(try home.points(of: copy) == [])
  }

  @Test(arguments: [
    (["--date", "2026-02-30"], "februar 2026 har 28 dager"),
    (["--date", "i morgen"], "Skriv for eksempel 14.3.2026."),
    (["--participants=-4"], "-4"), (["--participants", "99999999"], "5000"),
    (["--method", "møte"], "møte"),
  ])
  func `what cannot be planned is refused and nothing is made`(
    options: [String], named: String
  ) throws {
    let home = try Home()
    let run = try Run(["new"] + options, in: home)
    #expect(run.code == 64)
    #expect(run.output == "")
    #expect(run.talk.contains(named))
    #expect(home.names(in: home.sessions) == [])
  }

  @Test func `a bullet that the words bring is the only one`() throws {
    let home = try Home()
    try home.makeSession()
    try home.writePoster(table: 1, ["tid", "• å bli trodd"])
    let text = try home.run("show", "nordvik").succeeded().output
    #expect(text.contains("\n    - tid\n      • å bli trodd\n"))
  }

  @Test func `a day that runs past midnight is shown as clocks show it, and kept as it was`() throws
  {
    let home = try Home()
    try home.makeSession()
    try home.run(
      "apply", "nordvik", input: #"{"kind":"session.set","field":"closes","value":"25:01"}"# + "\n"
    ).succeeded()
    #expect(try home.run("show", "nordvik").succeeded().output.contains("10:00–01:01"))
    #expect(try home.show()["closes"] == "25:01")
  }

  @Test func `the list says which folder it is, and what is in it`() throws {
    let home = try Home()
    let empty = try home.run("list").succeeded()
    #expect(empty.lines.first == "Samlinger i \(home.sessions) (MELLOMROM_SESSIONS)")
    try home.makeSession()
    let row = try #require(try home.run("list").succeeded().lines.dropFirst().first)
    #expect(
      row
        == "2026-03-14  Samling Nordvik, Nordvik, planlagt, 0 punkter  (2026-03-14-samling-nordvik)"
    )
  }

  @Test func `a program is told the state that is shown, beside the one that is kept`() throws {
    let home = try Home()
    let new = try home.run("new", "--title", "Samling Sørvik", "--date", "2020-03-14", "--json")
    let path = try #require(try new.succeeded().json["path"]?.string)
    let step = try #require(try home.steps(of: path).first?.id)
    let began = #""began":"2020-03-14T10:00:00+01:00","turnBegan":"2020-03-14T10:00:00+01:00""#
    let clock = #"{"step":"\#(step)",\#(began),"turn":0,"rested":0,"turnRested":0}"#
    try home.run("apply", path, input: #"{"kind":"clock.set","clock":\#(clock)}"# + "\n")
      .succeeded()
    // Nobody ended its clock, but the day is past.
    let listed = try home.run("list", "--json").succeeded().json["sessions"]?.array?.first
    #expect(listed?["state"] == "under-way")
    #expect(listed?["stateToday"] == "held")
    #expect(try home.run("list").succeeded().output.contains("holdt"))
  }

  @Test func `the newest session is listed first`() throws {
    let home = try Home()
    for year in ["2025", "2027", "2026"] {
      try home.run("new", "--title", "Samling \(year)", "--date", "\(year)-01-02").succeeded()
    }
    let listed = try home.run("list", "--json").succeeded().json["sessions"]?.array ?? []
    #expect(
      listed.map { $0["title"]?.string } == ["Samling 2027", "Samling 2026", "Samling 2025"])
  }

  @Test func `the folder is the one that is asked for, then this folder's, then the data folder`()
    throws
  {
    let home = try Home()
    func folder(_ arguments: String...) throws -> String? {
      try Run(["list", "--json"] + arguments, in: home).json[
        "folder"]?.string
    }
    #expect(try folder("--sessions", home.path + "/elsewhere") == home.path + "/elsewhere")
    #expect(try folder() == home.sessions)
    home.environment["MELLOMROM_SESSIONS"] = nil
    #expect(try folder() == home.path + "/data/mellomrom/sessions")
    try home.run("new", "--sessions", "sessions", "--title", "Her").succeeded()
    #expect(try folder() == "sessions")
  }

  @Test func `a session is shown for people and for programs`() throws {
    let home = try Home()
    let path = try home.makeSession()
    try home.writePoster(table: 1, ["å bli trodd", "tid"])
    let text = try home.run("show", "nordvik").succeeded()
    for part in ["Samling Nordvik", "8 deltakere, 28 mellomrom", "Velkommen", "    - tid", path] {
      #expect(text.output.contains(part), "\(part)")
    }
    #expect(try home.show()["title"] == "Samling Nordvik")
    #expect(try home.points() == ["å bli trodd", "tid"])
  }

  @Test func `what was changed or written after a poster was signed says so`() throws {
    let home = try Home()
    try home.makeSession()
    let points = try home.writePoster(table: 1, ["tid", "tillit"])
    let (_, poster) = try home.opening(table: 1)
    let lines = points.map { #"{"point":"\#($0)","wording":"\#($0)"}"# }.joined(separator: ",")
    try home.run(
      "apply", "nordvik",
      input: """
        {"kind":"poster.set","poster":"\(poster)","field":"state","value":"read-aloud"}
        {"kind":"poster.set","poster":"\(poster)","field":"state","value":"signed",\
        "signature":{"at":"2026-03-14T12:04:17+01:00","lines":[\(lines)]}}
        {"kind":"point.reword","point":"\(points[1])","text":"mer tillit"}
        {"kind":"point.write","poster":"\(poster)","after":"\(points[1])","text":"ro"}

        """
    ).succeeded()
    let shown = try home.run("show", "nordvik").succeeded().lines
    #expect(shown.contains("    - tid"))
    #expect(shown.contains("    - mer tillit  [endret siden]"))
    #expect(shown.contains("    - ro  [skrevet siden]"))
  }

  @Test func `words are found and a point is traced to its poster`() throws {
    let home = try Home()
    try home.makeSession()
    try home.writePoster(table: 1, ["Å bli TRODD", "a bli", "tid"])
    let found = try home.run("show", "nordvik", "--find", "å bli").succeeded()
    #expect(found.lines.count == 1)
    #expect(found.output.hasSuffix(": Å bli TRODD\n") && found.output.contains("Bord 1, "))
    let json = try home.run("show", "nordvik", "--find", "å bli", "--json").succeeded().json
    let id = try #require(json.array?.first?["point"]?.string)
    #expect(found.output.hasPrefix(id))
    let trace = try home.run("show", "nordvik", "--trace", id).succeeded()
    #expect(trace.lines.first == "«Å bli TRODD»")
    #expect(trace.lines.dropFirst().first?.hasPrefix("Bord 1, ") == true)
    let facts = try home.run("show", "nordvik", "--trace", id, "--json").succeeded().json
    #expect(facts["holder"] == "table-1")
    #expect(try home.run("show", "nordvik", "--find", "borte").succeeded().output == "")
    _ = try home.run("show", "nordvik", "--trace", "borte").gaveUp(65)
    #expect(try home.run("show", "nordvik", "--trace", id, "--find", "a").code == 64)
  }

  @Test func `a session without faults checks well`() throws {
    let home = try Home()
    let path = try home.makeSession()
    #expect(
      try home.run("check").succeeded().output == "2026-03-14-samling-nordvik: alt i orden\n")
    let json = try home.run("check", "--json").succeeded().json
    #expect(json["sessions"]?.array?.map { $0["path"] } == [.string(path)])
    #expect(json["sessions"]?.array?.map { $0["findings"] } == [[]])
  }

  @Test func `a damaged history is told by file and line`() throws {
    let home = try Home()
    let path = try home.makeSession()
    let history = path.replacing(".json", with: ".history.jsonl")
    var lines = try home.read(history).split(separator: 10).map(Array.init)
    lines[3] = Array(String(decoding: lines[3], as: UTF8.self).replacing("a", with: "e").utf8)
    try home.write(lines.joined(separator: [10]) + [10], to: history)
    let run = try home.run("check", "nordvik", "--json")
    #expect(run.code == 65)
    let findings = try run.json["sessions"]?.array?.first?["findings"]?.array ?? []
    #expect(findings.contains { $0["file"]?.string == history && $0["line"] == 4 }, "\(findings)")
  }

  @Test func `the methods are listed`() throws {
    let home = try Home()
    #expect(try home.run("methods").succeeded().output.hasPrefix("dialogue-conference  "))
    let listed = try home.run("methods", "--json").succeeded().json["methods"]?.array
    #expect(listed?.first?["id"] == "dialogue-conference")
  }

  @Test func `a command that does not exist is a usage error`() throws {
    let run = try Home().run("møte")
    #expect(run.code == 64)
    #expect(run.output == "")
  }
}
