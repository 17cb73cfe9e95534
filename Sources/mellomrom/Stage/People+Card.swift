import Dialogue
import Faces
import JSONTree

extension People {
  /// The emergency card, line by line, in the order they were filled in.
  var lines: [CardLine] {
    get {
      (card["lines"]?.array ?? []).compactMap { line in
        guard let label = line["label"]?.string, let text = line["text"]?.string else {
          return nil
        }
        return CardLine(label: label, text: text)
      }
    }
    set {
      card = [
        "lines": .array(
          newValue.map { ["label": .string($0.label), "text": .string($0.text)] })
      ]
    }
  }
}
