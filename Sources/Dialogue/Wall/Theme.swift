package import JSONTree

/// What several points are about, in a word or two: the name of a pile.
package struct Theme: Placed, Hashable {
  package let id: ID<Self>
  package var title: String
  /// The theme it was put under; where it stands today says ``Session/parent(of:)``.
  package var parent: ID<Theme>?
  package var isRemoved = false
  package var extra: [JSON.Member] = []

  package init(id: ID<Self>, title: String, under parent: ID<Theme>? = nil) {
    self.id = id
    self.title = title
    self.parent = parent
  }
}

/// What can be done with a theme. Which points lie under it is said of each point, see
/// ``PointLink``: taking a theme away touches none of them.
package enum ThemeEdit: Hashable, Sendable {
  case add(title: String, under: ID<Theme>?, after: ID<Theme>?)
  case set(ID<Theme>, ThemeField)
  case place(ID<Theme>, Placement<Theme>)
}

package enum ThemeField: Hashable, Sendable {
  case title(String)
  case parent(ID<Theme>?)
}
