import Dialogue
import Terminal

// The wall: posters side by side, what the hall shows, and what it will show with the next press.
extension LeaderFace {
  static func cardOnWall(_ card: Int) -> ElementID { "wall-\(card)" }

  /// Goes to a row that was clicked.
  mutating func standWhere(_ id: ElementID, _ row: Int) {
    guard wall != nil, let card = hanging.indices.first(where: { Self.cardOnWall($0) == id }) else {
      return
    }
    wall?.card = card
    wall?.row = row
    walk(rows: 0)
  }

  /// So many posters stand side by side.
  private var cardsAcross: Int {
    wall?.isOneAtATime == true ? 1 : max(1, min(8, context.size.columns / 26))
  }

  /// From so many rows on, the pages of the hall have room beside the posters.
  private static let rowsWithPages = 18

  var wallBody: Block {
    let rows = isTall ? 12 : 8
    return .rows([
      .fixed(wall.map { $0.isTyping || !$0.words.text.isEmpty } == true ? 1 : 0, wallWords),
      .weight(1, cards, minimum: 4),
      .fit(.text(Line(account, .emphasis)), maximum: 2),
      .fixed(
        rows,
        .columns([
          .weight(1, .panel(Line(WallWords.hallShows(language), .heading), pageNow), minimum: 20),
          .weight(1, .panel(Line(WallWords.hallWillSee(language), .key), pageNext), minimum: 20),
        ]), rank: 1),
    ])
  }

  private var wallWords: Block {
    let words = wall?.words ?? TextField()
    return .field(
      Block.Field(
        Self.wordsField, label: DeskWording.onlyThese(language), text: words.text,
        caret: words.caret))
  }

  static let wordsField: ElementID = "wall-words"

  private var cards: Block {
    guard let wall, !hanging.isEmpty else {
      let words = hung.isEmpty ? WallWords.nothingHangs : WallWords.nothingHasWords
      return .text(Line(words(language), .dimmed))
    }
    let first = wall.card / cardsAcross * cardsAcross
    let inSight = first..<min(first + cardsAcross, hanging.count)
    return .columns(inSight.map { .weight(1, card($0), minimum: 20) }, narrow: .drop)
  }

  private func card(_ place: Int) -> Block {
    let poster = hanging[place]
    let isHere = place == wall?.card
    var title = PeopleWords.group(poster.table, isPair: false)(language)
    if poster.isPresented { title = "✓ \(title) \(WallWords.hasPresented(language))" }
    guard poster.state == .signed else {
      let words = WallWords.unsigned(poster.state, points: poster.points)(language)
      let list = Block.list(Self.cardOnWall(place), count: 1, selected: isHere ? 0 : nil) { _ in
        .init(Line(words, .dimmed))
      }
      return .panel(Line(title, isHere ? .heading : .plain), list)
    }
    let shown = isHere || shows(poster.id) ? partShown(of: poster.id) : nil
    let list = Block.list(
      Self.cardOnWall(place), count: poster.rows.count,
      selected: isHere ? wall?.row : nil, wraps: true, markColumns: 2
    ) { row in line(of: poster.rows[row], shown: shown) }
    return .panel(Line(title, isHere ? .heading : .plain), list)
  }

  private func shows(_ id: ID<Poster>) -> Bool { partShown(of: id) != nil }

  private func partShown(of id: ID<Poster>) -> Int? {
    guard case .poster(id, let part) = hallPage else { return nil }
    return part
  }

  /// `▸` for what the room sees now.
  private func line(of row: HangingPoster.Row, shown: Int?) -> Block.List.Row {
    let isSeenByRoom = row.isShown && row.page == shown
    if let remark = row.remark {
      let words = WallWords.remark(remark.kind, table: remark.table)(language)
      return .init(Line("\(words): ", .dimmed) + Line(row.text, .participants), indent: 2)
    }
    let mark = isSeenByRoom ? Span("▸", .key) : Span(row.level.bullet(before: row.text))
    var line = Line(row.text, row.level == .heading ? .heading : .participants)
    switch row.since {
    case nil: break
    case .corrected(let words):
      line = Line(row.text, .dimmed) + Line(" → ", .dimmed) + Line("«\(words)»", .participants)
    case .struck: line = Line(row.text, .struck)
    case .added: line = Line("+ ", .dimmed) + line
    case .leftOutOfPrint:
      line = Line(row.text, .dimmed) + Line(" (\(WallWords.outOfPrint(language)))", .dimmed)
    }
    if !row.recognised.isEmpty {
      line += Line(" (\(DeskWording.known(row.recognised.count)(language)))", .dimmed)
    }
    return .init(line, mark: mark, indent: row.level == .sub ? 2 : 0)
  }

  /// Whose wall it is, how many have been heard, and the time of the one that is heard now.
  private var account: String {
    if session.clock?.isQuiet == true {
      return "\(TimeWords.quiet(language)). \(TimeWords.allStand(language))"
    }
    let presented = hung.count { $0.isPresented }
    var words = [
      wall.flatMap { session.programme[$0.step]?.title } ?? "",
      WallWords.presentedCount(presented, of: hung.count)(language),
    ]
    if let time = hearingTime, let table = tableHeard?.holder.table {
      words.append(WallWords.heard(table, time)(language))
      words.append(WallWords.noTalkBack(language))
    }
    // Where there is no room for the page itself, it is told in words before it is shown.
    if context.size.rows < Self.rowsWithPages, let page = pageAhead {
      let summary = page.summary(in: session, language: language)
      words.insert("\(WallWords.hallWillSee(language)) \(summary)", at: 0)
    }
    return words.filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private var pageNow: Block {
    hallPage.view(of: session, now: context.now, names: people.called)
  }

  private var pageNext: Block {
    guard let page = pageAhead else {
      return .text(Line(WallWords.endOfWall(language), .dimmed))
    }
    return page.view(of: session, now: context.now, names: people.called)
  }
}
