import Dialogue

/// What the note-taker's face says.
enum NoteWording {
  // MARK: Names

  static func name(of holder: Poster.Holder) -> Sentence {
    switch holder {
    case .table, .digest: holder.words
    case .plenary: Sentence(nb: "Plenum", nn: "Plenum", en: "Plenary")
    }
  }

  static func state(_ state: Poster.State, points: Int) -> Sentence {
    let count = Noun.point(points)
    switch state {
    case .draft:
      return Sentence(
        nb: "skriver, \(count.nb)", nn: "skriv, \(count.nn)", en: "writing, \(count.en)")
    case .readAloud:
      return Sentence(
        nb: "opplest, \(count.nb)", nn: "opplesen, \(count.nn)", en: "read aloud, \(count.en)")
    case .signed:
      return Sentence(
        nb: "godkjent, \(count.nb)", nn: "godkjend, \(count.nn)", en: "signed, \(count.en)")
    case .declined:
      return Sentence(nb: "vil ikke skrive", nn: "vil ikkje skrive", en: "does not want to write")
    }
  }

  // MARK: Choosing

  static let whichTable = Sentence(
    nb: "Hvilket bord sitter du ved?", nn: "Kva bord sit du ved?", en: "Which table are you at?")
  static let tableNumber = Sentence(
    nb: "nummeret på bordet, eller på arket", nn: "nummeret på bordet, eller på arket",
    en: "the number of the table, or on the sheet")
  static let fromPaper = Sentence(nb: "Fra papir", nn: "Frå papir", en: "From paper")
  /// What to type, or that no sheet of this day has the number that is typed.
  static func paperHint(_ typed: String) -> Sentence {
    typed.isEmpty
      ? Sentence(
        nb: "Skriv nummeret som står på arket.", nn: "Skriv nummeret som står på arket.",
        en: "Type the number that stands on the sheet.")
      : Sentence(
        nb: "Ingen ark i dag har nummeret \(typed). Se øverst på arket.",
        nn: "Ingen ark i dag har nummeret \(typed). Sjå øvst på arket.",
        en: "No sheet today has the number \(typed). It stands at the top of the sheet.")
  }
  static func sheet(_ number: PaperNumber) -> Sentence {
    Sentence(
      nb: "fra papir, ark \(number)", nn: "frå papir, ark \(number)",
      en: "from paper, sheet \(number)")
  }
  static let signsOnPaper = Sentence(
    nb: "Står det 2 eller P foran et punkt? Skriv det ikke: velg t eller p når dere leser høyt.",
    nn: "Står det 2 eller P framfor eit punkt? Skriv det ikkje: vel t eller p når de les høgt.",
    en: "Is there a 2 or a P before a point? Do not type it: press t or p as you read aloud.")
  static let noStepWrites = Sentence(
    nb: "Ingen post i programmet skriver noe her. Prosesslederen kan legge til en. Ctrl-Q går ut.",
    nn: "Ingen post i programmet skriv noko her. Prosessleiaren kan leggje til ein. Ctrl-Q går ut.",
    en: "No step of the programme writes here. The process leader can add one. Ctrl-Q leaves.")

  // MARK: The first screen

  static let doNotWriteHeading = Sentence(
    nb: "Dette skriver du ikke:", nn: "Dette skriv du ikkje:", en: "This you do not write:")
  static let doNotWrite = [
    Sentence(nb: "navn på folk", nn: "namn på folk", en: "people's names"),
    Sentence(
      nb: "navn på steder og arbeidsplasser", nn: "namn på stader og arbeidsplassar",
      en: "names of places and workplaces"),
    Sentence(
      nb: "sykdommen til en som ikke er her", nn: "sjukdommen til ein som ikkje er her",
      en: "the illness of somebody who is not here"),
    Sentence(nb: "hvem som sa hva", nn: "kven som sa kva", en: "who said what"),
  ]
  static let everythingIsSaved = Sentence(
    nb: "Alt blir lagret mens du skriver.", nn: "Alt blir lagra medan du skriv.",
    en: "Everything is saved as you write.")
  static let start = Sentence(
    nb: "Begynn å skrive, eller trykk Enter.", nn: "Byrj å skrive, eller trykk Enter.",
    en: "Begin to write, or press Enter.")

  // MARK: Above the poster

  static let quiet = Sentence(
    nb: "Legg skrivingen bort en stund. Det du har skrevet, er lagret.",
    nn: "Legg skrivinga bort ei stund. Det du har skrive, er lagra.",
    en: "Put the writing down for a while. What you have written is saved.")
  static let clockStands = Sentence(
    nb: "Klokka står. Ta den tida dere trenger.", nn: "Klokka står. Ta den tida de treng.",
    en: "The clock stands still. Take the time you need.")

  static let dayIsOver = Sentence(
    nb: "Dagen er over. Det går fortsatt an å skrive, lese høyt og godkjenne (Ctrl-R).",
    nn: "Dagen er over. Det går framleis an å skrive, lese høgt og godkjenne (Ctrl-R).",
    en: "The day is over. You can still write, read aloud and sign (Ctrl-R).")

  static func roomIsAt(_ title: String) -> Sentence {
    Sentence(
      nb: "Salen er nå på: \(title)", nn: "Salen er no på: \(title)", en: "The room is at: \(title)"
    )
  }

  static func left(_ time: Countdown) -> Sentence {
    let left =
      switch time.left {
      case .minutes(let minutes):
        Sentence(
          nb: "\(minutes) min igjen", nn: "\(minutes) min igjen", en: "\(minutes) min left")
      case .seconds(let seconds):
        Sentence(nb: "\(seconds) s igjen", nn: "\(seconds) s igjen", en: "\(seconds) s left")
      case .over(minutes: 0):
        Sentence(nb: "tida er ute", nn: "tida er ute", en: "the time is up")
      case .over(let minutes):
        isOver(by: .length(minutes: minutes))
      }
    switch time.urgency {
    case .calm, .over: return left
    case .soon:
      return Sentence(nb: left.nb + ", snart", nn: left.nn + ", snart", en: left.en + ", soon")
    case .now: return Sentence(nb: left.nb + ", nå", nn: left.nn + ", no", en: left.en + ", now")
    }
  }

  private static func isOver(by length: Sentence) -> Sentence {
    Sentence(
      nb: "tida er ute, \(length.nb) over", nn: "tida er ute, \(length.nn) over",
      en: "the time is up, \(length.en) over")
  }

  static func of(minutes: Int64) -> Sentence {
    Sentence(nb: "av \(minutes)", nn: "av \(minutes)", en: "of \(minutes)")
  }

  static let isReadAloud = Sentence(
    nb: "Opplest, ikke godkjent ennå", nn: "Opplesen, ikkje godkjend enno",
    en: "Read aloud, not signed yet")
  static func isSigned(at time: String) -> Sentence {
    Sentence(nb: "Godkjent \(time)", nn: "Godkjend \(time)", en: "Signed \(time)")
  }

  static let changedAfterSigning = Sentence(
    nb: "Endret etter godkjenningen; de godkjente ordene står (Alt-s).",
    nn: "Endra etter godkjenninga; dei godkjende orda står (Alt-s).",
    en: "Changed after signing; the signed words stand (Alt-s).")

  static let ofTwoMinds = Sentence(
    nb: "ser det på to måter", nn: "ser det på to måtar", en: "of two minds")
  static let leftOutOfPrint = Sentence(
    nb: "ikke på trykk", nn: "ikkje på trykk", en: "not in print")
  static let struck = Sentence(nb: "strøket", nn: "stroke", en: "struck")
  static let struckSince = Sentence(nb: "strøket siden", nn: "stroke sidan", en: "struck since")
  static let writtenSince = Sentence(
    nb: "skrevet siden", nn: "skrive sidan", en: "written since")
  static let removedOnRequest = Sentence(
    nb: "Fjernet etter ønske", nn: "Fjerna etter ønske", en: "Removed on request")

  static func now(_ text: String) -> Sentence {
    Sentence(nb: "nå: \(text)", nn: "no: \(text)", en: "now: \(text)")
  }

  static func roundHint(_ count: Int, _ title: String) -> Sentence {
    let points = Noun.point(count)
    return Sentence(
      nb: "\(title): \(points.nb) fra det som ble sagt. Ctrl-O leser dem.",
      nn: "\(title): \(points.nn) frå det som vart sagt. Ctrl-O les dei.",
      en: "\(title): \(points.en) from what was said. Ctrl-O reads them.")
  }
}
