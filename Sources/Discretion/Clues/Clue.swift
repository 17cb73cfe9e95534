package import Dialogue

/// Something in a text that may tell who somebody is. A person decides whether it does.
///
///     Clue(.telephone, "22 33 44 55")
package struct Clue: Hashable, Sendable {
  package var kind: Kind
  /// As they stand where they were found first.
  package var words: String
  /// How many times they stand there, in capitals or not.
  package var count: Int
  /// The line in which they stand first.
  package var line: String

  package init(_ kind: Kind, _ words: String, count: Int = 1, line: String = "") {
    self.kind = kind
    self.words = words
    self.count = count
    self.line = line
  }

  /// In the order in which they are worth looking at.
  package enum Kind: String, CaseIterable, Comparable, Hashable, Sendable {
    /// Eleven digits with the check digits of a Norwegian national identity number.
    case nationalIdentity = "national-identity"
    /// Eleven other digits: an account, or an identity number with a slip of the pen.
    case elevenDigits = "eleven-digits"
    case telephone
    case email
    /// A page or an account on the web.
    case web
    /// A street with a number, or a postcode with its place.
    case address
    /// A number plate, a number that somebody is filed under, or another long number.
    case number
    /// A day with its year: perhaps a birthday.
    case fullDate = "full-date"
    /// A name that stands in the people file, or a part of one.
    case knownName = "known-name"
    /// A first name by itself that many people have.
    case firstName = "first-name"
    /// Capitalised words side by side, or one in the middle of a sentence: perhaps a name, perhaps a
    /// place, perhaps neither.
    case capitalised
    /// Few people, a place and a diagnosis in one line.
    case smallGroup = "small-group"

    package static func < (one: Self, other: Self) -> Bool {
      allCases.firstIndex(of: one)! < allCases.firstIndex(of: other)!
    }
  }
}

extension Clue.Kind {
  package var sentence: Sentence {
    switch self {
    case .nationalIdentity:
      Sentence(nb: "fødselsnummer", nn: "fødselsnummer", en: "national identity number")
    case .elevenDigits:
      Sentence(
        nb: "elleve sifre, kanskje et fødselsnummer eller en konto",
        nn: "elleve siffer, kanskje eit fødselsnummer eller ein konto",
        en: "eleven digits, perhaps an identity number or an account")
    case .telephone: Sentence(nb: "telefonnummer", nn: "telefonnummer", en: "telephone number")
    case .email: Sentence(nb: "e-postadresse", nn: "e-postadresse", en: "e-mail address")
    case .web: Sentence(nb: "nettadresse", nn: "nettadresse", en: "web address")
    case .address: Sentence(nb: "adresse", nn: "adresse", en: "address")
    case .number:
      Sentence(
        nb: "nummer som kan høre til noen", nn: "nummer som kan høyre til nokon",
        en: "number that may be somebody's")
    case .fullDate:
      Sentence(
        nb: "dato, kanskje en fødselsdag", nn: "dato, kanskje ein fødselsdag",
        en: "date, perhaps a birthday")
    case .knownName:
      Sentence(
        nb: "navn på en som er med", nn: "namn på ein som er med", en: "name of one who came")
    case .firstName: Sentence(nb: "fornavn", nn: "fornamn", en: "first name")
    case .capitalised:
      Sentence(nb: "kanskje et navn", nn: "kanskje eit namn", en: "perhaps a name")
    case .smallGroup:
      Sentence(
        nb: "få mennesker, et sted og en diagnose", nn: "få menneske, ein stad og ein diagnose",
        en: "few people, a place and a diagnosis")
    }
  }

  /// What usually stands well in place of it, without the brackets.
  package var replacement: Sentence {
    switch self {
    case .nationalIdentity, .telephone, .email, .web, .address: sentence
    case .fullDate: Sentence(nb: "dato", nn: "dato", en: "date")
    case .number, .elevenDigits: Sentence(nb: "nummer", nn: "nummer", en: "number")
    case .knownName, .firstName, .capitalised: Sentence(nb: "navn", nn: "namn", en: "name")
    case .smallGroup:
      Sentence(
        nb: "noe som gjelder få mennesker", nn: "noko som gjeld få menneske",
        en: "something about few people")
    }
  }
}

extension Clue.Kind {
  /// Whether it is mostly nobody's.
  package var isCandidate: Bool {
    switch self {
    case .nationalIdentity, .elevenDigits, .telephone, .email, .web, .address, .number, .knownName,
      .firstName:
      false
    case .fullDate, .capitalised, .smallGroup: true
    }
  }

  /// What is usually done about it: what is surely somebody's is replaced, what is mostly nobody's is
  /// kept.
  package func usual(_ language: Language) -> WordDecision.Way {
    isCandidate ? .keep : .replace(with: replacement(language))
  }
}
