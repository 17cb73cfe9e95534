import Dialogue

extension Report {
  /// How the points were sorted, for the leader's own copy: the account, and how many points of each
  /// theme come from which perspective and which table. Nothing while there are no themes.
  static func sorting(of session: Session) -> [Block] {
    guard session.themes.first != nil else { return [] }
    let language = session.language
    let views = picture(of: session.themesByPerspective, in: session) { view in
      view.flatMap { session.perspectives[$0] }?.title(in: language)
        ?? SortingWording.notSaid(language)
    }
    let tables = picture(of: session.themesByTable, in: session) {
      TranscriptWording.name(of: $0)(language)
    }
    return [
      .heading(level: 2, Prose(SortingWording.title(language))),
      .paragraph(Prose(session.sortingAccount.sentence(language))), .table(views), .table(tables),
    ]
  }

  private static func picture<Column>(
    of counts: ThemeCounts<Column>, in session: Session, _ title: (Column) -> String
  ) -> Block.Table {
    let language = session.language
    let sorted = counts.rows.filter { $0.pile != .notYet }
    let greatest = max(1, sorted.flatMap(\.counts).max() ?? 1)
    let rows = counts.rows.filter { $0.all > 0 || $0.pile.isTheme }.map { row -> [Prose] in
      [Prose(SortingWording.name(of: row.pile, in: session))]
        + row.counts.map { Prose(bar($0, of: greatest)) } + [Prose("\(row.all)")]
    }
    return Block.Table(
      header: [Prose(SortingWording.theme(language))] + counts.columns.map { Prose(title($0)) }
        + [Prose(SortingWording.all(language))],
      rows: rows)
  }

  /// `12 ▓▓▓▓`; even one point has a bar.
  private static func bar(_ count: Int, of greatest: Int) -> String {
    guard count > 0 else { return "·" }
    return "\(count) " + String(repeating: "▓", count: max(1, min(6, count * 6 / greatest)))
  }
}

extension Pile {
  fileprivate var isTheme: Bool {
    if case .theme = self { true } else { false }
  }
}

/// What the report says of the sorting.
enum SortingWording {
  static let title = Sentence(
    nb: "Slik er punktene sortert", nn: "Slik er punkta sorterte", en: "How the points are sorted")
  static let theme = Sentence(nb: "Tema", nn: "Tema", en: "Theme")
  static let all = Sentence(nb: "alle", nn: "alle", en: "all")
  static let notSaid = Sentence(nb: "ikke sagt", nn: "ikkje sagt", en: "not said")

  static func name(of pile: Pile, in session: Session) -> String {
    switch pile {
    case .theme(let theme):
      [session.parent(of: theme), theme].compactMap { $0.flatMap { session.themes[$0]?.title } }
        .joined(separator: " › ")
    case .byItself:
      Sentence(nb: "står for seg selv", nn: "står for seg sjølv", en: "stands by itself")(
        session.language)
    case .notYet: Sentence(nb: "ikke ennå", nn: "ikkje enno", en: "not yet")(session.language)
    }
  }
}
