import Dialogue

extension Report {
  /// The whole account: how it was done and why, what was said, whether the commissioner's questions
  /// were answered, and what the process leader and the commissioner say of it, each apart.
  ///
  /// Table numbers are in it only when they are asked for.
  static func whole(of session: Session, method: Method, showsTables: Bool) -> Report {
    let language = session.language
    let said = WhatWasSaid(in: session, showsTables: showsTables)
    var report = Report(.report, in: language, title: Prose(WholeWording.title(language)))
    report.blocks = opening(of: session)
    report.blocks.append(.paragraph(Prose(voices(in: session)(language))))
    if let day = session.readUntil {
      report.blocks.append(.paragraph(Prose(WholeWording.read(until: day)(language))))
    }
    report.blocks += howItWasDone(session, by: method)
    report.blocks += said.blocks
    report.blocks += questionsAnswered(in: session, by: said)
    report.blocks += leadersComments(in: session)
    report.blocks += whatHappensNext(after: session)
    report.blocks += AnswersGiven(in: session).alone
    report.blocks += afterword(of: session)
    report.blocks += [
      .heading(level: 2, Prose(TranscriptWording.account(language))),
      .bullets(said.account.sentences.map { Prose($0(language)) }),
    ]
    return report
  }

  private static func voices(in session: Session) -> Sentence {
    session.countOfAnswered > 0 || !session.afterword.isBlank
      ? WholeWording.voices : WholeWording.twoVoices
  }

  static func whatHappensNext(after session: Session) -> [Block] {
    let language = session.language
    var blocks: [Block] = []
    if !session.nextSteps.isBlank {
      blocks += session.nextSteps.lines.filter { !$0.isBlank }.map { .paragraph(Prose($0)) }
    }
    if !session.carriers.isBlank {
      let fact = Block.Fact(WholeWording.carriers(language), Prose(session.carriers.onOneLine))
      blocks.append(.facts([fact]))
    }
    guard !blocks.isEmpty else { return [] }
    return [.heading(level: 2, Prose(WholeWording.next(language)))] + blocks
  }

  /// What the leader noted, of the day and of each step, poster and theme; never among the
  /// participants' words. Which table a poster was of is not said.
  private static func leadersComments(in session: Session) -> [Block] {
    let language = session.language
    var byTitle: [(title: String, lines: [SpokenLine])] = []
    for comment in session.comments.visible {
      let title =
        switch comment.subject {
        case .session: TranscriptWording.aboutTheDay(language)
        case .step(let step): session.programme[step]?.title
        case .poster(let poster):
          session.posters[poster].flatMap { session.programme[$0.step]?.title }
        case .theme(let theme): session.themes[theme]?.title
        }
      let shown = title ?? TranscriptWording.aboutTheDay(language)
      if let place = byTitle.firstIndex(where: { $0.title == shown }) {
        byTitle[place].lines.append(SpokenLine(comment.text))
      } else {
        byTitle.append((shown, [SpokenLine(comment.text)]))
      }
    }
    guard !byTitle.isEmpty else { return [] }
    let title = TranscriptWording.heading(of: .comment)(language)
    return [
      .heading(level: 2, Prose(title)), .paragraph(Prose(WholeWording.commentsAre(language))),
    ]
      + byTitle.flatMap { [.heading(level: 3, Prose($0.title)), .spoken(.comment, $0.lines)] }
  }
}
