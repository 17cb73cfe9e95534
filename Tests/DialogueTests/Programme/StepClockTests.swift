import Dialogue
import Testing

/// Minutes, what is used in seconds, what is left, the part used, how urgent.
private let countdowns: [(Int, Double, Countdown.Left, Double, Countdown.Urgency)] = [
  (25, 0, .minutes(25), 0, .calm),
  (25, 660, .minutes(14), 0.44, .calm),
  (25, 661, .minutes(14), 0.4407, .calm),
  (25, 1199, .minutes(6), 0.7993, .calm),
  (25, 1200, .minutes(5), 0.8, .soon),
  (25, 1424, .minutes(2), 0.9493, .soon),
  (25, 1425, .minutes(2), 0.95, .now),
  (25, 1440, .seconds(60), 0.96, .now),
  (25, 1499.5, .seconds(1), 0.9997, .now),
  (25, 1500, .over(minutes: 0), 1, .over),
  (25, 1559, .over(minutes: 0), 1, .over),
  (25, 1560, .over(minutes: 1), 1, .over),
  (25, 90_000, .over(minutes: 1475), 1, .over),
  (1, 0, .seconds(60), 0, .calm),
  (0, 0, .over(minutes: 0), 1, .over),
]

@Test(arguments: countdowns.indices)
func `a calm clock says minutes, and seconds only in the last one`(place: Int) {
  let (minutes, seconds, left, used, urgency) = countdowns[place]
  let countdown = Countdown(minutes: minutes, elapsed: Int64(seconds * 1000))
  #expect(countdown.left == left)
  #expect(abs(countdown.fraction - used) < 0.0001)
  #expect(countdown.urgency == urgency)
}

@Test func `a countdown takes no negative time`() {
  #expect(Countdown(total: -5, elapsed: -7) == Countdown(total: 0, elapsed: 0))
}

/// Pairs of 20 minutes with one question of 8 that is swapped and two talked over together, begun.
private func pairs(_ people: Int) throws -> Room {
  var room = waitingPairs(people)
  try room.move(.next, at: "10:00")
  return room
}

private func waitingPairs(_ people: Int) -> Room {
  var room = Room()
  room.people(people)
  room.step("Pairs", 20, kind: .pairs, form: .pairs) { step in
    step.questions = [
      OpenQuestion(
        id: ID(Identifier(high: 1, low: 1)), text: "Who am I?", turns: .swap, minutes: 8),
      OpenQuestion(
        id: ID(Identifier(high: 1, low: 2)), text: "Why did I say yes?", turns: .together,
        minutes: 5),
      OpenQuestion(id: ID(Identifier(high: 1, low: 3)), text: "Why should they?"),
    ]
  }
  return room
}

extension Room {
  /// `1 of 3, swap: pair 1 4:00 trio 1 2:40`: the question, and each kind of group's turn with the
  /// time until it is the next one's.
  fileprivate func turnPicture(
    _ time: String, interpreted: Set<ID<Person>> = []
  ) -> String {
    let sharing = session.currentStep.map { session.sharing(of: $0, interpreted) }
    guard let turn = session.stepClock(now: Moment(today: time), sharing: sharing)?.turn else {
      return "none"
    }
    func clock(_ countdown: Countdown) -> String {
      let seconds = countdown.remaining / 1000
      return "\(seconds / 60):\(seconds % 60 < 10 ? "0" : "")\(abs(seconds) % 60)"
    }
    var words = ["\(turn.place + 1) of \(turn.count), \(turn.turns.rawValue)"]
    if let time = turn.time { words.append(clock(time)) }
    for round in turn.rounds {
      let kind = (round.people == 2 ? "pair" : "trio") + (round.isInterpreted ? "+" : "")
      words.append("\(kind) \(round.turn) \(clock(round.time))")
    }
    return words.joined(separator: ", ")
  }
}

@Test func `each in a pair has a turn, and the clock says when to swap`() throws {
  let room = try pairs(4)
  #expect(room.turnPicture("10:00") == "1 of 3, swap, 8:00, pair 1 4:00")
  #expect(room.turnPicture("10:03:59") == "1 of 3, swap, 4:01, pair 1 0:01")
  #expect(room.turnPicture("10:04") == "1 of 3, swap, 4:00, pair 2 4:00")
  #expect(room.turnPicture("10:08") == "1 of 3, swap, 0:00, pair 2 0:00")
}

@Test func `a trio has three turns beside the pairs' two`() throws {
  let room = try pairs(5)
  #expect(room.turnPicture("10:00") == "1 of 3, swap, 8:00, pair 1 4:00, trio 1 2:40")
  #expect(room.turnPicture("10:02:40") == "1 of 3, swap, 5:20, pair 1 1:20, trio 2 2:40")
  #expect(room.turnPicture("10:04") == "1 of 3, swap, 4:00, pair 2 4:00, trio 2 1:20")
  #expect(room.turnPicture("10:05:20") == "1 of 3, swap, 2:40, pair 2 2:40, trio 3 2:40")
}

@Test func `three people are one trio, and nobody at all is a pair`() throws {
  #expect(try pairs(3).turnPicture("10:00") == "1 of 3, swap, 8:00, trio 1 2:40")
  #expect(try pairs(0).turnPicture("10:00") == "1 of 3, swap, 8:00, pair 1 4:00")
}

@Test func `turns through an interpreter take twice as long, in the clock and in the day`() throws {
  var room = try pairs(4)
  let ada = room.session.participants[0].id
  #expect(
    room.turnPicture("10:00", interpreted: [ada])
      == "1 of 3, swap, 16:00, pair 1 4:00, pair+ 1 8:00")
  #expect(
    room.turnPicture("10:09", interpreted: [ada])
      == "1 of 3, swap, 7:00, pair 2 -1:00, pair+ 2 7:00")
  let step = try #require(room.session.currentStep)
  let clock = room.session.stepClock(
    now: room.now, sharing: room.session.sharing(of: step, [ada]))
  #expect(clock?.time.total == Int64(28 * 60_000))
  func end(_ people: Set<ID<Person>>) -> TimeOfDay {
    room.session.timeline(now: room.now, interpreted: people).end
  }
  #expect(end([ada]) - end([]) == 8)
  // Only the pair that somebody sits in talks through the interpreter, and only it takes longer.
  let people = room.session.participants.map(\.id)
  room.force(.seat(step.id, [[people[0], people[1]], [people[2], people[3]]]))
  #expect(room.session.sharing(of: step, [people[3]]).count == 2)
  room.force(.seat(step.id, [[people[0], people[1], people[2]], [people[3]]]))
  #expect(
    room.turnPicture("10:00", interpreted: [ada]) == "1 of 3, swap, 16:00, trio+ 1 5:20")
  // What was talked over together takes no turns.
  try room.move(.nextTurn, at: "10:16")
  #expect(room.turnPicture("10:17", interpreted: [ada]) == "2 of 3, together, 4:00")
}

@Test func `a new timetable keeps the minutes that an interpreter's turns take`() throws {
  var room = try pairs(4)
  room.step("Talk", 60, least: 30)
  room.force(.set(.closes(TimeOfDay("11:20")!)))
  let ada = room.session.participants[0].id
  let plain = room.session.timetable(shrinkingAt: room.now)
  let long = room.session.timetable(shrinkingAt: room.now, interpreted: [ada])
  #expect(plain.overtime == 0 && plain.rows.map(\.after) == [20, 60])
  #expect(long.rows.map(\.after) == [20, 52])
  #expect(long.overtime == 0)
}

@Test func `before the day an interpreter's minutes are no new agreement`() {
  var room = waitingPairs(4)
  room.step("Talk", 30)
  let ada = room.session.participants[0].id
  let timetable = room.session.timetable(shrinkingAt: nil, interpreted: [ada])
  #expect(timetable.rows[1].start - timetable.rows[0].start == 28)
  #expect(timetable.edits == [])
}

@Test func `what is talked over together is not swapped, and may have no clock`() throws {
  var room = try pairs(4)
  try room.move(.nextTurn, at: "10:09")
  #expect(room.turnPicture("10:10") == "2 of 3, together, 4:00")
  try room.move(.nextTurn, at: "10:14")
  #expect(room.turnPicture("10:15") == "3 of 3, none")
  #expect(room.session.edits(for: .nextTurn, at: room.now) == [])
  try room.move(.previousTurn, at: "10:16")
  #expect(room.turnPicture("10:16:30") == "2 of 3, together, 4:30")
  #expect(room.session.runningQuestion?.text == "Why did I say yes?")
}

@Test func `stopped, the step's clock and the turn's stand still`() throws {
  var room = try pairs(4)
  try room.move(.stop, at: "10:03")
  for time in ["10:03", "10:30"] {
    let clock = try #require(room.session.stepClock(now: Moment(today: time)))
    #expect(clock.isStopped && !clock.isQuiet)
    #expect(clock.time == Countdown(minutes: 20, elapsed: 180_000))
    #expect(room.turnPicture(time) == "1 of 3, swap, 5:00, pair 1 1:00")
  }
  try room.move(.goOn, at: "10:30")
  #expect(room.turnPicture("10:31") == "1 of 3, swap, 4:00, pair 2 4:00")
}

@Test func `a question that is begun while the clocks stand still begins when they go`() throws {
  var room = try pairs(4)
  try room.move(.quiet, at: "10:03")
  try room.move(.nextTurn, at: "10:05")
  #expect(room.turnPicture("10:10") == "2 of 3, together, 5:00")
  try room.move(.endQuiet, at: "10:20")
  #expect(room.turnPicture("10:21") == "2 of 3, together, 4:00")
  let clock = try #require(room.session.stepClock(now: Moment(today: "10:21")))
  #expect(clock.time == Countdown(minutes: 20, elapsed: 240_000))
}

@Test func `there is no clock before the day and after it`() throws {
  var room = try pairs(4)
  try room.move(.end, at: "10:20")
  #expect(room.session.stepClock(now: room.now) == nil)
  #expect(room.session.runningQuestion == nil)
  var quiet = Room()
  try quiet.move(.quiet, at: "09:50")
  #expect(quiet.session.stepClock(now: quiet.now) == nil)
  #expect(quiet.session.clock?.isQuiet == true && quiet.session.state == .planned)
}

@Test func `a step that has lost its questions shows the last of them, or none`() throws {
  var room = try pairs(4)
  try room.move(.nextTurn, at: "10:01")
  try room.move(.nextTurn, at: "10:02")
  let step = try #require(room.session.currentStep)
  try room.make(.setStep(step.id, .questions(Array(step.questions.prefix(1)))))
  #expect(room.turnPicture("10:03").hasPrefix("1 of 1, swap"))
  try room.make(.setStep(step.id, .questions([])))
  #expect(room.turnPicture("10:03") == "none")
}
