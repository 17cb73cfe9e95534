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
    if session.nextSteps.isBlank {
      blocks.append(.paragraph(Prose(LetterWording.notAgreed(language))))
    } else {
      blocks += session.nextSteps.lines.filter { !$0.isBlank }.map { .paragraph(Prose($0)) }
    }
    if !session.carriers.isBlank {
      let carriers = LetterWording.carriers(session.carriers.onOneLine)
      blocks.append(.paragraph(Prose(carriers(language))))
    }
    if !session.commissioner.isBlank {
      let answers = LetterWording.answers(session.commissioner)
      blocks.append(.paragraph(Prose(answers(language))))
    }
    return blocks
  }
}
