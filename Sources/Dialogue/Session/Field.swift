package import JSONTree

/// One thing about one entity that can be changed by itself.
///
/// The unit in which changes meet: two people who change different fields never disturb each
/// other, two who change the same one from the same base are a conflict.
package struct Field: Hashable, Sendable, Comparable {
  package var entity: Identifier
  package var name: String

  package init(_ entity: Identifier, _ name: String) {
    self.entity = entity
    self.name = name
  }

  package static func < (one: Self, other: Self) -> Bool {
    (one.entity, one.name) < (other.entity, other.name)
  }
}

/// Two changes that did not know of each other, kept so that somebody can choose.
package struct Conflict: Hashable, Sendable {
  package var reason: Reason
  /// The change that came last in order.
  package var change: Identifier
  /// What would bring the other side back; what was wanted, where it could not be done.
  package var other: Edit
  /// Later changes of the same words by somebody who wrote on without choosing.
  package var carriedOn: [Identifier] = []
  /// What stands in the other side besides, for versions that know it.
  package var otherExtra: [JSON.Member] = []
  package var extra: [JSON.Member] = []

  package init(_ reason: Reason, change: Identifier, other: Edit) {
    self.reason = reason
    self.change = change
    self.other = other
  }

  package enum Reason: Hashable, Sendable {
    /// Both changed this field from the same base; `earlier` is the change that `other` restores.
    case sameField(Field, earlier: Identifier)
    /// It was meant for something that is not there (any more).
    case targetGone
    /// The clock had been changed already.
    case late
  }
}
