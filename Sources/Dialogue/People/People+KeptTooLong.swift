extension People {
  /// That names are still here after their day, and how they are deleted; nil while they may be.
  ///
  /// - Parameter session: The name of its file, without what it ends in.
  package func keptTooLong(_ today: Day, in session: String) -> Sentence? {
    guard isPast(today), let day = deleteAfter else { return nil }
    return Self.keptTooLong(since: day, in: session)
  }

  package static func keptTooLong(since day: Day, in session: String) -> Sentence {
    let command = "mellomrom people delete \(session) --all"
    let day = day.inWords
    return Sentence(
      nb: "Navnene skulle vært slettet etter \(day.nb). Slett dem med: \(command)",
      nn: "Namna skulle vore sletta etter \(day.nn). Slett dei med: \(command)",
      en: "The names were to be deleted after \(day.en). Delete them with: \(command)")
  }
}
