/// One thing that came from the terminal.
package enum Input: Hashable, Sendable {
  case key(Key)
  /// Text that was pasted as a whole; its line breaks are LF.
  case paste(String)
  /// After a paste that was too long: so many bytes of it, the last ones, were not taken.
  case pasteWasCut(leftOut: Int)
  case click(Position)
  /// The wheel, in rows; towards the end of the text is positive.
  case wheel(Position, rows: Int)
  case resize(Size)
}
