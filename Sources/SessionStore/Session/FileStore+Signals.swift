package import JSONTree

extension FileStore {
  /// Lets the others see this; whoever looks only is seen by nobody.
  package func signal(_ body: JSON) { shown?.show(body) }

  /// What the others let be seen; says besides that this process still runs.
  package func signals() -> [Signal] {
    shown?.stir()
    if let stirring = try? follower.takeSignals() { neighbours.look(stirring) }
    return neighbours.signals()
  }
}

extension FileStore.Purpose {
  /// From where somebody is seen.
  var seat: String? {
    switch self {
    case .looking: nil
    case .following(let seat), .working(let seat): seat
    }
  }
}
