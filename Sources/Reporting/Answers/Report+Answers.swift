import Dialogue

extension Report {
  /// You said, we answer: what the commissioner says to every point, theme by theme, with where it
  /// stands, who sees to it and by when. What waits for an answer is there too.
  static func answers(of session: Session) -> Report {
    let language = session.language
    let answers = AnswersGiven(in: session)
    var report = Report(.answers, in: language, title: Prose(AnswersWording.title(language)))
    report.blocks = opening(of: session)
    report.blocks.append(.paragraph(Prose(AnswersWording.voices(language))))
    if session.countOfAnswered == 0 {
      report.blocks.append(.paragraph(Prose(AnswersWording.none(language))))
    }
    report.blocks += answers.account + answers.byTheme + answers.ofOtherPoints + answers.waiting
    report.blocks += afterword(of: session)
    return report
  }

  /// What the commissioner says of the whole, if anything.
  static func afterword(of session: Session) -> [Block] {
    guard !session.afterword.isBlank else { return [] }
    return [
      .heading(level: 2, Prose(AnswersWording.afterword(session.language))),
      .statement(.commissioner, session.afterword.paragraphs),
    ]
  }
}
