package import Dialogue

extension Report {
  /// Who sits where, to hang up for the day: a sheet for the door, where people look for their own
  /// name, and a sheet for each step with the names of each pair or table.
  ///
  /// `names` is what people want to be called today; without a name they stand under their alias. The
  /// only document that holds names, and it says that it is to be shredded.
  package static func sheet(of session: Session, names: [ID<Person>: String]) -> Report {
    let language = session.language
    let steps = session.day.filter { !$0.seating.isEmpty }
    var report = Report(.sheet, in: language, title: Prose(SheetWording.title(language)))
    report.blocks = [
      .paragraph(Prose(session.title)), .paragraph(Prose(DayWording.shred(language))),
    ]
    guard !steps.isEmpty else {
      report.blocks.append(.paragraph(Prose(SheetWording.nobody(language))))
      return report
    }
    let name = { (person: ID<Person>) in names[person] ?? session.people[person]?.alias ?? "" }
    report.blocks += door(of: session, steps, name)
    report.blocks += steps.flatMap { tables(of: $0, in: session, name) }
    return report
  }

  /// One row each, in the order that people look for themselves.
  private static func door(
    of session: Session, _ steps: [Step], _ name: (ID<Person>) -> String
  ) -> [Block] {
    let language = session.language
    let hosts = steps.map { session.hosts(in: $0) }
    let seats = steps.map { session.seats(of: $0) }
    let everybody = Set(seats.joined().joined()).map { ($0, name($0)) }
      .sorted { ($0.1.doorOrder, $0.0) < ($1.1.doorOrder, $1.0) }
    let rows = everybody.map { person, name in
      [Prose.strong(name)]
        + steps.indices.map { step in
          let place = seats[step].firstIndex { $0.contains(person) }
          let words = place.map { DayWording.group($0 + 1, of: steps[step].form)(language) }
          let host = hosts[step].contains(person) ? Person.host(language) : ""
          return Prose(words.map { $0 + host } ?? "–")
        }
    }
    let header = [Prose(SheetWording.name(language))] + steps.map { Prose($0.title) }
    return [
      .heading(level: 2, Prose(SheetWording.door(language))),
      .table(Block.Table(header: header, rows: rows)),
    ]
  }

  private static func tables(
    of step: Step, in session: Session, _ name: (ID<Person>) -> String
  ) -> [Block] {
    let language = session.language
    let hosts = session.hosts(in: step)
    let seats = session.seats(of: step)
    let groups = seats.indices.filter { !seats[$0].isEmpty }.map { place in
      let names = seats[place].map {
        hosts.contains($0) ? name($0) + Person.host(language) : name($0)
      }
      return Prose.strong(DayWording.group(place + 1, of: step.form)(language) + ":")
        + Prose(" \(names.joined(separator: ", "))")
    }
    return [.pageBreak, .heading(level: 2, Prose(step.title)), .bullets(groups)]
  }
}

extension String {
  /// Numbers by size, then names by letter.
  fileprivate var doorOrder: String {
    guard let number = Int(self), number >= 0 else { return nameOrder }
    let digits = String(number)
    return String(repeating: "0", count: max(0, 12 - digits.count)) + digits
  }
}
