import Dialogue
import Seating

// Why a command about seats cannot be done now.
extension SeatingFace {
  var reasonAgainstSeating: Sentence? { stepToSeat == nil ? Reasons.nobodySits : nil }

  var reasonWithoutParticipants: Sentence? {
    session.participants.isEmpty ? SeatingWords.nobody : nil
  }

  var reasonWithoutSeatedPerson: Sentence? { seatedPerson == nil ? Reasons.nothingSelected : nil }

  var reasonAgainstPlanning: Sentence? {
    if session.toSeat(people).isEmpty { return SeatingWords.nobody }
    return session.stepsToPlan.isEmpty ? SeatingWords.nothingToPlan : nil
  }

  var reasonAgainstMending: Sentence? {
    if session.toSeat(people).isEmpty { return SeatingWords.nobody }
    return session.stepsToMend.isEmpty ? SeatingWords.nothingToMend : nil
  }

  var reasonWithoutGroup: Sentence? {
    guard selectedGroup != nil else { return SeatingWords.chooseTable }
    guard let step = seating?.step, session.programme[step]?.groupsInUse.count ?? 0 > 1 else {
      return SeatingWords.onlyTable
    }
    return nil
  }

  var reasonWithoutOpenTable: Sentence? {
    if let group = selectedGroup, let step = seating.flatMap({ session.programme[$0.step] }),
      step.closedTables.contains(group)
    {
      return SeatingWords.closedAlready
    }
    return reasonWithoutGroup
  }

  /// What takes no search comes out the same until something has changed.
  var reasonAgainstAnother: Sentence? {
    guard let planning = seating?.planning else { return nil }
    if case .planned = planning.way { return nil }
    return ground(of: planning.steps) == planning.saw ? SeatingWords.onlyWay : nil
  }

  var reasonWithoutSeated: Sentence? { reasonWithoutSeatedPerson ?? reasonWithoutGroup }

  var reasonAgainstBefore: Sentence? {
    guard let step = seating?.step else { return nil }
    return seatsBefore(step) == nil ? SeatingWords.nothingBefore : nil
  }

  var reasonWithoutRounds: Sentence? {
    seatedRounds.isEmpty ? SeatingWords.nothingToMend : nil
  }

  var reasonWithoutNextSeats: Sentence? { hasSeats(1) ? nil : SeatingWords.lastSeats }
  var reasonWithoutSeatsBefore: Sentence? { hasSeats(-1) ? nil : SeatingWords.firstSeats }

  var reasonWithoutPlan: Sentence? {
    guard let proposal = seating?.planning?.proposal else { return SeatingWords.underWay }
    return proposal.problem
  }

  var reasonAgainstHurry: Sentence? {
    seating?.planning?.proposal == nil ? nil : SeatingWords.planIsHere
  }

  var reasonAgainstWho: Sentence? {
    if isSeen { return Reasons.canBeSeen }
    if people.wishes.isEmpty { return WishWords.none }
    return seating?.planning?.proposal?.unmet.isEmpty == false ? nil : SeatingWords.allMet
  }

  var reasonAgainstWishes: Sentence? { isSeen ? Reasons.canBeSeen : nil }

  var reasonWithoutWish: Sentence? {
    if case .wish = selectedSeat { nil } else { Reasons.nothingSelected }
  }

  var reasonWithoutRow: Sentence? { selectedSeat == nil ? Reasons.nothingSelected : nil }
}
