extension FollowUp {
  /// Whether those who came have had a word back: what is done or not done, why not, or what has
  /// changed.
  package var isAnswered: Bool {
    switch status {
    case .notFollowedUp: hasReason
    case .done: hasChange || !self[.decision].isBlank
    // What is still being considered is not answered yet, however kindly that is said.
    case .considered: false
    case .received, .planned, .underWay:
      !self[.decision].isBlank && (!saysNo || hasReason)
    }
  }

  /// A no needs a reason that somebody has given a thought.
  package var hasReason: Bool { Self.isReason(self[.because]) }

  /// Whether what is done or not begins with a plain no: that is one wherever the follow-up stands. As long
  /// as nobody has said where it stands, *Vi kan ikke …* and *Dessverre …* are one, too.
  package var saysNo: Bool {
    Self.isPlainNo(self[.decision]) || status == .received && Self.soundsLikeNo(self[.decision])
  }

  /// *Nei, …*
  package static func isPlainNo(_ words: String) -> Bool {
    self.words(of: words).first.map(noes.contains) ?? false
  }

  /// *Vi kan ikke …*, *Dessverre …*, but not *Ikke bare det: …*
  package static func soundsLikeNo(_ words: String) -> Bool {
    let words = self.words(of: words)
    return zip(words.prefix(opening), words.dropFirst() + [""]).contains { word, next in
      noes.contains(word) || refusals.contains(word) && !moreToCome.contains(next)
    }
  }

  private static func words(of text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && $0 != "'" }.map(String.init)
  }

  private static let noes: Set<String> = ["nei", "no", "neppe", "nope"]
  /// How many words make the beginning.
  private static let opening = 4
  private static let refusals: Set<String> = [
    "ikke", "ikkje", "aldri", "dessverre", "diverre", "beklager", "not", "cannot", "can't", "don't",
    "won't", "never", "unfortunately", "sorry",
  ]
  /// `not only`, `ikke bare`.
  private static let moreToCome: Set<String> = ["bare", "berre", "minst", "only", "just"]

  /// *Done* needs what has changed, and where it can be seen.
  package var hasChange: Bool { !self[.changed].isBlank && !self[.seenIn].isBlank }

  /// Whether something was to be done or said before today.
  package func isPast(_ today: Day) -> Bool {
    !status.isClosed && due.map { $0 < today } ?? false
  }

  /// The fewest words and letters of a reason.
  package static let leastWords = 3
  package static let leastLetters = 15

  /// At least three different words and fifteen letters; signs and figures make no word.
  package static func isReason(_ text: String) -> Bool {
    var words: Set<String> = []
    var letters = 0
    for word in text.split(whereSeparator: \.isWhitespace) {
      let written = word.filter(\.isLetter)
      guard !written.isEmpty else { continue }
      letters += written.count
      words.insert(written.lowercased())
    }
    return words.count >= leastWords && letters >= leastLetters
  }
}

extension Session {
  /// How many answers have two wordings side by side, and nobody has chosen.
  package var countOfOpenAnswers: Int {
    guard !conflicts.isEmpty else { return 0 }
    let open = conflicts.compactMap { conflict -> Identifier? in
      guard case .sameField(let field, _) = conflict.reason, isOpen(conflict) else { return nil }
      return field.entity
    }
    return followUps.keys.count { open.contains(FollowUp.id(about: $0)) }
  }

  /// What stands in the follow-up of a point or theme; blank where nobody has said anything yet.
  package func followUp(about subject: FollowUp.Subject) -> FollowUp {
    followUps[subject] ?? FollowUp(about: subject)
  }

  func hasTarget(_ subject: FollowUp.Subject) -> Bool {
    switch subject {
    case .point(let point): posterOfPoint[point] != nil
    case .theme(let theme): themes.contains(theme)
    }
  }

  mutating func apply(
    _ field: FollowUpField, about subject: FollowUp.Subject, at: Moment, by seat: Seat
  ) {
    let before = followUp(about: subject)
    var followUp = before
    followUp.apply(field)
    followUp.note(from: before, at: at, by: seat)
    followUps[subject] = followUp.isBlank ? nil : followUp
  }

  func back(from field: FollowUpField, about subject: FollowUp.Subject) -> FollowUpField {
    let followUp = followUp(about: subject)
    return switch field {
    case .status: .status(followUp.status)
    case .text(let text, _): .text(text, followUp[text])
    case .due: .due(followUp.due)
    }
  }

  func proposal(
    _ field: FollowUpField, about subject: FollowUp.Subject
  ) throws(Refusal) -> FollowUpField {
    switch subject {
    case .point(let id):
      try requirePoint(id)
      if let point = point(id), isOnlyDigest(point) { throw .leadersWords }
    case .theme(let theme): try themes.require(theme, .theme)
    }
    let followUp = followUp(about: subject)
    switch field {
    case .status(.notFollowedUp):
      guard followUp.hasReason else { throw .reasonMissing }
    case .status(.done):
      guard followUp.hasChange else { throw .changeMissing }
    case .status, .due: break
    case .text(let text, let words):
      let words = try words.checkedLength(.answer, keepingLineBreaks: text.keepsLineBreaks)
      if case .point(let point) = subject, !words.isEmpty, text != .owner {
        try requireWords(point)
      }
      try check(words, of: text, in: followUp)
      return .text(text, words.isBlank ? "" : words)
    }
    return field
  }

  /// What a *no* or a *done* rests on stays as long as they stand.
  private func check(
    _ words: String, of text: FollowUp.Text, in followUp: FollowUp
  ) throws(Refusal) {
    var next = followUp
    next[text] = words
    let isNo = next.status == .notFollowedUp || next.saysNo
    if isNo, text == .because || text == .decision, !next.hasReason { throw .reasonMissing }
    if followUp.status == .done, followUp.hasChange, !next.hasChange { throw .changeMissing }
  }
}

extension FollowUp {
  mutating func apply(_ field: FollowUpField) {
    switch field {
    case .status(let status): self.status = status
    case .text(let text, let words): self[text] = words
    case .due(let due): self.due = due
    }
  }
}

extension FollowUp.Text {
  package var keepsLineBreaks: Bool { self != .owner && self != .seenIn }
}

extension FollowUpField {
  package var name: String {
    switch self {
    case .status: "status"
    case .text(let text, _): text.rawValue
    case .due: "due"
    }
  }
}
