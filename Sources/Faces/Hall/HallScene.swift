import Dialogue

/// What the room sees at one moment: words and numbers, with no way from them to the session.
///
/// There is nothing in it for drafts, unsigned points, the state of a table, who has spoken,
/// lateness or anybody's needs. What is not here cannot be shown.
enum HallScene: Hashable, Sendable {
  /// Nothing; also what has been taken away since its page was turned to.
  case blank
  case title(String, under: String)
  case words(String)
  /// One calm sentence.
  case quiet(String)
  case rule(String, number: Int, of: Int)
  case question(Question)
  case seating(Seating)
  case poster(Poster)
  case relations(Relations)

  struct Question: Hashable, Sendable {
    var step: String
    var text: String
    /// Whose turn it is.
    var turn: Sentence?
    /// `14 min`; empty when the time is used up.
    var minutes: String
  }

  struct Seating: Hashable, Sendable {
    var step: String
    var isPairs: Bool
    var groups: [Group]
  }

  /// Who sits together, by what they want to be called today.
  struct Group: Hashable, Sendable {
    var number: Int
    var people: [String]
  }

  /// A part of a signed poster.
  struct Poster: Hashable, Sendable {
    var table: Int
    var part: Int
    var parts: Int
    var lines: [Session.SignedLine]
  }

  struct Relations: Hashable, Sendable {
    /// How many sit together in each group of the room form; those in none are groups of one.
    var groups: [Int]

    var people: Int { groups.reduce(0, +) }
    var inUse: Int { groups.reduce(0) { $0 + Dialogue.relations(among: $1) } }
    var all: Int { Dialogue.relations(among: people) }
  }
}
