import Dialogue

/// What Ctrl-Z and Ctrl-Y take back and do again, by its name.
enum UndoWords {
  static func takenBack(_ what: Sentence?) -> Sentence {
    guard let what else { return LeaderWording.undone }
    return Sentence(
      nb: "Tatt tilbake: \(what.nb). Ctrl-Y gjør det igjen.",
      nn: "Teke tilbake: \(what.nn). Ctrl-Y gjer det igjen.",
      en: "Taken back: \(what.en). Ctrl-Y does it again.")
  }

  /// - Parameter now: The step that runs again; nil before the day and after it.
  static func jumpTakenBack(_ title: String, now: String?) -> Sentence {
    let taken = Sentence(
      nb: "Tatt tilbake: hoppet til «\(title)».", nn: "Teke tilbake: hoppet til «\(title)».",
      en: "Taken back: the jump to “\(title)”.")
    guard let now else { return taken }
    return Sentence(
      nb: "\(taken.nb) Nå: \(now)", nn: "\(taken.nn) No: \(now)", en: "\(taken.en) Now: \(now)")
  }

  static func doneAgain(_ what: Sentence?) -> Sentence {
    guard let what else { return LeaderWording.redone }
    return Sentence(
      nb: "Gjort igjen: \(what.nb).", nn: "Gjort igjen: \(what.nn).",
      en: "Done again: \(what.en).")
  }

  /// What the thing done last has for keys, and what Ctrl-Z would take back after that.
  static func hasOwnKeys(_ beside: LeaderFace.Beside, then what: Sentence?) -> Sentence {
    let keys = keys(of: beside)
    guard let what else { return keys }
    return Sentence(
      nb: "\(keys.nb) Ctrl-Z igjen tar tilbake \(what.nb).",
      nn: "\(keys.nn) Ctrl-Z igjen tek tilbake \(what.nn).",
      en: "\(keys.en) Ctrl-Z again takes back \(what.en).")
  }

  private static func keys(of beside: LeaderFace.Beside) -> Sentence {
    switch beside {
    case .began:
      Sentence(nb: "a flytter starten.", nn: "a flyttar starten.", en: "a moves the start.")
    case .turned, .jumped:
      Sentence(nb: "PgUp går tilbake.", nn: "PgUp går tilbake.", en: "PgUp goes back.")
    case .stopped:
      Sentence(
        nb: "s stopper og starter klokka.", nn: "s stoppar og startar klokka.",
        en: "s stops and starts the clock.")
    case .quiet:
      Sentence(
        nb: "r gir ro og går videre.", nn: "r gir ro og går vidare.",
        en: "r makes it quiet and goes on.")
    case .message:
      Sentence(
        nb: "Et ord ble sendt; m sender et nytt.", nn: "Eit ord vart sendt; m sender eit nytt.",
        en: "A word was sent; m sends another.")
    case .others(let what):
      others(what)
    }
  }

  private static func others(_ what: Sentence?) -> Sentence {
    guard let what else {
      return Sentence(
        nb: "Sist gjorde en annen prosessleder noe.",
        nn: "Sist gjorde ein annan prosessleiar noko.",
        en: "Another process leader did something last.")
    }
    return Sentence(
      nb: "Sist gjorde en annen prosessleder \(what.nb).",
      nn: "Sist gjorde ein annan prosessleiar \(what.nn).",
      en: "Another process leader did \(what.en) last.")
  }

  /// What was done before this screen was opened, while somebody else leads too.
  static func maybeOthers(_ what: Sentence) -> Sentence {
    Sentence(
      nb: "Ikke gjort her: \(what.nb). Ctrl-Z igjen tar det tilbake.",
      nn: "Ikkje gjort her: \(what.nn). Ctrl-Z igjen tek det tilbake.",
      en: "Not done here: \(what.en). Ctrl-Z again takes it back.")
  }

  /// The first of the edits that has a name people know.
  static func what(_ edits: [Edit], in session: Session, _ context: Context) -> Sentence? {
    let seats = edits.count { if case .seat = $0 { true } else { false } }
    if seats > 1 {
      return Sentence(
        nb: "plassene i \(seats) programposter", nn: "plassane i \(seats) programpostar",
        en: "the seats in \(seats) steps")
    }
    let people = edits.count { if case .placePerson = $0 { true } else { false } }
    if people > 1 {
      return Sentence(
        nb: "hvem av \(people) som er på lista", nn: "kven av \(people) som er på lista",
        en: "which of \(people) are on the list")
    }
    for case .placePerson(let id, _) in edits { return newcomer(context.name(of: id, in: session)) }
    return edits.lazy.compactMap { what($0, in: session, context) }.first
  }

  private static func what(_ edit: Edit, in session: Session, _ context: Context) -> Sentence? {
    if case .placeRule(let id, _) = edit { return rule(session.rules[id]?.text) }
    if case .setRule(let id, _) = edit { return rule(session.rules[id]?.text) }
    if case .placeComment(let id, _) = edit { return comment(session.comments[id]?.text) }
    if case .setComment(let id, _) = edit { return comment(session.comments[id]?.text) }
    if case .setPerson(let id, .presence) = edit { return tick(context.name(of: id, in: session)) }
    if case .setPerson(let id, _) = edit { return person(context.name(of: id, in: session)) }
    if case .placePoint(let id, _) = edit { return point(session.point(id)) }
    if case .setPoint(let id, _) = edit { return point(session.point(id)) }
    if case .pick(let id, _) = edit { return point(session.point(id)) }
    if case .setPoster(let id, _) = edit { return poster(session.posters[id]) }
    if case .link(let id, _, _) = edit { return point(session.point(id)) }
    if case .timetable = edit {
      return Sentence(nb: "tidsplanen", nn: "tidsplanen", en: "the timetable")
    }
    return ofStep(edit, in: session)
  }

  private static func ofStep(_ edit: Edit, in session: Session) -> Sentence? {
    if case .seat(let id, _) = edit {
      let title = quoted(session.programme[id]?.title)
      return Sentence(
        nb: "plassene i \(title.nb)", nn: "plassane i \(title.nn)", en: "the seats in \(title.en)")
    }
    if case .setStep(let id, .minutes) = edit {
      let title = quoted(session.programme[id]?.title)
      return Sentence(
        nb: "minuttene i \(title.nb)", nn: "minutta i \(title.nn)",
        en: "the minutes of \(title.en)")
    }
    if case .setStep(let id, _) = edit { return step(session.programme[id]) }
    if case .placeStep(let id, _) = edit { return step(session.programme[id]) }
    if case .placeQuestion(let id, _) = edit { return question(session.questions[id]?.text) }
    if case .setQuestion(let id, _) = edit { return question(session.questions[id]?.text) }
    if case .set(let field) = edit, let what = ofTheSession(field) { return what }
    return ofTheDesk(edit, in: session)
  }

  /// What is said about the session as a whole.
  private static func ofTheSession(_ field: SessionField) -> Sentence? {
    switch field {
    case .title: Sentence(nb: "tittelen", nn: "tittelen", en: "the title")
    case .language: Sentence(nb: "språket", nn: "språket", en: "the language")
    case .place: Sentence(nb: "stedet", nn: "staden", en: "the place")
    case .date: Sentence(nb: "datoen", nn: "datoen", en: "the date")
    case .opens:
      Sentence(nb: "når dagen begynner", nn: "når dagen byrjar", en: "when the day begins")
    case .closes:
      Sentence(nb: "når dagen slutter", nn: "når dagen sluttar", en: "when the day ends")
    case .commissioner:
      Sentence(nb: "oppdragsgiveren", nn: "oppdragsgivaren", en: "the commissioner")
    case .quietSentence:
      Sentence(
        nb: "setningen for ro i salen", nn: "setninga for ro i salen",
        en: "the sentence for quiet in the hall")
    case .carriers:
      Sentence(
        nb: "hvem som bærer budskapet", nn: "kven som ber bodskapen", en: "who carries the message")
    case .nextSteps:
      Sentence(nb: "hva som skjer videre", nn: "kva som skjer vidare", en: "what happens next")
    case .contact: Sentence(nb: "kontakten", nn: "kontakten", en: "the contact")
    case .afterword, .archived: nil
    }
  }

  private static func question(_ text: String?) -> Sentence {
    let text = quoted(text)
    return Sentence(
      nb: "spørsmålet \(text.nb)", nn: "spørsmålet \(text.nn)", en: "the question \(text.en)")
  }

  /// What is done afterwards: themes, assessments, answers, dates.
  private static func ofTheDesk(_ edit: Edit, in session: Session) -> Sentence? {
    if case .theme(.place(let id, _)) = edit { return theme(session.themes[id]?.title) }
    if case .theme(.set(let id, _)) = edit { return theme(session.themes[id]?.title) }
    if case .assessment = edit {
      return Sentence(nb: "vurderingen", nn: "vurderinga", en: "the assessment")
    }
    if case .set(.afterword) = edit {
      return Sentence(nb: "etterordet", nn: "etterordet", en: "the afterword")
    }
    if case .milestone(let milestone, _) = edit {
      let words = milestone.words
      return Sentence(
        nb: "datoen for \(words.nb)", nn: "datoen for \(words.nn)",
        en: "the date of \(words.en)")
    }
    if case .followUp(let subject, _) = edit {
      // Not everybody who answers may read a point.
      guard case .theme(let theme) = subject else {
        return Sentence(
          nb: "svaret på et punkt", nn: "svaret på eit punkt", en: "the answer to a point")
      }
      let text = quoted(session.themes[theme]?.title)
      return Sentence(
        nb: "svaret på \(text.nb)", nn: "svaret på \(text.nn)", en: "the answer to \(text.en)")
    }
    return nil
  }

  private static func theme(_ title: String?) -> Sentence {
    let text = quoted(title)
    return Sentence(nb: "temaet \(text.nb)", nn: "temaet \(text.nn)", en: "the theme \(text.en)")
  }

  private static func rule(_ text: String?) -> Sentence {
    let text = quoted(text)
    return Sentence(
      nb: "spilleregelen \(text.nb)", nn: "speleregelen \(text.nn)",
      en: "the ground rule \(text.en)")
  }

  private static func comment(_ text: String?) -> Sentence {
    let text = quoted(text)
    return Sentence(
      nb: "merknaden \(text.nb)", nn: "merknaden \(text.nn)", en: "the comment \(text.en)")
  }

  private static func point(_ point: Point?) -> Sentence {
    let text = quoted(point?.text)
    return Sentence(nb: "punktet \(text.nb)", nn: "punktet \(text.nn)", en: "the point \(text.en)")
  }

  private static func step(_ step: Step?) -> Sentence {
    let title = quoted(step?.title)
    return Sentence(
      nb: "programposten \(title.nb)", nn: "programposten \(title.nn)", en: "the step \(title.en)")
  }

  private static func tick(_ name: String) -> Sentence {
    Sentence(nb: "krysset for \(name)", nn: "krysset for \(name)", en: "the tick for \(name)")
  }

  private static func newcomer(_ name: String) -> Sentence {
    Sentence(
      nb: "at \(name) står på lista", nn: "at \(name) står på lista",
      en: "that \(name) is on the list")
  }

  private static func person(_ name: String) -> Sentence {
    Sentence(nb: "det om \(name)", nn: "det om \(name)", en: "what was said of \(name)")
  }

  private static func poster(_ poster: Poster?) -> Sentence? {
    poster?.holder.table.map {
      Sentence(
        nb: "det om veggavisa til bord \($0)", nn: "det om veggavisa til bord \($0)",
        en: "what was done with table \($0)'s poster")
    }
  }

  private static let longest = 24

  /// The words in quotation marks, as many of them as the status line has room for.
  private static func quoted(_ text: String?) -> Sentence {
    let text = text ?? ""
    let short = text.count > longest ? text.prefix(longest - 1) + "…" : text[...]
    return Sentence(nb: "«\(short)»", nn: "«\(short)»", en: "“\(short)”")
  }
}
