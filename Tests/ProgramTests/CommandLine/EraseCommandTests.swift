import Foundation
import Testing

struct EraseCommandTests {
  @Test func `afterwards no file of the session holds the words`() throws {
    let home = try Home()
    try home.makeSession()
    let ids = try home.writePoster(table: 1, ["nabolaget visste det", "tid"])
    try home.run(
      "apply", "nordvik",
      input: #"{"kind":"point.reword","point":"\#(ids[0])","text":"nabolaget så det"}"#
    ).succeeded()
    #expect(filesHolding("nabolaget", in: home).isEmpty == false)

    let run = try home.run("erase", "nordvik", ids[0]).succeeded()
    #expect(run.output.hasPrefix("Ordene er borte fra alle filene i samlingen"))
    #expect(filesHolding("nabolaget", in: home) == [])
    #expect(try home.run("show", "nordvik").output.contains("[fjernet etter ønske]"))
    #expect(try home.run("check").succeeded().code == 0)
  }

  @Test func `a point that is gone already is said to be`() throws {
    let home = try Home()
    try home.makeSession()
    let ids = try home.writePoster(table: 1, ["nabolaget visste det"])
    try home.run("erase", "nordvik", ids[0]).succeeded()
    let before = try home.read(home.sessions + "/2026-03-14-samling-nordvik.history.jsonl")
    let run = try home.run("erase", "nordvik", ids[0]).succeeded()
    #expect(run.output.hasPrefix("Ordene var fjernet fra før"))
    #expect(try home.read(home.sessions + "/2026-03-14-samling-nordvik.history.jsonl") == before)
  }

  @Test func `a point that is not there is refused`() throws {
    let home = try Home()
    try home.makeSession()
    for point in ["01M80PGK9YWHQA1G7EPTTZ4EPG", "det første"] {
      let said = try home.run("erase", "nordvik", point).gaveUp(65)
      #expect(said.contains(point))
    }
  }

  /// The files under the sessions that hold a text, by their bytes.
  private func filesHolding(_ text: String, in home: Home) -> [String] {
    let wanted = Data(text.utf8)
    let files = FileManager.default.enumerator(atPath: home.sessions)
    return (files?.compactMap { $0 as? String } ?? []).filter { name in
      FileManager.default.contents(atPath: home.sessions + "/" + name)?.range(of: wanted) != nil
    }
  }
}
