import Dialogue

extension Report {
  /// What was answered, theme by theme and point by point, in the commissioner's words: how they were
  /// understood (without that, "you will get it" would say nothing), what is done or not and why, what has
  /// changed, by when and who sees to it; then what waits. Nothing as long as nothing is answered.
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
      let standing = " (\(followUp.status.words(language)))"
      blocks.append(.paragraph(.strong(title) + Prose(standing)))
      blocks.append(.statement(.commissioner, followUp.answer(language)))
      let facts = followUp.standing(language).dropFirst()
      if !facts.isEmpty { blocks.append(.facts(Array(facts))) }
    }
    if subjects.count > mostAnswers {
      blocks.append(.paragraph(Prose(LetterWording.theOthers(language))))
    }
    return blocks + whatWaits(in: session, session.pointsToAnswer.count - answered)
  }

  /// How many points have no answer yet, and what is said so far of the themes without one.
  private static func whatWaits(in session: Session, _ points: Int) -> [Block] {
    guard points > 0 else { return [] }
    let language = session.language
    let themes = session.themeTree.compactMap { line -> Prose? in
      let followUp = session.followUp(about: .theme(line.theme.id))
      guard !followUp.isBlank, !followUp.isAnswered else { return nil }
      let by = followUp.due.map { LetterWording.by($0)(language) } ?? ""
      return Prose("\(line.theme.title): \(followUp.status.words(language))\(by)")
    }
    return [.paragraph(Prose(LetterWording.waiting(points)(language)))]
      + (themes.isEmpty ? [] : [.bullets(themes)])
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
    let points = session.pointsToAnswer
      .compactMap { point -> (String, FollowUp)? in
        guard let followUp = session.followUps[.point(point.id)],
          followUp.isAnswered, let words = said.words(of: point.id)
        else { return nil }
        return (LetterWording.quoted(words)(session.language), followUp)
      }
    return themes + points
  }
}
