import Dialogue

/// What the transcript says in its own voice.
enum TranscriptWording {
  static let title = Sentence(nb: "Veggen i dag", nn: "Veggen i dag", en: "Today's wall")

  static let voices = Sentence(
    nb: "Ordene er gruppenes egne, slik de ble lest opp og godkjent. Rekkefølgen sier ikke "
      + "hvilket bord som skrev hva. Det som andre bord sa ved veggen, og prosesslederens "
      + "oppsummeringer, er merket.",
    nn: "Orda er gruppene sine eigne, slik dei vart lesne opp og godkjende. Rekkjefølgja seier "
      + "ikkje kva bord som skreiv kva. Det som andre bord sa ved veggen, og oppsummeringane til "
      + "prosessleiaren, er merkt.",
    en: "The words are the groups' own, as they were read aloud and signed. The order does not "
      + "tell which table wrote what. What other tables said before the wall, and the process "
      + "leader's digests, are marked.")

  static let nothingSigned = Sentence(
    nb: "Ingen veggaviser er godkjent ennå.", nn: "Ingen veggaviser er godkjende enno.",
    en: "No posters are signed yet.")

  static let account = Sentence(
    nb: "Med og ikke med", nn: "Med og ikkje med", en: "What is here and what is not")

  static let takeAway = Sentence(
    nb: "Vil du at noe skal bort, si fra til prosesslederen.",
    nn: "Vil du at noko skal bort, sei frå til prosessleiaren.",
    en: "If you want something taken away, tell the process leader.")

  static let deskTitle = Sentence(
    nb: "Alt på veggen", nn: "Alt på veggen", en: "Everything on the wall")

  static let deskWarning = Sentence(
    nb: "Til prosesslederens eget bruk. Her står bordnummer, tider og det som ikke er godkjent, "
      + "så det skal ikke deles ut.",
    nn: "Til bruk for prosessleiaren. Her står bordnummer, tider og det som ikkje er godkjent, "
      + "så det skal ikkje delast ut.",
    en: "For the process leader's own use. It shows table numbers, times and what is not signed, "
      + "so it is not to be handed out.")

  static let aboutTheDay = Sentence(nb: "Om dagen", nn: "Om dagen", en: "About the day")

  static func heading(of voice: Voice) -> Sentence {
    switch voice {
    case .table: Sentence(nb: "Fra et bord", nn: "Frå eit bord", en: "From a table")
    case .plenary: Poster.Holder.plenary.words
    case .digest: Poster.Holder.digest.words
    case .comment:
      Sentence(
        nb: "Prosesslederens merknader", nn: "Merknadene til prosessleiaren",
        en: "The process leader's comments")
    case .commissioner:
      Sentence(
        nb: "Oppdragsgiveren svarer", nn: "Oppdragsgivaren svarar", en: "The commissioner answers")
    }
  }
}

// How many of what.
extension TranscriptWording {
  static func printed(_ count: Int) -> Sentence {
    count == 1
      ? Sentence(nb: "1 punkt er med her.", nn: "1 punkt er med her.", en: "1 point is here.")
      : Sentence(
        nb: "\(count) punkter er med her.", nn: "\(count) punkt er med her.",
        en: "\(count) points are here.")
  }

  static func leftOutOfPrint(_ count: Int) -> Sentence {
    count == 1
      ? Sentence(
        nb: "1 punkt er godkjent, men gruppa ville ikke ha det på trykk.",
        nn: "1 punkt er godkjent, men gruppa ville ikkje ha det på trykk.",
        en: "1 point is signed, but the group wanted it left out of print.")
      : Sentence(
        nb: "\(count) punkter er godkjent, men gruppene ville ikke ha dem på trykk.",
        nn: "\(count) punkt er godkjende, men gruppene ville ikkje ha dei på trykk.",
        en: "\(count) points are signed, but the groups wanted them left out of print.")
  }

  static func struck(_ count: Int) -> Sentence {
    count == 1
      ? Sentence(
        nb: "1 punkt er strøket.", nn: "1 punkt er stroke.", en: "1 point has been struck.")
      : Sentence(
        nb: "\(count) punkter er strøket.", nn: "\(count) punkt er strokne.",
        en: "\(count) points have been struck.")
  }

  static func erased(_ count: Int) -> Sentence {
    count == 1
      ? Sentence(
        nb: "1 punkt er fjernet etter ønske.", nn: "1 punkt er fjerna etter ønske.",
        en: "1 point has been removed on request.")
      : Sentence(
        nb: "\(count) punkter er fjernet etter ønske.",
        nn: "\(count) punkt er fjerna etter ønske.",
        en: "\(count) points have been removed on request.")
  }

  static func writtenLater(_ count: Int) -> Sentence {
    count == 1
      ? Sentence(
        nb: "1 punkt er skrevet etter at gruppa godkjente, og er ikke med.",
        nn: "1 punkt er skrive etter at gruppa godkjende, og er ikkje med.",
        en: "1 point was written after the group had signed, and is not here.")
      : Sentence(
        nb: "\(count) punkter er skrevet etter at gruppene godkjente, og er ikke med.",
        nn: "\(count) punkt er skrivne etter at gruppene godkjende, og er ikkje med.",
        en: "\(count) points were written after the groups had signed, and are not here.")
  }

  static func declined(_ count: Int) -> Sentence {
    count == 1
      ? Sentence(
        nb: "Ett bord valgte å ikke skrive.", nn: "Eitt bord valde å ikkje skrive.",
        en: "One table chose not to write.")
      : Sentence(
        nb: "\(count) bord valgte å ikke skrive.", nn: "\(count) bord valde å ikkje skrive.",
        en: "\(count) tables chose not to write.")
  }

  static func unsigned(_ count: Int) -> Sentence {
    count == 1
      ? Sentence(
        nb: "1 veggavis er ikke godkjent ennå og er ikke med.",
        nn: "1 veggavis er ikkje godkjend enno og er ikkje med.",
        en: "1 poster is not signed yet and is not here.")
      : Sentence(
        nb: "\(count) veggaviser er ikke godkjent ennå og er ikke med.",
        nn: "\(count) veggaviser er ikkje godkjende enno og er ikkje med.",
        en: "\(count) posters are not signed yet and are not here.")
  }
}

// What is said beside a poster or a point.
extension TranscriptWording {
  /// A count, never which.
  static func known(_ tables: Int) -> Sentence {
    tables == 1
      ? Sentence(
        nb: "1 annet bord kjenner det igjen", nn: "1 anna bord kjenner det att",
        en: "1 other table knows this, too")
      : Sentence(
        nb: "\(tables) andre bord kjenner det igjen", nn: "\(tables) andre bord kjenner det att",
        en: "\(tables) other tables know this, too")
  }

  /// What a point of the future round answers.
  static func answers(_ need: String, others: Int) -> Sentence {
    let more = others > 0
    return Sentence(
      nb: "svarer på «\(need)»" + (more ? " og \(others) til" : ""),
      nn: "svarar på «\(need)»" + (more ? " og \(others) til" : ""),
      en: "answers “\(need)”" + (more ? " and \(others) more" : ""))
  }

  static func remarksLeftOut(_ count: Int) -> Sentence {
    count == 1
      ? Sentence(
        nb:
          "1 tillegg eller spørsmål fra veggen er ikke med, for det som det gjelder, er ikke med.",
        nn:
          "1 tillegg eller spørsmål frå veggen er ikkje med, for det som det gjeld, er ikkje med.",
        en: "1 addition or question from the wall is not here, for what it is about is not here.")
      : Sentence(
        nb: "\(count) tillegg og spørsmål fra veggen er ikke med, for det som de gjelder, er ikke "
          + "med.",
        nn: "\(count) tillegg og spørsmål frå veggen er ikkje med, for det som dei gjeld, er ikkje "
          + "med.",
        en: "\(count) additions and questions from the wall are not here, for what they are about "
          + "is not here.")
  }

  static let twoMinds = Sentence(
    nb: "vi ser det på to måter", nn: "vi ser det på to måtar", en: "we are of two minds")
  static let addedByAnother = Sentence(
    nb: "lagt til av et annet bord", nn: "lagt til av eit anna bord", en: "added by another table")
  static let askedByAnother = Sentence(
    nb: "spørsmål fra et annet bord", nn: "spørsmål frå eit anna bord",
    en: "a question from another table")
  static let correctedLater = Sentence(
    nb: "rettet da utkastet ble lest", nn: "retta då utkastet vart lese",
    en: "corrected when the draft was read")
  static let aboutAnother = Sentence(
    nb: "om noe en annen gruppe har skrevet", nn: "om noko ei anna gruppe har skrive",
    en: "about something another group wrote")
  static let struckNote = Sentence(nb: "strøket", nn: "stroke", en: "struck")
  static let erasedNote = Sentence(
    nb: "fjernet etter ønske", nn: "fjerna etter ønske", en: "removed on request")
  static let leftOutNote = Sentence(
    nb: "ikke med på trykk", nn: "ikkje med på trykk", en: "left out of print")
  static let notSignedNote = Sentence(
    nb: "ikke godkjent", nn: "ikkje godkjent", en: "not signed")
  static let fromPaper = Sentence(nb: "fra papir", nn: "frå papir", en: "from paper")

  static func changedLater(to words: String) -> Sentence {
    Sentence(
      nb: "senere endret til «\(words)»", nn: "seinare endra til «\(words)»",
      en: "changed later to “\(words)”")
  }

  /// Beside a remark, on the leader's own copy.
  static func remark(_ remark: Point.Remark, on words: String, of holder: Sentence) -> Sentence {
    switch remark {
    case .addition:
      Sentence(
        nb: "tillegg til «\(words)», \(holder.nb)", nn: "tillegg til «\(words)», \(holder.nn)",
        en: "added to “\(words)”, \(holder.en)")
    case .question:
      Sentence(
        nb: "spør om «\(words)», \(holder.nb)", nn: "spør om «\(words)», \(holder.nn)",
        en: "asks about “\(words)”, \(holder.en)")
    case .correction:
      Sentence(
        nb: "retter «\(words)», \(holder.nb)", nn: "rettar «\(words)», \(holder.nn)",
        en: "corrects “\(words)”, \(holder.en)")
    }
  }

  static func state(of poster: Poster) -> Sentence {
    switch poster.state {
    case .draft:
      Sentence(nb: "kladd, ikke godkjent", nn: "kladd, ikkje godkjend", en: "draft, not signed")
    case .readAloud:
      Sentence(
        nb: "opplest, ikke godkjent", nn: "opplesen, ikkje godkjend",
        en: "read aloud, not signed")
    case .declined:
      Sentence(nb: "vil ikke skrive", nn: "vil ikkje skrive", en: "does not want to write")
    case .signed:
      signed(at: poster.signatures.last.map { " \($0.at.timeOfDay)" } ?? "")
    }
  }

  private static func signed(at time: String) -> Sentence {
    Sentence(nb: "godkjent\(time)", nn: "godkjend\(time)", en: "signed\(time)")
  }
}
