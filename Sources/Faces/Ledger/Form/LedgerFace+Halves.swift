package import Dialogue
import Terminal

// What is filled in and not saved, so that neither Esc nor a crash loses it. It is no answer before
// somebody has said so: a promise to those who came is not made by a line that broke off.
extension LedgerFace {
  package var halves: HalfTexts? {
    var halves = HalfTexts()
    for (content, form) in unsent { halves.take(form, of: content) }
    if let sheet, let content = sheet.filling {
      halves.take(sheet.form, of: content)
      if let what = sheet.form.what { halves.open = content.place(of: what) }
    }
    return halves
  }

  /// Takes up what was filled in and not saved when the program ended.
  mutating func take(_ left: HalfTexts) {
    var forms: [LedgerSheet.Content: [LedgerForm.What: HalfTexts.Half]] = [:]
    for (place, half) in left.texts {
      guard let content = LedgerSheet.Content(place, in: session) else { continue }
      let row = form(for: content).rows.first { content.place(of: $0.what) == place }
      if let what = row?.what { forms[content, default: [:]][what] = half }
    }
    for (content, halves) in forms where isOurs(content) {
      var form = form(for: content)
      for row in form.rows.indices {
        guard let half = halves[form.rows[row].what] else { continue }
        form.rows[row].take(half.text)
        form.rows[row].seen = half.base
      }
      if form.isTouched { unsent[content] = form }
    }
    if !unsent.isEmpty { context.say(LedgerWording.halvesAreBack(unsent.count)) }
  }

  /// Whether this hat fills in such a form.
  private func isOurs(_ content: LedgerSheet.Content) -> Bool {
    switch content {
    case .answering, .afterword: hat == .commissioner
    case .following, .dating, .correcting, .meeting, .contact: hat == .organiser
    case .claiming, .deciding, .points, .restsOn, .trace, .preview: false
    }
  }

  /// Words about a point go with the point's own.
  mutating func forgetErased() {
    func isErased(_ content: LedgerSheet.Content) -> Bool {
      guard case .point(let point) = content.subject else { return false }
      return session.erased[point] != nil
    }
    unsent = unsent.filter { !isErased($0.key) }
    if let content = sheet?.filling, isErased(content) { sheet = nil }
  }

  /// Whether something is filled in about it and not saved.
  func isBegun(_ subject: FollowUp.Subject) -> Bool {
    unsent[.answering(subject)] != nil || unsent[.following(subject)] != nil
  }
}

extension HalfTexts {
  fileprivate mutating func take(_ form: LedgerForm, of content: LedgerSheet.Content) {
    for row in form.rows {
      self[content.place(of: row.what)] = row.isTouched ? Half(row.said, base: row.seen) : nil
    }
  }
}

extension LedgerSheet.Content {
  /// Where what is written in a row is kept: `answer because`, about a point.
  fileprivate func place(of what: LedgerForm.What) -> HalfTexts.Place {
    let about = subject?.identifier
    return switch self {
    case .answering: .init("answer \(what.name)", about: about)
    case .following: .init("follow-up \(what.name)", about: about)
    case .dating(let milestone): .init("date \(milestone.rawValue)")
    case .correcting: .init("correction \(what.name)", about: about)
    case .meeting: .init("meeting \(what.name)")
    case .afterword, .contact: .init(what.name)
    case .claiming, .deciding, .points, .restsOn, .trace, .preview: .init("")
    }
  }

  /// Nil when it is none of ours, or what it is about is not there any more.
  fileprivate init?(_ place: HalfTexts.Place, in session: Session) {
    let words = place.field.split(separator: " ", maxSplits: 1).map(String.init)
    let point = place.about.map { ID<Point>($0) }.flatMap { session.point($0) }
    let theme = place.about.map { ID<Theme>($0) }.flatMap { session.themes[$0] }
    let subject: FollowUp.Subject? =
      point.map { .point($0.id) } ?? theme.flatMap { $0.isRemoved ? nil : .theme($0.id) }
    if point?.isErased == true { return nil }
    switch words.first {
    case "answer":
      guard let subject else { return nil }
      self = .answering(subject)
    case "follow-up":
      guard let subject else { return nil }
      self = .following(subject)
    case "correction":
      guard let point else { return nil }
      self = .correcting(point.id)
    case "date":
      guard let milestone = words.last.flatMap(Milestone.init) else { return nil }
      self = .dating(milestone)
    case "meeting": self = .meeting
    case "afterword": self = .afterword
    case "contact": self = .contact
    default: return nil
    }
  }
}
