extension CSV {
  /// Who is to read a table.
  package enum Profile: CaseIterable, Hashable, Sendable {
    /// Other programs: RFC 4180 in UTF-8, and every cell to the letter.
    case standard
    /// A spreadsheet in Norway: byte order mark, semicolons, every cell quoted, and nothing in it that
    /// would be run.
    case spreadsheet
  }

  /// A table of text as the bytes of a file. Lines end with CRLF.
  package static func text(_ rows: some Sequence<[String]>, for profile: Profile) -> String {
    var text = profile == .spreadsheet ? "\u{FEFF}" : ""
    for row in rows {
      switch profile {
      case .standard: text += row.map(\.quotedWhereNeeded).joined(separator: ",")
      case .spreadsheet: text += row.map(\.harmless.quoted).joined(separator: ";")
      }
      text += "\r\n"
    }
    return text
  }
}

extension String {
  fileprivate var quoted: String {
    var text = "\""
    for scalar in unicodeScalars {
      if scalar == "\"" { text.unicodeScalars.append(scalar) }
      text.unicodeScalars.append(scalar)
    }
    return text + "\""
  }

  fileprivate var quotedWhereNeeded: String {
    let needs = utf8.contains { byte in
      byte == UInt8(ascii: "\"") || byte == UInt8(ascii: ",") || byte == 0x0A || byte == 0x0D
    }
    // A row of one empty cell would be an empty line.
    return needs || isEmpty ? quoted : self
  }

  /// The text such that no spreadsheet takes it for a formula (CWE-1236): what begins with a hyphen, as
  /// many points on posters do, begins with a dash instead, and an apostrophe goes before the rest.
  fileprivate var harmless: String {
    let scalars = unicodeScalars
    guard let place = scalars.firstIndex(where: { $0 != " " && $0 != "\u{A0}" }) else {
      return self
    }
    switch scalars[place] {
    case "-", "\u{FF0D}":
      return String(scalars[..<place]) + "\u{2013}"
        + String(scalars[scalars.index(after: place)...])
    case "=", "+", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF20}": return "'" + self
    default: return self
    }
  }
}
