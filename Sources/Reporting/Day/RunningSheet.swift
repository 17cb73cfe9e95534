import Dialogue

extension Report {
  /// The day on one page as it is planned, whatever it came to, and then each step with what to say; for
  /// the leader.
  static func runningSheet(of session: Session) -> [Block] {
    let language = session.language
    let timeline = session.timeline(now: nil)
    var blocks: [Block] = [.heading(level: 2, Prose(DayWording.running(language)))]
    let steps = session.day
    let rows = steps.map { step in
      [
        Prose(timeline[step.id]?.planned.start.description ?? "–"),
        Prose(timeline[step.id].map { "\($0.planned.minutes)" } ?? "–"),
        Prose(step.form.words(language)), Prose(step.title),
      ]
    }
    let end: [Prose] = [
      Prose(timeline.plannedEnd.description), "", "", Prose(DayWording.end(language)),
    ]
    let header = [DayWording.time, DayWording.minutes, DayWording.form, DayWording.step]
    blocks.append(
      .table(Block.Table(header: header.map { Prose($0(language)) }, rows: rows + [end])))
    for step in steps {
      blocks += details(of: step, at: timeline[step.id]?.planned.start, in: session)
    }
    return blocks
  }

  private static func details(
    of step: Step, at start: TimeOfDay?, in session: Session
  ) -> [Block] {
    let language = session.language
    let title = [start?.description, step.title].compactMap(\.self).joined(separator: " ")
    var blocks: [Block] = [
      .heading(level: 3, Prose(title)), .paragraph(Prose(facts(of: step, language))),
    ]
    if !step.questions.isEmpty {
      blocks.append(.paragraph(.strong(DayWording.toTheRoom(step.questions.count)(language))))
      blocks.append(.bullets(step.questions.map { question(of: $0, language) }))
    }
    let lights = Set(step.questions.flatMap(\.lights))
    let wanted = session.questions.visible.filter { lights.contains($0.id) }
    if !wanted.isEmpty {
      blocks.append(.paragraph(.strong(DayWording.lights(language))))
      blocks.append(.bullets(wanted.map { Prose($0.text) }))
    }
    if !step.scripts.isEmpty {
      blocks.append(.paragraph(.strong(DayWording.say(language))))
      blocks.append(.bullets(step.scripts.map { Prose($0) }))
    }
    return blocks
  }

  private static func question(of question: OpenQuestion, _ language: Language) -> Prose {
    let minutes = question.minutes.map { [DayWording.length($0)(language)] } ?? []
    let turns = DayWording.name(of: question.turns).map { [$0(language)] } ?? []
    let facts = minutes + turns
    return Prose(question.text) + (facts.isEmpty ? "" : " (\(facts.joined(separator: ", ")))")
  }

  /// *40 min, at least 30 min. Instruction 3, talk 20, writing 10, reading aloud 7. Began at …*
  private static func facts(of step: Step, _ language: Language) -> String {
    var facts = DayWording.length(step.minutes)(language)
    if step.least < step.minutes { facts += ", " + DayWording.atLeast(step.least)(language) }
    facts += "."
    if !step.phases.isEmpty {
      let phases = step.phasesInTime.map { "\($0.work.words(language)) \($0.minutes)" }
      facts += " \(DayWording.phases(language)): \(phases.joined(separator: ", "))."
    }
    return facts + " \(DayWording.began(language)) . . . . . ."
  }
}
