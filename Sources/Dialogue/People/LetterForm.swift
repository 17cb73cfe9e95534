/// How somebody has asked to have word back.
package enum LetterForm: String, CaseIterable, Hashable, Sendable {
  case post
  case email = "e-mail"
  /// They are rung, and told.
  case telephone
  /// Somebody reads it to them, face to face.
  case readAloud = "read-aloud"

  package var sentence: Sentence {
    switch self {
    case .post: Sentence(nb: "i posten", nn: "i posten", en: "by post")
    case .email: Sentence(nb: "på e-post", nn: "på e-post", en: "by e-mail")
    case .telephone: Sentence(nb: "på telefon", nn: "på telefon", en: "by telephone")
    case .readAloud: Sentence(nb: "lest høyt", nn: "lese høgt", en: "read aloud")
    }
  }
}

extension Particulars {
  /// The language to write to them in, where it is one that we write; what they speak may be another.
  package var letterLanguage: Language? { Language(spoken: language) }
}

extension Language {
  /// Reads the name of a language as somebody writes it in a list; the first one that is named counts.
  ///
  ///     Language(spoken: "Nynorsk")         // .nynorsk
  ///     Language(spoken: "somali, norsk")   // .bokmal
  ///     Language(spoken: "somali")          // nil
  package init?(spoken text: String) {
    let words = text.lowercased().split { !$0.isLetter }
    let found = words.lazy.compactMap { word -> Language? in
      switch word {
      case "bokmål", "bokmal", "norsk", "norwegian", "nb", "no", "nob": .bokmal
      case "nynorsk", "nn", "nno": .nynorsk
      case "engelsk", "english", "en", "eng": .english
      default: nil
      }
    }
    guard let first = found.first else { return nil }
    self = first
  }
}
