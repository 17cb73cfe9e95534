import Dialogue

/// Whom to tell and how, taken from what somebody has written about it in a few lines, or in one with commas.
///
///     Servicekontoret          who
///     22 33 44 55              telephone
///     post@example.org         e-mail
///     Storgata 1, 8450 Ulvik   post
struct Contact: Hashable {
  /// A name or a role.
  private(set) var who: String?
  private(set) var telephone: String?
  private(set) var email: String?
  private(set) var post: String?

  init(_ text: String) {
    var pieces = text.split(whereSeparator: \.isNewline).filter { !$0.allSatisfy(\.isWhitespace) }
    if pieces.count == 1 { pieces = pieces[0].split { $0 == "," || $0 == ";" } }
    for piece in pieces {
      let piece = Self.trimmed(piece)
      guard !piece.isEmpty else { continue }
      if piece.contains("@") {
        add(piece, to: &email)
      } else if Self.isTelephone(piece) {
        add(piece, to: &telephone)
      } else if who == nil, post == nil {
        who = piece
      } else {
        add(piece, to: &post)
      }
    }
  }

  private func add(_ piece: String, to part: inout String?) {
    part = part.map { "\($0), \(piece)" } ?? piece
  }

  /// Eight digits, or a short number with no more letters than *telefon* has.
  private static func isTelephone(_ piece: String) -> Bool {
    let digits = piece.count(where: \.isNumber)
    return digits >= 8 || digits >= 5 && piece.count(where: \.isLetter) <= 7
  }

  private static func trimmed(_ piece: Substring) -> String {
    let rest = piece.drop(while: \.isWhitespace)
    let last = rest.lastIndex { !$0.isWhitespace }
    return last.map { String(rest[...$0]) } ?? ""
  }
}

extension Contact {
  /// A line to write on by hand.
  static let toFillIn = String(repeating: "_", count: 40)

  /// Each of its parts with a line to fill in by hand where nothing is said.
  func facts(_ language: Language) -> [Block.Fact] {
    [
      (ContactWording.who, who), (ContactWording.telephone, telephone),
      (ContactWording.email, email), (ContactWording.post, post),
    ].map { name, value in
      Block.Fact(name(language), Prose(value ?? Self.toFillIn))
    }
  }

  /// All of it on one line; nil when there is nothing.
  var line: String? {
    let parts = [who, telephone, email, post].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}

private enum ContactWording {
  static let who = Sentence(nb: "Si fra til", nn: "Sei frå til", en: "Tell")
  static let telephone = Sentence(nb: "Telefon", nn: "Telefon", en: "Telephone")
  static let email = Sentence(nb: "E-post", nn: "E-post", en: "E-mail")
  static let post = Sentence(nb: "Post", nn: "Post", en: "Post")
}
