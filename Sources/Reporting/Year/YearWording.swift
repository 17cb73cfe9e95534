import Dialogue

enum YearWording {
  static func title(_ year: Int) -> Sentence {
    Sentence(
      nb: "Dialogkonferanser i \(year)", nn: "Dialogkonferansar i \(year)",
      en: "Dialogue conferences in \(year)")
  }

  static let inAll = Sentence(nb: "i alt", nn: "i alt", en: "in all")

  static let sessions = Noun(
    one: Sentence(nb: "samling", nn: "samling", en: "session"),
    many: Sentence(nb: "samlinger", nn: "samlingar", en: "sessions"))

  /// What a column means, where its heading is too short to say it.
  static let median = Sentence(
    nb: "Dager til skriftlig svar er medianen for de punktene som har fått svar.",
    nn: "Dagar til skriftleg svar er medianen for dei punkta som har fått svar.",
    en: "Days to the written answer are the median over the points that have had one.")

  static func heading(_ column: YearAccount.Column) -> Sentence {
    switch column {
    case .date: Sentence(nb: "Dato", nn: "Dato", en: "Date")
    case .title: Sentence(nb: "Samling", nn: "Samling", en: "Session")
    case .place: Sentence(nb: "Sted", nn: "Stad", en: "Place")
    case .method: Sentence(nb: "Metode", nn: "Metode", en: "Method")
    case .level: Sentence(nb: "Nivå", nn: "Nivå", en: "Level")
    case .part(let part): heading(part)
    case .points: Sentence(nb: "Punkter", nn: "Punkt", en: "Points")
    case .daysToFirstWord:
      Sentence(
        nb: "Dager til første beskjed", nn: "Dagar til første beskjed", en: "Days to the first word"
      )
    case .daysToAnswer:
      Sentence(
        nb: "Dager til skriftlig svar", nn: "Dagar til skriftleg svar",
        en: "Days to the written answer")
    case .answered: Sentence(nb: "Besvart", nn: "Svara på", en: "Answered")
    case .notFollowedUp:
      Sentence(nb: "Følges ikke opp", nn: "Blir ikkje følgt opp", en: "Not followed up")
    case .changed: Sentence(nb: "Endret", nn: "Endra", en: "Changed")
    }
  }

  private static func heading(_ part: Person.Part) -> Sentence {
    switch part {
    case .participant: Sentence(nb: "Deltakere", nn: "Deltakarar", en: "Participants")
    case .leader: Sentence(nb: "Prosessledere", nn: "Prosessleiarar", en: "Process leaders")
    case .noteTaker: Sentence(nb: "Referenter", nn: "Referentar", en: "Note-takers")
    case .commissioner: Sentence(nb: "Oppdragsgivere", nn: "Oppdragsgivarar", en: "Commissioners")
    case .projectGroup: Sentence(nb: "Prosjektgruppe", nn: "Prosjektgruppe", en: "Project group")
    case .interpreter: Sentence(nb: "Tolker", nn: "Tolkar", en: "Interpreters")
    case .companion: Sentence(nb: "Ledsagere", nn: "Ledsagarar", en: "Companions")
    }
  }
}
