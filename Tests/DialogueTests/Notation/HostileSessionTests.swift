import Dialogue
import JSONTree
import Testing

/// What a broken disk or a careless hand may put in the place of a value.
private let oddities: [JSON] = [
  .null, true, 0, -1, 1, 1_000_000_000, .int(.max), .int(.min), .decimal("1e400"), "", " ", "x",
  "signed", "table-1000", "plenary", "0001-01-01", "9999-12-31", "00:00", "9999:59",
  "0001-01-01T00:00:00+23:59", "9999-12-31T23:59:59-23:59", "7ZZZZZZZZZZZZZZZZZZZZZZZZZ", [], [:],
]

extension JSON {
  /// The same with one value somewhere in it replaced, removed or doubled.
  fileprivate func spoiled(_ dice: inout Dice) -> JSON {
    switch self {
    case .object(var members) where !members.isEmpty && dice.roll(0...9) > 0:
      let place = dice.roll(0...members.count - 1)
      if dice.roll(0...12) == 0 {
        members.remove(at: place)
      } else {
        members[place].value = members[place].value.spoiled(&dice)
      }
      return .object(members)
    case .array(var elements) where !elements.isEmpty && dice.roll(0...9) > 0:
      let place = dice.roll(0...elements.count - 1)
      switch dice.roll(0...12) {
      case 0: elements.remove(at: place)
      case 1: elements.insert(elements[place], at: 0)
      default: elements[place] = elements[place].spoiled(&dice)
      }
      return .array(elements)
    case .null, .bool, .int, .decimal, .string, .array, .object:
      // Mostly something of the same kind, which comes further before it is noticed.
      let alike = oddities.filter { ($0.string == nil) == (string == nil) }
      return dice.pick(dice.roll(0...4) == 0 ? oddities : alike) ?? .null
    }
  }
}

/// Everything that is computed from a session; it is enough that it comes to an end.
private func consider(_ session: Session, at now: Moment) -> Int {
  var seen = session.brokenInvariants().count + session.timeline(now: nil).rows.count
  seen += session.timeline(now: now).rows.count + session.timetable(shrinkingAt: now).rows.count
  seen += session.suggestedShortening(at: now)?.failsBy ?? 0
  seen += session.suggestedSwap(at: now)?.failsBy ?? 0
  if let clock = session.stepClock(now: now) {
    seen += clock.turn?.rounds.count ?? 0
    if case .over(let minutes) = clock.time.left { seen += minutes > 0 ? 1 : 0 }
  }
  let moves: [ClockMove] = [
    .next, .back, .began(minutesAgo: 5), .stop, .goOn, .quiet, .nextTurn, .previousTurn,
    .hear(session.posters.first?.id), .end,
  ]
  for move in moves {
    var after = session
    for edit in session.edits(for: move, at: now) {
      let id = Identifier(high: .max, low: UInt64(seen))
      after.fold(Change(id: id, at: now, by: .leader, edit: edit))
      seen += 1
    }
    seen += after.timeline(now: now).rows.count
  }
  seen += session.relationsPerStep.reduce(0) { max($0, $1.inUse) } + session.met.count
  for step in session.programme.visible { seen += session.posterStandings(in: step).count }
  return seen + session.summary.json.compact.utf8.count + session.nextStepNumber
}

@Test(arguments: 1...6)
func `a spoiled session is refused with a place, or can be worked with`(seed: Int) throws {
  var dice = Dice(seed)
  let whole = try Room.day().session.json
  let nows = ["0001-01-01T00:00:00Z", "2026-03-14T12:00:00+01:00", "9999-12-31T23:59:59Z"]
  var (read, refused) = (0, 0)
  for _ in 0..<50 {
    var json = whole
    for _ in 0..<dice.roll(1...2) { json = json.spoiled(&dice) }
    let session: Session
    do throws(Malformed) {
      session = try Session(json: json)
    } catch {
      refused += 1
      #expect(!error.sentence.en.isEmpty)
      continue
    }
    read += 1
    #expect(try Session(json: session.json).text == session.text)
    let now = dice.pick(nows).flatMap { Moment($0) } ?? Moment(milliseconds: 0)
    #expect(consider(session, at: now) > 0)
  }
  #expect(read > 3 && refused > 3)
}

@Test(arguments: 1...4)
func `a spoiled change is refused with a place, or can be folded`(seed: Int) throws {
  var dice = Dice(seed)
  let room = try Room.day()
  var folded = 0
  for _ in 0..<400 {
    let change = room.changes[dice.roll(0...room.changes.count - 1)]
    let json = change.edit.json.spoiled(&dice)
    guard let edit = try? Edit(json: json) else { continue }
    #expect(try Edit(json: edit.json) == edit)
    var session = room.session
    session.fold(
      Change(id: Identifier(high: 9, low: 9), at: change.at, by: .script, edit: edit))
    folded += 1
    if dice.roll(0...20) == 0 { #expect(consider(session, at: change.at) > 0) }
  }
  #expect(folded > 50)
}
