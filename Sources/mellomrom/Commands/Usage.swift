import ArgumentParser
import Dialogue
import Glibc

/// What ArgumentParser says, in the language of whoever asks.
///
///     $ mellomrom note nordvik --table tre
///     mellomrom: «tre» passer ikke som --table <table>. Se: mellomrom note --help
///
/// The library speaks English alone, so what it says is read here: its few sentences are told again,
/// and whatever it may come to say besides stays as it is.
struct Usage {
  let language: Language

  /// Ends the program as the library would: help and the version on standard output, a fault on the other.
  func exit(for error: any Error) -> Never {
    let code = Mellomrom.exitCode(for: error)
    let text = Mellomrom.fullMessage(for: error)
    if code == .success {
      do throws(Failure) { try Output.line(help(text)) } catch { Glibc.exit(error.code) }
    } else if !text.isEmpty {
      Output.talk(fault(Mellomrom.message(for: error), in: text))
    }
    Glibc.exit(code.rawValue)
  }

  /// One sentence: what, where, and how to find out more.
  ///
  /// `text` is all that the library would print: in its last line stands which command it was.
  func fault(_ message: String, in text: String) -> String {
    let command = text.between("See '", " --help'") ?? "mellomrom"
    let help = Sentence(
      nb: "Se: \(command) --help", nn: "Sjå: \(command) --help", en: "See: \(command) --help")
    // A word that is no command's is taken for one too many after the command that needs no name.
    if let word = message.between("Unexpected argument '", "'"),
      CommandLine.arguments.firstIndex(of: word) == 1
    {
      return "mellomrom: \(UsageWording.noSuchCommand(word)(language))"
    }
    let said = UsageWording.fault(message)?(language) ?? message
    return "mellomrom: \(said.last == "." ? said : said + ".") \(help(language))"
  }

  /// A page of help with its headings in the language; its sentences are in it already.
  func help(_ text: String) -> String {
    guard language != .english else { return text }
    return UsageWording.fixed.reduce(text) { text, words in
      text.replacing(words.en, with: words(language))
    }
  }
}

extension Language {
  /// That of whoever has started the program: `--lang`, or what the environment says.
  static let asked: Language = {
    let words = CommandLine.arguments
    let said = words.lastIndex(of: "--lang").flatMap { words.dropFirst($0 + 1).first }
    let joined = words.last { $0.hasPrefix("--lang=") }.map { String($0.dropFirst(7)) }
    return Surroundings(asked: (said ?? joined).flatMap(Language.init(locale:))).language
  }()
}

extension Sentence {
  /// In the language of whoever has started the program.
  var said: String { self(Language.asked) }
}

extension ArgumentHelp {
  static func said(nb: String, nn: String, en: String, valueName: String? = nil) -> Self {
    ArgumentHelp(Sentence(nb: nb, nn: nn, en: en).said, valueName: valueName)
  }

  static var session: Self {
    .said(
      nb: "En sti, et filnavn eller en entydig del av et.",
      nn: "Ein sti, eit filnamn eller ein eintydig del av eit.",
      en: "A path, a file name or an unambiguous part of one.")
  }
}

extension String {
  /// What stands between two texts; nil when they are not both there.
  func between(_ before: String, _ after: String) -> String? {
    guard let start = firstRange(of: before)?.upperBound,
      let end = self[start...].firstRange(of: after)?.lowerBound
    else { return nil }
    return String(self[start..<end])
  }
}
