extension Step {
  /// Whether it is held on the day itself; a follow-up meeting is held weeks later.
  package var isOfTheDay: Bool { weeksAfter == nil && kind != .followUp }
}

extension Session {
  /// The programme of the day, in order.
  package var day: [Step] { programme.visible.filter(\.isOfTheDay) }

  /// The step that comes when the leader goes on; nil at the end of the day.
  package var nextStep: Step? {
    let steps = day
    let place = placeInTheDay(among: steps)
    return steps.indices.contains(place) ? steps[place] : nil
  }

  /// The step that the leader gets back to: of those before this one, the one that was held last, or
  /// else the one just before it. Nil at the beginning of the day.
  package var previousStep: Step? {
    guard let current = clock?.step else {
      return clock?.isOver == true ? held.last.flatMap { programme[$0.step] } : nil
    }
    let before = Set(programme.order.prefix { $0 != current })
    let steps = day.filter { before.contains($0.id) }
    let last = held.last { held in steps.contains { $0.id == held.step } }
    return last.flatMap { programme[$0.step] } ?? steps.last
  }

  /// How many of the day's steps are behind, the running one counted.
  func placeInTheDay(among steps: [Step]) -> Int {
    if clock?.isOver == true { return steps.count }
    guard let last = clock?.step ?? held.last?.step else { return 0 }
    let passed = Set(programme.order.prefix { $0 != last } + [last])
    return steps.prefix { passed.contains($0.id) }.count
  }
}
