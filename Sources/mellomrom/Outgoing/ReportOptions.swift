import ArgumentParser
import Dialogue
import Reporting
import SessionStore

/// How a document is looked through before it goes out.
struct ReviewOptions: ParsableArguments {
  @Option(
    help: .said(
      nb: "Svar på det som ble funnet, slik --clues skriver det.",
      nn: "Svar på det som vart funne, slik --clues skriv det.",
      en: "Answers to what was found, as --clues prints it.", valueName: "file"))
  var review: String?

  @Flag(
    help: .said(
      nb: "Skriv ut det som ble funnet som JSON, og lag ikke noe dokument.",
      nn: "Skriv ut det som vart funne som JSON, og lag ikkje noko dokument.",
      en: "Print what was found as JSON, and write nothing."))
  var clues = false

  @Flag(
    help: .said(
      nb: "Spør om alt på nytt, også det som er avgjort før.",
      nn: "Spør om alt på nytt, òg det som er avgjort før.",
      en: "Ask about all of it anew, also what was decided before."))
  var again = false

  @Flag(
    help: .said(
      nb: "Skriv det med alt som ingen har avgjort.",
      nn: "Skriv det med alt som ingen har avgjort.",
      en: "Write it with what nobody has decided left in."))
  var unreviewed = false
}

/// To whom letters go.
struct LetterOptions: ParsableArguments {
  @Option(
    name: .customLong("for"),
    help: .said(
      nb: "Et brev til denne ene med navn, på språket de har valgt.",
      nn: "Eit brev til denne eine med namn, på språket dei har valt.",
      en: "A letter to this one by name, in the language they chose.", valueName: "person"))
  var person: String?

  @Flag(
    help: .said(
      nb: "Et brev til hver av dem som kom, ei fil til hver.",
      nn: "Eit brev til kvar av dei som kom, ei fil til kvar.",
      en: "A letter to each of those who came, one file each."))
  var addressed = false

  var areAsked: Bool { person != nil || addressed }

  func validate() throws {
    if person != nil, addressed {
      throw ValidationError(
        Sentence(
          nb: "Velg én av --for og --addressed.", nn: "Vel éin av --for og --addressed.",
          en: "Choose one of --for and --addressed."
        ).said)
    }
  }

  struct Letter {
    var alias: String
    var addressee: Addressee
    /// What they have asked for, where we write it.
    var language: Language?
  }

  /// Nil where the letter is to everybody.
  func addressees(
    _ session: Session, _ people: People, _ library: Library
  ) throws(Failure) -> [Letter]? {
    if let text = person {
      let person = try library.person(text, in: session, people)
      guard let known = people[person.id], known.shownName != nil else {
        throw Failure(OutgoingWording.noLetterTo(text), code: Failure.dataError)
      }
      return [Letter(person.alias, known)]
    }
    guard addressed else { return nil }
    let letters = Self.came(session).compactMap { person in
      people[person.id].flatMap { $0.shownName == nil ? nil : Letter(person.alias, $0) }
    }
    guard !letters.isEmpty else {
      throw Failure(OutgoingWording.nobodyToWriteTo, code: Failure.dataError)
    }
    return letters
  }

  /// How many came whom nobody can write to by name.
  func withoutName(_ session: Session, _ people: People) -> Int {
    Self.came(session).count { people[$0.id]?.shownName == nil }
  }

  /// Those who were invited to speak, and were not away.
  private static func came(_ session: Session) -> [Person] {
    session.people.visible.filter { $0.part == .participant && $0.presence != .absent }
  }
}

extension LetterOptions.Letter {
  init(_ alias: String, _ known: Particulars) {
    self.init(alias: alias, addressee: Addressee(known), language: known.letterLanguage)
  }
}
