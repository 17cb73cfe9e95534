import Dialogue
import Terminal

// An answer says plainly whether it is a yes or a no: what is not said in so many words would be guessed
// at, and a no without a reason would slip through.
extension LedgerFace {
  /// What whoever answers says of it, with one key.
  ///
  ///     1 Dette gjør vi
  ///     2 Noe av det gjør vi (trenger en grunn)
  ///     3 Dette gjør vi ikke (trenger en grunn)
  ///     4 Vi vurderer det fortsatt
  enum Verdict: CaseIterable, Sendable {
    case yes
    case partly
    case no
    case notYet

    var status: FollowUp.Status {
      switch self {
      case .yes, .partly: .planned
      case .no: .notFollowedUp
      case .notYet: .considered
      }
    }

    /// What is not done is not done for a reason.
    var needsReason: Bool { self == .partly || self == .no }
  }

  /// Whether it begins with a plain no and is said to be something else.
  func isContradicted(_ form: LedgerForm, _ content: LedgerSheet.Content) -> Bool {
    guard case .answering = content, FollowUp.isPlainNo(form.text(.text(.decision)) ?? "") else {
      return false
    }
    return form.rows.contains { $0.isChoice && $0.status != .notFollowedUp }
  }

  /// Whether something is answered and nobody has said where it stands.
  func isUndecided(_ form: LedgerForm, _ content: LedgerSheet.Content) -> Bool {
    guard case .answering(let subject) = content, form.verdict == nil else { return false }
    let status = session.followUp(about: subject).status
    guard status == .received || status == .considered else { return false }
    let isChosen = form.rows.contains { $0.isChoice && $0.isTouched }
    let decision = form.rows.first { $0.what == .text(.decision) }
    return !isChosen && decision.map { $0.isTouched && !$0.field.text.isBlank } ?? false
  }

  /// Asks for it, over the form.
  mutating func askForVerdict() {
    guard let sheet, case .answering(let subject) = sheet.content else { return }
    var asking = LedgerSheet(content: .deciding(subject), form: sheet.form)
    // What sounds like a no is not made a yes by pressing Enter.
    if FollowUp.soundsLikeNo(sheet.form.text(.text(.decision)) ?? "") {
      asking.selected = Verdict.allCases.firstIndex(of: .no) ?? 0
    }
    self.sheet = asking
    if isContradicted(sheet.form, sheet.content), sheet.form.verdict != nil {
      context.warn(LedgerWording.beginsWithNo)
    }
  }

  mutating func decide(_ verdict: Verdict, _ effects: inout [Effect]) {
    guard let sheet, case .deciding(let subject) = sheet.content else { return }
    var form = sheet.form
    form.verdict = verdict
    if let place = form.rows.firstIndex(where: \.isChoice) {
      form.rows[place].status = verdict.status
    }
    self.sheet = LedgerSheet(content: .answering(subject), form: form)
    save(&effects)
  }

  /// Whether a reason is missing that whoever answers has to give; the caret is put where it goes.
  mutating func lacksReason() -> Bool {
    guard let form = sheet?.form, case .answering = sheet?.content,
      form.verdict?.needsReason == true
        || form.rows.contains(where: { $0.isChoice && $0.status == .notFollowedUp }),
      !FollowUp.isReason(form.text(.text(.because)) ?? "")
    else { return false }
    if let place = form.rows.firstIndex(where: { $0.what == .text(.because) }) {
      sheet?.form.selected = place
    }
    context.warn(
      form.verdict == .partly ? LedgerWording.partNeedsReason : Refusal.reasonMissing.sentence)
    return true
  }
}
