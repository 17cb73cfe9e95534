extension Block {
  /// Lines to be read across a hall: all of them at one size, the largest at which all can be shown.
  ///
  ///     Table 1   Ada · Birk · Cato
  ///     Table 2   Dina · Eva · Finn · Gro
  ///
  /// Letters are made of blocks where there is room for that. Else it is plain text, with an empty
  /// row between the lines where there is room for those; side by side in columns where it must be.
  package struct Placard: Hashable, Sendable {
    package var items: [Item]
    /// How many columns it may stand in, read downwards one after the other.
    package var mostColumns: Int

    package init(_ items: [Item], mostColumns: Int = 1) {
      self.items = items
      self.mostColumns = max(1, mostColumns)
    }

    package struct Item: Hashable, Sendable {
      /// Stands before the text, which is wrapped beside it: `•`, `Table 1`.
      package var lead: String
      package var text: String
      /// How many steps the line is moved in.
      package var indent: Int
      package var style: Style

      package init(_ text: String, lead: String = "", indent: Int = 0, style: Style = .plain) {
        self.text = text
        self.lead = lead
        self.indent = indent
        self.style = style
      }
    }
  }
}
