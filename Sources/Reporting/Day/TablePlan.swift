import Dialogue

extension Report {
  /// Who sits with whom, by alias; lines to write on where nobody is seated yet.
  static func tablePlan(of session: Session) -> [Block] {
    let language = session.language
    let plans = session.day.flatMap { blocks(of: $0, in: session) }
    guard !plans.isEmpty else { return [] }
    return [
      .heading(level: 2, Prose(DayWording.tables(language))),
      .paragraph(Prose(DayWording.shred(language))),
    ] + plans
  }

  private static func blocks(of step: Step, in session: Session) -> [Block] {
    let language = session.language
    let heading = Block.heading(level: 3, Prose(step.title))
    guard step.seating.isEmpty else {
      let hosts = session.hosts(in: step)
      let seats = session.seats(of: step)
      let groups = seats.indices.filter { !seats[$0].isEmpty }.map { place in
        let aliases = seats[place].compactMap { person in
          session.people[person].map {
            hosts.contains(person) ? $0.alias + Person.host(language) : $0.alias
          }
        }
        let group = DayWording.group(place + 1, of: step.form)(language)
        return Prose("\(group): \(aliases.joined(separator: ", "))")
      }
      return [heading, .bullets(groups)]
    }
    let count = session.tableCount(of: step)
    guard step.form == .tables, count > 0 else { return [] }
    let dots = repeatElement(".", count: 28).joined(separator: " ")
    let groups = (1...count).map { place in
      Prose("\(DayWording.group(place, of: step.form)(language)): \(dots)")
    }
    return [heading, .paragraph(Prose(DayWording.notSeated(language))), .bullets(groups)]
  }
}
