import Dialogue

extension Report {
  /// To those who came, plain and short: thank you, what you said, and what happens now and by when.
  ///
  /// - Parameters:
  ///   - addressee: What the one it goes to wants to be called; everybody when nil.
  ///   - contact: Whom to tell; a line to fill in by hand when nil.
  static func letter(
    of session: Session, to addressee: String?, contact: String? = nil
  ) -> Report {
    let language = session.language
    var report = Report(.letter, in: language, title: Prose(LetterWording.title(language)))
    report.blocks = [
      .paragraph(Prose(LetterWording.greeting(addressee)(language))),
      .paragraph(Prose(thanks(for: session))),
      .heading(level: 2, Prose(LetterWording.youSaid(language))),
    ]
    report.blocks += whatYouSaid(in: session)
    report.blocks += whatBecameOfIt(in: session)
    report.blocks += whatHappensNow(after: session)
    report.blocks += [
      .heading(level: 2, Prose(LetterWording.yours(language))),
      .bullets(LetterWording.rights.map { Prose($0(language)) }),
    ]
    report.blocks += signature(of: session, contact)
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
    guard wall.account.printed > 0 else {
      return [.paragraph(Prose(TranscriptWording.nothingSigned(language)))]
    }
    var said = LetterWording.wrote(written)(language)
    let others = wall.account.printed - written
    if others > 0 { said += " " + LetterWording.noted(others)(language) }
    var blocks: [Block] = [.paragraph(Prose(said))]
    let themes = session.themeTree.filter { $0.parent == nil }.map { Prose($0.theme.title) }
    if !themes.isEmpty {
      blocks.append(.paragraph(Prose(LetterWording.about(language))))
      blocks.append(.bullets(themes))
    }
    return blocks
  }

  /// Who writes, on whose behalf, and how they are reached.
  private static func signature(of session: Session, _ contact: String?) -> [Block] {
    let language = session.language
    let blank = String(repeating: "_", count: 40)
    return [
      .paragraph(Prose(LetterWording.regards(session.commissioner)(language))),
      .facts([
        Block.Fact(LetterWording.contact(language), Prose(contact?.onOneLine ?? blank))
      ]),
    ]
  }

  private static func whatHappensNow(after session: Session) -> [Block] {
    let language = session.language
    var blocks: [Block] = [.heading(level: 2, Prose(LetterWording.now(language)))]
    let dates = dates(of: session)
    if session.nextSteps.isBlank, dates.isEmpty {
      blocks.append(.paragraph(Prose(LetterWording.notAgreed(language))))
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

  /// Whether something has been written down after a day that passes by itself: a letter knows no
  /// today.
  private static func isPast(_ milestone: Milestone, in session: Session) -> Bool {
    guard let day = session.day(of: milestone) else { return false }
    return session.followUps.values.contains { $0.history.contains { $0.at.day > day } }
      || Milestone.allCases.contains { session.dates(of: $0).done.map { $0 > day } ?? false }
  }

  /// What those who came wait for and has not been done, by its day.
  ///
  /// What was agreed on the day goes before what is usual: once that is written down, only dates that
  /// somebody has set stand beside it. Fees are spoken of only where a date was set for them.
  private static func dates(of session: Session) -> [Block.Fact] {
    let language = session.language
    let awaited: [Milestone] = [.feesPaid, .draft, .readUntil, .report, .meeting]
    let days = awaited.compactMap { milestone -> (day: Day, milestone: Milestone)? in
      let dates = session.dates(of: milestone)
      let isUsual = dates.due == .usual
      guard dates.done == nil, !milestone.passesByItself || !isPast(milestone, in: session),
        !isUsual || session.nextSteps.isBlank && milestone != .feesPaid,
        let day = session.day(of: milestone)
      else { return nil }
      return (day, milestone)
    }
    return days.sorted { ($0.day, $0.milestone) < ($1.day, $1.milestone) }.map {
      let words = LetterWording.awaited($0.milestone) ?? $0.milestone.words
      return Block.Fact($0.day.inWords(language), Prose(words(language)))
    }
  }
}
