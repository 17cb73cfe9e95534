import ArgumentParser
import Dialogue
import JSONTree

struct RelationsCommand: CommonCommand {
  static let configuration = CommandConfiguration(
    commandName: "relations",
    abstract: Sentence(
      nb: "Tell mellomrommene mellom så mange mennesker, eller i en samling.",
      nn: "Tel mellomromma mellom så mange menneske, eller i ei samling.",
      en: "Count the relations between so many people, or in a session."
    ).said,
    usage: "mellomrom relations <subject> [<options>]",
    discussion: Sentence(
      nb: "Mellom n mennesker er det n(n−1)/2 mellomrom.",
      nn: "Mellom n menneske er det n(n−1)/2 mellomrom.",
      en: "Between n people there are n(n−1)/2 relations."
    ).said)

  // A number below nothing looks like an option and is none.
  @Argument(
    parsing: .allUnrecognized,
    help: .said(
      nb: "Et antall mennesker, eller en samling.", nn: "Eit tal på menneske, eller ei samling.",
      en: "A number of people, or a session.", valueName: "subject"))
  var subjects: [String]

  @OptionGroup var common: CommonOptions
  @OptionGroup var format: JSONOption

  func validate() throws {
    guard subjects.count == 1, !subjects[0].hasPrefix("--") else {
      throw ValidationError(
        Sentence(
          nb: "Skriv ett antall mennesker, eller én samling.",
          nn: "Skriv eitt tal på menneske, eller éi samling.",
          en: "Give one number of people, or one session."
        ).said)
    }
  }

  func run() throws {
    let language = common.surroundings.language
    let subject = subjects[0]
    // A file may have a number for a name, but then it has more than digits in its path.
    if subject.isNumber {
      try count(subject, language)
    } else {
      let session = try common.library.read(
        common.library.find(subject), telling: language)
      try describe(session, language)
    }
  }

  private func count(_ number: String, _ language: Language) throws {
    guard let people = Int(number), (0...1_000_000).contains(people) else {
      throw Failure(
        Sentence(
          nb: "\(number) er ikke et antall mennesker her. Skriv et tall fra 0 til 1 000 000.",
          nn: "\(number) er ikkje eit tal på menneske her. Skriv eit tal frå 0 til 1 000 000.",
          en: "\(number) is not a number of people here. Write one from 0 to 1,000,000."),
        code: Failure.usage)
    }
    let count = relations(among: people)
    let more = count - relations(among: max(0, people - 1))
    if format.json {
      try Output.json([
        "people": .int(people), "relations": .int(count), "moreThanWithOneLess": .int(more),
      ])
      return
    }
    let relations = Noun.relation(count)
    let sentence =
      people < 2
      ? Sentence(
        nb: "\(people): \(relations.nb)", nn: "\(people): \(relations.nn)",
        en: "\(people): \(relations.en)")
      : Sentence(
        nb: "\(people): \(relations.nb), \(more) flere enn med \(people - 1)",
        nn: "\(people): \(relations.nn), \(more) fleire enn med \(people - 1)",
        en: "\(people): \(relations.en), \(more) more than with \(people - 1)")
    try Output.line(sentence(language))
  }

  private func describe(_ session: Session, _ language: Language) throws {
    let room = session.relationsInTheRoom
    let met = session.met.count
    let steps = session.relationsPerStep.filter { $0.form != .none }
    if format.json {
      try Output.json([
        "title": .string(session.title), "people": .int(session.participants.count),
        "possible": .int(room), "met": .int(met),
        "steps": .array(
          steps.map {
            [
              "step": .string($0.step.description),
              "title": .string(session.programme[$0.step]?.title ?? ""),
              "form": .string($0.form.rawValue),
              "groups": .array($0.groups.map { .int($0) }), "inUse": .int($0.inUse),
            ]
          }),
      ])
      return
    }
    let (people, relations) = (Noun.participant(session.participantCount), Noun.relation(room))
    try Output.line(
      Sentence(
        nb: "\(session.title): \(people.nb), \(relations.nb) i rommet",
        nn: "\(session.title): \(people.nn), \(relations.nn) i rommet",
        en: "\(session.title): \(people.en), \(relations.en) in the room")(language))
    for step in steps {
      let title = session.programme[step.step]?.title ?? ""
      try Output.line(
        Sentence(
          nb: "  \(title): \(step.inUse) i bruk", nn: "  \(title): \(step.inUse) i bruk",
          en: "  \(title): \(step.inUse) in use")(language))
    }
    try Output.line(
      Sentence(
        nb: "Har møtt hverandre ved bord og i par: \(met)",
        nn: "Har møtt kvarandre ved bord og i par: \(met)",
        en: "Have met at tables and in pairs: \(met)")(language))
  }
}

extension String {
  /// Whether it is written as a whole number, however large.
  fileprivate var isNumber: Bool {
    let digits = hasPrefix("-") ? dropFirst() : self[...]
    return !digits.isEmpty
      && digits.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}
