extension Block {
  /// One line to write in; it moves sideways when the text is longer.
  ///
  ///     > nordv_
  package struct Field {
    package var id: ElementID
    package var label: String
    package var text: String
    /// In graphemes from the start of the text.
    package var caret: Int
    package var placeholder: String
    /// Words that no dictionary knows, in bytes of the text's UTF-8.
    package var misspelt: [Range<Int>]

    package init(
      _ id: ElementID, label: String = "", text: String, caret: Int, placeholder: String = "",
      misspelt: [Range<Int>] = []
    ) {
      self.misspelt = misspelt
      self.id = id
      self.label = label
      self.text = text
      self.caret = caret
      self.placeholder = placeholder
    }
  }

  /// Fields with labels, one under the other; the selected one has the caret.
  ///
  ///     Title          Samling Nordvik_
  ///     Date           2026-03-14
  ///     Language       ‹ bokmål ›
  ///                    The language of what the room sees.
  ///     If somebody tells of danger to a child
  ///                    call the duty officer
  package struct Form {
    package var id: ElementID
    package var rows: [Row]
    package var selected: Int

    package init(_ id: ElementID, rows: [Row], selected: Int) {
      self.id = id
      self.rows = rows
      self.selected = selected
    }

    package struct Row: Hashable, Sendable {
      package var label: String
      package var value: Value
      /// A sentence about the row, shown while it is selected.
      package var help: String
      /// What is wrong with the value and what to do; shown always.
      package var problem: String

      package init(_ label: String, _ value: Value, help: String = "", problem: String = "") {
        self.label = label
        self.value = value
        self.help = help
        self.problem = problem
      }
    }

    package enum Value: Hashable, Sendable {
      /// Written; the caret is in graphemes and matters in the selected row only, and so does whether
      /// all of the text is selected.
      case text(String, caret: Int, placeholder: String = "", isSelected: Bool = false)
      /// Picked with left and right: `‹ bokmål ›`.
      case choice(String)
      /// Something to press: `[ Make the session ]`.
      case button(String)
    }
  }
}
