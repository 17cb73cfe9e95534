import Dialogue
import JSONTree
import Testing

private let seats: [Seat] = [.leader, .table(1), .table(2), .organiser]

/// A room where several people work at once and do not always see what the others did last.
private func crowd(_ seed: Int, _ count: Int) -> Room {
  var (luck, room) = (Luck(seed), Room())
  room.step("One")
  room.people(5)
  var seen = [room.session]
  for _ in 0..<count {
    let seat = luck.dice.pick(seats) ?? .leader
    let view = luck.dice.pick(seen) ?? room.session
    var edits: [Edit]
    switch luck.dice.roll(0...9) {
    case 0...2: edits = luck.planning(view).map { [$0] } ?? []
    case 3...7: edits = luck.writing(view).map { [$0] } ?? []
    default: edits = luck.deciding(view, at: room.now)
    }
    if luck.dice.roll(0...9) == 0, let undo = try? room.doings[seat]?.undo(in: view) {
      edits = [undo]
    }
    let group = edits.count > 1 ? room.id() : nil
    for edit in edits {
      guard let edit = try? view.proposal(edit) else { break }
      let id = room.id()
      let fields = edit.fields(in: id)
      let base = fields.count == 1 ? view.revision(of: fields[0]) : nil
      room.now = room.now.adding(milliseconds: Int64(luck.dice.roll(0...300_000)))
      room.fold(Change(id: id, at: room.now, by: seat, base: base, group: group, edit: edit))
    }
    seen = seen.suffix(19) + [room.session]
  }
  return room
}

@Test(arguments: 1...8)
func `whatever several people do, a session stays whole`(seed: Int) throws {
  let room = crowd(seed, 250)
  var (session, read) = (Session(), Session())
  var dice = Dice(seed)
  for (place, change) in room.changes.enumerated() {
    session.fold(change)
    // Through the notation and back, as a session that was closed and opened again.
    let line = change.edit.json.compact
    let edit = try Edit(json: JSON(parsing: line.utf8))
    #expect(edit == change.edit, "\(line)")
    read.fold(change)
    if dice.roll(0...50) == 0 {
      #expect(session.brokenInvariants() == [], "after change \(place)")
      read = try Session(json: JSON(parsing: read.text.utf8))
    }
  }
  #expect(session.brokenInvariants() == [])
  #expect(read.text == session.text)
  #expect(session.text == room.session.text)
  #expect(session.conflicts.count > 5, "too tame a day to show anything")
}

@Test(arguments: 1...12)
func `no word of an erased point is left, wherever its erasing comes in the order`(seed: Int) {
  var room = Room()
  let wall = room.poster(.table(1), in: room.step("Talk"))
  let kept = room.write("kept", on: wall)
  let secret = room.write("secret 1", on: wall)
  var luck = Luck(seed)
  for count in 2...8 {
    let base = luck.dice.roll(0...1) == 0 ? secret.identifier : nil
    room.force(.reword(secret, text: "secret \(count)"), by: .table(1), base: base)
    room.force(.setPoint(secret, .struck(luck.dice.roll(0...1) == 0)), by: .leader)
  }
  room.force(.reword(kept, text: "kept still"), base: kept.identifier)
  try? room.undo(.table(1))
  room.force(.unknown(["kind": "later", "about": .string(secret.description), "was": "secret"]))
  let erase = Change(id: room.id(), at: room.now, by: .leader, edit: .erase(secret))
  let begin = room.changes.firstIndex { $0.edit == .erase(secret) } ?? room.changes.count

  for place in 0...begin {
    var changes = room.changes
    changes.insert(erase, at: place)
    var session = Session()
    for change in changes { session.fold(change) }
    #expect(!session.text.contains("secret"), "erased as change \(place)")
    if place > 0 { #expect(session.erased[secret] == erase.at) }
    #expect(session.brokenInvariants() == [])
    if session.posters.countOfAll == 1, session.point(secret) != nil {
      #expect(session.picture(of: wall) == "- kept still\n†")
    }
    let erased = Dictionary(uniqueKeysWithValues: session.erased.map { ($0, $1) })
    for change in changes {
      let line = change.edit.withoutWords(of: erased, in: change.id).json.compact
      #expect(!line.contains("secret"), "\(line)")
    }
  }
}

/// One after another, each seeing all; answers with who did what, in order.
private func queue(_ seed: Int, _ count: Int, in room: inout Room) -> [Seat] {
  var luck = Luck(seed)
  var order: [Seat] = []
  for _ in 0..<count {
    let seat = luck.dice.pick(seats) ?? .leader
    var edits: [Edit] = []
    for _ in 0..<(luck.dice.roll(0...3) == 0 ? 3 : 1) {
      let isPlan = luck.dice.roll(0...1) == 0
      guard let edit = isPlan ? luck.planning(room.session) : luck.writing(room.session) else {
        continue
      }
      edits.append(edit)
    }
    let before = room
    do {
      if edits.count == 1 {
        try room.make(edits[0], by: seat)
      } else {
        try room.make(together: edits, by: seat)
      }
      if !edits.isEmpty { order.append(seat) }
    } catch {
      room = before
    }
  }
  return order
}

@Test(arguments: 1...16)
func `undoing everything leaves what was there before, and doing it again what came of it`(
  seed: Int
) throws {
  var room = Room()
  for title in ["One", "Two"] { _ = room.poster(.table(1), in: room.step(title)) }
  room.people(4)
  let before = room.session.sight
  let order = queue(seed, 120, in: &room)
  let after = room.session.sight
  #expect(order.count > 60)
  for seat in order.reversed() { try room.undo(seat) }
  #expect(room.session.sight == before)
  for seat in order { try room.redo(seat) }
  #expect(room.session.sight == after)
  #expect(room.session.brokenInvariants() == [])
  var again = Session()
  for change in room.changes { again.fold(change) }
  #expect(again.text == room.session.text)
}

extension Session {
  /// What somebody sees of it: nothing that is kept out of sight, no memory of how it came about.
  fileprivate var sight: String {
    var lines = [title, place, quietSentence, "\(String(describing: date))"]
    lines += questions.visible.map { "\($0.id) \($0.text)" }
    lines += rules.visible.map { "\($0.id) \($0.text)" }
    lines += programme.visible.map(\.json.compact)
    lines += people.visible.map { "\($0.id) \($0.alias) \($0.part) \($0.presence)" }
    for poster in posters.visible {
      lines.append("\(poster.id) \(poster.holder) \(poster.state) \(poster.isFromPaper)")
      lines.append(picture(of: poster.id))
    }
    lines += comments.visible.map { "\($0.id) \($0.text)" }
    return lines.joined(separator: "\n")
  }
}
