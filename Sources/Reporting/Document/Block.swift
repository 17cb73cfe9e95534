/// One piece of a document, named by what it means; how it looks is the writer's.
package enum Block: Hashable, Sendable {
  /// 2 for a chapter, 3 for what stands in a chapter; 1 is the title of the report.
  case heading(level: Int, Prose)
  case paragraph(Prose)
  case bullets([Prose])
  case steps([Prose])
  /// Short facts by name: when, where, who.
  case facts([Fact])
  case table(Table)
  /// Counts of points in rows and columns, to be seen at a glance.
  case picture(Picture)
  /// What people said, kept apart from the document's own text and from each other's.
  case spoken(Voice, [SpokenLine])
  /// What somebody says in whole paragraphs, kept apart in the same way.
  case statement(Voice, [Prose])
  /// Boxes to tick on paper.
  case boxes([Prose])
  /// Empty lines to write on.
  case lines(Int)
  case pageBreak

  /// Cells in rows, each row as long as the header.
  package struct Table: Hashable, Sendable {
    package var header: [Prose]
    package var rows: [[Prose]]

    package init(header: [Prose], rows: [[Prose]]) {
      self.header = header
      self.rows = rows
    }
  }

  package struct Fact: Hashable, Sendable {
    package var name: String
    package var value: Prose

    package init(_ name: String, _ value: Prose) {
      self.name = name
      self.value = value
    }
  }

  /// The first column of the header is over the titles of the rows, the last one over their sums.
  package struct Picture: Hashable, Sendable {
    package var header: [String]
    package var rows: [Row]
    /// The count whose bar is as long as a bar can be.
    package var longest: Int

    package init(header: [String], rows: [Row], longest: Int) {
      self.header = header
      self.rows = rows
      self.longest = longest
    }

    package struct Row: Hashable, Sendable {
      package var title: String
      package var counts: [Int]
      package var all: Int

      package init(_ title: String, counts: [Int], all: Int) {
        self.title = title
        self.counts = counts
        self.all = all
      }
    }
  }
}

extension Block.Picture {
  /// How long the bar beside a count is, 0 to 6; even one point has a bar.
  package func bar(_ count: Int) -> Int {
    guard count > 0 else { return 0 }
    return max(1, min(6, count * 6 / max(1, longest)))
  }

  /// The same with the bars in characters: `12 ▓▓▓▓`.
  var inCharacters: Block.Table {
    let cell = { (count: Int) -> Prose in
      guard count > 0 else { return "·" }
      return Prose("\(count) " + String(repeating: "▓", count: bar(count)))
    }
    return Block.Table(
      header: header.map { Prose($0) },
      rows: rows.map { row in [Prose(row.title)] + row.counts.map(cell) + [Prose("\(row.all)")] })
  }
}
