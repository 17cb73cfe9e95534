import Dialogue
package import Terminal

extension DeskFace {
  static let pageList: ElementID = "desk-page"
  static let sheetList: ElementID = "desk-sheet"
  static let sheetField: ElementID = "desk-field"
  static let findField: ElementID = "desk-find"
  static let themeList: ElementID = "desk-themes"

  static func cardList(_ card: Int) -> ElementID { "card-\(card)" }

  package func view() -> Screen {
    var screen = Screen(
      title: "Mellomrom · \(session.title)",
      header: Screen.Header(
        Line("\(session.title) · \(DeskWording.title(of: page)(language))"),
        right: Line(Hat.leader.words(language))),
      body: .rows(parts), focus: focus)
    if let sheet { screen.overlay = .sheet(view(of: sheet)) }
    return screen
  }

  private var focus: ElementID {
    switch page {
    case .wall: isFinding ? Self.findField : Self.cardList(place.card)
    case .questions, .picture: Self.pageList
    }
  }

  private var parts: [Block.Part] {
    switch page {
    case .wall: wallParts
    case .questions: questionParts + [accountPart]
    case .picture: pictureParts + [accountPart]
    }
  }

  /// Always in sight.
  private var accountPart: Block.Part {
    .fit(.text(Line(account.sentence(language), .emphasis)), maximum: 2)
  }

  // MARK: The wall

  /// So many cards stand side by side.
  var cardsAcross: Int {
    isOneAtATime ? 1 : max(1, min(6, context.size.columns / 26))
  }

  private var wallParts: [Block.Part] {
    var parts: [Block.Part] = []
    if isFinding || !find.text.isEmpty {
      let field = Block.Field(
        Self.findField, label: DeskWording.find(language), text: find.text, caret: find.caret)
      parts.append(.fixed(1, .field(field)))
    }
    if let words = filterWords { parts.append(.fixed(1, .text(Line(words, .attention)))) }
    parts.append(.weight(1, cardsInSight, minimum: 4))
    if let detail { parts.append(.fit(.text(detail), maximum: 3, rank: 1)) }
    parts.append(accountPart)
    if !session.themes.order.isEmpty {
      parts.append(.fit(themes, minimum: 1, maximum: 3, rank: 2))
    }
    return parts
  }

  private var cardsInSight: Block {
    guard !cards.isEmpty else {
      let words = filter.isOn ? DeskWording.nothingFits : DeskWording.emptyWall
      return .text(Line(words(language), .dimmed))
    }
    let first = place.card / cardsAcross * cardsAcross
    let inSight = first..<min(first + cardsAcross, cards.count)
    return .columns(inSight.map { .weight(1, self.card($0), minimum: 20) }, narrow: .drop)
  }

  private func card(_ index: Int) -> Block {
    let card = cards[index]
    let needle = needle ?? Needle(filter.text.text)
    let isHere = index == place.card
    let list = Block.List(
      Self.cardList(index), count: card.lines.count, selected: isHere ? place.row : nil,
      wraps: true, markColumns: 2
    ) { row in
      guard let point = session.point(card.lines[row]) else { return .init(Line()) }
      return cardRow(point, needle)
    }
    return .panel(Line(title(of: card.poster), isHere ? .heading : .plain), .list(list))
  }

  func title(of id: ID<Poster>) -> String {
    guard let poster = session.posters[id] else { return "" }
    return "\(name(of: poster.holder)) · \(session.programme[poster.step]?.title ?? "")"
  }

  private func cardRow(_ point: Point, _ needle: Needle?) -> Block.List.Row {
    let indent =
      switch point.level {
      case .heading: 0
      case .point: 0
      case .sub: 2
      }
    var line = highlighted(words(of: point), needle, style(of: point))
    if let about = point.about {
      line = Line("\(DeskWording.remark(about.remark)(language)): ", .dimmed) + line
    }
    if point.isOfTwoMinds { line += Line(" ±", .attention) }
    if point.isLeftOutOfPrint {
      line += Line(" (\(DeskWording.outOfPrint(language)))", .attention)
    }
    if !point.recognised.isEmpty {
      line += Line(" (\(DeskWording.known(point.recognised.count)(language)))", .dimmed)
    }
    return Block.List.Row(line, mark: mark(of: point), indent: indent)
  }

  /// The digit of its theme, `+` for one beyond nine, `–` by itself, `•` for not yet.
  private func mark(of point: Point) -> Span {
    guard point.isCounted else { return "" }
    let piles = session.piles(of: point)
    let keys = piles.compactMap { pile -> Int? in
      guard case .theme(let theme) = pile else { return nil }
      return key(of: theme)
    }
    if let key = keys.min() { return Span("\(key)", .key) }
    switch piles.first {
    case .theme: return Span("+", .key)
    case .byItself: return Span("–", .dimmed)
    case .notYet, nil: return "•"
    }
  }

  private func highlighted(_ text: String, _ needle: Needle?, _ style: Style) -> Line {
    guard let matches = needle?.matches(in: text), !matches.isEmpty else {
      return Line(text, style)
    }
    var (line, place) = (Line(), 0)
    func cut(_ from: Int, _ to: Int) -> String {
      let utf8 = text.utf8
      let start = utf8.index(utf8.startIndex, offsetBy: from)
      return String(text[start..<utf8.index(start, offsetBy: to - from)])
    }
    for match in matches {
      line += Line(cut(place, match.lowerBound), style)
      line += Line(cut(match.lowerBound, match.upperBound), .selected)
      place = match.upperBound
    }
    return line + Line(cut(place, text.utf8.count), style)
  }

  /// Of the selected point: where it is, and what has been said of it.
  private var detail: Line? {
    guard let point = selectedPoint else { return nil }
    var words = [place(of: point)]
    if point.isCounted { words += session.piles(of: point).map(name(of:)) }
    if let view = point.perspective.flatMap({ session.perspectives[$0] }) {
      words.append(view.title(in: language))
    }
    let questions = session.questions.visible.count { point.lightsUp.contains($0.id) }
    if let suggestion {
      let key = key(of: suggestion.id).map { "\($0) " } ?? ""
      words.append(DeskWording.hint("\(key)\(suggestion.title)")(language))
    }
    if questions > 0 { words.append(DeskWording.lights(questions)(language)) }
    if !point.needs.isEmpty {
      words.append(DeskWording.answersNeeds(point.needs.count)(language))
    }
    let answers = wall.answers[point.id] ?? 0
    if answers > 0 { words.append(DeskWording.answered(by: answers)(language)) }
    let remarks = wall.remarks[point.id] ?? 0
    if remarks > 0 { words.append(DeskWording.remarkCount(remarks)(language)) }
    let comments = comments(on: .poster(point.poster)).count
    if comments > 0 { words.append(DeskWording.commentCount(comments)(language)) }
    return Line(words.joined(separator: " · "), .dimmed)
  }

  /// The themes with their digits and how many points lie under each.
  private var themes: Block {
    let themes = themesByKey
    return .list(
      Self.themeList, count: themes.count, cellWidth: 24, markColumns: 2
    ) { row in
      let theme = themes[row]
      return Block.List.Row(
        Line(name(of: theme.id)) + Line(" \(account.underTheme[theme.id] ?? 0)", .dimmed),
        mark: Span(row < 9 ? "\(row + 1)" : "+", .key))
    }
  }

  private var filterWords: String? {
    guard filter.isOn else { return nil }
    var words: [String] = []
    if let step = filter.step { words.append(session.programme[step]?.title ?? "") }
    if let holder = filter.holder { words.append(name(of: holder)) }
    if let question = filter.question { words.append(session.questions[question]?.text ?? "") }
    if let view = filter.perspective { words.append(name(of: view)) }
    if let pile = filter.pile { words.append(name(of: pile)) }
    if !filter.text.text.isEmpty { words.append("«\(filter.text.text)»") }
    return "\(DeskWording.onlyThese(language)): \(words.joined(separator: " · "))"
  }
}
