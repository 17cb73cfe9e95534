import Dialogue
import Terminal

extension DeskFace {
  /// What other tables say of the selected point, as it was said before the wall or on paper.
  static let galleryCommands: [Command<DeskFace>] = [
    Command(
      "table-knows", ["G"],
      hint: Sentence(nb: "kjenner igjen", nn: "kjenner att", en: "knows this"),
      Sentence(
        nb: "«Det kjenner vi igjen»: merk hvilke andre bord som sier det om punktet",
        nn: "«Det kjenner vi att»: merk kva for andre bord som seier det om punktet",
        en: "“We know this, too”: mark which other tables say so of the point"),
      group: .poster, unless: \.reasonNotToSort
    ) { face, _ in
      if let point = face.selectedPoint { face.write(.marks(point.id)) }
    },
    Command(
      "table-asks", ["S"], hint: Sentence(nb: "spørsmål", nn: "spørsmål", en: "question"),
      Sentence(
        nb: "Noter et annet bords spørsmål til punktet",
        nn: "Noter spørsmålet frå eit anna bord til punktet",
        en: "Note another table's question about the point"),
      group: .poster, unless: \.reasonNotToSort
    ) { face, _ in
      if let point = face.selectedPoint { face.write(.remarking(.question, point.id)) }
    },
    Command(
      "table-adds", ["A"], hint: Sentence(nb: "tillegg", nn: "tillegg", en: "addition"),
      Sentence(
        nb: "Noter et annet bords tillegg til punktet; det står for seg, med bordets nummer",
        nn:
          "Noter tillegget frå eit anna bord til punktet; det står for seg, med nummeret til bordet",
        en: "Note another table's addition to the point; it stands apart, with that table's number"),
      group: .poster, unless: \.reasonNotToSort
    ) { face, _ in
      if let point = face.selectedPoint { face.write(.remarking(.addition, point.id)) }
    },
    Command(
      "by-marks", ["M"], hint: Sentence(nb: "etter merker", nn: "etter merke", en: "by marks"),
      Sentence(
        nb: "Punktene som andre bord kjenner igjen, de med flest først; veggen selv blir stående",
        nn: "Punkta som andre bord kjenner att, dei med flest først; veggen sjølv blir ståande",
        en: "The points that other tables know, those with most first; the wall stays as it is"),
      group: .look, in: [.main]
    ) { face, _ in face.show(.byMarks) },
    Command(
      "trace-selected", ["Enter"], hint: Sentence(nb: "les", nn: "les", en: "read"),
      Sentence(
        nb: "Les punktet: veggavis, bord, post, tid, ordlyder",
        nn: "Les punktet: veggavis, bord, post, tid, ordlydar",
        en: "Read the point: poster, table, step, time, wordings"),
      group: .look, in: [.byMarks, .resting], rank: 2
    ) { face, _ in face.traceSelected() },
    Command(
      "rests-on", ["Space"], hint: Sentence(nb: "hviler på", nn: "kviler på", en: "rests on"),
      Sentence(
        nb: "Vurderingen hviler på dette punktet, eller ikke",
        nn: "Vurderinga kviler på dette punktet, eller ikkje",
        en: "The assessment rests on this point, or not"),
      group: .sorting, in: [.resting], rank: 1
    ) { face, effects in face.toggleResting(&effects) },
  ]
}
