import Dialogue
import Terminal

extension LeaderFace {
  /// A new timetable: three ways side by side, one of them taken.
  static let timetableCommands: [Command<LeaderFace>] = [
    Command(
      "new-timetable", ["t"],
      hint: Sentence(nb: "ny tidsplan", nn: "ny tidsplan", en: "new timetable"),
      Sentence(
        nb: "Ny tidsplan: tre måter å få dagen til å gå opp på, side om side",
        nn: "Ny tidsplan: tre måtar å få dagen til å gå opp på, side om side",
        en: "New timetable: three ways to make the day fit, side by side"),
      group: .day, rank: 5,
      unless: \.reasonAgainstMending
    ) { face, _ in
      face.show(
        .timetable(
          Timetabling(
            for: face.session, now: face.context.now, interpreted: face.facts.interpreted)))
    },

    Command(
      "way-left", ["Left"], hint: Sentence(nb: "måten før", nn: "måten før", en: "way before"),
      Sentence(nb: "Måten til venstre", nn: "Måten til venstre", en: "The way to the left"),
      group: .day, in: [.timetable]
    ) { face, _ in face.moveToWay(by: -1) },

    Command(
      "way-right", ["Right"], hint: Sentence(nb: "annen måte", nn: "annan måte", en: "other way"),
      Sentence(nb: "Måten til høyre", nn: "Måten til høgre", en: "The way to the right"),
      group: .day, in: [.timetable], rank: 4
    ) { face, _ in face.moveToWay(by: 1) },

    Command(
      "way-step-down", ["Down", "j"],
      hint: Sentence(nb: "annen post", nn: "annan post", en: "other step"),
      Sentence(
        nb: "Velg en annen programpost som skal gi tid eller bytte plass",
        nn: "Vel ein annan programpost som skal gi tid eller byte plass",
        en: "Choose another step to give time or change places"),
      group: .day, in: [.timetable], rank: 5
    ) { face, _ in
      let (session, now) = (face.session, face.context.now)
      face.timetabling { $0.pick(by: 1, in: session, now: now) }
    },

    Command(
      "way-step-up", ["Up", "k"],
      hint: Sentence(nb: "posten før", nn: "posten før", en: "step before"),
      Sentence(
        nb: "Det samme, den andre veien", nn: "Det same, den andre vegen",
        en: "The same, the other way round"),
      group: .day, in: [.timetable]
    ) { face, _ in
      let (session, now) = (face.session, face.context.now)
      face.timetabling { $0.pick(by: -1, in: session, now: now) }
    },

    Command(
      "way-partner", ["Tab"], hint: Sentence(nb: "bytt med", nn: "byt med", en: "swap with"),
      Sentence(
        nb: "Velg hvem den skal bytte plass med", nn: "Vel kven han skal byte plass med",
        en: "Choose which one it changes places with"),
      group: .day, in: [.timetable],
      unless: \.reasonAgainstPartner
    ) { face, _ in
      let (session, now) = (face.session, face.context.now)
      face.timetabling { $0.pickPartner(in: session, now: now) }
    },

    Command(
      "take-timetable", ["Enter"],
      hint: Sentence(nb: "ta denne", nn: "ta denne", en: "take this one"),
      Sentence(
        nb: "Ta denne tidsplanen; Ctrl-Z tar den tilbake",
        nn: "Ta denne tidsplanen; Ctrl-Z tek han tilbake",
        en: "Take this timetable; Ctrl-Z takes it back"),
      group: .day, in: [.timetable], rank: 3,
      unless: \.reasonAgainstTaking
    ) { face, effects in
      guard let timetable = face.chosenTimetable else { return }
      face.sheet = nil
      guard face.propose(timetable.edits, &effects) else { return }
      face.context.say(LeaderWording.newTimetable(timetable))
    },
  ]

  private var reasonAgainstMending: Sentence? {
    reasonWithoutStep != nil && session.nextStep == nil ? Reasons.nothingToMend : nil
  }

  private var reasonAgainstPartner: Sentence? {
    guard case .timetable(let timetabling) = sheet?.content, timetabling.way == .swap
    else { return Reasons.onlySwap }
    return nil
  }

  private var reasonAgainstTaking: Sentence? {
    chosenTimetable?.edits.isEmpty == false ? nil : Reasons.changesNothing
  }

  private mutating func timetabling(_ change: (inout Timetabling) -> Void) {
    guard case .timetable(var timetabling) = sheet?.content else { return }
    change(&timetabling)
    sheet?.content = .timetable(timetabling)
  }

  private mutating func moveToWay(by ways: Int) {
    let (session, now) = (session, context.now)
    timetabling { $0.move(by: ways, in: session, now: now) }
  }

  private var chosenTimetable: NewTimetable? {
    guard case .timetable(let timetabling) = sheet?.content else { return nil }
    return timetabling.timetable(timetabling.way, of: session, now: context.now)
  }
}
