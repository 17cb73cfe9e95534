import Reporting

/// Text on its way into HTML: gathered as bytes, with everything escaped that is not ours.
struct HTML {
  private(set) var bytes: [UInt8] = []

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Our own mark-up.
  mutating func mark(_ tags: StaticString) {
    tags.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  mutating func mark(_ tags: String) { bytes.append(contentsOf: tags.utf8) }

  /// Anybody's words: every letter is shown, and nothing in them is obeyed.
  mutating func write(_ words: String) {
    var words = words.inert
    words.withUTF8 { text in
      var plain = 0
      for (place, byte) in text.enumerated() {
        guard let entity = Self.entity(of: byte) else { continue }
        bytes.append(contentsOf: text[plain..<place])
        mark(entity)
        plain = place + 1
      }
      bytes.append(contentsOf: text[plain...])
    }
  }

  mutating func write(_ prose: Prose) {
    for run in prose.runs {
      switch run.style {
      case .plain: break
      case .strong: mark("<strong>")
      case .emphasised: mark("<em>")
      }
      for (place, line) in run.text.split(separator: "\n", omittingEmptySubsequences: false)
        .enumerated()
      {
        if place > 0 { mark("<br/>") }
        write(String(line))
      }
      switch run.style {
      case .plain: break
      case .strong: mark("</strong>")
      case .emphasised: mark("</em>")
      }
    }
  }

  private static func entity(of byte: UInt8) -> StaticString? {
    switch byte {
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
  }
}

extension Prose {
  var html: String {
    var html = HTML()
    html.write(self)
    return html.text
  }

  /// The words alone, on one line, as a title or a label wants them.
  var label: String {
    runs.map { $0.text.split(separator: "\n").joined(separator: " ").inert }.joined()
  }
}
