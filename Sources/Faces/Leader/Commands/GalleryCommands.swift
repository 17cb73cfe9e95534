import Dialogue
import Terminal

extension LeaderFace {
  /// What is said before the wall about the point that the leader stands at: by its own table, and by
  /// the others.
  static let galleryCommands: [Command<LeaderFace>] = [
    Command(
      "table-knows", ["g", "G"],
      hint: Sentence(nb: "kjenner igjen", nn: "kjenner att", en: "knows this"),
      Sentence(
        nb: "«Det kjenner vi igjen»: merk hvilke andre bord som sier det om punktet",
        nn: "«Det kjenner vi att»: merk kva for andre bord som seier det om punktet",
        en: "“We know this, too”: mark which other tables say so of the point"),
      group: .poster, in: [.wall], rank: 6, unless: \.reasonWithoutPointOnWall
    ) { face, _ in face.note { .knows($0.point) } },

    Command(
      "table-asks", ["s", "S"], hint: Sentence(nb: "spørsmål", nn: "spørsmål", en: "question"),
      Sentence(
        nb: "Noter et annet bords spørsmål til punktet, som skal gjøre det klarere",
        nn: "Noter spørsmålet frå eit anna bord til punktet, som skal gjere det klarare",
        en: "Note another table's question about the point, to make it clear"),
      group: .poster, in: [.wall], unless: \.reasonWithoutPointOnWall
    ) { face, _ in face.note { .remark(.question, $0.point) } },

    Command(
      "table-adds", ["a", "A"], hint: Sentence(nb: "tillegg", nn: "tillegg", en: "addition"),
      Sentence(
        nb: "Noter et annet bords tillegg til punktet; det står for seg, med bordets nummer",
        nn:
          "Noter tillegget frå eit anna bord til punktet; det står for seg, med nummeret til bordet",
        en: "Note another table's addition to the point; it stands apart, with that table's number"),
      group: .poster, in: [.wall], unless: \.reasonWithoutPointOnWall
    ) { face, _ in face.note { .remark(.addition, $0.point) } },

    Command(
      "table-corrects", ["t"],
      hint: Sentence(nb: "bordet retter", nn: "bordet rettar", en: "table corrects"),
      Sentence(
        nb: "Bordet retter sitt eget: de nye ordene står ved siden av de godkjente",
        nn: "Bordet rettar sitt eige: dei nye orda står ved sida av dei godkjende",
        en: "The table corrects its own: the new words stand beside the signed ones"),
      group: .poster, in: [.wall], rank: 5, unless: \.reasonWithoutPointOnWall
    ) { face, _ in face.note { .corrects($0.point) } },

    Command(
      "table-continues", ["f"],
      hint: Sentence(nb: "bordet føyer til", nn: "bordet føyer til", en: "table says more"),
      Sentence(
        nb: "Bordet føyer til et eget punkt etter dette",
        nn: "Bordet føyer til eit eige punkt etter dette",
        en: "The table says one more point of its own after this one"),
      group: .poster, in: [.wall], unless: \.reasonWithoutPosterOnWall
    ) { face, _ in
      guard let poster = face.posterOnWall else { return }
      face.begin(.continues(poster.id, after: face.ownRowOnWall?.point ?? .last))
    },

    Command(
      "table-strikes", ["x"],
      hint: Sentence(nb: "bordet stryker", nn: "bordet stryk", en: "strike"),
      Sentence(
        nb: "Bordet vil ta punktet bort fra veggen, eller sette det tilbake",
        nn: "Bordet vil ta punktet bort frå veggen, eller setje det tilbake",
        en: "The table wants the point off the wall, or back on it"),
      group: .poster, in: [.wall], unless: \.reasonWithoutPointOnWall
    ) { face, effects in
      guard let row = face.ownRowOnWall, let point = face.session.point(row.point) else { return }
      guard face.propose([.setPoint(point.id, .struck(!point.isStruck))], &effects) else { return }
      face.context.say(WallWords.struck(!point.isStruck))
    },
  ]

  /// The row the leader stands at, where it is the table's own words.
  private var ownRowOnWall: HangingPoster.Row? {
    rowOnWall.flatMap { $0.remark == nil ? $0 : nil }
  }

  private mutating func note(_ what: (HangingPoster.Row) -> LeaderNote) {
    if let row = ownRowOnWall { begin(what(row)) }
  }

  private var reasonWithoutPointOnWall: Sentence? {
    guard let poster = posterOnWall else { return WallWords.nothingHangs }
    guard poster.state == .signed else { return WallWords.notSigned }
    return ownRowOnWall == nil ? WallWords.selectOwnPoint : nil
  }
}
