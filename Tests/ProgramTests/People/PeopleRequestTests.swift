import Foundation
import JSONTree
import Testing

struct PeopleRequestTests {
  private func home() throws -> (Home, [String]) {
    let home = try Home()
    try home.makeSession()
    let list = try home.write(
      "alias;navn;kalles i dag;behov\r\n1;Zoë Hemmelig;Zozo;teleslynge\r\n2;Bo Kvistholt;;\r\n"
        .utf8,
      to: "liste.csv")
    try home.run("people", "import", "nordvik", list, "--delete-after", "2026-04-01").succeeded()
    try home.run("people", "wish", "nordvik", "apart", "1", "2").succeeded()
    return (home, try home.writePoster(table: 1, ["at Zozo ble hørt", "å få svar"]))
  }

  @Test func `whoever asks gets everything that is held about them, and what cannot be found`()
    throws
  {
    let (home, ids) = try home()
    let text = try home.run("people", "export", "nordvik", "Zozo").succeeded().output
    for held in [
      "Zoë Hemmelig", "teleslynge", "onsdag 1. april 2026", ids[0], "kan ikke finnes igjen",
    ] {
      #expect(text.contains(held), "\(held)")
    }
    #expect(!text.contains(ids[1]))
    let json = try home.run("people", "export", "nordvik", "1", "--json").succeeded().json
    #expect(json["peopleFile"]?["name"]?.string == "Zoë Hemmelig")
    #expect(json["wishes"]?.array?.count == 1)
    #expect(json["mentions"]?.array?.compactMap { $0["point"]?.string } == [ids[0]])
    let other = try home.run("people", "export", "nordvik", "2").succeeded().output
    #expect(other.contains("Navnet står ikke i noen tekst"))
    #expect(!other.contains("teleslynge") && !other.contains("Zozo"))
    _ = try home.run("people", "export", "nordvik", "Ingen").gaveUp(65)
  }

  @Test func `whoever withdraws is told what is gone and what can be found`() throws {
    let (home, ids) = try home()
    let run = try home.run("people", "delete", "nordvik", "Zozo").succeeded()
    #expect(run.output.contains(ids[0]) && run.output.contains("mellomrom erase"))
    let people = try home.read(home.sessions + "/2026-03-14-samling-nordvik.people")
    let text = String(decoding: people, as: UTF8.self)
    for word in ["Hemmelig", "Zozo", "teleslynge", "apart"] { #expect(!text.contains(word)) }
    #expect(text.contains("Bo Kvistholt"))
  }

  @Test func `names that are kept too long are warned about`() throws {
    let (home, _) = try home()
    let run = try home.run("check", "nordvik").succeeded()
    #expect(run.output.contains("onsdag 1. april 2026"))
    #expect(run.output.contains("mellomrom people delete 2026-03-14-samling-nordvik --all"))
    try home.run("people", "delete", "nordvik", "--all").succeeded()
    #expect(try home.run("check", "nordvik").succeeded().output.contains("alt i orden"))
  }
}
