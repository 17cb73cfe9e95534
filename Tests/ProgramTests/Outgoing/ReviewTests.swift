import Dialogue
import Foundation
import JSONTree
import Testing

struct ReviewTests {
  private static let people = """
    alias;navn;kalles i dag;språk;form;kontakt\r
    1;Zoë Hemmelig;Zozo;nynorsk;lest høyt;zoe@example.org\r
    2;Bo Kvistholt;;somali;post;Veien 1\r

    """

  private func home(_ points: [String]) throws -> Home {
    let home = try Home()
    try home.makeSession()
    try home.signPoster(table: 1, home.writePoster(table: 1, points))
    return home
  }

  @Test func `a name inside a point stops the document until somebody has decided`() throws {
    let home = try home(["å bli møtt av Tove Bakke i døra", "å få svar"])
    let said = try home.run("report", "nordvik").gaveUp(65)
    #expect(said.contains("Tove Bakke") && said.contains("--review"))
    #expect(
      try home.run("report", "nordvik", "--all", "-o", "-").succeeded().output.contains(
        "Tove Bakke"))
    let anyway = try home.run("report", "nordvik", "--unreviewed", "-o", "-").succeeded()
    #expect(anyway.output.contains("Tove Bakke"))
  }

  @Test func `answers are done in every format, and remembered`() throws {
    let home = try home(["ring Tove Bakke på 22 33 44 55", "TOVE BAKKES dør", "NAV Nordvik"])
    let found = try home.run("report", "nordvik", "--clues").succeeded().json["clues"]?.array ?? []
    #expect(
      found.compactMap { $0["words"]?.string } == ["22 33 44 55", "Tove Bakke", "NAV Nordvik"])
    #expect(found.allSatisfy { $0["do"] == .null })
    let answers = """
      {"clues":[{"words":"22 33 44 55","do":"strike"},{"words":"NAV Nordvik","do":"keep"},
       {"words":"Tove Bakke","do":"replace","with":"en nabo","kind":"capitalised","count":2}]}
      """
    let file = try home.write(answers.utf8, to: "svar.json")
    let first = try home.run("report", "nordvik", "--review", file, "-o", "-").succeeded()
    #expect(first.output.contains("ring \\[en nabo\\] på \\[…\\]"))
    #expect(first.output.contains("\\[en nabo\\]S dør") && first.output.contains("NAV Nordvik"))
    #expect(!first.output.uppercased().contains("TOVE BAKKE"))
    #expect(first.talk.contains("3 steder"))
    for format in ["md", "txt", "json", "csv", "excel"] {
      let again = try home.run("report", "nordvik", "--format", format, "-o", "-").succeeded()
      #expect(!again.output.uppercased().contains("TOVE BAKKE") && !again.output.contains("22 33"))
    }
    let words = try home.run("show", "nordvik", "--json").succeeded().output
    #expect(words.contains("ring Tove Bakke på 22 33 44 55"))
    let decided =
      try home.run("report", "nordvik", "--clues").succeeded().json["clues"]?.array ?? []
    #expect(decided.compactMap { $0["do"]?.string } == ["strike", "replace", "keep"])
    let people = home.sessions + "/2026-03-14-samling-nordvik.people"
    let mode = try FileManager.default.attributesOfItem(atPath: people)[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  @Test func `what was decided about erased words is forgotten`() throws {
    let home = try Home()
    try home.makeSession()
    let ids = try home.writePoster(table: 1, ["hos Tove Bakke", "hos Ola Dunk"])
    try home.signPoster(table: 1, ids)
    let file = try home.write(
      #"[{"words":"Tove Bakke","do":"strike"},{"words":"Ola Dunk","do":"keep"}]"#.utf8,
      to: "svar.json")
    try home.run("report", "nordvik", "--review", file).succeeded()
    try home.run("erase", "nordvik", ids[0]).succeeded()
    let people = try home.read(home.sessions + "/2026-03-14-samling-nordvik.people")
    let text = String(decoding: people, as: UTF8.self)
    #expect(!text.contains("Tove") && text.contains("Ola Dunk"))
  }

  @Test(arguments: [
    "", "[1", #"{"clues":7}"#, #"[{"words":"x","do":"shout"}]"#, #"[{"do":"keep"}]"#,
  ])
  func `what is no review is refused with a sentence`(text: String) throws {
    let home = try home(["å få svar"])
    let file = try home.write(text.utf8, to: "svar.json")
    _ = try home.run("report", "nordvik", "--review", file).gaveUp(65)
  }

  @Test func `nothing of the people file is in any document but the letter to somebody by name`()
    throws
  {
    let home = try home(["å få svar"])
    let list = try home.write(Self.people.utf8, to: "liste.csv")
    try home.run("people", "import", "nordvik", list).succeeded()
    let secrets = ["Hemmelig", "Zozo", "zoe@", "Kvistholt", "Veien 1"]
    for kind in ["transcript", "report", "letter", "answers", "posters", "day", "invitation"] {
      for format in ["md", "txt", "json"] {
        let text = try home.run(
          "report", "nordvik", "--kind", kind, "--format", format, "-o", "-"
        ).succeeded().output
        for secret in secrets { #expect(!text.contains(secret), "\(kind) \(format) \(secret)") }
      }
    }
    let letter = try home.run(
      "report", "nordvik", "--kind", "letter", "--for", "Zozo", "--format", "txt", "-o", "-"
    ).succeeded().output
    #expect(letter.contains("Hei, Zozo!") && letter.contains("Zoë Hemmelig"))
    #expect(letter.contains("lese høgt") && letter.contains("zoe@example.org"))
    // In nynorsk, as she asked, though the session is in bokmål.
    #expect(letter.contains("Takk for at du kom") && letter.contains("fortalde"))
    #expect(!letter.contains("Kvistholt"))
  }

  @Test func `each who came gets a letter of their own`() throws {
    let home = try home(["å få svar"])
    let list = try home.write(Self.people.utf8, to: "liste.csv")
    try home.run("people", "import", "nordvik", list).succeeded()
    let run = try home.run("report", "nordvik", "--kind", "letter", "--addressed").succeeded()
    #expect(
      run.lines.map { $0.split(separator: "/").last } == [
        "2026-03-14-samling-nordvik-letter-to-1.md", "2026-03-14-samling-nordvik-letter-to-2.md",
      ])
    #expect(run.talk.contains("1 i posten, 1 lest høyt; 6 uten navn"))
    try home.run("people", "delete", "nordvik", "Zozo").succeeded()
    #expect(home.names(in: home.sessions).allSatisfy { !$0.contains("letter") })
  }

  @Test(arguments: [
    ["--kind", "day", "--format", "csv"], ["--kind", "letter", "--format", "excel"],
    ["--addressed"], ["--for", "1"], ["--kind", "letter", "--addressed", "-o", "-"],
    ["--kind", "letter", "--addressed", "--for", "1"],
  ])
  func `what does not go together is a usage error`(options: [String]) throws {
    let home = try home(["å få svar"])
    #expect(try Run(["report", "nordvik"] + options, in: home).code == 64)
  }

  @Test func `a letter to nobody known is refused`() throws {
    let home = try home(["å få svar"])
    _ = try home.run("report", "nordvik", "--kind", "letter", "--addressed").gaveUp(65)
    _ = try home.run("report", "nordvik", "--kind", "letter", "--for", "1").gaveUp(65)
  }

  @Test func `rows hold what was said and no table`() throws {
    let home = try home(["- å få svar; nå", "=1+1"])
    let csv = try home.run("report", "nordvik", "--format", "csv", "-o", "-").succeeded().output
    #expect(csv.contains("- å få svar; nå,punkt") && csv.contains("=1+1,punkt"))
    #expect(!csv.contains("Bord 1"))
    let excel = try home.run("report", "nordvik", "--format", "excel", "-o", "-").succeeded().output
    #expect(excel.hasPrefix("\u{FEFF}\"kapittel\";\"del\""))
    #expect(excel.contains("\"– å få svar; nå\"") && excel.contains("\"'=1+1\""))
  }
}

extension Home {
  /// Has the table hear its points and agree.
  func signPoster(table: Int, _ points: [String]) throws {
    let poster = try opening(table: table).1
    let lines = points.map { #"{"point":"\#($0)","wording":"\#($0)"}"# }.joined(separator: ",")
    try run(
      "apply", "nordvik",
      input: """
        {"kind":"poster.set","poster":"\(poster)","field":"state","value":"read-aloud"}
        {"kind":"poster.set","poster":"\(poster)","field":"state","value":"signed","signature":{"at":"2026-03-14T12:00:00+01:00","lines":[\(lines)]}}

        """
    ).succeeded()
  }
}
