package import Dialogue
package import Terminal

/// The list of sessions: what `mellomrom` alone opens.
///
///      Mellomrom · Samlinger                                    ~/sessions
///     ┌ Samlinger, nyeste først ──────────────────────────────────────────┐
///     │ Dato        Samling           Sted           Tilstand      Punkter │
///     │ 14.03.2026  Samling Nordvik   Nordvik rådhus planlagt            0 │
///     └────────────────────────────────────────────────────────────────────┘
package struct SessionsFace: Face {
  package var context: Context
  /// The folder of the sessions, as it is shown.
  package let folder: String
  /// Nil until they have been listed.
  private(set) var rows: [SessionRow]?
  var filter = TextField()
  var isFiltering = false
  var showsArchived = false
  private var selectedPath: String?
  /// Where the selection was, for when its session goes out of sight.
  private var selectedPlace = 0
  var doings = Doings()

  package static let name = Sentence(nb: "Samlinger", nn: "Samlingar", en: "Sessions")

  package init(context: Context, folder: String, rows: [SessionRow]? = nil) {
    self.context = context
    self.folder = folder
    if let rows { list(rows) }
  }

  package var scope: Scope { isFiltering ? .filter : .main }

  package var isTyping: Bool { isFiltering }

  package mutating func type(_ input: Input, effects: inout [Effect]) -> Bool {
    guard filter.type(input) else { return false }
    select(place: 0)
    return true
  }

  package mutating func click(_ hit: Frame.Hit, effects: inout [Effect]) {
    switch hit.id {
    case .sessions:
      guard let place = hit.index else { return }
      if place == selection, !isFiltering { return open(&effects) }
      isFiltering = false
      select(place: place)
    case .filter:
      isFiltering = true
      if let offset = hit.offset { filter.apply(.move(offset)) }
    default: break
    }
  }

  package mutating func receive(_ event: Event, effects: inout [Effect]) {
    switch event {
    case .finished(let outcome): receive(outcome, &effects)
    case .tick:
      if rows == nil, !hasAsked {
        hasAsked = true
        effects.append(.listSessions)
      }
    case .resized, .changes, .refolded, .adopted, .room: break
    }
  }

  private var hasAsked = false

  private mutating func receive(_ outcome: Outcome, _ effects: inout [Effect]) {
    switch outcome {
    case .sessions(let rows): list(rows)
    case .created(let path):
      selectedPath = path
      filter = TextField()
      effects.append(.listSessions)
    case .failed(let sentence):
      context.warn(sentence)
      // What was shown as done may not be: the folder knows.
      effects.append(.listSessions)
    case .wrote(let path): context.say(Wording.wrote(path))
    case .card, .names, .people, .planned, .review, .spelled, .composed: break
    }
  }

  /// Takes in a listing; the same session stays selected.
  private mutating func list(_ rows: [SessionRow]) {
    self.rows = rows.sorted(by: SessionRow.comesFirst)
    select(place: selection ?? 0)
  }

  mutating func setArchived(_ path: String, _ isArchived: Bool) {
    guard let place = rows?.firstIndex(where: { $0.path == path }) else { return }
    rows?[place].isArchived = isArchived
  }
}

// MARK: What is in sight

extension SessionsFace {
  /// What passes the filter, newest first.
  var visible: [SessionRow] {
    let wanted = filter.text.lowercased().split(separator: " ")
    return (rows ?? []).filter { row in
      (showsArchived || !row.isArchived) && row.answers(to: wanted)
    }
  }

  /// The place of the selected row among the visible ones.
  var selection: Int? {
    let visible = visible
    if let place = visible.firstIndex(where: { $0.path == selectedPath }) { return place }
    return visible.isEmpty ? nil : min(selectedPlace, visible.count - 1)
  }

  var selected: SessionRow? { selection.map { visible[$0] } }

  mutating func select(place: Int) {
    let visible = visible
    guard !visible.isEmpty else { return }
    selectedPlace = max(0, min(visible.count - 1, place))
    selectedPath = visible[selectedPlace].path
  }

  mutating func move(by rows: Int) { select(place: (selection ?? 0) + rows) }
}

extension Scope {
  static let filter: Scope = "filter"
}

extension ElementID {
  static let sessions: ElementID = "sessions"
  static let filter: ElementID = "filter"
}
