import Glibc
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

  @Test func `the commissioner answers, and the organiser sees it`() throws {
    let home = try Home()
    try home.makeSession()
    try home.writePoster(table: 1, ["å vente", "å bli trodd"])
    var face = try home.open("review", "nordvik", "--as", "commissioner")
    try face.wait(for: "2 punkter: 0 besvart, 2 venter")
    face.press("Enter", "Down")
    face.type("Vi ringer tilbake")
    face.press("Enter")
    try face.wait(for: "Hva er svaret?")
    face.press("1")
    try face.wait(for: "2 punkter: 1 besvart, 1 venter")
    face.press("q")
    #expect(try face.waitForExit() == 0)
    face = try home.open("review", "nordvik", "--as", "organiser")
    try face.wait(for: "Vi ringer tilbake")
    face.press("q")
    #expect(try face.waitForExit() == 0)
    let followUps = try home.show()["followUps"]?.array
    #expect(followUps?.first?["history"]?.array?.first?["by"] == "desk-commissioner")
  }

  @Test(arguments: [SIGKILL, SIGTERM])
  func `an answer that was not finished is no answer, and is offered again`(signal: Int32) throws {
    let home = try Home()
    try home.makeSession()
    try home.writePoster(table: 1, ["å vente", "å bli trodd"])
    let killed = try home.open("review", "nordvik", "--as", "commissioner")
    try killed.wait(for: "2 punkter: 0 besvart, 2 venter")
    killed.press("Enter", "Down")
    killed.type("Vi ringer")
    eventually("a draft") { !home.drafts().isEmpty }
    try killed.wait(for: "Vi ringer")
    killed.signal(signal)
    _ = try killed.waitForExit()
    #expect(try home.show()["followUps"] == nil)

    let again = try home.open("review", "nordvik", "--as", "commissioner")
    try again.wait(for: "Noe du skrev sist, er ikke lagret ennå.")
    try again.wait(for: "2 punkter: 0 besvart, 2 venter")
    again.press("Enter", "Down")
    again.type(" tilbake")
    again.press("Enter")
    try again.wait(for: "Hva er svaret?")
    again.press("1")
    try again.wait(for: "2 punkter: 1 besvart, 1 venter")
    again.press("q")
    #expect(try again.waitForExit() == 0)
    #expect(try home.show()["followUps"]?.array?.first?["decision"] == "Vi ringer tilbake")
    eventually("no draft") { home.drafts() == [] }
  }

  @Test func `what somebody's editor had saved when the program was killed is offered again`()
    throws
  {
    let home = try Home()
    try home.makeSession()
    try home.writePoster(table: 1, ["å vente"])
    let editor = try home.write(
      "printf ' og mer' >>\"$1\"; touch \"$HOME/saved\"; exec sleep 30\n".utf8, to: "editor.sh")
    let killed = try home.open(
      "review", "nordvik", "--as", "commissioner", environment: ["VISUAL": "sh \(editor)"])
    try killed.wait(for: "1 punkt: 0 besvart")
    killed.press("w")
    killed.type("Takk")
    try killed.wait(for: "Takk")
    killed.press("Alt-e")
    eventually("a saved text") { home.names(in: home.path).contains("saved") }
    eventually("a draft") { !home.drafts().isEmpty }
    killed.signal(SIGKILL)
    _ = try killed.waitForExit()

    let again = try home.open("review", "nordvik", "--as", "commissioner")
    try again.wait(for: "Etterordet er påbegynt")
    again.press("w")
    try again.wait(for: "Takk og mer")
    again.press("Enter")
    try again.wait(for: "Etterordet er lagret.")
    again.press("q")
    #expect(try again.waitForExit() == 0)
    #expect(try home.show()["afterword"] == "Takk og mer")
    #expect(home.textsLeft == [])
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

  /// A session at whose desk a comment is being begun; `script` is the editor, `$1` the file.
  private func commenting(_ script: String) throws -> (home: Home, face: DrivenProgram) {
    let home = try Home()
    try home.makeSession()
    try home.writePoster(table: 1, ["å vente"])
    let editor = try home.write(script.utf8, to: "editor.sh")
    let face = try home.open(
      "review", "nordvik", environment: ["EDITOR": "emacs", "VISUAL": "sh \(editor)"])
    try face.wait(for: "1 punkt: 0 plassert")
    face.press("c")
    try face.wait(for: "Ingen merknader ennå")
    face.press("n")
    face.type("Halv")
    try face.wait(for: "Halv")
    face.press("Alt-e")
    return (home, face)
  }

  private func comments(_ home: Home) throws -> [String] {
    try home.show()["comments"]?.array?.compactMap { $0["text"]?.string } ?? []
  }

  @Test func `a comment is written in somebody's own editor, and the file is gone`() throws {
    let (home, face) = try commenting(
      """
      stat -c %a "$1" >"$HOME/mode"; dirname "$1" >"$HOME/folder"; cp "$1" "$1~"
      printf ' side én\nog to\n' >>"$1"
      """)
    try face.wait(for: "Halv side én og to")
    face.press("Esc")
    try face.wait(without: "Dine merknader")
    face.press("q")
    #expect(try face.waitForExit() == 0)
    face.expectRestored()
    #expect(try comments(home) == ["Halv side én\nog to"])
    #expect(try home.words(of: "mode") == "600\n")
    #expect(try home.words(of: "folder").hasSuffix(".live\n"))
    #expect(home.textsLeft == [])
  }

  @Test func `an editor that fails costs no word`() throws {
    let (home, face) = try commenting("printf ' side' >>\"$1\"; exit 3\n")
    try face.wait(for: "Skriveprogrammet sluttet med en feil")
    try face.wait(for: "Halv side")
    #expect(try comments(home) == [])
    face.press("Enter")
    try face.wait(for: "Teksten er lagret.")
    face.press("Esc")
    try face.wait(without: "Dine merknader")
    face.press("q")
    #expect(try face.waitForExit() == 0)
    #expect(try comments(home) == ["Halv side"])
  }

  @Test func `what an editor left behind in a crash goes when words are erased`() throws {
    let home = try Home()
    try home.makeSession()
    let points = try home.writePoster(table: 1, ["å vente"])
    let live = try #require(home.names(in: home.sessions).first { $0.hasSuffix(".live") })
    let name = "text-desk-leader-7f3a9c01d2e4b586.txt"
    for left in [name, ".\(name).swp", "\(name)~"] {
      try home.write("å vente".utf8, to: "\(home.sessions)/\(live)/\(left)")
    }
    try home.run("erase", "nordvik", points[0]).succeeded()
    #expect(home.textsLeft == [])
  }
}

extension Home {
  fileprivate func words(of name: String) throws -> String {
    String(decoding: try read(path + "/" + name), as: UTF8.self)
  }

  /// What lies beside the logs for somebody's editor.
  fileprivate var textsLeft: [String] {
    names(in: sessions).filter { $0.hasSuffix(".live") }
      .flatMap { names(in: sessions + "/" + $0) }.filter { $0.contains("text-") }
  }
}
