import Foundation
import JSONTree
import Terminal
import TerminalEmulator
import Testing

/// Files that are no session of ours: one sentence that says what, where and what to do, the code
/// of sysexits.h that fits, and nothing changed.
struct BadInputTests {
  enum Bad: String, CaseIterable {
    case missing, folder, fifo, empty, truncated, letter, otherFormat, tooNew, large, deep
    case impossibleDate, notUTF8

    /// Makes the thing, and returns its path.
    func make(in home: Home) throws -> String {
      let name = "\(rawValue).json"
      let good = try home.read(try home.makeSession())
      func changed(_ old: String, _ new: String) -> [UInt8] {
        Array(String(decoding: good, as: UTF8.self).replacing(old, with: new).utf8)
      }
      switch self {
      case .missing: return home.path + "/" + name
      case .folder:
        let path = home.path + "/" + name
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
        return path
      case .fifo:
        let path = home.path + "/" + name
        mkfifo(path, 0o600)
        return path
      case .empty: return try home.write([], to: name)
      case .truncated: return try home.write(good.prefix(5000), to: name)
      case .letter: return try home.write("Kjære alle sammen\n".utf8, to: name)
      case .otherFormat:
        return try home.write(#"{"format": "other", "version": 1}"#.utf8, to: name)
      case .tooNew:
        return try home.write(changed(#""version": 1,"#, #""version": 99,"#), to: name)
      case .large:
        let path = try home.write([], to: name)
        truncate(path, 100 << 20)
        return path
      case .deep:
        return try home.write(
          String(repeating: "[", count: 10_000).utf8
            + Array(String(repeating: "]", count: 10_000).utf8), to: name)
      case .impossibleDate: return try home.write(changed("2026-03-14", "2026-02-30"), to: name)
      case .notUTF8: return try home.write([0x7B, 0x22, 0xFF, 0x22, 0x3A, 0x31, 0x7D], to: name)
      }
    }

    var code: Int32 {
      switch self {
      case .missing, .folder, .fifo: 66
      case .empty, .truncated, .letter, .otherFormat, .tooNew, .large, .deep, .impossibleDate,
        .notUTF8:
        65
      }
    }
  }

  @Test(arguments: Bad.allCases)
  func `a bad file is told in one sentence and left alone`(bad: Bad) throws {
    let home = try Home()
    let path = try bad.make(in: home)
    let before = try state(of: path, in: home)
    var said: Set<String> = []
    for language in ["nb", "nn", "en"] {
      let sentence = try home.run("show", path, "--lang", language).gaveUp(bad.code)
      #expect(sentence.hasPrefix("mellomrom: "))
      #expect(sentence.contains(bad.rawValue + ".json"), "\(sentence)")
      said.insert(sentence)
    }
    #expect(said.count == 3, "\(said)")
    try home.run("report", path).gaveUp(bad.code)
    let change = #"{"kind":"session.set","field":"title","value":"Min"}"#
    try home.run("apply", path, input: change).gaveUp(bad.code)
    let face = try home.open("lead", path, size: Size(rows: 5, columns: 250))
    #expect(try face.waitForExit() == bad.code)
    #expect(face.terminal.rows[0].contains(bad.rawValue + ".json"))
    #expect(face.isCooked && face.terminal.rows[1] == "")
    #expect(try state(of: path, in: home) == before)
  }

  @Test func `what apply cannot read it says in the reader's own language`() throws {
    let home = try Home()
    let path = try home.makeSession()
    let before = try home.read(path)
    for (name, nb, en) in [
      ("borte.jsonl", "Finnes ikke.", "Is not there."),
      (".", "Det er en mappe.", "It is a folder."),
    ] {
      #expect(try home.run("apply", "nordvik", name).gaveUp(66).contains("\(name): \(nb)"))
      let english = try home.run("apply", "nordvik", name, "--lang", "en").gaveUp(66)
      #expect(english.contains("\(name): \(en)"))
    }
    #expect(try home.read(path) == before)
  }

  @Test(arguments: Bad.allCases)
  func `one bad file does not hide the others in the list`(bad: Bad) throws {
    let home = try Home()
    let path = try bad.make(in: home)
    if bad != .missing {
      try FileManager.default.moveItem(
        atPath: path, toPath: home.sessions + "/\(bad.rawValue).json")
    }
    let list = try home.run("list").succeeded()
    #expect(list.output.contains("Samling Nordvik"))
    #expect(list.output.contains("\(bad.rawValue)") == (bad != .missing))
    let listed = try home.run("list", "--json").succeeded().json["sessions"]?.array
    #expect(listed?.count == (bad == .missing ? 1 : 2))
  }

  /// Name, kind, size, time and bytes of the file, and what lies beside it.
  private func state(of path: String, in home: Home) throws -> String {
    var status = stat()
    guard lstat(path, &status) == 0 else { return "\(home.names(in: home.path))" }
    let isSmall = status.st_mode & S_IFMT == S_IFREG && status.st_size < 1 << 20
    let bytes = isSmall ? try home.read(path) : []
    return """
      \(home.names(in: home.path)) \(status.st_ino) \(status.st_size) \(status.st_mode) \
      \(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec) \(bytes)
      """
  }

  @Test(arguments: ["nb", "nn", "en"])
  func `a table that does not exist is told by number`(language: String) throws {
    let home = try Home()
    try home.makeSession(participants: 8)
    let run = try home.run("note", "nordvik", "--table", "9", "--lang", language)
    #expect(run.gaveUp(65).contains("9"))
    for table in ["0", "-1", "99999999999999"] {
      let run = try home.run("note", "nordvik", "--table=\(table)")
      #expect(run.code == 65 || run.code == 64)
      #expect(run.output == "")
    }
  }

  @Test(arguments: ["nb", "nn", "en"])
  func `a name that fits several sessions is told with all of them`(language: String) throws {
    let home = try Home()
    try home.makeSession(title: "Samling Nordvik")
    try home.makeSession(title: "Møte i Nordvik")
    let said = try home.run("show", "nordvik", "--lang", language).gaveUp(66)
    #expect(said.contains("2026-03-14-samling-nordvik"))
    #expect(said.contains("2026-03-14-moete-i-nordvik"))
  }

  @Test func `a folder of sessions that is a file is told by name`() throws {
    let home = try Home()
    let file = try home.write("".utf8, to: "samlinger")
    let said = try home.run("new", "--sessions", file, "--title", "Her").gaveUp(66)
    #expect(said.contains(file))
  }
}
