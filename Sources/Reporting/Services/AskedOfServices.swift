import Dialogue

/// What those who run the services are asked to do: every follow-up that is not closed, under whoever
/// sees to it, and what has been done or will not be.
struct AskedOfServices {
  private let session: Session
  private let language: Language
  private let said: WhatWasSaid
  private let asked: [FollowUp]

  init(in session: Session, by said: WhatWasSaid) {
    self.session = session
    self.said = said
    language = session.language
    // In the order of the themes, then of the wall.
    let themes = session.themeTree.map { FollowUp.Subject.theme($0.theme.id) }
    let points = session.pointsToAnswer.map { FollowUp.Subject.point($0.id) }
    asked = (themes + points).compactMap { session.followUps[$0] }
  }

  var blocks: [Block] {
    [.heading(level: 2, Prose(ServicesWording.asked(language)))]
      + (asked.isEmpty ? [.paragraph(Prose(ServicesWording.nothingYet(language)))] : byOwner)
  }

  private var byOwner: [Block] {
    var owners: [String] = []
    for followUp in asked where !owners.contains(followUp[.owner]) {
      owners.append(followUp[.owner])
    }
    // What nobody sees to yet comes last.
    let named = owners.filter { !$0.isBlank }
    return (named + (owners.contains(where: \.isBlank) ? [""] : [])).flatMap { owner -> [Block] in
      let theirs = asked.filter { owner.isBlank ? $0[.owner].isBlank : $0[.owner] == owner }
      let title = owner.isBlank ? ServicesWording.nobodyYet(language) : owner
      return [.heading(level: 3, Prose(title))] + theirs.flatMap(item)
    }
  }

  private func item(_ followUp: FollowUp) -> [Block] {
    let words = followUp.answer(language)
    var facts = [
      Block.Fact(AnswersWording.status(language), Prose(followUp.status.words(language)))
    ]
    if let due = followUp.due {
      facts.append(.init(AnswersWording.due(language), Prose(due.inWords(language))))
    }
    return about(followUp.subject)
      + (words.isEmpty ? [] : [.statement(.commissioner, words)]) + [.facts(facts)]
  }

  /// A theme by its name; a point by the words that were signed.
  private func about(_ subject: FollowUp.Subject) -> [Block] {
    switch subject {
    case .theme(let theme): [.heading(level: 4, Prose(session.themes[theme]?.title ?? ""))]
    case .point(let point):
      [.heading(level: 4, Prose(AnswersWording.onePoint(language)))] + said.blocks(of: [point])
    }
  }
}
