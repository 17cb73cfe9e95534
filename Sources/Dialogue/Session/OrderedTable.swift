/// Entities by their id, with their order kept in a list of its own.
///
/// What is taken out of sight stays in its place, so that it can come back there and so that
/// somebody else's "after this one" still means something.
///
///     table.insert(question, after: nil)        // first
///     table.insert(another, after: question.id) // second
package struct OrderedTable<Entity: Placed>: Sendable {
  /// Every id, in order; also of what was removed.
  package private(set) var order: [ID<Entity>] = []
  @usableFromInline private(set) var entities: [ID<Entity>: Entity] = [:]

  package init() {}

  /// In this order; of several with one id the last.
  init(_ all: [Entity]) {
    order.reserveCapacity(all.count)
    entities.reserveCapacity(all.count)
    for entity in all where entities.updateValue(entity, forKey: entity.id) == nil {
      order.append(entity.id)
    }
  }

  /// Inlined: called as a generic of another module it would look up its types each time.
  @inlinable package subscript(id: ID<Entity>) -> Entity? {
    entities[id]
  }

  package func contains(_ id: ID<Entity>) -> Bool { entities[id] != nil }

  /// How many there are, the removed ones too.
  package var countOfAll: Int { order.count }

  /// In order, the removed ones too.
  package var all: some Sequence<Entity> { order.lazy.compactMap { entities[$0] } }

  /// In order, without what was removed.
  package var visible: some Sequence<Entity> { all.lazy.filter { !$0.isRemoved } }

  package var first: Entity? { visible.first { _ in true } }

  package var last: Entity? {
    for id in order.reversed() {
      if let entity = entities[id], !entity.isRemoved { return entity }
    }
    return nil
  }

  /// Changes one in place; nothing happens when it is not there.
  package mutating func update(_ id: ID<Entity>, _ change: (inout Entity) -> Void) {
    guard entities[id] != nil else { return }
    change(&entities[id]!)
  }

  /// Puts one right after another; first when there is no other, last when the other is unknown.
  package mutating func insert(_ entity: Entity, after: ID<Entity>?) {
    guard entities.updateValue(entity, forKey: entity.id) == nil else { return }
    order.insert(entity.id, at: place(after: after))
  }

  /// Moves one right after another by the same rule; a move after itself is none.
  package mutating func move(_ id: ID<Entity>, after: ID<Entity>?) {
    guard id != after, let from = order.lastIndex(of: id) else { return }
    order.remove(at: from)
    order.insert(id, at: place(after: after))
  }

  /// The one that this one stands right after, removed or not; nil for the first.
  package func predecessor(of id: ID<Entity>) -> ID<Entity>? {
    guard let place = order.lastIndex(of: id), place > 0 else { return nil }
    return order[place - 1]
  }

  // What is new mostly goes to the end, so the search starts there.
  private func place(after: ID<Entity>?) -> Int {
    guard let after else { return 0 }
    return (order.lastIndex(of: after) ?? order.count - 1) + 1
  }
}

/// What stands in an ``OrderedTable``.
package protocol Placed: Sendable {
  var id: ID<Self> { get }
  /// Whether it was taken out of sight; it can come back.
  var isRemoved: Bool { get }
}
