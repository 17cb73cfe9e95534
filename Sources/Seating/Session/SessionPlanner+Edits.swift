package import Dialogue

extension SessionPlanner {
  /// What writes seats into the session: with them the size of the tables where another one was chosen, so
  /// that the programme says what was planned, and the next plan begins from it. Whoever stays at a table
  /// gets that as a role, which sheets and screens show and later plans heed.
  package func edits(for seatings: [SessionSeats.Seating]) -> [Edit] {
    let size = tableSize
    let hosts = hosts(of: seatings).values.sorted().compactMap { session.people[$0] }
    let roles = hosts.filter { !$0.isHost }.map { host in
      Edit.setPerson(host.id, .roles(host.roles + [Person.hostRole(session.language)]))
    }
    let seats = seatings.flatMap { seating -> [Edit] in
      guard let step = session.programme[seating.step] else { return [] }
      var edits: [Edit] = []
      if let size, step.form == .tables, step.tableSize != size {
        edits.append(.setStep(step.id, .tableSize(size)))
      }
      if step.seating != seating.groups { edits.append(.seat(step.id, seating.groups)) }
      return edits
    }
    return seats + roles
  }

  /// How many tables there are in every one of the steps that are planned; none where nobody sits at tables.
  package var tableCount: Int {
    let layout = TableLayout(self, .tables, count: session.guests(people).here.count)
    let counts = steps.compactMap { session.programme[$0] }.filter { $0.form == .tables }
      .map { layout.seats($0.seating).count }
    return counts.min() ?? 0
  }

  /// The size of the tables that is written with the seats; nil where the programme keeps its own.
  package var tableSize: Int? {
    guard !aim.isMending, steps.contains(where: { session.programme[$0]?.form == .tables }) else {
      return nil
    }
    return choices.tableSize(for: session.guests(people).here.count)
  }
}
