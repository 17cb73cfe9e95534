package import Dialogue

extension Report {
  /// What somebody can ask of a document besides its kind.
  package struct Wishes: Hashable, Sendable {
    /// What people want to be called; only the sheet of who sits where and an addressed letter
    /// hold any of it.
    package var names: [ID<Person>: String] = [:]
    /// Whom a letter is addressed to, by the name they want to be called.
    package var addressee: String?
    /// Whether the report says which table wrote what.
    package var showsTables = false
    package var invitation = Invitation()
    /// The day on which a letter is written.
    package var today: Day?

    package init() {}
  }

  /// A document of a session.
  package static func make(
    _ kind: Kind, of session: Session, wishes: Wishes = Wishes()
  ) -> Report {
    let method = Method.builtIn(id: session.method) ?? .dialogueConference
    var report =
      switch kind {
      case .transcript: transcript(of: session)
      case .desk: transcript(of: session, all: true)
      case .report: whole(of: session, method: method, showsTables: wishes.showsTables)
      case .letter:
        letter(
          of: session, to: wishes.addressee, by: wishes.invitation, on: wishes.today)
      case .answers: answers(of: session)
      case .services: services(of: session)
      case .posters: posters(of: session)
      case .day: day(of: session, method: method)
      case .sheet: sheet(of: session, names: wishes.names)
      case .invitation: invitation(to: session, method: method, wishes.invitation)
      }
    report.subject = session.title
    report.date = session.date
    return report
  }
}
