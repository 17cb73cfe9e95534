import ArgumentParser
import Dialogue

/// A command that opens a face: what can be asked for, in ArgumentParser's words.
protocol FaceCommand: CommonCommand {
  var face: FaceRequest.Face { get }
}

extension FaceCommand {
  var request: FaceRequest { FaceRequest(face, common.common) }

  func run() throws { try request.run() }
}

/// `mellomrom` alone: the list of sessions.
struct SessionsCommand: FaceCommand {
  static let configuration = CommandConfiguration(
    commandName: "sessions",
    abstract: Sentence(
      nb: "Åpne lista over samlinger (også uten kommando).",
      nn: "Opne lista over samlingar (òg utan kommando).",
      en: "Open the list of sessions (also without a command)."
    ).said)

  @OptionGroup var common: CommonOptions

  var face: FaceRequest.Face { .sessions }
}

struct DemoCommand: FaceCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: Sentence(
      nb: "Åpne en kopi av eksempelet som prosessleder.",
      nn: "Opne ein kopi av dømet som prosessleiar.",
      en: "Open a copy of the example session as leader."
    ).said)

  @Flag(
    help: .said(
      nb: "Lag en ny kopi i stedet for å gå videre med den du har.",
      nn: "Lag ein ny kopi i staden for å gå vidare med den du har.",
      en: "Make a new copy instead of going on with the one you have."))
  var fresh = false

  @OptionGroup var common: CommonOptions

  var face: FaceRequest.Face { .demo(isFresh: fresh) }
}

struct LeadCommand: FaceCommand {
  static let configuration = CommandConfiguration(
    commandName: "lead",
    abstract: Sentence(nb: "Led en samling.", nn: "Lei ei samling.", en: "Lead a session.").said)

  @Argument(help: .session)
  var session: String

  @Flag(
    help: .said(
      nb: "Øv på en kopi som er borte når du er ferdig.",
      nn: "Øv på ein kopi som er borte når du er ferdig.",
      en: "Rehearse on a copy that is gone at the end."))
  var rehearse = false

  @OptionGroup var common: CommonOptions

  var face: FaceRequest.Face { .lead(session: session, isRehearsal: rehearse) }
}

struct NoteCommand: FaceCommand {
  static let configuration = CommandConfiguration(
    commandName: "note",
    abstract: Sentence(
      nb: "Skriv veggavisene til et bord.", nn: "Skriv veggavisene til eit bord.",
      en: "Write a table's wall posters."
    ).said)

  @Argument(help: .session)
  var session: String

  @Option(
    help: .said(
      nb: "Nummeret på bordet; velges fra en liste når det ikke er med.",
      nn: "Nummeret på bordet; blir valt frå ei liste når det ikkje er med.",
      en: "The number of the table; chosen from a list when left out."))
  var table: Int?

  @Flag(
    help: .said(
      nb: "For en som sitter i andre enden av SSH: ingen annen vei ut enn å gå ut.",
      nn: "For ein som sit i andre enden av SSH: ingen annan veg ut enn å gå ut.",
      en: "For somebody at the far end of SSH: no way out but to leave."))
  var restricted = false

  @OptionGroup var common: CommonOptions

  var face: FaceRequest.Face {
    .note(session: session, table: table, isRestricted: restricted)
  }
}

struct HallCommand: FaceCommand {
  static let configuration = CommandConfiguration(
    commandName: "hall",
    abstract: Sentence(
      nb: "Vis salen det prosesslederen blar til; q går ut, ingen andre taster gjør noe.",
      nn: "Vis salen det prosessleiaren blar til; q går ut, ingen andre tastar gjer noko.",
      en: "Show the room what the leader turns to; q leaves, no other key does anything."
    ).said)

  @Argument(help: .session)
  var session: String

  @OptionGroup var common: CommonOptions

  var face: FaceRequest.Face { .hall(session: session) }
}
