package import Dialogue
package import Discretion

/// A year's sessions as an account that is fit to publish: numbers, and none of people under five.
///
///     Date        Place    Participants     Points  Answered  Not followed up  Changed
///     2026-03-14  Nordvik  32               125     80        4                3
///     2026-06-09  Ulvik    fewer than five  20      20        0                1
package struct YearAccount: Hashable, Sendable {
  package let year: Int
  package let language: Language
  package let sessions: [SessionFigures]
  /// How many people of each part are told of each session, and in all.
  package let people: PeopleTable
  /// The parts that somebody had; the columns of ``people``.
  package let parts: [Person.Part]

  package init(of year: Int, _ sessions: [SessionFigures], in language: Language) {
    self.year = year
    self.language = language
    self.sessions = sessions.sorted {
      ($0.date.map(\.sinceEpoch) ?? .max, $0.title) < ($1.date.map(\.sinceEpoch) ?? .max, $1.title)
    }
    let parts = Person.Part.allCases.filter { part in
      sessions.contains { $0.parts[part, default: 0] > 0 }
    }
    self.parts = parts
    people = PeopleTable(
      self.sessions.map { session in parts.map { session.parts[$0, default: 0] } },
      sums: [.ofColumns])
  }

  package enum Column: Hashable, Sendable {
    case date, title, place, method, level
    case part(Person.Part)
    case points, daysToFirstWord, daysToAnswer, answered, notFollowedUp, changed
  }

  package var columns: [Column] {
    [.date, .title, .place, .method, .level] + parts.map { .part($0) } + [
      .points, .daysToFirstWord, .daysToAnswer, .answered, .notFollowedUp, .changed,
    ]
  }

  /// What is told of a session.
  package enum Cell: Hashable, Sendable {
    case text(String)
    case number(Int)
    case people(Told)
    /// Not known, or not yet.
    case none
  }

  package func cell(_ row: Int, _ column: Column) -> Cell {
    let session = sessions[row]
    switch column {
    case .date: return session.date.map { .text($0.description) } ?? .none
    case .title: return .text(session.title)
    case .place: return .text(session.place)
    case .method: return .text(Method.builtIn(id: session.method)?.name(language) ?? session.method)
    case .level:
      let levels = session.heardLevels.map {
        Perspective(id: $0.id, title: "").title(in: language)
      }
      return levels.isEmpty ? .none : .text(levels.joined(separator: ", "))
    case .part(let part):
      return parts.firstIndex(of: part).map { .people(people.told[row][$0]) } ?? .none
    case .points: return .number(session.points)
    case .daysToFirstWord: return session.daysToFirstWord.map { .number($0) } ?? .none
    case .daysToAnswer: return session.daysToAnswer.map { .number($0) } ?? .none
    case .answered: return .number(session.answered)
    case .notFollowedUp: return .number(session.notFollowedUp)
    case .changed: return .number(session.changed)
    }
  }

  /// The sums under the columns; of days there is none.
  package func sum(_ column: Column) -> Cell {
    func all(_ number: (SessionFigures) -> Int) -> Cell {
      .number(sessions.reduce(0) { $0 + number($1) })
    }
    switch column {
    case .date: return .text(YearWording.inAll(language))
    case .title: return .text(YearWording.sessions(sessions.count)(language))
    case .place, .method, .level, .daysToFirstWord, .daysToAnswer: return .none
    case .part(let part):
      guard let place = parts.firstIndex(of: part), people.columns.indices.contains(place) else {
        return .none
      }
      return .people(people.columns[place])
    case .points: return all(\.points)
    case .answered: return all(\.answered)
    case .notFollowedUp: return all(\.notFollowedUp)
    case .changed: return all(\.changed)
    }
  }

  /// Why some numbers are missing; nil when none is.
  package var note: Sentence? { Told.note(on: people.everything) }

  package func words(_ cell: Cell) -> String {
    switch cell {
    case .text(let text): text
    case .number(let number): String(number)
    case .people(let told): told.sentence(language)
    case .none: ""
    }
  }
}
