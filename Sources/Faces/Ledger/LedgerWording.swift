import Dialogue
import Reporting

/// What the ledger says.
enum LedgerWording {
  static func title(of page: LedgerFace.Page) -> Sentence {
    switch page {
    case .answers: Sentence(nb: "svarene", nn: "svara", en: "the answers")
    case .dates: Sentence(nb: "datoene", nn: "datoane", en: "the dates")
    case .documents: Sentence(nb: "dokumentene", nn: "dokumenta", en: "the documents")
    }
  }

  static func title(of look: LedgerFace.Look) -> Sentence {
    switch look {
    case .piles:
      Sentence(
        nb: "Tema, og punkter uten tema", nn: "Tema, og punkt utan tema",
        en: "Themes, and points without one")
    case .points: Sentence(nb: "Alle punktene", nn: "Alle punkta", en: "All points")
    case .waiting:
      Sentence(nb: "Punkter som venter", nn: "Punkt som ventar", en: "Points that wait")
    case .past: Sentence(nb: "Over fristen", nn: "Over fristen", en: "Past its date")
    }
  }

  static func nothing(in look: LedgerFace.Look) -> Sentence {
    switch look {
    case .piles, .points:
      Sentence(
        nb: "Her er det ingen punkter ennå.", nn: "Her er det ingen punkt enno.",
        en: "There are no points here yet.")
    case .waiting:
      Sentence(
        nb: "Alle punktene har fått svar. v viser dem.",
        nn: "Alle punkta har fått svar. v viser dei.",
        en: "Every point has had an answer. v shows them.")
    case .past:
      Sentence(
        nb: "Ingenting er over fristen. v viser resten.",
        nn: "Ingenting er over fristen. v viser resten.",
        en: "Nothing is past its date. v shows the rest.")
    }
  }

  static func title(of content: LedgerSheet.Content) -> Sentence {
    switch content {
    case .answering: Sentence(nb: "Svar", nn: "Svar", en: "Answer")
    case .following: Sentence(nb: "Oppfølging", nn: "Oppfølging", en: "Follow-up")
    case .claiming:
      Sentence(
        nb: "Svaret gjelder alle disse punktene", nn: "Svaret gjeld alle desse punkta",
        en: "The answer is about all these points")
    case .deciding:
      Sentence(
        nb: "Hva er svaret?", nn: "Kva er svaret?", en: "What is the answer?")
    case .points, .restsOn: Sentence(nb: "Punktene", nn: "Punkta", en: "The points")
    case .trace: Sentence(nb: "Punktet", nn: "Punktet", en: "The point")
    case .afterword: Sentence(nb: "Etterord", nn: "Etterord", en: "Afterword")
    case .contact:
      Sentence(
        nb: "Hvem de som kom, kan si fra til", nn: "Kven dei som kom, kan seie frå til",
        en: "Whom those who came can tell")
    case .dating(let milestone): milestone.words
    case .correcting:
      Sentence(
        nb: "Rettelse fra dem som leste utkastet", nn: "Retting frå dei som las utkastet",
        en: "Correction by those who read the draft")
    case .meeting:
      Sentence(
        nb: "Fra oppfølgingsmøtet", nn: "Frå oppfølgingsmøtet", en: "From the follow-up meeting")
    case .preview(let kind): title(of: kind)
    }
  }

  /// The documents in the order that they are listed.
  static let documents = Report.Kind.allCases.map { title(of: $0) }

  static func title(of kind: Report.Kind) -> Sentence {
    switch kind {
    case .transcript:
      Sentence(
        nb: "Veggen, som den ble godkjent", nn: "Veggen, som han vart godkjend",
        en: "The wall, as it was signed")
    case .desk:
      Sentence(
        nb: "Alt på veggen, bare for prosesslederen",
        nn: "Alt på veggen, berre for prosessleiaren",
        en: "All on the wall, for the process leader only")
    case .report: Sentence(nb: "Rapporten", nn: "Rapporten", en: "The report")
    case .letter:
      Sentence(
        nb: "Brev til dem som kom", nn: "Brev til dei som kom", en: "Letter to those who came")
    case .answers:
      Sentence(nb: "Dere sa, vi svarer", nn: "De sa, vi svarar", en: "You said, we answer")
    case .services:
      Sentence(
        nb: "Til dem som driver tjenestene", nn: "Til dei som driv tenestene",
        en: "To those who run the services")
    case .posters:
      Sentence(nb: "Veggavisene på A3", nn: "Veggavisene på A3", en: "The posters on A3")
    case .day: Sentence(nb: "Papirpakka", nn: "Papirpakka", en: "The paper kit")
    case .sheet:
      Sentence(nb: "Hvem som sitter hvor", nn: "Kven som sit kvar", en: "Who sits where")
    case .invitation: Sentence(nb: "Invitasjonen", nn: "Invitasjonen", en: "The invitation")
    }
  }

  static func label(of what: LedgerForm.What) -> Sentence {
    switch what {
    case .text(let text): text.words
    case .due: Sentence(nb: "Frist", nn: "Frist", en: "Due date")
    case .status: Sentence(nb: "Status", nn: "Status", en: "Status")
    case .contact:
      Sentence(
        nb: "Navn eller rolle, telefon, e-post og postadresse; ei linje til hver",
        nn: "Namn eller rolle, telefon, e-post og postadresse; ei linje til kvar",
        en: "Name or role, telephone, e-mail and post address; a line for each")
    case .afterword, .line: Sentence(nb: "", nn: "", en: "")
    case .date:
      Sentence(
        nb: "Dato (- for ingen, tomt for den vanlige)",
        nn: "Dato (- for ingen, tomt for den vanlege)",
        en: "Date (- for none, empty for the usual one)")
    }
  }

  static func saved(_ content: LedgerSheet.Content) -> Sentence {
    switch content {
    case .answering:
      Sentence(nb: "Svaret er lagret.", nn: "Svaret er lagra.", en: "The answer is saved.")
    case .afterword:
      Sentence(
        nb: "Etterordet er lagret.", nn: "Etterordet er lagra.", en: "The afterword is saved.")
    case .following, .claiming, .deciding, .points, .restsOn, .trace, .dating, .contact,
      .preview:
      Sentence(nb: "Lagret.", nn: "Lagra.", en: "Saved.")
    case .correcting:
      Sentence(
        nb: "Rettelsen står ved siden av ordene.", nn: "Rettinga står ved sida av orda.",
        en: "The correction stands beside the words.")
    case .meeting:
      Sentence(
        nb: "Punktet er skrevet. Skriv det neste, eller Esc.",
        nn: "Punktet er skrive. Skriv det neste, eller Esc.",
        en: "The point is written. Write the next, or Esc.")
    }
  }

  static func verdict(_ verdict: LedgerFace.Verdict) -> Sentence {
    switch verdict {
    case .yes: FollowUp.willBeDone
    case .partly:
      Sentence(nb: "Noe av det gjør vi", nn: "Noko av det gjer vi", en: "Some of it we do")
    case .no: FollowUp.notDone
    case .notYet:
      Sentence(
        nb: "Vi vurderer det fortsatt", nn: "Vi vurderer det framleis",
        en: "We are still considering it")
    }
  }

  static let beginsWithNo = Sentence(
    nb: "Svaret begynner med nei. Velg 3, eller Esc og skriv det om.",
    nn: "Svaret byrjar med nei. Vel 3, eller Esc og skriv det om.",
    en: "The answer begins with no. Choose 3, or Esc and reword it.")
  static let answeredMeanwhile = Sentence(
    nb: "Noen har svart imens. Enter lagrer ditt i stedet; Esc viser det andre.",
    nn: "Nokon har svart imens. Enter lagrar ditt i staden; Esc viser det andre.",
    en: "Somebody has answered meanwhile. Enter saves yours instead; Esc shows theirs.")

  static let needsReason = Sentence(
    nb: "trenger en grunn", nn: "treng ein grunn", en: "needs a reason")
  static let partNeedsReason = Sentence(
    nb: "Skriv under «Fordi» hvorfor ikke resten: minst \(FollowUp.leastWords) ord.",
    nn: "Skriv under «Fordi» kvifor ikkje resten: minst \(FollowUp.leastWords) ord.",
    en: "Write under “Because” why not the rest: at least \(FollowUp.leastWords) words.")

  static let notSavedYet = Sentence(
    nb: "Ikke lagret ennå; Enter på samme sted åpner det slik det var.",
    nn: "Ikkje lagra enno; Enter på same staden opnar det slik det var.",
    en: "Not saved yet; Enter in the same place opens it as it was.")

  static func andMore(_ points: Int) -> Sentence {
    let points = Noun.point(points)
    return Sentence(
      nb: "… og \(points.nb) til", nn: "… og \(points.nn) til", en: "… and \(points.en) more")
  }

  static let digest = Sentence(
    nb: "prosesslederens oppsummering", nn: "oppsummeringa til prosessleiaren",
    en: "the process leader's digest")
  static let whatToDo = Sentence(
    nb: "Velg et tema eller et punkt, les punktene med p, og svar med Enter. Hvert nei trenger en "
      + "grunn.",
    nn: "Vel eit tema eller eit punkt, les punkta med p, og svar med Enter. Kvart nei treng ein "
      + "grunn.",
    en:
      "Choose a theme or a point, read the points with p, and answer with Enter. Every no needs a "
      + "reason.")

  static let notInPrint = Sentence(
    nb: "ikke på trykk, etter ønske fra gruppa", nn: "ikkje på trykk, etter ønske frå gruppa",
    en: "not in print, as the group wishes")
  static let notToRead = Sentence(
    nb: "et punkt som gruppa ikke vil ha på trykk, eller ikke har godkjent",
    nn: "eit punkt som gruppa ikkje vil ha på trykk, eller ikkje har godkjent",
    en: "a point that the group does not want in print, or has not signed")

  static let begun = Sentence(
    nb: "påbegynt, ikke lagret", nn: "påbyrja, ikkje lagra", en: "begun, not saved")

  /// How many forms that were filled in and not saved are here again.
  static func halvesAreBack(_ count: Int) -> Sentence {
    count == 1
      ? Sentence(
        nb: "Noe du skrev sist, er ikke lagret ennå. Det ligger her, som påbegynt.",
        nn: "Noko du skreiv sist, er ikkje lagra enno. Det ligg her, som påbyrja.",
        en: "Something you wrote last is not saved yet. It is here, as begun.")
      : Sentence(
        nb: "\(count) ting du skrev sist, er ikke lagret ennå. De ligger her, som påbegynt.",
        nn: "\(count) ting du skreiv sist, er ikkje lagra enno. Dei ligg her, som påbyrja.",
        en: "\(count) things you wrote last are not saved yet. They are here, as begun.")
  }

  static let afterwordBegun = Sentence(
    nb: "Etterordet er påbegynt, ikke lagret. w går videre med det.",
    nn: "Etterordet er påbyrja, ikkje lagra. w går vidare med det.",
    en: "The afterword is begun, not saved. w goes on with it.")

  static let writtenIsBack = Sentence(
    nb: "Det du skrev sist, er her igjen.", nn: "Det du skreiv sist, er her igjen.",
    en: "What you wrote last is here again.")

  static let chosen = Sentence(
    nb: "Det andre står nå. x velger om igjen.", nn: "Det andre står no. x vel om igjen.",
    en: "The other stands now. x chooses again.")

  static let nothingSelected = Sentence(
    nb: "Ingenting er valgt. v viser noe annet.", nn: "Ingenting er valt. v viser noko anna.",
    en: "Nothing is selected. v shows something else.")

  static let selectPoint = Sentence(
    nb: "Velg et punkt først; v viser alle punktene.",
    nn: "Vel eit punkt først; v viser alle punkta.",
    en: "Select a point first; v shows all points.")

  static let noPointsHere = Sentence(
    nb: "Denne linja hviler ikke på noe punkt.", nn: "Denne linja kviler ikkje på noko punkt.",
    en: "This line rests on no point.")

  static let organisersContact = Sentence(
    nb: "Det skriver arrangøren: mellomrom review --as organiser",
    nn: "Det skriv arrangøren: mellomrom review --as organiser",
    en: "The organiser writes it: mellomrom review --as organiser")

  static let noConflict = Sentence(
    nb: "Her er det bare ett svar.", nn: "Her er det berre eitt svar.",
    en: "There is only one answer here.")

  static let noSuchDay = Sentence(
    nb: "Den dagen finnes ikke. Skriv en annen.", nn: "Den dagen finst ikkje. Skriv ein annan.",
    en: "There is no such day. Write another.")

  static let noDay = Sentence(
    nb: "Skriv datoen som 2026-06-01 eller 1.6.2026.",
    nn: "Skriv datoen som 2026-06-01 eller 1.6.2026.",
    en: "Write the date as 2026-06-01 or 1.6.2026.")

  static func done(_ milestone: Milestone, _ isDone: Bool) -> Sentence {
    let words = milestone.words
    return isDone
      ? Sentence(
        nb: "Gjort i dag: \(words.nb).", nn: "Gjort i dag: \(words.nn).",
        en: "Done today: \(words.en).")
      : Sentence(
        nb: "Ikke gjort: \(words.nb).", nn: "Ikkje gjort: \(words.nn).",
        en: "Not done: \(words.en).")
  }

  static func twoAnswers(_ other: String) -> Sentence {
    Sentence(
      nb: "To har skrevet samtidig. Det andre er: «\(other)». x velger det.",
      nn: "To har skrive samtidig. Det andre er: «\(other)». x vel det.",
      en: "Two wrote at the same time. The other is: “\(other)”. x chooses it.")
  }

  static func through(_ theme: String) -> Sentence {
    Sentence(
      nb: "Besvart gjennom «\(theme)»", nn: "Svara på gjennom «\(theme)»",
      en: "Answered through “\(theme)”")
  }

  static let answered = Sentence(nb: "besvart", nn: "svara på", en: "answered")
  static let reworded = Sentence(nb: "omskrevet", nn: "omskrive", en: "reworded")
  static let due = Sentence(nb: "frist", nn: "frist", en: "due")
  static let noDate = Sentence(nb: "ingen dato", nn: "ingen dato", en: "no date")
  static let noAfterword = Sentence(
    nb: "Etterordet er ikke skrevet ennå. w skriver det.",
    nn: "Etterordet er ikkje skrive enno. w skriv det.",
    en: "The afterword is not written yet. w writes it.")
  static let isDone = Sentence(nb: "Gjort", nn: "Gjort", en: "Done")
  static let what = Sentence(nb: "Hva", nn: "Kva", en: "What")
  static let when = Sentence(nb: "Når", nn: "Når", en: "When")

  static let meeting = Sentence(
    nb: "Oppfølgingsmøte", nn: "Oppfølgingsmøte", en: "Follow-up meeting")
}
