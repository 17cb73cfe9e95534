import Dialogue
import Discretion
import JSONTree
import Reporting
import SessionStore

extension YearAccount {
  /// Keys and the method's id in English, and for people a number or `"fewer than five"`, `"not shown"`.
  var json: JSON {
    let sessions = self.sessions.indices.map { row in
      JSON.object(
        columns.compactMap { column in
          let told: Cell = column == .method ? .text(self.sessions[row].method) : cell(row, column)
          return value(told).map { JSON.Member(column.key, $0) }
        })
    }
    return ["year": .int(year), "sessions": .array(sessions)]
  }

  private func value(_ cell: Cell) -> JSON? {
    switch cell {
    case .text(let text): .string(text)
    case .number(let number): .int(number)
    case .people(.number(let number)): .int(number)
    case .people(let told): .string(told.sentence(.english))
    case .none: nil
    }
  }
}

extension YearAccount.Column {
  fileprivate var key: String {
    switch self {
    case .date: "date"
    case .title: "title"
    case .place: "place"
    case .method: "method"
    case .level: "levels"
    case .part(let part): part.rawValue
    case .points: "points"
    case .daysToFirstWord: "daysToFirstWord"
    case .daysToAnswer: "daysToAnswer"
    case .answered: "answered"
    case .notFollowedUp: "notFollowedUp"
    case .changed: "changed"
    }
  }
}

extension Library {
  /// The figures of every session of a year that has been held or has points; those put away too.
  func figures(of year: Int) throws(Failure) -> [SessionFigures] {
    var figures: [SessionFigures] = []
    for listing in try list() {
      guard let summary = summary(of: listing), summary.date?.year == year,
        summary.state != .planned || summary.points > 0
      else { continue }
      figures.append(try read(listing.place).figures)
    }
    return figures
  }
}
