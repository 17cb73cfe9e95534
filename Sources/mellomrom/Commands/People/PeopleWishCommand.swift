import ArgumentParser
import Dialogue
import Faces
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
        remove 3                 tar bort ønske 3; remove CLARA ADA: de to følges ikke lenger
        """,
      nn: """
        apart ADA BIRK           aldri ved same bord
        together ADA CLARA       alltid ved same bord
        interprets CLARA ADA     Clara tolkar for Ada eller følgjer henne
        waits ADA                tolken til Ada har ikkje kome enno; comes ADA tek det tilbake
        never-alone role youth   ingen av dette slaget den einaste ved eit bord
        spread region            jamt ved borda: part, role, organisation, region, language
        place ADA 1 2            ved eitt av desse borda
        remove 3                 tek bort ønske 3; remove CLARA ADA: dei to følgjest ikkje lenger
        """,
      en: """
        apart ADA BIRK           never at the same table
        together ADA CLARA       always at the same table
        interprets CLARA ADA     Clara interprets for Ada or keeps her company
        waits ADA                Ada's interpreter has not come yet; comes ADA takes it back
        never-alone role youth   nobody of this kind the only one at a table
        spread region            evenly at the tables: part, role, organisation, region, language
        place ADA 1 2            at one of these tables
        remove 3                 takes wish 3 away; remove CLARA ADA: the two part company
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
      case .waits, .comes, .spread: words.count == 1
      case .remove: (1...2).contains(words.count)
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
    var done: Done?
    let before = try library.people(place)
    let people = try library.changePeople(place) { people in
      done = try note(in: &people, session, library)
    }
    guard let done else { return }
    try Output.line(words(for: done, session, people)(language))
    let contradictions = people.contradictions.filter { !before.contradictions.contains($0) }
    for line in afterthoughts(done, session, before, people)
      + contradictions.map(SeatingWords.conflict)
    {
      Output.talk(line(language))
    }
  }

  /// What came of it.
  private enum Done {
    case noted(SeatingWish)
    case removed(SeatingWish)
    case together(ID<Person>, ID<Person>)
    case parted(ID<Person>, ID<Person>)
    case waits(ID<Person>, Bool)

    var noted: SeatingWish? { if case .noted(let wish) = self { wish } else { nil } }
  }

  private func words(for done: Done, _ session: Session, _ people: People) -> Sentence {
    let name = Self.name(in: session, people)
    return switch done {
    case .noted(let wish): wish.sentence(name: name)
    case .removed(let wish): PeopleWording.removed(wish.sentence(name: name))
    case .together(let one, let other): WishWords.company(name(one), name(other))
    case .parted(let one, let other): PeopleWording.noLongerWith(name(one), name(other))
    case .waits(let person, let waits): PeopleWording.waiting(name(person), waits)
    }
  }

  /// What somebody may not have thought of: it is noted all the same.
  private func afterthoughts(
    _ done: Done, _ session: Session, _ before: People, _ people: People
  ) -> [Sentence] {
    let name = Self.name(in: session, people)
    if case .parted = done { return [] }
    switch done.noted?.kind {
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

  private func note(
    in people: inout People, _ session: Session, _ library: Library
  ) throws(Failure) -> Done {
    switch kind {
    case .apart:
      return .noted(people.add(.apart(try persons(words[...], session, people, library))))
    case .together:
      return .noted(people.add(.together(try persons(words[...], session, people, library))))
    case .interprets:
      let both = try persons(words[...], session, people, library)
      people.update(both[0]) { $0.accompanies = both[1] }
      people.update(both[1]) { $0.waitsForInterpreter = false }
      return .together(both[0], both[1])
    case .waits, .comes:
      let one = try persons(words[...], session, people, library)[0]
      people.update(one) { $0.waitsForInterpreter = kind == .waits }
      return .waits(one, kind == .waits)
    case .neverAlone:
      return .noted(people.add(.neverAlone(try trait(words[0]), words[1], fewest: 2)))
    case .spread: return .noted(people.add(.spread(try trait(words[0]))))
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
      return .noted(people.add(.place(person, tables: tables)))
    case .remove where words.count == 2:
      let both = try persons(words[...], session, people, library)
      guard people[both[0]]?.accompanies == both[1] else {
        let name = Self.name(in: session, people)
        throw Failure(
          PeopleWording.notWith(name(both[0]), name(both[1])), code: Failure.dataError)
      }
      people.update(both[0]) { $0.accompanies = nil }
      return .parted(both[0], both[1])
    case .remove:
      let number = try number(words[0])
      guard let wish = people.wish(number) else {
        throw Failure(PeopleWording.noSuchWish(words[0]), code: Failure.dataError)
      }
      people.removeWish(number)
      return .removed(wish)
    }
  }

  private static func name(in session: Session, _ people: People) -> (ID<Person>) -> String {
    let called = people.called
    return { called[$0] ?? session.people[$0]?.alias ?? "–" }
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
