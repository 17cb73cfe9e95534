import Terminal

/// A screen as a person sees it at a size, with `▏` for the cursor when it is drawn and `·` when not.
func picture(_ screen: Screen, rows: Int, columns: Int) -> String {
  var memory = LayoutMemory()
  return picture(screen, rows: rows, columns: columns, memory: &memory)
}

func picture(_ screen: Screen, rows: Int, columns: Int, memory: inout LayoutMemory) -> String {
  layout(screen, in: Size(rows: rows, columns: columns), memory: &memory).picture
}

extension Frame {
  var picture: String { lines.joined(separator: "\n") }

  /// The row and column of the cursor, in the notation of tests.
  var cursorPlace: String {
    guard let cursor else { return "nowhere" }
    return "\(cursor.row),\(cursor.column)\(isCursorShown ? "" : " hidden")"
  }
}
