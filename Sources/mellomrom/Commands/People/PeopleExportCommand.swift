import ArgumentParser
import Dialogue
import Faces
import JSONTree
import SessionStore

struct PeopleExportCommand: CommonCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: Sentence(
      nb: "Skriv ut alt som finnes om noen.", nn: "Skriv ut alt som finst om nokon.",
      en: "Print everything that is held about somebody."
    ).said,
    discussion: Sentence(
      nb: """
        For en som ber om innsyn: det fila med navn og samlingen har, og tekstene som navnet står i. \
        Sier i klartekst hva som ikke kan finnes.
        """,
      nn: """
        For ein som bed om innsyn: det fila med namn og samlinga har, og tekstane som namnet står i. \
        Seier i klartekst kva som ikkje kan finnast.
        """,
      en: """
        For a request for access: what the people file and the session hold, and the texts in which \
        their name stands. Says in plain words what cannot be found.
        """
    ).said)

  @Argument(help: .session)
  var session: String

  @Argument(
    help: .said(
      nb: "Et alias, eller et navn som bare én har.",
      nn: "Eit alias, eller eit namn som berre éin har.",
      en: "An alias, or a name that only one has."))
  var person: String

  @OptionGroup var common: CommonOptions
  @OptionGroup var format: JSONOption

  func run() throws {
    let language = common.surroundings.language
    let library = common.library
    let place = try library.find(session)
    let read = try library.read(place)
    let people = try library.people(place)
    let held = HeldAbout(try library.person(person, in: read, people), in: read, people)
    if format.json {
      try Output.json(held.json(language))
    } else {
      try Output.data(held.text(language))
    }
  }
}

/// Everything that is held about one person.
private struct HeldAbout {
  private let session: Session
  private let person: Person
  private let known: Particulars?
  private let people: People
  private let wishes: [SeatingWish]
  private let decisions: [WordDecision]
  private let seats: [(step: Step, group: Int)]
  private let mentions: [Mention]

  init(_ person: Person, in session: Session, _ people: People) {
    self.session = session
    self.person = person
    self.people = people
    known = people[person.id]
    var without = people
    without.remove(person.id)
    wishes = people.wishes.filter { !without.wishes.contains($0) }
    decisions = people.decisions.filter { !without.decisions.contains($0) }
    seats = session.day.compactMap { step in
      step.seating.firstIndex { $0.contains(person.id) }.map { (step, $0 + 1) }
    }
    mentions = Mention.all(of: known, in: session)
  }

  func text(_ language: Language) -> String {
    var lines = [HeldWording.title(session.title)(language), ""]
    func add(_ name: Sentence, _ value: String) {
      if !value.isBlank { lines.append("\(name(language)): \(value)") }
    }
    if let known {
      lines.append(HeldWording.inPeopleFile(language))
      add(HeldWording.name, known.name)
      add(HeldWording.called, known.calledToday)
      add(HeldWording.contact, known.contact)
      add(HeldWording.needs, known.needs)
      add(HeldWording.organisation, known.organisation)
      add(HeldWording.region, known.region)
      add(HeldWording.language, known.language)
      add(HeldWording.letter, known.form?.sentence(language) ?? "")
      if let other = known.accompanies {
        add(HeldWording.accompanies, session.people[other]?.alias ?? "–")
      }
      if known.waitsForInterpreter { lines.append(PeopleWording.waits(language)) }
      for member in known.extra { lines.append("\(member.key): \(member.value.indented)") }
    } else {
      lines.append(HeldWording.nothingInPeopleFile(language))
    }
    for wish in wishes {
      // Others in it stand by number: what is held about them is theirs to ask for.
      let sentence = wish.sentence { id in
        (id == person.id ? known?.shownName : nil) ?? session.people[id]?.alias ?? "–"
      }
      add(HeldWording.wish, sentence(language))
    }
    for decision in decisions { add(HeldWording.decision, decision.words) }
    if let day = people.deleteAfter { lines.append(PeopleWording.deleteAfter(day)(language)) }
    lines += ["", HeldWording.inSession(language)]
    add(HeldWording.alias, person.alias)
    add(HeldWording.part, PeopleWording.part(person.part)(language))
    add(HeldWording.roles, person.roles.joined(separator: ", "))
    for (step, group) in seats { lines.append("\(step.title): \(group)") }
    lines += mentions.map { $0.line(language) }
    lines += ["", Mention.whatCannotBeFound(hasMentions: !mentions.isEmpty)(language)]
    return lines.joined(separator: "\n") + "\n"
  }

  func json(_ language: Language) -> JSON {
    [
      "session": .string(session.title),
      "person": .object([
        JSON.Member("id", .string(person.id.description)),
        JSON.Member("alias", .string(person.alias)),
        JSON.Member("part", .string(person.part.rawValue)),
        JSON.Member("roles", .array(person.roles.map(JSON.string))),
        JSON.Member("presence", .string(person.presence.rawValue)),
      ]),
      "peopleFile": known?.json ?? .null,
      "wishes": .array(wishes.map(\.json)),
      "decisions": .array(decisions.map(\.json)),
      "seats": .array(
        seats.map { ["step": .string($0.step.id.description), "group": .int($0.group)] }),
      "mentions": .array(
        mentions.map {
          ["point": $0.point.map { .string($0.description) } ?? .null, "text": .string($0.text)]
        }),
      "says": .string(Mention.whatCannotBeFound(hasMentions: !mentions.isEmpty)(language)),
    ]
  }
}

private enum HeldWording {
  static func title(_ session: String) -> Sentence {
    Sentence(
      nb: "Dette vet samlingen «\(session)» om én person.",
      nn: "Dette veit samlinga «\(session)» om éin person.",
      en: "This is what the session “\(session)” holds about one person.")
  }

  static let inPeopleFile = Sentence(
    nb: "I fila med navn:", nn: "I fila med namn:", en: "In the people file:")
  static let nothingInPeopleFile = Sentence(
    nb: "I fila med navn står det ingenting om dem.",
    nn: "I fila med namn står det ingenting om dei.",
    en: "The people file holds nothing about them.")
  static let inSession = Sentence(
    nb: "I samlingen, uten navn:", nn: "I samlinga, utan namn:",
    en: "In the session, without a name:")
  static let name = Sentence(nb: "navn", nn: "namn", en: "name")
  static let called = Sentence(nb: "vil kalles", nn: "vil bli kalla", en: "wants to be called")
  static let contact = Sentence(nb: "kontakt", nn: "kontakt", en: "contact")
  static let needs = Sentence(nb: "behov", nn: "behov", en: "needs")
  static let organisation = Sentence(
    nb: "organisasjon", nn: "organisasjon", en: "organisation")
  static let region = Sentence(nb: "område", nn: "område", en: "region")
  static let language = Sentence(nb: "språk", nn: "språk", en: "language")
  static let letter = Sentence(nb: "brev", nn: "brev", en: "letter")
  static let accompanies = Sentence(nb: "følger", nn: "følgjer", en: "accompanies")
  static let wish = Sentence(nb: "ønske om plass", nn: "ønske om plass", en: "wish about seating")
  static let decision = Sentence(
    nb: "avgjort før utsending", nn: "avgjort før utsending", en: "decided before sending out")
  static let alias = Sentence(nb: "nummer eller alias", nn: "nummer eller alias", en: "alias")
  static let part = Sentence(nb: "deltar som", nn: "deltek som", en: "part")
  static let roles = Sentence(nb: "roller", nn: "roller", en: "roles")
}
