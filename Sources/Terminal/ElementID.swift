/// The name of a list, an editor or a field; unique on a screen, the same from frame to frame.
///
/// The focus, the scroll position and clicks are told by it.
package struct ElementID: Hashable, Sendable, ExpressibleByStringLiteral,
  ExpressibleByStringInterpolation
{
  package var name: String

  package init(_ name: String) { self.name = name }
  package init(stringLiteral name: String) { self.name = name }
}

extension ElementID {
  /// The hints at the foot of the screen; a click there has the index of the hint.
  package static let footer: ElementID = "footer"
}
