import Dialogue

extension Report {
  /// You said, we answer.
  static func answers(of session: Session) -> Report {
    let language = session.language
    var report = Report(.answers, in: language, title: Prose(AnswersWording.title(language)))
    report.blocks = opening(of: session)
    report.blocks.append(.paragraph(Prose(AnswersWording.none(language))))
    return report
  }
}
