import Dialogue
import PlainLanguage

/// Looks words up with hunspell, where it is installed with a dictionary for the language.
struct SpellingCheck {
  /// A path, or a name to be looked for on the `PATH`.
  var program = "hunspell"

  /// Those of the words that are unknown; nil when nobody here can say.
  func unknown(among words: [String], _ language: Language) -> [String]? {
    for dictionary in HunspellPipe.dictionaries(language) {
      let hunspell = OtherProgram(
        name: program, arguments: HunspellPipe.arguments(dictionary: dictionary))
      guard let ended = try? hunspell.run(with: HunspellPipe.question(words)) else { return nil }
      if ended.status == 0, let unknown = HunspellPipe.unknown(words, in: ended.output) {
        return unknown
      }
    }
    return nil
  }
}
