package import JSONTree

/// Somebody in the room: an alias and a part, nothing else.
///
/// Names, contact data and needs never stand here; they live in the people file.
package struct Person: Placed, Hashable {
  package let id: ID<Self>
  package var alias: String
  package var part: Part
  /// In what capacity they come: relative, user representative …
  package var roles: [String] = []
  package var presence = Presence.expected
  package var isRemoved = false
  package var extra: [JSON.Member] = []

  package init(id: ID<Self>, alias: String, part: Part = .participant, roles: [String] = []) {
    self.id = id
    self.alias = alias
    self.part = part
    self.roles = roles
  }

  package enum Part: String, CaseIterable, Sendable {
    case participant
    case leader
    case noteTaker = "note-taker"
    case commissioner
    case projectGroup = "project-group"
    case interpreter
    case companion
  }

  package enum Presence: String, CaseIterable, Sendable {
    case expected
    case here
    case left
    case absent
  }

  /// Whether they are to be counted on today: until somebody says otherwise, they are.
  package var isInTheRoom: Bool { !isRemoved && (presence == .expected || presence == .here) }
}
