/// One of the follow-ups that fall due on a day, with what somebody needs to know to see to it.
///
///     «Å nå fram», 15 points: what was promised (Head of services)
package struct DueFollowUp: Hashable, Sendable {
  /// The theme's name; nil of a single point, whose words are not told here.
  package var theme: String?
  /// How many points wait for it.
  package var points: Int
  /// A role or a unit; empty where nobody sees to it yet.
  package var owner: String
  /// Whether it has been answered, so that it is what was promised that falls due.
  package var isAnswered: Bool
}

extension Session {
  /// The themes in their order, then single points as they hang.
  package func followUpsDue(on day: Day) -> [DueFollowUp] {
    let themes = themeTree.map { FollowUp.Subject.theme($0.theme.id) }
    let points = wholeWall.flatMap { self.points(of: $0.id).visible }.map {
      FollowUp.Subject.point($0.id)
    }
    return (themes + points).compactMap { subject in
      guard let followUp = followUps[subject], followUp.due == day, !followUp.status.isClosed else {
        return nil
      }
      let waiting = self.points(under: subject).count
      var title: String?
      switch subject {
      case .point: if waiting == 0 { return nil }
      case .theme(let theme): title = self.themes[theme]?.title
      }
      return DueFollowUp(
        theme: title, points: waiting, owner: followUp[.owner], isAnswered: followUp.isAnswered)
    }
  }
}

extension DueFollowUp {
  /// With the theme's name, for those who follow up.
  package var words: Sentence {
    let points = Noun.point(points)
    guard let theme else { return said(points) }
    return said(
      Sentence(
        nb: "«\(theme)» (\(points.nb))", nn: "«\(theme)» (\(points.nn))",
        en: "“\(theme)” (\(points.en))"))
  }

  /// Without anybody's words, for a calendar that others may see.
  package var figures: Sentence { said(Noun.point(points)) }

  private func said(_ what: Sentence) -> Sentence {
    let kind =
      isAnswered
      ? Sentence(nb: "det som er lovet", nn: "det som er lova", en: "what was promised")
      : Sentence(nb: "svar", nn: "svar", en: "an answer")
    let by = owner.isBlank ? "" : " (\(owner))"
    return Sentence(
      nb: "\(what.nb): \(kind.nb)\(by)", nn: "\(what.nn): \(kind.nn)\(by)",
      en: "\(what.en): \(kind.en)\(by)")
  }
}
