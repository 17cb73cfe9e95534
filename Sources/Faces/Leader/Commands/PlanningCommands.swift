import Dialogue
import Terminal

extension LeaderFace {
  /// Planning who sits with whom, and mending it.
  static let planningCommands: [Command<LeaderFace>] = [
    Command(
      "plan-seats", ["p"], hint: Sentence(nb: "planlegg", nn: "planlegg", en: "plan"),
      Sentence(
        nb: "Planlegg plassene for resten av dagen, så flest mulig møtes",
        nn: "Planlegg plassane for resten av dagen, så flest mogleg møtest",
        en: "Plan the seats for the rest of the day, so that as many as possible meet"),
      group: .people, in: [.seating], rank: 5, unless: \.reasonAgainstPlanning
    ) { face, effects in face.plan(.anew, face.stepsToPlan, &effects) },

    Command(
      "mend-seats", ["m"], hint: Sentence(nb: "få på plass", nn: "få på plass", en: "mend"),
      Sentence(
        nb: "Få alle på plass, og flytt så få som mulig",
        nn: "Få alle på plass, og flytt så få som mogleg",
        en: "Find everybody a seat, and move as few as possible"),
      group: .people, in: [.seating], rank: 6, unless: \.reasonAgainstMending
    ) { face, effects in face.plan(.mend, face.stepsToMend, &effects) },

    Command(
      "close-table", ["x"], hint: Sentence(nb: "steng bordet", nn: "steng bordet", en: "close it"),
      Sentence(
        nb: "Steng bordet, og finn plass til dem som sitter der",
        nn: "Steng bordet, og finn plass til dei som sit der",
        en: "Close the table, and find seats for those who sit there"),
      group: .people, in: [.seating], unless: \.reasonWithoutGroup
    ) { face, effects in
      guard case .seating(let step, _) = face.sheet?.content, let group = face.selectedGroup else {
        return
      }
      face.plan(.close(table: group), [step], &effects)
    },

    Command(
      "another-table", ["a"],
      hint: Sentence(nb: "et annet bord", nn: "eit anna bord", en: "another table"),
      Sentence(
        nb: "Finn et annet bord til den som er valgt, og flytt så få som mulig",
        nn: "Finn eit anna bord til den som er vald, og flytt så få som mogleg",
        en: "Find the selected person another table, and move as few as possible"),
      group: .people, in: [.seating], unless: \.reasonWithoutSeated
    ) { face, effects in
      guard case .seating(let step, _) = face.sheet?.content, let person = face.selectedPerson
      else { return }
      face.plan(.move(person.id), [step], &effects)
    },

    Command(
      "as-before", ["h"], hint: Sentence(nb: "som sist", nn: "som sist", en: "as before"),
      Sentence(
        nb: "Sett alle som sist: hjemmegruppa møtes igjen",
        nn: "Set alle som sist: heimegruppa møtest igjen",
        en: "Seat everybody as before: the home group meets again"),
      group: .people, in: [.seating], unless: \.reasonAgainstBefore
    ) { face, effects in face.seatAsBefore(&effects) },

    Command(
      "print-seats", ["P"], hint: Sentence(nb: "skriv ut", nn: "skriv ut", en: "print"),
      Sentence(
        nb: "Skriv ut hvem som sitter hvor, til døra og bordene",
        nn: "Skriv ut kven som sit kvar, til døra og borda",
        en: "Print who sits where, for the door and the tables"),
      group: .people, in: [.seating], unless: \.reasonWithoutRounds
    ) { _, effects in effects.append(.print(.sheet)) },

    Command(
      "who-has-met", ["v"],
      hint: Sentence(nb: "hvem har møttes", nn: "kven har møttest", en: "who has met"),
      Sentence(
        nb: "Hvem møter hvem, runde for runde", nn: "Kven møter kven, runde for runde",
        en: "Who meets whom, round by round"),
      group: .people, in: [.seating], unless: \.reasonWithoutRounds
    ) { face, _ in face.show(.met(rounds: face.seatedRounds.count)) },

    Command(
      "one-round-more", ["+"],
      hint: Sentence(nb: "en runde til", nn: "ein runde til", en: "one more round"),
      Sentence(
        nb: "Vis en runde til", nn: "Vis ein runde til", en: "Show one more round"),
      group: .people, in: [.met], rank: 1
    ) { face, _ in face.show(rounds: 1) },

    Command(
      "one-round-less", ["-"], hint: Sentence(nb: "en færre", nn: "ein færre", en: "one less"),
      Sentence(nb: "Vis en runde mindre", nn: "Vis ein runde mindre", en: "Show one round less"),
      group: .people, in: [.met], rank: 2
    ) { face, _ in face.show(rounds: -1) },

    Command(
      "take-plan", ["Enter"], hint: Sentence(nb: "ta i bruk", nn: "ta i bruk", en: "use it"),
      Sentence(
        nb: "Ta plassene i bruk; Ctrl-Z tar alt tilbake",
        nn: "Ta plassane i bruk; Ctrl-Z tek alt tilbake",
        en: "Take the seats into use; Ctrl-Z takes it all back"),
      group: .people, in: [.planning], rank: 1, unless: \.reasonWithoutPlan
    ) { face, effects in face.takePlan(&effects) },

    Command(
      "plan-again", ["n"], hint: Sentence(nb: "en annen", nn: "ein annan", en: "another"),
      Sentence(nb: "Lag en annen plan", nn: "Lag ein annan plan", en: "Make another plan"),
      group: .people, in: [.planning], rank: 2
    ) { face, effects in face.planAgain(&effects) },

    Command(
      "who-wishes", ["v"], hint: Sentence(nb: "hvem", nn: "kven", en: "who"),
      Sentence(
        nb: "Vis eller skjul hvem ønskene som ikke kan oppfylles, gjelder",
        nn: "Vis eller gøym kven ønska som ikkje kan oppfyllast, gjeld",
        en: "Show or hide whom the wishes that cannot be met are about"),
      group: .people, in: [.planning], rank: 3, unless: \.reasonAgainstWho
    ) { face, _ in
      face.planning?.showsWho.toggle()
      face.refreshRows()
    },
  ]

  /// The group whose heading is selected, or where the selected person sits.
  var selectedGroup: Int? {
    if case .group(let group) = selectedRow { return group }
    guard case .seating(let step, _) = sheet?.content, let person = selectedPerson else {
      return nil
    }
    return session.programme[step]?.seating.firstIndex { $0.contains(person.id) }
  }

  private var reasonAgainstPlanning: Sentence? {
    if session.toSeat(people).isEmpty { return Reasons.nobody }
    return stepsToPlan.isEmpty ? SeatingWords.nothingToPlan : nil
  }

  private var reasonAgainstMending: Sentence? {
    if session.toSeat(people).isEmpty { return Reasons.nobody }
    return stepsToMend.isEmpty ? SeatingWords.nothingToMend : nil
  }

  private var reasonWithoutGroup: Sentence? {
    guard selectedGroup != nil else { return SeatingWords.chooseTable }
    guard case .seating(let step, _) = sheet?.content,
      session.programme[step]?.seating.count ?? 0 > 1
    else { return SeatingWords.onlyTable }
    return nil
  }

  private var reasonWithoutSeated: Sentence? {
    guard selectedPerson != nil else { return Reasons.nothingSelected }
    return reasonWithoutGroup
  }

  private var reasonAgainstBefore: Sentence? {
    guard case .seating(let step, _) = sheet?.content else { return nil }
    return seatsBefore(step) == nil ? SeatingWords.nothingBefore : nil
  }

  private var reasonWithoutRounds: Sentence? {
    seatedRounds.isEmpty ? SeatingWords.nothingToMend : nil
  }

  private var reasonWithoutPlan: Sentence? {
    guard let proposal = planning?.proposal else { return SeatingWords.underWay }
    return proposal.problem
  }

  private var reasonAgainstWho: Sentence? {
    if isSeen { return Reasons.canBeSeen }
    return planning?.proposal?.conflicts.isEmpty == false ? nil : SeatingWords.allMet
  }
}
