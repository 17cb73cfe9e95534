import Dialogue
import JSONTree
import Testing

private let sorters: [Seat] = [.deskLeader, .organiser, .leader, .table(1)]

/// What people at a wall do, each looking at the wall as it was some time ago.
private struct Crowd {
  var luck: Luck
  var room = Room()
  /// The words of every point as they were written, to the byte.
  var written: [ID<Point>: [[UInt8]]] = [:]

  init(_ seed: Int) throws {
    luck = Luck(seed)
    for title in ["Talk", "Future"] {
      let step = room.step(title)
      for table in 1...3 { _ = room.poster(.table(table), in: step) }
    }
    for _ in 0..<40 {
      guard let poster = luck.dice.pick(room.session.posters.order) else { continue }
      try make(.write(poster, level: .point, text: luck.text(), after: .last), by: .table(1))
    }
    for text in ["Why?", "How?"] { try make(.addQuestion(text: text, after: .last), by: .leader) }
  }

  mutating func make(
    _ edit: Edit, by seat: Seat, seen view: Session? = nil, group: Identifier? = nil
  ) throws {
    let view = view ?? room.session
    let edit = try view.proposal(edit)
    let id = room.id()
    let fields = edit.fields(in: id)
    let base = fields.count == 1 ? view.revision(of: fields[0]) : nil
    room.fold(Change(id: id, at: room.now, by: seat, base: base, group: group, edit: edit))
    note(edit, id)
  }

  private mutating func note(_ edit: Edit, _ id: Identifier) {
    switch edit {
    case .write(_, _, let text, _), .remark(_, _, _, let text):
      written[ID(id), default: []].append(Array(text.utf8))
    case .reword(let point, let text): written[point]?.append(Array(text.utf8))
    case .undo(_, let undone): for part in undone { note(part.edit, id) }
    default: break
    }
  }

  /// One key, or a few edits that belong together.
  mutating func doing(_ view: Session) -> [Edit] {
    let points = Array(written.keys).sorted()
    guard let point = luck.dice.pick(points), let other = luck.dice.pick(points),
      let poster = luck.dice.pick(view.posters.order)
    else { return [] }
    let isOn = luck.dice.roll(0...3) > 0
    let themes = view.themes.order
    guard let theme = luck.dice.pick(themes), let second = luck.dice.pick(themes) else {
      return [.theme(.add(title: luck.text(), under: nil, after: .last))]
    }
    switch luck.dice.roll(0...22) {
    case 0: return [.theme(.add(title: luck.text(), under: nil, after: theme))]
    case 1: return [.theme(.set(theme, .title(luck.text())))]
    case 2: return [.theme(.set(theme, .parent(isOn ? second : nil)))]
    case 3: return [.theme(.place(theme, luck.dice.roll(0...1) == 0 ? .remove : .restore))]
    case 4: return view.edits(merging: theme, into: second)
    case 5:
      let pile = view.points(in: .theme(theme)).map(\.id)
      return view.edits(moving: pile, from: theme, to: second)
    case 6: return view.edits(settingApart: point)
    case 7: return view.edits(takingOut: point)
    case 8: return [.reword(point, text: luck.text())]
    case 9: return [.link(point, .recognised(luck.dice.roll(1...3)), isOn)]
    case 10: return [.link(point, .need(other), isOn)]
    case 11:
      return luck.dice.pick(view.questions.order).map { [.link(point, .question($0), isOn)] } ?? []
    case 12:
      return luck.dice.pick(view.perspectives.order)
        .map { [.setPoint(point, .perspective($0))] } ?? []
    case 13: return [.remark(poster, about: point, .addition, text: luck.text())]
    case 14: return [.setPoint(point, .struck(!isOn))]
    case 15: return [.setPoster(poster, .state(.readAloud))]
    case 16: return [.setPoster(poster, .signed(view.signature(of: poster, at: room.now)))]
    case 17:
      let next = luck.dice.pick(view.points(of: poster).order)
      return [.setPoster(poster, .presented(isOn))]
        + (next.map { [.placePoint(point, .move(after: $0))] } ?? [])
    default: return view.edits(placing: point, under: theme)
    }
  }
}

@Test(arguments: 1...6)
func `no word is changed by any sorting, merging, undoing or reading back`(seed: Int) throws {
  var crowd = try Crowd(seed)
  var seen = [crowd.room.session]
  var undone = 0
  for count in 0..<700 {
    let seat = crowd.luck.dice.pick(sorters) ?? .leader
    let view = crowd.luck.dice.pick(seen) ?? crowd.room.session
    do {
      switch crowd.luck.dice.roll(0...9) {
      case 0:
        guard let undo = try crowd.room.doings[seat]?.undo(in: crowd.room.session) else { break }
        try crowd.make(undo, by: seat)
        undone += 1
      case 1:
        guard let redo = try crowd.room.doings[seat]?.redo(in: crowd.room.session) else { break }
        try crowd.make(redo, by: seat)
      default:
        let group = crowd.room.id()
        for edit in crowd.doing(view) { try crowd.make(edit, by: seat, seen: view, group: group) }
      }
    } catch is Refusal {
      // A rule said no; what came before it stands.
      crowd.room.giveUp(seat)
    }
    seen = seen.suffix(7) + [crowd.room.session]
    if count % 100 == 99 {
      let session = crowd.room.session
      let read = try Session(json: JSON(parsing: session.text.utf8))
      #expect(read.text == session.text)
      #expect(session.brokenInvariants() == [])
      #expect(session.sortingAccount.points == session.countOfPoints)
      let rows = session.themesByTable.rows
      #expect(rows.last?.all == session.sortingAccount.notYet)
    }
  }
  let session = crowd.room.session
  for (id, texts) in crowd.written {
    let point = try #require(session.point(id))
    #expect(point.wordings.map { Array($0.text.utf8) } == texts)
  }
  #expect(session.erased.isEmpty)
  #expect(undone > 20, "too few were taken back to show anything")
  #expect(session.sortingAccount.placed > 5)
  var again = Session()
  for change in crowd.room.changes {
    let edit = try Edit(json: JSON(parsing: change.edit.json.compact.utf8))
    #expect(edit == change.edit)
    again.fold(change)
  }
  #expect(again.text == session.text)
}
