import Dialogue
import Seating
import Terminal

extension SeatingFace {
  // MARK: Under the seats

  /// What stands under the list of seats: the cost of a swap while somebody is picked up, else how
  /// the day's meetings add up and who lacks a seat.
  func seatingNotes(_ sheet: SeatingSheet, _ picked: ID<Person>?) -> [Line] {
    if let line = swapLine(sheet, picked) { return [line] }
    var lines: [Line] = []
    if let step = session.programme[sheet.step], !step.seating.isEmpty {
      let missing = session.unseated(in: step).count
      let gone = step.seating.joined().count { session.people[$0]?.isInTheRoom != true }
      if missing > 0 { lines.append(Line(SeatingWords.unseated(missing)(language), .attention)) }
      if gone > 0 { lines.append(Line(SeatingWords.empty(gone)(language), .attention)) }
      let apart = isSeen ? [] : session.parted(by: step.seating, people)
      if !apart.isEmpty { lines.append(Line(parted(apart)(language), .attention)) }
      let broken = session.brokenWishes(by: step.seating, step.form, people)
      if !broken.isEmpty { lines.append(Line(SeatingWords.notMet(broken)(language), .attention)) }
    }
    if let numbers = sheet.numbers, numbers.met > 0 {
      lines.append(Line(SeatingWords.met(numbers)(language), .dimmed))
      if numbers.met < numbers.possible { lines.append(fewest(numbers)) }
    }
    return lines
  }

  private func swapLine(_ sheet: SeatingSheet, _ picked: ID<Person>?) -> Line? {
    guard let picked, let row = sheet.selectedRow, row != .person(picked),
      let step = session.programme[sheet.step]
    else { return nil }
    let new = Self.putting(picked, in: row, of: step.seating)
    guard new != step.seating else { return nil }
    let cost = session.cost(of: new, in: step.id, people)
    let name = context.name(of: picked, in: session)
    var words =
      if case .person(let other) = row {
        SeatingWords.swap(name, context.name(of: other, in: session), cost)
      } else {
        SeatingWords.moving(name, cost)
      }
    if !isSeen, !cost.parted.isEmpty {
      let more = parted(cost.parted)
      words = Sentence(
        nb: "\(words.nb) \(more.nb)", nn: "\(words.nn) \(more.nn)", en: "\(words.en) \(more.en)")
    }
    return Line(words(language), cost.needsThought ? .attention : .plain)
  }

  /// Those who do not sit with the ones they came with.
  private func parted(_ all: [ID<Person>]) -> Sentence {
    SeatingWords.parted(
      all.map { person in
        let other = people[person]?.accompanies.map { context.name(of: $0, in: session) } ?? ""
        return (context.name(of: person, in: session), other)
      })
  }

  private func fewest(_ numbers: SeatingNumbers) -> Line {
    let names = numbers.whoMeetFewest.map { context.name(of: $0, in: session) }
    return Line(SeatingWords.fewest(numbers, names: names)(language), .dimmed)
  }

  // MARK: A plan to look at

  /// The plan from top to bottom: figures, wishes that cannot be met, who moves, who sits where.
  func planningRows(_ sheet: SeatingSheet) -> [Line] {
    guard let planning = sheet.planning, let proposal = planning.proposal else {
      return [Line(SeatingWords.underWay(language))]
    }
    if let problem = proposal.problem { return [Line(problem(language), .attention)] }
    var rows = proposal.figures.map(lines(for:)) ?? []
    rows += conflictRows(proposal, showsWho: planning.showsWho && !isSeen)
    if !proposal.broken.isEmpty {
      rows.append(Line(SeatingWords.notMet(proposal.broken)(language), .attention))
    }
    if planning.aim.isMending || !proposal.moves.isEmpty { rows += moveRows(proposal) }
    if !planning.aim.isMending { rows += groupRows(proposal) }
    return rows
  }

  private func lines(for numbers: SeatingNumbers) -> [Line] {
    var rows = [Line(SeatingWords.met(numbers)(language), .emphasis)]
    if numbers.mostOften > 2 {
      rows.append(Line(SeatingWords.mostOften(numbers.mostOften)(language)))
    }
    if numbers.met < numbers.possible {
      rows.append(fewest(numbers))
      if let more = numbers.oneMore {
        rows.append(Line(SeatingWords.oneMore(more)(language), .dimmed))
      }
    }
    return rows
  }

  /// The wishes by number; whom they are about only when somebody has asked.
  private func conflictRows(_ proposal: SeatingProposal, showsWho: Bool) -> [Line] {
    guard !proposal.conflicts.isEmpty else { return [] }
    var rows: [Line] = []
    for wishes in proposal.conflicts {
      rows.append(Line(SeatingWords.conflict(wishes)(language), .attention))
      guard showsWho else { continue }
      for wish in wishes.compactMap(people.wish) {
        rows.append(Line("   " + wish.sentence { context.name(of: $0, in: session) }(language)))
      }
    }
    if !showsWho { rows.append(Line(SeatingWords.whoTheyAre(language), .dimmed)) }
    return rows
  }

  private func moveRows(_ proposal: SeatingProposal) -> [Line] {
    var rows = [Line(SeatingWords.moves(proposal.moves.count)(language), .heading)]
    for move in proposal.moves {
      let step = session.programme[move.step]
      let words = SeatingWords.move(move, isPair: step?.form == .pairs)(language)
      rows.append(
        Line("\(context.name(of: move.person, in: session))  ", .emphasis) + Line(words)
          + Line("  \(step?.title ?? "")", .dimmed))
    }
    return rows
  }

  private func groupRows(_ proposal: SeatingProposal) -> [Line] {
    proposal.seatings.flatMap { seating in
      let step = session.programme[seating.step]
      let isPair = step?.form == .pairs
      let heading = [Line(), Line(step?.title ?? "", .heading)]
      return heading
        + seating.groups.enumerated().map { place, group in
          let names = group.map { context.name(of: $0, in: session) }
          return Line("\(PeopleWords.group(place + 1, isPair: isPair)(language))  ", .dimmed)
            + Line(names.joined(separator: " · "))
        }
    }
  }

  // MARK: Who has met whom

  /// The rounds in which people have seats, in the order of the day.
  var seatedRounds: [Step] {
    session.day.filter { ($0.form == .pairs || $0.form == .tables) && !$0.seating.isEmpty }
  }

  /// Shows one round more, or less.
  mutating func showRounds(by more: Int) {
    guard var sheet = seating, case .met(let rounds) = sheet.page else { return }
    sheet.page = .met(rounds: max(1, min(rounds + more, seatedRounds.count)))
    seating = sheet
    refreshSeats()
  }

  /// A row for each person and a mark for each other one, as a table of distances is drawn.
  func metRows(_ rounds: Int) -> [Line] {
    let steps = seatedRounds.prefix(rounds)
    let places = steps.map(\.seating.places)
    let guests = session.guests(people).here
    var rows = [Line(SeatingWords.key(language), .dimmed)]
    if let last = steps.last { rows.append(Line(last.title, .heading)) }
    let after = Dictionary(
      uniqueKeysWithValues: seatedRounds.dropFirst(rounds).map { ($0.id, [[ID<Person>]]()) })
    if let numbers = session.seatingNumbers(with: after, people) {
      rows.append(Line(SeatingWords.met(numbers)(language), .emphasis))
    }
    let names = guests.map { context.name(of: $0, in: session) }
    let width = min(16, names.map(\.count).max() ?? 0)
    guard width + guests.count < MetMark.columns else { return rows }
    for (place, person) in guests.enumerated() {
      let marks = guests[..<place].map { MetMark.text(person, $0, places) }.joined()
      let name = names[place].prefix(width)
      let space = String(repeating: " ", count: width - name.count + 1)
      rows.append(Line(name + space) + Line(marks))
    }
    return rows
  }
}

/// The mark for two people in the drawing of who has met whom.
private enum MetMark {
  /// What a sheet has room for at 80 columns; with more people there are only the figures.
  static let columns = 72

  static func text(
    _ one: ID<Person>, _ other: ID<Person>, _ rounds: [[ID<Person>: Int]]
  ) -> String {
    let times = rounds.count { $0[one] != nil && $0[one] == $0[other] }
    guard times < 2, let last = rounds.last else { return times > 9 ? "+" : String(times) }
    if times == 0 { return "·" }
    return last[one] != nil && last[one] == last[other] ? "○" : "●"
  }
}
