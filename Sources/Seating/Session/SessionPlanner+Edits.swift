package import Dialogue

extension SessionPlanner {
  /// What writes seats into the session: with them the size of the tables where another one was chosen, so
  /// that the programme says what was planned, and the next plan begins from it.
  package func edits(for seatings: [SessionSeats.Seating]) -> [Edit] {
    let size = tableSize
    return seatings.flatMap { seating -> [Edit] in
      guard let step = session.programme[seating.step] else { return [] }
      var edits: [Edit] = []
      if let size, step.form == .tables, step.tableSize != size {
        edits.append(.setStep(step.id, .tableSize(size)))
      }
      if step.seating != seating.groups { edits.append(.seat(step.id, seating.groups)) }
      return edits
    }
  }

  /// The size of the tables that is written with the seats; nil where the programme keeps its own.
  package var tableSize: Int? {
    guard !aim.isMending, steps.contains(where: { session.programme[$0]?.form == .tables }) else {
      return nil
    }
    return choices.tableSize(for: session.guests(people).here.count)
  }
}
