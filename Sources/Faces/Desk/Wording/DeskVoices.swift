import Dialogue

// What the desk says of comments, perspectives, marks and what an assessment rests on.
extension DeskWording {
  static let perspectives = Sentence(nb: "Perspektiver", nn: "Perspektiv", en: "Perspectives")
  static let nameOfPerspective = Sentence(
    nb: "Navnet på perspektivet", nn: "Namnet på perspektivet", en: "The name of the perspective")
  static let noComments = Sentence(
    nb: "Ingen merknader ennå. n skriver en.", nn: "Ingen merknader enno. n skriv ein.",
    en: "No comments yet. n writes one.")
  static let byMarks = Sentence(
    nb: "Det andre bord kjenner igjen; ingen rangering",
    nn: "Det andre bord kjenner att; inga rangering",
    en: "What other tables know, too; not a ranking")
  static let noMarks = Sentence(
    nb: "Ingen bord har merket noe ennå.", nn: "Ingen bord har merkt noko enno.",
    en: "No table has marked anything yet.")
  static let restsOnWhat = Sentence(
    nb: "Hvilke punkter hviler vurderingen på?", nn: "Kva for punkt kviler vurderinga på?",
    en: "Which points does the assessment rest on?")
  static let nothingToRestOn = Sentence(
    nb: "Ingen punkter kaster lys over spørsmålet ennå. o på veggen sier det om et punkt.",
    nn: "Ingen punkt kastar lys over spørsmålet enno. o på veggen seier det om eit punkt.",
    en: "No point sheds light on the question yet. o on the wall says so of a point.")
  static let writeItFirst = Sentence(
    nb: "Skriv vurderingen først, med w.", nn: "Skriv vurderinga først, med w.",
    en: "Write the assessment first, with w.")
  static let assessedIn = Sentence(
    nb: "Vurderinger som hviler på det", nn: "Vurderingar som kviler på det",
    en: "Assessments that rest on it")
  static let leaderSays = Sentence(
    nb: "Prosesslederens merknader", nn: "Merknadene til prosessleiaren",
    en: "The process leader's comments")

  static func comments(on subject: String) -> Sentence {
    Sentence(
      nb: "Dine merknader, til rapporten: \(subject)",
      nn: "Dine merknader, til rapporten: \(subject)",
      en: "Your comments, for the report: \(subject)")
  }

  static func commentCount(_ count: Int) -> Sentence {
    Sentence(
      nb: count == 1 ? "1 merknad" : "\(count) merknader",
      nn: count == 1 ? "1 merknad" : "\(count) merknader",
      en: count == 1 ? "1 comment" : "\(count) comments")
  }

  static func remarkCount(_ count: Int) -> Sentence {
    Sentence(
      nb: count == 1 ? "1 ord fra andre bord" : "\(count) ord fra andre bord",
      nn: count == 1 ? "1 ord frå andre bord" : "\(count) ord frå andre bord",
      en: count == 1 ? "1 remark by other tables" : "\(count) remarks by other tables")
  }

  static func restsOn(_ count: Int) -> Sentence {
    let points = Noun.point(count)
    return Sentence(
      nb: "Hviler på \(points.nb)", nn: "Kviler på \(points.nn)", en: "Rests on \(points.en)")
  }

  static func answersNeeds(_ count: Int) -> Sentence {
    Sentence(
      nb: "svarer på \(count) behov", nn: "svarar på \(count) behov",
      en: count == 1 ? "answers 1 need" : "answers \(count) needs")
  }

  static func answered(by count: Int) -> Sentence {
    let points = Noun.point(count)
    return Sentence(
      nb: "får svar i \(points.nb)", nn: "får svar i \(points.nn)",
      en: "is answered by \(points.en)")
  }
}
