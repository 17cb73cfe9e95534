package import JSONTree

extension Session {
  /// What a list says about a session, so small that it stands in the first 4 KiB of its file.
  package struct Summary: Hashable, Sendable {
    package var id: ID<Session>?
    /// Cut when it is very long.
    package var title: String
    package var date: Day?
    package var place: String
    package var state: State
    package var isArchived: Bool
    package var participants: Int
    package var posters: Int
    /// Signed, or said no to writing.
    package var signedPosters: Int
    package var points: Int
    /// How many of them have had an answer.
    package var answered: Int
    /// What falls due next, the earliest first; at most ``mostDue``.
    package var due: [DueDate]

    /// There is room for no more in the first 4 KiB.
    package static let mostDue = 16
  }

  package var summary: Summary {
    let posters = posters.visible
    return Summary(
      id: id, title: title.cut(toBytes: 600), date: date, place: place.cut(toBytes: 300),
      state: state, isArchived: isArchived, participants: participantCount,
      posters: posters.count { _ in true }, signedPosters: posters.count { $0.isDone },
      points: countOfPoints, answered: countOfAnswered,
      due: Array(dueDates.prefix(Summary.mostDue)))
  }
}

extension Session.Summary {
  /// What a list calls the session on a day: when that is past, nobody need have ended its clock.
  ///
  /// - Parameter clockMoved: The day on which its clock began its last step, for one that is led on
  ///   another day than its own; asked for only where it decides.
  package func state(on today: Day, clockMoved: () -> Day?) -> Session.State {
    // A day that was led on paper has no clock; once a poster is signed it is not planned any more.
    let state = state == .planned && signedPosters > 0 ? .underWay : state
    guard state == .underWay, let date, date < today else { return state }
    return (clockMoved() ?? date) < today ? .held : .underWay
  }

  package var json: JSON {
    var writer = Writer()
    writer.write("id", ifAny: id)
    writer.write("title", title)
    writer.write("date", ifAny: date)
    writer.write("place", place)
    writer.write("state", state.rawValue)
    writer.write("archived", ifTrue: isArchived)
    writer.write("participants", participants)
    writer.write("posters", posters)
    writer.write("signedPosters", signedPosters)
    writer.write("points", points)
    if answered > 0 { writer.write("answered", answered) }
    writer.write("due", ifAny: due.map(\.json))
    return writer.json
  }

  package init(json: JSON, at path: String = "") throws(Malformed) {
    var reader = try Reader(json, at: path)
    id = try reader.optionalID("id")
    title = try reader.string("title")
    date = try reader.optionalParsed("date", as: .date)
    place = try reader.optionalString("place") ?? ""
    state = try reader.choice("state")
    isArchived = try reader.bool("archived")
    participants = try reader.int("participants", in: 0...Limits.count)
    posters = try reader.int("posters", in: 0...Limits.count)
    signedPosters = try reader.int("signedPosters", in: 0...Limits.count)
    points = try reader.int("points", in: 0...Limits.count)
    answered = try reader.optionalInt("answered", in: 0...Limits.count) ?? 0
    due = try reader.list("due", DueDate.read).compactMap(\.self)
  }
}

extension String {
  /// As many whole characters as there is room for, with `…` where something is missing.
  fileprivate func cut(toBytes limit: Int) -> String {
    guard utf8.count > limit else { return self }
    var kept = ""
    var room = limit - 3
    for character in self {
      room -= character.utf8.count
      if room < 0 { break }
      kept.append(character)
    }
    return kept + "…"
  }
}
