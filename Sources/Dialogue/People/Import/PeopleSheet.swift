/// A list of people as an organiser keeps it in a spreadsheet: a row of headings, then one each.
///
///     alias;navn;kalles i dag;del;behov
///     7;Åse Berg;Åse;deltaker;teleslynge
package struct PeopleSheet: Hashable, Sendable {
  package private(set) var rows: [Row] = []
  /// Which columns there are; the others are not touched in what is known already.
  package private(set) var columns: Set<Column> = []
  /// Headings that nobody here knows, whose columns are left out.
  package private(set) var unknownHeadings: [String] = []

  package enum Column: CaseIterable, Hashable, Sendable {
    case alias
    case name
    case calledToday
    case part
    case role
    case organisation
    case region
    case language
    case form
    case needs
    case contact
    case seated
  }

  package struct Row: Hashable, Sendable {
    /// Counted from 1 in the file.
    package var line: Int
    /// Cleaned, and without space around.
    fileprivate var texts: [Column: String] = [:]
    /// What they take part as, where it is said.
    package fileprivate(set) var part: Person.Part?
    package fileprivate(set) var isSeated: Bool?
    /// How they want to have word back.
    package fileprivate(set) var form: LetterForm?

    package subscript(column: Column) -> String { texts[column] ?? "" }

    package var roles: [String] {
      self[.role].split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }
    }
  }

  /// From a table's rows, the headings first, each with its line in the file.
  package init(_ table: [(line: Int, cells: [String])]) throws(ImportFault) {
    guard let head = table.first else { throw ImportFault(.empty, line: 1) }
    let headings = head.cells.map(\.trimmed)
    let known = headings.map(Column.init(heading:))
    for (place, column) in known.enumerated() {
      guard let column else {
        if !headings[place].isEmpty { unknownHeadings.append(headings[place]) }
        continue
      }
      guard columns.insert(column).inserted || column == .contact else {
        throw ImportFault(.repeatedHeading, line: head.line, heading: headings[place])
      }
    }
    guard columns.contains(.alias) || columns.contains(.name) else {
      throw ImportFault(.noHeadings, line: head.line)
    }
    for row in table.dropFirst() {
      rows.append(try Self.row(row.cells, line: row.line, headings, known))
    }
  }

  private static func row(
    _ cells: [String], line: Int, _ headings: [String], _ columns: [Column?]
  ) throws(ImportFault) -> Row {
    var row = Row(line: line)
    for (place, cell) in cells.enumerated() {
      guard place < columns.count else {
        guard cell.isBlank else { throw ImportFault(.cellWithoutHeading(place + 1), line: line) }
        continue
      }
      guard let column = columns[place] else { continue }
      // Where there is one line, what stood on two is still two words.
      let whole = column.mayHaveLines ? cell : String(cell.map { $0.isNewline ? " " : $0 })
      let text = whole.cleaned(keepingLineBreaks: column.mayHaveLines).trimmed
      guard text.utf8.count <= Limits.text else {
        throw ImportFault(.tooLong(limit: Limits.text), line: line, heading: headings[place])
      }
      guard !text.isEmpty else { continue }
      // A telephone and an address are both ways to reach somebody.
      row.texts[column] = row.texts[column].map { "\($0), \(text)" } ?? text
      switch column {
      case .part:
        row.part = Person.Part(word: text)
        if row.part == nil {
          throw ImportFault(.unknownPart(text), line: line, heading: headings[place])
        }
      case .seated:
        row.isSeated = Bool(word: text)
        if row.isSeated == nil {
          throw ImportFault(.neitherYesNorNo(text), line: line, heading: headings[place])
        }
      case .form:
        row.form = LetterForm(word: text)
        if row.form == nil {
          throw ImportFault(.unknownForm(text), line: line, heading: headings[place])
        }
      case .alias, .name, .calledToday, .role, .organisation, .region, .language, .needs, .contact:
        break
      }
    }
    guard !row[.alias].isEmpty || !row[.name].isEmpty else {
      throw ImportFault(.nobody, line: line)
    }
    return row
  }
}

extension PeopleSheet.Column {
  fileprivate var mayHaveLines: Bool { self == .needs || self == .contact }
}

extension String {
  /// Without white space at either end.
  var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
