import Dialogue
import Terminal

// From what is written to a session's first changes.
extension NewSessionFace {
  /// What is wrong with each field, and what to write instead.
  var problems: [NewSessionForm.Field: Sentence] {
    var problems: [NewSessionForm.Field: Sentence] = [:]
    for field in fields {
      do {
        switch field {
        case .title: _ = try form[.title].text.said(or: Wording.Plan.needsTitle)
        case .date: _ = try date()
        case .participants: _ = try participants()
        case .opens: _ = try TimeOfDay(entry: form[.opens].text)
        case .closes: try checkHours()
        case .place, .commissioner, .question, .language, .method, .make: break
        }
      } catch {
        problems[field] = error.sentence
      }
    }
    return problems
  }

  func date() throws(Misread) -> Day? {
    let text = form[.date].text
    if text.isBlank {
      // A copy is for another day; a new plan can wait for its day.
      if case .copy = source { throw Misread(Wording.NewSession.needsDate) }
      return nil
    }
    return try Day(entry: text, today: context.now.day)
  }

  private func participants() throws(Misread) -> Int {
    let text = form[.participants].text
    return text.isBlank ? 0 : try Int(participants: text)
  }

  private func closes() throws(Misread) -> TimeOfDay {
    let text = form[.closes].text
    return switch source {
    case .methods: try TimeOfDay(entry: text)
    case .copy(let session): try TimeOfDay(entry: text, in: session)
    }
  }

  private func checkHours() throws(Misread) {
    let closes = try closes()
    guard let opens = try? TimeOfDay(entry: form[.opens].text) else { return }
    guard opens < closes else {
      throw Misread(Refusal.closesBeforeOpens(opens: opens, closes: closes).sentence)
    }
  }

  /// The session as it will be made.
  func newSession() throws(Misread) -> NewSession {
    var context = context
    let (session, changes) = try made(participants: participants(), context: &context)
    return NewSession(changes: changes, title: session.title, date: session.date)
  }

  /// The programme as it would be, while the form is being filled in.
  func preview() throws(Misread) -> Session {
    var context = context
    return try made(participants: 0, context: &context).0
  }

  private func made(
    participants: Int, context: inout Context
  ) throws(Misread) -> (Session, [Change]) {
    let id = ID<Session>(context.nextID())
    // The seat is not the organiser's: undo in the plan takes back what was done there, and never
    // the programme it began with.
    var open = OpenSession(Session(), seat: .script, path: "")
    do {
      let changes =
        switch source {
        case .methods(let methods):
          try fromMethod(methods[form.method], id, participants, in: &open, &context)
        case .copy(let session): try fromCopy(session, id, participants, in: &open, &context)
        }
      return (open.session, changes)
    } catch let misread as Misread {
      throw misread
    } catch let refusal as Refusal {
      throw Misread(refusal.sentence)
    } catch {
      throw Misread(Refusal.begunAlready.sentence)
    }
  }

  private func fromMethod(
    _ method: Method, _ id: ID<Session>, _ participants: Int, in open: inout OpenSession,
    _ context: inout Context
  ) throws -> [Change] {
    let title = form[.title].text
    var day = NewDay(
      title: title.isBlank ? Self.name(form.language) : title, language: form.language)
    day.place = form[.place].text
    day.date = try? date()
    day.opens = try? TimeOfDay(entry: form[.opens].text)
    day.closes = try? TimeOfDay(entry: form[.closes].text)
    day.commissioner = form[.commissioner].text
    day.questions = form.questions
    day.participants = participants
    var ids = context.ids
    let now = context.now
    let edits = method.plan(for: day, id: id) { ids.next(at: now) }
    context.ids = ids
    return try open.propose(edits, context: &context)
  }

  private func fromCopy(
    _ source: Session, _ id: ID<Session>, _ participants: Int, in open: inout OpenSession,
    _ context: inout Context
  ) throws -> [Change] {
    let title = form[.title].text
    var ids = context.ids
    let now = context.now
    let copy = source.copy(
      id: id, title: title.isBlank ? source.title : title, date: try? date()
    ) { ids.next(at: now) }
    context.ids = ids
    var changes = try open.propose(
      copy.map { Wish($0.edit, id: $0.id) }, context: &context)
    let edits = try differences(from: open.session, participants)
    if !edits.isEmpty { changes += try open.propose(edits, context: &context) }
    return changes
  }

  /// What the form says otherwise than the copy.
  private func differences(
    from copy: Session, _ participants: Int
  ) throws(Misread) -> [Edit] {
    var edits: [Edit] = []
    let place = form[.place].text
    if place != copy.place { edits.append(.set(.place(place))) }
    if let opens = try? TimeOfDay(entry: form[.opens].text),
      let closes = try? closes(), opens < closes,
      opens != copy.opens || closes != copy.closes
    {
      // In an order that never closes the day before it opens.
      let hours: [Edit] = [.set(.opens(opens)), .set(.closes(closes))]
      edits += opens < copy.closes ? hours : hours.reversed()
    }
    return try edits + copy.edits(forParticipants: participants)
  }
}
