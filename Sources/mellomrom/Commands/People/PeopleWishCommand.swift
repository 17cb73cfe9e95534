import ArgumentParser
import Dialogue
import Seating
import SessionStore

struct PeopleWishCommand: CommonCommand {
  static let configuration = CommandConfiguration(
    commandName: "wish",
    abstract: Sentence(
      nb: "Noter et ønske om plass. Ingen blir spurt hvorfor.",
      nn: "Noter eit ønske om plass. Ingen blir spurd kvifor.",
      en: "Note a wish about the seating. Nobody is asked why."
    ).said,
    discussion: Sentence(
      nb: """
        apart ADA BIRK           aldri ved samme bord
        together ADA CLARA       alltid ved samme bord
        interprets CLARA ADA     Clara tolker for Ada eller følger henne
        waits ADA                tolken til Ada har ikke kommet ennå; comes ADA tar det tilbake
        never-alone role youth   ingen av dette slaget den eneste ved et bord
        spread region            jevnt ved bordene: part, role, organisation, region, language
        place ADA 1 2            ved ett av disse bordene
        remove 3                 tar bort ønske 3
        """,
      nn: """
        apart ADA BIRK           aldri ved same bord
        together ADA CLARA       alltid ved same bord
        interprets CLARA ADA     Clara tolkar for Ada eller følgjer henne
        waits ADA                tolken til Ada har ikkje kome enno; comes ADA tek det tilbake
        never-alone role youth   ingen av dette slaget den einaste ved eit bord
        spread region            jamt ved borda: part, role, organisation, region, language
        place ADA 1 2            ved eitt av desse borda
        remove 3                 tek bort ønske 3
        """,
      en: """
        apart ADA BIRK           never at the same table
        together ADA CLARA       always at the same table
        interprets CLARA ADA     Clara interprets for Ada or keeps her company
        waits ADA                Ada's interpreter has not come yet; comes ADA takes it back
        never-alone role youth   nobody of this kind the only one at a table
        spread region            evenly at the tables: part, role, organisation, region, language
        place ADA 1 2            at one of these tables
        remove 3                 takes wish 3 away
        """
    ).said)

  @Argument(help: .session)
  var session: String

  @Argument(
    help: .said(
      nb: "apart, together, interprets, waits, comes, never-alone, spread, place eller remove.",
      nn: "apart, together, interprets, waits, comes, never-alone, spread, place eller remove.",
      en: "apart, together, interprets, waits, comes, never-alone, spread, place or remove."))
  var kind: WishKind

  @Argument(
    help: .said(
      nb: "Folk med alias eller navn, eller det ønsket handler om.",
      nn: "Folk med alias eller namn, eller det ønsket handlar om.",
      en: "People by alias or name, or what the wish is about."))
  var words: [String]

  enum WishKind: String, ExpressibleByArgument, CaseIterable {
    case apart
    case together
    case interprets
    case waits
    case comes
    case neverAlone = "never-alone"
    case spread
    case place
    case remove
  }

  @OptionGroup var common: CommonOptions

  func validate() throws {
    let isRight =
      switch kind {
      case .apart, .together: words.count >= 2
      case .interprets, .neverAlone: words.count == 2
      case .waits, .comes, .spread, .remove: words.count == 1
      case .place: words.count >= 2
      }
    guard isRight else {
      throw ValidationError(
        Sentence(
          nb: "Slik skrives ikke et ønske.", nn: "Slik blir ikkje eit ønske skrive.",
          en: "That is not how a wish is written."
        ).said)
    }
  }

  func run() throws {
    let language = common.surroundings.language
    let library = common.library
    let place = try library.find(session)
    let session = try library.read(place)
    var noted: SeatingWish?
    let before = try library.people(place)
    let people = try library.changePeople(place) { people in
      noted = try note(in: &people, session, library)
    }
    if let noted {
      try Output.line(PeopleWording.wish(noted, in: session, people)(language))
    } else {
      try Output.line(PeopleWording.noted(language))
    }
    for line in afterthoughts(noted, session, before, people) { Output.talk(line(language)) }
  }

  /// What somebody may not have thought of: it is noted all the same.
  private func afterthoughts(
    _ noted: SeatingWish?, _ session: Session, _ before: People, _ people: People
  ) -> [Sentence] {
    let name = { (id: ID<Person>) in people.called[id] ?? session.people[id]?.alias ?? "–" }
    switch noted?.kind {
    case .neverAlone(let trait, let value, let fewest):
      let count = session.toSeat(people).count {
        session.values(of: trait, $0.id, people).contains(value)
      }
      return count < min(2, fewest) ? [PeopleWording.tooFew(count, value)] : []
    case .place(_, let tables):
      let most = session.day.filter { $0.form == .tables }
        .map { session.groupSizes(of: $0).count }.max()
      guard let most, most > 0, tables.contains(where: { $0 > most }) else { return [] }
      return [PeopleWording.noSuchTable(most)]
    case nil:
      // An interpreter is with one at a time.
      return before.particulars.compactMap { known in
        guard let other = known.accompanies, people[known.person]?.accompanies != other else {
          return nil
        }
        return PeopleWording.noLongerWith(name(known.person), name(other))
      }
    case .apart, .together, .spread, .unknown: return []
    }
  }

  /// What was noted, where it is a wish with a number.
  private func note(
    in people: inout People, _ session: Session, _ library: Library
  ) throws(Failure) -> SeatingWish? {
    switch kind {
    case .apart:
      return people.add(.apart(try persons(words[...], session, people, library)))
    case .together:
      return people.add(.together(try persons(words[...], session, people, library)))
    case .interprets:
      let both = try persons(words[...], session, people, library)
      people.update(both[0]) { $0.accompanies = both[1] }
      people.update(both[1]) { $0.waitsForInterpreter = false }
    case .waits, .comes:
      let one = try persons(words[...], session, people, library)[0]
      people.update(one) { $0.waitsForInterpreter = kind == .waits }
    case .neverAlone:
      return people.add(.neverAlone(try trait(words[0]), words[1], fewest: 2))
    case .spread: return people.add(.spread(try trait(words[0])))
    case .place:
      let person = try persons(words[..<1], session, people, library)[0]
      var tables: [Int] = []
      for word in words.dropFirst() {
        let table = try number(word)
        guard (1...Limits.tables).contains(table) else {
          throw Failure(Refusal.tableOutOfRange(table).sentence, code: Failure.dataError)
        }
        tables.append(table)
      }
      return people.add(.place(person, tables: tables))
    case .remove:
      guard people.removeWish(try number(words[0])) else {
        throw Failure(PeopleWording.noSuchWish(words[0]), code: Failure.dataError)
      }
    }
    return nil
  }

  private func persons(
    _ words: ArraySlice<String>, _ session: Session, _ people: People, _ library: Library
  ) throws(Failure) -> [ID<Person>] {
    var found: [ID<Person>] = []
    for word in words {
      let person = try library.person(word, in: session, people).id
      guard !found.contains(person) else {
        throw Failure(PeopleWording.twice(word), code: Failure.dataError)
      }
      found.append(person)
    }
    return found
  }

  private func trait(_ word: String) throws(Failure) -> SeatingWish.Trait {
    guard let trait = SeatingWish.Trait(rawValue: word) else {
      throw Failure(PeopleWording.noSuchTrait(word), code: Failure.dataError)
    }
    return trait
  }

  private func number(_ word: String) throws(Failure) -> Int {
    guard let number = Int(word) else {
      throw Failure(PeopleWording.noNumber(word), code: Failure.dataError)
    }
    return number
  }
}
