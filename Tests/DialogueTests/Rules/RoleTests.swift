import Testing

@testable import Dialogue

/// Each does their own work, whoever writes the changes.
@Suite struct RoleTests {
  private static let edits: [(Work, Edit)] = {
    let point = ID<Point>(Identifier(high: 1, low: 1))
    let theme = ID<Theme>(Identifier(high: 1, low: 2))
    return [
      (.sorting, .theme(.add(title: "Time", under: nil, after: .last))),
      (.sorting, .link(point, .theme(theme), true)),
      (.sorting, .setPoint(point, .standsByItself(true))),
      (.sorting, .assessment(.judge(.last, .yes))),
      (.commenting, .comment(.session, text: "Too short")),
      (.answering, .followUp(.theme(theme), .text(.because, "there is no money for it"))),
      (.answering, .set(.afterword("Thank you"))),
      (.standing, .followUp(.theme(theme), .status(.considered))),
      (.following, .followUp(.theme(theme), .text(.owner, "The front desk"))),
      (.following, .milestone(.draft, .done(nil))),
      (.writing, .reword(point, text: "Other words")),
      (.writing, .link(point, .recognised(3), true)),
      (.leading, .set(.place("Nordvik"))),
      (.leading, .addRule(text: "Ask for a break", after: .last)),
    ]
  }()

  private static let works: [(Seat, Set<Work>)] = [
    (.leader, everything.subtracting([.answering])),
    (.deskLeader, everything.subtracting([.answering])),
    (.organiser, [.standing, .following, .writing, .leading]),
    (.commissioner, [.answering, .standing]),
    (.table(3), [.writing]),
    (.hall, []),
    (.script, everything),
  ]
  private static let everything = Set(Work.allCases)

  @Test(arguments: works)
  func `a seat does its own work and no other`(seat: Seat, works: Set<Work>) {
    let session = Session()
    for (work, edit) in Self.edits {
      do {
        _ = try session.proposal(edit, by: seat)
        #expect(works.contains(work), "\(seat.name) did \(work)")
      } catch {
        let isRefused = if case .notTheirs = error { true } else { false }
        #expect(isRefused == !works.contains(work), "\(seat.name), \(work): \(error)")
      }
    }
  }

  @Test func `what is taken back is somebody's work, too`() {
    let undo = Edit.undo([], [Undone(.set(.afterword("")), revisions: [])])
    #expect(throws: Refusal.notTheirs(.organiser, .answering)) {
      try Session().proposal(undo, by: .organiser)
    }
    #expect(throws: Never.self) { try Session().proposal(undo, by: .commissioner) }
  }

  @Test func `it is said whose work it is`() {
    let sentence = Refusal.notTheirs(.commissioner, .sorting).sentence
    #expect(sentence.nb == "Oppdragsgiveren gjør ikke dette. Å sortere er prosesslederens arbeid.")
  }
}
