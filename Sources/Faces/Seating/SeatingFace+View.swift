import Dialogue
import Seating
import Terminal

extension ElementID {
  static let seats: ElementID = "seats"
}

extension SeatingFace {
  /// The page of the seats that is open.
  func view(of sheet: SeatingSheet) -> Overlay.Sheet {
    let step = session.programme[sheet.step]
    switch sheet.page {
    case .seats(let picked):
      return page(
        SheetWords.seating(step?.title ?? ""), sheet, notes: seatingNotes(sheet, picked),
        marks: 2, width: 60
      ) { seatRow($0, picked, step) }
    case .choices:
      return page(SeatingWords.choicesTitle, sheet, notes: [choiceNote(sheet)]) {
        choiceRow($0, sheet)
      }
    case .plan: return reading(SeatingWords.planned(language), sheet)
    case .met(let rounds): return meetings(rounds, sheet)
    case .wishes:
      return page(
        WishWords.title, sheet, empty: WishWords.none,
        notes: [Line(WishWords.noReasons(language), .dimmed)], wraps: true, row: wishRow)
    case .kinds:
      return page(WishWords.whichKind, sheet) { row in
        guard case .kind(let kind) = row else { return .init(Line()) }
        return .init(Line(WishWords.kind(kind)(language)))
      }
    case .wish(let form):
      return page(
        WishWords.kind(form.kind), sheet, empty: WishWords.nothingToPick,
        notes: [Line(WishWords.how(form.kind)(language), .dimmed)], marks: 4
      ) { partRow($0, form) }
    }
  }

  private func page(
    _ title: Sentence, _ sheet: SeatingSheet, empty: Sentence = SeatingWords.nobody,
    notes: [Line] = [], marks: Int = 0, wraps: Bool = false, width: Int = 72,
    row: @escaping (SeatRow) -> Block.List.Row
  ) -> Overlay.Sheet {
    let rows = sheet.rows
    let list = Block.list(
      .seats, count: rows.count, selected: rows.isEmpty ? nil : sheet.selected, wraps: wraps,
      markColumns: marks, empty: Line(empty(language))
    ) { row(rows[$0]) }
    return Overlay.Sheet(
      title: title(language),
      body: notes.isEmpty
        ? list : .rows([.weight(1, list, minimum: 3), .fit(.text(notes), maximum: 7, rank: 1)]),
      focus: .seats, width: width)
  }

  /// Lines that are read from top to bottom.
  private func reading(_ title: String, _ sheet: SeatingSheet) -> Overlay.Sheet {
    let rows = readingRows(of: sheet)
    let list = Block.List(.seats, count: rows.count, selected: sheet.selected, wraps: true) {
      Block.List.Row(rows[$0])
    }
    return Overlay.Sheet(title: title, body: .list(list), focus: .seats)
  }

  func readingRows(of sheet: SeatingSheet) -> [Line] {
    switch sheet.page {
    case .plan: planningRows(sheet)
    case .seats, .choices, .met, .wishes, .kinds, .wish: []
    }
  }

  // MARK: Rows

  private func seatRow(
    _ row: SeatRow, _ picked: ID<Person>?, _ step: Step?
  ) -> Block.List.Row {
    let isPairs = step?.form == .pairs
    switch row {
    case .person(let id):
      let person = session.people[id]
      let isHere = person?.isInTheRoom == true
      let style: Style = id == picked ? .attention : isHere ? .plain : .dimmed
      return .init(
        Line(context.name(of: id, in: session), style), mark: id == picked ? "↕" : "", indent: 2,
        trailing: Line(beside(id, isHere: isHere, in: step)?(language) ?? "", .dimmed))
    case .group(let group):
      let seats = step.map { session.seats(of: $0) } ?? []
      let count = seats.indices.contains(group) ? seats[group].count : 0
      let isClosed = step?.closedTables.contains(group) == true
      return .init(
        Line(
          PeopleWords.group(group + 1, isPair: isPairs)(language), isClosed ? .dimmed : .heading),
        trailing: Line(isClosed ? SeatingWords.closed(language) : "\(count)", .dimmed))
    case .newGroup: return .init(Line(SheetWords.newGroup(isPair: isPairs)(language), .dimmed))
    case .unseated: return .init(Line(SheetWords.unseated(language), .heading))
    case .choice, .wish, .company, .kind, .part: return .init(Line())
    }
  }

  /// What stands beside somebody's name: that they are not here, wait for an interpreter or stay at the table.
  private func beside(_ id: ID<Person>, isHere: Bool, in step: Step?) -> Sentence? {
    if session.waitsForInterpreter(id, people), !isSeen { return PeopleWords.waits }
    if !isHere { return PeopleWords.presence(session.people[id]?.presence ?? .absent) }
    return step.map { session.hosts(in: $0).contains(id) } == true ? Person.hostRole : nil
  }

  private func wishRow(_ row: SeatRow) -> Block.List.Row {
    let name = { (id: ID<Person>) in context.name(of: id, in: session) }
    switch row {
    case .wish(let number):
      return .init(Line(people.wish(number)?.sentence(name: name)(language) ?? ""))
    case .company(let id):
      let other = people[id]?.accompanies.map(name) ?? ""
      return .init(Line(WishWords.company(name(id), other)(language)))
    case .person, .group, .newGroup, .unseated, .choice, .kind, .part: return .init(Line())
    }
  }

  private func partRow(_ row: SeatRow, _ form: WishForm) -> Block.List.Row {
    guard case .part(let part) = row else { return .init(Line()) }
    let line: Line =
      switch part {
      case .person(let id):
        Line(context.name(of: id, in: session)) + Line("  \(partInTheRoom(id))", .dimmed)
      case .table(let number): Line(WishWords.table(number)(language))
      case .trait(let trait): Line(trait.sentence(language))
      case .value(let trait, let value):
        Line("\(trait.sentence(language)): \(word(value, of: trait))")
          + Line("  \(count(of: trait, value))", .dimmed)
      }
    return .init(line, mark: form.has(part) ? "[x]" : "[ ]")
  }

  private func partInTheRoom(_ id: ID<Person>) -> String {
    guard let part = session.people[id]?.part, part != .participant else { return "" }
    return PeopleWords.part(part)(language)
  }

  private func word(_ value: String, of trait: SeatingWish.Trait) -> String {
    guard trait == .part, let part = Person.Part(rawValue: value) else { return value }
    return PeopleWords.part(part)(language)
  }

  private func choiceRow(_ row: SeatRow, _ sheet: SeatingSheet) -> Block.List.Row {
    guard case .choice(let choice) = row else { return .init(Line()) }
    let value: Sentence =
      switch choice {
      case .rounds: SeatingWords.rounds(chosenSteps.count, of: session.stepsToPlan.count)
      case .tables:
        if case .count(let count) = memory.choices.tables {
          SeatingWords.number(count)
        } else {
          SeatingWords.asPlanned
        }
      case .size:
        if case .size(let size) = memory.choices.tables {
          SeatingWords.number(size)
        } else {
          SeatingWords.asPlanned
        }
      case .form: SeatingWords.form(memory.choices.form)
      case .aim: SeatingWords.aim(memory.choices.aim)
      }
    return .init(
      Line(SeatingWords.choice(choice)(language)), trailing: Line(value(language), .emphasis))
  }

  private func choiceNote(_ sheet: SeatingSheet) -> Line {
    guard case .choice(let choice) = sheet.selectedRow else { return Line() }
    return Line(SeatingWords.explanation(choice, memory.choices)(language), .dimmed)
  }
}
