import Dialogue
import JSONTree

// Weeks after: what was said is sorted, answered and followed up, in part.
extension Nordvik {
  /// An hour at the desk on a day.
  private func desk(_ day: String, minute: Int) -> Moment {
    guard let moment = Moment("\(day)T09:00:00+02:00") else {
      preconditionFailure("\(day) is no day")
    }
    return moment.adding(minutes: minute)
  }

  /// Everything on the posters of a theme lies under it, and is seen from one side.
  mutating func writeThemes() {
    let method = method
    for (place, theme) in material.json.list("themes").enumerated() {
      script.at(desk("2026-04-07", minute: place * 11)) { recording, now in
        let id = recording.change(
          .theme(.add(title: theme.text("title"), under: nil, after: .last)), by: .deskLeader,
          at: now)
        let perspective = Perspective.Standard(rawValue: theme.text("perspective"))
        for poster in theme.list("posters").compactMap(\.string) {
          let words = poster.split(separator: " ").map(String.init)
          guard words.count == 2, let holder = Poster.Holder(name: words[1]) else {
            preconditionFailure("\(poster) is no poster")
          }
          let step = recording.session.step(words[0], of: method)
          let poster = recording.session.posterID(of: holder, in: step)
          for point in recording.session.points(of: poster).all where point.isCounted {
            recording.change(
              [
                .link(point.id, .theme(ID(id)), true),
                .setPoint(point.id, .perspective(perspective?.id)),
              ], by: .deskLeader, at: now)
          }
        }
      }
    }
  }

  /// What the commissioner says, and how the organiser follows it up.
  mutating func writeAnswers() {
    for (place, answer) in material.json.list("answers").enumerated() {
      let at = desk(answer.text("at"), minute: place * 13)
      script.at(at) { recording, now in
        let subject = recording.session.subject(of: answer)
        // A no comes after the reason that it needs.
        let texts: [FollowUp.Text] = [.understood, .because, .decision, .youCan]
        var edits = texts.compactMap { text in
          answer[text.rawValue]?.string.map { Edit.followUp(subject, .text(text, $0)) }
        }
        if answer["status"]?.string == FollowUp.Status.notFollowedUp.rawValue {
          edits.append(.followUp(subject, .status(.notFollowedUp)))
        }
        recording.change(edits, by: .commissioner, at: now)
      }
      script.at(at.adding(minutes: 5)) { recording, now in
        let subject = recording.session.subject(of: answer)
        var edits: [Edit] = []
        if let owner = answer["owner"]?.string {
          edits.append(.followUp(subject, .text(.owner, owner)))
        }
        if let due = answer["due"]?.string.flatMap({ Day($0) }) {
          edits.append(.followUp(subject, .due(due)))
        }
        let status = answer["status"]?.string.flatMap { FollowUp.Status(rawValue: $0) }
        if let status, !status.isClosed { edits.append(.followUp(subject, .status(status))) }
        if status == .done { edits.append(.followUp(subject, .status(.underWay))) }
        recording.change(edits, by: .organiser, at: now)
      }
      guard let done = answer["doneAt"]?.string else { continue }
      script.at(desk(done, minute: place)) { recording, now in
        let subject = recording.session.subject(of: answer)
        recording.change(
          [
            .followUp(subject, .text(.changed, answer.text("changed"))),
            .followUp(subject, .text(.seenIn, answer.text("seenIn"))),
            .followUp(subject, .status(.done)),
          ], by: .organiser, at: now)
      }
    }
    guard let afterword = material.json["afterword"] else { return }
    script.at(desk(afterword.text("at"), minute: 300)) { recording, now in
      recording.change(.set(.afterword(afterword.text("text"))), by: .commissioner, at: now)
    }
  }

  mutating func writeDates() {
    for date in material.json.list("dates") {
      guard let milestone = Milestone(rawValue: date.text("date")),
        let done = Day(date.text("done"))
      else { preconditionFailure("\(date.text("date")) is no date of a session") }
      script.at(desk(done.description, minute: 540)) { recording, now in
        var edits: [Edit] = [.milestone(milestone, .done(done))]
        if let due = date["due"]?.string.flatMap({ Day($0) }) {
          edits.insert(.milestone(milestone, .due(.on(due))), at: 0)
        }
        recording.change(edits, by: .organiser, at: now)
      }
    }
  }
}

extension Session {
  fileprivate func subject(of answer: JSON) -> FollowUp.Subject {
    if let title = answer["theme"]?.string,
      let theme = themes.visible.first(where: { $0.title == title })
    {
      return .theme(theme.id)
    }
    let words = answer["point"]?.string
    for poster in posters.visible {
      for point in points(of: poster.id).all where point.text == words { return .point(point.id) }
    }
    preconditionFailure("an answer is about nothing that is there")
  }
}
