package import Dialogue
import PlainLanguage

/// A text of our own that is being written: a script, an answer, a comment. Never a poster: nobody
/// corrects what a table says.
package struct OwnText: Hashable, Sendable {
  package var text: String
  package var language: Language
  /// In graphemes: the word that is being written here is left alone.
  package var caret: Int

  package init(_ text: String, _ language: Language, caret: Int) {
    self.text = text
    self.language = language
    self.caret = caret
  }
}

/// Words to look up, and what came of it.
package struct SpellingAnswer: Hashable, Sendable {
  package var language: Language
  package var words: [String]
  /// Those of them that no dictionary knows.
  package var unknown: [String]

  package init(_ language: Language, words: [String], unknown: [String]) {
    self.language = language
    self.words = words
    self.unknown = unknown
  }
}

extension Context {
  /// The words in a text of our own that no dictionary knows, in bytes of UTF-8.
  package func misspelt(in own: OwnText) -> [Range<Int>] {
    spelling.unknown(in: own.text, own.language, caret: own.caret)
  }
}
