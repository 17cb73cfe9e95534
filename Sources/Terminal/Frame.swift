/// A grid of cells with a cursor: a screen that has been laid out and can be painted.
package struct Frame: Sendable {
  package internal(set) var size: Size
  /// Row by row from the top left.
  package internal(set) var cells: [Cell]
  /// Graphemes of more than one scalar; cells point at them.
  package internal(set) var clusters: [String] = []
  /// Where the hardware cursor stands: the selected row or the caret.
  package var cursor: Position?
  /// Whether the cursor is drawn; it stands there also when it is not.
  package var isCursorShown = false
  /// The title of the terminal's window.
  package var title = ""
  /// What can be clicked; later ones lie over earlier ones.
  package internal(set) var regions: [Region] = []

  package init(size: Size) {
    self.size = size
    cells = Array(repeating: .blank, count: size.rows * size.columns)
  }
}

/// One cell of a frame; eight bytes, so that frames are compared and copied quickly.
package struct Cell: Hashable, Sendable {
  /// A Unicode scalar, or an index into the clusters of the frame with the highest bit set, or zero
  /// for the right half of a wide character.
  package var content: UInt32
  package var style: Style
  /// Whether it belongs to the selected row, choice or field.
  package var isSelected: Bool
  /// What is left of the eight bytes, so that all of them can be compared at once.
  private let rest: UInt16 = 0

  package init(content: UInt32, style: Style, isSelected: Bool) {
    self.content = content
    self.style = style
    self.isSelected = isSelected
  }

  package static let blank = Cell(content: 0x20, style: .plain, isSelected: false)
  @inlinable package static var clusterBit: UInt32 { 0x8000_0000 }

  @inlinable package var isTail: Bool { content == 0 }
}

extension Frame {
  /// A piece of the frame that belongs to an element, or to one row of it.
  package struct Region: Sendable {
    package var id: ElementID
    package var rect: Rect
    /// The row of a list or table, the line of an editor, the field of a form, the hint.
    package var index: Int?
    /// What of the line's text stands here, in graphemes from its start, when it is written text.
    package var text: TextSlice?

    package struct TextSlice: Sendable {
      package var text: Substring
      package var start: Int
      package var column: Int
    }
  }

  /// What lies at a place.
  package struct Hit: Hashable, Sendable {
    package var id: ElementID
    package var index: Int?
    /// The grapheme nearest to the place, in an editor or a field.
    package var offset: Int?

    package init(id: ElementID, index: Int? = nil, offset: Int? = nil) {
      self.id = id
      self.index = index
      self.offset = offset
    }
  }
}
