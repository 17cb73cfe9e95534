package import Dialogue
package import Discretion

extension Report.Kind {
  /// Whether it is handed out or sent, so that somebody looks first for what may tell who a person is.
  /// The leader's own copy, the paper kit and the sheet for the door stay in the house.
  package var leavesTheHouse: Bool {
    switch self {
    case .transcript, .report, .letter, .answers, .services, .posters, .invitation: true
    case .desk, .day, .sheet: false
    }
  }
}

extension ClueFinder {
  /// For the documents of a session: what the session itself is called, where it is and who asked for it
  /// is known to everybody, and so is who sees to what, and where the answers say that it can be seen.
  ///
  /// - Parameter told: What a document says of whom to answer, and how.
  package init(for session: Session, _ people: People, told: [String] = []) {
    self.init(
      names: people.particulars.flatMap { [$0.name, $0.calledToday] },
      common: [session.title, session.place, session.commissioner, session.contact]
        + session.programme.all.map(\.title) + session.followUps.values.map { $0[.owner] },
      references: session.followUps.values.map { $0[.seenIn] } + [session.contact] + told)
  }
}

extension Report {
  /// What has to be decided before it leaves the house, and what was.
  package func review(by finder: ClueFinder, decisions: [WordDecision]) -> Review {
    Review(of: texts, by: finder, decisions: decisions)
  }

  /// The document as it may leave the house, with a line at its end where something was taken out.
  package func applying(_ decisions: Decisions) -> Report {
    guard !decisions.isEmpty else { return self }
    var report = changingTexts(decisions.applied)
    guard report != self else { return self }
    let note = Sentence(
      nb: "Det som står i hakeparenteser, står i stedet for noe som kunne vist hvem noen er.",
      nn: "Det som står i hakeparentesar, står i staden for noko som kunne vist kven nokon er.",
      en: "What stands in square brackets is in place of something that could tell who somebody is."
    )
    report.blocks.append(.paragraph(Prose(note(language))))
    return report
  }
}
