/// How far the sorting has come; it always adds up.
///
///     125 points: 119 placed, 4 stand by themselves, 2 not yet, 1 removed on request
package struct SortingAccount: Hashable, Sendable {
  /// Under one theme in sight or several.
  package var placed = 0
  package var byThemselves = 0
  package var notYet = 0
  /// Not among the points any more; kept in the history.
  package var struck = 0
  /// Not among the points any more, and their words nowhere.
  package var erased = 0

  /// How many of them lie right under each theme in sight; one that lies under two counts in both.
  package var underTheme: [ID<Theme>: Int] = [:]

  package var points: Int { placed + byThemselves + notYet }

  package init() {}
}

extension SortingAccount {
  package mutating func add(_ other: Self) { add(other, times: 1) }

  package mutating func subtract(_ other: Self) { add(other, times: -1) }

  private mutating func add(_ other: Self, times factor: Int) {
    placed += factor * other.placed
    byThemselves += factor * other.byThemselves
    notYet += factor * other.notYet
    struck += factor * other.struck
    erased += factor * other.erased
    for (theme, count) in other.underTheme {
      let sum = underTheme[theme, default: 0] + factor * count
      underTheme[theme] = sum == 0 ? nil : sum
    }
  }
}

extension Session {
  package var sortingAccount: SortingAccount {
    var account = SortingAccount()
    let inSight = Set(themes.visible.map(\.id))
    for poster in posters.visible { account.add(sortingAccount(of: poster.id, themes: inSight)) }
    account.erased = erased.count
    return account
  }

  /// What one poster brings to the account, with the themes in sight; the words that are nowhere count
  /// for no poster.
  package func sortingAccount(
    of poster: ID<Poster>, themes inSight: Set<ID<Theme>>
  ) -> SortingAccount {
    var account = SortingAccount()
    guard let points = points[poster] else { return account }
    for point in points.all {
      if point.isCounted {
        for theme in point.themes where inSight.contains(theme) {
          account.underTheme[theme, default: 0] += 1
        }
        if point.themes.contains(where: inSight.contains) {
          account.placed += 1
        } else if point.standsByItself {
          account.byThemselves += 1
        } else {
          account.notYet += 1
        }
      } else if point.isStruck, !point.isRemoved, !point.isErased, point.level != .heading,
        point.about?.remark.isCounted ?? true
      {
        account.struck += 1
      }
    }
    return account
  }
}

extension SortingAccount {
  /// The account in words; of what there is none of, only the points not placed are named.
  package var sentence: Sentence {
    let parts: [Sentence?] = [
      Sentence(nb: "\(placed) plassert", nn: "\(placed) plasserte", en: "\(placed) placed"),
      byThemselves == 0
        ? nil
        : Sentence(
          nb: "\(byThemselves) står for seg selv", nn: "\(byThemselves) står for seg sjølv",
          en: byThemselves == 1
            ? "1 stands by itself" : "\(byThemselves) stand by themselves"),
      Sentence(nb: "\(notYet) ikke ennå", nn: "\(notYet) ikkje enno", en: "\(notYet) not yet"),
      struck == 0
        ? nil : Sentence(nb: "\(struck) strøket", nn: "\(struck) strokne", en: "\(struck) struck"),
      erased == 0
        ? nil
        : Sentence(
          nb: "\(erased) fjernet etter ønske", nn: "\(erased) fjerna etter ønske",
          en: "\(erased) removed on request"),
    ]
    let said = parts.compactMap(\.self)
    return Sentence(
      nb: "\(points) \(points == 1 ? "punkt" : "punkter"): " + said.map(\.nb).listed,
      nn: "\(points) punkt: " + said.map(\.nn).listed,
      en: "\(points) \(points == 1 ? "point" : "points"): " + said.map(\.en).listed)
  }
}

extension [String] {
  fileprivate var listed: String { joined(separator: ", ") }
}
