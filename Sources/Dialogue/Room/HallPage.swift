/// One thing that the hall can show: what the room sees, and what the leader sees before the room.
///
/// It names what it shows and holds none of it, so that a page follows the session and can be sent
/// from one process to another. There is no page for drafts, unsigned points, the state of a table,
/// who has spoken, lateness or anybody's needs.
package enum HallPage: Hashable, Sendable {
  /// Nothing.
  case blank
  /// The session's title, before the day and after it.
  case title
  /// What the room reads in a step that puts no question.
  case words(ID<Step>)
  /// A part of who sits with whom, by its place.
  case seating(ID<Step>, Int)
  case rule(ID<GroundRule>)
  /// An open question of a step, by its place, with the minutes that are left.
  case question(ID<Step>, Int)
  /// A part of a signed poster, by its place.
  case poster(ID<Poster>, Int)
  /// The relations in the room as a drawing, those of a step's room form bright.
  case relations(ID<Step>)
  /// One calm sentence, or nothing.
  case quiet
}
