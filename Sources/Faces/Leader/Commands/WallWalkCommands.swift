import Dialogue
import Terminal

extension LeaderFace {
  /// The wall: walking it, and turning the hall's pages with one press each.
  static let wallCommands: [Command<LeaderFace>] = [
    Command(
      "wall", ["W"], hint: Sentence(nb: "veggen", nn: "veggen", en: "the wall"),
      Sentence(
        nb: "Til veggen: veggavisene side om side, bord for bord, side for side i salen",
        nn: "Til veggen: veggavisene side om side, bord for bord, side for side i salen",
        en: "To the wall: posters side by side, table by table, page by page in the hall"),
      group: .poster, unless: \.reasonWithoutWall
    ) { face, _ in face.openWall() },

    onWall(
      "wall-next", ["PgDn", "Space"],
      Sentence(nb: "neste side", nn: "neste side", en: "next page"),
      Sentence(
        nb: "Vis salen siden som står nederst til høyre; den er forhåndsvist, så ett trykk er nok",
        nn: "Vis salen sida som står nedst til høgre; ho er førehandsvist, så eitt trykk er nok",
        en:
          "Show the hall the page that stands at the lower right; it is in sight, so one press does it"
      ), rank: 1
    ) { $0.turnWall(.next, &$1) },

    onWall(
      "wall-back", ["PgUp", "Backspace"],
      Sentence(nb: "siden før", nn: "sida før", en: "page before"),
      Sentence(
        nb: "Vis salen siden før", nn: "Vis salen sida før", en: "Show the hall the page before"),
      rank: 2
    ) { $0.turnWall(.back, &$1) },

    Command(
      "wall-show", ["Enter"], hint: Sentence(nb: "vis denne", nn: "vis denne", en: "show this"),
      Sentence(
        nb: "Vis salen den godkjente siden du står på",
        nn: "Vis salen den godkjende sida du står på",
        en: "Show the hall the signed page you stand at"),
      group: .day, in: [.wall], rank: 3, unless: \.reasonAgainstShowing
    ) { face, effects in face.showHere(&effects) },

    Command(
      "presented", ["p"],
      hint: Sentence(nb: "har lagt fram", nn: "har lagt fram", en: "has presented"),
      Sentence(
        nb: "Kryss av at bordet har lagt fram, eller ta krysset bort",
        nn: "Kryss av at bordet har lagt fram, eller ta krysset bort",
        en: "Tick that the table has presented, or take the tick away"),
      group: .poster, in: [.wall], rank: 4, unless: \.reasonWithoutPosterOnWall
    ) { face, effects in face.tickPresented(&effects) },

    walking(
      "wall-left", ["Left"],
      Sentence(
        nb: "Veggavisa til venstre", nn: "Veggavisa til venstre", en: "The poster to the left")
    ) { $0.walk(cards: -1) },
    walking(
      "wall-right", ["Right"],
      Sentence(
        nb: "Veggavisa til høyre", nn: "Veggavisa til høgre", en: "The poster to the right")
    ) { $0.walk(cards: 1) },
    walking(
      "wall-up", ["Up", "k"],
      Sentence(nb: "Punktet over", nn: "Punktet over", en: "The point above")
    ) { $0.walk(rows: -1) },
    walking(
      "wall-down", ["Down", "j"],
      Sentence(nb: "Punktet under", nn: "Punktet under", en: "The point below")
    ) { $0.walk(rows: 1) },
    walking(
      "wall-first", ["Home", "<"],
      Sentence(nb: "Den første veggavisa", nn: "Den første veggavisa", en: "The first poster")
    ) { $0.walk(cards: -$0.hanging.count) },
    walking(
      "wall-last", ["End", ">"],
      Sentence(nb: "Den siste veggavisa", nn: "Den siste veggavisa", en: "The last poster")
    ) { $0.walk(cards: $0.hanging.count) },
    walking(
      "other-wall", ["Tab"],
      Sentence(
        nb: "Veggen fra en annen programpost", nn: "Veggen frå ein annan programpost",
        en: "The wall of another step")
    ) { $0.goToNextWall() },

    Command(
      "one-poster", ["z"],
      hint: Sentence(nb: "én om gangen", nn: "éi om gongen", en: "one at a time"),
      Sentence(
        nb: "Les én veggavis om gangen, eller se dem side om side igjen",
        nn: "Les éi veggavis om gongen, eller sjå dei side om side igjen",
        en: "Read one poster at a time, or see them side by side again"),
      group: .look, in: [.wall], rank: 8
    ) { face, _ in face.wall?.isOneAtATime.toggle() },

    Command(
      "leave-wall", ["Esc", "q"],
      hint: Sentence(nb: "til dagen", nn: "til dagen", en: "to the day"),
      Sentence(
        nb: "Tilbake til dagen; salen viser det den viser",
        nn: "Tilbake til dagen; salen viser det han viser",
        en: "Back to the day; the hall goes on showing what it shows"),
      group: .look, in: [.wall], rank: 9
    ) { face, _ in
      let isSifted = face.wall?.words.text.isEmpty == false
      isSifted ? face.clearWallWords() : face.leaveWall()
    },
  ]

  private static func onWall(
    _ id: String, _ keys: [Key], _ hint: Sentence, _ sentence: Sentence, rank: Int,
    perform: @escaping @Sendable (inout LeaderFace, inout [Effect]) -> Void
  ) -> Command<LeaderFace> {
    Command(id, keys, hint: hint, sentence, group: .day, in: [.wall], rank: rank) {
      perform(&$0, &$1)
    }
  }

  private static func walking(
    _ id: String, _ keys: [Key], _ sentence: Sentence,
    walk: @escaping @Sendable (inout LeaderFace) -> Void
  ) -> Command<LeaderFace> {
    Command(id, keys, hint: sentence, sentence, group: .look, in: [.wall]) { face, _ in
      walk(&face)
    }
  }

  private var reasonWithoutWall: Sentence? {
    if isSeen { return Reasons.canBeSeen }
    return stepsOfWalls.isEmpty ? WallWords.nothingHangs : nil
  }

  var reasonWithoutPosterOnWall: Sentence? {
    posterOnWall == nil ? WallWords.nothingHangs : nil
  }

  private var reasonAgainstShowing: Sentence? {
    if session.clock?.isQuiet == true { return Reasons.quiet }
    return posterOnWall?.pages ?? 0 == 0 ? WallWords.notSigned : nil
  }
}
