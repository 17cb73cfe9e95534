/// How large things may be: far above any real day, low enough that a broken or hostile input
/// is refused with a sentence instead of filling a memory or a screen.
package enum Limits {
  /// Bytes of UTF-8 in one text.
  package static let text = 20_000
  package static let people = 10_000
  /// For how many a day can be planned.
  package static let participants = 5_000
  package static let tables = 1_000
  package static let minutes = 24 * 60
  /// Numbers that are only counted up: of a step on paper, of changes of one kind.
  package static let count = 1_000_000_000
  package static let weeks = 10_000
  /// Milliseconds that a clock may have stood still: ten years.
  package static let rest = 315_360_000_000
}
