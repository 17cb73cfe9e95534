import Dialogue

extension Report {
  /// What was answered, theme by theme and point by point, in the commissioner's words; a *no* with
  /// its reason. Nothing as long as nothing is answered.
  ///
  /// A letter is short: of more than ``mostAnswers`` answers it gives the first, those to themes before
  /// those to single points, and says where the others stand.
  static func whatBecameOfIt(in session: Session) -> [Block] {
    let language = session.language
    let answered = session.countOfAnswered
    guard answered > 0 else { return [] }
    let subjects = answeredSubjects(in: session)
    var blocks: [Block] = [
      .heading(level: 2, Prose(LetterWording.became(language))),
      .paragraph(Prose(LetterWording.answered(answered)(language))),
    ]
    for (title, followUp) in subjects.prefix(mostAnswers) {
      let due = followUp.status.isClosed ? nil : followUp.due
      let by =
        due.map { ", \(AnswersWording.due(language).lowercased()) \($0.inWords(language))" } ?? ""
      let standing = " (\(followUp.status.words(language))\(by))"
      blocks.append(.paragraph(.strong(title) + Prose(standing)))
      blocks.append(.statement(.commissioner, words(of: followUp)))
    }
    let waiting = session.countOfPoints - answered
    if waiting > 0 { blocks.append(.paragraph(Prose(LetterWording.waiting(waiting)(language)))) }
    if subjects.count > mostAnswers {
      blocks.append(.paragraph(Prose(LetterWording.theOthers(language))))
    }
    return blocks
  }

  static var mostAnswers: Int { 12 }

  private static func answeredSubjects(
    in session: Session
  ) -> [(title: String, followUp: FollowUp)] {
    let said = WhatWasSaid(in: session, showsTables: false)
    let themes = session.themeTree.compactMap { line -> (String, FollowUp)? in
      guard let followUp = session.followUps[.theme(line.theme.id)], followUp.isAnswered else {
        return nil
      }
      return (line.theme.title, followUp)
    }
    let points = session.wholeWall.flatMap { session.points(of: $0.id).visible }
      .compactMap { point -> (String, FollowUp)? in
        guard point.isCounted, let followUp = session.followUps[.point(point.id)],
          followUp.isAnswered, let words = said.words(of: point.id)
        else { return nil }
        return (LetterWording.quoted(words)(session.language), followUp)
      }
    return themes + points
  }

  /// How the words were understood, what is done or not, why, and what has changed. Without the first,
  /// "you will get that" would say nothing.
  private static func words(of followUp: FollowUp) -> [Prose] {
    let parts: [FollowUp.Text] = [.understood, .decision, .because, .changed, .seenIn, .youCan]
    return parts.flatMap { followUp[$0].paragraphs }
  }
}
