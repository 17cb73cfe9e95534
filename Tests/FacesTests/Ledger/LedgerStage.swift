import Dialogue
import Terminal

@testable import Faces

/// A wall of 24 points, sixteen of them under two themes, to be answered.
enum LedgerStage {
  static func pilot(
    _ hat: Hat, language: Language = .english, rows: Int = 24, columns: Int = 80,
    before: [Edit] = []
  ) -> Pilot<LedgerFace> {
    var context = LeaderStage.context(
      "17:00", rows: rows, columns: columns, language: language)
    var open = DeskStage.open(points: 24, context: &context)
    do {
      for (title, share) in [("trust", 0..<12), ("time", 12..<16)] {
        let theme = context.nextID()
        _ = try open.propose(
          [Wish(.theme(.add(title: title, under: nil, after: .last)), id: theme)],
          context: &context)
        let points = open.session.wholeWall.flatMap { open.session.points(of: $0.id).all }
        for point in points[share] {
          _ = try open.propose([.link(point.id, .theme(ID(theme)), true)], context: &context)
        }
      }
      for edit in before { _ = try open.propose([edit], context: &context) }
    } catch {
      preconditionFailure("the ledger of the test was refused: \(error)")
    }
    open = OpenSession(open.session, seat: hat.seat, path: "nordvik")
    return Pilot(LedgerFace(open, hat: hat, context: context))
  }
}

extension Pilot where Owner == LedgerFace {
  var session: Session { face.open.session }
  var account: String { session.ledgerAccount(on: face.today).sentence(.english) }

  /// The follow-up of the selected row.
  var followUp: FollowUp? { face.selectedSubject.map { session.followUp(about: $0) } }
}
