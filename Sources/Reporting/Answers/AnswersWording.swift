import Dialogue

/// What the answers say in their own voice.
enum AnswersWording {
  static let title = Sentence(
    nb: "Dere sa, vi svarer", nn: "De sa, vi svarar", en: "You said, we answer")
  static let none = Sentence(
    nb: "Ingen punkter er besvart ennå.", nn: "Ingen punkt er svara på enno.",
    en: "No points have been answered yet.")
}
