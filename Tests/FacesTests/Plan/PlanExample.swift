import Dialogue
import Terminal
import Testing

@testable import Faces

extension PlanFace {
  /// A day planned by the built-in method, with two questions from the commissioner.
  static func example() throws -> PlanFace {
    var context = Context.example
    var day = NewDay(title: "Samling Nordvik", language: .bokmal)
    day.date = Day("2026-03-14")
    day.place = "Folkets hus"
    day.commissioner = "Nordvik kommune"
    day.questions = ["Hvordan møter vi folk i døra?", "Hva skjer når hjelpen tar slutt?"]
    day.participants = 32
    let method = Method.dialogueConference
    var ids = IdentifierSource(seed: 7, 8)
    let now = context.now
    let edits = method.plan(for: day, id: ID(ids.next(at: now))) { ids.next(at: now) }
    var made = OpenSession(Session(), seat: .script, path: "nordvik.json")
    let changes = try made.propose(edits, context: &context)
    let plan = OpenSession(folding: changes, seat: .organiser, path: "nordvik.json")
    return PlanFace(plan, method: method, context: context)
  }
}

extension Pilot<PlanFace> {
  var session: Session { face.plan.session }

  /// `10:00 Velkommen 5`, a line a step.
  var programme: [String] {
    let timeline = session.timeline(now: nil)
    return session.programme.visible.map { step in
      let start = timeline[step.id]?.shown?.start.description ?? "later"
      return "\(start) \(step.title) \(step.minutes)"
    }
  }

  /// Selects a row of the programme by its title.
  mutating func select(step title: String) {
    press("1", "Home")
    let place = session.programme.visible.enumerated().first { $0.element.title == title }?.offset
    guard let place else {
      Issue.record("no step is called \(title)")
      return
    }
    press("Down", times: place)
  }
}
