package import JSONTree

/// One edit with everything that is known about it.
///
/// The changes are the session; everything else can be made anew from them.
package struct Change: Hashable, Sendable {
  /// Also the id of the entity, where the edit makes one.
  package let id: Identifier
  /// By the writer's own clock.
  package let at: Moment
  package let by: Seat
  /// The change that its writer saw as the last one of the same field.
  package let base: Identifier?
  /// What one key did has one group, and goes back together.
  package let group: Identifier?
  package let edit: Edit
  /// What stands in its body besides, for versions that know it.
  package let extra: [JSON.Member]

  package init(
    id: Identifier, at: Moment, by: Seat, base: Identifier? = nil, group: Identifier? = nil,
    edit: Edit, extra: [JSON.Member] = []
  ) {
    self.id = id
    self.at = at
    self.by = by
    self.base = base
    self.group = group
    self.edit = edit
    self.extra = extra
  }
}

/// From where somebody works: the leader's place, table 3, the organiser's desk.
///
/// Undo belongs to it, so that it survives a restart.
package struct Seat: Hashable, Sendable {
  /// Lower-case letters, digits and hyphens; it is part of file names.
  package let name: String

  package init?(name: String) {
    let allowed = name.utf8.allSatisfy {
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: "-")
    }
    guard allowed, (1...40).contains(name.utf8.count) else { return nil }
    self.name = name
  }

  private init(known name: String) { self.name = name }

  package static let leader = Seat(known: "leader")
  /// It follows, and changes nothing.
  package static let hall = Seat(known: "hall")
  package static let script = Seat(known: "script")
  package static let organiser = Seat(known: "desk-organiser")
  package static let deskLeader = Seat(known: "desk-leader")
  package static let commissioner = Seat(known: "desk-commissioner")
  package static func table(_ number: Int) -> Seat { Seat(known: "table-\(number)") }
}
