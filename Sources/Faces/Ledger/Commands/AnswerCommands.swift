import Dialogue
import Terminal

extension LedgerFace {
  private static let list: Set<Scope> = [.main, .answering]

  /// What becomes of the selected point or theme.
  static let answerCommands: [Command<LedgerFace>] =
    verdictCommands + [
      Command(
        "answer", ["Enter"], hint: Sentence(nb: "svar", nn: "svar", en: "answer"),
        Sentence(
          nb: "Svar på det som er valgt, eller si med en grunn at det ikke følges opp",
          nn: "Svar på det som er valt, eller sei med ein grunn at det ikkje blir følgt opp",
          en: "Answer what is selected, or say with a reason that it is not followed up"),
        group: .following, in: [.answering], rank: 1, unless: \.reasonWithoutSubject
      ) { face, _ in
        if let subject = face.selectedSubject { face.fillIn(.answering(subject)) }
      },
      Command(
        "afterword", ["w"], hint: Sentence(nb: "etterord", nn: "etterord", en: "afterword"),
        Sentence(nb: "Skriv etterordet", nn: "Skriv etterordet", en: "Write the afterword"),
        group: .following, in: [.answering], rank: 3
      ) { face, _ in face.fillIn(.afterword) },
      Command(
        "follow", ["Enter"], hint: Sentence(nb: "følg opp", nn: "følg opp", en: "follow up"),
        Sentence(
          nb: "Si hvor det står, hvem som er ansvarlig, fristen, og hva som er endret",
          nn: "Sei kvar det står, kven som er ansvarleg, fristen, og kva som er endra",
          en: "Say where it stands, who is responsible, the due date, and what has changed"),
        group: .following, in: [.main], rank: 1, unless: \.reasonWithoutSubject
      ) { face, _ in
        if let subject = face.selectedSubject { face.fillIn(.following(subject)) }
      },
      Command(
        "correct", ["c"], hint: Sentence(nb: "rettelse", nn: "retting", en: "correction"),
        Sentence(
          nb: "Skriv en rettelse fra dem som leste utkastet, ved siden av ordene",
          nn: "Skriv ei retting frå dei som las utkastet, ved sida av orda",
          en: "Write a correction by those who read the draft, beside the words"),
        group: .following, in: [.main], rank: 5, unless: \.reasonNotToCorrect
      ) { face, _ in
        if case .point(let point) = face.selectedSubject { face.fillIn(.correcting(point)) }
      },
      Command(
        "meeting", ["m"], hint: Sentence(nb: "fra møtet", nn: "frå møtet", en: "meeting"),
        Sentence(
          nb: "Skriv punkter fra oppfølgingsmøtet", nn: "Skriv punkt frå oppfølgingsmøtet",
          en: "Write points from the follow-up meeting"),
        group: .following, in: [.main], rank: 6
      ) { face, _ in face.fillIn(.meeting) },
      Command(
        "choose-other", ["x"], hint: Sentence(nb: "det andre", nn: "det andre", en: "the other"),
        Sentence(
          nb: "Velg det andre av to svar som ble skrevet samtidig",
          nn: "Vel det andre av to svar som vart skrivne samtidig",
          en: "Choose the other of two answers that were written at the same time"),
        group: .following, in: list, unless: \.reasonWithoutConflict
      ) { face, effects in
        let others = face.openConflicts.map { Wish($0.other) }
        if !others.isEmpty, face.propose(others, &effects) {
          face.context.say(LedgerWording.chosen)
        }
      },
      Command(
        "points", ["p"], hint: Sentence(nb: "punktene", nn: "punkta", en: "points"),
        Sentence(
          nb: "Se punktene som svaret gjelder", nn: "Sjå punkta som svaret gjeld",
          en: "See the points that the answer is about"),
        group: .look, in: list, rank: 2, unless: \.reasonWithoutSubject
      ) { face, _ in
        if let subject = face.selectedSubject {
          face.sheet = LedgerSheet(content: .points(subject))
        }
      },
      Command(
        "trace", ["Enter"], hint: Sentence(nb: "les", nn: "les", en: "read"),
        Sentence(
          nb: "Les punktet: veggavis, bord, post, tid, ordlyder og rettelser",
          nn: "Les punktet: veggavis, bord, post, tid, ordlydar og rettingar",
          en: "Read the point: poster, table, step, time, wordings and corrections"),
        group: .look, in: [.under], rank: 1
      ) { face, _ in face.readPoint() },
      Command(
        "look", ["v"], hint: Sentence(nb: "vis", nn: "vis", en: "show"),
        Sentence(
          nb: "Vis tema, alle punkter, det som venter, eller det som er over fristen",
          nn: "Vis tema, alle punkt, det som ventar, eller det som er over fristen",
          en: "Show themes, all points, what waits, or what is past its date"),
        group: .look, in: list, rank: 4
      ) { face, _ in face.turnLook() },
      Command(
        "confirm", ["Enter"], hint: Sentence(nb: "lagre", nn: "lagre", en: "save"),
        Sentence(
          nb: "Ja, svaret gjelder alle disse punktene: lagre det",
          nn: "Ja, svaret gjeld alle desse punkta: lagre det",
          en: "Yes, the answer is about all these points: save it"),
        group: .following, in: [.claiming], rank: 1
      ) { face, effects in face.confirm(&effects) },
    ]

  mutating func turnLook() {
    let all = Look.allCases
    let place = all.firstIndex(of: look) ?? 0
    look = all[(place + 1) % all.count]
    row = 0
    refresh()
    context.say(LedgerWording.title(of: look))
  }

  /// The points that are listed.
  func points(in content: LedgerSheet.Content) -> [Point] {
    switch content {
    case .points(let subject), .claiming(let subject, _): session.points(under: subject)
    case .restsOn(let points, _, _): points.compactMap { session.point($0) }
    case .answering, .deciding, .following, .afterword, .contact, .dating, .correcting, .meeting,
      .trace, .preview:
      []
    }
  }

  mutating func readPoint() {
    guard let sheet else { return }
    let points = points(in: sheet.content)
    guard points.indices.contains(sheet.selected) else { return }
    self.sheet = LedgerSheet(content: .trace(points[sheet.selected].id, from: sheet.content))
  }

  private var reasonWithoutSubject: Sentence? {
    selectedSubject == nil ? LedgerWording.nothingSelected : nil
  }

  private var reasonNotToCorrect: Sentence? {
    guard case .point(let id) = selectedSubject, let point = session.point(id) else {
      return LedgerWording.selectPoint
    }
    return point.isErased ? Refusal.erased.sentence : nil
  }

  private var reasonWithoutConflict: Sentence? {
    openConflict == nil ? LedgerWording.noConflict : nil
  }
}
