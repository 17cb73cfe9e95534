import Dialogue
import Terminal

// What comes of what is written or ticked in a sheet.
extension DeskFace {
  mutating func keepName(_ effects: inout [Effect]) {
    guard let sheet, case .naming(let naming) = sheet.content else { return }
    let title = sheet.field.text
    switch naming {
    case .rename(let theme):
      guard propose([.theme(.set(theme, .title(title)))], &effects) else { return }
      showThemes(at: theme)
    case .split(let theme, let points):
      let id = context.nextID()
      let parent = session.parent(of: theme)
      // Last, so that the others keep their digits.
      let add = Wish(.theme(.add(title: title, under: parent, after: .last)), id: id)
      let moves = session.edits(moving: points, from: theme, to: ID(id)).map { Wish($0) }
      guard propose([add] + moves, &effects) else { return }
      showThemes(at: theme)
    }
  }

  mutating func toggleLight(_ effects: inout [Effect]) {
    guard let sheet, case .lights(let id) = sheet.content, let point = session.point(id) else {
      return
    }
    let questions = Array(session.questions.visible)
    guard questions.indices.contains(sheet.selected) else { return }
    let link = PointLink.question(questions[sheet.selected].id)
    propose([.link(id, link, !point.has(link))], &effects)
  }

  // MARK: Texts

  /// Writes down what was typed; nothing when it says nothing new.
  mutating func keepText(_ effects: inout [Effect]) {
    guard let sheet else { return }
    let text = sheet.field.text
    guard text != words(of: sheet.content) || text.isEmpty else { return closeSheet() }
    guard let edits = edits(keeping: text, of: sheet.content), propose(edits, &effects) else {
      return
    }
    unsent[sheet.content] = nil
    self.sheet = nil
    if let below = sheet.below { show(below, selected: row(of: sheet.content)) }
    context.say(DeskWording.textKept)
  }

  /// The row of a list that stands for what was just written: the same, or the last one.
  private func row(of written: DeskSheet.Content) -> Int {
    switch written {
    case .commenting(let subject, let editing):
      let comments = comments(on: subject)
      return comments.firstIndex { $0.id == editing } ?? max(0, comments.count - 1)
    case .perspective(let id):
      let all = Array(session.perspectives.visible)
      return all.firstIndex { $0.id == id } ?? max(0, all.count - 1)
    case .trace, .themes, .choosing, .naming, .splitting, .filter, .lights, .assessing, .resting,
      .closing, .comments, .perspectives, .marks, .remarking, .byMarks, .seats:
      return 0
    }
  }

  /// Nil for what is no text, and when something is missing, which has been said.
  private mutating func edits(keeping text: String, of content: DeskSheet.Content) -> [Edit]? {
    switch content {
    case .assessing(let question):
      return [
        assessment(of: question).map { .assessment(.set($0.id, text: text)) }
          ?? .assessment(.write(question, text: text))
      ]
    case .closing(.carriers): return [.set(.carriers(text))]
    case .closing(.nextSteps): return [.set(.nextSteps(text))]
    case .commenting(let subject, let editing):
      return [editing.map { .setComment($0, text: text) } ?? .comment(subject, text: text)]
    case .perspective(let id?): return [.perspective(.set(id, title: text))]
    case .perspective(nil): return [.perspective(.add(title: text, after: .last))]
    case .marks(let id):
      let tables = NumberedWords.tables(in: text)
      let known = session.point(id)?.recognised ?? []
      guard !tables.isEmpty, tables.allSatisfy({ isTable($0, besides: id) }) else {
        return askForTable()
      }
      return tables.map { .link(id, .recognised($0), !known.contains($0)) }
    case .remarking(let kind, let id):
      guard let said = NumberedWords(text), isTable(said.table, besides: id) else {
        return askForTable()
      }
      return session.edits(kind, about: id, by: said.table, said.words)
    case .trace, .themes, .choosing, .naming, .splitting, .filter, .lights, .resting, .comments,
      .perspectives, .byMarks, .seats:
      return nil
    }
  }

  private func isTable(_ number: Int, besides id: ID<Point>) -> Bool {
    let step = session.point(id).flatMap { session.posters[$0.poster] }
      .flatMap { session.programme[$0.step] }
    return step.map { (1...max(1, session.tableCount(of: $0))).contains(number) } ?? false
  }

  private mutating func askForTable() -> [Edit]? {
    context.warn(WallWords.tableWanted)
    return nil
  }

  /// What has been written there already.
  func words(of content: DeskSheet.Content) -> String {
    switch content {
    case .assessing(let question): assessment(of: question)?.text ?? ""
    case .closing(.carriers): session.carriers
    case .closing(.nextSteps): session.nextSteps
    case .commenting(_, let editing): editing.flatMap { session.comments[$0]?.text } ?? ""
    case .perspective(let id): id.flatMap { session.perspectives[$0]?.title } ?? ""
    case .trace, .themes, .choosing, .naming, .splitting, .filter, .lights, .resting, .comments,
      .perspectives, .marks, .remarking, .byMarks, .seats:
      ""
    }
  }

  /// A sheet to write in, with what was written last time and not kept.
  mutating func write(_ content: DeskSheet.Content) {
    show(content, text: unsent[content] ?? words(of: content))
  }

  /// The text is back from somebody's own editor. It is kept at once when all went well, for that is
  /// what saving there means.
  mutating func takeBack(_ text: String, _ problem: Sentence?, _ effects: inout [Effect]) {
    guard sheet?.isTyping == true else { return }
    sheet?.field = TextField(text)
    if let problem {
      context.warn(problem)
    } else {
      keepText(&effects)
    }
  }

  // MARK: Assessments

  func assessment(of question: ID<Question>) -> Assessment? {
    session.assessments.visible.first { $0.question == question }
  }

  /// What an assessment can rest on: the points that shed light on the question, and those that it
  /// rests on already.
  func pointsToRestOn(_ question: ID<Question>) -> [Point] {
    let lighting = session.points(lighting: question)
    let known = Set(lighting.map(\.id))
    let others = assessment(of: question)?.points.filter { !known.contains($0) } ?? []
    return lighting + others.compactMap { session.point($0) }
  }

  private var pointToRestOn: Point? {
    guard let sheet, case .resting(let question) = sheet.content else { return nil }
    let points = pointsToRestOn(question)
    return points.indices.contains(sheet.selected) ? points[sheet.selected] : nil
  }

  mutating func toggleResting(_ effects: inout [Effect]) {
    guard case .resting(let question) = sheet?.content, let point = pointToRestOn,
      let assessment = assessment(of: question)
    else { return }
    let rests = !assessment.points.contains(point.id)
    guard propose([.assessment(.rest(assessment.id, on: point.id, rests))], &effects) else {
      return
    }
    moveInSheet(by: 1)
  }

  /// From an assessment, or from the marks, to the point itself.
  mutating func traceSelected() {
    switch sheet?.content {
    case .resting: if let point = pointToRestOn { show(.trace(point.id)) }
    case .byMarks:
      let points = figures.marked
      guard let row = sheet?.selected, points.indices.contains(row) else { return }
      show(.trace(points[row].id))
    case .trace, .themes, .choosing, .naming, .splitting, .filter, .lights, .assessing, .closing,
      .comments, .commenting, .perspectives, .perspective, .marks, .remarking, .seats, nil:
      break
    }
  }

  // MARK: Comments and perspectives

  func comments(on subject: Comment.Subject) -> [Comment] {
    figures.comments[subject] ?? []
  }

  var selectedComment: Comment? {
    guard let sheet, case .comments(let subject) = sheet.content else { return nil }
    let comments = comments(on: subject)
    return comments.indices.contains(sheet.selected) ? comments[sheet.selected] : nil
  }

  var selectedPerspective: Perspective? {
    guard let sheet, case .perspectives = sheet.content else { return nil }
    let all = Array(session.perspectives.visible)
    return all.indices.contains(sheet.selected) ? all[sheet.selected] : nil
  }

  /// Moves the perspective a place up or down; the keys of the first three go with their places.
  mutating func movePerspective(by places: Int, _ effects: inout [Effect]) {
    guard let perspective = selectedPerspective else { return }
    let others = session.perspectives.visible.map(\.id).filter { $0 != perspective.id }
    let place = (sheet?.selected ?? 0) + places
    guard (0...others.count).contains(place) else { return }
    let after = place == 0 ? nil : others[place - 1]
    guard propose([.perspective(.place(perspective.id, .move(after: after)))], &effects) else {
      return
    }
    sheet?.selected = place
  }
}
