extension Block {
  /// Rows, one of them selected; only the rows in sight are asked for.
  ///
  ///     ✓ Welcome              10:00
  ///     ▸ Table talk           10:47      the selected row
  ///       Wall posters         11:15
  package struct List {
    package var id: ElementID
    package var count: Int
    package var selected: Int?
    /// Rows that do not fit are wrapped under themselves instead of cut with `…`.
    package var wraps: Bool
    /// When set, short rows stand side by side in columns of at least this width.
    package var cellWidth: Int?
    /// Columns at the left for the marks of rows.
    package var markColumns: Int
    /// What is said when there are no rows.
    package var empty: Line
    package var row: (Int) -> Row

    package init(
      _ id: ElementID, count: Int, selected: Int? = nil, wraps: Bool = false,
      cellWidth: Int? = nil, markColumns: Int = 0, empty: Line = Line(),
      row: @escaping (Int) -> Row
    ) {
      self.id = id
      self.count = count
      self.selected = selected
      self.wraps = wraps
      self.cellWidth = cellWidth
      self.markColumns = markColumns
      self.empty = empty
      self.row = row
    }

    /// A row: a mark, the text, and what stands at the right edge.
    package struct Row: Hashable, Sendable {
      /// Stands in the columns for marks, as a span of its own meaning.
      package var mark: Span
      package var indent: Int
      package var line: Line
      package var trailing: Line

      package init(_ line: Line, mark: Span = "", indent: Int = 0, trailing: Line = Line()) {
        self.mark = mark
        self.indent = indent
        self.line = line
        self.trailing = trailing
      }
    }
  }

  /// Rows in columns under headings; only the rows in sight are asked for.
  ///
  ///     Date        Title               State       Points
  ///     2026-03-14  Samling Nordvik     held           125
  package struct Table {
    package var id: ElementID
    package var columns: [Column]
    package var count: Int
    package var selected: Int?
    package var empty: Line
    /// One line for each column.
    package var row: (Int) -> [Line]

    package init(
      _ id: ElementID, columns: [Column], count: Int, selected: Int? = nil,
      empty: Line = Line(), row: @escaping (Int) -> [Line]
    ) {
      self.id = id
      self.columns = columns
      self.count = count
      self.selected = selected
      self.empty = empty
      self.row = row
    }

    /// A column; `fit` is as wide as its heading and the first hundred rows.
    package struct Column: Hashable, Sendable {
      package var title: String
      package var extent: Extent
      /// The least it can do with; all of it, for `fit`, when nil.
      package var minimum: Int?
      package var alignment: Alignment
      /// Columns with the highest rank are left out first where there is no room.
      package var rank: Int

      package init(
        _ title: String, _ extent: Extent = .fit(maximum: nil), minimum: Int? = nil,
        alignment: Alignment = .left, rank: Int = 0
      ) {
        self.title = title
        self.extent = extent
        self.minimum = minimum
        self.alignment = alignment
        self.rank = rank
      }
    }
  }
}

extension Block {
  package static func list(
    _ id: ElementID, count: Int, selected: Int? = nil, wraps: Bool = false,
    cellWidth: Int? = nil, markColumns: Int = 0, empty: Line = Line(),
    row: @escaping (Int) -> List.Row
  ) -> Block {
    .list(
      List(
        id, count: count, selected: selected, wraps: wraps, cellWidth: cellWidth,
        markColumns: markColumns, empty: empty, row: row))
  }
}
