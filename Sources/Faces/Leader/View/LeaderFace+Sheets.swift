import Dialogue
import Terminal

extension LeaderFace {
  func view(of sheet: Sheet) -> Overlay.Sheet {
    switch sheet.content {
    case .preview(let preview): previewSheet(preview)
    case .minutes(let purpose): minutesSheet(purpose, sheet.field)
    case .timetable(let timetabling): timetableSheet(timetabling)
    case .card: reading(ViewWords.cardTitle(language), sheet)
    case .interruption: reading(ViewWords.interruptionTitle(language), sheet)
    case .theory: reading(ViewWords.theoryTitle(language), sheet)
    case .step(let step): reading(session.programme[step]?.title ?? "", sheet)
    case .floor: floorSheet(sheet)
    case .poster(let poster): posterSheet(poster, sheet)
    case .message(let table): messageSheet(to: table, sheet)
    case .writing: writingSheet(sheet)
    case .seats(let seats): view(of: seats)
    case .people: peopleSheet(sheet)
    case .newcomer: fieldSheet(SheetWords.newcomer(language), sheet.field, placeholder: nextAlias)
    case .rule: fieldSheet(SheetWords.rule(language), sheet.field)
    case .comments: commentsSheet(sheet)
    case .comment(let subject, _):
      textSheet("\(SheetWords.comment(language)): \(words(for: subject))", sheet.field)
    case .consent: consentSheet
    case .note(let note): noteSheet(note, sheet.field)
    case .closing: closingSheet(sheet)
    }
  }

  // MARK: Before the room sees it

  /// The hall's screen as the room will see it, in a frame of its own.
  private func previewSheet(_ preview: Preview) -> Overlay.Sheet {
    let page = hallPage(after: preview)
    let hall = page.view(
      of: session, now: context.now, names: people.called,
      interpreted: facts.interpreted)
    let key =
      switch preview.way {
      case .next, .jump: "PgDn"
      case .back: "PgUp"
      case .drawing: "l"
      }
    let rows = max(3, min(14, context.size.rows - 9))
    let other = preview.way == .back || preview.way == .drawing ? "PgDn" : "PgUp"
    return Overlay.Sheet(
      title: SheetWords.preview(preview.way, title(of: preview))(language),
      body: .rows([
        .weight(1, .panel(Line(SheetWords.theRoomSees(language)), hall), minimum: rows),
        .fixed(1, .text(Line(SheetWords.pressAgain(language)))),
      ]),
      hints: [
        Screen.Hint(key, SheetWords.changeNow(language)),
        Screen.Hint("Esc, \(other)", SheetWords.leaveIt(language)),
      ], width: nil)
  }

  // MARK: One line to write

  private func minutesSheet(_ purpose: Sheet.MinutesFor, _ field: TextField) -> Overlay.Sheet {
    let words =
      switch purpose {
      case .more: SheetWords.moreTime(session.currentStep?.title ?? "")
      case .began: SheetWords.began(session.currentStep?.title ?? "")
      }
    return fieldSheet(words(language), field, placeholder: "\(Self.usualMinutes)")
  }

  /// A text of our own that may have several lines.
  private func textSheet(_ title: String, _ field: TextField) -> Overlay.Sheet {
    let editor = Block.editor(
      Self.sheetField, field, style: .leader, misspelt: ownText.map(context.misspelt) ?? [])
    return Overlay.Sheet(
      title: title, body: .rows([.fit(editor, minimum: 3, maximum: 10)]), focus: Self.sheetField)
  }

  func fieldSheet(
    _ title: String, _ field: TextField, placeholder: String = ""
  ) -> Overlay.Sheet {
    Overlay.Sheet(
      title: title,
      body: .rows([
        .fixed(
          1,
          .field(
            Block.Field(
              Self.sheetField, text: field.text, caret: field.caret, placeholder: placeholder,
              misspelt: ownText.map(context.misspelt) ?? [])))
      ]), focus: Self.sheetField)
  }

  // MARK: Something to read

  private func reading(_ title: String, _ sheet: Sheet) -> Overlay.Sheet {
    let rows = readingRows
    let list = Block.List(
      Self.sheetList, count: rows.count, selected: sheet.selected, wraps: true
    ) { Block.List.Row(rows[$0]) }
    return Overlay.Sheet(title: title, body: .list(list), focus: Self.sheetList)
  }

  /// The lines of a sheet that is read from top to bottom.
  var readingRows: [Line] {
    switch sheet?.content {
    case .card: cardRows
    case .interruption: method.interruption.map { Line(language.quoted($0(session.language))) }
    case .theory: theoryRows
    case .step(let step): session.programme[step].map(stepRows) ?? []
    case .preview, .minutes, .timetable, .floor, .poster, .message, .writing, .seats, .people,
      .newcomer, .rule, .comments, .comment, .consent, .note, .closing, nil:
      []
    }
  }

  /// What the organiser filled in; the method's blanks where nothing was.
  private var cardRows: [Line] {
    var rows: [Line] = []
    for (place, blank) in method.card.enumerated() where place >= card.count || card.isEmpty {
      rows += [Line(blank.label(language), .heading), unfilled(blank)]
    }
    var filled: [Line] = []
    for (place, line) in card.enumerated() {
      filled.append(Line(line.label, .heading))
      if !line.text.isBlank {
        filled.append(Line(line.text))
      } else if method.card.indices.contains(place) {
        filled.append(unfilled(method.card[place]))
      }
    }
    let isBlank = card.allSatisfy(\.text.isBlank)
    return (isBlank ? [Line(ViewWords.cardIsBlank(language), .attention), Line("")] : [])
      + filled + rows
  }

  /// A line that nobody has filled in: never to be taken for an answer.
  private func unfilled(_ blank: Method.CardLine) -> Line {
    Line("\(ViewWords.notFilledIn(language)): \(blank.hint(language))", .placeholder)
  }

  private var theoryRows: [Line] {
    let near = stepToSay.map(method.theory(for:)) ?? []
    let theory = near + method.theory.filter { !near.contains($0) }
    return theory.flatMap { theory -> [Line] in
      [Line(theory.title(language), .heading), Line(theory.text(language)), Line()]
    }
  }

  private func stepRows(_ step: Step) -> [Line] {
    var rows: [Line] = []
    if let row = session.timeline(now: context.now, interpreted: facts.interpreted)[step.id] {
      let span = row.shown ?? row.planned
      rows.append(Line(SheetWords.span(span, minutes: step.minutes)(language), .emphasis))
    }
    for question in step.questions {
      rows.append(Line("? \(question.text)"))
      for id in question.lights {
        guard let asked = session.questions[id], !asked.isRemoved else { continue }
        let words = "   \(SheetWords.lights(language)): \(asked.text)"
        rows.append(Line(words, .commissioner))
      }
    }
    if !isSeen { rows += step.scripts.map { Line(language.quoted($0)) } }
    rows += step.phasesInTime.map {
      Line("\($0.work.words(language)): \($0.minutes) min", .dimmed)
    }
    return rows
  }
}
