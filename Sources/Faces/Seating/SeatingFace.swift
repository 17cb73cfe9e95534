import Dialogue
import Seating
import Terminal

/// A face from which people are seated: what the sheet of seats needs of it.
///
/// The leader's, the plan's and the desk's seats are this one sheet with these commands.
protocol SeatingFace: Face {
  var open: OpenSession { get set }
  /// What the people file holds: names, and what the seating is to heed.
  var people: People { get set }
  /// Nil when no seats are in sight.
  var seating: SeatingSheet? { get set }
  /// What stays of the seats when their sheet is closed.
  var memory: SeatingMemory { get set }
  /// The room can see this screen: nobody's wishes are shown.
  var isSeen: Bool { get }

  @discardableResult
  mutating func proposeSeats(_ edits: [Edit], _ effects: inout [Effect]) -> Bool

  /// Brings what is in sight up to what the people file holds now.
  mutating func peopleHaveChanged()
}

extension SeatingFace {
  var session: Session { open.session }
  var language: Language { context.language }
  var isSeen: Bool { false }
  mutating func peopleHaveChanged() { refreshSeats() }

  /// Shows something in the people file at once, and has it written down.
  mutating func change(_ edits: [PeopleEdit], _ effects: inout [Effect]) {
    for edit in edits { people.apply(edit) }
    context.names = people.called
    effects.append(.changePeople(edits))
    peopleHaveChanged()
  }

  /// The people file as it is now.
  mutating func know(_ people: People) {
    self.people = people
    peopleHaveChanged()
  }

  /// The step whose seating is meant: the running one if people sit together in it, else the next
  /// one in which they do; after the day the last one.
  var stepToSeat: Step? {
    session.stepsWithSeats.first
      ?? session.day.last { $0.form == .pairs || $0.form == .tables }
  }

  mutating func openSeats() {
    guard let step = stepToSeat else { return }
    seating = SeatingSheet(step: step.id)
    refreshSeats()
  }

  /// Esc: somebody who was picked up is put down, a page goes back to the seats, the seats close.
  mutating func closeSeats() {
    guard let sheet = seating else { return }
    switch sheet.page {
    case .seats(nil): seating = nil
    case .seats: show(.seats(picked: nil))
    case .choices, .plan, .met, .wishes: show(.seats(picked: nil))
    case .kinds: show(.wishes)
    case .wish(let form): leave(form)
    }
  }

  /// Turns to a page; a plan that nobody took goes.
  mutating func show(_ page: SeatingSheet.Page, selected: Int = 0) {
    guard var sheet = seating else { return }
    // Picking somebody up is no other page.
    let stays = { if case (.seats, .seats) = (sheet.page, page) { true } else { false } }()
    sheet.page = page
    if !stays { sheet.selected = selected }
    if page != .plan { sheet.planning = nil }
    seating = sheet
    refreshSeats()
  }

  /// Gathers the rows anew, after the session or the people file has changed.
  mutating func refreshSeats() {
    guard var sheet = seating else { return }
    if session.programme[sheet.step]?.isRemoved != false {
      seating = nil
      return
    }
    sheet.rows = rows(of: sheet)
    if case .seats = sheet.page { sheet.numbers = session.seatingNumbers(people) }
    sheet.selected = max(0, min(sheet.selected, count(of: sheet) - 1))
    seating = sheet
  }

  mutating func selectSeat(_ row: Int) {
    guard var sheet = seating else { return }
    sheet.selected = max(0, min(row, count(of: sheet) - 1))
    seating = sheet
  }

  mutating func moveInSeats(by rows: Int) {
    if let sheet = seating { selectSeat(sheet.selected + rows) }
  }

  /// How many rows can be selected.
  func count(of sheet: SeatingSheet) -> Int {
    switch sheet.page {
    case .seats, .choices, .wishes, .kinds, .wish: sheet.rows.count
    case .plan: readingRows(of: sheet).count
    case .met: session.guests(people).here.count
    }
  }

  private func rows(of sheet: SeatingSheet) -> [SeatRow] {
    switch sheet.page {
    case .seats: seatRows(of: sheet.step)
    case .choices: SeatRow.Choice.allCases.map { .choice($0) }
    case .plan, .met: []
    case .wishes: people.wishes.map { .wish($0.number) } + company.map { .company($0) }
    case .kinds: WishForm.Kind.allCases.map { .kind($0) }
    case .wish(let form): wishParts(form).map { .part($0) }
    }
  }

  /// Those in the room who came with somebody.
  private var company: [ID<Person>] {
    people.particulars.filter {
      $0.accompanies != nil && session.people[$0.person]?.isInTheRoom == true
    }.map(\.person)
  }

  var selectedSeat: SeatRow? { seating?.selectedRow }

  var seatedPerson: Person? {
    guard case .person(let id) = selectedSeat else { return nil }
    return session.people[id]
  }
}
