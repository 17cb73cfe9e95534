import Dialogue

/// What was said, by theme and perspective in the participants' own words; by step and question while
/// nothing has been sorted.
///
/// Of a point, the words are those that were signed, as in the transcript: what a group wanted left
/// out of print is not here either.
struct WhatWasSaid {
  private let session: Session
  private let language: Language
  private let showsTables: Bool
  private let wall: Wall
  /// Every printed line of a point, in the order of the wall, with whose voice it is.
  private var printed: [Printed] = []
  private var places: [ID<Point>: Int] = [:]

  /// One of many that are sorted into groups again and again, and so held in one place.
  private final class Printed {
    let line: SpokenLine
    let voice: Voice
    let piles: [Pile]
    let perspective: ID<Perspective>?
    /// The point or heading that it stands under.
    let under: SpokenLine?

    init(
      _ line: SpokenLine, of point: Point, _ voice: Voice, piles: [Pile], under: SpokenLine?
    ) {
      self.line = line
      self.voice = voice
      self.piles = piles
      perspective = point.perspective
      self.under = under
    }
  }

  var account: Wall.Account { wall.account }

  init(in session: Session, showsTables: Bool) {
    self.session = session
    self.language = session.language
    self.showsTables = showsTables
    wall = Wall(of: session)
    for part in wall.steps {
      for sheet in part.sheets {
        var over: SpokenLine?
        for var line in sheet.lines {
          guard let id = line.point, let point = session.point(id) else { continue }
          if showsTables, let table = table(of: point) { line.notes.insert(table, at: 0) }
          if line.level != .sub { over = line }
          guard line.level != .heading else { continue }
          places[id] = printed.count
          printed.append(
            Printed(
              line, of: point, sheet.voice, piles: piles(of: point, in: part.step),
              under: line.level == .sub ? over : nil))
        }
      }
    }
  }

  /// A correction lies where what it corrects lies, and what the follow-up meeting said in none.
  private func piles(of point: Point, in step: Step) -> [Pile] {
    if let about = point.about, about.remark == .correction, let target = session.point(about.point)
    {
      return session.piles(of: target)
    }
    let piles = session.piles(of: point)
    return step.kind == .followUp && piles == [.notYet] ? [] : piles
  }

  /// What was said in the follow-up meeting, and is not sorted.
  private var afterwards: [Block] {
    wall.steps.filter { $0.step.kind == .followUp }.flatMap { part -> [Block] in
      let lines = part.sheets.flatMap(\.lines).filter { line in
        line.point.flatMap { places[$0] }.map { printed[$0].piles.isEmpty } ?? false
      }
      guard !lines.isEmpty else { return [] }
      return [
        .heading(level: 2, Prose(part.step.title)), .spoken(.plenary, lines),
      ]
    }
  }

  private func table(of point: Point) -> String? {
    guard let holder = session.posters[point.poster]?.holder, holder.table != nil else {
      return nil
    }
    return holder.words(language)
  }

  var blocks: [Block] { blocks(withPictures: true) }

  /// The same without how it was sorted: the words alone, for who was not there.
  var bareBlocks: [Block] { blocks(withPictures: false) }

  private func blocks(withPictures: Bool) -> [Block] {
    let title = Block.heading(level: 2, Prose(WholeWording.said(language)))
    guard !printed.isEmpty else {
      return [title, .paragraph(Prose(TranscriptWording.nothingSigned(language)))]
    }
    let isSorted = printed.contains { $0.piles != [.notYet] }
    return isSorted ? [title] + (withPictures ? pictures : []) + byTheme + afterwards : byStep
  }
}

// As long as nothing is sorted.
extension WhatWasSaid {
  private var byStep: [Block] {
    wall.steps.flatMap { part -> [Block] in
      Report.heading(of: part.step)
        + part.sheets.flatMap { sheet -> [Block] in
          let lines = sheet.lines.map { line in
            line.point.flatMap { places[$0] }.map { printed[$0].line } ?? line
          }
          let title = TranscriptWording.heading(of: sheet.voice)(language)
          return [.heading(level: 3, Prose(title)), .spoken(sheet.voice, lines)]
        }
    }
  }
}

// As it was sorted.
extension WhatWasSaid {
  private var pictures: [Block] {
    let views: [Block] = [
      .paragraph(Prose(SortingWording.account(session.sortingAccount)(language))),
      .picture(Report.themesByPerspective(of: session)),
    ]
    return showsTables ? views + [.picture(Report.themesByTable(of: session))] : views
  }

  private var byTheme: [Block] {
    var inPile: [Pile: [Printed]] = [:]
    for line in printed {
      for pile in line.piles { inPile[pile, default: []].append(line) }
    }
    let themes = session.themeTree.map { (Pile.theme($0.theme.id), $0.parent == nil ? 3 : 4) }
    return (themes + [(.byItself, 3), (.notYet, 3)]).flatMap { pile, level -> [Block] in
      let lines = inPile[pile] ?? []
      let hasThemes = themes.contains { other, _ in isUnder(other, pile) && inPile[other] != nil }
      guard !lines.isEmpty || hasThemes else { return [] }
      return [.heading(level: level, Prose(title(of: pile)))]
        + byPerspective(lines, level: level + 1)
    }
  }

  private func isUnder(_ pile: Pile, _ other: Pile) -> Bool {
    guard case .theme(let theme) = pile, case .theme(let parent) = other else { return false }
    return session.parent(of: theme) == parent
  }

  private func title(of pile: Pile) -> String {
    switch pile {
    case .theme(let theme): session.themes[theme]?.title ?? ""
    case .byItself: WholeWording.byThemselves(language)
    case .notYet: WholeWording.notYet(language)
    }
  }

  private func byPerspective(_ lines: [Printed], level: Int) -> [Block] {
    let perspectives = session.perspectives.visible.map { Optional($0.id) } + [nil]
    let known = Set(perspectives)
    let grouped = Dictionary(grouping: lines) { line in
      known.contains(line.perspective) ? line.perspective : nil
    }
    return perspectives.flatMap { perspective -> [Block] in
      guard let lines = grouped[perspective] else { return [] }
      let title =
        perspective.flatMap { session.perspectives[$0]?.title(in: language) }
        .map { WholeWording.seenAs($0)(language) }
      let heading =
        title.map { [Block.heading(level: level, Prose($0))] }
        ?? (grouped.count > 1
          ? [.heading(level: level, Prose(WholeWording.noPerspective(language)))] : [])
      return heading + byVoice(lines)
    }
  }

  /// The voices are not mixed: the tables' words first, then what was said to everybody, then the
  /// leader's digests, each under its name.
  private func byVoice(_ lines: [Printed]) -> [Block] {
    Voice.allCases.flatMap { voice -> [Block] in
      let lines = lines.filter { $0.voice == voice }
      guard !lines.isEmpty else { return [] }
      let name: [Block] =
        voice == .table
        ? [] : [.paragraph(.strong(TranscriptWording.heading(of: voice)(language)))]
      return name + [.spoken(voice, shown(lines))]
    }
  }

  /// A sub-point stays under its point where both are here, and else says what it stood under.
  private func shown(_ lines: [Printed]) -> [SpokenLine] {
    let here = Set(lines.compactMap(\.line.point))
    return lines.map { printed in
      var line = printed.line
      guard line.level == .sub, let over = printed.under else { return line }
      if let point = over.point, here.contains(point), over.level == .point { return line }
      line.level = .point
      line.notes.append(WholeWording.under(over.words)(language))
      return line
    }
  }
}

// Points that somebody asks for.
extension WhatWasSaid {
  /// The words of a point as they are printed; nil where they are not to be.
  func words(of point: ID<Point>) -> String? { places[point].map { printed[$0].line.words } }

  /// These points, by voice; those that are not to be printed are only counted.
  func blocks(of points: [ID<Point>]) -> [Block] {
    let found = points.compactMap { places[$0] }.sorted()
    let blocks = byVoice(found.map { printed[$0] })
    let others = points.count - found.count
    guard others > 0 else { return blocks }
    return blocks + [.paragraph(.emphasised(AnswersWording.notPrinted(others)(language)))]
  }
}
