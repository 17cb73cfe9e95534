import ArgumentParser
import Dialogue

/// What every command takes.
struct CommonOptions: ParsableArguments {
  @Option(
    help: .said(
      nb: "Mappa som samlingene ligger i.", nn: "Mappa som samlingane ligg i.",
      en: "The folder that holds the sessions.", valueName: "folder"))
  var sessions: String?

  @Option(
    help: .said(
      nb: "Språket i programmet: nb, nn eller en.", nn: "Språket i programmet: nb, nn eller en.",
      en: "The language of the program: nb, nn or en.", valueName: "language"))
  var lang: String?

  @Flag(
    help: .said(
      nb: "Rene linjer i stedet for skjermbilde.", nn: "Reine linjer i staden for skjermbilete.",
      en: "Plain lines instead of a screen."))
  var plain = false

  func validate() throws {
    if let lang, Language(locale: lang) == nil {
      throw ValidationError(UsageWording.isNotOneOf(lang, ["nb", "nn", "en"]))
    }
  }

  var common: Common {
    Common(folder: sessions, language: lang.flatMap(Language.init(locale:)), isPlain: plain)
  }

  var surroundings: Surroundings { common.surroundings }

  var library: Library { common.library }
}

/// A command that takes them, and speaks the language that they ask for.
protocol CommonCommand: ParsableCommand {
  var common: CommonOptions { get }
}

struct JSONOption: ParsableArguments {
  @Flag(help: .said(nb: "Skriv ut JSON.", nn: "Skriv ut JSON.", en: "Print JSON."))
  var json = false
}
