import Dialogue

extension Wording {
  /// What a row of a form is called, what helps the one who fills it in, and what stands there
  /// while nothing does.
  struct Row {
    var label: Sentence
    var help: Sentence?
    var placeholder: Sentence?

    init(_ label: Sentence, help: Sentence? = nil, placeholder: Sentence? = nil) {
      self.label = label
      self.help = help
      self.placeholder = placeholder
    }
  }
}

extension Wording.Plan {
  typealias Row = Wording.Row

  static func row(_ field: AboutField) -> Row {
    switch field {
    case .title: Row(Sentence(nb: "Tittel", nn: "Tittel", en: "Title"))
    case .date:
      Row(
        Sentence(nb: "Dato", nn: "Dato", en: "Date"), help: emptyDate,
        placeholder: Sentence(
          nb: "f.eks. 14.3.2026", nn: "t.d. 14.3.2026", en: "such as 14.3.2026"))
    case .place: Row(Sentence(nb: "Sted", nn: "Stad", en: "Place"))
    case .commissioner:
      Row(
        Sentence(nb: "Oppdragsgiver", nn: "Oppdragsgivar", en: "Commissioner"),
        help: Sentence(
          nb: "Den som har bedt om dagen, lytter, og svarer etterpå.",
          nn: "Den som har bede om dagen, lyttar, og svarar etterpå.",
          en: "Whoever asked for the day, listens, and answers afterwards."))
    case .participants:
      Row(
        Sentence(nb: "Deltakere", nn: "Deltakarar", en: "Participants"),
        help: Sentence(
          nb: "Hvor mange det planlegges for. De får numre; navn står bare i personfila.",
          nn: "Kor mange det blir planlagt for. Dei får nummer; namn står berre i personfila.",
          en: "How many to plan for. They get numbers; names are in the people file only."))
    case .opens: Row(Sentence(nb: "Begynner", nn: "Byrjar", en: "Begins"))
    case .closes:
      Row(
        Sentence(nb: "Slutter senest", nn: "Sluttar seinast", en: "Ends at the latest"),
        help: Sentence(
          nb: "Tida vi har lovet å slutte. Alt i programmet må få plass før den.",
          nn: "Tida vi har lova å slutte. Alt i programmet må få plass før den.",
          en: "The time we have promised. The programme must fit before it."))
    case .language:
      Row(
        Sentence(nb: "Språk i salen", nn: "Språk i salen", en: "Language"),
        help: Sentence(
          nb:
            "For det rommet ser, og for papir og rapporter. Tekster som er skrevet, står som de er.",
          nn:
            "For det rommet ser, og for papir og rapportar. Tekstar som er skrivne, står som dei er.",
          en:
            "For what the room sees, and for paper and reports. Texts already written stay as they are."
        ))
    case .quietSentence:
      Row(
        Sentence(nb: "Når det er ro", nn: "Når det er ro", en: "In the quiet"),
        help: Sentence(
          nb: "Den ene setningen salen viser mens det er ro. Kan være tom.",
          nn: "Den eine setninga salen viser medan det er ro. Kan vere tom.",
          en: "The one sentence that the hall shows while it is quiet. May be empty."))
    }
  }

  static let emptyDate = Sentence(
    nb: "Kan stå tom til dagen er bestemt.", nn: "Kan stå tom til dagen er fastsett.",
    en: "May be empty until the day is decided.")

  private static let none = Sentence(nb: "–", nn: "–", en: "–")

  static func row(_ detail: StepDetail, in step: Step?) -> Row {
    switch detail {
    case .title: Row(Sentence(nb: "Navn", nn: "Namn", en: "Name"))
    case .kind: Row(Sentence(nb: "Slag", nn: "Slag", en: "Kind"))
    case .weeksAfter:
      Row(
        Sentence(nb: "Uker etter", nn: "Veker etter", en: "Weeks later"),
        help: Sentence(
          nb: "En annen dag, som ikke regnes med i denne.",
          nn: "Ein annan dag, som ikkje blir rekna med i denne.",
          en: "Another day, which does not count in this one."), placeholder: none)
    case .minutes:
      Row(Sentence(nb: "Minutter", nn: "Minutt", en: "Minutes"))
    case .least:
      Row(
        Sentence(nb: "Minst", nn: "Minst", en: "Least"),
        help: Sentence(
          nb: "Kortere blir den aldri når dagen må krympe.",
          nn: "Kortare blir han aldri når dagen må krympe.",
          en: "It never gets shorter than this when the day must shrink."))
    case .start:
      Row(
        Sentence(nb: "Fast start", nn: "Fast start", en: "Fixed start"),
        help: Sentence(
          nb: "Begynner ikke før dette. Tom: når det forrige er ferdig.",
          nn: "Byrjar ikkje før dette. Tom: når det førre er ferdig.",
          en: "Does not begin before this. Empty: when the one before is done."),
        placeholder: none)
    case .fixedLength:
      Row(
        Sentence(nb: "Fast lengde", nn: "Fast lengd", en: "Fixed length"),
        help: Sentence(
          nb: "Beholder lengden når dagen må krympe.", nn: "Held på lengda når dagen må krympe.",
          en: "Keeps its length when the day must shrink."))
    case .yieldsLast:
      Row(
        Sentence(nb: "Gir sist", nn: "Gir sist", en: "Gives last"),
        help: Sentence(
          nb: "Gir av tida si først når de andre har gitt det de kan.",
          nn: "Gir av tida si først når dei andre har gitt det dei kan.",
          en: "Gives of its time only when the others have given what they can."))
    case .form: Row(Sentence(nb: "Rommet", nn: "Rommet", en: "Room"))
    case .tableSize:
      Row(
        Sentence(nb: "Per bord", nn: "Per bord", en: "Per table"), placeholder: none
      )
    case .writes: Row(Sentence(nb: "Hvem skriver", nn: "Kven skriv", en: "Writes"))
    case .hall:
      Row(
        Sentence(nb: "Salen leser", nn: "Salen les", en: "The hall reads"),
        help: Sentence(
          nb: "Når det ikke er spørsmålet. Tom: navnet på posten.",
          nn: "Når det ikkje er spørsmålet. Tom: namnet på posten.",
          en: "When it is not the question. Empty: the name of the step."), placeholder: none)
    case .phase(let place):
      phase(step?.phases.dropFirst(place).first?.work, step)
    case .newPhase(let work): phase(work, step)
    }
  }

  private static func phase(_ work: Step.Phase.Work?, _ step: Step?) -> Row {
    let words = work?.words ?? .empty
    let sum = step?.phases.reduce(0) { $0 + $1.minutes } ?? 0
    let minutes = step?.minutes ?? 0
    return Row(
      Sentence(nb: "· \(words.nb)", nn: "· \(words.nn)", en: "· \(words.en)"),
      help: Sentence(
        nb: "Minutter. Delene er \(sum) av \(minutes) min til sammen.",
        nn: "Minutt. Delane er \(sum) av \(minutes) min til saman.",
        en: "Minutes. The parts are \(sum) of \(minutes) min together."),
      placeholder: none)
  }

  static func row(_ detail: QuestionDetail) -> Row {
    switch detail {
    case .text: Row(Sentence(nb: "Spørsmål", nn: "Spørsmål", en: "Question"))
    case .turns:
      Row(
        Sentence(nb: "Turer", nn: "Turar", en: "Turns"),
        help: Sentence(
          nb: "Hver sin tur: en klokke sier når det er den andres tur; i en trio tre ganger.",
          nn: "Kvar sin tur: ei klokke seier når det er den andre sin tur; i ein trio tre gonger.",
          en: "A turn each: a clock says when it is the other's turn; three turns in a trio."))
    case .minutes:
      Row(
        Sentence(nb: "Minutter", nn: "Minutt", en: "Minutes"),
        help: Sentence(
          nb: "Når spørsmålet har sin egen klokke.", nn: "Når spørsmålet har si eiga klokke.",
          en: "When the question has a clock of its own."), placeholder: none)
    }
  }
}
