/// How a meaning looks: one of the colours that the user's terminal defines, and attributes that
/// tell it also without.
package struct Appearance: Hashable, Sendable {
  /// The foreground; the terminal's own when nil. The background is always the terminal's own.
  package var color: Color?
  package var attributes: Attributes

  package init(_ attributes: Attributes = [], _ color: Color? = nil) {
    self.color = color
    self.attributes = attributes
  }

  package enum Color: UInt8, Sendable {
    case red = 1
    case green = 2
    case yellow = 3
    case blue = 4
    case magenta = 5
    case cyan = 6
  }

  package struct Attributes: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let bold = Self(rawValue: 1)
    package static let dim = Self(rawValue: 2)
    package static let underline = Self(rawValue: 4)
    package static let reverse = Self(rawValue: 8)
    package static let italic = Self(rawValue: 16)
  }
}

extension Style {
  /// The look of this meaning.
  ///
  /// Colours are those that can be read on a dark and on a light background alike. Red is for what
  /// cannot be kept as it stands, never for time.
  package var appearance: Appearance {
    switch self {
    case .plain: Appearance()
    case .heading: Appearance(.bold)
    case .emphasis: Appearance(.bold)
    case .dimmed: Appearance(.dim)
    case .selected: Appearance(.reverse)
    case .ok: Appearance([], .green)
    case .attention: Appearance(.bold, .magenta)
    case .struck: Appearance([.dim, .underline])
    case .signed: Appearance([], .green)
    case .participants: Appearance()
    case .leader: Appearance(.italic, .cyan)
    case .commissioner: Appearance(.underline, .magenta)
    case .bar: Appearance([], .green)
    case .barRest: Appearance(.dim)
    case .key: Appearance(.bold)
    case .border: Appearance(.dim)
    case .placeholder: Appearance([.dim, .italic])
    case .problem: Appearance([.bold, .underline], .red)
    case .misspelt: Appearance(.underline)
    case .header: Appearance(.reverse)
    }
  }
}
