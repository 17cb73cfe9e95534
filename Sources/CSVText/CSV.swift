/// A table of text as spreadsheets write it, with the line on which each row begins.
///
///     let table = try CSV(parsing: bytes)
///     table.rows[0].cells  // ["alias", "navn", "del"]
///
/// RFC 4180 with what is found in the wild: semicolons and tabs, any line ending, a byte order mark,
/// Latin-1. A cell is inert text; a formula is never anything but the characters it is written with.
package struct CSV: Hashable, Sendable {
  package var rows: [Row]

  package struct Row: Hashable, Sendable {
    /// Counted from 1, in the file as an editor shows it.
    package var line: Int
    package var cells: [String]

    package init(line: Int, cells: [String]) {
      self.line = line
      self.cells = cells
    }

    /// Nothing in it can be seen.
    package var isBlank: Bool {
      cells.allSatisfy { $0.utf8.allSatisfy { $0 == 0x20 || $0 == 0x09 } }
    }
  }

  package enum Limit {
    /// Bytes of a whole file.
    package static let bytes = 100 << 20
    /// Bytes of UTF-8 in one cell.
    package static let cell = 1 << 20
    package static let columns = 1000
    package static let rows = 1_000_000
  }

  /// Reads a file's bytes. Rows in which nothing stands are left out.
  package init(parsing bytes: [UInt8]) throws(Fault) {
    guard bytes.count <= Limit.bytes else {
      throw Fault(.tooLarge(bytes: bytes.count, limit: Limit.bytes), line: 1)
    }
    let text = try CSV.text(bytes)
    rows = try text.withUnsafeBufferPointer { (text) throws(Fault) in
      var parser = CSVParser(text)
      return try parser.rows()
    }
  }
}

extension CSV {
  /// Why something is no table, and where.
  package struct Fault: Error, Hashable, Sendable {
    package var what: What
    /// Counted from 1.
    package var line: Int
    /// The cell of the line, counted from 1; nil where it is about the whole line.
    package var column: Int?

    init(_ what: What, line: Int, column: Int? = nil) {
      self.what = what
      self.line = line
      self.column = column
    }

    package enum What: Hashable, Sendable {
      case tooLarge(bytes: Int, limit: Int)
      /// A zero byte: this is no text.
      case binary
      /// UTF-16, which nothing but a byte order mark tells from noise.
      case utf16
      /// A quoted cell that begins here never ends.
      case unclosedQuote
      /// Something stands between a closing quotation mark and the next cell.
      case textAfterQuote
      case cellTooLong(limit: Int)
      case tooManyColumns(limit: Int)
      case tooManyRows(limit: Int)
    }
  }
}
