// The words that head a column or fill a cell, in every language that the program speaks.

extension PeopleSheet.Column {
  /// Nil for a heading that nobody here knows; capitals and what is put after a word do not count.
  init?(heading: String) {
    let word = heading.asWord
    guard let column = Self.allCases.first(where: { $0.headings.contains(word) }) else {
      return nil
    }
    self = column
  }

  /// What it is called, the first three in bokmål, nynorsk and English.
  var headings: [String] {
    switch self {
    case .alias: ["alias", "nummer", "nr", "number", "no"]
    case .name: ["navn", "namn", "name", "fullt navn", "fullt namn", "full name"]
    case .calledToday:
      [
        "kalles i dag", "blir kalla i dag", "called today", "kalt i dag", "kalla i dag", "kalles",
        "blir kalla", "called",
        "vil kalles", "vil kalles i dag", "vil bli kalt", "vil bli kalt i dag", "vil bli kalla",
        "vil bli kalla i dag", "wants to be called", "wants to be called today",
      ]
    case .part: ["del", "part", "deltar som", "deltek som", "takes part as"]
    case .role: ["rolle", "role", "roller", "roles", "kommer som", "kjem som"]
    case .organisation: ["organisasjon", "organisation", "organization", "virksomhet", "verksemd"]
    case .region: ["region", "område", "area", "fylke", "county"]
    case .language: ["språk", "language", "målform"]
    case .form:
      [
        "form", "svar som", "svar på", "brev som", "brev på", "vil ha svar", "letter", "answer by",
        "word back",
      ]
    case .needs: ["behov", "needs", "tilrettelegging"]
    case .contact:
      [
        "kontakt", "contact", "e-post", "epost", "e-mail", "email", "telefon", "phone", "mobil",
        "mobile",
      ]
    case .seated: ["plass", "får plass", "seated", "sitter", "sit", "sitter med", "sit med"]
    }
  }
}

extension Person.Part {
  /// Reads a part as it is called in any of the languages.
  init?(word: String) {
    let word = word.asWord
    guard let part = Self.allCases.first(where: { $0.words.contains(word) }) else { return nil }
    self = part
  }

  private var words: [String] {
    [rawValue]
      + {
        switch self {
        case .participant: ["deltaker", "deltakar", "deltager"]
        case .leader: ["prosessleder", "prosessleiar", "process leader"]
        case .noteTaker: ["referent", "note taker"]
        case .commissioner: ["oppdragsgiver", "oppdragsgivar"]
        case .projectGroup: ["prosjektgruppe", "prosjektgruppa", "project group"]
        case .interpreter: ["tolk"]
        case .companion: ["ledsager", "ledsagar"]
        }
      }()
  }
}

extension LetterForm {
  init?(word: String) {
    switch word.asWord {
    case "post", "i posten", "brev", "papir", "papirbrev", "letter", "by post", "mail": self = .post
    case "e-post", "epost", "på e-post", "e-mail", "email", "by e-mail": self = .email
    case "telefon", "på telefon", "ring", "telephone", "phone", "by telephone", "call":
      self = .telephone
    case "lest høyt", "lese høyt", "lest opp", "opplest", "opplesing", "opplesning", "høytlesing",
      "høytlesning",
      "muntlig", "lese høgt", "lesen høgt", "opplesen", "høgtlesing", "munnleg", "read aloud",
      "read-aloud", "aloud":
      self = .readAloud
    default: return nil
    }
  }
}

extension Bool {
  init?(word: String) {
    switch word.asWord {
    case "ja", "yes", "x", "true", "1": self = true
    case "nei", "no", "false", "0": self = false
    default: return nil
    }
  }
}

extension String {
  /// For comparing: in small letters, single spaces, and no colon or star after it.
  fileprivate var asWord: String {
    var text = lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    while let last = text.last, last == ":" || last == "*" { text.removeLast() }
    return text.trimmed
  }
}
