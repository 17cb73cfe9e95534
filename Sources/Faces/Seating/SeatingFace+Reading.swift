import Dialogue
import Seating
import Terminal

extension SeatingFace {
  // MARK: Under the seats

  /// What stands under the list of seats: the cost of a swap while somebody is picked up, else what is
  /// amiss in this round, and how the day's meetings add up.
  func seatingNotes(_ sheet: SeatingSheet, _ picked: ID<Person>?) -> [Line] {
    if let line = swapLine(sheet, picked) { return [line] }
    var lines = (session.programme[sheet.step].map(amiss) ?? []).map {
      Line($0(language), .attention)
    }
    if let numbers = sheet.numbers, numbers.met > 0 {
      lines.append(Line(SeatingWords.met(numbers)(language), .dimmed))
      if numbers.met < numbers.possible { lines.append(fewest(numbers)) }
    }
    return lines
  }

  private func amiss(in step: Step) -> [Sentence] {
    guard !step.seating.isEmpty else { return [] }
    var sentences: [Sentence] = []
    let missing = session.unseated(in: step).count
    if missing > 0 { sentences.append(SeatingWords.unseated(missing)) }
    let here = step.seating.map { $0.filter { session.people[$0]?.isInTheRoom == true } }
    let gone = step.seating.joined().count - here.joined().count
    if gone > 0 { sentences.append(SeatingWords.empty(gone)) }
    if !isSeen { sentences += parted(session.parted(by: here, people), .are) }
    let broken = session.brokenWishes(by: here, step.form, people)
    if !broken.isEmpty { sentences.append(SeatingWords.notMet(broken, .here)) }
    return sentences
  }

  private func swapLine(_ sheet: SeatingSheet, _ picked: ID<Person>?) -> Line? {
    guard let picked, let row = sheet.selectedRow, row != .person(picked),
      let step = session.programme[sheet.step]
    else { return nil }
    let new = putting(picked, in: row, of: step.seating)
    guard new != step.seating else { return nil }
    var cost = session.cost(of: new, in: step.id, people)
    // The same figure as stands under the seats, where there is one.
    if let now = sheet.numbers, let then = session.seatingNumbers(with: [step.id: new], people) {
      (cost.before, cost.after) = (now.metTwice, then.metTwice)
    }
    let name = context.name(of: picked, in: session)
    let words =
      if case .person(let other) = row {
        SeatingWords.swap(name, context.name(of: other, in: session), cost)
      } else {
        SeatingWords.moving(name, cost)
      }
    let apart = isSeen ? [] : parted(cost.parted, .become)
    let text = ([words] + apart).map { $0(language) }.joined(separator: " ")
    return Line(text, cost.needsThought ? .attention : .plain)
  }

  /// Those who lack the one they came with, a sentence each.
  private func parted(
    _ all: [ID<Person>], _ verb: SeatingWords.Lacking
  ) -> [Sentence] {
    var sentences: [Sentence] = []
    for person in all {
      guard let other = people[person]?.accompanies, let part = session.people[person]?.part
      else { continue }
      let words = SeatingWords.parted(
        context.name(of: other, in: session), from: context.name(of: person, in: session), part,
        verb)
      if !sentences.contains(words) { sentences.append(words) }
    }
    return sentences
  }

  private func fewest(_ numbers: SeatingNumbers) -> Line {
    let names = numbers.whoMeetFewest.map { context.name(of: $0, in: session) }
    return Line(SeatingWords.fewest(numbers, names: names)(language), .dimmed)
  }

  // MARK: A plan to look at

  /// The plan from top to bottom: figures, wishes that are not met, who moves, who sits where.
  func planningRows(_ sheet: SeatingSheet) -> [Line] {
    guard let planning = sheet.planning, let proposal = planning.proposal else {
      return [Line(SeatingWords.underWay(language))]
    }
    if let problem = proposal.problem { return [Line(problem(language), .attention)] }
    var rows = runningRows(proposal)
    rows += proposal.figures.map(lines(for:)) ?? []
    rows += unmetRows(proposal, showsWho: planning.showsWho && !isSeen)
    rows += remarkRows(proposal)
    if !isSeen {
      rows += parted(proposal.parted, .become).map { Line($0(language), .attention) }
    }
    let moves = moveRows(proposal, isMending: planning.way.isMending)
    let groups = planning.way.isMending ? [] : groupRows(proposal)
    return rows
      + (proposal.isUpheaval
        ? moves.prefix(1) + groups + [Line()] + moves.dropFirst() : moves + groups)
  }

  /// That those who sit and talk now have to get up.
  private func runningRows(_ proposal: SeatingProposal) -> [Line] {
    guard session.clock?.isRunning == true, let step = session.currentStep,
      proposal.moves.contains(where: { $0.step == step.id && $0.kind == .moves })
    else { return [] }
    return [Line(SeatingWords.isRunning(step.title)(language), .attention)]
  }

  private func lines(for numbers: SeatingNumbers) -> [Line] {
    var rows = [Line(SeatingWords.met(numbers)(language), .emphasis)]
    if numbers.mostOften > 2 {
      rows.append(Line(SeatingWords.mostOften(numbers)(language)))
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
  private func unmetRows(_ proposal: SeatingProposal, showsWho: Bool) -> [Line] {
    guard !proposal.unmet.isEmpty else { return [] }
    var rows: [Line] = []
    func add(_ sentence: Sentence, about wishes: [Int]) {
      rows.append(Line(sentence(language), .attention))
      guard showsWho else { return }
      for wish in wishes.compactMap(people.wish) {
        rows.append(Line("   " + wish.sentence { context.name(of: $0, in: session) }(language)))
      }
    }
    for wishes in proposal.conflicts { add(SeatingWords.conflict(wishes), about: wishes) }
    if !proposal.broken.isEmpty {
      add(SeatingWords.notMet(proposal.broken, .inPlan), about: proposal.broken)
    }
    if !showsWho { rows.append(Line(SeatingWords.whoTheyAre(language), .dimmed)) }
    return rows
  }

  /// What else the plan does not give; whom a table was promised to is nobody else's to read.
  private func remarkRows(_ proposal: SeatingProposal) -> [Line] {
    proposal.remarks.map { remark in
      let isAmiss = if case .hosts = remark { false } else { true }
      return Line(
        SeatingWords.remark(remark) { context.name(of: $0, in: session) }(language),
        isAmiss ? .attention : .plain)
    }
  }

  /// How many people move, then each of them: first those who get up, then who is new and who has gone.
  private func moveRows(_ proposal: SeatingProposal, isMending: Bool) -> [Line] {
    guard !proposal.moves.isEmpty else {
      return isMending ? [Line(SeatingWords.nothingMoves(language), .heading)] : []
    }
    let counts = SeatingProposal.Move.Kind.allCases.map { proposal.people(who: $0).count }
    var rows = [
      Line(SeatingWords.moves(counts[0], new: counts[1], gone: counts[2])(language), .emphasis)
    ]
    let needsHeadings = proposal.isUpheaval || counts.count { $0 > 0 } > 1
    for (kind, count) in zip(SeatingProposal.Move.Kind.allCases, counts) where count > 0 {
      if needsHeadings { rows.append(Line(SeatingWords.heading(kind, count)(language), .heading)) }
      rows += proposal.moves.filter { $0.kind == kind }.map { row(for: $0, in: proposal) }
    }
    return rows
  }

  private func row(for move: SeatingProposal.Move, in proposal: SeatingProposal) -> Line {
    let step = session.programme[move.step]
    let isPair = step?.form == .pairs
    var words = SeatingWords.move(move, isPair: isPair)
    // A pair has no place to go to, but people to find.
    if isPair, let to = move.to,
      let group = proposal.seatings.first(where: { $0.step == move.step })?.groups[to - 1]
    {
      let others = group.filter { $0 != move.person }.map { context.name(of: $0, in: session) }
      if !others.isEmpty { words = SeatingWords.with(others.joined(separator: " · ")) }
    }
    return Line("\(context.name(of: move.person, in: session))  ", .emphasis)
      + Line(words(language)) + Line("  \(step?.title ?? "")", .dimmed)
  }

  private func groupRows(_ proposal: SeatingProposal) -> [Line] {
    proposal.seatings.flatMap { seating in
      let step = session.programme[seating.step]
      let isPair = step?.form == .pairs
      let heading = [Line(), Line(step?.title ?? "", .heading)]
      return heading
        + seating.groups.enumerated().filter { !$0.element.isEmpty }.map { place, group in
          let names = group.map { context.name(of: $0, in: session) }
          return Line("\(PeopleWords.group(place + 1, isPair: isPair)(language))  ", .dimmed)
            + Line(names.joined(separator: " · "))
        }
    }
  }
}
