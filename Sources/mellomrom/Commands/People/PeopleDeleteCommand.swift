import ArgumentParser
import Dialogue
import Faces
import SessionStore

struct PeopleDeleteCommand: CommonCommand {
  static let configuration = CommandConfiguration(
    commandName: "delete",
    abstract: Sentence(
      nb: "Slett det fila med navn vet om noen, eller hele fila.",
      nn: "Slett det fila med namn veit om nokon, eller heile fila.",
      en: "Delete what the people file knows about somebody, or the whole file."
    ).said,
    discussion: Sentence(
      nb: """
        Før dagen tas den som slettes, av lista også. Når den har begynt, blir nummeret stående i \
        samlingen, uten noe bak, så det fortsatt går fram hvor mange det var. \
        Med hele fila går også de numrene som bare ei liste har lagt til, så lenge ingen har brukt dem. \
        Sier i klartekst hva som er funnet, og hva som ikke kan finnes: et punkt har ingen forfatter.
        """,
      nn: """
        Før dagen blir den som blir sletta, teken av lista òg. Når han har byrja, blir nummeret ståande i \
        samlinga, utan noko bak, så det framleis går fram kor mange det var. \
        Med heile fila går òg dei numra som berre ei liste har lagt til, så lenge ingen har brukt dei. \
        Seier i klartekst kva som er funne, og kva som ikkje kan finnast: eit punkt har ingen forfattar.
        """,
      en: """
        Before the day somebody who is deleted is taken off the list too. Once it has begun their \
        number stays in the session, with nothing behind it, so that it still says how many there were. \
        With the whole file the numbers go too that only a list has added, while nobody has used them. \
        Says in plain words what is found and what cannot be: a point has no author.
        """
    ).said)

  @Argument(help: .session)
  var session: String

  @Argument(
    help: .said(
      nb: "Et alias, eller et navn som bare én har.",
      nn: "Eit alias, eller eit namn som berre éin har.",
      en: "An alias, or a name that only one has."))
  var person: String?

  @Flag(
    help: .said(
      nb: "Hele fila med navn: alle navn, behov og ønsker, og nødkortet.",
      nn: "Heile fila med namn: alle namn, behov og ønske, og naudkortet.",
      en: "The whole people file: every name, need and wish, and the emergency card."))
  var all = false

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if all == (person != nil) {
      throw ValidationError(
        Sentence(
          nb: "Skriv én person, eller --all.", nn: "Skriv éin person, eller --all.",
          en: "Give one person, or --all."
        ).said)
    }
  }

  func run() throws {
    let language = common.surroundings.language
    let library = common.library
    let place = try library.find(session)
    guard let text = person else {
      let off = try takeOffTheList(place, library)
      try Failure.catching { () throws(StoreFault) in try People.delete(place) }
      ReportWriter.removeSheets(of: place)
      try Output.line(PeopleWording.allDeleted(off: off)(language))
      return
    }
    var isOff = false
    var named: [Mention] = []
    try library.changePeople(place) { people in
      let session = try library.read(place)
      let person = try library.person(text, in: session, people)
      named = Mention.all(of: people[person.id], in: session)
      people.remove(person.id)
      guard session.clock == nil else { return }
      try library.change(
        place, by: .organiser, .placePerson(person.id, .remove), now: WallClock.now())
      isOff = true
    }
    ReportWriter.removeSheets(of: place)
    try Output.line(PeopleWording.deleted(isOff: isOff)(language))
    for mention in named { try Output.line(mention.line(language)) }
    try Output.line(Mention.whatCannotBeFound(hasMentions: !named.isEmpty)(language))
  }

  /// Takes away the numbers that a list brought and nothing has used: without the names they would be people
  /// whom nobody expects. A file that cannot be read is deleted all the same, and then they stay.
  private func takeOffTheList(_ place: SessionPlace, _ library: Library) throws(Failure) -> Int {
    guard let people = try? library.people(place) else { return 0 }
    let session = try library.read(place)
    guard session.clock == nil else { return 0 }
    let seated = Set(session.programme.all.flatMap { $0.seating.joined() })
    let unused = people.particulars.filter { known in
      guard known.isFromList, let person = session.people[known.person] else { return false }
      return !person.isRemoved && person.presence == .expected && !seated.contains(person.id)
    }
    guard !unused.isEmpty else { return 0 }
    try library.change(
      place, by: .organiser, unused.map { Wish(.placePerson($0.person, .remove)) },
      now: WallClock.now())
    return unused.count
  }
}
