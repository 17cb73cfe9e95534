extension Session {
  /// The theme that this one stands under; nil for one at the top.
  ///
  /// Two people can put themes under each other at the same time. Whatever they did, there are
  /// two levels: what lies deeper stands under the one at the top, and of themes that were put
  /// under each other in a ring the one that was made first is the top. What stood under a theme
  /// that was taken away is a top again.
  package func parent(of theme: ID<Theme>) -> ID<Theme>? {
    var (chain, last) = ([theme], theme)
    while let next = themes[last]?.parent, let above = themes[next], !above.isRemoved {
      if let ring = chain.firstIndex(of: next) {
        let top = chain[ring...].min() ?? next
        return top == theme ? nil : top
      }
      chain.append(next)
      last = next
    }
    return last == theme ? nil : last
  }

  /// The themes in sight that stand under this one, in order.
  package func children(of theme: ID<Theme>) -> [Theme] {
    themes.visible.filter { parent(of: $0.id) == theme }
  }

  /// The themes in sight as they are shown: each at the top followed by those under it.
  package var themeTree: [ThemeLine] {
    var under: [ID<Theme>: [ThemeLine]] = [:]
    var tops: [Theme] = []
    for theme in themes.visible {
      if let parent = parent(of: theme.id) {
        under[parent, default: []].append(ThemeLine(theme: theme, parent: parent))
      } else {
        tops.append(theme)
      }
    }
    return tops.flatMap { [ThemeLine(theme: $0, parent: nil)] + under[$0.id, default: []] }
  }
}

/// A theme where it stands in the tree.
package struct ThemeLine: Hashable, Sendable {
  package var theme: Theme
  package var parent: ID<Theme>?
}
