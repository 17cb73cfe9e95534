package import Dialogue

extension HallPage {
  /// How many points of a poster are shown at a time: what can be read from the last row of chairs.
  package static let pointsAtATime = 6
  /// How many pairs or tables can be read at a time, as far as a walk through all of them is short.
  fileprivate static let pairsAtATime = 10
  fileprivate static let tablesAtATime = 5
  fileprivate static let manyGroups = 40
  fileprivate static let ofManyAtATime = 20

  /// Which of the step's questions or rules runs while the page is shown; nil when it has none.
  package func turn(in session: Session) -> Int? {
    switch self {
    case .question(_, let place): place
    case .rule(let id): Array(session.rules.visible).firstIndex { $0.id == id }
    case .blank, .title, .words, .seating, .poster, .relations, .quiet: nil
    }
  }

  /// How many parts of a length something has.
  static func parts(of count: Int, each: Int) -> Int { (count + each - 1) / each }
}

extension Session {
  /// What the hall shows in a step, page by page in the order that *next* walks through them.
  ///
  ///     welcome   Welcome. Find a seat …
  ///     rules     the rules, one at a time
  ///     pairs     who sits with whom · the questions, one at a time
  ///     wall      «We are hanging the posters» · each signed poster · the questions
  ///
  /// Never empty.
  package func hallPages(of step: Step) -> [HallPage] {
    var pages: [HallPage] = []
    if step.hall?.isBlank == false { pages.append(.words(step.id)) }
    let groups = HallPage.parts(of: step.groupsInUse.count, each: step.groupsOnAHallPage)
    pages += (0..<groups).map { .seating(step.id, $0) }
    if step.kind == .rules { pages += rules.visible.map { .rule($0.id) } }
    if step.kind == .wall { pages += postersToHang(in: step).flatMap(pages(of:)) }
    pages += step.questions.indices.map { .question(step.id, $0) }
    return pages.isEmpty ? [.words(step.id)] : pages
  }

  /// The signed posters of the last step before this one in which the tables wrote.
  package func postersToHang(in step: Step) -> [Poster] {
    guard let written = stepToHang(in: step) else { return [] }
    return wall(of: written.id).filter { $0.state == .signed && $0.holder.table != nil }
  }

  /// The step whose posters hang on the wall in this one.
  func stepToHang(in step: Step) -> Step? {
    programme.visible.prefix { $0.id != step.id }.reversed().first { $0.writes == .tables }
  }

  private func pages(of poster: Poster) -> [HallPage] {
    let lines = signedLines(of: poster).count
    return (0..<HallPage.parts(of: lines, each: HallPage.pointsAtATime)).map {
      .poster(poster.id, $0)
    }
  }

  /// A point as its table said yes to it.
  struct SignedLine: Hashable {
    var level: Point.Level
    var text: String
  }

  /// What the table said yes to, in the words it said yes to; without what was taken off since.
  func signedLines(of poster: Poster) -> [SignedLine] {
    guard poster.state == .signed, !poster.isRemoved else { return [] }
    return signedPoints(of: poster).compactMap { line in
      guard line.point.counts, !line.point.isLeftOutOfPrint, let text = line.signedText else {
        return nil
      }
      return SignedLine(level: line.point.level, text: text)
    }
  }
}

extension Step {
  /// How many of its pairs or tables the hall shows at a time: as many on each page.
  var groupsOnAHallPage: Int {
    let count = groupsInUse.count
    guard count <= HallPage.manyGroups else { return HallPage.ofManyAtATime }
    let most = form == .pairs ? HallPage.pairsAtATime : HallPage.tablesAtATime
    let pages = HallPage.parts(of: count, each: most)
    return pages == 0 ? most : HallPage.parts(of: count, each: pages)
  }
}
