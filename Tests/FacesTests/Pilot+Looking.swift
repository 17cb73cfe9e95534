import Faces
import Terminal

extension Pilot {
  /// What a person sees, at the size that the face believes it has.
  var frame: Frame {
    var memory = LayoutMemory()
    return layout(shell.view(), in: context.size, memory: &memory)
  }

  var picture: String { frame.lines.joined(separator: "\n") }

  /// The row of the screen that the hardware cursor stands on, as text.
  var cursorRow: String? {
    let frame = frame
    return frame.cursor.flatMap { $0.row < frame.size.rows ? frame.lines[$0.row] : nil }
  }
}
