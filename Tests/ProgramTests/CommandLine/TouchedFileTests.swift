import Foundation
import JSONTree
import Testing

/// Files that somebody else than the program has had their hands in.
struct TouchedFileTests {
  private func edited(in home: Home, keepingHistory: Bool) throws -> String {
    let path = try home.makeSession()
    let text = String(decoding: try home.read(path), as: UTF8.self)
    try home.write(
      text.replacing("\"title\": \"Samling Nordvik\"", with: "\"title\": \"Samling Sørdal\"").utf8,
      to: path)
    if !keepingHistory {
      let history = path.replacing(".json", with: ".history.jsonl")
      try FileManager.default.removeItem(atPath: history)
    }
    return path
  }

  @Test(arguments: ["nb", "nn", "en"])
  func `a snapshot that was edited by hand is said to be, and its history is followed`(
    language: String
  ) throws {
    let home = try Home()
    let path = try edited(in: home, keepingHistory: true)
    let show = try home.run("show", path, "--lang", language).succeeded()
    #expect(show.output.hasPrefix("Samling Nordvik\n"))
    #expect(show.talk.hasPrefix("mellomrom: \(path): "))
    #expect(show.talk.filter { $0 == "\n" }.count == 1)
    #expect(try home.run("show", path, "--json").succeeded().talk.contains(path))
    #expect(try home.run("report", path, "-o", "-").succeeded().talk.contains(path))
    let check = try home.run("check", path, "--lang", language)
    #expect(check.code == 65)
    #expect(check.output.contains(path))
  }

  @Test func `without its history it is shown as it stands, and that is said`() throws {
    let home = try Home()
    let path = try edited(in: home, keepingHistory: false)
    let show = try home.run("show", path).succeeded()
    #expect(show.output.hasPrefix("Samling Sørdal\n"))
    #expect(show.talk.contains("historien er ikke her"))
    #expect(try home.run("check", path).code == 65)
  }

  @Test func `a list does not take a file that was cut for whole`() throws {
    let home = try Home()
    let path = try home.makeSession()
    try home.write(try home.read(path).prefix(5000), to: path)
    // Its history holds all of it, so the session is there, and the fault is told.
    let list = try home.run("list").succeeded()
    #expect(list.output.contains("Samling Nordvik"))
    #expect(list.output.contains("! linje "))
    try FileManager.default.removeItem(atPath: path.replacing(".json", with: ".history.jsonl"))
    let alone = try home.run("list", "--json").succeeded().json["sessions"]?.array?.first
    #expect(alone?["title"] == nil)
    #expect(alone?["problem"]?.string?.contains(path) == true)
  }
}
