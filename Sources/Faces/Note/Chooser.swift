import Dialogue
import Terminal

/// Choosing the table: a list with who sits there, and a field that narrows it.
///
///     Which table are you at?
///     > 3_
///       Table 3     D9, D10, D11, D12            draft, 4 points
///       From paper  the number on the sheet
struct Chooser: Sendable {
  private(set) var field = TextField()
  var selected = 0

  enum Candidate: Hashable, Sendable {
    case table(Int)
    case plenary
    case digest
    case paper(PaperNumber)
    /// Says that a number can be typed, or that no sheet has the one that is.
    case paperHint(String)
  }

  mutating func type(_ input: Input) -> Bool {
    let before = field.text
    guard field.type(input) else { return false }
    if field.text != before { selected = 0 }
    return true
  }

  /// What can be chosen, narrowed by what is typed.
  func candidates(in session: Session) -> [Candidate] {
    let typed = field.text.trimmed
    let steps = session.programme.visible
    var found: [Candidate] = session.tableNumbers
      .filter { typed.isEmpty || String($0).hasPrefix(typed) }.map { .table($0) }
    if typed.isEmpty {
      if steps.contains(where: { $0.writes == .plenary }) { found.append(.plenary) }
      if steps.contains(where: { $0.writes == .digest }) { found.append(.digest) }
    }
    if let number = PaperNumber(typed), session.has(number) {
      found.append(.paper(number))
    } else if steps.contains(where: { $0.writes == .tables }) {
      found.append(.paperHint(typed))
    }
    return found
  }
}

extension String {
  fileprivate var trimmed: String {
    String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }
}

extension Session {
  /// The step that tells how many tables there are: the running one, else the first that writes.
  var stepOfTheTables: Step? {
    if let current = currentStep, current.writes == .tables { return current }
    let steps = programme.visible.filter { $0.writes == .tables }
    return steps.first { !$0.seating.isEmpty } ?? steps.first
  }

  /// The tables there are places at, and those that have written; none that is closed.
  var tableNumbers: [Int] {
    let step = stepOfTheTables
    let places = step.map { groupSizes(of: $0).count } ?? 0
    let written = Set(posters.visible.lazy.compactMap(\.holder.table))
    let most = max(places, written.max() ?? 0)
    guard most > 0 else { return [1] }
    let closed = step?.closedTables ?? []
    return (1...most).filter { written.contains($0) || !closed.contains($0 - 1) }
  }

  /// Who sits at a table.
  func people(at table: Int) -> [ID<Person>] {
    guard let seating = stepOfTheTables?.seating, seating.indices.contains(table - 1) else {
      return []
    }
    return seating[table - 1].filter { people[$0] != nil }
  }

  /// Whether there is a poster to write behind a number on paper.
  func has(_ number: PaperNumber) -> Bool {
    guard let step = step(on: number), step.writes == number.holder.writes else { return false }
    return number.holder.table.map { tableNumbers.contains($0) } ?? true
  }
}

extension NoteFace {
  mutating func choose(_ candidate: Chooser.Candidate, _ effects: inout [Effect]) {
    switch candidate {
    case .table(let number): effects.append(.open(.note(.table(number))))
    case .plenary: effects.append(.open(.note(.plenary)))
    case .digest: effects.append(.open(.note(.digest)))
    case .paper(let number):
      takeFromPaper(number)
      effects.append(.takeDrafts)
    case .paperHint(let typed):
      if typed.isEmpty {
        context.say(NoteWording.paperHint(typed))
      } else {
        context.warn(NoteWording.paperHint(typed))
      }
    }
  }
}
