import Dialogue

/// A session behind glass: whoever holds it can see what a page shows, and nothing else.
///
/// The hall's face has this in place of a session, so that no slip of it can show the room a draft.
struct HallWindow: Sendable {
  private var session: Session
  private var names: [ID<Person>: String] = [:]
  /// Whose turns take longer; who they are is never shown.
  private var company = Company()

  init(_ session: Session) {
    self.session = session
  }

  var title: String { session.title }
  var language: Language { session.language }

  /// What the room sees of a page now. Quiet lies over every page but an empty one.
  func scene(of page: HallPage, now: Moment) -> HallScene {
    let isQuiet = session.clock?.isQuiet == true && page != .blank
    return HallScene(
      isQuiet ? .quiet : page, of: session, now: now, names: names,
      interpreted: session.interpreted(company))
  }

  mutating func take(_ changes: [Change]) {
    for change in changes { session.fold(change) }
  }

  /// Somebody has written something earlier than what was known.
  mutating func begin(anew open: OpenSession) { session = open.session }

  /// What people want to be called today.
  mutating func call(_ names: [ID<Person>: String]) { self.names = names }

  /// Of the people file it keeps only what the clock needs.
  mutating func heed(_ people: People) { company = Company(people) }
}
