import Dialogue
import Terminal

extension NoteFace {
  /// One line goes into the caret's line; of several, each that is not empty is a point.
  mutating func paste(_ text: String, _ effects: inout [Effect]) {
    var texts = text.linesToPaste
    guard let first = texts.first else { return }
    if texts.count == 1 {
      var line = active
      if line.apply(.insert(first), at: context.now) != nil {
        apply(.insert(first), &effects)
        return
      }
      texts = first.inPoints
    }
    pastePoints(texts.flatMap(\.inPoints).filter { !$0.isBlank }, &effects)
  }

  /// Every line is a point of its own, and so is what stood before and after the caret.
  private mutating func pastePoints(_ texts: [String], _ effects: inout [Effect]) {
    guard let poster, !texts.isEmpty else { return }
    let (before, after) = active.field.parts
    let level = active.level.next
    var wishes: [Wish] = []
    var above = lineAbove

    func write(_ text: String, level: Point.Level) {
      let id = context.nextID()
      wishes.append(
        Wish(.write(poster, level: level, text: text, after: above), id: id))
      above = ID(id)
    }

    if !before.isBlank {
      let kept = after.isBlank ? active.text : before
      if active.isFresh || kept != active.known { wishes += wordsAsTyped(kept) }
      above = active.id
    } else if active.isBlank, !active.isFresh {
      wishes += wordsAsTyped("")
    }
    for text in texts { write(text, level: level) }
    let last = above
    if !before.isBlank, !after.isBlank {
      write(after, level: level)
    } else if before.isBlank, !after.isBlank {
      if active.isFresh {
        wishes.append(
          Wish(
            .write(poster, level: active.level, text: active.text, after: above),
            id: active.id.identifier))
      } else if active.isUnsaved {
        wishes += wordsAsTyped(active.text)
      }
    }

    guard makeWords(wishes, &effects) else { return }
    dropDraft(&effects)
    if session.point(active.id)?.counts != true { lines.release(active.id) }
    if let last { load(last, caret: .max) }
    context.say(NoteWording.pasted(texts.count))
  }
}

extension String {
  /// The lines that hold something, as they will be kept.
  ///
  ///     "- four times\r\n\r\n  – by phone\n"  // "- four times", "  – by phone"
  var linesToPaste: [String] {
    let text = replacingLineBreaks
    guard text.utf8.contains(0x0A) else { return [text.cleaned()] }
    return text.utf8.split(separator: 0x0A)
      .map { String(decoding: $0, as: UTF8.self).cleaned() }
      .filter { !$0.isBlank }
  }
}
