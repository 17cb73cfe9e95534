import Dialogue

/// What the note-taker reads before the wall.
enum GalleryWording {
  static let title = Sentence(
    nb: "Veggen: det de andre bordene har godkjent", nn: "Veggen: det dei andre borda har godkjent",
    en: "The wall: what the other tables have signed")
  static let nothingHangs = Sentence(
    nb: "Veggen er ikke hengt opp ennå.", nn: "Veggen er ikkje hengd opp enno.",
    en: "The wall is not up yet.")
  static let tablesOnly = Sentence(
    nb: "Dette er for bordene.", nn: "Dette er for borda.", en: "This is for the tables.")
  static let selectPoint = Sentence(
    nb: "Velg et punkt først.", nn: "Vel eit punkt først.", en: "Select a point first.")
  static let marked = Sentence(
    nb: "«Det kjenner vi igjen.» Merket av dette bordet.",
    nn: "«Det kjenner vi att.» Merkt av dette bordet.",
    en: "“We know this, too.” Marked by this table.")
  static let unmarked = Sentence(
    nb: "Merket er tatt bort.", nn: "Merket er teke bort.", en: "The mark is taken away.")

  static func asks(_ remark: Point.Remark) -> Sentence {
    switch remark {
    case .addition:
      Sentence(
        nb: "Hva vil bordet føye til? Det står for seg, med nummeret vårt",
        nn: "Kva vil bordet føye til? Det står for seg, med nummeret vårt",
        en: "What does the table add? It stands apart, with our number")
    case .question:
      Sentence(
        nb: "Hva vil bordet ha klarere?", nn: "Kva vil bordet ha klarare?",
        en: "What would the table like to be clearer?")
    case .correction:
      Sentence(
        nb: "Hva skal rettes?", nn: "Kva skal rettast?", en: "What is to be corrected?")
    }
  }

  static func kept(_ remark: Point.Remark) -> Sentence {
    switch remark {
    case .addition:
      Sentence(
        nb: "Tillegget er lagret. På trykk står det under punktet, uten nummeret vårt.",
        nn: "Tillegget er lagra. På trykk står det under punktet, utan nummeret vårt.",
        en: "The addition is saved. In print it stands under the point, without our number.")
    case .question:
      Sentence(
        nb: "Spørsmålet er lagret.", nn: "Spørsmålet er lagra.", en: "The question is saved.")
    case .correction:
      Sentence(
        nb: "Rettelsen er lagret.", nn: "Rettinga er lagra.", en: "The correction is saved.")
    }
  }

  /// Before what this table has said about another's point.
  static func ours(_ remark: Point.Remark) -> Sentence {
    switch remark {
    case .addition:
      Sentence(nb: "tillegg fra oss", nn: "tillegg frå oss", en: "added by us")
    case .question:
      Sentence(nb: "spørsmål fra oss", nn: "spørsmål frå oss", en: "our question")
    case .correction:
      Sentence(nb: "rettelse fra oss", nn: "retting frå oss", en: "our correction")
    }
  }

  /// Beside it, among this table's own points.
  static func said(_ remark: Point.Remark, of table: String) -> Sentence {
    switch remark {
    case .addition:
      Sentence(nb: "tillegg til \(table)", nn: "tillegg til \(table)", en: "added to \(table)")
    case .question:
      Sentence(
        nb: "spørsmål til \(table)", nn: "spørsmål til \(table)", en: "question to \(table)")
    case .correction:
      Sentence(nb: "retter \(table)", nn: "rettar \(table)", en: "corrects \(table)")
    }
  }
}
