import Dialogue
import Terminal

// Filling in a form, and what comes of it.
extension LedgerFace {
  /// More points than this are shown before one answer to all of them is saved.
  static let mostUnseen = 10

  /// Opens a sheet to fill in, with what was written last time and not saved.
  mutating func fillIn(_ content: LedgerSheet.Content) {
    let new = form(for: content)
    var form = unsent[content] ?? new
    form.selected = 0
    sheet = LedgerSheet(content: content, form: form)
    if unsent[content] != nil { context.say(LedgerWording.writtenIsBack) }
  }

  /// The form as it stands in the session.
  private func form(for content: LedgerSheet.Content) -> LedgerForm {
    typealias Row = LedgerForm.Row
    var rows: [Row] = []
    switch content {
    case .answering(let subject):
      let followUp = session.followUp(about: subject)
      rows = FollowUp.Text.answer.map {
        Row(what: .text($0), field: TextField(followUp[$0]))
      }
      let open = followUp.status == .notFollowedUp ? .considered : followUp.status
      rows.append(Row(what: .status([open, .notFollowedUp]), status: followUp.status))
    case .following(let subject):
      let followUp = session.followUp(about: subject)
      rows = [Row(what: .status(FollowUp.Status.allCases), status: followUp.status)]
      rows.append(Row(what: .text(.owner), field: TextField(followUp[.owner])))
      rows.append(Row(what: .due, field: TextField(followUp.due?.description ?? "")))
      rows += [.changed, .seenIn].map {
        Row(what: .text($0), field: TextField(followUp[$0]))
      }
    case .afterword: rows = [Row(what: .afterword, field: TextField(session.afterword))]
    case .dating(let milestone):
      rows = [Row(what: .date, field: TextField(session.dueText(of: milestone)))]
    case .correcting, .meeting: rows = [Row(what: .line)]
    case .claiming, .points, .trace, .preview: break
    }
    var form = LedgerForm(rows)
    let fields = edits(of: form, for: content, besides: false).flatMap {
      $0.fields(in: Self.nobody)
    }
    for field in fields where field.entity != Self.nobody {
      form.seen[field] = session.revision(of: field)
    }
    return form
  }

  private static let nobody = ID<Point>.last.identifier

  /// Saves what is filled in; what claims to answer many points is shown with them first.
  mutating func save(_ effects: inout [Effect]) {
    guard let sheet else { return }
    let wishes = wishes(of: sheet.form, for: sheet.content)
    if let problem = problem(with: sheet) { return context.warn(problem) }
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
    case .trace(_, let subject): self.sheet = LedgerSheet(content: .points(subject))
    case .answering, .following, .afterword, .dating, .correcting, .meeting, .points, .preview:
      keepUnsent()
      self.sheet = nil
    }
  }

  mutating func keepUnsent() {
    guard let sheet else { return }
    var content = sheet.content
    if case .claiming(_, let from) = content { content = from }
    guard !wishes(of: sheet.form, for: content).isEmpty || problem(with: sheet) != nil else {
      unsent[content] = nil
      return
    }
    unsent[content] = sheet.form
    context.say(LedgerWording.notSavedYet)
  }

  // MARK: What a form says

  /// What is filled in and cannot be understood.
  private func problem(with sheet: LedgerSheet) -> Sentence? {
    for row in sheet.form.rows {
      switch row.what {
      case .due where !row.field.text.isBlank && Day(written: row.field.text) == nil:
        return LedgerWording.noDay
      case .date where Milestone.Due(written: row.field.text) == nil: return LedgerWording.noDay
      case .text, .due, .date, .status, .afterword, .line: break
      }
    }
    return nil
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

  func wishes(of form: LedgerForm, for content: LedgerSheet.Content) -> [Wish] {
    if case .meeting = content { return lineWishes(form, about: nil) }
    if case .correcting(let point) = content { return lineWishes(form, about: point) }
    return edits(of: form, for: content, besides: true).map { edit in
      let field = edit.fields(in: Self.nobody).first
      return Wish(edit, base: field.flatMap { form.seen[$0] })
    }
  }

  /// The edits of a form; `besides` leaves out what stands so already.
  private func edits(
    of form: LedgerForm, for content: LedgerSheet.Content, besides: Bool
  ) -> [Edit] {
    let (texts, status): ([Edit], Edit?)
    switch content {
    case .answering(let subject), .following(let subject):
      let followUp = session.followUp(about: subject)
      var edits: [Edit] = []
      var last: Edit?
      for row in form.rows {
        switch row.what {
        case .text(let text) where !besides || row.field.text != followUp[text]:
          edits.append(.followUp(subject, .text(text, row.field.text)))
        case .due:
          let day = Day(written: row.field.text)
          if !besides || day != followUp.due { edits.append(.followUp(subject, .due(day))) }
        case .status where !besides || row.status != followUp.status:
          last = .followUp(subject, .status(row.status))
        case .text, .status, .afterword, .date, .line: break
        }
      }
      (texts, status) = (edits, last)
    case .afterword:
      let text = form.text(.afterword) ?? ""
      (texts, status) = (besides && text == session.afterword ? [] : [.set(.afterword(text))], nil)
    case .dating(let milestone):
      let due = Milestone.Due(written: form.text(.date) ?? "") ?? .usual
      let isSame = besides && due == session.dates(of: milestone).due
      (texts, status) = (isSame ? [] : [.milestone(milestone, .due(due))], nil)
    case .claiming, .points, .trace, .correcting, .meeting, .preview: (texts, status) = ([], nil)
    }
    // What a closed status rests on is said before it, and goes after it.
    guard let status else { return texts }
    if case .followUp(_, .status(let new)) = status, new.isClosed { return texts + [status] }
    return [status] + texts
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

extension LedgerSheet.Content {
  var subject: FollowUp.Subject? {
    switch self {
    case .answering(let subject), .following(let subject), .points(let subject),
      .claiming(let subject, _), .trace(_, let subject):
      subject
    case .correcting(let point): .point(point)
    case .afterword, .dating, .meeting, .preview: nil
    }
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
