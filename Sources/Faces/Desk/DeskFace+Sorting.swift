import Dialogue
import Terminal

// What is done to the selected point.
extension DeskFace {
  /// The themes in the order that gives them their digits: as they were made, so that a digit
  /// stays with its theme while others come.
  var themesByKey: [Theme] { Array(session.themes.visible) }

  /// A digit for each of the first nine.
  func key(of theme: ID<Theme>) -> Int? {
    themesByKey.prefix(9).firstIndex { $0.id == theme }.map { $0 + 1 }
  }

  func isUnplaced(_ point: Point) -> Bool {
    point.isCounted && session.piles(of: point) == [.notYet]
  }

  var reasonNotToSort: Sentence? {
    guard let point = selectedPoint else { return DeskWording.nothingSelected }
    return point.isCounted ? nil : DeskWording.isNoPoint
  }

  /// Puts the point under a theme and goes on; one that lies there already is taken out again.
  mutating func place(under theme: Theme, _ effects: inout [Effect]) {
    guard let point = selectedPoint else { return }
    guard !point.themes.contains(theme.id) else {
      if propose([.link(point.id, .theme(theme.id), false)], &effects) {
        context.say(DeskWording.takenOut(of: theme.title))
      }
      return
    }
    if sort(session.edits(placing: point.id, under: theme.id), &effects) {
      context.say(DeskWording.placed(under: theme.title))
    }
  }

  /// Does what sorts the selected point, and goes on to the next that nobody has placed.
  @discardableResult
  mutating func sort(_ edits: [Edit], _ effects: inout [Effect]) -> Bool {
    sort(edits.map { Wish($0) }, &effects)
  }

  @discardableResult
  mutating func sort(_ wishes: [Wish], _ effects: inout [Effect]) -> Bool {
    guard let point = selectedPoint else { return false }
    // Who sorts anew what was placed before goes on walking from there.
    let isAnew = !isUnplaced(point) && point.id != lastSorted
    let next =
      isAnew
      ? nil : nextUnplaced(after: place, besides: point.id).flatMap { self.point(at: $0)?.id }
    guard propose(wishes, &effects) else { return false }
    lastSorted = point.id
    if let next { select(next) }
    return true
  }

  mutating func setPerspective(_ perspective: ID<Perspective>?, _ effects: inout [Effect]) {
    guard let point = selectedPoint else { return }
    let new = point.perspective == perspective ? nil : perspective
    guard propose([.setPoint(point.id, .perspective(new))], &effects) else { return }
    let title = new.flatMap { session.perspectives[$0] }?.title(in: language)
    context.say(title.map { DeskWording.seen(from: $0) } ?? DeskWording.noPerspective)
  }

  // MARK: Themes as one types

  /// What a theme is chosen for.
  enum ThemePurpose: Hashable, Sendable {
    case place
    case merge(ID<Theme>)
    case movePile(ID<Theme>)
    case under(ID<Theme>)
  }

  enum ThemeChoice: Hashable, Sendable {
    case theme(ID<Theme>)
    case new(String)
  }

  /// The themes that fit what is typed, those that begin with it first, and a new one.
  func choices(for purpose: ThemePurpose, typed: String) -> [ThemeChoice] {
    let needle = Needle(typed)
    let themes = session.themeTree.map(\.theme).filter { theme in
      switch purpose {
      case .place: true
      case .merge(let other), .movePile(let other): theme.id != other
      case .under(let other): theme.id != other && session.parent(of: theme.id) == nil
      }
    }
    guard let needle else { return themes.map { .theme($0.id) } }
    let fitting = themes.compactMap { theme in
      needle.firstMatch(in: theme.title).map { (theme.id, begins: $0.lowerBound == 0) }
    }
    let known = fitting.filter(\.begins) + fitting.filter { !$0.begins }
    let isThere = themes.contains {
      needle.firstMatch(in: $0.title) == 0..<$0.title.utf8.count
    }
    let canBeNew = purpose.canBeNew && !isThere && !typed.isBlank
    // What only fits somewhere in the middle is not what somebody types a new name for.
    let new: [ThemeChoice] = canBeNew ? [.new(typed)] : []
    // The digit that stands beside a theme names it, too.
    let byKey = themes.filter { theme in key(of: theme.id).map(String.init) == typed }.map(\.id)
    let begun = known.filter { $0.begins && !byKey.contains($0.0) }.map(\.0)
    let first = (byKey + begun).map { ThemeChoice.theme($0) }
    return first + new + known.filter { !$0.begins }.map { .theme($0.0) }
  }

  mutating func choose(_ effects: inout [Effect]) {
    guard let sheet, case .choosing(let purpose) = sheet.content else { return }
    let choices = choices(for: purpose, typed: sheet.field.text)
    guard choices.indices.contains(sheet.selected) else {
      return context.warn(DeskWording.typeAName)
    }
    var wishes: [Wish] = []
    let theme: ID<Theme>
    switch choices[sheet.selected] {
    case .theme(let id): theme = id
    case .new(let title):
      let id = context.nextID()
      wishes.append(Wish(.theme(.add(title: title, under: nil, after: .last)), id: id))
      theme = ID(id)
    }
    perform(purpose, theme, after: wishes, &effects)
  }

  /// Whether somebody has been told, with the last key, that a theme has an answer or a promise, which stays with the theme; tells them
  /// the first time.
  mutating func hasBeenWarned(
    of theme: ID<Theme>, _ warning: (String) -> Sentence
  ) -> Bool {
    guard session.followUps[.theme(theme)]?.isBlank == false, warnedOf.insert(theme).inserted
    else { return true }
    context.warn(warning(session.themes[theme]?.title ?? ""))
    return false
  }

  private mutating func perform(
    _ purpose: ThemePurpose, _ theme: ID<Theme>, after new: [Wish], _ effects: inout [Effect]
  ) {
    switch purpose {
    case .place:
      guard let point = selectedPoint else { return }
      sheet = nil
      sort(new + session.edits(placing: point.id, under: theme).map { Wish($0) }, &effects)
    case .merge(let from):
      guard hasBeenWarned(of: from, DeskWording.hasAnswer),
        hasBeenWarned(of: theme, DeskWording.lendsAnswer)
      else { return }
      guard propose(session.edits(merging: from, into: theme), &effects) else { return }
      showThemes(at: theme)
    case .movePile(let from):
      guard hasBeenWarned(of: theme, DeskWording.lendsAnswer) else { return }
      let pile = session.points(in: .theme(from)).map(\.id)
      let moves = session.edits(moving: pile, from: from, to: theme)
      guard propose(new + moves.map { Wish($0) }, &effects) else { return }
      showThemes(at: from)
    case .under(let child):
      guard propose([.theme(.set(child, .parent(theme)))], &effects) else { return }
      showThemes(at: child)
    }
  }
}

extension DeskFace.ThemePurpose {
  var canBeNew: Bool {
    switch self {
    case .place, .movePile: true
    case .merge, .under: false
    }
  }
}
