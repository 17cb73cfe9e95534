package import Dialogue

/// What is said to hunspell in its pipe mode (`hunspell -a -i UTF-8`), and what it answers.
///
///     ^lesser             & lesser 6 1: leser, …
///     ^prosessleder       # prosessleder 1
///
/// A line for a word, so that an answer never depends on how hunspell parts a text. With `-i` it reads
/// and writes UTF-8 whatever its dictionary is written in; the Norwegian ones are ISO-8859-1.
package enum HunspellPipe {
  package static func arguments(dictionary: String) -> [String] {
    ["-a", "-i", "UTF-8", "-d", dictionary]
  }

  /// The dictionaries that may be there for a language, the best first.
  package static func dictionaries(_ language: Language) -> [String] {
    switch language {
    case .bokmal: ["nb_NO", "no_NO"]
    case .nynorsk: ["nn_NO"]
    case .english: ["en_GB", "en_US"]
    }
  }

  /// The caret in front says that what follows is no command.
  package static func question(_ words: [String]) -> [UInt8] {
    words.reduce(into: []) { bytes, word in bytes += Array("^\(word)\n".utf8) }
  }

  /// Which of the words are unknown; nil when this is no answer to them.
  package static func unknown(_ words: [String], in answer: [UInt8]) -> [String]? {
    let lines = answer.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    // Its name and version stand first.
    guard lines.first?.first == UInt8(ascii: "@") else { return nil }
    var unknown: [String] = []
    var place = 0
    var isKnown = true
    for line in lines.dropFirst().dropLast() {
      guard let first = line.first, first != UInt8(ascii: "\r") else {
        // An empty line ends the answer to one word.
        guard place < words.count else { break }
        if !isKnown { unknown.append(words[place]) }
        place += 1
        isKnown = true
        continue
      }
      if first == UInt8(ascii: "&") || first == UInt8(ascii: "#") || first == UInt8(ascii: "?") {
        isKnown = false
      }
    }
    return place == words.count ? unknown : nil
  }
}
