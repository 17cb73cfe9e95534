/// Walks through a text once, byte by byte; cells are cut where it stands.
struct CSVParser {
  private let text: UnsafeBufferPointer<UInt8>
  private let separator: UInt8
  private var at = 0
  private var line = 1
  private var cells: [String] = []

  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  init(_ text: UnsafeBufferPointer<UInt8>) {
    self.text = text
    if let (separator, length) = Self.announced(text) {
      self.separator = separator
      at = length
      line = 2
    } else {
      separator = Self.separator(of: text)
    }
  }

  mutating func rows() throws(CSV.Fault) -> [CSV.Row] {
    var rows: [CSV.Row] = []
    while at < text.count {
      let start = line
      try row()
      let row = CSV.Row(line: start, cells: cells)
      cells = []
      guard !row.isBlank else { continue }
      guard rows.count < CSV.Limit.rows else {
        throw CSV.Fault(.tooManyRows(limit: CSV.Limit.rows), line: start)
      }
      rows.append(row)
    }
    return rows
  }

  /// Up to and with the end of a row.
  private mutating func row() throws(CSV.Fault) {
    while true {
      guard cells.count < CSV.Limit.columns else {
        throw fault(.tooManyColumns(limit: CSV.Limit.columns))
      }
      let isQuoted = at < text.count && text[at] == Self.quote
      cells.append(isQuoted ? try quotedCell() : try plainCell())
      guard at < text.count else { return }
      let byte = text[at]
      at += 1
      if byte == separator { continue }
      // A carriage return with its line feed is one ending.
      if byte == Self.carriageReturn, at < text.count, text[at] == Self.lineFeed { at += 1 }
      line += 1
      return
    }
  }

  private mutating func plainCell() throws(CSV.Fault) -> String {
    let start = at
    while at < text.count, !endsCell(text[at]) { at += 1 }
    return try cell(text[start..<at])
  }

  /// `"so ""called"" text"`: two marks inside are one, and line breaks are text.
  private mutating func quotedCell() throws(CSV.Fault) -> String {
    let opening = line
    at += 1
    var bytes: [UInt8] = []
    while true {
      guard at < text.count else {
        throw CSV.Fault(.unclosedQuote, line: opening, column: cells.count + 1)
      }
      let byte = text[at]
      at += 1
      if byte == Self.quote {
        guard at < text.count, text[at] == Self.quote else { break }
        at += 1
      } else if byte == Self.lineFeed
        || byte == Self.carriageReturn && !(at < text.count && text[at] == Self.lineFeed)
      {
        line += 1
      }
      bytes.append(byte)
    }
    guard at == text.count || endsCell(text[at]) else { throw fault(.textAfterQuote) }
    return try cell(bytes)
  }

  private func endsCell(_ byte: UInt8) -> Bool {
    byte == separator || byte == Self.lineFeed || byte == Self.carriageReturn
  }

  private func cell(_ bytes: some Collection<UInt8>) throws(CSV.Fault) -> String {
    guard bytes.count <= CSV.Limit.cell else { throw fault(.cellTooLong(limit: CSV.Limit.cell)) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func fault(_ what: CSV.Fault.What) -> CSV.Fault {
    CSV.Fault(what, line: line, column: cells.count + 1)
  }
}

extension CSVParser {
  /// `sep=;` on the first line, by which a spreadsheet says what follows; and its length.
  private static func announced(_ text: UnsafeBufferPointer<UInt8>) -> (UInt8, Int)? {
    guard text.count >= 5, text.starts(with: "sep=".utf8) else { return nil }
    var end = 5
    if end < text.count, text[end] == carriageReturn { end += 1 }
    if end < text.count {
      guard text[end] == lineFeed else { return nil }
      end += 1
    }
    return (text[4], end)
  }

  /// Whichever of semicolon, comma and tab stands most often in the first row, outside quotation
  /// marks; the comma when none does.
  private static func separator(of text: UnsafeBufferPointer<UInt8>) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    var hasText = false
    for byte in text {
      if byte == quote { isQuoted.toggle() }
      guard !isQuoted else { continue }
      if byte == lineFeed || byte == carriageReturn {
        if hasText { break }
      } else {
        hasText = true
        counts[byte, default: 0] += 1
      }
    }
    let candidates = [UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "\t")]
    let best = candidates.max { (counts[$0] ?? 0) < (counts[$1] ?? 0) }
    return best.flatMap { (counts[$0] ?? 0) > 0 ? $0 : nil } ?? UInt8(ascii: ",")
  }
}
