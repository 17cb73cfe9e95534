package import Dialogue
package import Terminal

extension HallPage {
  /// The page as the room sees it, in the session's own language.
  ///
  /// `name` is what somebody wants to be called today; without it people stand under their aliases.
  package func view(
    of session: Session, now: Moment, name: ((ID<Person>) -> String?)? = nil
  ) -> Block {
    switch self {
    case .blank: .space
    case .title: Self.title(of: session)
    case .words(let step): Self.words(of: session.programme[step], in: session)
    case .seating(let step):
      Self.seating(of: session.programme[step], in: session) { person in
        name?(person) ?? session.people[person]?.alias ?? ""
      }
    case .rule(let rule): Self.rule(rule, in: session)
    case .question(let step, let place):
      Self.question(place, of: session.programme[step], in: session, now: now)
    case .poster(let poster, let part): Self.poster(session.posters[poster], part, in: session)
    case .quiet: .big(Block.Big(session.quietSentence))
    }
  }

  private static func title(of session: Session) -> Block {
    let place = [session.place, session.date?.description ?? ""].filter { !$0.isEmpty }
    return .rows([
      .weight(1, .big(Block.Big(session.title)), minimum: 2),
      .fixed(1, centered(Line(place.joined(separator: " · "))), rank: 1),
    ])
  }

  private static func words(of step: Step?, in session: Session) -> Block {
    guard let step else { return .space }
    let words = step.hall.flatMap { $0.isBlank ? nil : $0 } ?? step.title
    return .big(Block.Big(words))
  }

  private static func rule(_ id: ID<GroundRule>, in session: Session) -> Block {
    guard let rule = session.rules[id], !rule.isRemoved else { return .space }
    let rules = Array(session.rules.visible)
    let number = (rules.firstIndex { $0.id == id } ?? 0) + 1
    let heading = Line(HallWording.rule(number, of: rules.count)(session.language), .heading)
    return .rows([
      .fixed(2, centered(heading), rank: 1),
      .weight(1, .big(Block.Big(rule.text)), minimum: 2),
    ])
  }

  private static func question(
    _ place: Int, of step: Step?, in session: Session, now: Moment
  ) -> Block {
    guard let step, step.questions.indices.contains(place) else { return .space }
    let turn = HallTime(of: place, in: step, session: session, now: now)
    return .rows([
      .fixed(2, centered(Line(step.title, .heading)), rank: 2),
      .weight(2, .big(Block.Big(step.questions[place].text)), minimum: 2),
      .fixed(
        turn.words == nil ? 0 : 1, centered(Line(turn.words?(session.language) ?? "")), rank: 3),
      .weight(1, .big(Block.Big(turn.minutes(session.language))), minimum: 1, rank: 1),
    ])
  }

  private static func seating(
    of step: Step?, in session: Session, name: @escaping (ID<Person>) -> String
  ) -> Block {
    guard let step else { return .space }
    let language = session.language
    let groups = step.seating
    let isPairs = step.form == .pairs
    let list = Block.List("hall-seating", count: groups.count, wraps: !isPairs, cellWidth: 24) {
      let people = groups[$0].map(name).joined(separator: isPairs ? " – " : " · ")
      return .init(
        isPairs
          ? Line(people)
          : Line(HallWording.table($0 + 1)(language), .heading)
            + Line("  \(people)"))
    }
    return .rows([
      .fixed(2, centered(Line(step.title, .heading)), rank: 1), .weight(1, .list(list), minimum: 2),
    ])
  }

  private static func poster(_ poster: Poster?, _ part: Int, in session: Session) -> Block {
    guard let poster, let table = poster.holder.table else { return .space }
    let all = session.signedLines(of: poster)
    let shown = all.dropFirst(part * pointsAtATime).prefix(pointsAtATime)
    let parts = (all.count + pointsAtATime - 1) / pointsAtATime
    var title = HallWording.table(table)(session.language)
    if parts > 1 { title += " (\(part + 1)/\(parts))" }
    return .rows([
      .fixed(2, centered(Line(title, .heading)), rank: 1),
      .weight(1, .text(shown.map(\.asLine)), minimum: 2),
    ])
  }

  private static func centered(_ line: Line) -> Block {
    .text(Block.Text([line], alignment: .center))
  }
}

extension Session.SignedLine {
  var asLine: Line {
    switch level {
    case .heading: Line(text, .heading)
    case .point: Line("• \(text)", .participants)
    case .sub: Line("   – \(text)", .participants)
    }
  }
}

/// The minutes that the room sees: never how late anything is.
private struct HallTime {
  private var left: Countdown.Left?
  var words: Sentence?

  init(of place: Int, in step: Step, session: Session, now: Moment) {
    let question = step.questions[place]
    let clock = session.stepClock(now: now)
    if let clock, clock.step == step.id {
      let turn = clock.turn.flatMap { $0.place == place ? $0 : nil }
      left = (turn?.time ?? clock.time).left
      if let turn { words = HallWording.turn(turn) }
    } else {
      left = .minutes(question.minutes ?? step.minutes)
      if question.turns == .together { words = HallWording.together }
    }
  }

  func minutes(_ language: Language) -> String {
    switch left {
    case .minutes(let minutes): "\(minutes) min"
    case .seconds(let seconds): "\(seconds) s"
    case .over, nil: ""
    }
  }
}

extension HallPage {
  /// The page in a few words, for the leader.
  func summary(in session: Session, language: Language) -> String {
    switch self {
    case .blank: return HallWording.nothing(language)
    case .title: return session.title
    case .words(let step):
      guard let step = session.programme[step] else { return "" }
      return "«\(step.hall.flatMap { $0.isBlank ? nil : $0 } ?? step.title)»"
    case .seating: return HallWording.whoSitsTogether(language)
    case .rule(let id):
      let rules = Array(session.rules.visible)
      let number = (rules.firstIndex { $0.id == id } ?? 0) + 1
      return HallWording.rule(number, of: rules.count)(language)
    case .question(let step, let place):
      guard let questions = session.programme[step]?.questions, questions.indices.contains(place)
      else { return "" }
      return "«\(questions[place].text)»"
    case .poster(let poster, _):
      guard let table = session.posters[poster]?.holder.table else { return "" }
      return HallWording.posterOfTable(table)(language)
    case .quiet: return session.quietSentence
    }
  }
}
