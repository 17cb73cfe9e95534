import Dialogue
import Discretion

extension Report {
  /// Who was there, by which method and why, the rules, the programme as it was held, and the
  /// relations that it used.
  static func howItWasDone(_ session: Session, by method: Method) -> [Block] {
    let language = session.language
    var blocks: [Block] = [
      .heading(level: 2, Prose(WholeWording.how(language))),
      .facts(facts(of: session, method)), .paragraph(Prose(method.summary(language))),
    ]
    let rules = session.rules.visible.map { Prose($0.text) }
    if !rules.isEmpty {
      blocks += [.heading(level: 3, Prose(DayWording.rules(language))), .steps(rules)]
    }
    blocks.append(.heading(level: 3, Prose(WholeWording.programme(language))))
    blocks.append(.table(programme(of: session)))
    blocks += relations(in: session)
    let theory = session.day.reduce(into: [Method.Theory]()) { theory, step in
      theory += method.theory(for: step).filter { !theory.contains($0) }
    }
    if !theory.isEmpty {
      blocks.append(.heading(level: 3, Prose(WholeWording.why(language))))
      blocks += theory.flatMap {
        [
          Block.paragraph(.strong($0.title(language))), .paragraph(Prose($0.text(language))),
        ]
      }
    }
    return blocks
  }

  private static func facts(of session: Session, _ method: Method) -> [Block.Fact] {
    let language = session.language
    var facts: [Block.Fact] = []
    if !session.commissioner.isBlank {
      facts.append(.init(InvitationWording.commissioner(language), Prose(session.commissioner)))
    }
    facts.append(.init(WholeWording.method(language), Prose(method.name(language))))
    let present = WholeWording.participants(session.participantCount)
    facts.append(.init(WholeWording.present(language), Prose(present(language))))
    return facts
  }

  /// Step by step, with the time it was held where it was, else the time it was planned for.
  private static func programme(of session: Session) -> Block.Table {
    let language = session.language
    let timeline = session.timeline(now: nil)
    let rows = session.day.map { step in
      let held = session.held.filter { $0.step == step.id }
      let time =
        if let first = held.first, let last = held.last {
          [first.began, last.ended].compactMap { $0?.timeOfDay.description }
            .joined(separator: "–")
        } else {
          timeline[step.id]?.shown?.start.description ?? "–"
        }
      return [
        Prose(time), Prose(step.title), Prose(step.form.words(language)),
        Prose(step.questions.map(\.text).joined(separator: "\n")),
      ]
    }
    let questions = DayWording.toTheRoom(session.day.reduce(0) { $0 + $1.questions.count })
    let header = [DayWording.time, DayWording.step, DayWording.form, questions]
    return Block.Table(header: header.map { Prose($0(language)) }, rows: rows)
  }

  private static func relations(in session: Session) -> [Block] {
    let language = session.language
    let inRoom = session.relationsInTheRoom
    // What a few people make of relations would tell how few they are.
    guard case .number = Told(people: session.participantCount) else { return [] }
    let figures = session.relationsPerStep.filter { $0.inUse > 0 }
    let rows = figures.compactMap { figure -> [Prose]? in
      guard let step = session.programme[figure.step], step.isOfTheDay else { return nil }
      return [
        Prose(step.title), Prose(figure.form.words(language)),
        Prose(WholeWording.sizes(figure.groups)(language)), Prose("\(figure.inUse)"),
      ]
    }
    let met = session.met.count
    var said = WholeWording.relations(session.participantCount, inRoom)(language)
    if met > 0 { said += " " + WholeWording.met(met)(language) }
    let header = [DayWording.step, DayWording.form, WholeWording.groups, WholeWording.inUse]
    return [
      .heading(level: 3, Prose(WholeWording.spaces(language))), .paragraph(Prose(said)),
      .table(Block.Table(header: header.map { Prose($0(language)) }, rows: rows)),
    ]
  }
}
