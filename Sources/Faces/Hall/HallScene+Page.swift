import Dialogue

extension HallScene {
  /// The page of a session; people stand under their aliases where nobody has written down what they
  /// want to be called.
  init(
    _ page: HallPage, of session: Session, now: Moment, names: [ID<Person>: String] = [:],
    interpreted: Set<ID<Person>> = []
  ) {
    let scene: HallScene? =
      switch page {
      case .blank: .blank
      case .title: .title(of: session)
      case .words(let step): session.programme[step].map { .words($0.wordsInHall) }
      case .seating(let step, let part):
        session.programme[step].flatMap { .seating(of: $0, part, in: session, names) }
      case .rule(let rule): .rule(rule, of: session)
      case .question(let step, let place):
        session.programme[step].flatMap {
          .question(place, of: $0, in: session, now: now, interpreted)
        }
      case .poster(let poster, let part):
        session.posters[poster].flatMap { .poster($0, part, in: session) }
      case .relations(let step):
        session.programme[step].map { .relations(Relations(of: $0, in: session)) }
      case .quiet: .quiet(session.quietSentence)
      }
    self = scene ?? .blank
  }

  private static func title(of session: Session) -> Self {
    let date = session.date?.inWords(session.language) ?? ""
    let under = [session.place, date].filter { !$0.isEmpty }
    return .title(session.title, under: under.joined(separator: " · "))
  }

  private static func rule(_ id: ID<GroundRule>, of session: Session) -> Self? {
    let rules = Array(session.rules.visible)
    return rules.firstIndex { $0.id == id }.map {
      .rule(rules[$0].text, number: $0 + 1, of: rules.count)
    }
  }

  private static func seating(
    of step: Step, _ part: Int, in session: Session, _ names: [ID<Person>: String]
  ) -> Self? {
    let atATime = step.groupsOnAHallPage
    let first = part.multipliedReportingOverflow(by: atATime)
    let used = step.groupsInUse
    guard part >= 0, !first.overflow, used.indices.contains(first.partialValue) else { return nil }
    let places = used.dropFirst(first.partialValue).prefix(atATime)
    let hosts = session.hosts(in: step)
    let seats = session.seats(of: step)
    let groups = places.map { place in
      Group(
        number: place + 1,
        people: seats[place].compactMap { person in
          let name = names[person] ?? session.people[person]?.alias
          return name.map { hosts.contains(person) ? $0 + Person.host(session.language) : $0 }
        })
    }
    return .seating(Seating(step: step.title, isPairs: step.form == .pairs, groups: groups))
  }

  private static func question(
    _ place: Int, of step: Step, in session: Session, now: Moment,
    _ interpreted: Set<ID<Person>>
  ) -> Self? {
    guard step.questions.indices.contains(place) else { return nil }
    let question = step.questions[place]
    var scene = Question(step: step.title, text: question.text, minutes: "")
    let sharing = session.sharing(of: step, interpreted)
    let there = session.arrived(at: place, of: step, now: now)
    if let clock = there.stepClock(now: now, sharing: sharing), clock.step == step.id {
      let turn = clock.turn.flatMap { $0.place == place ? $0 : nil }
      scene.minutes = minutes((turn?.time ?? clock.time).left)
      scene.turn = turn.flatMap(HallWording.turn)
    } else {
      scene.minutes = minutes(.minutes(question.minutes ?? step.minutes))
      scene.turn = question.turns == .together ? HallWording.together : nil
    }
    return .question(scene)
  }

  /// The minutes that the room sees: never how late anything is.
  private static func minutes(_ left: Countdown.Left) -> String {
    switch left {
    case .minutes(let minutes): "\(minutes) min"
    case .seconds(let seconds): "\(seconds) s"
    case .over: ""
    }
  }

  private static func poster(_ poster: Dialogue.Poster, _ part: Int, in session: Session) -> Self? {
    let lines = session.signedLines(of: poster)
    let parts = HallPage.parts(of: lines.count, each: HallPage.pointsAtATime)
    guard let table = poster.holder.table, (0..<parts).contains(part) else { return nil }
    let shown = lines.dropFirst(part * HallPage.pointsAtATime).prefix(HallPage.pointsAtATime)
    return .poster(Poster(table: table, part: part + 1, parts: parts, lines: Array(shown)))
  }
}

extension Session {
  /// The session as it is once the day has come to a question: what is shown of it beforehand is what
  /// the room gets.
  fileprivate func arrived(at place: Int, of step: Step, now: Moment) -> Session {
    var moved = Clock(step: step.id, began: now)
    if let clock, clock.isRunning, clock.step == step.id { moved = clock }
    if step.questions.count > 1 || step.questions[place].minutes != nil, moved.turn != place {
      moved.turn = place
      moved.turnBegan = now
      moved.turnRested = 0
    }
    guard moved != clock else { return self }
    var there = self
    there.fold(
      Change(
        id: Identifier(high: .max, low: .max), at: now, by: .leader,
        edit: .clock(moved, saw: clockRevision)))
    return there
  }
}

extension HallScene.Relations {
  init(of step: Step, in session: Session) {
    let groups = session.relationsNow(in: step).groups
    let alone = max(0, session.participantCount - groups.reduce(0, +))
    self.init(groups: groups + Array(repeating: 1, count: alone))
  }
}

extension Step {
  /// What the room reads in a step that puts no question.
  var wordsInHall: String { hall.flatMap { $0.isBlank ? nil : $0 } ?? title }
}
