import Dialogue
import Terminal

@testable import Faces

/// A wall to sort: the posters of eight tables in two rounds, 125 points, nothing placed.
enum DeskStage {
  static let subjects = [
    "waiting", "being believed", "the telephone", "relatives", "one plan", "evenings", "the form",
    "money",
  ]

  /// What each point is about, as somebody who sorts would see it: an index of a subject, or nil
  /// for what stands by itself.
  static func subject(of place: Int) -> Int? {
    place % 31 == 30 ? nil : (place * 7 + place / 9) % subjects.count
  }

  static func open(
    points count: Int = 125, seat: Seat = .deskLeader, context: inout Context
  ) -> OpenSession {
    var open = LeaderStage.plan(language: .english, context: &context)
    let steps = open.session.programme.visible.filter { $0.writes == .tables }.map(\.id)
    do {
      for place in 0..<count {
        let holder = Poster.Holder.table(place / 2 % 8 + 1)
        let step = steps[place * steps.count / count]
        let poster = Poster.id(step: step, holder: holder)
        if open.session.posters[poster] == nil {
          let edit = Edit.openPoster(poster, step: step, holder: holder, fromPaper: false)
          _ = try open.propose([edit], context: &context)
        }
        let words = subject(of: place).map { subjects[$0] } ?? "something of its own"
        let after = open.session.points(of: poster).order.last
        let text = "\(place + 1) about \(words)"
        _ = try open.propose(
          [.write(poster, level: .point, text: text, after: after)], context: &context)
      }
    } catch {
      preconditionFailure("the wall of the test was refused: \(error)")
    }
    return OpenSession(open.session, seat: seat, path: "nordvik")
  }

  static func pilot(
    points: Int = 125, language: Language = .english,
    rows: Int = 24, columns: Int = 80, isSecond: Bool = false, isOverAnother: Bool = false
  ) -> Pilot<DeskFace> {
    var context = LeaderStage.context(
      "17:00", rows: rows, columns: columns, language: language)
    let open = open(points: points, context: &context)
    // Another process on the same session has ids of its own.
    if isSecond { context.ids = IdentifierSource(seed: 15, 9) }
    context.isOverAnother = isOverAnother
    return Pilot(DeskFace(open, context: context))
  }
}

extension Pilot where Owner == DeskFace {
  var hasLeft: Bool { effects.contains { if case .leave = $0 { true } else { false } } }
  var session: Session { face.open.session }
  var account: String { session.sortingAccount.sentence(.english) }
  var point: String { face.selectedPoint?.text ?? "" }

  /// The titles of the themes that the points with these words lie under.
  func themes(of words: String) -> [String] {
    let needle = Needle(words)
    let point = session.wholeWall.flatMap { session.points(of: $0.id).all }
      .first { needle?.isFound(in: $0.text) ?? false }
    return point?.themes.compactMap { session.themes[$0] }.filter { !$0.isRemoved }.map(\.title)
      .sorted() ?? []
  }
}
