import Dialogue
package import Terminal

extension LeaderFace {
  package mutating func receive(_ event: Event, effects: inout [Effect]) {
    switch event {
    case .resized, .adopted: break
    case .tick:
      hasLooked = true
      keepNameInTime(&effects)
      confirmInTime(&effects)
    case .changes(let changes):
      takeIn { $0.take(changes) }
      noteOthers(changes)
    case .refolded(let open):
      takeIn { $0.become(open) }
    case .room(let neighbours):
      let clocks = wrongClocks
      room = neighbours
      hasLooked = true
      facts.look(into: room)
      takeUpHall()
      if let new = wrongClocks.first(where: { !clocks.contains($0) }) {
        context.say(RoomWords.wrongClock(new))
      }
    case .finished(.composed(let text, let problem)): takeBack(text, problem, &effects)
    case .finished(let outcome): receive(outcome)
    }
  }

  // Others may have moved the day; what was lost to them is said once, and calmly.
  private mutating func takeIn(_ change: (inout OpenSession) -> Void) {
    let before = (session.clock?.step, session.clock?.turn, lateChanges)
    change(&open)
    refresh()
    if before.0 != session.clock?.step || before.1 != session.clock?.turn {
      if before.0 != session.clock?.step { leaveWall() }
      page = pageOfClock
      if before.0 != session.clock?.step { paragraph = 0 }
      if facts.pages.indices.contains(page) { paragraph = paragraph(with: facts.pages[page]) }
      cover = nil
      turned = max(turned, session.clock?.turnedAt ?? turned)
    }
    takeUpHall()
    if lateChanges > before.2 { context.say(LeaderWording.doneAlready) }
  }

  private var lateChanges: Int { session.conflicts.count { $0.reason == .late } }

  private mutating func receive(_ outcome: Outcome) {
    switch outcome {
    case .wrote(let path): context.say(Wording.wrote(path))
    case .card(let lines): card = lines
    case .names: refreshRows()
    case .people(let people):
      let isFirst = self.people == People()
      know(people)
      let name = open.path.split(separator: "/").last.map { String($0.prefix { $0 != "." }) } ?? ""
      if isFirst, let late = people.keptTooLong(context.now.day, in: name) {
        context.warn(late)
      } else if isFirst, !people.newcomer.isBlank, !isTyping {
        context.say(LeaderWording.newcomerIsBack(people.newcomer))
      }
    case .planned(let proposal): receive(proposal)
    case .failed(let sentence): context.warn(sentence)
    case .sessions, .created, .review, .spelled, .composed: break
    }
  }

  package mutating func click(_ hit: Frame.Hit, effects: inout [Effect]) {
    guard let row = hit.index else { return }
    switch hit.id {
    case Self.programmeList where sheet == nil:
      part = .programme
      select(row: row)
    case Self.tableList where sheet == nil:
      part = .tables
      select(row: row)
    case Self.sheetList: sheet?.selected = row
    case .seats: selectSeat(row)
    case let id where sheet == nil: standWhere(id, row)
    default: break
    }
  }
}
