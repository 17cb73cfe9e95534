import Dialogue
import Terminal

extension LeaderFace {
  /// The clock, which is advisory and calm, and quiet in the hall, in which it stands.
  static let clockCommands: [Command<LeaderFace>] = [
    Command(
      "more-time", ["+"], hint: Sentence(nb: "mer tid", nn: "meir tid", en: "more time"),
      Sentence(
        nb: "Gi denne programposten flere minutter", nn: "Gi denne programposten fleire minutt",
        en: "Give this step more minutes"),
      group: .day, rank: 3, unless: \.reasonWithoutStep
    ) { face, _ in face.show(.minutes(.more)) },

    Command(
      "began-ago", ["a"], hint: Sentence(nb: "begynte for", nn: "byrja for", en: "began ago"),
      Sentence(
        nb: "Si at denne programposten begynte for noen minutter siden",
        nn: "Sei at denne programposten byrja for nokre minutt sidan",
        en: "Say that this step began some minutes ago"),
      group: .day, unless: \.reasonWithoutStep
    ) { face, _ in face.show(.minutes(.began)) },

    Command(
      "set-minutes", ["Enter"], hint: Sentence(nb: "gjør det", nn: "gjer det", en: "do it"),
      Sentence(
        nb: "Bruk minuttene som står her; 5 når ingenting står",
        nn: "Bruk minutta som står her; 5 når ingenting står",
        en: "Use the minutes written here; 5 when there are none"),
      group: .day, in: [.minutes], rank: 1
    ) { face, effects in face.setMinutes(&effects) },

    Command(
      "stop-clock", ["s"],
      hint: Sentence(nb: "stopp klokka", nn: "stopp klokka", en: "stop the clock"),
      Sentence(
        nb: "Stopp klokka, eller la den gå igjen", nn: "Stopp klokka, eller la ho gå igjen",
        en: "Stop the clock, or let it go again"),
      group: .day, rank: 4, hintNow: \.hintToGoOn,
      unless: \.reasonAgainstStopping
    ) { face, effects in
      let stops = face.session.clock?.stopped == nil
      guard
        face.propose(face.session.edits(for: stops ? .stop : .goOn, at: face.context.now), &effects)
      else { return }
      face.beside = .stopped
      face.context.say(LeaderWording.clock(isStopped: stops))
    },

    Command(
      "quiet", ["r"], hint: Sentence(nb: "ro i salen", nn: "ro i salen", en: "quiet"),
      Sentence(
        nb: "Ro i salen: alle klokker står og ingenting blir forsinket. Samme tast går videre",
        nn: "Ro i salen: alle klokker står og ingenting blir forseinka. Same tast går vidare",
        en: "Quiet in the hall: all clocks stand and nothing gets late. The same key goes on"),
      group: .day, in: .remoteAndWall, rank: 6, hintNow: \.hintToEndQuiet
    ) { face, effects in
      let isQuiet = face.session.clock?.isQuiet == true
      face.sheet = nil
      // What was blanked may be shown again; but nobody has to look at nothing now.
      if !isQuiet, face.cover == .blank {
        face.cover = nil
        face.noteTurn()
      }
      let edits = face.session.edits(for: isQuiet ? .endQuiet : .quiet, at: face.context.now)
      guard face.propose(edits, &effects) else { return }
      face.beside = .quiet
      face.context.say(LeaderWording.quiet(isOn: !isQuiet))
    },

    Command(
      "emergency-card", ["e"], hint: Sentence(nb: "kortet", nn: "kortet", en: "the card"),
      Sentence(
        nb: "Vis nødkortet: hvem som går ut sammen med noen, stille rom, telefoner",
        nn: "Vis naudkortet: kven som går ut saman med nokon, stille rom, telefonar",
        en: "Show the emergency card: who goes out with somebody, quiet room, telephones"),
      group: .day, in: .remoteAndWall
    ) { face, effects in
      effects.append(.readCard)
      face.show(.card)
    },
  ]

  private var hintToGoOn: Sentence? {
    session.clock?.stopped == nil
      ? nil : Sentence(nb: "start klokka", nn: "start klokka", en: "start the clock")
  }

  private var hintToEndQuiet: Sentence? {
    session.clock?.isQuiet == true
      ? Sentence(nb: "gå videre", nn: "gå vidare", en: "go on") : nil
  }

  private var reasonAgainstStopping: Sentence? {
    session.clock?.isQuiet == true ? Reasons.quiet : reasonWithoutStep
  }

  /// Why what is about the running step cannot be done.
  var reasonWithoutStep: Sentence? {
    if session.clock?.isOver == true { return Reasons.dayIsOver }
    return session.currentStep == nil || session.clock?.isRunning != true
      ? Reasons.noStepRuns : nil
  }

  static let usualMinutes = 5
  static let mostMinutes = 240

  private mutating func setMinutes(_ effects: inout [Effect]) {
    guard case .minutes(let purpose) = sheet?.content, let text = sheet?.field.text,
      let step = session.currentStep
    else { return }
    let written = text.filter { $0 != " " }
    guard let minutes = written.isEmpty ? Self.usualMinutes : Int(written),
      (1...Self.mostMinutes).contains(minutes)
    else {
      context.warn(LeaderWording.minutesWanted(Self.mostMinutes))
      return
    }
    sheet = nil
    switch purpose {
    case .more:
      guard propose(moreTime(minutes, for: step), &effects) else { return }
      context.say(LeaderWording.moreTime(minutes, step.title))
    case .began: setStart(minutesAgo: minutes, &effects)
    }
  }

  /// Says what came of it, and when that is not what was asked for, why.
  private mutating func setStart(minutesAgo minutes: Int, _ effects: inout [Effect]) {
    let wanted = context.now.adding(minutes: -minutes)
    guard wanted.day == context.now.day else {
      context.warn(LeaderWording.beganYesterday)
      return
    }
    let edits = session.edits(for: .began(minutesAgo: minutes), at: context.now)
    guard propose(edits, &effects), let began = session.clock?.began else { return }
    beside = .began
    if began - wanted >= 60_000, let before = session.previousStep?.title {
      context.warn(LeaderWording.began(began.timeOfDay, not: wanted.timeOfDay, after: before))
    } else {
      context.say(LeaderWording.began(began.timeOfDay))
    }
  }

  /// More minutes for the step, and for the question that runs when it has minutes of its own.
  private func moreTime(_ minutes: Int, for step: Step) -> [Edit] {
    var edits: [Edit] = [.setStep(step.id, .minutes(step.minutes + minutes))]
    if let running = session.runningQuestion, let own = running.minutes,
      let place = step.questions.firstIndex(where: { $0.id == running.id })
    {
      var questions = step.questions
      questions[place].minutes = own + minutes
      edits.append(.setStep(step.id, .questions(questions)))
    }
    return edits
  }
}
