/// A language that the program speaks and that a session can be held in.
package enum Language: String, CaseIterable, Hashable, Sendable {
  case bokmal = "nb"
  case nynorsk = "nn"
  case english = "en"

  /// Reads a locale's name the way the environment writes it.
  ///
  ///     Language(locale: "nb_NO.UTF-8")  // .bokmal
  ///     Language(locale: "no")           // .bokmal
  ///     Language(locale: "de_DE")        // nil
  package init?(locale: String) {
    switch locale.lowercased().prefix(while: { $0.isLetter }) {
    case "nb", "no": self = .bokmal
    case "nn": self = .nynorsk
    case "en": self = .english
    default: return nil
    }
  }
}
