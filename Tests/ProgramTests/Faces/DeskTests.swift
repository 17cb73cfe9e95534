import JSONTree
import Terminal
import TerminalEmulator
import Testing

/// The desk as the built program runs it.
struct DeskTests {
  @Test func `a wall is sorted by its leader, saved, and sorted on after a restart`() throws {
    let home = try Home()
    try home.makeSession()
    try home.writePoster(table: 1, ["å vente", "å bli trodd", "tid"])
    var face = try home.open("review", "nordvik")
    try face.wait(for: "3 punkter: 0 plassert, 3 ikke ennå")
    face.press("t")
    face.type("ventetid")
    face.press("Enter")
    try face.wait(for: "3 punkter: 1 plassert, 2 ikke ennå")
    face.press("1")
    try face.wait(for: "3 punkter: 2 plassert, 1 ikke ennå")
    face.press("q")
    #expect(try face.waitForExit() == 0)
    face.expectRestored()
    #expect(try home.show()["themes"]?.array?.first?["title"] == "ventetid")

    face = try home.open("review", "nordvik", "--as", "leader")
    try face.wait(for: "3 punkter: 2 plassert, 1 ikke ennå")
    face.press("1")
    try face.wait(for: "3 punkter: 3 plassert, 0 ikke ennå")
    face.press("q")
    #expect(try face.waitForExit() == 0)
    #expect(try home.points() == ["å vente", "å bli trodd", "tid"])
  }

  @Test func `another hat looks, and a hat that is none is a usage error`() throws {
    let home = try Home()
    try home.makeSession()
    try home.writePoster(table: 1, ["å vente"])
    let face = try home.open("review", "nordvik", "--as", "commissioner")
    try face.wait(for: "oppdragsgiver")
    face.press("t")
    try face.wait(for: "gjør ingenting her")
    face.press("q")
    #expect(try face.waitForExit() == 0)
    #expect(try home.show()["themes"] == nil)
    #expect(try home.run("review", "nordvik", "--as", "king").code == 64)
  }
}
