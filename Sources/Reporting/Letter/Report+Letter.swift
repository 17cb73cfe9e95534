import Dialogue

extension Report {
  /// To those who came, plain and short: thank you, what you said, and what happens now and by when.
  ///
  /// - Parameter addressee: What the one it goes to wants to be called; everybody when nil.
  static func letter(of session: Session, to addressee: String?) -> Report {
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
    return report
  }

  private static func thanks(for session: Session) -> String {
    let language = session.language
    let day = session.date.map { LetterWording.on($0.inWords(language))(language) } ?? ""
    return LetterWording.thanks(session.title + day)(language)
  }

  private static func whatYouSaid(in session: Session) -> [Block] {
    let language = session.language
    let count = Wall(of: session).account.printed
    var blocks: [Block] = [.paragraph(Prose(LetterWording.wrote(count)(language)))]
    let themes = session.themeTree.filter { $0.parent == nil }.map { Prose($0.theme.title) }
    if !themes.isEmpty {
      blocks.append(.paragraph(Prose(LetterWording.about(language))))
      blocks.append(.bullets(themes))
    }
    return blocks
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
      guard dates.done == nil, !isUsual || session.nextSteps.isBlank && milestone != .feesPaid,
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
