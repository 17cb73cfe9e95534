import Dialogue
import Terminal

/// The wall as the leader walks it. What the leader stands at is what the room will see next, and it
/// stands on the leader's screen as the room will see it, before the one press that shows it.
extension LeaderFace {
  /// The steps whose posters can hang: those that the tables have written in.
  var stepsOfWalls: [ID<Step>] {
    let written = Set(session.posters.visible.filter { $0.holder.table != nil }.map(\.step))
    return session.programme.visible.map(\.id).filter(written.contains)
  }

  /// The wall that belongs to now: that of the running step, or else the last one written.
  private var usualWall: ID<Step>? {
    let steps = stepsOfWalls
    if let running = session.currentStep, session.clock?.isRunning == true {
      if steps.contains(running.id) { return running.id }
      if let hung = session.stepToHang(in: running)?.id, steps.contains(hung) { return hung }
    }
    return steps.last
  }

  /// Goes to the wall, to the poster that is shown or else to the first that has not been heard.
  mutating func openWall() {
    guard let step = usualWall else { return }
    sheet = nil
    wall = WallWalk(step: step)
    refreshWall()
    if case .poster(let poster, let part) = hallPage, stand(at: poster, part) { return }
    let card = hanging.firstIndex { $0.pages > 0 && !$0.isPresented }
    wall?.card = card ?? hanging.firstIndex { $0.pages > 0 } ?? 0
  }

  /// Goes to where a page of the wall stands; false when it does not stand on any.
  @discardableResult
  mutating func openWall(at page: HallPage) -> Bool {
    guard case .poster(let poster, let part) = page, let step = session.posters[poster]?.step
    else { return false }
    sheet = nil
    wall = WallWalk(step: step)
    refreshWall()
    return stand(at: poster, part)
  }

  private mutating func stand(at poster: ID<Poster>, _ part: Int) -> Bool {
    guard let card = hanging.firstIndex(where: { $0.id == poster }) else { return false }
    wall?.card = card
    wall?.row = hanging[card].rows.firstIndex { $0.page == part && $0.isShown } ?? 0
    return true
  }

  /// Gathers the wall anew; the leader goes on standing at the same point.
  mutating func refreshWall() {
    guard let walk = wall else {
      (hung, hanging) = ([], [])
      return
    }
    let here = rowOnWall?.point
    let poster = posterOnWall?.id
    hung = session.hangingPosters(of: walk.step)
    siftWall()
    stand(at: here, on: poster)
    clampWall()
  }

  mutating func stand(at point: ID<Point>?, on poster: ID<Poster>?) {
    guard let card = hanging.firstIndex(where: { $0.id == poster }) else { return }
    wall?.card = card
    if let row = hanging[card].rows.firstIndex(where: { $0.point == point }) { wall?.row = row }
  }

  mutating func clampWall() {
    guard var walk = wall else { return }
    walk.card = max(0, min(walk.card, hanging.count - 1))
    let rows = hanging.indices.contains(walk.card) ? hanging[walk.card].rows.count : 0
    walk.row = max(0, min(walk.row, rows - 1))
    wall = walk
  }

  var posterOnWall: HangingPoster? {
    wall.flatMap { hanging.indices.contains($0.card) ? hanging[$0.card] : nil }
  }

  var rowOnWall: HangingPoster.Row? {
    guard let walk = wall, let poster = posterOnWall, poster.rows.indices.contains(walk.row) else {
      return nil
    }
    return poster.rows[walk.row]
  }

  // MARK: Walking

  mutating func walk(cards: Int) {
    wall?.card += cards
    wall?.row = 0
    clampWall()
  }

  mutating func walk(rows: Int) {
    guard let walk = wall, let poster = posterOnWall else { return }
    let row = walk.row + rows
    if row < 0, walk.card > 0 {
      wall?.card -= 1
      wall?.row = .max
    } else if row >= poster.rows.count, walk.card + 1 < hanging.count {
      wall?.card += 1
      wall?.row = 0
    } else {
      wall?.row = row
    }
    clampWall()
  }

  /// The next wall that hangs, or the first again.
  mutating func goToNextWall() {
    let steps = stepsOfWalls
    guard let walk = wall, let place = steps.firstIndex(of: walk.step) else { return }
    wall = WallWalk(step: steps[(place + 1) % steps.count])
    refreshWall()
  }

  // MARK: What the room sees

  /// Every page of the wall that the hall can show, poster by poster.
  private var pagesOfWall: [HallPage] {
    let isSifted = wall?.words.text.isEmpty == false
    return hanging.flatMap { poster in
      (0..<poster.pages)
        .filter { page in !isSifted || poster.rows.contains { $0.isShown && $0.page == page } }
        .map { .poster(poster.id, $0) }
    }
  }

  /// The page that the leader stands at, where the room can see any of it.
  private var pageHere: HallPage? {
    guard let poster = posterOnWall, poster.pages > 0 else { return nil }
    return .poster(poster.id, min(rowOnWall?.page ?? 0, poster.pages - 1))
  }

  /// The page that the next press turns to: where the leader stands, or after that when the room sees
  /// it already. Nil at the end of the wall.
  var pageAhead: HallPage? {
    let pages = pagesOfWall
    guard let here = pageHere else {
      // Before a poster that nobody has signed: the next one that hangs.
      return wall.flatMap { walk in
        hanging.dropFirst(walk.card + 1).first { $0.pages > 0 }.map { .poster($0.id, 0) }
      }
    }
    guard here == hallPage, let place = pages.firstIndex(of: here) else { return here }
    return pages.indices.contains(place + 1) ? pages[place + 1] : nil
  }

  private var pageBehind: HallPage? {
    let pages = pagesOfWall
    guard let shown = pages.firstIndex(of: hallPage) else { return pageHere }
    return shown > 0 ? pages[shown - 1] : nil
  }

  /// Turns the hall's page with one press. At either end of the wall the day goes on as it does
  /// elsewhere: shown first, done by a second press.
  mutating func turnWall(_ way: Preview.Way, _ effects: inout [Effect]) {
    guard session.clock?.isQuiet != true else { return context.warn(Reasons.quiet) }
    if let pressed = wall?.pressed {
      let since = context.now - pressed
      wall?.pressed = context.now
      if since >= 0, since < Preview.heldDown { return }
    }
    if let page = way == .next ? pageAhead : pageBehind {
      show(inHall: page, &effects)
    } else {
      leaveWall()
      press(way, &effects)
    }
  }

  /// Shows the page that the leader stands at.
  mutating func showHere(_ effects: inout [Effect]) {
    if let page = pageHere { show(inHall: page, &effects) }
  }

  private mutating func show(inHall page: HallPage, _ effects: inout [Effect]) {
    guard case .poster(let poster, let part) = page else { return }
    _ = stand(at: poster, part)
    wall?.pressed = context.now
    if facts.pages.contains(page), session.clock?.isRunning == true {
      turn(to: page, &effects)
    } else {
      cover = .poster(poster, part)
      noteTurn()
    }
    hear(poster, &effects)
  }

  /// Says which table is heard from now on. The day's clock holds it, so that another leader's screen and
  /// one that is opened anew count the same minutes; nobody hears tables before the day and after it.
  mutating func hear(_ poster: ID<Poster>?, _ effects: inout [Effect]) {
    let edits = session.edits(for: .hear(poster), at: context.now)
    if !edits.isEmpty { propose(edits, &effects) }
  }

  mutating func leaveWall() {
    wall = nil
    refreshWall()
  }

  // MARK: Being heard

  /// How long the table that is shown has been heard, and of how much.
  var hearingTime: Countdown? {
    guard let clock = session.clock, let heard = tableHeard, case .poster(heard.id, _) = hallPage
    else { return nil }
    let tables = max(facts.tables.count, hung.count)
    // A wall that is shown at another time of the day is not heard by that step's minutes.
    let minutes =
      session.currentStep?.kind == .wall
      ? session.currentStep?.minutesToHear(of: tables) : nil
    return Countdown(minutes: minutes ?? 3, elapsed: clock.hearingElapsed(at: context.now))
  }

  /// The poster of the table that is heard.
  var tableHeard: Poster? {
    session.clock?.hearing.flatMap { session.posters[$0.poster] }
  }

  /// Ticks that the table has presented its poster, or takes the tick away.
  mutating func tickPresented(_ effects: inout [Effect]) {
    guard let poster = posterOnWall else { return }
    // Before the tick, which is then what Ctrl-Z takes back.
    if !poster.isPresented, tableHeard?.id == poster.id { hear(nil, &effects) }
    let edit = Edit.setPoster(poster.id, .presented(!poster.isPresented))
    guard propose([edit], &effects) else { return }
    context.say(WallWords.presented(poster.table, !poster.isPresented))
  }
}
