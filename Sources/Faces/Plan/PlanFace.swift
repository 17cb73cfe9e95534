package import Dialogue
package import Terminal

/// Planning a session: its programme, what is said about it, the commissioner's questions, the
/// ground rules and the emergency card.
///
///     1 Program  2 Om samlingen  3 Oppdragsgiveren spør  4 Spilleregler  5 Nødkort
///     ┌ Program ───────────────────────────────────────────────────────────────┐
///     │ Kl.    Programpost                  Min  Minst  Rommet    Skriver      │
///     │ 10:00  Velkommen                      5      3  fritt     –            │
///     └────────────────────────────────────────────────────────────────────────┘
///      Ender 15:58, 2 min før 16:00.
///
/// Everything is a change as soon as it can be read; nothing waits to be saved.
package struct PlanFace: Face {
  package var context: Context
  package internal(set) var plan: OpenSession
  /// Where new steps and the card's blanks come from; without it they are bare.
  let method: Method?
  /// What has the focus; it says which page is open.
  var pane = Pane.programme
  /// Where the selection is in each pane.
  var marks: [Pane: Mark] = [:]
  var written: [PlanRow: Written] = [:]
  /// When something was typed that is not saved yet.
  var typedAt: Moment?
  var sheet: Sheet?
  var card = Card()
  /// What the people file holds: names, and what the seating is to heed.
  var people = People()
  /// What stays of the seats when their sheet is closed.
  var memory = SeatingMemory()

  package static let name = Sentence(nb: "Planen", nn: "Planen", en: "The plan")

  package init(_ plan: OpenSession, method: Method?, context: Context) {
    self.plan = plan
    self.method = method
    self.context = context
  }

  var session: Session { plan.session }

  /// A selected row, and its place for when it goes.
  struct Mark: Hashable, Sendable {
    var row: PlanRow
    var place: Int
  }

  /// What lies over the page and has the focus.
  enum Sheet: Sendable {
    case text(TextSheet)
    /// Which kind of step to add, by its place among them all.
    case kinds(selected: Int)
    /// Who sits with whom.
    case seats(SeatingSheet)
  }

  package var scope: Scope {
    switch sheet {
    case .text: return .text
    case .kinds: return .kinds
    case .seats(let seats): return seats.scope
    case nil: break
    }
    switch pane.kind {
    case .programme: return .programme
    case .items: return .items
    case .lights: return .lights
    case .form: return selectedRow.map(isWritten) == true ? .formField : .choice
    }
  }

  package var ownText: OwnText? {
    guard case .text(let text) = sheet else { return nil }
    return OwnText(text.field.text, session.language, caret: text.field.caret)
  }

  package var isTyping: Bool { scope == .formField || scope == .text }

  package mutating func type(_ input: Input, effects: inout [Effect]) -> Bool {
    switch sheet {
    case .text(var sheet):
      let pasted = sheet.type(input)
      self.sheet = .text(sheet)
      if sheet.hasTyped { typedAt = context.now }
      if !pasted.isEmpty { add(lines: pasted, &effects) }
      return sheet.hasTyped
    case .kinds, .seats: return false
    case nil: return write(input)
    }
  }

  package mutating func finish(effects: inout [Effect]) { keep(&effects) }

  package mutating func receive(_ event: Event, effects: inout [Effect]) {
    switch event {
    case .tick:
      if let alarm, alarm <= context.now { keep(&effects) }
    case .changes(let changes): plan.take(changes)
    case .refolded(let session): plan = session
    case .finished(let outcome): receive(outcome)
    case .resized, .adopted, .room: break
    }
    mend()
  }

  private mutating func receive(_ outcome: Outcome) {
    switch outcome {
    case .wrote(let path): context.say(Wording.wrote(path))
    case .card(let lines): card.receive(lines)
    case .failed(let sentence):
      card.fail()
      context.warn(sentence)
    case .people(let people): know(people)
    case .planned(let proposal): receive(proposal)
    case .names: refreshSeats()
    case .sessions, .created, .review, .spelled, .composed: break
    }
  }

  /// What is typed is kept when the writer has paused so long.
  static let pause: Int64 = 1500

  package var alarm: Moment? { typedAt?.adding(milliseconds: Self.pause) }
}

extension Scope {
  static let programme: Scope = "programme"
  static let items: Scope = "items"
  static let lights: Scope = "lights"
  static let formField: Scope = "field"
  static let choice: Scope = "choice"
  static let text: Scope = "text"
  static let kinds: Scope = "kinds"
}
