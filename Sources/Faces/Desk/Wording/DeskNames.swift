import Dialogue
import Reporting

// What things on the desk are called.
extension DeskWording {
  static let all = SortingWording.all
  static let notSaid = SortingWording.notSaid
  static let byItself = SortingWording.byItself
  static let whatIsAsked = Sentence(
    nb: "Det oppdragsgiveren vil ha lys over", nn: "Det oppdragsgivaren vil ha lys over",
    en: "What the commissioner wants light on")
  static let byPerspective = Sentence(
    nb: "Tema etter perspektiv", nn: "Tema etter perspektiv", en: "Themes by perspective")
  static let byTable = Sentence(
    nb: "Tema etter bord", nn: "Tema etter bord", en: "Themes by table")
  static let carriers = Sentence(
    nb: "Hvem bærer budskapet?", nn: "Kven ber bodskapen?", en: "Who carries the message?")
  static let nextSteps = Sentence(
    nb: "Hva skjer nå, og når?", nn: "Kva skjer no, og når?",
    en: "What happens now, and by when?")
  static let find = Sentence(nb: "Finn", nn: "Finn", en: "Find")
  static let everything = Sentence(nb: "alt", nn: "alt", en: "all")
  static let onlyThese = Sentence(nb: "Vis bare", nn: "Vis berre", en: "Show only")
  static let notYet = Sentence(nb: "ikke ennå", nn: "ikkje enno", en: "not yet")
  static let noPerspectiveSaid = Sentence(
    nb: "perspektiv ikke sagt", nn: "perspektiv ikkje sagt", en: "perspective not said")
  static let traceTitle = Sentence(
    nb: "Punktet og hvor det kommer fra", nn: "Punktet og kvar det kjem frå",
    en: "The point and where it comes from")
  static let nameOfTheme = Sentence(
    nb: "Navnet på temaet", nn: "Namnet på temaet", en: "The name of the theme")
  static func split(_ theme: String) -> Sentence {
    Sentence(
      nb: "Hvilke punkter i «\(theme)» skal til et nytt tema?",
      nn: "Kva for punkt i «\(theme)» skal til eit nytt tema?",
      en: "Which points of “\(theme)” go to a new theme?")
  }

  /// Beside a point that its table wants left out of print.
  static let outOfPrint = Sentence(
    nb: "ikke på trykk", nn: "ikkje på trykk", en: "not in print")
  static let assessment = Sentence(
    nb: "Fikk de det de ba om?", nn: "Fekk dei det dei bad om?",
    en: "Did they get what they asked for?")
  static let silent = Sentence(
    nb: "Ingenting sagt fra", nn: "Ingenting sagt frå", en: "Nothing said from")

  static func remark(_ remark: Point.Remark) -> Sentence {
    switch remark {
    case .addition: Sentence(nb: "tillegg", nn: "tillegg", en: "addition")
    case .question: Sentence(nb: "spørsmål", nn: "spørsmål", en: "question")
    case .correction: Sentence(nb: "rettelse", nn: "retting", en: "correction")
    }
  }

  static func known(_ tables: Int) -> Sentence {
    tables == 1
      ? Sentence(
        nb: "1 bord kjenner det igjen", nn: "1 bord kjenner det att", en: "1 table knows this, too")
      : Sentence(
        nb: "\(tables) bord kjenner det igjen", nn: "\(tables) bord kjenner det att",
        en: "\(tables) tables know this, too")
  }

  static func lights(_ count: Int) -> Sentence {
    Sentence(
      nb: "lys over \(count) spørsmål", nn: "lys over \(count) spørsmål",
      en: count == 1 ? "light on 1 question" : "light on \(count) questions")
  }

  static func figures(_ points: Int, tables: Int) -> Sentence {
    Sentence(
      nb: "\(points) \(points == 1 ? "punkt" : "punkter") fra \(tables) bord",
      nn: "\(points) punkt frå \(tables) bord",
      en: "\(points) \(points == 1 ? "point" : "points") from \(tables) "
        + (tables == 1 ? "table" : "tables"))
  }

  static func newTheme(_ title: String) -> Sentence {
    Sentence(nb: "Nytt tema: «\(title)»", nn: "Nytt tema: «\(title)»", en: "New theme: “\(title)”")
  }

  static func inSight(_ count: Int) -> Sentence {
    let points = Noun.point(count)
    return Sentence(
      nb: "\(points.nb) på veggen nå", nn: "\(points.nn) på veggen no",
      en: "\(points.en) on the wall now")
  }

  static func title(of purpose: DeskFace.ThemePurpose, _ theme: String) -> Sentence {
    switch purpose {
    case .place: Sentence(nb: "Legg under tema", nn: "Legg under tema", en: "Put under a theme")
    case .merge:
      Sentence(
        nb: "Slå «\(theme)» sammen med", nn: "Slå «\(theme)» saman med",
        en: "Merge “\(theme)” into")
    case .movePile:
      Sentence(
        nb: "Flytt bunken «\(theme)» til", nn: "Flytt bunken «\(theme)» til",
        en: "Move the pile “\(theme)” to")
    case .under:
      Sentence(
        nb: "Sett «\(theme)» under", nn: "Set «\(theme)» under", en: "Put “\(theme)” under")
    }
  }

  static func label(of row: FilterRow) -> Sentence {
    switch row {
    case .step: Sentence(nb: "Post", nn: "Post", en: "Step")
    case .holder: Sentence(nb: "Bord", nn: "Bord", en: "Table")
    case .question: Sentence(nb: "Spørsmål", nn: "Spørsmål", en: "Question")
    case .perspective: TraceWords.perspective
    case .pile: TraceWords.themes
    case .text: Sentence(nb: "Ord", nn: "Ord", en: "Words")
    }
  }
}
