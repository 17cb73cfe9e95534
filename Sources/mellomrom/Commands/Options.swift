import ArgumentParser
import Dialogue

/// What every command takes.
struct CommonOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The folder that holds the sessions.", valueName: "folder"))
  var sessions: String?

  @Option(help: ArgumentHelp("The language of the program: nb, nn or en.", valueName: "language"))
  var lang: String?

  @Flag(help: "Plain lines instead of a screen.")
  var plain = false

  func validate() throws {
    if let lang, Language(locale: lang) == nil {
      throw ValidationError("'\(lang)' is not one of nb, nn and en.")
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
  @Flag(help: "Print JSON.")
  var json = false
}
