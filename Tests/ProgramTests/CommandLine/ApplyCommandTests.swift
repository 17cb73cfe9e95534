import Foundation
import JSONTree
import Testing

struct ApplyCommandTests {
  private let id = "01M80PGK9YWHQA1G7EPTTZ4EPG"

  private func answers(_ run: Run) throws -> [JSON] {
    try run.lines.map { try JSON(parsing: Array($0.utf8)) }
  }

  @Test func `each line is answered, and is on the disk when it is`() throws {
    let home = try Home()
    try home.makeSession()
    let (opening, poster) = try home.opening(table: 1)
    let child = try Child(["apply", "nordvik"], in: home)
    let deadline = Date.now.addingTimeInterval(20)
    for (number, line) in [
      opening, #"{"kind":"point.write","poster":"\#(poster)","text":"å bli trodd"}"#,
    ].enumerated() {
      child.send(Array("\(line)\n".utf8))
      #expect(child.read(until: deadline) { child.output.count { $0 == 10 } == number + 1 })
      let answer = try #require(child.output.split(separator: 10).last)
      let json = try JSON(parsing: Array(answer))
      #expect(json["line"]?.int == number + 1)
      #expect(json["saved"] == true)
    }
    // It still runs and waits for more.
    #expect(try home.points() == ["å bli trodd"])
    child.endInput()
    #expect(child.read(until: deadline) { false })
    #expect(child.end() == 0)
  }

  @Test func `changes come from a file too`() throws {
    let home = try Home()
    try home.makeSession()
    try home.write(
      #"{"kind":"session.set","field":"place","value":"Sørvik"}"#.utf8, to: "changes.jsonl")
    let run = try home.run("apply", "nordvik", "changes.jsonl").succeeded()
    #expect(try answers(run).map { $0["line"] } == [1])
    #expect(try home.show()["place"] == "Sørvik")
  }

  @Test func `a role does its own work, and what is another's is refused`() throws {
    let home = try Home()
    try home.makeSession()
    let run = try home.run(
      "apply", "nordvik",
      input: """
        {"kind":"session.set","field":"afterword","value":"Takk","by":"desk-commissioner"}
        {"kind":"session.set","field":"place","value":"Sørvik","by":"desk-commissioner"}

        """)
    #expect(run.code == 65)
    #expect(
      try answers(run).last?["error"]
        == "Oppdragsgiveren gjør ikke dette. Det gjør prosesslederen eller arrangøren.")
    #expect(try home.show()["afterword"] == "Takk")
  }

  @Test func `a malformed line stops it, and the lines before are kept`() throws {
    let home = try Home()
    try home.makeSession()
    let run = try home.run(
      "apply", "nordvik",
      input: """
        {"kind":"session.set","field":"place","value":"Sørvik"}
        {"kind":"session.set",
        {"kind":"session.set","field":"place","value":"Østvik"}

        """)
    #expect(run.code == 65)
    let answers = try answers(run)
    #expect(answers.count == 2)
    #expect(answers.first?["saved"] == true)
    #expect(answers.last?["line"] == 2)
    #expect(answers.last?["error"]?.string?.contains("er ikke JSON") == true)
    #expect(try home.show()["place"] == "Sørvik")
  }

  @Test func `a line that the rules refuse stops it with the reason`() throws {
    let home = try Home()
    try home.makeSession()
    let run = try home.run(
      "apply", "nordvik",
      input: """
        {"kind":"session.set","field":"place","value":"Sørvik"}

        {"kind":"point.write","poster":"\(id)","text":"uten veggavis"}
        {"kind":"session.set","field":"place","value":"Østvik"}
        """)
    #expect(run.code == 65)
    let answers = try answers(run)
    // Empty lines are counted and not answered.
    #expect(answers.map { $0["line"] } == [1, 3])
    #expect(answers.last?["error"]?.string?.isEmpty == false)
    #expect(try home.show()["place"] == "Sørvik")
  }

  @Test(arguments: ["nb", "nn", "en"])
  func `what is wrong is said in the language asked for`(language: String) throws {
    let home = try Home()
    try home.makeSession()
    let run = try home.run("apply", "nordvik", "--lang", language, input: "vet ikke\n")
    let words = [
      "nb": "Rett den, og send den på nytt.", "nn": "Rett ho, og send ho på nytt.",
      "en": "Mend it and send it again.",
    ]
    let said = try #require(try answers(run).first?["error"]?.string)
    #expect(said.hasSuffix(words[language] ?? "?"))
  }

  @Test func `a line that comes again with its id is answered as saved already`() throws {
    let home = try Home()
    try home.makeSession()
    let line = #"{"id":"\#(id)","kind":"comment.write","text":"Husk kaffe"}"# + "\n"
    let first = try answers(home.run("apply", "nordvik", input: line).succeeded())
    #expect(first == [["line": 1, "id": .string(id), "saved": true]])
    let again = try answers(home.run("apply", "nordvik", input: line + line).succeeded())
    #expect(again.map { $0["already"] } == [true, true])
    let comments = try home.show()["comments"]?.array ?? []
    #expect(comments.map { $0["text"] } == ["Husk kaffe"])
  }

  @Test func `a kind that this version does not know is kept, counted and passed on`() throws {
    let home = try Home()
    let path = try home.makeSession()
    let run = try home.run(
      "apply", "nordvik", input: #"{"kind":"room.lit","lux":120,"why":"ettermiddag"}"# + "\n")
    let answer = try answers(run.succeeded()).first
    #expect(answer?["saved"] == true)
    // Whoever has misspelt one is told.
    #expect(answer?["unknownKind"] == true)
    try home.writePoster(table: 1, ["tid"])
    let history = path.replacing(".json", with: ".history.jsonl")
    #expect(String(decoding: try home.read(history), as: UTF8.self).contains(#""lux":120"#))
    let check = try home.run("check", "nordvik", "--json").json
    #expect("\(check)".contains("room.lit"))
  }

  @Test func `changes without a session are refused`() throws {
    let home = try Home()
    let said = try home.run("apply", "nordvik", input: "{}\n").gaveUp(66)
    #expect(said.contains("«nordvik»"))
  }

  @Test func `a file of changes that is not there is told by name`() throws {
    let home = try Home()
    try home.makeSession()
    let said = try home.run("apply", "nordvik", "borte.jsonl").gaveUp(66)
    #expect(said.contains("borte.jsonl"))
  }
}
