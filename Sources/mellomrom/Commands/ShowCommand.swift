import ArgumentParser
import Dialogue
import SessionStore

struct ShowCommand: CommonCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: Sentence(
      nb: "Skriv ut en samling: program, veggaviser, mellomrom.",
      nn: "Skriv ut ei samling: program, veggaviser, mellomrom.",
      en: "Print a session: programme, posters, relations."
    ).said)

  @Argument(help: .session)
  var session: String

  @Option(
    help: .said(
      nb: "Hvor et punkt kommer fra, og hva det er knyttet til; en id, slik --find skriver den.",
      nn: "Kvar eit punkt kjem frå, og kva det er knytt til; ein id, slik --find skriv han.",
      en: "Where a point comes from and what it is tied to; an id, as --find prints it.",
      valueName: "point"))
  var trace: String?

  @Option(
    help: .said(
      nb: "Punktene med disse ordene; store og små bokstaver er det samme, å er ikke a.",
      nn: "Punkta med desse orda; store og små bokstavar er det same, å er ikkje a.",
      en: "The points with these words; case is ignored, å is not a.", valueName: "words"))
  var find: String?

  @OptionGroup var common: CommonOptions
  @OptionGroup var format: JSONOption

  func validate() throws {
    if trace != nil, find != nil {
      throw ValidationError(
        Sentence(
          nb: "Velg én av --trace og --find.", nn: "Vel éin av --trace og --find.",
          en: "Choose one of --trace and --find."
        ).said)
    }
  }

  func run() throws {
    let library = common.library
    let language = common.surroundings.language
    let place = try library.find(session)
    let read = try library.read(place, telling: language)
    if let trace {
      try print(traceOf: trace, in: read, language)
    } else if let find {
      let found = FoundPoints(find, in: read)
      if found.isEmpty { Output.talk(FoundPoints.nothing(find)(language)) }
      try format.json ? Output.json(found.json) : Output.data(found.text(language))
    } else if format.json {
      try Output.json(read.json)
    } else {
      let text = SessionText(session: read, path: place.snapshot, language: language)
      try Output.data(text.text)
    }
  }

  private func print(traceOf name: String, in read: Session, _ language: Language) throws {
    guard let id = ID<Point>(name), let trace = read.trace(of: id) else {
      throw Failure(Refusal.noSuch(.point, name).sentence, code: Failure.dataError)
    }
    let text = TraceText(trace: trace, session: read)
    try format.json ? Output.json(text.json) : Output.data(text.text(language))
  }
}
