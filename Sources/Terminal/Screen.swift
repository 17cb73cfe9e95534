/// A screen of meaning: everything a person meets at one moment, as a value.
///
/// `layout` makes cells of it, `plainLines` makes lines of it; both, clicks and the hardware cursor
/// come from this one value.
///
///     header   Mellomrom · Samling Nordvik                       10:58
///     body     a tree of blocks
///     status   Saved.
///     footer   Enter open   ? help
package struct Screen {
  /// The title of the terminal's window.
  package var title: String
  package var header: Header
  package var body: Block
  /// What just happened, and that it is saved.
  package var status: Line
  package var footer: [Hint]
  /// The element that the hardware cursor stands in, when nothing lies over the body.
  package var focus: ElementID?
  /// At most one thing lies over the body, and then it has the focus.
  package var overlay: Overlay?
  /// Whether the body has every row, without header, status and footer: for a screen that a room
  /// looks at.
  package var isBare = false
  /// Whether it is read from some metres away: then even the narrowest of the large letters are
  /// better than ordinary ones, which up close are the easier to read.
  package var isReadFromAfar = false
  /// What is drawn when the terminal is smaller than ``smallest``.
  package var tooSmall: String

  /// The smallest terminal that a screen is laid out in.
  package static let smallest = Size(rows: 12, columns: 40)

  /// Whether a terminal is so small that nothing but a sentence is drawn.
  package static func isTooSmall(_ size: Size) -> Bool {
    size.rows < smallest.rows || size.columns < smallest.columns
  }

  package init(
    title: String = "", header: Header = Header(), body: Block = .space, status: Line = Line(),
    footer: [Hint] = [], focus: ElementID? = nil, overlay: Overlay? = nil, tooSmall: String = ""
  ) {
    self.title = title
    self.header = header
    self.body = body
    self.status = status
    self.footer = footer
    self.focus = focus
    self.overlay = overlay
    self.tooSmall = tooSmall
  }

  /// The first row: what this is on the left, the time on the right.
  package struct Header: Hashable, Sendable {
    package var left: Line
    package var right: Line

    package init(_ left: Line = Line(), right: Line = Line()) {
      self.left = left
      self.right = right
    }
  }

  /// A key and the few words that say what it does here; those that do not fit are left out, last first.
  package struct Hint: Hashable, Sendable {
    package var key: String
    package var words: String

    package init(_ key: String, _ words: String) {
      self.key = key
      self.words = words
    }
  }
}
