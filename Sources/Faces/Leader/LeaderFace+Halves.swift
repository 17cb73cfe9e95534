package import Dialogue
import Terminal

/// What is half written, kept so that neither Esc nor a crash loses it.
extension LeaderFace {
  /// How long a key waits for others before it is kept, in milliseconds.
  private static let keepsAfter: Int64 = 500

  /// What has been begun and not kept, the field that is open among it.
  private var halves: HalfTexts {
    var halves = HalfTexts(comments: unsent, rule: halfRule)
    guard let sheet else { return halves }
    let text = sheet.field.text
    if case .rule = sheet.content { halves.rule = text }
    if case .comment(let subject, let editing) = sheet.content {
      let isSaved = editing.flatMap { session.comments[$0]?.text } == text
      halves.comments[subject] = text.isBlank || isSaved ? nil : text
    }
    if halves.rule.isBlank { halves.rule = "" }
    return halves
  }

  mutating func noteTyping() {
    let isKept =
      if case .comment = sheet?.content { true } else { sheet?.content == .rule }
    if isKept { keepBy = keepBy ?? context.now.adding(milliseconds: Self.keepsAfter) }
  }

  /// What is half written is another now, and is kept with the next tick.
  mutating func noteHalves() { keepBy = context.now }

  package var alarm: Moment? { keepBy }

  mutating func keepHalvesInTime(_ effects: inout [Effect]) {
    if let keepBy, keepBy <= context.now { keepHalves(&effects) }
  }

  mutating func keepHalves(_ effects: inout [Effect]) {
    guard keepBy != nil else { return }
    keepBy = nil
    effects.append(.keepHalves(halves))
  }

  /// Takes up what was half written when the program ended; not what was kept after all.
  mutating func take(_ left: HalfTexts) {
    let kept = Set(session.comments.visible.map(\.text))
    unsent = left.comments.filter { !kept.contains($0.value) }
    halfRule = session.rules.visible.contains { $0.text == left.rule } ? "" : left.rule
    guard !unsent.isEmpty || !halfRule.isEmpty else { return }
    context.say(LeaderWording.halvesAreBack(comment: !unsent.isEmpty, rule: !halfRule.isEmpty))
  }
}
