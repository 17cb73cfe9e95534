/// What a year's account says of one session: numbers, and no words of anybody's.
package struct SessionFigures: Hashable, Sendable {
  package var title: String
  package var date: Day?
  package var place: String
  /// The id of the method.
  package var method: String
  package var points = 0
  /// How many people there were of each part that somebody had, in the order of the parts.
  package var parts: [Person.Part: Int] = [:]
  /// How many points were seen as an individual, as a relative, as a system.
  package var levels: [Perspective.Standard: Int] = [:]
  /// From the day itself to the first word back.
  package var daysToFirstWord: Int?
  /// From the day itself to the written answer: the median of all points that have one.
  package var daysToAnswer: Int?
  package var answered = 0
  package var notFollowedUp = 0
  /// Points of which it is said what has changed and where that can be seen.
  package var changed = 0

  package init(title: String, date: Day?, place: String, method: String) {
    self.title = title
    self.date = date
    self.place = place
    self.method = method
  }

  /// The levels at which something was said.
  package var heardLevels: [Perspective.Standard] {
    Perspective.Standard.allCases.filter { levels[$0, default: 0] > 0 }
  }
}

extension Session {
  package var figures: SessionFigures {
    var figures = SessionFigures(title: title, date: date, place: place, method: method)
    for person in people.visible where person.isInTheRoom {
      figures.parts[person.part, default: 0] += 1
    }
    let standard = Dictionary(
      uniqueKeysWithValues: Perspective.Standard.allCases.map { ($0.id, $0) })
    let answers = Answers(in: self)
    var days: [Int] = []
    forEachPoint { point, _ in
      figures.points += 1
      if let level = point.perspective.flatMap({ standard[$0] }) {
        figures.levels[level, default: 0] += 1
      }
    }
    forEachPointToAnswer { point in
      guard let followUp = answers.speaking(for: point) else { return }
      if followUp.isAnswered {
        figures.answered += 1
        if let day = answers.answeredOn(point) { days += [daysAfter(day)].compactMap(\.self) }
      }
      switch followUp.status {
      case .notFollowedUp: figures.notFollowedUp += 1
      case .done where followUp.hasChange: figures.changed += 1
      case .received, .considered, .planned, .underWay, .done: break
      }
    }
    figures.daysToFirstWord = dates(of: .firstWord).done.flatMap(daysAfter)
    // The lower of the two in the middle, so that it is a day on which somebody was answered.
    figures.daysToAnswer = days.isEmpty ? nil : days.sorted()[(days.count - 1) / 2]
    return figures
  }

  private func daysAfter(_ day: Day) -> Int? {
    date.map { max(0, day.sinceEpoch - $0.sinceEpoch) }
  }
}

extension Answers {
  /// The first day on which one of those that answer a point did so.
  package func answeredOn(_ point: Point) -> Day? {
    all(for: point).compactMap(\.answeredOn).min()
  }
}
