/// Lays a screen out into cells.
///
/// A pure function of its arguments: `memory` carries the scroll positions from frame to frame. Any
/// size will do, also 0 × 0; below ``Screen/smallest`` the screen's own sentence is drawn instead.
package func layout(_ screen: Screen, in size: Size, memory: inout LayoutMemory) -> Frame {
  let remembered = memory
  // Handed over, not copied.
  memory = LayoutMemory()
  var layout = Layout(
    size: size, memory: remembered, focus: screen.focusedElement, lit: screen.litElement)
  layout.isReadFromAfar = screen.isReadFromAfar
  if Screen.isTooSmall(size) {
    layout.drawTooSmall(screen.tooSmall)
  } else {
    layout.draw(screen)
  }
  layout.frame.title = screen.title
  memory = layout.memory
  return layout.frame
}

/// A frame on its way from blocks to cells.
struct Layout {
  var frame: Frame
  var memory: LayoutMemory
  /// The one element that sets the cursor.
  let focus: ElementID?
  /// An element whose selected row is lit while the cursor is elsewhere: the list of a palette.
  let lit: ElementID?
  var isReadFromAfar = false
  /// How many rows what just happened takes; a sheet leaves them in sight.
  var statusRows = 1

  init(size: Size, memory: LayoutMemory, focus: ElementID?, lit: ElementID?) {
    frame = Frame(size: size)
    self.memory = memory
    self.focus = focus
    self.lit = lit
  }

  mutating func draw(_ screen: Screen) {
    let size = frame.size
    if screen.isBare {
      draw(screen.body, in: Rect(rows: size.rows, columns: size.columns), boxed: false)
    } else {
      drawAround(screen)
    }
    if let overlay = screen.overlay {
      frame.cursor = nil
      frame.isCursorShown = false
      frame.regions.removeAll { $0.id != .footer }
      draw(overlay)
    }
    if frame.cursor == nil { frame.cursor = Position(row: size.rows - 2, column: 0) }
  }

  /// Draws the body with a header over it and status and footer under it.
  private mutating func drawAround(_ screen: Screen) {
    let size = frame.size
    drawHeader(screen.header)
    // What has just happened is said to its end: that is where it says what to do.
    let width = size.columns - 2
    let status = screen.status.columns > width ? screen.status.wrapped(columns: width) : []
    let rows = min(max(1, status.count), 3)
    statusRows = rows
    draw(
      screen.body, in: Rect(row: 1, rows: size.rows - 2 - rows, columns: size.columns), boxed: false
    )
    if rows == 1 {
      frame.draw(screen.status, row: size.rows - 2, column: 1, limit: width)
    } else {
      draw(
        Block.Text(status),
        in: Rect(row: size.rows - 1 - rows, column: 1, rows: rows, columns: width))
    }
    drawHints(
      screen.footer, id: .footer,
      in: Rect(row: size.rows - 1, column: 1, rows: 1, columns: size.columns - 2))
  }

  mutating func drawTooSmall(_ sentence: String) {
    let rect = Rect(rows: frame.size.rows, columns: frame.size.columns)
    guard !rect.isEmpty else { return }
    draw(Block.Text([Line(sentence)]), in: rect)
    frame.cursor = Position(row: 0, column: 0)
  }

  mutating func draw(_ block: Block, in rect: Rect, boxed: Bool) {
    guard !rect.isEmpty else { return }
    let place = boxed || !block.wantsMargin ? rect : rect.inset(left: 1, right: 1)
    guard !place.isEmpty else { return }
    switch block {
    case .rows(let parts): drawRows(parts, in: rect, boxed: boxed)
    case .columns(let parts, let narrow): drawColumns(parts, narrow, in: rect, boxed: boxed)
    case .panel(let panel): draw(panel, in: rect)
    case .list(let list): draw(list, in: place)
    case .table(let table): draw(table, in: place)
    case .text(let text): draw(text, in: place)
    case .editor(let editor): draw(editor, in: place)
    case .field(let field): draw(field, in: place)
    case .form(let form): draw(form, in: place)
    case .clock(let clock): draw(clock, in: place)
    case .big(let big): draw(big, in: place)
    case .placard(let placard): draw(placard, in: place)
    case .drawing(let drawing): draw(drawing, in: place)
    case .space: break
    }
  }

  private mutating func drawHeader(_ header: Screen.Header) {
    let columns = frame.size.columns
    frame.fill(Rect(rows: 1, columns: columns), style: .header)
    let right = min(header.right.columns, max(0, columns - 2))
    frame.draw(header.right.inside(.header), row: 0, column: columns - 1 - right, limit: right)
    frame.draw(
      header.left.inside(.header), row: 0, column: 1,
      limit: columns - 2 - (right > 0 ? right + 2 : 0))
  }
}

extension Screen {
  /// The element that has the cursor: the overlay's, while there is one.
  var focusedElement: ElementID? {
    switch overlay {
    case .palette(let palette): palette.field.id
    case .help(let help): help.id
    case .sheet(let sheet): sheet.focus
    case nil: focus
    }
  }

  var litElement: ElementID? {
    if case .palette(let palette) = overlay { palette.list.id } else { nil }
  }
}

extension Block {
  /// Whether it is drawn a column in from the sides where no box does that.
  var wantsMargin: Bool {
    switch self {
    case .rows, .columns, .panel, .space: false
    case .list, .table, .text, .editor, .field, .form, .clock, .big, .placard, .drawing:
      true
    }
  }

  /// Whether an element is somewhere in the block.
  func holds(_ id: ElementID) -> Bool {
    switch self {
    case .rows(let parts), .columns(let parts, _): parts.contains { $0.block.holds(id) }
    case .panel(let panel): panel.sections.contains { $0.part.block.holds(id) }
    case .list(let list): list.id == id
    case .table(let table): table.id == id
    case .editor(let editor): editor.id == id
    case .field(let field): field.id == id
    case .form(let form): form.id == id
    case .text, .clock, .big, .placard, .drawing, .space: false
    }
  }
}
