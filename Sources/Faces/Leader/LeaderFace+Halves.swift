package import Dialogue
import Terminal

/// What is half written, so that neither Esc nor a crash loses it.
extension LeaderFace {
  package var halves: HalfTexts? {
    var halves = HalfTexts()
    for (subject, text) in unsent { halves[.comment(on: subject)] = .init(text) }
    for (note, text) in halfNotes { halves[note.place] = .init(text) }
    if !halfRule.isBlank { halves[.rule] = .init(halfRule) }
    guard let sheet, let place = place(of: sheet.content) else { return halves }
    halves.open = place
    let text = sheet.field.text
    halves[place] = text.isBlank || text == wordsBefore(sheet.content) ? nil : .init(text)
    return halves
  }

  /// Where it is kept what is written in a sheet; a name that is half typed is kept where names are.
  private func place(of content: Sheet.Content) -> HalfTexts.Place? {
    switch content {
    case .rule: .rule
    case .comment(let subject, _): .comment(on: subject)
    case .note(let note): note.place
    case .preview, .minutes, .timetable, .card, .interruption, .theory, .step, .floor, .poster,
      .message, .writing, .seats, .people, .newcomer, .comments, .consent, .closing:
      nil
    }
  }

  private func wordsBefore(_ content: Sheet.Content) -> String {
    switch content {
    case .comment(_, let editing?): session.comments[editing]?.text ?? ""
    case .note(let note): wordsBefore(note)
    case .preview, .minutes, .timetable, .card, .interruption, .theory, .step, .floor, .poster,
      .message, .writing, .seats, .people, .newcomer, .rule, .comments, .comment, .consent,
      .closing:
      ""
    }
  }

  /// What a newcomer is called, as far as it has been typed, goes to the people file like every name.
  mutating func keep(newcomer name: String, _ effects: inout [Effect]) {
    keepNameBy = nil
    if name != people.newcomer { change([.newcomer(name)], &effects) }
  }

  mutating func keepNameInTime(_ effects: inout [Effect]) {
    guard let keepNameBy, keepNameBy <= context.now else { return }
    keepTypedName(&effects)
  }

  mutating func keepTypedName(_ effects: inout [Effect]) {
    guard keepNameBy != nil, case .newcomer = sheet?.content, let text = sheet?.field.text else {
      keepNameBy = nil
      return
    }
    keep(newcomer: text, &effects)
  }

  package var alarm: Moment? { [keepNameBy, confirmsAt].compactMap(\.self).min() }

  /// How long a key of a name waits for others before it is kept, in milliseconds.
  static let keepsNameAfter: Int64 = 500

  /// Takes up what was half written when the program ended; not what was kept after all.
  mutating func take(_ left: HalfTexts) {
    let kept = Set(session.comments.visible.map(\.text))
    for (place, half) in left.texts {
      if place == .rule {
        let isThere = session.rules.visible.contains { $0.text == half.text }
        halfRule = isThere ? "" : half.text
      } else if let subject = place.comment(in: session) {
        unsent[subject] = kept.contains(half.text) ? nil : half.text
      } else if let note = LeaderNote(place, in: session), half.text != wordsBefore(note) {
        halfNotes[note] = half.text
      }
    }
    guard !unsent.isEmpty || !halfRule.isEmpty || !halfNotes.isEmpty else { return }
    context.say(
      LeaderWording.halvesAreBack(
        comment: !unsent.isEmpty, rule: !halfRule.isEmpty, note: !halfNotes.isEmpty))
  }
}

extension HalfTexts.Place {
  /// A ground rule that was begun and not added.
  static let rule = Self("rule")

  static func comment(on subject: Comment.Subject) -> Self {
    switch subject {
    case .session: Self("comment")
    case .step(let step): Self("comment", about: step.identifier)
    case .poster(let poster): Self("comment", about: poster.identifier)
    case .theme(let theme): Self("comment", about: theme.identifier)
    }
  }

  /// What a comment that is begun here is about, if it is one and that is there.
  func comment(in session: Session) -> Comment.Subject? {
    guard field == "comment" else { return nil }
    guard let about else { return .session }
    if session.programme.contains(ID(about)) { return .step(ID(about)) }
    if session.posters.contains(ID(about)) { return .poster(ID(about)) }
    return session.themes.contains(ID(about)) ? .theme(ID(about)) : nil
  }
}

extension LeaderNote {
  /// Where it is kept while it is half written.
  var place: HalfTexts.Place {
    switch self {
    case .knows(let point): .init("known-by", about: point.identifier)
    case .remark(let remark, let point): .init(remark.rawValue, about: point.identifier)
    case .corrects(let point): .init("own-words", about: point.identifier)
    case .continues(let poster, nil): .init("besides", about: poster.identifier)
    case .continues(_, let point?): .init("besides", about: point.identifier)
    case .said: .init("said")
    case .closing(let question): .init(question.rawValue)
    }
  }

  /// Nil when what it is about is not there.
  init?(_ place: HalfTexts.Place, in session: Session) {
    let point = place.about.map { ID<Point>($0) }.flatMap { session.point($0) }
    if let question = ClosingQuestion(rawValue: place.field) {
      self = .closing(question)
    } else if place.field == "said" {
      self = .said
    } else if place.field == "besides", let about = place.about, session.posters.contains(ID(about))
    {
      self = .continues(ID(about), after: nil)
    } else if let point, !point.isErased {
      switch place.field {
      case "known-by": self = .knows(point.id)
      case "own-words": self = .corrects(point.id)
      case "besides": self = .continues(point.poster, after: point.id)
      case let field:
        guard let remark = Point.Remark(rawValue: field) else { return nil }
        self = .remark(remark, point.id)
      }
    } else {
      return nil
    }
  }
}
