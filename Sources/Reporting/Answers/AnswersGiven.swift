import Dialogue

/// What has been answered, in the order of the themes, and what waits.
struct AnswersGiven {
  private let session: Session
  private let language: Language
  private let said: WhatWasSaid
  private let answers: Answers

  init(in session: Session) {
    self.session = session
    language = session.language
    said = WhatWasSaid(in: session, showsTables: false)
    answers = Answers(in: session)
  }

  /// How many points stand where. A document knows no today, so nothing in it is past its date.
  var account: [Block] {
    let account = session.ledgerAccount(on: Day(sinceEpoch: 0))
    let standing = FollowUp.Status.allCases.filter { account[$0] > 0 }.map {
      Block.Fact($0.words(language), Prose(Noun.point(account[$0])(language)))
    }
    return [
      .heading(level: 2, Prose(AnswersWording.account(language))),
      .paragraph(Prose(account.sentence(language))), .facts(standing),
    ].filter { $0 != .facts([]) }
  }

  var byTheme: [Block] {
    session.themeTree.flatMap { line -> [Block] in
      let subject = FollowUp.Subject.theme(line.theme.id)
      let points = session.points(under: subject)
      let own = points.filter { point in
        // Under the theme above they would be said twice.
        point.themes.contains(line.theme.id) && session.followUps[.point(point.id)] != nil
      }
      let followUp = session.followUps[subject]
      guard followUp != nil || !own.isEmpty else { return [] }
      let level = line.parent == nil ? 2 : 3
      var blocks = [Block.heading(level: level, Prose(line.theme.title))]
      if let followUp { blocks += answer(followUp, to: points.map(\.id)) }
      for point in own { blocks += answered(point, level: level + 1) }
      return blocks
    }
  }

  /// The answers by themselves, for where the words that they answer stand elsewhere: to themes by
  /// their names, to single points with their words.
  var alone: [Block] {
    let themes = session.themeTree.compactMap { line in
      session.followUps[.theme(line.theme.id)].map { (line.theme.title, $0) }
    }.filter(\.1.isAnswered)
    let points = session.pointsToAnswer.filter {
      session.followUps[.point($0.id)]?.isAnswered == true
    }
    guard !themes.isEmpty || !points.isEmpty else { return [] }
    var blocks: [Block] = [.heading(level: 2, Prose(AnswersWording.answers(language)))]
    for (title, followUp) in themes {
      blocks += [
        .heading(level: 3, Prose(title)), .statement(.commissioner, followUp.answer(language)),
        .facts(followUp.standing(language)),
      ]
    }
    for point in points {
      guard let followUp = session.followUps[.point(point.id)] else { continue }
      blocks.append(.heading(level: 3, Prose(AnswersWording.onePoint(language))))
      blocks += said.blocks(of: [point.id])
      blocks += [
        .statement(.commissioner, followUp.answer(language)), .facts(followUp.standing(language)),
      ]
    }
    return blocks
  }

  /// Those that lie under no theme.
  var ofOtherPoints: [Block] {
    let others = [Pile.byItself, .notYet].flatMap { session.points(in: $0) }
      .filter { session.followUps[.point($0.id)] != nil }
    guard !others.isEmpty else { return [] }
    return [.heading(level: 2, Prose(AnswersWording.others(language)))]
      + others.flatMap { answered($0, level: 3) }
  }

  /// The points that nobody has answered, neither themselves nor through a theme, and of which nothing
  /// else is said above.
  var waiting: [Block] {
    let waiting = session.pointsToAnswer.filter {
      answers.speaking(for: $0)?.isAnswered != true && session.followUps[.point($0.id)] == nil
    }
    guard !waiting.isEmpty else { return [] }
    return [
      .heading(level: 2, Prose(AnswersWording.waiting(language))),
      .paragraph(Prose(AnswersWording.waitingMeans(language))),
    ] + said.blocks(of: waiting.map(\.id))
  }

  private func answered(_ point: Point, level: Int) -> [Block] {
    guard let followUp = session.followUps[.point(point.id)] else { return [] }
    return [.heading(level: level, Prose(AnswersWording.onePoint(language)))]
      + answer(followUp, to: [point.id])
  }

  /// The words, then the answer, then where it stands.
  private func answer(_ followUp: FollowUp, to points: [ID<Point>]) -> [Block] {
    if case .theme = followUp.subject, !followUp.isAnswered {
      // Its points wait, and stand where those do.
      let words = followUp.answer(language)
      return [.paragraph(Prose(AnswersWording.notYet(language)))]
        + (words.isEmpty ? [] : [.statement(.commissioner, words)])
        + [.facts(followUp.standing(language))]
    }
    var blocks = [Block.paragraph(.strong(AnswersWording.youSaid(language)))]
    blocks += said.blocks(of: points)
    blocks.append(.paragraph(.strong(AnswersWording.weAnswer(language))))
    let words = followUp.answer(language)
    blocks.append(
      words.isEmpty
        ? .paragraph(Prose(AnswersWording.notYet(language))) : .statement(.commissioner, words))
    blocks.append(.facts(followUp.standing(language)))
    return blocks
  }
}

extension FollowUp {
  /// The answer in its parts, each begun by what it is, and what has changed.
  func answer(_ language: Language) -> [Prose] {
    let parts: [Text] = [.understood, .decision, .because, .changed, .seenIn, .youCan]
    return parts.flatMap { part -> [Prose] in
      let paragraphs = self[part].paragraphs
      guard let first = paragraphs.first else { return [] }
      return [.strong(label(of: part)(language) + ":") + Prose(" ") + first]
        + paragraphs.dropFirst()
    }
  }

  /// Where it stands, who sees to it, and by when.
  func standing(_ language: Language) -> [Block.Fact] {
    var facts = [Block.Fact(AnswersWording.status(language), Prose(status.words(language)))]
    if !self[.owner].isBlank {
      facts.append(.init(Text.owner.words(language), Prose(self[.owner])))
    }
    if let due {
      facts.append(.init(AnswersWording.due(language), Prose(due.inWords(language))))
    }
    return facts
  }
}
