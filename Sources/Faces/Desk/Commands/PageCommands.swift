import Dialogue
import Terminal

extension DeskFace {
  /// The commissioner's questions: did they get what they asked for?
  static let questionCommands: [Command<DeskFace>] =
    [
      ("yes", "y", Question.Verdict.yes), ("partly", "p", .partly), ("no", "n", .no),
    ].map { id, key, verdict in
      let words = verdict.words
      return Command(
        "verdict-\(id)", [Key(.character(Character(key)))], hint: words,
        Sentence(
          nb: "Si «\(words.nb)» ved siden av setningene, eller ta det bort igjen",
          nn: "Sei «\(words.nn)» ved sida av setningane, eller ta det bort igjen",
          en: "Say “\(words.en)” beside the sentences, or take it away again"),
        group: .sorting, in: [.questions], rank: 2, unless: \.reasonWithoutQuestion
      ) { face, effects in
        guard let question = face.selectedQuestion else { return }
        let new = question.verdict == verdict ? nil : verdict
        face.propose([.assessment(.judge(question.id, new))], &effects)
      }
    } + [
      Command(
        "assess", ["w"], hint: Sentence(nb: "skriv", nn: "skriv", en: "write"),
        Sentence(
          nb: "Skriv om de fikk det de ba om, i setninger",
          nn: "Skriv om dei fekk det dei bad om, i setningar",
          en: "Write whether they got what they asked for, in sentences"),
        group: .sorting, in: [.questions], rank: 1, unless: \.reasonWithoutQuestion
      ) { face, _ in
        if let question = face.selectedQuestion { face.write(.assessing(question.id)) }
      },
      Command(
        "rests", ["r"], hint: Sentence(nb: "hviler på", nn: "kviler på", en: "rests on"),
        Sentence(
          nb: "Punktene som vurderingen hviler på", nn: "Punkta som vurderinga kviler på",
          en: "The points that the assessment rests on"),
        group: .sorting, in: [.questions], rank: 2, unless: \.reasonNotToRest
      ) { face, _ in
        if let question = face.selectedQuestion { face.show(.resting(question.id)) }
      },
      Command(
        "carriers", ["c"], hint: Sentence(nb: "budskap", nn: "bodskap", en: "message"),
        Sentence(
          nb: "Skriv hvem som bærer budskapet, slik rommet valgte det",
          nn: "Skriv kven som ber bodskapen, slik rommet valde det",
          en: "Write who carries the message, as the room chose"),
        group: .sorting, in: [.questions], rank: 4
      ) { face, _ in face.write(.closing(.carriers)) },
      Command(
        "next-steps", ["s"], hint: Sentence(nb: "hva nå", nn: "kva no", en: "what now"),
        Sentence(
          nb: "Skriv hva som skjer nå, og når", nn: "Skriv kva som skjer no, og når",
          en: "Write what happens now, and by when"),
        group: .sorting, in: [.questions], rank: 5
      ) { face, _ in face.write(.closing(.nextSteps)) },
      Command(
        "assess-keep", ["Enter"], hint: Sentence(nb: "lagre", nn: "lagre", en: "save"),
        Sentence(nb: "Lagre teksten", nn: "Lagre teksten", en: "Save the text"),
        group: .sorting, in: [.assessing], rank: 1
      ) { face, effects in face.keepText(&effects) },
      Command(
        "question-points", ["Enter"],
        hint: Sentence(nb: "se punktene", nn: "sjå punkta", en: "see points"),
        Sentence(
          nb: "Vis bare punktene som kaster lys over spørsmålet",
          nn: "Vis berre punkta som kastar lys over spørsmålet",
          en: "Show only the points that shed light on the question"),
        group: .look, in: [.questions], rank: 3, unless: \.reasonWithoutQuestion
      ) { face, _ in
        face.filter = WallFilter()
        face.filter.question = face.selectedQuestion?.id
        face.page = .wall
        face.refresh()
      },
    ]

  /// The picture of the whole.
  static let pictureCommands: [Command<DeskFace>] = [
    Command(
      "picture-turn", ["v"], hint: Sentence(nb: "bord", nn: "bord", en: "tables"),
      Sentence(
        nb: "Temaene etter bord, eller etter perspektiv igjen",
        nn: "Temaa etter bord, eller etter perspektiv igjen",
        en: "The themes by table, or by perspective again"),
      group: .look, in: [.picture], rank: 1
    ) { face, _ in face.countsTables.toggle() },
    Command(
      "picture-points", ["Enter"],
      hint: Sentence(nb: "se punktene", nn: "sjå punkta", en: "see points"),
      Sentence(
        nb: "Vis bare punktene i denne raden på veggen",
        nn: "Vis berre punkta i denne rada på veggen",
        en: "Show only the points of this row on the wall"),
      group: .look, in: [.picture], rank: 2
    ) { face, _ in
      let piles = face.piles
      if piles.indices.contains(face.row) { face.lookAt(piles[face.row]) }
    },
  ]

  var selectedQuestion: Question? {
    let questions = Array(session.questions.visible)
    return questions.indices.contains(row) ? questions[row] : nil
  }

  private var reasonNotToRest: Sentence? {
    guard let question = selectedQuestion else { return DeskWording.noQuestions }
    return assessment(of: question.id) == nil ? DeskWording.writeItFirst : nil
  }

  private var reasonWithoutQuestion: Sentence? {
    selectedQuestion == nil ? DeskWording.noQuestions : nil
  }

  /// The rows of the picture.
  var piles: [Pile] {
    session.themeTree.map { .theme($0.theme.id) } + [.byItself, .notYet]
  }

  var rowsOfPage: Int {
    switch page {
    case .wall: 1
    case .questions: session.questions.visible.count { _ in true }
    case .picture: piles.count
    }
  }
}
