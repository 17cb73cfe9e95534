import Foundation
import JSONTree
import Reporting
import Testing

struct PeopleCommandTests {
  private static let list = """
    alias;navn;kalles i dag;del;rolle;organisasjon;region;språk;behov;kontakt\r
    1;Zoë Hemmelig;Zozo;deltaker;pårørende;Havnehuset;Indre fjord;nordsamisk;teleslynge ved vinduet;zoe@example.org\r
    T1;"Clara ""Tolk"" Moe";;tolk;;;;;;\r

    """
  /// What nobody but the people file may know.
  private static let secrets = [
    "Hemmelig", "Zozo", "Havnehuset", "Indre fjord", "nordsamisk", "ved vinduet", "zoe@", "Clara",
  ]

  private func home() throws -> Home {
    let home = try Home()
    try home.makeSession()
    return home
  }

  private func takeIn(_ list: String = list, in home: Home) throws -> Run {
    try home.run("people", "import", "nordvik", try home.write(list.utf8, to: "liste.csv"))
  }

  private func aliases(_ home: Home) throws -> [String] {
    (try home.show()["people"]?.array ?? []).filter { $0["removed"]?.bool != true }
      .compactMap { $0["alias"]?.string }
  }

  @Test func `a list is taken in once, however often it comes`() throws {
    let home = try home()
    #expect(try takeIn(in: home).succeeded().lines[0].hasPrefix("1 nye, 1 fra før."))
    #expect(try aliases(home) == (1...8).map(String.init) + ["T1"])
    let people = home.sessions + "/2026-03-14-samling-nordvik.people"
    let file = try home.read(people)
    #expect(try takeIn(in: home).succeeded().lines[0].hasPrefix("0 nye, 2 fra før."))
    #expect(try home.read(people) == file)
    let mode = try FileManager.default.attributesOfItem(atPath: people)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    let list = try home.run("people", "list", "nordvik").succeeded()
    #expect(list.lines[0].hasPrefix("   1  Zozo, Zoë Hemmelig, deltaker, pårørende, Havnehuset"))
    #expect(list.output.contains("slettes etter fredag 12. juni 2026"))
  }

  @Test func `what the people file knows is in no other file and in no export`() throws {
    let home = try home()
    try takeIn(in: home).succeeded()
    try home.run("people", "wish", "nordvik", "place", "Zozo", "2").succeeded()
    try home.writePoster(table: 1, ["at noen har lest det jeg skrev sist"])
    var said = try home.run("show", "nordvik", "--json").succeeded().output
    said += try home.run("show", "nordvik").succeeded().output
    // Of all documents only the sheet of who sits where says what people are called.
    for kind in Report.Kind.allCases where ![.desk, .sheet].contains(kind) {
      for format in ["txt", "json", "html"] {
        said += try home.run(
          "report", "nordvik", "--kind", kind.rawValue, "--format", format, "--all", "--tables",
          "--unreviewed",
          "-o", "-"
        ).succeeded().output
      }
    }
    for secret in Self.secrets {
      #expect(!said.contains(secret), "\(secret)")
      let holding = try files(in: home).filter { file in
        Data(try home.read(file)).range(of: Data(secret.utf8)) != nil
      }
      #expect(holding.map { $0.suffix(7) } == [".people"], "\(secret)")
    }
  }

  private func files(in home: Home) throws -> [String] {
    let found = FileManager.default.enumerator(atPath: home.sessions)
    return (found?.compactMap { $0 as? String } ?? []).map { home.sessions + "/" + $0 }
      .filter {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: $0, isDirectory: &isFolder)
          && !isFolder.boolValue
      }
  }

  @Test func `Latin-1, a byte order mark and commas are read alike`() throws {
    let home = try home()
    let latin = Array("navn,del\r\n".utf8) + [0xC5, 0x73, 0x65] + Array(" Li,deltaker\r\n".utf8)
    try home.run("people", "import", "nordvik", try home.write(latin, to: "a.csv")).succeeded()
    let marked = [0xEF, 0xBB, 0xBF] + Array("Navn;Del\nÅse Li;deltaker\n".utf8)
    let again = try home.run("people", "import", "nordvik", try home.write(marked, to: "b.csv"))
    #expect(again.succeeded().lines[0].hasPrefix("0 nye, 1 fra før."))
  }

  @Test func `a bad list changes nothing and is told in one sentence`() throws {
    let home = try home()
    let before = try home.show()
    let bad: [(String, String)] = [
      ("navn;del\nAda;deltaker\nBirk;gjest\n", "linje 3, kolonnen «del»"),
      ("navn;del\nAda;\"delta", "linje 2, celle 2"),
      ("navn\nAda\0", "ikke tekst"), ("", "ingenting"), ("farge\nblå\n", "overskrifter"),
    ]
    for (list, expected) in bad {
      let said = try takeIn(list, in: home).gaveUp(65)
      #expect(said.lowercased().contains(expected), "\(said)")
    }
    #expect(try home.show() == before)
    #expect(home.names(in: home.sessions).contains { $0.hasSuffix(".people") } == false)
    _ = try home.run("people", "import", "nordvik", home.path + "/nowhere.csv").gaveUp(66)
  }

  @Test func `wishes have numbers, and no reasons`() throws {
    let home = try home()
    try takeIn(in: home).succeeded()
    func wish(_ words: String...) throws -> Run {
      try Run(["people", "wish", "nordvik"] + words, in: home)
    }
    #expect(
      try wish("apart", "Zozo", "2").succeeded().lines == ["Ønske 1: Zozo, 2 ikke ved samme bord"])
    #expect(try wish("place", "2", "1", "2").succeeded().lines == ["Ønske 2: 2 ved bord 1, 2"])
    #expect(try wish("never-alone", "role", "pårørende").succeeded().output.contains("Ønske 3"))
    try wish("interprets", "T1", "Zozo").succeeded()
    #expect(
      try wish("remove", "1").succeeded().lines
        == ["Tatt bort: Ønske 1: Zozo, 2 ikke ved samme bord"])
    let json = try home.run("people", "list", "nordvik", "--json").succeeded().json
    #expect(json["wishes"]?.array?.compactMap { $0["number"]?.int } == [2, 3])
    #expect(json["people"]?.array?.last?["accompanies"] != nil)
    _ = try wish("apart", "Zozo", "ingen").gaveUp(65)
    _ = try wish("apart", "Zozo", "1").gaveUp(65)
    _ = try wish("remove", "7").gaveUp(65)
    _ = try wish("spread", "sko").gaveUp(65)
  }

  @Test func `company is seen in the list and taken back, and contradictions are told at once`()
    throws
  {
    let home = try home()
    try home.run(
      "people", "import", "nordvik", home.write("navn;del\nEvy;tolk\n".utf8, to: "a.csv")
    )
    .succeeded()
    func wish(_ words: String...) throws -> Run {
      try Run(["people", "wish", "nordvik"] + words, in: home)
    }
    func list() throws -> [String] { try home.run("people", "list", "nordvik").succeeded().lines }
    #expect(try wish("interprets", "Evy", "2").succeeded().lines == ["Evy er sammen med 2"])
    #expect(try list().contains("Evy er sammen med 2"))
    #expect(try wish("apart", "Evy", "2").succeeded().talk.contains("Ønske 1 kan ikke oppfylles."))
    #expect(
      try wish("remove", "Evy", "2").succeeded().lines == ["Evy er ikke lenger sammen med 2."])
    #expect(try !list().contains("Evy er sammen med 2"))
    #expect(try wish("remove", "Evy", "2").gaveUp(65).contains("er ikke sammen"))
    #expect(
      try wish("together", "2", "Evy").succeeded().talk
        .contains("Ønske 1 og ønske 2 kan ikke begge oppfylles."))
    #expect(try wish("waits", "3").succeeded().lines == ["3 venter på tolk"])
  }

  @Test func `with the names the numbers go that only a list has added`() throws {
    let home = try home()
    let rows = (1...10).map { "Navn\($0)" }.joined(separator: "\n")
    let list = try home.write("navn\n\(rows)\n".utf8, to: "liste.csv")
    try home.run("people", "import", "nordvik", list).succeeded()
    #expect(try aliases(home).count == 10)
    let said = try home.run("people", "delete", "nordvik", "--all").succeeded().output
    #expect(said.contains("2 numre som ei liste la til"))
    // The eight that were planned for are still expected, by number alone, and the list finds them again.
    #expect(try aliases(home).count == 8)
    #expect(
      try home.run("people", "import", "nordvik", list).succeeded().lines[0]
        .hasPrefix("2 nye, 8 fra før."))
    #expect(try aliases(home).count == 10)
    // Seats use them.
    try home.run("seat", "nordvik", "--apply", "--seconds", "0.3").succeeded()
    try home.run("people", "delete", "nordvik", "--all").succeeded()
    #expect(try aliases(home).count == 10)
  }

  @Test func `somebody is deleted, and then everybody`() throws {
    let home = try home()
    try takeIn(in: home).succeeded()
    try home.run("people", "delete", "nordvik", "Zozo").succeeded()
    let left = try home.run("people", "list", "nordvik", "--json").succeeded().output
    for secret in Self.secrets where secret != "Clara" { #expect(!left.contains(secret)) }
    #expect(try aliases(home).count == 8)
    _ = try home.run("people", "delete", "nordvik", "Zozo").gaveUp(65)
    try home.run("people", "delete", "nordvik", "--all").succeeded()
    #expect(home.names(in: home.sessions).contains { $0.contains(".people") } == false)
    #expect(try home.run("check").succeeded().code == 0)
  }

  @Test func `whoever is entered after the day was not there`() throws {
    let home = try Home()
    let session = try #require(
      try home.run("demo").succeeded().lines.last { $0.hasSuffix(".json") }?
        .split(separator: " ").last.map(String.init))
    let list = try home.write("navn\nAda Kvistholt\nBirk Kvistholt\n".utf8, to: "liste.csv")
    #expect(try home.run("people", "import", session, list).succeeded().talk.contains("«kom ikke»"))
    let report = try home.run(
      "report", session, "--kind", "report", "--format", "txt", "--unreviewed", "-o", "-"
    ).succeeded()
    #expect(report.output.contains("Til stede: 32 deltakere"))
  }
}
