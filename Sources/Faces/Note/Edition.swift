/// Stands for a poster as it is at one time: equal to its copies only, however alike two are.
///
/// Cheaper to compare than any part of a session, and not to be mistaken for the one of another face
/// that has come to be drawn in the same place.
final class Edition: Equatable, Sendable {
  static func == (left: Edition, right: Edition) -> Bool { left === right }
}
