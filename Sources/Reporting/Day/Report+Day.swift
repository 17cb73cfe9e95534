package import Dialogue

extension Report {
  /// The paper kit: all that is needed to go on when the power does not.
  ///
  /// Running sheet, words for what is hard, ground rules, table plan, note-taker's card, and a
  /// numbered blank poster for every group that is to write.
  package static func day(of session: Session, method: Method) -> Report {
    let language = session.language
    let posters = blankPosters(of: session)
    let chapters: [[Block]] = [
      runningSheet(of: session),
      hardMoments(of: session, method: method),
      groundRules(of: session),
      tablePlan(of: session),
      NoteTakersCard.blocks(language),
    ].filter { !$0.isEmpty }
    var contents = chapters.compactMap(\.title)
    if !posters.isEmpty {
      contents.append(Prose(DayWording.blankPosters(posters.count)(language)))
    }
    var report = Report(.day, in: language, title: Prose(DayWording.title(language)))
    report.blocks = opening(of: session)
    report.blocks.append(.paragraph(Prose(DayWording.why(language))))
    report.blocks.append(.heading(level: 2, Prose(DayWording.contents(language))))
    report.blocks.append(.bullets(contents))
    report.blocks += (chapters + posters).flatMap { [.pageBreak] + $0 }
    return report
  }

  private static func groundRules(of session: Session) -> [Block] {
    let language = session.language
    let rules = session.rules.visible.map { Prose($0.text) }
    return [
      .heading(level: 2, Prose(DayWording.rules(language))),
      .steps(rules),
      .paragraph(Prose(DayWording.rulesHoldForAll(language))),
      .heading(level: 3, Prose(DayWording.rulesOfTheRoom(language))),
      .lines(4),
    ]
  }

  /// The words for an interruption, for quiet, and the card that is filled in before the day.
  private static func hardMoments(of session: Session, method: Method) -> [Block] {
    let language = session.language
    let quiet = session.quietSentence.isBlank ? method.quiet(language) : session.quietSentence
    var blocks: [Block] = [
      .heading(level: 2, Prose(DayWording.hardMoments(language))),
      .heading(level: 3, Prose(DayWording.interruption(language))),
      .bullets(method.interruption.map { Prose($0(language)) }),
      .heading(level: 3, Prose(DayWording.quiet(language))),
      .paragraph(Prose(quiet)),
      .heading(level: 3, Prose(DayWording.emergency(language))),
      .paragraph(Prose(DayWording.fillIn(language))),
    ]
    for line in method.card {
      blocks.append(.paragraph(.strong(line.label(language))))
      blocks.append(.paragraph(Prose(line.hint(language))))
      blocks.append(.lines(2))
    }
    return blocks
  }
}

extension [Block] {
  /// The heading that it begins with.
  fileprivate var title: Prose? {
    guard case .heading(_, let title) = first else { return nil }
    return title
  }
}
