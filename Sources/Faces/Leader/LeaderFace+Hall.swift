package import Dialogue

/// What the hall shows, as the leader has turned it.
///
/// The page is a value that outlives the process: it is on the board, with when it was turned to,
/// and whoever leads takes it up from there, from the hall's own board, or else from the clock.
extension LeaderFace {
  /// What the hall shows in place of the running step's page.
  enum Cover: Hashable, Sendable {
    case blank
    case relations
    /// A part of a signed poster that is no page of the running step.
    case poster(ID<Poster>, Int)
  }

  /// What the hall shows now. Quiet lies over every page but an empty one.
  package var hallPage: HallPage {
    session.clock?.isQuiet == true && cover != .blank ? .quiet : pageTurnedTo
  }

  /// What the hall was turned to; quiet is no page of the leader's, everybody knows it by the clock.
  private var pageTurnedTo: HallPage {
    if cover == .blank { return .blank }
    if case .poster(let poster, let part) = cover { return .poster(poster, part) }
    guard session.clock?.isRunning == true, let step = session.clock?.step else { return .title }
    if cover == .relations { return .relations(step) }
    return facts.pages.indices.contains(page) ? facts.pages[page] : .title
  }

  package var board: Board? {
    // What another leader, or this one before it ended, has let be seen is looked at first.
    guard hasLooked else { return nil }
    var board = Board()
    if case .poster(let poster) = sheet?.content { board.poster = poster }
    board.messages = messages
    board.hall = Board.Hall(pageTurnedTo, turned: turned)
    return board
  }

  /// Notes that the hall has been turned here and now: later than whatever was seen before, also
  /// when another laptop's clock is ahead.
  mutating func noteTurn() {
    turned = max(context.now, turned.adding(milliseconds: 1))
  }

  /// Takes up what the hall shows from whoever turned it last: another leader, or the hall itself
  /// when this face was started anew.
  mutating func takeUpHall() {
    let halls = room.compactMap(\.board.hall)
    guard let latest = halls.max(by: { $0.turned < $1.turned }), latest.turned >= turned else {
      return
    }
    switch latest.page {
    case .blank: cover = .blank
    case .relations(let step):
      guard step == session.clock?.step else { return }
      cover = .relations
    case .title:
      guard session.clock?.isRunning != true else { return }
      cover = nil
    case .poster(let poster, let part) where !facts.pages.contains(latest.page):
      guard session.posters.contains(poster) else { return }
      cover = .poster(poster, part)
    case .words, .seating, .rule, .question, .poster:
      // The change that makes it a page of the running step may be on its way.
      guard let place = facts.pages.firstIndex(of: latest.page) else { return }
      page = place
      cover = nil
    case .quiet: return
    }
    turned = latest.turned
  }
}

extension Clock {
  /// When the day came to where it is.
  var turnedAt: Moment { max(began, turnBegan) }
}
