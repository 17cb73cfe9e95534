/// One thing to say, in every language that the program speaks.
///
/// All three are arguments without a default, so a sentence that lacks a language does not build.
///
///     let saved = Sentence(nb: "Lagret", nn: "Lagra", en: "Saved")
///     saved(.nynorsk)  // "Lagra"
package struct Sentence: Hashable, Sendable {
  package var nb: String
  package var nn: String
  package var en: String

  package init(nb: String, nn: String, en: String) {
    self.nb = nb
    self.nn = nn
    self.en = en
  }

  package func callAsFunction(_ language: Language) -> String {
    switch language {
    case .bokmal: nb
    case .nynorsk: nn
    case .english: en
    }
  }

  /// Both, one after the other.
  package func followed(by next: Sentence) -> Sentence {
    Sentence(nb: "\(nb) \(next.nb)", nn: "\(nn) \(next.nn)", en: "\(en) \(next.en)")
  }
}
