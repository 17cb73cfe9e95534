import Dialogue
import Terminal

extension DeskFace {
  /// The commissioner's questions: did they get what they asked for?
  static let questionCommands: [Command<DeskFace>] =
    [
      ("yes", "y", Question.Verdict.yes), ("partly", "p", .partly), ("no", "n", .no),
    ].map { id, key, verdict in
      let words = DeskWording.verdict(verdict)
      return Command(
        "verdict-\(id)", [Key(.character(Character(key)))], hint: words,
        Sentence(
          nb: "Si «\(words.nb)» ved siden av setningene, eller ta det bort igjen",
          nn: "Sei «\(words.nn)» ved sida av setningane, eller ta det bort att",
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
        guard let question = face.selectedQuestion else { return }
        let old = face.session.assessments.visible.first { $0.question == question.id }?.text
        face.show(.assessing(question.id), text: face.unsent[question.id] ?? old ?? "")
      },
      Command(
        "assess-keep", ["Enter"], hint: Sentence(nb: "lagre", nn: "lagre", en: "save"),
        Sentence(nb: "Lagre vurderingen", nn: "Lagre vurderinga", en: "Save the assessment"),
        group: .sorting, in: [.assessing], rank: 1
      ) { face, effects in face.keepAssessment(&effects) },
      Command(
        "question-points", ["Enter"],
        hint: Sentence(nb: "se punktene", nn: "sjå punkta", en: "see points"),
        Sentence(
          nb: "Vis bare punktene som kaster lys over spørsmålet",
          nn: "Vis berre punkta som kastar lys over spørsmålet",
          en: "Show only the points that shed light on the question"),
        group: .look, in: [.questions, .questionsLook], rank: 3, unless: \.reasonWithoutQuestion
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
        nn: "Temaa etter bord, eller etter perspektiv att",
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
