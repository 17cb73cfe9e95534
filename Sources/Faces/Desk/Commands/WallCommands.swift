import Dialogue
import Terminal

extension DeskFace {
  /// Walking the wall and reading it.
  static let wallCommands: [Command<DeskFace>] = [
    Command(
      "read", ["Enter"], hint: Sentence(nb: "les", nn: "les", en: "read"),
      Sentence(
        nb: "Les punktet: veggavis, bord, post, tid, ordlyder, og hva det henger sammen med",
        nn: "Les punktet: veggavis, bord, post, tid, ordlydar, og kva det heng saman med",
        en: "Read the point: poster, table, step, time, wordings, and what it is tied to"),
      group: .look, in: [.main], rank: 8,
      unless: \.reasonNotToRead
    ) { face, _ in
      if let point = face.selectedPoint { face.show(.trace(point.id)) }
    },
    Command(
      "one-poster", ["z"],
      hint: Sentence(nb: "én om gangen", nn: "éi om gongen", en: "one at a time"),
      Sentence(
        nb: "Les én veggavis om gangen, eller se dem side om side igjen",
        nn: "Les éi veggavis om gongen, eller sjå dei side om side igjen",
        en: "Read one poster at a time, or see them side by side again"),
      group: .look, in: [.main]
    ) { face, _ in face.isOneAtATime.toggle() },
    walking(
      "up", ["Up", "k"], Sentence(nb: "Punktet over", nn: "Punktet over", en: "The point above")
    ) {
      $0.move(rows: -1)
    },
    walking(
      "down", ["Down", "j"],
      Sentence(nb: "Punktet under", nn: "Punktet under", en: "The point below")
    ) { $0.move(rows: 1) },
    walking(
      "left", ["Left", "h"],
      Sentence(
        nb: "Veggavisa til venstre", nn: "Veggavisa til venstre", en: "The poster to the left")
    ) { $0.move(cards: -1) },
    walking(
      "right", ["Right", "l"],
      Sentence(
        nb: "Veggavisa til høyre", nn: "Veggavisa til høgre", en: "The poster to the right")
    ) { $0.move(cards: 1) },
    walking(
      "page-up", ["PgUp", "Ctrl-O"],
      Sentence(
        nb: "Veggavisene før", nn: "Veggavisene før", en: "The posters before these")
    ) { $0.move(cards: -$0.cardsAcross) },
    walking(
      "page-down", ["PgDn", "Ctrl-N"],
      Sentence(
        nb: "Veggavisene etter", nn: "Veggavisene etter", en: "The posters after these")
    ) { $0.move(cards: $0.cardsAcross) },
    walking(
      "first", ["Home", "Ctrl-A"],
      Sentence(nb: "Det første på veggen", nn: "Det første på veggen", en: "The first on the wall")
    ) { $0.place = WallPlace() },
    walking(
      "last", ["End", "Ctrl-E"],
      Sentence(nb: "Det siste på veggen", nn: "Det siste på veggen", en: "The last on the wall")
    ) { $0.place = $0.clamped(WallPlace(card: .max, row: .max)) },
  ]

  private static func walking(
    _ id: String, _ keys: [Key], _ sentence: Sentence,
    walk: @escaping @Sendable (inout DeskFace) -> Void
  ) -> Command<DeskFace> {
    Command(id, keys, hint: sentence, sentence, group: .look, in: [.main]) { face, _ in
      walk(&face)
    }
  }

  /// Looking for words.
  static let findCommands: [Command<DeskFace>] = [
    Command(
      "find", ["/"], hint: Sentence(nb: "finn", nn: "finn", en: "find"),
      Sentence(
        nb: "Finn ord på veggen mens du skriver", nn: "Finn ord på veggen medan du skriv",
        en: "Find words on the wall as you type"),
      group: .look, in: [.main], rank: 7
    ) { face, _ in
      face.find = TextField()
      face.isFinding = true
    },
    Command(
      "find-next", ["n"], hint: Sentence(nb: "neste treff", nn: "neste treff", en: "next match"),
      Sentence(nb: "Neste treff", nn: "Neste treff", en: "The next match"),
      group: .look, in: [.main], unless: \.reasonNotToFind
    ) { face, _ in face.goToMatch(.next) },
    Command(
      "find-previous", ["N"],
      hint: Sentence(nb: "forrige treff", nn: "førre treff", en: "previous match"),
      Sentence(nb: "Forrige treff", nn: "Førre treff", en: "The previous match"),
      group: .look, in: [.main], unless: \.reasonNotToFind
    ) { face, _ in face.goToMatch(.previous) },
    Command(
      "find-done", ["Enter", "Tab"],
      hint: Sentence(nb: "til treffet", nn: "til treffet", en: "go there"),
      Sentence(
        nb: "Gå til treffet; n og N går videre", nn: "Gå til treffet; n og N går vidare",
        en: "Go to the match; n and N go on"),
      group: .look, in: [.finding], rank: 1
    ) { face, _ in face.isFinding = false },
    Command(
      "find-more", ["Down"], hint: Sentence(nb: "neste", nn: "neste", en: "next"),
      Sentence(
        nb: "Neste treff mens du skriver", nn: "Neste treff medan du skriv",
        en: "The next match while you type"),
      group: .look, in: [.finding], rank: 2
    ) { face, _ in face.goToMatch(.next) },
    Command(
      "find-back", ["Up"], hint: Sentence(nb: "forrige", nn: "førre", en: "previous"),
      Sentence(
        nb: "Forrige treff mens du skriver", nn: "Førre treff medan du skriv",
        en: "The previous match while you type"),
      group: .look, in: [.finding], rank: 3
    ) { face, _ in face.goToMatch(.previous) },
    Command(
      "find-clear", ["Esc"], hint: Sentence(nb: "slutt", nn: "slutt", en: "stop"),
      Sentence(
        nb: "Slutt å finne; punktet du er på, blir valgt",
        nn: "Slutt å finne; punktet du er på, blir valt",
        en: "Stop finding; the point you are on stays selected"),
      group: .look, in: [.finding], rank: 4
    ) { face, _ in
      face.isFinding = false
      face.find = TextField()
    },
  ]

  private var reasonNotToRead: Sentence? {
    selectedPoint == nil ? DeskWording.nothingSelected : nil
  }

  private var reasonNotToFind: Sentence? {
    needle == nil ? DeskWording.findFirst : nil
  }
}
