package import Dialogue

extension Lix {
  /// What a number means to those who read the text.
  package enum Band: CaseIterable, Hashable, Sendable {
    case veryEasy
    case easy
    case middling
    case hard
    case veryHard

    package init(_ value: Int) {
      self =
        switch value {
        case ..<30: .veryEasy
        case ..<40: .easy
        case ..<50: .middling
        case ...60: .hard
        default: .veryHard
        }
    }
  }

  package var band: Band? { value.map(Band.init) }

  /// The number, what it means, and what helps; nil when there are too few words to say.
  ///
  ///     LIX 52: vanskelig å lese. Del de lange setningene (den lengste har 31 ord), og …
  package var sentence: Sentence? {
    guard let value, let band else { return nil }
    let word = band.word
    let advice = band.isHard ? self.advice : Sentence(nb: "", nn: "", en: "")
    return Sentence(
      nb: "LIX \(value): \(word.nb).\(advice.nb)", nn: "LIX \(value): \(word.nn).\(advice.nn)",
      en: "LIX \(value): \(word.en).\(advice.en)")
  }

  private var advice: Sentence {
    Sentence(
      nb:
        " Del de lange setningene (den lengste har \(longestSentence) ord), og bytt ut lange ord.",
      nn:
        " Del dei lange setningane (den lengste har \(longestSentence) ord), og byt ut lange ord.",
      en:
        " Split the long sentences (the longest has \(longestSentence) words), and find shorter words."
    )
  }
}

extension Lix.Band {
  /// Whether something should be done about it.
  package var isHard: Bool {
    switch self {
    case .veryEasy, .easy, .middling: false
    case .hard, .veryHard: true
    }
  }

  package var word: Sentence {
    switch self {
    case .veryEasy:
      Sentence(nb: "svært lett å lese", nn: "svært lett å lese", en: "very easy to read")
    case .easy: Sentence(nb: "lett å lese", nn: "lett å lese", en: "easy to read")
    case .middling:
      Sentence(
        nb: "middels, som i en avis", nn: "middels, som i ei avis",
        en: "middling, as in a newspaper")
    case .hard:
      Sentence(
        nb: "vanskelig, som i et rundskriv", nn: "vanskeleg, som i eit rundskriv",
        en: "hard, as in a circular from an office")
    case .veryHard:
      Sentence(
        nb: "svært vanskelig, som i en lov", nn: "svært vanskeleg, som i ei lov",
        en: "very hard, as in a law")
    }
  }
}
