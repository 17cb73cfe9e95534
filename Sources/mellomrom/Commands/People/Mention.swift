import Dialogue
import Discretion
import JSONTree

/// A text in a session in which somebody's name stands, although names should not be there.
struct Mention {
  /// Nil where it is no point, so that it is edited by hand instead of erased.
  var point: ID<Point>?
  var text: String

  /// The points and other texts in which any part of their name stands as a word.
  static func all(of person: Particulars?, in session: Session) -> [Mention] {
    guard let person else { return [] }
    let finder = ClueFinder(names: [person.name, person.calledToday])
    func isNamed(in text: String) -> Bool {
      finder.matches(in: text).contains { $0.kind == .knownName }
    }
    let points = session.wholeWall.flatMap { session.points(of: $0.id).all }
      .filter { !$0.isErased && $0.wordings.contains { isNamed(in: $0.text) } }
    let wordings = Set(points.flatMap { $0.wordings.map(\.text) })
    var seen: Set<String> = []
    let others = session.json.texts.filter {
      isNamed(in: $0) && !wordings.contains($0) && seen.insert($0).inserted
    }
    return points.map { Mention(point: $0.id, text: $0.text) }
      + others.map { Mention(point: nil, text: $0) }
  }

  func line(_ language: Language) -> String {
    let text = "«\(text.split(separator: "\n").joined(separator: " "))»"
    guard let point else {
      return Sentence(
        nb: "Navnet står i en tekst: \(text). Ta det bort der.",
        nn: "Namnet står i ein tekst: \(text). Ta det bort der.",
        en: "The name stands in a text: \(text). Take it out there.")(language)
    }
    return Sentence(
      nb: "Navnet står i et punkt: \(text). Fjern det med: mellomrom erase SAMLING \(point)",
      nn: "Namnet står i eit punkt: \(text). Fjern det med: mellomrom erase SAMLING \(point)",
      en: "The name stands in a point: \(text). Remove it with: mellomrom erase SESSION \(point)")(
        language)
  }

  /// What a request for access or a withdrawal has to be told.
  static func whatCannotBeFound(hasMentions: Bool) -> Sentence {
    let none =
      hasMentions
      ? Sentence(nb: "", nn: "", en: "")
      : Sentence(
        nb: "Navnet står ikke i noen tekst i samlingen. ",
        nn: "Namnet står ikkje i nokon tekst i samlinga. ",
        en: "The name stands in no text of the session. ")
    return Sentence(
      nb: none.nb
        + "Hva den enkelte sa, kan ikke finnes igjen: et punkt er gruppas, og ingen steder står det "
        + "hvem som sa det. Kjenner de igjen ordene sine, finn punktet med mellomrom show --find og "
        + "fjern det med mellomrom erase. Det som er delt ut eller sendt, må hentes inn der det er.",
      nn: none.nn
        + "Kva den enkelte sa, kan ikkje finnast att: eit punkt er gruppa sitt, og ingen stader står "
        + "det kven som sa det. Kjenner dei att orda sine, finn punktet med mellomrom show --find og "
        + "fjern det med mellomrom erase. Det som er delt ut eller sendt, må hentast inn der det er.",
      en: none.en
        + "What one person said cannot be found again: a point is the group's, and nowhere does it "
        + "say who said it. If they know their words, find the point with mellomrom show --find and "
        + "remove it with mellomrom erase. What was handed out or sent must be fetched where it is."
    )
  }
}

extension JSON {
  /// Every text in it, keys apart.
  var texts: [String] {
    switch self {
    case .null, .bool, .int, .decimal: []
    case .string(let text): [text]
    case .array(let values): values.flatMap(\.texts)
    case .object(let members): members.flatMap(\.value.texts)
    }
  }
}
