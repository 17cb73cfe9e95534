import JSONTree
import Testing

struct SeatCommandTests {
  private func file(_ text: String, in home: Home) throws -> String {
    try home.write(text.utf8, to: "problem.json")
  }

  @Test func `people are seated without a session, a line a round`() throws {
    let run = try Home().run("seat", "--people", "16", "--tables", "4", "--rounds", "5").succeeded()
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 5)
    #expect(lines.allSatisfy { $0.split(separator: "|").count == 4 })
    #expect(run.talk.contains("120 av 120"))
  }

  @Test func `the same seed prints the same plan`() throws {
    let home = try Home()
    let one = try home.run(
      "seat", "--people", "7", "--rounds", "2", "--seed", "5", "--table-size", "3")
    let again = try home.run(
      "seat", "--people", "7", "--rounds", "2", "--seed", "5", "--table-size", "3")
    #expect(one.succeeded().output == again.succeeded().output)
  }

  @Test func `a plan as JSON has figures`() throws {
    let json = try Home().run("seat", "--people", "9", "--tables", "3", "--rounds", "4", "--json")
      .succeeded().json
    #expect(json["met"] == 36)
    #expect(json["repeats"] == 0)
    #expect(json["best"] == true)
    #expect(json["rounds"]?.array?.count == 4)
  }

  @Test func `wishes that cannot both be met are named by number, and the rest is planned`() throws
  {
    let home = try Home()
    let path = try file(
      #"{"people": 8, "rounds": 1, "tables": [4, 4], "apart": [[0, 1]], "together": [[1, 0]]}"#,
      in: home)
    let run = try home.run("seat", "--problem", path, "--lang", "en")
    #expect(run.code == 65)
    #expect(run.lines.count == 1)
    #expect(run.talk.contains("Wish 1 and wish 2 cannot both be met"))
  }

  @Test(arguments: [
    (#"{"people": 8, "rounds": 1, "tables": [4, 3]}"#, "7"),
    (#"{"people": 8, "rounds": 1"#, "JSON"),
    (#"{"rounds": 1, "tables": [4]}"#, "people"),
    (#"{"people": 4, "rounds": 1, "tables": [4], "apart": [[0, 9]]}"#, "9"),
    (#"{"people": 4, "rounds": 1, "tables": [4], "apart": [[0]]}"#, "apart[0]"),
    (#"{"people": 4, "rounds": -1, "tables": [4]}"#, "rounds"),
  ])
  func `what is no problem is refused in one sentence`(text: String, word: String) throws {
    let home = try Home()
    let said = try home.run("seat", "--problem", file(text, in: home)).gaveUp(65)
    #expect(said.contains(word))
  }

  @Test func `a file that is not there is told by name`() throws {
    #expect(try Home().run("seat", "--problem", "nowhere.json").gaveUp(66).contains("nowhere.json"))
  }

  @Test func `a session's steps are planned, and written when that is asked for`() throws {
    let home = try Home()
    try home.makeSession(participants: 9)
    let json = try home.run("seat", "nordvik", "--apply", "--json", "--seconds", "0.5").succeeded()
      .json
    #expect(json["steps"]?.array?.count == 3)
    #expect(try home.run("relations", "nordvik", "--json").succeeded().json["met"] == json["met"])
  }

  @Test func `a session's wishes are heeded, and whom they are about is said only when asked for`()
    throws
  {
    let home = try Home()
    try home.makeSession(participants: 9)
    try home.run("people", "wish", "nordvik", "together", "1", "2").succeeded()
    try home.run("people", "wish", "nordvik", "apart", "3", "4").succeeded()
    try home.run("people", "wish", "nordvik", "apart", "2", "1").succeeded()
    let arguments = ["seat", "nordvik", "--seconds", "0.3", "--lang", "en"]
    let run = try Run(arguments, in: home).succeeded()
    #expect(run.talk.contains("Wish 1 and wish 3 cannot both be met."))
    #expect(!run.talk.contains("Wish 1: "))
    let who = try Run(arguments + ["--who"], in: home).succeeded()
    #expect(who.talk.contains("Wish 3: 2, 1 not at the same table"))
    let json = try Run(arguments + ["--json"], in: home).succeeded().json
    #expect(json["conflicts"]?.array?.first?.array == [1, 3])
  }

  @Test func `somebody sits at one table in all rounds, and home groups meet again`() throws {
    let home = try Home()
    try home.makeSession(participants: 9)
    func groups(_ extra: String...) throws -> [[[String]]] {
      let json = try Run(["seat", "nordvik", "--seconds", "0.3", "--json"] + extra, in: home)
        .succeeded().json
      return (json["steps"]?.array ?? []).map { step in
        (step["groups"]?.array ?? []).map { ($0.array ?? []).compactMap(\.string) }
      }
    }
    let again = try groups("--home")
    #expect(Set(again[1].map(Set.init)) == Set(again[2].map(Set.init)))
    let people = try home.run("people", "list", "nordvik", "--json").succeeded().json["people"]
    let seventh = people?.array?[6]["id"]?.string
    let fixed = try groups("--fix", "7=2", "--hosts")
    #expect(fixed[1][1].contains(seventh ?? "") && fixed[2][1].contains(seventh ?? ""))
    #expect(try home.run("seat", "nordvik", "--fix", "7").gaveUp(65).contains("7"))
  }

  @Test func `what nobody can sit at is refused or said`() throws {
    let home = try Home()
    try home.makeSession(participants: 9)
    _ = try home.run("seat", "--people", "8", "--tables", "2", "--rounds", "0").gaveUp(64)
    _ = try home.run("seat", "--people", "8", "--table-size", "1").gaveUp(64)
    let alone = try home.run("seat", "--people", "5", "--tables", "9").succeeded().talk
    #expect(alone.contains("Velg høyst 2 bord.") && !alone.contains("bedre"))
    let table = try home.run("seat", "nordvik", "--fix", "7=9").gaveUp(65)
    #expect(table.contains("Velg et tall fra 1 til 2."))
    _ = try home.run("seat", "nordvik", "--keep", "--fix", "7=1").gaveUp(64)
  }

  @Test func `for nobody or one there is no plan, and nothing is written`() throws {
    for (count, word) in [(0, "Ingen deltakere"), (1, "Bare én")] {
      let home = try Home()
      try home.makeSession(participants: count)
      let before = try home.show()
      let run = try home.run("seat", "nordvik", "--apply").succeeded()
      #expect(run.output.isEmpty && run.talk.contains(word))
      #expect(try home.run("seat", "nordvik", "--json").succeeded().json["steps"]?.array == [])
      #expect(try home.show() == before)
    }
  }

  @Test func `hosts are named, on the command line and on the sheet for the door`() throws {
    let home = try Home()
    try home.makeSession(participants: 9)
    let run = try home.run("seat", "nordvik", "--hosts", "--apply", "--seconds", "0.3").succeeded()
    #expect(run.output.contains(" (vert)"))
    #expect(run.talk.contains("Verter, som blir ved bordet sitt: Bord 1 "))
    let sheet = try home.run("report", "nordvik", "--kind", "sheet", "--format", "txt", "-o", "-")
    #expect(sheet.succeeded().output.split(separator: "Bord 1 (vert)").count == 3)
    let json = try home.run("seat", "nordvik", "--hosts", "--json", "--seconds", "0.3").succeeded()
      .json
    #expect(json["hosts"]?.array?.count == 2)
  }

  @Test func `the figures of one sentence count the same pairs`() throws {
    let home = try Home()
    try home.makeSession(participants: 3)
    try home.run("people", "wish", "nordvik", "together", "1", "2").succeeded()
    let run = try home.run("seat", "nordvik", "--seconds", "0.3").succeeded()
    #expect(run.talk.contains("3 av 3 møtes, 3 mer enn én gang, 1 av dem etter ønske."))
    #expect(run.talk.contains("Oftest: 3 ganger (3 par, 1 av dem etter ønske)."))
    #expect(run.talk.contains("6 gjentakelser, 2 av dem etter ønske"))
    let json = try home.run("seat", "nordvik", "--seconds", "0.3", "--json").succeeded().json
    #expect(json["repeats"] == 6 && json["repeatsAsWished"] == 2 && json["metTwice"] == 3)
  }
}
