extension Session {
  /// Where a session is in its life, by its clock.
  package enum State: String, CaseIterable, Sendable {
    case planned
    case underWay = "under-way"
    case held
  }

  package var state: State {
    guard let clock else { return held.isEmpty ? .planned : .underWay }
    if clock.isOver { return .held }
    return clock.step == nil && held.isEmpty ? .planned : .underWay
  }
}
