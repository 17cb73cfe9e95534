import JSONTree
import Testing

@testable import Dialogue

/// Lists of people, drawn as an organiser writes them: a row of headings, then one each.
@Suite struct PeopleImportTests {
  private var session = Session()
  private var people = People()
  private var ids = IdentifierSource(seed: 1, 2)

  private static let at = Moment(milliseconds: 1_770_000_000_000)

  private mutating func takeIn(_ list: String) throws -> PeopleImport {
    let result = try session.importing(sheet(list), into: people) { [box = Box(ids)] in box.next() }
    for _ in 0...result.edits.count { _ = ids.next(at: Self.at) }
    for (edit, id) in result.edits {
      session.fold(
        Change(id: id ?? ids.next(at: Self.at), at: Self.at, by: .organiser, edit: edit))
    }
    people = result.people
    return result
  }

  /// Hands out ids inside a closure that may not change what is around it.
  private final class Box {
    var ids: IdentifierSource
    init(_ ids: IdentifierSource) { self.ids = ids }
    func next() -> Identifier { ids.next(at: PeopleImportTests.at) }
  }

  private func sheet(_ list: String) throws -> PeopleSheet {
    let rows = list.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    return try PeopleSheet(
      rows.map { place, row in
        (place + 1, row.split(separator: ";", omittingEmptySubsequences: false).map(String.init))
      })
  }

  private func fault(_ list: String) -> ImportFault? {
    do {
      _ = try session.importing(sheet(list), into: people) { [box = Box(ids)] in box.next() }
      return nil
    } catch {
      return error as? ImportFault
    }
  }

  /// What the session shows of each, and behind the bar what only the people file holds.
  private var picture: [String] {
    session.people.visible.map { person in
      let known = people[person.id]
      let front = ([person.alias, person.part.rawValue] + person.roles).joined(separator: " ")
      let back = [known?.name, known?.calledToday, known?.needs].map { $0 ?? "" }
      return "\(front) | \(back.joined(separator: ", "))"
    }
  }

  private mutating func makeNumbers(_ count: Int) {
    for edit in Method.people(count) {
      session.fold(Change(id: ids.next(at: Self.at), at: Self.at, by: .organiser, edit: edit))
    }
  }

  @Test mutating func `alias, part and role go to the session, the rest to the people file`() throws
  {
    let result = try takeIn(
      """
      Alias;Navn;Kalles i dag;Del;Rolle;Behov
      A1;Åse Berg;Åse;deltaker;pårørende, ungdom;teleslynge
      T1;Clara Moe;;Tolk;;
      """)
    #expect(result.added == 2)
    #expect(
      picture == [
        "A1 participant pårørende ungdom | Åse Berg, Åse, teleslynge",
        "T1 interpreter | Clara Moe, , ",
      ])
    let said = session.json.compact
    for secret in ["Åse", "Berg", "Clara", "teleslynge"] { #expect(!said.contains(secret)) }
  }

  @Test(arguments: [
    "nummer;namn;blir kalla i dag;del;rolle;behov", "No;Full name;called today;part;roles;needs",
  ])
  mutating func `headings are read in every language`(_ headings: String) throws {
    _ = try takeIn("\(headings)\n7;Ada Li;Ada;deltakar;ungdom;rom for rullestol")
    #expect(picture[0].hasPrefix("7 participant ungdom | Ada Li, Ada"))
  }

  @Test mutating func `taken in again it updates and doubles nobody`() throws {
    _ = try takeIn("alias;navn;behov\nA1;Ada Li;lesebriller\n;Birk Dahl;")
    let before = picture
    var result = try takeIn("alias;navn;behov\nA1;Ada Li;lesebriller\n;Birk Dahl;")
    #expect(picture == before)
    #expect(result.edits.isEmpty)
    // By alias under a new name; by name under a new alias; what has no column stays.
    result = try takeIn("alias;navn\nA1;Ada Lie\nB2;Birk Dahl")
    #expect((result.added, result.updated) == (0, 2))
    #expect(
      picture == ["A1 participant | Ada Lie, , lesebriller", "B2 participant | Birk Dahl, , "])
    // A cell that is empty says so.
    _ = try takeIn("alias;behov\nA1;")
    #expect(picture[0] == "A1 participant | Ada Lie, , ")
  }

  @Test mutating func `those who were numbers only get names, and nobody is doubled`() throws {
    makeNumbers(4)
    let result = try takeIn("navn;del\nAda Li;\nClara Moe;tolk\nBirk Dahl;deltaker")
    #expect((result.added, result.updated, result.left) == (1, 2, 2))
    #expect(
      picture == [
        "1 participant | Ada Li, , ", "2 participant | Birk Dahl, , ", "3 participant | , , ",
        "4 participant | , , ", "5 interpreter | Clara Moe, , ",
      ])
    #expect(session.participantCount == 4)
  }

  @Test mutating func `a number that a row names is nobody else's`() throws {
    makeNumbers(3)
    _ = try takeIn("alias;navn\n;Ada Li\n1;Birk Dahl\nX;Dina Foss\n;Even Gran")
    #expect(
      picture == [
        "1 participant | Birk Dahl, , ", "2 participant | Ada Li, , ",
        "X participant | Dina Foss, , ", "4 participant | Even Gran, , ",
      ])
  }

  @Test mutating func `several ways to reach somebody are one contact`() throws {
    _ = try takeIn("navn;e-post;telefon\nAda;ada@example.org;000")
    #expect(people.particulars[0].contact == "ada@example.org, 000")
  }

  @Test mutating func `a bad row is told by line and column, and changes nothing`() throws {
    _ = try takeIn("alias;navn\n1;Kari Li\n2;Kari Li")
    let cases: [(String, ImportFault)] = [
      ("", ImportFault(.noHeadings, line: 1)),
      ("farge;behov\nblå;", ImportFault(.noHeadings, line: 1)),
      ("navn;navn\nAda;", ImportFault(.repeatedHeading, line: 1, heading: "navn")),
      ("navn;Del\nAda;gjest", ImportFault(.unknownPart("gjest"), line: 2, heading: "Del")),
      (
        "navn;seated\nAda;vet ikke",
        ImportFault(.neitherYesNorNo("vet ikke"), line: 2, heading: "seated")
      ),
      ("navn;del\nAda;tolk;x", ImportFault(.cellWithoutHeading(3), line: 2)),
      ("alias;navn;del\nA;Ada;\n;;tolk", ImportFault(.nobody, line: 3)),
      ("alias;navn\nA;Ada\nA;Birk", ImportFault(.repeated("A", earlier: 2), line: 3)),
      ("navn\nAda\nBirk\nAda", ImportFault(.repeated("Ada", earlier: 2), line: 4)),
      ("navn\nKari Li", ImportFault(.severalByName("Kari Li"), line: 2)),
    ]
    for (list, expected) in cases { #expect(fault(list) == expected, "\(list)") }
    #expect(throws: ImportFault(.empty, line: 1)) { try PeopleSheet([]) }
    let sentence = ImportFault(.unknownPart("gjest"), line: 2, heading: "Del").sentence
    #expect(sentence.nb.hasPrefix("Linje 2, kolonnen «Del»: «gjest» er ingen del her."))
  }

  @Test mutating func `unknown columns are left out and named`() throws {
    let read = try sheet("navn;Skostørrelse\nAda;38")
    #expect(read.unknownHeadings == ["Skostørrelse"])
    _ = try takeIn("navn;Skostørrelse\nAda;38")
    #expect(!people.json.compact.contains("38"))
  }

  @Test mutating func `only participants are seated, unless the organiser says otherwise`() throws {
    _ = try takeIn(
      """
      alias;del;seated
      1;deltaker;
      2;deltaker;nei
      3;oppdragsgiver;ja
      4;referent;
      5;tolk;
      """)
    func seated() -> [String] { session.toSeat(people).map(\.alias) }
    #expect(seated() == ["1", "3"])
    let ids = session.people.visible.map(\.id)
    people.update(ids[4]) { $0.accompanies = ids[0] }
    #expect(seated() == ["1", "3", "5"])
    people.update(ids[4]) { $0.accompanies = ids[1] }
    #expect(seated() == ["1", "3"])
  }

  @Test func `every word that our own texts have for a form is understood`() {
    for form in LetterForm.allCases {
      let words = form.sentence
      for word in [form.rawValue, words.nb, words.nn, words.en] {
        #expect(LetterForm(word: word) == form, "\(word)")
      }
    }
    // As the command's help and the refusal of another word say it.
    let said: [(String, LetterForm)] = [
      ("post", .post), ("e-post", .email), ("telefon", .telephone), ("opplesing", .readAloud),
      ("lest høyt", .readAloud), ("lese høgt", .readAloud), ("e-mail", .email),
      ("telephone", .telephone), ("read aloud", .readAloud),
    ]
    for (word, form) in said { #expect(LetterForm(word: word) == form, "\(word)") }
  }

  @Test func `a line break inside a cell parts two words, and stays where lines are kept`() throws {
    let rows = [["navn", "behov"], ["Åse\r\nBerg", "rullestol\nnær døra"]]
    let sheet = try PeopleSheet(rows.enumerated().map { ($0 + 1, $1) })
    #expect(sheet.rows[0][.name] == "Åse Berg")
    #expect(sheet.rows[0][.needs] == "rullestol\nnær døra")
  }
}
