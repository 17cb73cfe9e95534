import ArgumentParser
import Dialogue
import Faces
import JSONTree
import SessionStore

struct PeopleListCommand: CommonCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: Sentence(
      nb: "List opp hvem som kommer, med navnene i fila med navn, og ønsker.",
      nn: "List opp kven som kjem, med namna i fila med namn, og ønske.",
      en: "List who is coming, by the names in the people file, and wishes."
    ).said)

  @Argument(help: .session)
  var session: String

  @OptionGroup var common: CommonOptions
  @OptionGroup var format: JSONOption

  func run() throws {
    let language = common.surroundings.language
    let library = common.library
    let place = try library.find(session)
    let session = try library.read(place)
    let people = try library.people(place)
    if format.json {
      try Output.json(Self.json(session, people))
      return
    }
    let called = people.called
    for person in session.people.visible {
      let other = people[person.id]?.accompanies
      let company = other.map { called[$0] ?? session.people[$0]?.alias ?? "–" }
      try Output.line(Self.line(person, called[person.id], people[person.id], company, language))
    }
    for wish in people.wishes {
      try Output.line(PeopleWording.wish(wish, in: session, people)(language))
    }
    // After the wishes, as on the screens; without a number, since nobody has wished for it.
    for known in people.particulars {
      guard let other = known.accompanies else { continue }
      let name = { (id: ID<Person>) in called[id] ?? session.people[id]?.alias ?? "–" }
      try Output.line(WishWords.company(name(known.person), name(other))(language))
    }
    if let day = people.deleteAfter { try Output.line(PeopleWording.deleteAfter(day)(language)) }
  }

  private static func line(
    _ person: Person, _ called: String?, _ known: Particulars?, _ company: String?,
    _ language: Language
  ) -> String {
    let alias = String(repeating: " ", count: max(0, 4 - person.alias.count)) + person.alias
    var facts = [PeopleWording.part(person.part)(language)] + person.roles
    if let known {
      if !known.name.isEmpty, known.name != called { facts.insert(known.name, at: 0) }
      facts += [known.organisation, known.region, known.language, known.needs, known.contact]
        .filter { !$0.isBlank }
      if let form = known.form { facts.append(PeopleWording.letter(form)(language)) }
      if let company { facts.append(PeopleWording.isWith(company)(language)) }
      if known.waitsForInterpreter { facts.append(PeopleWording.waits(language)) }
    }
    return "\(alias)  \(called ?? "–"), \(facts.joined(separator: ", "))"
      .split(separator: "\n").joined(separator: " ")
  }

  private static func json(_ session: Session, _ people: People) -> JSON {
    .object([
      JSON.Member(
        "people",
        .array(
          session.people.visible.map { person in
            var members: [JSON.Member] = [
              JSON.Member("id", .string(person.id.description)),
              JSON.Member("alias", .string(person.alias)),
              JSON.Member("part", .string(person.part.rawValue)),
              JSON.Member("presence", .string(person.presence.rawValue)),
            ]
            members += (people[person.id]?.json.members ?? []).filter { $0.key != "person" }
            return .object(members)
          })),
      JSON.Member("wishes", .array(people.wishes.map(\.json))),
    ])
  }
}
