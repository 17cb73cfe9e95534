extension String {
  /// One line of text with everything taken apart that Markdown, HTML or a template engine would
  /// read as its own; every letter of it is there when the document is shown.
  ///
  ///     "*viktig* <b>".markdown  // "\*viktig\* &lt;b>"
  ///
  /// CommonMark's two ways are used: a backslash where every dialect knows it, an entity where
  /// not. What is a sign only first on a line is taken apart only there.
  var markdown: String {
    let scalars = Array(inert.unicodeScalars)
    var text = String.UnicodeScalarView()
    var onlyDigits = true
    for (place, scalar) in scalars.enumerated() {
      let next = place + 1 < scalars.count ? scalars[place + 1] : nil
      switch scalar {
      case "<": text.append(contentsOf: "&lt;".unicodeScalars)
      case "{": text.append(contentsOf: "&#123;".unicodeScalars)
      case "&" where next?.beginsEntity == true:
        text.append(contentsOf: "&amp;".unicodeScalars)
      default:
        let isSign = scalar.isSign(
          first: place == 0, afterNumber: onlyDigits, afterAddress: text.endsWithAddress,
          between: text.last, and: next)
        if isSign { text.append("\\") }
        text.append(scalar)
      }
      onlyDigits = onlyDigits && scalar.isDigit
    }
    return String(text)
  }

  /// With spaces that Markdown would swallow or take for code, at either end, written out.
  var keepingOuterSpaces: String {
    let leading = prefix { $0 == " " }.count
    guard leading < count else { return String(repeating: "&#32;", count: leading) }
    let trailing = reversed().prefix { $0 == " " }.count
    guard leading + trailing > 0 else { return self }
    return String(repeating: "&#32;", count: leading)
      + dropFirst(leading).dropLast(trailing) + String(repeating: "&#32;", count: trailing)
  }
}

extension String.UnicodeScalarView {
  fileprivate var endsWithAddress: Bool {
    suffix(3).elementsEqual("www".unicodeScalars) || suffix(3).elementsEqual("WWW".unicodeScalars)
  }
}

extension Unicode.Scalar {
  fileprivate var beginsEntity: Bool { self == "#" || properties.isAlphabetic }

  /// Whether Markdown would take it for a sign here.
  fileprivate func isSign(
    first: Bool, afterNumber: Bool, afterAddress: Bool, between previous: Unicode.Scalar?,
    and next: Unicode.Scalar?
  ) -> Bool {
    switch self {
    case "\\", "`", "*", "_", "[", "]", "|", "~", "^", "$", "#", "@": true
    case ">", "+", "-", "=": first
    // What follows at once would make it an address or a picture's name; a time is neither.
    case ":":
      first || next.map { $0 != " " && !($0.isDigit && previous?.isDigit == true) } == true
    // "1." begins a numbered list, "www." a link.
    case ".", ")": afterNumber || afterAddress
    default: false
    }
  }

  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
}
