import Dialogue
import Terminal

extension NoteFace {
  // MARK: Before the poster

  func view(_ chooser: Chooser) -> Screen {
    let candidates = chooser.candidates(in: session)
    let selected = min(chooser.selected, candidates.count - 1)
    let list = Block.list(
      .choices, count: candidates.count, selected: selected, wraps: true, markColumns: 2
    ) { place in
      var row = chooserRow(candidates[place])
      // The caret is in the field, so the row is marked by more than how it is drawn.
      if place == selected { row.mark = "▸" }
      return row
    }
    let field = Block.Field(
      .search, text: chooser.field.text, caret: chooser.field.caret,
      placeholder: say(NoteWording.tableNumber))
    return Screen(
      title: "Mellomrom · \(session.title)", header: header,
      body: .rows([
        .fit(.text([Line(say(NoteWording.whichTable), .heading), Line()])),
        .fixed(1, .field(field)), .fixed(1, .space, rank: 1), .weight(1, list),
      ]), focus: .search)
  }

  private func chooserRow(_ candidate: Chooser.Candidate) -> Block.List.Row {
    switch candidate {
    case .table(let number):
      let names = session.people(at: number).map { context.name(of: $0, in: session) }
      let who = names.isEmpty ? "" : "  " + names.joined(separator: ", ")
      return .init(
        Line(say(NoteWording.name(of: .table(number))), .emphasis) + Line(who, .dimmed),
        trailing: Line(stateWords(of: .table(number)), .dimmed))
    case .plenary, .digest:
      let holder = candidate == .plenary ? Poster.Holder.plenary : .digest
      return .init(
        Line(say(NoteWording.name(of: holder)), .emphasis),
        trailing: Line(stateWords(of: holder), .dimmed))
    case .paper(let number):
      let title = session.step(on: number)?.title ?? ""
      let table = say(NoteWording.name(of: number.holder))
      return .init(
        Line(say(NoteWording.fromPaper), .emphasis) + Line("  \(table) · \(title)", .dimmed))
    case .paperHint(let typed):
      return .init(
        Line(say(NoteWording.fromPaper), .emphasis)
          + Line("  " + say(NoteWording.paperHint(typed)), typed.isEmpty ? .dimmed : .attention))
    }
  }

  /// How far a poster has come in the step that the tables are at.
  private func stateWords(of holder: Poster.Holder) -> String {
    let steps = session.programme.visible.filter { $0.writes == holder.writes }
    let current = steps.first { $0.id == session.currentStep?.id } ?? steps.first
    guard let current, let poster = session.poster(of: holder, in: current.id) else { return "" }
    return say(NoteWording.state(poster.state, points: session.countOfPoints(on: poster.id)))
  }

  var welcomeView: Screen {
    let holder = holder ?? .plenary
    let points = NoteWording.writeThis(holder).map { Line(say($0)) }
    let avoid = NoteWording.doNotWrite.map { Line("  – " + say($0), .emphasis) }
    // Where there is little room, what is not to be written stays to the end.
    func whole(_ lines: [Line], rank: Int) -> Block.Part {
      .fit(.text(lines), minimum: 100, rank: rank)
    }
    let space = Block.Part.fixed(1, .space, rank: 6)
    var parts = [space, whole([Line(say(NoteWording.welcomeTitle(holder)), .heading)], rank: 4)]
    parts += [space] + points.enumerated().map { whole([$1], rank: $0 == 0 ? 1 : 3) } + [space]
    parts.append(whole([Line(say(NoteWording.doNotWriteHeading), .heading)] + avoid, rank: 0))
    parts += [space, whole([Line(say(NoteWording.everythingIsSaved), .dimmed)], rank: 5)]
    parts.append(whole([Line(say(NoteWording.start))], rank: 2))
    return Screen(title: "Mellomrom", header: header, body: .rows(parts))
  }

  var nowhereView: Screen {
    Screen(title: "Mellomrom", header: header, body: .text(Line(say(NoteWording.noStepWrites))))
  }

  // MARK: Reading aloud

  func view(_ reading: Reading) -> Screen {
    switch reading.stage {
    case .points: pointView(reading)
    case .rewording: rewordingView(reading)
    case .closing: closingView(reading)
    }
  }

  private func readingHead(_ reading: Reading) -> [Block.Part] {
    let here = placeInReading(reading)
    let place =
      here.isStruck
      ? NoteWording.struckNumber(here.number, of: here.count)
      : NoteWording.pointNumber(here.number, of: here.count)
    return [
      .fit(
        .text([
          Line(say(NoteWording.readAloudIntro(holder ?? .plenary)), .dimmed),
          Line(say(place), .heading),
        ]),
        maximum: 4, rank: 2)
    ]
  }

  private func pointView(_ reading: Reading) -> Screen {
    let point = reading.point.flatMap { session.point($0) }
    var said: [String] = []
    if point?.isStruck == true { said.append(say(NoteWording.struck)) }
    if point?.isOfTwoMinds == true { said.append(say(NoteWording.ofTwoMinds)) }
    if point?.isLeftOutOfPrint == true { said.append(say(NoteWording.leftOutOfPrint)) }
    if let clash = reading.point.flatMap({ clashes[$0]?.first }) {
      said.append(say(NoteWording.clashToSettle(clash.about)))
    }
    let style: Style = point?.isStruck == true ? .struck : .participants
    let answers = Reading.answers(to: point)
    let list = Block.list(.choices, count: answers.count, selected: reading.choice) {
      .init(
        Line(say(NoteWording.answer(answers[$0], to: point))),
        trailing: Line(answers[$0].keys.first?.name(language) ?? "", .key))
    }
    return Screen(
      title: windowTitleForReading, header: header,
      body: .rows(
        readingHead(reading) + [
          .weight(
            1, .big(Block.Big(point?.text ?? "", style: style)),
            minimum: rowsToRead(point?.text ?? "")),
          .fixed(1, .text(Line(said.joined(separator: " · "), .attention)), rank: 1),
          .fit(list, minimum: 2),
        ]), focus: .choices)
  }

  /// What a point needs to be read where there is little room; two answers stay in sight beneath it.
  private func rowsToRead(_ text: String) -> Int {
    let needed = wrap(text, columns: context.size.columns - 2).count
    return max(3, min(needed, context.size.rows - 6))
  }

  private func rewordingView(_ reading: Reading) -> Screen {
    let editor = Block.Editor(
      "reword", count: 1, caret: Caret(line: 0, offset: active.field.caret), margin: 0,
      placeholder: Line(say(NoteWording.emptiedIsStruck), .placeholder)
    ) { _ in Block.EditorLine(active.text, style: .emphasis) }
    return Screen(
      title: windowTitleForReading, header: header,
      body: .rows(
        readingHead(reading) + [
          .fixed(1, .space, rank: 1),
          .weight(
            1, .panel(Line(say(NoteWording.newWords), .heading), .editor(editor)), minimum: 3),
        ]), focus: "reword")
  }

  private func closingView(_ reading: Reading) -> Screen {
    let answers = Reading.Closing.allCases
    let holder = holder ?? .plenary
    let list = Block.list(.choices, count: answers.count, selected: reading.choice) {
      .init(Line(say(NoteWording.closing(answers[$0], holder))))
    }
    return Screen(
      title: windowTitleForReading, header: header,
      body: .rows([
        .weight(1, .big(Block.Big(say(NoteWording.pointsToSomebody))), minimum: 3),
        .fixed(answers.count + 1, list),
      ]), focus: .choices)
  }

  private var windowTitleForReading: String { "Mellomrom · " + say(NoteWording.readAloudHint) }

  // MARK: Questions

  func view(_ asking: Asking) -> Screen {
    var text: [Line] = []
    var choices: [Sentence] = []
    let title: Sentence
    switch asking.subject {
    case .erase(let id):
      title = NoteWording.eraseTitle
      text = [
        Line(session.point(id)?.text ?? "", .participants), Line(), Line(say(NoteWording.eraseAsk)),
      ]
      choices = [NoteWording.eraseNo, NoteWording.eraseYes]
    case .settle(let id):
      let clash = clashes[id]?.first
      title = NoteWording.clashTitle(clash?.about ?? .words)
      text = [Line(say(NoteWording.settleAsk(clash?.about ?? .words)))]
      if let clash, clash.about != .words {
        text += [Line(), Line(session.point(id)?.text ?? "", .participants)]
      }
      choices = clash.map(sides) ?? []
    case .nothingWritten:
      title = NoteWording.nothingWrittenTitle
      text = [Line(say(NoteWording.nothingWritten(holder ?? .plenary)))]
      choices = [NoteWording.backToWriting, NoteWording.decline]
    }
    let list = Block.list(
      .choices, count: choices.count, selected: asking.choice, wraps: true
    ) { .init(Line(say(choices[$0]))) }
    var screen = posterView(under: asking)
    screen.overlay = .sheet(
      Overlay.Sheet(
        title: say(title),
        body: .rows([
          .fit(.text(text)), .fixed(1, .space, rank: 1), .fit(list, minimum: choices.count),
        ]), focus: .choices))
    return screen
  }

  private func posterView(under asking: Asking) -> Screen {
    var face = self
    face.place = .writing
    return face.view()
  }

  func signedView(_ selected: Int) -> Screen {
    let words = signed.lines
    let since = writtenSinceSigning
    let list = Block.list(
      .choices, count: words.count + since.count, selected: selected, wraps: true, markColumns: 2
    ) { row in
      guard row < words.count else {
        let point = session.point(since[row - words.count])
        return .init(
          Line(Self.withBullet(point?.text ?? "", point?.level ?? .point))
            + Line("  " + say(NoteWording.writtenSince), .attention),
          mark: "+", indent: point?.level == .sub ? 2 : 0)
      }
      let line = words[row]
      let text = signed.text(of: line, in: session)
      let isChanged = signed.changed.contains(line.point)
      let level = session.point(line.point)?.level ?? .point
      let style: Style = text == nil ? .dimmed : level == .heading ? .heading : .signed
      return .init(
        Line(Self.withBullet(text ?? say(NoteWording.removedOnRequest), level), style)
          + Line(isChanged ? "  " + whatBecame(of: line) : "", .attention),
        mark: isChanged ? "+" : "✓", indent: level == .sub ? 2 : 0)
    }
    let time = signed.at?.timeOfDay.description ?? ""
    return Screen(
      title: "Mellomrom", header: header,
      body: .panel(Line(say(NoteWording.isSigned(at: time)), .heading), list), focus: .choices)
  }

  private static func withBullet(_ text: String, _ level: Point.Level) -> String {
    let bullet = level.bullet(before: text)
    return bullet.isEmpty ? text : "\(bullet) \(text)"
  }

  /// Points that came after the table had signed.
  var writtenSinceSigning: [ID<Point>] {
    lines.ids.filter { signed.changed.contains($0) && signed.wording(of: $0) == nil }
  }

  private func whatBecame(of line: Poster.Signature.Line) -> String {
    guard let point = session.point(line.point), point.counts else {
      return say(NoteWording.struckSince)
    }
    return say(NoteWording.now(point.text))
  }
}
