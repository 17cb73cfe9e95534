import Foundation
import JSONTree
import Testing

struct MergeCommandTests {
  /// Another machine with a copy of the session as it stands.
  private func machine(withCopyFrom home: Home) throws -> Home {
    let other = try Home()
    for name in home.names(in: home.sessions) {
      try FileManager.default.copyItem(
        atPath: "\(home.sessions)/\(name)", toPath: "\(other.sessions)/\(name)")
    }
    return other
  }

  private func file(_ home: Home) -> String {
    home.sessions + "/2026-03-14-samling-nordvik.json"
  }

  private func history(_ home: Home) throws -> [UInt8] {
    try home.read(home.sessions + "/2026-03-14-samling-nordvik.history.jsonl")
  }

  @Test func `laptops that were apart all day come to the same`() throws {
    let home = try Home()
    try home.makeSession()
    let (one, two) = (try machine(withCopyFrom: home), try machine(withCopyFrom: home))
    try one.writePoster(table: 1, ["å bli hørt", "tid"])
    try two.writePoster(table: 2, ["en som blir"])
    // Also the laptop that came with the file alone.
    let three = try Home()
    try three.write(try home.read(file(home)), to: file(three))
    try three.writePoster(table: 3, ["te"])

    let run = try home.run("merge", "nordvik", file(one), two.sessions, file(three)).succeeded()
    #expect(run.lines[0] == "\(file(one)): 3 nye endringer (script: 3)")
    #expect(run.lines[1] == "\(two.sessions): 2 nye endringer (script: 2)")
    #expect(run.lines.count == 3)
    #expect(try home.points().sorted() == ["en som blir", "te", "tid", "å bli hørt"])
    let first = try history(home)
    try home.run("merge", "nordvik", file(three), file(two), file(one)).succeeded()
    #expect(try history(home) == first)
    try one.run("merge", "nordvik", file(three), file(home), "--lang", "en").succeeded()
    #expect(try history(one) == first)
    #expect(try home.run("check").succeeded().code == 0)
  }

  @Test func `two wordings of one point both stay and are counted`() throws {
    let home = try Home()
    try home.makeSession()
    let ids = try home.writePoster(table: 1, ["å bli hørt"])
    let other = try machine(withCopyFrom: home)
    for (home, text) in [(home, "å bli hørt av noen"), (other, "å bli hørt først")] {
      let base = ids[0]
      try home.run(
        "apply", "nordvik",
        input: #"{"kind":"point.reword","point":"\#(base)","text":"\#(text)","base":"\#(base)"}"#
      ).succeeded()
    }
    let run = try home.run("merge", "nordvik", file(other), "--json").succeeded()
    #expect(try run.json["conflicts"] == ["before": 0, "after": 1])
    #expect(try run.json["merged"]?.array?.first?["seats"] == ["script": 1])
    let said = try home.run("merge", "nordvik", file(other)).succeeded()
    #expect(
      said.lines == [
        "\(file(other)): ingenting nytt",
        "1 steder står to ordlyder ved siden av hverandre til noen velger (0 nye).",
      ])
    let shown = try home.run("show", "nordvik", "--json").succeeded().output
    #expect(shown.contains("å bli hørt av noen") && shown.contains("å bli hørt først"))
  }

  @Test func `an answer that two laptops gave is told before a document goes out`() throws {
    let home = try Home()
    try home.makeSession()
    let ids = try home.writePoster(table: 1, ["å bli hørt"])
    let other = try machine(withCopyFrom: home)
    for (home, answer) in [(home, "Vi gjør det til høsten."), (other, "Vi gjør det til våren.")] {
      let point = #""kind":"follow-up.set","point":"\#(ids[0])""#
      try home.run(
        "apply", "nordvik",
        input: """
          {\(point),"field":"decision","value":"\(answer)"}
          {\(point),"field":"status","value":"planned"}
          """
      ).succeeded()
    }
    func told() throws -> Bool {
      try home.run("report", "nordvik", "--kind", "answers", "--format", "txt", "--unreviewed")
        .succeeded().talk.contains("1 svar ble skrevet av to samtidig")
    }
    #expect(try !told())
    try home.run("merge", "nordvik", file(other)).succeeded()
    #expect(try told())
    try home.run(
      "apply", "nordvik",
      input: """
        {"kind":"follow-up.set","point":"\(ids[0])","field":"decision","value":"Vi gjør det i uke 40."}
        """
    ).succeeded()
    #expect(try !told())
  }

  @Test func `what is no copy of the session is refused and changes nothing`() throws {
    let home = try Home()
    try home.makeSession()
    let before = try history(home)
    let other = try Home()
    try other.makeSession()
    #expect(try home.run("merge", "nordvik", file(other)).gaveUp(65).contains("en annen samling"))
    let text = try home.write(Array("et notat".utf8), to: "notat.json")
    _ = try home.run("merge", "nordvik", text).gaveUp(65)
    _ = try home.run("merge", "nordvik", "finnes-ikke").gaveUp(66)
    #expect(try history(home) == before)
  }
}
