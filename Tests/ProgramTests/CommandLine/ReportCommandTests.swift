import Testing

struct ReportCommandTests {
  @Test(arguments: ["transcript", "day"], ["md", "txt", "json", "html"])
  func `the same session gives the same bytes, in a file and in a pipe`(
    kind: String, format: String
  ) throws {
    let home = try Home()
    try home.makeSession()
    try home.writePoster(table: 1, ["å bli trodd"])
    let options = ["report", "nordvik", "--all", "--kind", kind, "--format", format]
    func report(_ more: String...) throws -> Run {
      try Run(options + more, in: home).succeeded()
    }
    let file = try #require(try report().lines.first)
    #expect(file.hasPrefix(home.sessions + "/2026-03-14-samling-nordvik-"))
    #expect(file.hasSuffix("." + format))
    let bytes = try home.read(file)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("Samling Nordvik"))
    #expect(kind == "day" || text.contains("å bli trodd"))
    #expect(try report().lines == [file])
    #expect(try home.read(file) == bytes)
    #expect(try report("--output", "-").output == text)
    #expect(try report("-o", "-").output == text)
    let elsewhere = home.path + "/veggen"
    #expect(try report("-o", elsewhere).output == elsewhere + "\n")
    #expect(try home.read(elsewhere) == bytes)
  }

  @Test func `the wall of the day holds only what was signed`() throws {
    let home = try Home()
    try home.makeSession()
    try home.writePoster(table: 1, ["å bli trodd"])
    let wall = try home.run("report", "nordvik", "-o", "-").succeeded().output
    #expect(!wall.contains("å bli trodd"))
    let desk = try home.run("report", "nordvik", "--all", "-o", "-").succeeded().output
    #expect(desk.contains("å bli trodd"))
  }

  @Test func `a place that cannot be written to is told by name`() throws {
    let home = try Home()
    try home.makeSession()
    let said = try home.run("report", "nordvik", "-o", home.path + "/borte/veggen.md").gaveUp(73)
    #expect(said.contains("/borte/veggen.md"))
  }

  @Test(arguments: [["--format", "odt"], ["--kind", "roman"]])
  func `what cannot be written is a usage error`(options: [String]) throws {
    let home = try Home()
    try home.makeSession()
    let run = try Run(
      ["report", "nordvik"] + options, in: home)
    #expect(run.code == 64)
    #expect(run.output == "")
    #expect(run.talk.contains(options[1]))
  }
}
