import Dialogue
import JSONTree
import Testing

private let hats: [Seat] = [.organiser, .commissioner, .deskLeader, .leader]

/// What people at a ledger do, each looking at it as it was some time ago.
private struct Office {
  var luck: Luck
  var room = Room()

  init(_ seed: Int) throws {
    luck = Luck(seed)
    try room.make(.set(.date(Day("2026-03-14"))))
    let step = room.step("Talk")
    for table in 1...2 {
      let poster = room.poster(.table(table), in: step)
      for _ in 0..<8 { room.write(luck.text(), on: poster) }
    }
    var parent: ID<Theme>?
    for title in ["trust", "time", "doors"] {
      let theme = try room.make(.theme(.add(title: title, under: parent, after: .last)))
      parent = parent == nil ? ID(theme) : nil
    }
  }

  private mutating func subject(_ view: Session) -> FollowUp.Subject? {
    if luck.dice.roll(0...2) == 0 { return luck.dice.pick(view.themes.order).map { .theme($0) } }
    return point(view).map { .point($0) }
  }

  private mutating func point(_ view: Session) -> ID<Point>? {
    luck.dice.pick(view.posters.order).flatMap { luck.dice.pick(view.points(of: $0).order) }
  }

  private mutating func day() -> Day { Day(sinceEpoch: 20_500 + luck.dice.roll(0...99)) }

  mutating func doing(_ view: Session) -> [Edit] {
    guard let subject = subject(view), let point = point(view),
      let theme = luck.dice.pick(view.themes.order)
    else { return [] }
    let isOn = luck.dice.roll(0...3) > 0
    switch luck.dice.roll(0...13) {
    case 0...2: return [.followUp(subject, .status(luck.dice.pick(FollowUp.Status.allCases)!))]
    case 3...5:
      let text = luck.dice.pick(FollowUp.Text.allCases) ?? .decision
      return [.followUp(subject, .text(text, isOn ? luck.text() : ""))]
    case 6: return [.followUp(subject, .due(isOn ? day() : nil))]
    case 7:
      return [
        .followUp(subject, .text(.because, luck.text() + " og derfor ikke i år")),
        .followUp(subject, .status(.notFollowedUp)),
      ]
    case 8:
      return [
        .followUp(subject, .text(.changed, luck.text())),
        .followUp(subject, .text(.seenIn, luck.text())), .followUp(subject, .status(.done)),
      ]
    case 9: return [.setPoint(point, .struck(!isOn))]
    case 10: return [.theme(.place(theme, isOn ? .restore : .remove))]
    case 11:
      let milestone = luck.dice.pick(Milestone.allCases) ?? .draft
      let due: Milestone.Due = isOn ? .on(day()) : .none
      return [.milestone(milestone, luck.dice.roll(0...1) == 0 ? .due(due) : .done(day()))]
    case 12 where luck.dice.roll(0...5) == 0: return [.erase(point)]
    default: return [.link(point, .theme(theme), isOn)]
    }
  }
}

@Test(arguments: 1...6)
func `the ledger adds up, whatever anybody does in whatever order`(seed: Int) throws {
  var office = try Office(seed)
  var seen = [office.room.session]
  var undone = 0
  for count in 0..<600 {
    let seat = office.luck.dice.pick(hats) ?? .organiser
    let view = office.luck.dice.pick(seen) ?? office.room.session
    if office.luck.dice.roll(0...9) == 0 {
      office.room.now = office.room.now.adding(minutes: 24 * 60)
    }
    do {
      switch office.luck.dice.roll(0...9) {
      case 0:
        try office.room.undo(seat)
        undone += 1
      case 1: try office.room.redo(seat)
      default:
        let group = office.room.id()
        for edit in office.doing(view) {
          // Checked against what its writer saw, folded into what has come since.
          let edit = try view.proposal(edit)
          let id = office.room.id()
          let fields = edit.fields(in: id)
          let base = fields.count == 1 ? view.revision(of: fields[0]) : nil
          office.room.fold(
            Change(
              id: id, at: office.room.now, by: seat, base: base, group: group, edit: edit))
        }
      }
    } catch {
      office.room.giveUp(seat)
    }
    seen = seen.suffix(5) + [office.room.session]
    guard count % 20 == 19 else { continue }
    let session = office.room.session
    #expect(session.brokenInvariants() == [])
    let account = session.ledgerAccount(on: office.room.now.day.adding(days: 20))
    #expect(account.points == session.countOfPoints)
    #expect(account.points == session.sortingAccount.points)
    #expect(account.byStatus.values.reduce(0, +) == account.points)
    #expect(account.answered == session.countOfAnswered)
    #expect(account.pastDate <= account.points)
    #expect(session.summary.due.count <= Session.Summary.mostDue)
    let read = try Session(json: JSON(parsing: session.text.utf8))
    #expect(read.text == session.text && read.summary == session.summary)
  }
  #expect(undone > 5)
  #expect(office.room.session.countOfAnswered > 0)
  var again = Session()
  for change in office.room.changes {
    let edit = try Edit(json: JSON(parsing: change.edit.json.compact.utf8))
    #expect(edit == change.edit)
    again.fold(change)
  }
  #expect(again.text == office.room.session.text)
}

@Test(arguments: 1...20)
func `changes of different fields come to the same in any order`(seed: Int) throws {
  var office = try Office(seed)
  let start = office.room.session
  let point = FollowUp.Subject.point(start.points(of: start.posters.order[0]).order[0])
  let edits: [Edit] =
    FollowUp.Text.allCases.map { .followUp(point, .text($0, "\($0) har flere ord enn tre")) } + [
      .followUp(point, .status(.planned)), .followUp(point, .due(Day("2026-06-01"))),
      .milestone(.draft, .done(Day("2026-04-01"))), .milestone(.draft, .due(.none)),
      .set(.afterword("Takk")),
    ]
  let changes = edits.map { edit in
    let id = office.room.id()
    let base = start.revision(of: edit.fields(in: id)[0])
    return Change(id: id, at: office.room.now, by: .organiser, base: base, edit: edit)
  }
  var one = start
  for change in changes { one.fold(change) }
  var other = start
  for change in changes.shuffled(using: &office.luck.dice) { other.fold(change) }
  #expect(one.text == other.text)
  #expect(one.conflicts.isEmpty)
}
