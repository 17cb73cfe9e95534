extension TurnClock.Round {
  /// How long it is said that a turn has just gone over, in milliseconds: nobody may happen to look.
  private static let saysSwapFor: Int64 = 20_000

  /// Whether it has just become the next one's turn.
  package var isSwapping: Bool { turn > 1 && time.elapsed < Self.saysSwapFor }
}
