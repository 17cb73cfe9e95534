/// What a piece of text means; what that looks like is decided last, by ``appearance``.
///
/// No meaning is told by colour alone: each has an attribute of its own in a terminal without
/// colours, and the states (`ok`, `attention`, `struck`, `signed`) stand beside a word or a mark
/// that the face writes.
package enum Style: UInt8, CaseIterable, Sendable {
  case plain
  /// The heading of a screen, a panel or a part of a text.
  case heading
  case emphasis
  /// Less important here and now; still readable.
  case dimmed
  /// The row, choice or field that the next key is about.
  case selected
  case ok
  /// Wants to be seen, calmly; never an alarm.
  case attention
  /// A point that was struck; kept, no longer said.
  case struck
  case signed
  /// In the participants' own words.
  case participants
  /// In the process leader's words: digests and comments.
  case leader
  /// In the commissioner's words: answers and afterword.
  case commissioner
  /// The part of a bar that has passed.
  case bar
  /// The part of a bar that is left.
  case barRest
  /// A key in the footer or in help.
  case key
  /// The lines around a panel.
  case border
  /// What an empty field is for.
  case placeholder
  /// What is wrong with what stands here, and what to do.
  case problem
  /// A word that no dictionary knows, in a text of our own.
  case misspelt
  /// The first row of a screen.
  case header
}
