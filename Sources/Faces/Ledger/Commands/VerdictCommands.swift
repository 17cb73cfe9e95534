import Dialogue
import Terminal

extension LedgerFace {
  /// Saying whether an answer is a yes or a no.
  static let verdictCommands: [Command<LedgerFace>] =
    [
      Command(
        "decide", ["Enter"], hint: Sentence(nb: "velg", nn: "vel", en: "choose"),
        Sentence(
          nb: "Svaret er det som er valgt; et nei trenger en grunn",
          nn: "Svaret er det som er valt; eit nei treng ein grunn",
          en: "The answer is what is selected; a no needs a reason"),
        group: .following, in: [.deciding], rank: 1
      ) { face, effects in
        guard let place = face.sheet?.selected, Verdict.allCases.indices.contains(place) else {
          return
        }
        face.decide(Verdict.allCases[place], &effects)
      }
    ]
    + [(Verdict.yes, "1"), (.partly, "2"), (.no, "3"), (.notYet, "4")].map {
      (verdict: Verdict, key: Key) in
      let words = LedgerWording.verdict(verdict)
      return Command(
        "decide-\(key)", [key], hint: words, words, group: .following, in: [.deciding]
      ) { face, effects in face.decide(verdict, &effects) }
    }
}
