import Dialogue
import Terminal

// Filling in a form, and what comes of it.
extension LedgerFace {
  /// More points than this are shown before one answer to all of them is saved.
  static let mostUnseen = 10

  /// Opens a sheet to fill in, with what was written last time and not saved.
  mutating func fillIn(_ content: LedgerSheet.Content) {
    var form = unsent[content] ?? form(for: content)
    form.selected = 0
    sheet = LedgerSheet(content: content, form: form)
    if unsent[content] != nil { context.say(LedgerWording.writtenIsBack) }
  }

  /// The form as it stands in the session.
  func form(for content: LedgerSheet.Content) -> LedgerForm {
    typealias Row = LedgerForm.Row
    func row(_ what: LedgerForm.What, _ text: String) -> Row {
      let field = edit(of: Row(what, text), for: content)?.fields(in: Self.nobody).first
      return Row(what, text, seen: field.flatMap { session.revision(of: $0) })
    }
    switch content {
    case .answering(let subject):
      let followUp = session.followUp(about: subject)
      return LedgerForm(
        FollowUp.Text.answer.map { row(.text($0), followUp[$0]) }
          + [row(.status(answers(from: followUp.status)), followUp.status.rawValue)])
    case .following(let subject):
      let followUp = session.followUp(about: subject)
      return LedgerForm(
        [
          row(.status(statuses(for: followUp)), followUp.status.rawValue),
          row(.text(.owner), followUp[.owner]),
          row(.due, followUp.due?.description ?? ""),
        ] + [.changed, .seenIn].map { row(.text($0), followUp[$0]) })
    case .afterword: return LedgerForm([row(.afterword, session.afterword)])
    case .contact: return LedgerForm([row(.contact, session.contact)])
    case .dating(let milestone): return LedgerForm([row(.date, session.dueText(of: milestone))])
    case .correcting, .meeting: return LedgerForm([Row(.line)])
    case .claiming, .deciding, .points, .restsOn, .trace, .preview: return LedgerForm([])
    }
  }

  /// Where the organiser can say that it stands: a no is whoever gives the reason's.
  private func statuses(for followUp: FollowUp) -> [FollowUp.Status] {
    FollowUp.Status.allCases.filter { $0 != .notFollowedUp || followUp.hasReason }
  }

  /// Where whoever answers can say that it stands.
  private func answers(from status: FollowUp.Status) -> [FollowUp.Status] {
    let all: [FollowUp.Status] = [.considered, .planned, .notFollowedUp]
    return all.contains(status) ? all : [status] + all
  }

  private static let nobody = ID<Point>.last.identifier

  /// Saves what is filled in; what claims to answer many points is shown with them first.
  mutating func save(_ effects: inout [Effect]) {
    guard let sheet else { return }
    if let (problem, row) = problem(with: sheet) {
      self.sheet?.form.selected = row
      return context.warn(problem)
    }
    if isUndecided(sheet.form, sheet.content) || isContradicted(sheet.form, sheet.content) {
      return askForVerdict()
    }
    guard !lacksReason() else { return }
    if isAnsweredMeanwhile(sheet.form, sheet.content) {
      self.sheet?.form.isWhole = true
      return context.warn(LedgerWording.answeredMeanwhile)
    }
    let wishes = wishes(of: sheet.form, for: sheet.content)
    guard !wishes.isEmpty else {
      unsent[sheet.content] = nil
      self.sheet = nil
      return
    }
    if let subject = sheet.content.subject, claims(wishes),
      session.points(under: subject).count > Self.mostUnseen
    {
      // A no to it is said now, before anybody reads through the points.
      var trial = open
      var aside = context
      do { _ = try trial.propose(wishes, context: &aside) } catch {
        return context.warn(error.sentence)
      }
      self.sheet = LedgerSheet(
        content: .claiming(subject, from: sheet.content), form: sheet.form)
      return
    }
    commit(wishes, of: sheet.content, &effects)
  }

  /// Saves after every point was shown.
  mutating func confirm(_ effects: inout [Effect]) {
    guard let sheet, case .claiming(_, let content) = sheet.content else { return }
    commit(wishes(of: sheet.form, for: content), of: content, &effects)
  }

  private mutating func commit(
    _ wishes: [Wish], of content: LedgerSheet.Content, _ effects: inout [Effect]
  ) {
    guard propose(wishes, &effects) else { return }
    unsent[content] = nil
    context.say(LedgerWording.saved(content))
    // The meeting goes on with the next line.
    if content == .meeting { fillIn(.meeting) } else { sheet = nil }
  }

  /// Back from what lies on top; what was written is there the next time.
  mutating func closeSheet() {
    guard let sheet else { return }
    switch sheet.content {
    case .claiming(_, let content):
      self.sheet = LedgerSheet(content: content, form: sheet.form)
    case .deciding(let subject):
      self.sheet = LedgerSheet(content: .answering(subject), form: sheet.form)
    case .trace(_, let from): self.sheet = LedgerSheet(content: from)
    case .restsOn(_, let kind, let line): preview(kind, at: line)
    case .answering, .following, .afterword, .contact, .dating, .correcting, .meeting, .points,
      .preview:
      keepUnsent()
      self.sheet = nil
    }
  }

  mutating func keepUnsent() {
    guard let sheet, let content = sheet.filling else { return }
    guard sheet.form.isTouched else {
      unsent[content] = nil
      return
    }
    unsent[content] = sheet.form
    context.say(LedgerWording.notSavedYet)
  }

  // MARK: Longer texts

  mutating func breakLine() {
    sheet?.form.field?.breakLine()
  }

  /// The text is back from somebody's own editor. It is saved with the rest of the form.
  mutating func takeBack(_ text: String, _ problem: Sentence?) {
    guard sheet?.isTyping == true else { return }
    sheet?.form.field = TextField(text)
    if let problem { context.warn(problem) }
  }

  // MARK: What a form says

  /// What is filled in and cannot be understood.
  private func problem(with sheet: LedgerSheet) -> (Sentence, row: Int)? {
    for (place, row) in sheet.form.rows.enumerated() {
      switch row.what {
      case .due where !row.field.text.isBlank && Day(written: row.field.text) == nil:
        return (noDay(row.field.text).under(LedgerWording.label(of: row.what)), place)
      case .date where Milestone.Due(written: row.field.text) == nil:
        return (noDay(row.field.text), place)
      case .text, .due, .date, .status, .afterword, .contact, .line: break
      }
    }
    return nil
  }

  /// A day that is written as one and is none, or something else.
  private func noDay(_ text: String) -> Sentence {
    let parts = text.split { !$0.isNumber }
    return parts.count == 3 && text.allSatisfy { $0.isNumber || ".- ".contains($0) }
      ? LedgerWording.noSuchDay : LedgerWording.noDay
  }

  /// Whether somebody else has changed the answer since this form was opened, and its writer does not know.
  private func isAnsweredMeanwhile(_ form: LedgerForm, _ content: LedgerSheet.Content) -> Bool {
    guard case .answering = content, form.isTouched, !form.isWhole else { return false }
    return zip(form.rows, self.form(for: content).rows).contains { row, now in
      row.stood != now.stood || row.isTouched && row.seen != now.seen && row.said != now.said
    }
  }

  private func claims(_ wishes: [Wish]) -> Bool {
    wishes.contains { wish in
      guard case .followUp(_, let field) = wish.edit else { return false }
      return switch field {
      case .status(let status): status.isClosed
      case .text(let text, _): text != .owner
      case .due: false
      }
    }
  }

  /// What somebody has written or chosen in a form, and does not stand so already.
  func wishes(of form: LedgerForm, for content: LedgerSheet.Content) -> [Wish] {
    if case .meeting = content { return lineWishes(form, about: nil) }
    if case .correcting(let point) = content { return lineWishes(form, about: point) }
    let now = self.form(for: content)
    var (texts, status): ([Wish], Wish?) = ([], nil)
    for (row, stands) in zip(form.rows, now.rows)
    where (row.isTouched || form.isWhole) && row.said != stands.said {
      guard let edit = edit(of: row, for: content) else { continue }
      // Whoever has been told of the other's answer replaces it, all of it.
      let wish = Wish(edit, base: form.isWhole ? stands.seen : row.seen)
      if row.isChoice { status = wish } else { texts.append(wish) }
    }
    // A no comes after the reason that it needs.
    texts.sort { $0.edit.isReason && !$1.edit.isReason }
    // What a closed status rests on is said before it, and goes after it.
    guard let status else { return texts }
    if case .followUp(_, .status(let new)) = status.edit, new.isClosed { return texts + [status] }
    return [status] + texts
  }

  /// What a row stands for; nothing for a line, which is a point of its own.
  private func edit(of row: LedgerForm.Row, for content: LedgerSheet.Content) -> Edit? {
    switch (row.what, content) {
    case (.text(let text), .answering(let subject)), (.text(let text), .following(let subject)):
      .followUp(subject, .text(text, row.field.text))
    case (.due, .following(let subject)):
      .followUp(subject, .due(Day(written: row.field.text)))
    case (.status, .answering(let subject)), (.status, .following(let subject)):
      .followUp(subject, .status(row.status))
    case (.afterword, .afterword): .set(.afterword(row.field.text))
    case (.contact, .contact): .set(.contact(row.field.text))
    case (.date, .dating(let milestone)):
      .milestone(milestone, .due(Milestone.Due(written: row.field.text) ?? .usual))
    case (.text, _), (.due, _), (.status, _), (.afterword, _), (.contact, _), (.date, _),
      (.line, _):
      nil
    }
  }

  /// A line on the plenary's poster of the follow-up meeting; the poster is opened, and the meeting
  /// put into the programme, when they are not there.
  private func lineWishes(_ form: LedgerForm, about point: ID<Point>?) -> [Wish] {
    let text = form.text(.line) ?? ""
    guard !text.isBlank else { return [] }
    var wishes: [Wish] = []
    let step: ID<Step>
    if let meeting = session.meetingStep {
      step = meeting.id
    } else {
      let id = Identifier(derivedFrom: "meeting", session.id?.description ?? "")
      step = ID(id)
      var new = Step(
        id: .last, number: session.nextStepNumber, kind: .followUp,
        title: LedgerWording.meeting(session.language), minutes: 60, form: .plenary,
        writes: .plenary)
      new.weeksAfter = 8
      // One that was taken away comes back.
      wishes.append(
        session.programme.contains(step)
          ? Wish(.placeStep(step, .restore)) : Wish(.addStep(new, after: .last), id: id))
    }
    let poster = session.posterID(of: .plenary, in: step)
    if !session.posters.contains(poster) {
      wishes.append(Wish(.openPoster(poster, step: step, holder: .plenary, fromPaper: false)))
    }
    if let point {
      wishes.append(Wish(.remark(poster, about: point, .correction, text: text)))
    } else {
      let last = session.points(of: poster).order.last
      wishes.append(Wish(.write(poster, level: .point, text: text, after: last)))
    }
    return wishes
  }
}

extension Sentence {
  /// With the name of the field that it is about.
  fileprivate func under(_ label: Sentence) -> Sentence {
    Sentence(nb: "\(label.nb): \(nb)", nn: "\(label.nn): \(nn)", en: "\(label.en): \(en)")
  }
}

extension Edit {
  fileprivate var isReason: Bool {
    if case .followUp(_, .text(.because, let words)) = self { !words.isBlank } else { false }
  }
}

extension Day {
  /// Reads `2026-06-01`, `1.6.2026` and `01.06.2026`.
  init?(written text: String) {
    let text = text.filter { !$0.isWhitespace }
    if let day = Day(text) {
      self = day
      return
    }
    let parts = text.split(separator: ".").map { Int($0) }
    guard parts.count == 3, let day = parts[0], let month = parts[1], let year = parts[2] else {
      return nil
    }
    self.init(year: year, month: month, day: day)
  }
}

extension Milestone.Due {
  /// A day; `-` for none; nothing for the usual one.
  init?(written text: String) {
    let text = text.filter { !$0.isWhitespace }
    switch text {
    case "": self = .usual
    case "-", "–": self = .none
    default:
      guard let day = Day(written: text) else { return nil }
      self = .on(day)
    }
  }
}

extension Session {
  fileprivate func dueText(of milestone: Milestone) -> String {
    switch dates(of: milestone).due {
    case .usual: ""
    case .on(let day): day.description
    case .none: "-"
    }
  }
}
