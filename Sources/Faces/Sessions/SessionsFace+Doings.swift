import Dialogue
import Terminal

extension SessionsFace {
  /// What was done to the list and can be taken back, the latest last.
  struct Doings: Sendable {
    struct Doing: Sendable {
      var path: String
      var wasArchived: Bool
      var isArchived: Bool

      var back: Doing { Doing(path: path, wasArchived: isArchived, isArchived: wasArchived) }
    }

    private(set) var done: [Doing] = []
    private(set) var undone: [Doing] = []

    mutating func note(_ doing: Doing) {
      done.append(doing)
      undone = []
    }

    mutating func undo() -> Doing? {
      guard let doing = done.popLast() else { return nil }
      undone.append(doing)
      return doing.back
    }

    mutating func redo() -> Doing? {
      guard let doing = undone.popLast() else { return nil }
      done.append(doing)
      return doing
    }
  }

  /// Opens something over the list: what was done before that is no longer what was done last.
  mutating func open(_ destination: Destination, _ effects: inout [Effect]) {
    doings = Doings()
    effects.append(.open(destination))
  }

  mutating func archive(_ effects: inout [Effect]) {
    guard let row = selected else { return }
    let doing = Doings.Doing(
      path: row.path, wasArchived: row.isArchived, isArchived: !row.isArchived)
    doings.note(doing)
    perform(doing, &effects)
    tell(doing, row, back: "Ctrl-Z")
  }

  mutating func undo(_ effects: inout [Effect]) {
    guard let doing = doings.undo() else { return context.warn(Refusal.nothingToUndo.sentence) }
    takeBack(doing, back: "Ctrl-Y", &effects)
  }

  mutating func redo(_ effects: inout [Effect]) {
    guard let doing = doings.redo() else { return context.warn(Refusal.nothingToRedo.sentence) }
    takeBack(doing, back: "Ctrl-Z", &effects)
  }

  private mutating func takeBack(
    _ doing: Doings.Doing, back: Key, _ effects: inout [Effect]
  ) {
    guard let row = rows?.first(where: { $0.path == doing.path }) else {
      return context.warn(Refusal.noSuch(.session, doing.path).sentence)
    }
    perform(doing, &effects)
    if let place = visible.firstIndex(where: { $0.path == doing.path }) { select(place: place) }
    tell(doing, row, back: back)
  }

  /// `back` is the key that brings it back.
  private mutating func tell(_ doing: Doings.Doing, _ row: SessionRow, back: Key) {
    context.say(
      doing.isArchived
        ? Wording.Sessions.archived(row.called, back: back) : Wording.Sessions.fetched(row.called))
  }

  private mutating func perform(_ doing: Doings.Doing, _ effects: inout [Effect]) {
    setArchived(doing.path, doing.isArchived)
    effects.append(.archive(path: doing.path, doing.isArchived))
  }
}
