import Dialogue

/// Edits that somebody might think of, in a room with some of everything.
struct Luck {
  var dice: Dice

  init(_ seed: Int) { dice = Dice(seed) }

  private static let words = [
    "Å bli møtt", "see me", "  - «nå»", "対話", "Zoë", "ŋ đ", "👩‍⚕️ first", "x", "hør på oss → straks",
    "tillit", "tid", "én av oss",
  ]

  mutating func text() -> String {
    (0..<dice.roll(1...4)).map { _ in dice.pick(Self.words) ?? "" }.joined(separator: " ")
  }

  private mutating func any<Entity>(_ table: OrderedTable<Entity>) -> ID<Entity>? {
    dice.pick(table.order)
  }

  private mutating func place<Entity>(in table: OrderedTable<Entity>) -> Placement<Entity> {
    switch dice.roll(0...3) {
    case 0: .remove
    case 1: .restore
    default: .move(after: dice.roll(0...4) == 0 ? nil : any(table))
    }
  }

  /// A change to the day's plan or its people.
  mutating func planning(_ session: Session) -> Edit? {
    switch dice.roll(0...17) {
    case 0: .set(.title(text()))
    case 1: .set(.place(text()))
    case 2: .set(.date(Day(sinceEpoch: dice.roll(20_000...21_000))))
    case 3: .set(.quietSentence(text()))
    case 4: .addQuestion(text: text(), after: any(session.questions))
    case 5: any(session.questions).map { .setQuestion($0, text: text()) }
    case 6: any(session.questions).map { .placeQuestion($0, place(in: session.questions)) }
    case 7: .addRule(text: text(), after: any(session.rules))
    case 8: any(session.rules).map { .placeRule($0, place(in: session.rules)) }
    case 9: .addStep(step(), after: any(session.programme))
    case 10: any(session.programme).map { .setStep($0, field()) }
    case 11: any(session.programme).map { .placeStep($0, place(in: session.programme)) }
    case 12: any(session.programme).map { .seat($0, seating(session)) }
    case 13:
      .timetable(
        session.programme.order.filter { _ in dice.roll(0...1) == 0 }.map {
          TimetableEntry(
            step: $0, minutes: dice.roll(0...90),
            agreed: TimeOfDay(minutes: dice.roll(540...1500)))
        })
    case 14: .addPerson(alias: text(), part: .participant, roles: [], after: any(session.people))
    case 15: any(session.people).map { .setPerson($0, .alias(text())) }
    case 16:
      any(session.people).map {
        .setPerson($0, .presence(dice.pick(Person.Presence.allCases) ?? .here))
      }
    default: any(session.people).map { .placePerson($0, place(in: session.people)) }
    }
  }

  private mutating func step() -> Step {
    var step = Step(
      id: .last, number: dice.roll(0...20), kind: dice.pick(Step.Kind.allCases) ?? .free,
      title: text(), minutes: 30, least: dice.roll(0...30),
      form: dice.pick(Step.RoomForm.allCases) ?? .none,
      writes: dice.pick(Step.Writes.allCases) ?? .nobody)
    step.yieldsLast = dice.roll(0...3) == 0
    return step
  }

  private mutating func field() -> StepField {
    switch dice.roll(0...5) {
    case 0: .title(text())
    case 1: .minutes(dice.roll(0...90))
    case 2: .start(dice.roll(0...1) == 0 ? nil : TimeOfDay(minutes: dice.roll(600...900)))
    case 3: .scripts([text(), text()])
    case 4: .hall(dice.roll(0...1) == 0 ? nil : text())
    default: .tableSize(dice.roll(1...9))
    }
  }

  private mutating func seating(_ session: Session) -> [[ID<Person>]] {
    var people = session.people.order.shuffled(using: &dice)[...]
    var groups: [[ID<Person>]] = []
    while !people.isEmpty {
      let size = dice.roll(1...4)
      groups.append(Array(people.prefix(size)))
      people = people.dropFirst(size)
    }
    return groups
  }

  /// A change to what is written. Only half of the points may be reworded, and the other half is
  /// there to be erased.
  mutating func writing(_ session: Session) -> Edit? {
    guard let poster = any(session.posters) else { return nil }
    let points = session.points(of: poster)
    switch dice.roll(0...11) {
    case 0...3:
      return .write(
        poster, level: dice.pick(Point.Level.allCases) ?? .point, text: text(),
        after: any(points))
    case 4, 5: return any(points).map { .reword($0, text: text()) }
    case 6:
      guard let point = any(points).flatMap({ points[$0] }), !point.isErased else { return nil }
      return dice.pick(point.wordings).map { .pick(point.id, wording: $0.id) }
    case 7: return any(points).map { .setPoint($0, .struck(dice.roll(0...1) == 0)) }
    case 8:
      return any(points).map {
        .setPoint($0, .level(dice.pick(Point.Level.allCases) ?? .point))
      }
    case 9: return any(points).map { .placePoint($0, place(in: points)) }
    case 10: return .comment(.poster(poster), text: text())
    default: return any(session.comments).map { .setComment($0, text: text()) }
    }
  }

  /// What cannot be taken back by Ctrl-Z.
  mutating func deciding(_ session: Session, at now: Moment) -> [Edit] {
    switch dice.roll(0...5) {
    case 0:
      guard let step = any(session.programme), let holder = dice.pick(Self.holders) else {
        return []
      }
      let poster = Poster.id(step: step, holder: holder)
      return [.openPoster(poster, step: step, holder: holder, fromPaper: false)]
    case 1:
      guard let poster = any(session.posters) else { return [] }
      return [
        .setPoster(poster, .state(.readAloud)),
        .setPoster(poster, .signed(session.signature(of: poster, at: now))),
      ]
    case 2:
      guard let poster = any(session.posters), let point = any(session.points(of: poster)),
        dice.roll(0...3) == 0
      else { return [] }
      return [.erase(point)]
    default: return session.edits(for: move(session), at: now)
    }
  }

  private static let holders: [Poster.Holder] = [
    .table(1), .table(2), .table(3), .plenary, .digest,
  ]

  mutating func move(_ session: Session) -> ClockMove {
    let moves: [ClockMove] = [
      .next, .next, .next, .back, .began(minutesAgo: dice.roll(0...40)), .stop, .goOn, .quiet,
      .endQuiet, .nextTurn, .previousTurn, .hear(any(session.posters)), .hear(nil), .end,
    ]
    if dice.roll(0...9) == 0, let step = any(session.programme) { return .begin(step) }
    return dice.pick(moves) ?? .next
  }
}
