import Dialogue

/// Why commands cannot do anything now.
extension NoteFace {
  var posterState: Poster.State? { poster.flatMap { session.posters[$0]?.state } }

  var whyNoPoster: Sentence? {
    poster == nil
      ? Sentence(
        nb: "Velg bord først. Ctrl-Q går ut.", nn: "Vel bord først. Ctrl-Q går ut.",
        en: "Choose a table first. Ctrl-Q leaves.") : nil
  }

  var whyNotClose: Sentence? {
    context.isOverAnother
      ? nil
      : Sentence(
        nb: "Alt er lagret. Ctrl-Q går ut.", nn: "Alt er lagra. Ctrl-Q går ut.",
        en: "Everything is saved. Ctrl-Q leaves.")
  }

  /// Whoever leads has nobody to ask for.
  var whyNotAsk: Sentence? {
    context.isOverAnother || holder?.table == nil && !isFromPaper
      ? Sentence(
        nb: "Her er det du som er prosesslederen.", nn: "Her er det du som er prosessleiaren.",
        en: "Here you are the process leader.") : nil
  }

  var whyNotDecline: Sentence? {
    posterState == .declined ? NoteWording.isDeclined(holder ?? .plenary) : nil
  }

  var whyNotWriteAfterAll: Sentence? {
    posterState == .declined ? nil : NoteWording.draftAgain
  }

  var whyNoSignedWords: Sentence? {
    signed.at == nil
      ? Sentence(
        nb: "Veggavisa er ikke godkjent ennå.", nn: "Veggavisa er ikkje godkjend enno.",
        en: "The poster is not signed yet.") : nil
  }

  var whyNotBringBack: Sentence? {
    reading?.point.flatMap { session.point($0) }?.isStruck == true
      ? nil
      : Sentence(
        nb: "Punktet er ikke strøket.", nn: "Punktet er ikkje stroke.",
        en: "The point is not struck.")
  }

  var whyNothingToSettle: Sentence? {
    (isReadingAloud ? conflictToSettle == nil : clashes.isEmpty)
      ? Sentence(
        nb: "Ingen har gjort noe med det samme punktet samtidig.",
        nn: "Ingen har gjort noko med det same punktet samtidig.",
        en: "Nobody has changed the same point at once.") : nil
  }

  var whyNoWords: Sentence? {
    room.words.isEmpty
      ? Sentence(
        nb: "Det er ikke kommet noen beskjed.", nn: "Det er ikkje komen nokon beskjed.",
        en: "There has been no message.") : nil
  }

  var whyNothingToErase: Sentence? {
    pointAtCaret == nil && active.text.isEmpty
      ? Sentence(
        nb: "Sett markøren i punktet først.", nn: "Set markøren i punktet først.",
        en: "Put the cursor in the point first.") : nil
  }

  var whyNoOpeningRound: Sentence? {
    round.points.isEmpty
      ? Sentence(
        nb: "Ingenting er notert fra plenum ennå.", nn: "Ingenting er notert frå plenum enno.",
        en: "Nothing is noted from the plenary yet.") : nil
  }

  var whyNoOtherQuestion: Sentence? {
    stepsToWriteIn.count < 2
      ? Sentence(
        nb: "Det er bare ett spørsmål å skrive om.",
        nn: "Det er berre eitt spørsmål å skrive om.",
        en: "There is only one question to write about.") : nil
  }

  var whyNotFromPaper: Sentence? {
    isFromPaper
      ? nil
      : Sentence(
        nb: "Bare den som skriver inn fra papir, bytter ark.",
        nn: "Berre den som skriv inn frå papir, byter ark.",
        en: "Only somebody who types from paper changes sheets.")
  }
}
