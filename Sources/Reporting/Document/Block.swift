/// One piece of a document, named by what it means; how it looks is the writer's.
package enum Block: Hashable, Sendable {
  /// 2 for a chapter, 3 for what stands in a chapter; 1 is the title of the report.
  case heading(level: Int, Prose)
  case paragraph(Prose)
  case bullets([Prose])
  case steps([Prose])
  case table(Table)
  /// What people said, kept apart from the document's own text and from each other's.
  case spoken(Voice, [SpokenLine])
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
}
