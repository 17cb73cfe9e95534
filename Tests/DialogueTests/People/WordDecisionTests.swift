import JSONTree
import Testing

@testable import Dialogue

struct WordDecisionTests {
  private let ada = ID<Person>(Identifier(milliseconds: 1, random: 1, 1))

  @Test func `what is decided again replaces what was decided before`() {
    var people = People()
    people.decide([WordDecision("Kari Nordmann", .keep), WordDecision("Vik", .strike)])
    people.decide([WordDecision("KARI NORDMANN", .replace(with: "en nabo"))])
    #expect(people.decisions.map(\.way) == [.strike, .replace(with: "en nabo")])
  }

  @Test func `decisions go with the words that they are about`() {
    var people = People()
    people.decide([WordDecision("Kari Nordmann", .keep), WordDecision("Vik", .strike)])
    let didForget = people.forgetDecisions(notIn: ["hos KARI NORDMANN", "annet"])
    #expect(didForget)
    #expect(people.decisions.map(\.words) == ["Kari Nordmann"])
    let didForgetMore = people.forgetDecisions(notIn: ["Kari Nordmann"])
    #expect(!didForgetMore)
  }

  @Test func `whoever is taken out of the file takes the decisions about their name along`() {
    var people = People()
    people.update(ada) { $0.name = "Ada Berg" }
    people.decide([WordDecision("ada berg", .keep), WordDecision("Vik", .strike)])
    people.remove(ada)
    #expect(people.decisions.map(\.words) == ["Vik"])
  }

  @Test func `decisions and forms of letters survive being written down`() throws {
    var people = People()
    people.update(ada) { $0.form = .readAloud }
    people.decide([
      WordDecision("Kari", .replace(with: "navn")), WordDecision("a", .keep),
      WordDecision("b", .strike),
    ])
    let read = try People(json: people.json)
    #expect(read == people)
    #expect(throws: Malformed.self) {
      try People(json: ["decisions": [["words": "x", "do": "shout"]]])
    }
  }

  @Test(arguments: [
    ("Nynorsk", Language.nynorsk), ("somali, norsk", .bokmal), ("English", .english),
    ("somali", nil), ("", nil),
  ])
  func `the language of a letter is the first that we write`(text: String, language: Language?) {
    #expect(Language(spoken: text) == language)
  }
}
