import Faces
import Terminal

extension Pilot {
  /// What a person sees, at the size that the face believes it has.
  var frame: Frame {
    var memory = LayoutMemory()
    return layout(shell.view(), in: context.size, memory: &memory)
  }

  /// The same with what layout remembers from the frame before.
  func frame(_ memory: inout LayoutMemory) -> Frame {
    layout(shell.view(), in: context.size, memory: &memory)
  }

  var picture: String { frame.lines.joined(separator: "\n") }

  /// The row of the screen that the hardware cursor stands on, as text.
  var cursorRow: String? {
    let frame = frame
    return frame.cursor.flatMap { $0.row < frame.size.rows ? frame.lines[$0.row] : nil }
  }

  /// The rows without the header, the status and the footer, and without empty ones at the end.
  var body: [String] {
    var rows = frame.lines.dropFirst().dropLast(2)
    while rows.last?.isEmpty == true { rows.removeLast() }
    return Array(rows)
  }

  var header: String { frame.lines.first ?? "" }
  var footer: String { frame.lines.last ?? "" }

  /// The row of the cursor up to where it stands, and `|`.
  var cursor: String {
    let frame = frame
    guard let place = frame.cursor, place.row < frame.size.rows else { return "" }
    var text = ""
    for column in 0..<min(place.column, frame.size.columns) {
      text += frame.text(row: place.row, column: column)
    }
    return text + "|"
  }

  /// How many columns an element is laid out in.
  func columns(of id: ElementID) -> Int? {
    var memory = LayoutMemory()
    _ = layout(shell.view(), in: context.size, memory: &memory)
    return memory.columns(of: id)
  }

  /// What a click on a cell reaches.
  func hit(row: Int, column: Int) -> Frame.Hit? {
    frame.hit(at: Position(row: row, column: column))
  }
}
