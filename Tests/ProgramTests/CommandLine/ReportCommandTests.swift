import Foundation
import Reporting
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

  @Test func `the folder that is missing is named, and what is replaced is told`() throws {
    let home = try Home()
    try home.makeSession()
    let missing = home.path + "/borte"
    let said = try home.run("report", "nordvik", "-o", missing + "/veggen.md").gaveUp(73)
    #expect(said.contains("Mappa \(missing) finnes ikke"))
    let file = home.path + "/veggen.HTML"
    #expect(!(try home.run("report", "nordvik", "-o", file).succeeded().talk.contains(file)))
    #expect(String(decoding: try home.read(file), as: UTF8.self).hasPrefix("<!DOCTYPE html>"))
    #expect(try home.run("report", "nordvik", "-o", file).succeeded().talk.contains(file))
  }

  @Test func `a letter is signed by whoever is named, and before its day there is none`() throws {
    let home = try Home()
    try home.makeSession()
    let letter = try home.run(
      "report", "nordvik", "--kind", "letter", "-o", "-", "--from", "Prosjektgruppa", "--contact",
      "Servicekontoret, 22 33 44 55"
    ).succeeded()
    #expect(letter.output.contains("Prosjektgruppa") && letter.output.contains("Servicekontoret"))
    #expect(letter.talk.contains("noen må lese det gjennom"))
    _ = try home.run(
      "apply", "nordvik",
      input: #"{"kind":"session.set","field":"date","value":"2999-03-14"}"# + "\n"
    ).succeeded()
    let said = try home.run("report", "nordvik", "--kind", "letter", "-o", "-").gaveUp(65)
    #expect(said.contains("--kind invitation"))
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

  @Test(arguments: Report.Kind.allCases.filter { $0 != .desk })
  func `every kind is a page of HTML, made by the program beside this one`(
    kind: Report.Kind
  ) throws {
    let home = try Home()
    try home.makeSession()
    let page = try home.run(
      "report", "nordvik", "--kind", kind.rawValue, "--format", "html", "-o", "-"
    ).succeeded().output
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"nb\">"))
    #expect(page.hasSuffix("</html>\n"))
  }

  @Test(arguments: [("pdf", "weasyprint"), ("docx", "pandoc")])
  func `a program that is missing is told by name, with what to do instead`(
    format: String, program: String
  ) throws {
    let home = try Home()
    try home.makeSession()
    home.environment["PATH"] = home.path
    let said = try home.run("report", "nordvik", "--format", format, "-o", "-").gaveUp(69)
    #expect(said.contains(program) && said.contains("html"))
  }

  @Test func `a program that fails is told by name with its own word`() throws {
    let home = try Home()
    try home.makeSession()
    let pandoc = try home.write(Array("#!/bin/sh\necho no room >&2\nexit 3\n".utf8), to: "pandoc")
    chmod(pandoc, 0o755)
    home.environment["PATH"] = home.path
    let said = try home.run("report", "nordvik", "--format", "docx", "-o", "-").gaveUp(70)
    #expect(said.contains("pandoc") && said.contains("no room"))
  }

  @Test func `an organisation's own template is used, and named when it cannot be read`() throws {
    let home = try Home()
    try home.makeSession()
    let folder = home.path + "/.config/mellomrom/templates"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try home.write(Array("<p>{{{title}}}</p>".utf8), to: folder + "/letter.mustache")
    func letter() throws -> Run {
      try home.run("report", "nordvik", "--kind", "letter", "--format", "html", "-o", "-")
    }
    #expect(try letter().succeeded().output == "<p>Brev til deg som var med</p>")
    try home.write(Array("{{#open}}".utf8), to: folder + "/letter.mustache")
    #expect(try letter().gaveUp(78).contains(folder + "/letter.mustache"))
  }

  @Test func `a pipe with a name is written into, not replaced`() throws {
    let home = try Home()
    try home.makeSession()
    let pipe = home.path + "/pipe"
    try #require(mkfifo(pipe, 0o600) == 0)
    let reader = open(pipe, O_RDONLY | O_NONBLOCK)
    defer { close(reader) }
    try home.run("report", "nordvik", "--kind", "letter", "-o", pipe).succeeded()
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(reader, &buffer, buffer.count)
    #expect(String(decoding: buffer[..<max(0, count)], as: UTF8.self).hasPrefix("# Brev til deg"))
  }
}
