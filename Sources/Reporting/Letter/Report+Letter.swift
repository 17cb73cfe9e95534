package import Dialogue

extension Report {
  /// To those who came, plain and short: thank you, what you said, and what happens now and by when.
  ///
  /// - Parameters:
  ///   - addressee: What the one it goes to wants to be called; everybody when nil.
  ///   - invitation: Who writes and whom to tell, where that is not what the session says; lines to fill in
  ///     by hand where neither does.
  ///   - today: The day on which it is written: what is over is not told of as coming. The day of the
  ///     session when nil.
  static func letter(
    of session: Session, to addressee: String?, by invitation: Invitation = Invitation(),
    on today: Day? = nil
  ) -> Report {
    let language = session.language
    var report = Report(.letter, in: language, title: Prose(LetterWording.title(language)))
    guard !session.isAhead(of: today) else {
      report.blocks = [.paragraph(Prose(LetterWording.notHeld(language)))]
      return report
    }
    report.blocks = [
      .paragraph(Prose(LetterWording.greeting(addressee)(language))),
      .paragraph(Prose(thanks(for: session))),
      .heading(level: 2, Prose(LetterWording.youSaid(language))),
    ]
    report.blocks += whatYouSaid(in: session)
    report.blocks += whatBecameOfIt(in: session)
    report.blocks += whatHappensNow(after: session, today)
    report.blocks += [
      .heading(level: 2, Prose(LetterWording.yours(language))),
      .bullets(LetterWording.rights.map { Prose($0(language)) }),
    ]
    report.blocks += signature(of: session, invitation)
    return report
  }

  private static func thanks(for session: Session) -> String {
    let language = session.language
    let day = session.date.map { LetterWording.on($0.inWords(language))(language) } ?? ""
    return LetterWording.thanks(session.title + day)(language)
  }

  private static func whatYouSaid(in session: Session) -> [Block] {
    let language = session.language
    let wall = Wall(of: session)
    // What was said aloud and noted, and the leader's own digest, is nobody's writing.
    let written = wall.account.written
    let digested = wall.account.digested
    let others = wall.account.printed - written - digested
    var said: [Sentence] = []
    if written > 0 { said.append(LetterWording.wrote(written)) }
    if others > 0 { said.append(LetterWording.noted(others)) }
    if digested > 0 { said.append(LetterWording.digested(digested)) }
    if said.isEmpty { said.append(LetterWording.nothingYet) }
    let sentences = said.map { $0(language) }.joined(separator: " ")
    var blocks: [Block] = [.paragraph(Prose(sentences))]
    let themes = session.themeTree.filter { $0.parent == nil }.map { Prose($0.theme.title) }
    if !themes.isEmpty {
      blocks.append(.paragraph(Prose(LetterWording.about(language))))
      blocks.append(.bullets(themes))
    }
    return blocks
  }

  /// Who writes, on whose behalf, and how they are reached.
  private static func signature(of session: Session, _ invitation: Invitation) -> [Block] {
    let language = session.language
    let sender = invitation.sender?.onOneLine ?? Contact.toFillIn
    let contact = Contact(invitation.contact ?? session.contact)
    return [
      .paragraph(Prose(LetterWording.regards(session.commissioner)(language))),
      .facts(
        [Block.Fact(LetterWording.from(language), Prose(sender))] + contact.facts(language)),
    ]
  }

  private static func whatHappensNow(after session: Session, _ today: Day?) -> [Block] {
    let language = session.language
    var blocks: [Block] = [.heading(level: 2, Prose(LetterWording.now(language)))]
    let dates = dates(of: session, from: today)
    if session.nextSteps.isBlank, dates.isEmpty {
      blocks.append(.paragraph(Prose(LetterWording.notAgreed(language))))
    }
    if !session.nextSteps.isBlank, let today, let day = session.date, today > day {
      blocks.append(.paragraph(Prose(LetterWording.agreed(language))))
    }
    blocks += session.nextSteps.lines.filter { !$0.isBlank }.map { .paragraph(Prose($0)) }
    if !dates.isEmpty { blocks.append(.facts(dates)) }
    if !session.carriers.isBlank {
      let carriers = LetterWording.carriers(session.carriers.onOneLine)
      blocks.append(.paragraph(Prose(carriers(language))))
    }
    if session.countOfAnswered == 0, !session.commissioner.isBlank {
      let answers = LetterWording.answers(session.commissioner)
      blocks.append(.paragraph(Prose(answers(language))))
    }
    return blocks
  }

  /// What those who came wait for from a day on and has not been done, by its day.
  ///
  /// What was agreed on the day goes before what is usual: once that is written down, only dates that
  /// somebody has set stand beside it, and the reviews when the day is over. Fees are spoken of only where
  /// a date was set for them.
  private static func dates(of session: Session, from today: Day?) -> [Block.Fact] {
    let language = session.language
    let awaited: [Milestone] = [.feesPaid, .draft, .readUntil, .report, .meeting]
    let reviews: [Milestone] = [.threeMonths, .sixMonths, .twelveMonths]
    let isOver = today.map { today in session.date.map { $0 < today } ?? false } ?? false
    let days = (awaited + reviews).compactMap { milestone -> (day: Day, milestone: Milestone)? in
      let dates = session.dates(of: milestone)
      let isUsual = dates.due == .usual
      let isTold =
        !isUsual || session.nextSteps.isBlank && milestone != .feesPaid
        || isOver && reviews.contains(milestone)
      guard dates.done == nil, isTold, let day = session.day(of: milestone),
        today.map({ $0 <= day }) ?? true
      else { return nil }
      return (day, milestone)
    }
    let next = days.sorted { ($0.day, $0.milestone) < ($1.day, $1.milestone) }.prefix(5)
    return next.map {
      let words = LetterWording.awaited($0.milestone) ?? $0.milestone.words
      return Block.Fact($0.day.inWords(language), Prose(words(language)))
    }
  }
}

extension Session {
  /// Whether its day is still to come, and nobody has said anything yet.
  package func isAhead(of today: Day?) -> Bool {
    guard let today, let date else { return false }
    return today < date && state == .planned && countOfPoints == 0
  }
}
