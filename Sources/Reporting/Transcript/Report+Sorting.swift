package import Dialogue

extension Report {
  /// How the points were sorted, for the leader's own copy: the account, and how many points of each
  /// theme come from which perspective and which table. Nothing while there are no themes.
  static func sorting(of session: Session) -> [Block] {
    guard session.themes.first != nil else { return [] }
    let language = session.language
    return [
      .heading(level: 2, Prose(SortingWording.title(language))),
      .paragraph(Prose(SortingWording.account(session.sortingAccount)(language))),
      .picture(themesByPerspective(of: session)), .picture(themesByTable(of: session)),
    ]
  }

  static func themesByPerspective(of session: Session) -> Block.Picture {
    let language = session.language
    return picture(of: session.themesByPerspective, in: session) { view in
      view.flatMap { session.perspectives[$0] }?.title(in: language)
        ?? SortingWording.notSaid(language)
    }
  }

  static func themesByTable(of session: Session) -> Block.Picture {
    picture(of: session.themesByTable, in: session) {
      $0.words(session.language)
    }
  }

  private static func picture<Column>(
    of counts: ThemeCounts<Column>, in session: Session, _ title: (Column) -> String
  ) -> Block.Picture {
    let language = session.language
    let sorted = counts.rows.filter { $0.pile != .notYet }
    let rows = counts.rows.filter { $0.all > 0 || $0.pile.isTheme }.map {
      Block.Picture.Row(
        SortingWording.name(of: $0.pile, in: session), counts: $0.counts, all: $0.all)
    }
    return Block.Picture(
      header: [SortingWording.theme(language)] + counts.columns.map(title)
        + [SortingWording.all(language)],
      rows: rows, longest: sorted.flatMap(\.counts).max() ?? 0)
  }
}

extension Pile {
  fileprivate var isTheme: Bool {
    if case .theme = self { true } else { false }
  }
}

/// What the report says of the sorting.
package enum SortingWording {
  static let title = Sentence(
    nb: "Slik er punktene sortert", nn: "Slik er punkta sorterte", en: "How the points are sorted")
  static let theme = Sentence(nb: "Tema", nn: "Tema", en: "Theme")
  package static let all = Sentence(nb: "alle", nn: "alle", en: "all")
  package static let notSaid = Sentence(nb: "ikke sagt", nn: "ikkje sagt", en: "not said")

  package static let byItself = Sentence(
    nb: "står for seg selv", nn: "står for seg sjølv", en: "stands by itself")

  static func name(of pile: Pile, in session: Session) -> String {
    switch pile {
    case .theme(let theme):
      [session.parent(of: theme), theme].compactMap { $0.flatMap { session.themes[$0]?.title } }
        .joined(separator: " › ")
    case .byItself: byItself(session.language)
    case .notYet: WholeWording.notYet(session.language).lowercasedFirst
    }
  }

  /// For readers who have not sorted anything themselves.
  static func account(_ account: SortingAccount) -> Sentence {
    let points = Noun.point(account.points)
    let (placed, alone, rest) = (account.placed, account.byThemselves, account.notYet)
    var (nb, nn, en) = (
      ["\(placed) er sortert i temaer"], ["\(placed) er sorterte i tema"],
      ["\(placed) sorted into themes"]
    )
    if alone > 0 {
      nb.append("\(alone) står for seg selv")
      nn.append("\(alone) står for seg sjølv")
      en.append(alone == 1 ? "1 stands by itself" : "\(alone) stand by themselves")
    }
    if rest > 0 {
      nb.append("\(rest) er ikke sortert ennå")
      nn.append("\(rest) er ikkje sorterte enno")
      en.append("\(rest) not sorted yet")
    }
    return Sentence(
      nb: "\(points.nb): \(nb.joined(separator: ", ")).",
      nn: "\(points.nn): \(nn.joined(separator: ", ")).",
      en: "\(points.en): \(en.joined(separator: ", ")).")
  }
}
