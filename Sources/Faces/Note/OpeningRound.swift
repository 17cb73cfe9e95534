import Dialogue

/// What was said in plenary before the tables began, as the leader noted it.
struct OpeningRound: Sendable {
  private(set) var step: ID<Step>?
  private(set) var points: [ID<Point>] = []

  init() {}

  /// The last plenary or digest with something on it before this step.
  init(before step: ID<Step>, for holder: Poster.Holder, in session: Session) {
    let before = session.programme.order.prefix { $0 != step }
    for id in before.reversed() {
      guard let earlier = session.programme[id], !earlier.isRemoved else { continue }
      for voice in [Poster.Holder.digest, .plenary] where voice != holder {
        guard let poster = session.poster(of: voice, in: id) else { continue }
        let said = session.points(of: poster.id).all.filter(\.counts).map(\.id)
        guard !said.isEmpty else { continue }
        self.step = id
        points = said
        return
      }
    }
  }
}
