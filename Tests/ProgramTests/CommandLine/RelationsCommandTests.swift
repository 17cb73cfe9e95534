import JSONTree
import Testing

struct RelationsCommandTests {
  @Test(arguments: [
    ("5", "5: 10 mellomrom, 4 flere enn med 4"), ("6", "6: 15 mellomrom, 5 flere enn med 5"),
    ("32", "32: 496 mellomrom, 31 flere enn med 31"), ("1", "1: 0 mellomrom"),
  ])
  func `people are counted`(people: String, sentence: String) throws {
    let run = try Home().run("relations", people).succeeded()
    #expect(run.output == sentence + "\n")
    #expect(run.talk == "")
  }

  @Test func `a count as JSON says how many more it is than with one less`() throws {
    let json = try Home().run("relations", "6", "--json").succeeded().json
    #expect(json == ["people": 6, "relations": 15, "moreThanWithOneLess": 5])
  }

  @Test(arguments: ["-1", "99999999999", "999999999999999999999999"])
  func `a number that is no number of people is refused`(text: String) throws {
    let said = try Home().run("relations", text).gaveUp(64)
    #expect(said.contains(text))
    #expect(said.contains("Skriv et tall fra 0"))
  }

  @Test func `what is neither a number nor a session is refused by name`() throws {
    let said = try Home().run("relations", "abc").gaveUp(66)
    #expect(said.contains("«abc»"))
  }

  @Test func `a session is counted per step`() throws {
    let home = try Home()
    try home.makeSession(participants: 32)
    let json = try home.run("relations", "nordvik", "--json").succeeded().json
    #expect(json["people"] == 32)
    #expect(json["possible"] == 496)
    #expect(json["met"] == 0)
    let uses = json["steps"]?.array?.compactMap { $0["inUse"]?.int } ?? []
    #expect(uses.contains(16) && uses.contains(48) && uses.contains(496))
    let said = try home.run("relations", "nordvik").succeeded().output
    #expect(said.contains("Samling Nordvik: 32 deltakere, 496 mellomrom i rommet"))
  }
}
