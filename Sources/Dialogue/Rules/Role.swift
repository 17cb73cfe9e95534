/// Whose work somebody does, told from the seat that each of their changes carries.
///
///     desk-commissioner    answers, and writes the afterword
///     desk-organiser       plans, seats, follows up
///     leader, desk-leader  leads, sorts, comments
///     table-3              writes its poster
package enum Role: CaseIterable, Hashable, Sendable {
  case leader
  case noteTaker
  case organiser
  case commissioner
  /// The room, which looks on.
  case hall

  func does(_ work: Work) -> Bool {
    switch self {
    case .leader: work != .answering
    case .noteTaker: work == .writing
    case .organiser: ![.sorting, .commenting, .answering].contains(work)
    case .commissioner: work == .answering || work == .standing
    case .hall: false
    }
  }
}

extension Seat {
  /// Nil for a seat that is nobody's in particular, such as a script's: it may do everything.
  package var role: Role? {
    switch self {
    case .leader, .deskLeader: .leader
    case .organiser: .organiser
    case .commissioner: .commissioner
    case .hall: .hall
    case let seat where seat.name.hasPrefix("table-"): .noteTaker
    default: nil
    }
  }
}

/// What kind of work a change is.
package enum Work: CaseIterable, Hashable, Sendable {
  /// Themes, perspectives, ties between points, and what was got out of them.
  case sorting
  /// The process leader's own comments.
  case commenting
  /// The commissioner's own words: answers and the afterword.
  case answering
  /// Where a follow-up stands, which whoever answers and whoever follows up both say.
  case standing
  /// Who sees to it and by when, what has changed, and the dates after the day.
  case following
  /// Posters and what stands on them.
  case writing
  /// The session itself: programme, people, seats, the clock.
  case leading
}

extension Session {
  /// The same as ``proposal(_:)`` from somebody's seat: each does their own work, so that the three
  /// voices stay apart whoever writes the changes.
  package func proposal(_ edit: Edit, by seat: Seat) throws(Refusal) -> Edit {
    if let role = seat.role {
      for work in edit.works where !role.does(work) { throw .notTheirs(role, work) }
    }
    return try proposal(edit)
  }
}

extension Edit {
  /// Nothing can be said of a kind from a later version.
  fileprivate var works: [Work] {
    switch self {
    case .set(.afterword): [.answering]
    case .theme, .perspective, .assessment: [.sorting]
    case .link(_, let link, _): [link.work]
    case .setPoint(_, let field): [field.work]
    case .comment, .setComment, .placeComment: [.commenting]
    case .followUp(_, let field): [field.work]
    case .milestone: [.following]
    case .openPoster, .setPoster, .write, .reword, .pick, .placePoint, .erase, .remark: [.writing]
    case .begin, .set, .addQuestion, .setQuestion, .placeQuestion, .addRule, .setRule, .placeRule,
      .addStep, .setStep, .placeStep, .seat, .timetable, .addPerson, .setPerson, .placePerson,
      .clock:
      [.leading]
    case .undo(_, let undone): undone.flatMap(\.edit.works)
    case .unknown: []
    }
  }
}

extension PointLink {
  fileprivate var work: Work {
    switch self {
    case .theme, .question, .need: .sorting
    case .recognised: .writing
    }
  }
}

extension PointField {
  fileprivate var work: Work {
    switch self {
    case .perspective, .standsByItself: .sorting
    case .level, .struck, .ofTwoMinds, .leftOutOfPrint: .writing
    }
  }
}

extension FollowUpField {
  fileprivate var work: Work {
    switch self {
    case .status: .standing
    case .text(let text, _): FollowUp.Text.answer.contains(text) ? .answering : .following
    case .due: .following
    }
  }
}

// MARK: In words

extension Role {
  var words: Sentence {
    switch self {
    case .leader: Sentence(nb: "Prosesslederen", nn: "Prosessleiaren", en: "The process leader")
    case .noteTaker: Sentence(nb: "Et bord", nn: "Eit bord", en: "A table")
    case .organiser: Sentence(nb: "Arrangøren", nn: "Arrangøren", en: "The organiser")
    case .commissioner:
      Sentence(nb: "Oppdragsgiveren", nn: "Oppdragsgivaren", en: "The commissioner")
    case .hall: Sentence(nb: "Salen", nn: "Salen", en: "The hall")
    }
  }
}

extension Work {
  /// Whose it is.
  var words: Sentence {
    switch self {
    case .sorting:
      Sentence(
        nb: "Å sortere er prosesslederens arbeid.", nn: "Å sortere er arbeidet til prosessleiaren.",
        en: "Sorting is the process leader's work.")
    case .commenting:
      Sentence(
        nb: "Merknadene er prosesslederens.", nn: "Merknadene er prosessleiaren sine.",
        en: "The comments are the process leader's.")
    case .answering:
      Sentence(
        nb: "Svarene og etterordet er oppdragsgiverens.",
        nn: "Svara og etterordet er oppdragsgivaren sine.",
        en: "The answers and the afterword are the commissioner's.")
    case .standing, .following:
      Sentence(
        nb: "Å følge opp er arrangørens arbeid.", nn: "Å følgje opp er arbeidet til arrangøren.",
        en: "Following up is the organiser's work.")
    case .writing:
      Sentence(
        nb: "Veggavisene skrives ved bordene, av prosesslederen eller av arrangøren.",
        nn: "Veggavisene blir skrivne ved borda, av prosessleiaren eller av arrangøren.",
        en: "The posters are written at the tables, by the process leader or by the organiser.")
    case .leading:
      Sentence(
        nb: "Det gjør prosesslederen eller arrangøren.",
        nn: "Det gjer prosessleiaren eller arrangøren.",
        en: "The process leader or the organiser does.")
    }
  }
}
