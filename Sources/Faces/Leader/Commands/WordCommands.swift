import Dialogue
import Terminal

extension LeaderFace {
  /// What to say, and why.
  static let wordCommands: [Command<LeaderFace>] = [
    Command(
      "read-on", ["Right"], hint: Sentence(nb: "mer å si", nn: "meir å seie", en: "more to say"),
      Sentence(
        nb: "Les videre i det som kan sies", nn: "Les vidare i det som kan seiast",
        en: "Read on in what may be said"),
      group: .day, rank: 7,
      unless: \.reasonAgainstReadingOn
    ) { face, _ in face.paragraph += 1 },

    Command(
      "read-back", ["Left"], hint: Sentence(nb: "sagt før", nn: "sagt før", en: "said before"),
      Sentence(
        nb: "Les tilbake i det som kan sies", nn: "Les tilbake i det som kan seiast",
        en: "Read back in what may be said"),
      group: .day, unless: \.reasonAgainstReadingBack
    ) { face, _ in face.paragraph -= 1 },

    Command(
      "interruption", ["i"], hint: Sentence(nb: "avbrudd", nn: "avbrot", en: "interruption"),
      Sentence(
        nb: "Ord å si når oppdragsgiveren avbryter", nn: "Ord å seie når oppdragsgivaren avbryt",
        en: "Words to say when the commissioner interrupts"),
      group: .day, in: [.main, .wall], unless: \.reasonWhenSeen
    ) { face, _ in face.show(.interruption) },

    Command(
      "theory", ["w"], hint: Sentence(nb: "hvorfor", nn: "kvifor", en: "why"),
      Sentence(
        nb: "Hvorfor gjør vi det slik?", nn: "Kvifor gjer vi det slik?",
        en: "Why do we do it this way?"),
      group: .day, in: [.main, .wall]
    ) { face, _ in face.show(.theory) },
  ]

  private var reasonAgainstReadingOn: Sentence? {
    paragraph + 1 < scripts.count ? nil : Reasons.lastParagraph
  }

  private var reasonAgainstReadingBack: Sentence? {
    paragraph > 0 ? nil : Reasons.firstParagraph
  }

  /// What may be said in the running step, or before the day in the first one.
  var scripts: [String] { stepToSay?.scripts ?? [] }

  var stepToSay: Step? {
    session.clock?.isRunning == true ? session.currentStep : session.nextStep
  }

  /// Why something that the room should not see is not shown.
  var reasonWhenSeen: Sentence? { isSeen ? Reasons.canBeSeen : nil }
}
