import Dialogue
import Terminal
import TerminalEmulator
import Testing

/// A command line that cannot be read: one sentence, in the language of whoever wrote it.
struct UsageTests {
  @Test(arguments: [
    (["note", "x", "--table", "tre"], "«tre» passer ikke som --table <table>.", "note"),
    (["note"], "<session> mangler.", "note"),
    (["lead", "a", "b"], "Dette var for mye: 'b'.", "lead"),
    (["lead", "a", "b", "c"], "Dette var for mye: 'b', 'c'.", "lead"),
    (["list", "--fo"], "Valget --fo finnes ikke.", "list"),
    (["list", "--jsn"], "Valget --jsn finnes ikke. Mente du --json?", "list"),
    (["report", "x", "--format"], "Etter --format må det stå noe: --format <format>.", "report"),
    (
      ["new", "--participants", "-3"], "«-3» passer ikke som --participants <participants>.", "new"
    ),
    (["demo", "--fresh=1"], "--fresh står alene, uten noe etter.", "demo"),
    (
      ["due", "--format", "foo"],
      "«foo» passer ikke som --format <format>. Skriv en av: txt, json, ics.", "due"
    ),
    (["review", "x", "--as", "boss"], "«boss» passer ikke som --as <as>.", "review"),
    (["seat"], "Skriv en samling, eller --people, eller --problem.", "seat"),
    (["seat", "--people", "9999999"], "--people er et tall fra 0 til 5000.", "seat"),
    (["people", "wish", "x", "apart", "a"], "Slik skrives ikke et ønske.", "people wish"),
  ])
  func `what cannot be read is told in one sentence, with where to look`(
    words: [String], said: String, command: String
  ) throws {
    let home = try Home()
    let run = try Run(words, in: home, input: [])
    #expect(run.code == 64)
    #expect(run.output.isEmpty)
    #expect(run.talk.hasPrefix("mellomrom: \(said)"), "\(run.talk)")
    #expect(run.talk.hasSuffix(" Se: mellomrom \(command) --help\n"), "\(run.talk)")
  }

  @Test func `help of a command that has some of its own names those`() throws {
    let home = try Home()
    for words in [
      ["people", "--help"], ["--lang", "nb", "people", "-h"], ["people", "--lang", "nb", "--help"],
      ["help", "people"],
    ] {
      let run = try Run(words, in: home, input: [])
      #expect(run.code == 0)
      for command in ["import", "export", "delete", "wish"] {
        #expect(run.output.contains("\n  \(command)"), "\(words) \(run.output)")
      }
    }
  }

  @Test func `on a terminal no word is parted at the edge`() throws {
    let home = try Home()
    let name = String(repeating: "leve med langvarig sykdom ", count: 3) + "i nord"
    let program = try home.open("show", name, size: Size(rows: 12, columns: 60))
    #expect(try program.waitForExit() == 66)
    let words = program.terminal.rows.flatMap { $0.split(separator: " ").map { String($0) } }
    #expect(words.count { $0.contains("langvarig") } == 3, "\(program.terminal.picture)")
    #expect(words.contains("mellomrom") && words.contains("list"))
  }

  @Test func `a command that there is not is told as that`() throws {
    let home = try Home()
    #expect(
      try home.run("foo").gaveUp(64)
        == "mellomrom: Kommandoen «foo» finnes ikke. Se: mellomrom --help")
  }

  @Test func `the language that is asked for is spoken, also where the line is wrong`() throws {
    let home = try Home()
    #expect(
      try home.run("note", "--lang", "en").gaveUp(64).hasPrefix("mellomrom: <session> is missing."))
    #expect(
      try home.run("note", "--lang=nn").gaveUp(64).hasPrefix("mellomrom: <session> manglar."))
    #expect(
      try home.run("list", "--lang", "xx").gaveUp(64).contains("«xx» er ikke en av nb, nn, en."))
  }

  @Test func `language and folder may stand before the command`() throws {
    let home = try Home()
    try home.makeSession()
    let after = try home.run("show", "nordvik", "--lang", "en").succeeded()
    #expect(try home.run("--lang", "en", "show", "nordvik").succeeded().output == after.output)
    #expect(try home.run("--lang=en", "show", "nordvik").succeeded().output == after.output)
    #expect(
      try home.run("--sessions", home.sessions, "--lang", "en", "show", "nordvik").succeeded()
        .output == after.output)
    let help = try home.run("--lang", "nn", "--help").succeeded().output
    #expect(help.contains("KOMMANDOAR:") && help.contains("Lei ei samling."))
  }

  /// None of the library's own English is left on a page of help in another language.
  @Test(arguments: [
    [], ["list"], ["seat"], ["report"], ["due"], ["people"], ["people", "wish"], ["review"],
  ])
  func `help is in the language of whoever asks`(command: [String]) throws {
    let home = try Home()
    let run = try Run(command + ["--help"], in: home, input: [])
    #expect(run.code == 0)
    for english in [
      "OVERVIEW", "USAGE", "OPTIONS", "ARGUMENTS", "SUBCOMMANDS", "<options>", "<subcommand>",
      "Show ", "(default", "(values", "See '", " the ", " for detailed",
    ] {
      #expect(!run.output.contains(english), "\(english) in\n\(run.output)")
    }
  }
}
