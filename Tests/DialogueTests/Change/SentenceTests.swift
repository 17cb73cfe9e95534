import Dialogue
import Testing

private struct Said: Sendable {
  var sentence: Sentence
  var words: Sentence

  init(_ refusal: Refusal, _ nb: String, _ nn: String, _ en: String) {
    sentence = refusal.sentence
    words = Sentence(nb: nb, nn: nn, en: en)
  }

  init(_ problem: Malformed.Problem, _ nb: String, _ nn: String, _ en: String) {
    sentence = Malformed("steps[3].x", problem).sentence
    words = Sentence(nb: nb, nn: nn, en: en)
  }
}

private let refusals: [Said] = [
  Said(
    .nothingToUndo,
    "Det er ingenting å ta tilbake.",
    "Det er ingenting å ta tilbake.",
    "There is nothing to undo."
  ),
  Said(
    .nothingToRedo,
    "Det er ingenting å gjøre igjen.",
    "Det er ingenting å gjere igjen.",
    "There is nothing to redo."
  ),
  Said(
    .changedSince(Field(Identifier(high: 0, low: 1), "text")),
    "En annen har endret det siden. Det står som det er; trykk igjen for det som kom før.",
    "Nokon annan har endra det sidan. Det står som det er; trykk igjen for det som kom før.",
    "Somebody else has changed it since. It stands as it is; press again for what came before."
  ),
  Said(
    .noSuch(.session, "01J0"),
    "Samlingen 01J0 finnes ikke her. Velg noe annet.",
    "Samlinga 01J0 finst ikkje her. Vel noko anna.",
    "The session 01J0 is not here. Choose another."
  ),
  Said(
    .noSuch(.question, "01J0"),
    "Spørsmålet 01J0 finnes ikke her. Velg noe annet.",
    "Spørsmålet 01J0 finst ikkje her. Vel noko anna.",
    "The question 01J0 is not here. Choose another."
  ),
  Said(
    .noSuch(.rule, "01J0"),
    "Spilleregelen 01J0 finnes ikke her. Velg noe annet.",
    "Speleregelen 01J0 finst ikkje her. Vel noko anna.",
    "The ground rule 01J0 is not here. Choose another."
  ),
  Said(
    .noSuch(.step, "01J0"),
    "Programposten 01J0 finnes ikke her. Velg noe annet.",
    "Programposten 01J0 finst ikkje her. Vel noko anna.",
    "The step 01J0 is not here. Choose another."
  ),
  Said(
    .noSuch(.person, "01J0"),
    "Personen 01J0 finnes ikke her. Velg noe annet.",
    "Personen 01J0 finst ikkje her. Vel noko anna.",
    "The person 01J0 is not here. Choose another."
  ),
  Said(
    .noSuch(.poster, "01J0"),
    "Veggavisa 01J0 finnes ikke her. Velg noe annet.",
    "Veggavisa 01J0 finst ikkje her. Vel noko anna.",
    "The wall poster 01J0 is not here. Choose another."
  ),
  Said(
    .noSuch(.point, "01J0"),
    "Punktet 01J0 finnes ikke her. Velg noe annet.",
    "Punktet 01J0 finst ikkje her. Vel noko anna.",
    "The point 01J0 is not here. Choose another."
  ),
  Said(
    .noSuch(.wording, "01J0"),
    "Ordlyden 01J0 finnes ikke her. Velg noe annet.",
    "Ordlyden 01J0 finst ikkje her. Vel noko anna.",
    "The wording 01J0 is not here. Choose another."
  ),
  Said(
    .noSuch(.comment, "01J0"),
    "Kommentaren 01J0 finnes ikke her. Velg noe annet.",
    "Kommentaren 01J0 finst ikkje her. Vel noko anna.",
    "The comment 01J0 is not here. Choose another."
  ),
  Said(
    .noSuch(.theme, "01J0"),
    "Temaet 01J0 finnes ikke her. Velg noe annet.",
    "Temaet 01J0 finst ikkje her. Vel noko anna.",
    "The theme 01J0 is not here. Choose another."
  ),
  Said(
    .emptyText(.perspective),
    "Perspektivet kan ikke være uten ord. Skriv noe, eller ta det bort.",
    "Perspektivet kan ikkje vere utan ord. Skriv noko, eller ta det bort.",
    "The perspective cannot be without words. Write something, or remove it."
  ),
  Said(
    .emptyText(.assessment),
    "Vurderingen kan ikke være uten ord. Skriv noe, eller ta det bort.",
    "Vurderinga kan ikkje vere utan ord. Skriv noko, eller ta det bort.",
    "The assessment cannot be without words. Write something, or remove it."
  ),
  Said(
    .themesHaveTwoLevels,
    "Tema har to nivåer. Velg et tema som ikke står under et annet.",
    "Tema har to nivå. Vel eit tema som ikkje står under eit anna.",
    "Themes have two levels. Choose one that does not stand under another."
  ),
  Said(
    .tiedToItself,
    "Et punkt kan ikke svare på seg selv. Velg et annet.",
    "Eit punkt kan ikkje svare på seg sjølv. Vel eit anna.",
    "A point cannot answer itself. Choose another."
  ),
  Said(
    .remarkOnOwnPoster,
    "Dette er bordets egen veggavis. Skriv det som et vanlig punkt.",
    "Dette er bordet si eiga veggavis. Skriv det som eit vanleg punkt.",
    "This is the table's own poster. Write it as an ordinary point."
  ),
  Said(
    .ownWordsRecognised,
    "Bordet har skrevet dette selv. Velg et annet bord.",
    "Bordet har skrive dette sjølv. Vel eit anna bord.",
    "The table wrote this itself. Choose another table."
  ),
  Said(
    .emptyText(.session),
    "Samlingen må ha en tittel. Skriv noen ord.",
    "Samlinga må ha ein tittel. Skriv nokre ord.",
    "The session needs a title. Write a few words."
  ),
  Said(
    .emptyText(.question),
    "Spørsmålet kan ikke være uten ord. Skriv noe, eller ta det bort.",
    "Spørsmålet kan ikkje vere utan ord. Skriv noko, eller ta det bort.",
    "The question cannot be without words. Write something, or remove it."
  ),
  Said(
    .emptyText(.rule),
    "Spilleregelen kan ikke være uten ord. Skriv noe, eller ta det bort.",
    "Speleregelen kan ikkje vere utan ord. Skriv noko, eller ta det bort.",
    "The ground rule cannot be without words. Write something, or remove it."
  ),
  Said(
    .emptyText(.step),
    "Programposten må ha en tittel. Skriv noen ord.",
    "Programposten må ha ein tittel. Skriv nokre ord.",
    "The step needs a title. Write a few words."
  ),
  Said(
    .emptyText(.person),
    "Personen må ha et kallenavn eller et nummer. Skriv det.",
    "Personen må ha eit kallenamn eller eit nummer. Skriv det.",
    "The person needs an alias or a number. Write one."
  ),
  Said(
    .emptyText(.poster),
    "Veggavisa kan ikke være uten ord. Skriv noe, eller ta det bort.",
    "Veggavisa kan ikkje vere utan ord. Skriv noko, eller ta det bort.",
    "The wall poster cannot be without words. Write something, or remove it."
  ),
  Said(
    .emptyText(.point),
    "Punktet kan ikke være uten ord. Skriv noe, eller ta det bort.",
    "Punktet kan ikkje vere utan ord. Skriv noko, eller ta det bort.",
    "The point cannot be without words. Write something, or remove it."
  ),
  Said(
    .emptyText(.wording),
    "Ordlyden kan ikke være uten ord. Skriv noe, eller ta det bort.",
    "Ordlyden kan ikkje vere utan ord. Skriv noko, eller ta det bort.",
    "The wording cannot be without words. Write something, or remove it."
  ),
  Said(
    .emptyText(.comment),
    "Kommentaren kan ikke være uten ord. Skriv noe, eller ta det bort.",
    "Kommentaren kan ikkje vere utan ord. Skriv noko, eller ta det bort.",
    "The comment cannot be without words. Write something, or remove it."
  ),
  Said(
    .tooLong(.point, 20_002, 20_000),
    "Teksten er for lang: 20002 byte, det er plass til 20000. Del den i to.",
    "Teksten er for lang: 20002 byte, det er plass til 20000. Del han i to.",
    "The text is too long: 20002 bytes, there is room for 20000. Split it in two."
  ),
  Said(
    .minutesOutOfRange(-1),
    "Skriv et antall minutter fra 0 til 1440.",
    "Skriv eit tal minutt frå 0 til 1440.",
    "Write a number of minutes from 0 to 1440."
  ),
  Said(
    .leastOverMinutes(least: 31, minutes: 30),
    "31 min er mer enn posten varer. Skriv høyst 30.",
    "31 min er meir enn posten varer. Skriv høgst 30.",
    "31 min is more than the step lasts. Write 30 at most."
  ),
  Said(
    .closesBeforeOpens(opens: TimeOfDay("10:00")!, closes: TimeOfDay("09:00")!),
    "Dagen kan ikke slutte 09:00 når den begynner 10:00. Endre en av dem.",
    "Dagen kan ikkje slutte 09:00 når han byrjar 10:00. Endre ein av dei.",
    "The day cannot end at 09:00 when it begins at 10:00. Change one of them."
  ),
  Said(
    .tableOutOfRange(0),
    "Skriv et tall fra 1 til 1000.",
    "Skriv eit tal frå 1 til 1000.",
    "Write a number from 1 to 1000."
  ),
  Said(
    .tooManyPeople,
    "Den største samlingen har 5000 deltakere. Skriv et mindre tall.",
    "Den største samlinga har 5000 deltakarar. Skriv eit mindre tal.",
    "The largest session has 5000 participants. Write a smaller number."
  ),
  Said(
    .seatedTwice(alias: "Ada"),
    "Ada sitter allerede et annet sted i samme post. Flytt Ada derfra først.",
    "Ada sit alt ein annan stad i same post. Flytt Ada derifrå først.",
    "Ada sits somewhere else in the same step already. Move Ada from there first."
  ),
  Said(
    .clockMovedOn,
    "En annen har gjort det allerede. Se hvor dagen er nå.",
    "Nokon annan har alt gjort det. Sjå kvar dagen er no.",
    "Somebody else has done that already. See where the day is now."
  ),
  Said(
    .notReadAloud,
    "Les veggavisa høyt for bordet først. Så kan den godkjennes.",
    "Les veggavisa høgt for bordet først. Så kan ho godkjennast.",
    "Read the poster aloud to the table first. Then it can be signed."
  ),
  Said(
    .signatureDoesNotMatch,
    "Teksten er endret siden den ble lest opp. Les den høyt en gang til.",
    "Teksten er endra sidan han vart lesen opp. Les han høgt ein gong til.",
    "The text has changed since it was read aloud. Read it aloud once more."
  ),
  Said(
    .erased,
    "Ordene ble tatt bort etter ønske og kan ikke komme tilbake. Skriv et nytt punkt.",
    "Orda vart tekne bort etter ønske og kan ikkje kome tilbake. Skriv eit nytt punkt.",
    "The words were removed on request and cannot come back. Write a new point."
  ),
  Said(
    .reasonMissing,
    "Et nei trenger en vennlig grunn: minst 3 ord etter «Fordi».",
    "Eit nei treng ein venleg grunn: minst 3 ord etter «Fordi».",
    "A no needs a kind reason. Write at least 3 words after “Because”."
  ),
  Said(
    .leadersWords,
    "Dette er prosesslederens oppsummering. Svar på det deltakerne har skrevet.",
    "Dette er oppsummeringa til prosessleiaren. Svar på det deltakarane har skrive.",
    "This is the process leader's digest. Answer what the participants have written."
  ),
  Said(
    .changeMissing,
    "Gjennomført: skriv først hva som er endret, og hvor det kan ses.",
    "Gjennomført: skriv først kva som er endra, og kvar ein kan sjå det.",
    "Something is done when it says what has changed, and where it is seen."
  ),
  Said(
    .noSuch(.answer, "01J0"),
    "Svaret 01J0 finnes ikke her. Velg noe annet.",
    "Svaret 01J0 finst ikkje her. Vel noko anna.",
    "The answer 01J0 is not here. Choose another."
  ),
  Said(
    .begunAlready,
    "Samlingen finnes allerede. Lag en ny.",
    "Samlinga finst alt. Lag ei ny.",
    "The session is there already. Make a new one."
  ),
  Said(
    .notUndoable,
    "Dette kan ikke tas tilbake herfra. Det har en egen kommando; se i hjelpen.",
    "Dette kan ikkje takast tilbake herifrå. Det har ein eigen kommando; sjå i hjelpa.",
    "This cannot be undone from here. It has a command of its own; see the help."
  ),
]

private let problems: [Said] = [
  Said(
    .missing,
    "«steps[3].x» mangler. Legg det til.",
    "«steps[3].x» manglar. Legg det til.",
    "“steps[3].x” is missing. Add it."
  ),
  Said(
    .repeated,
    "«steps[3].x» står der to ganger. Ta bort den ene.",
    "«steps[3].x» står der to gonger. Ta bort den eine.",
    "“steps[3].x” is there twice. Remove one."
  ),
  Said(
    .expected(.object),
    "«steps[3].x» skal være et objekt, {…}.",
    "«steps[3].x» skal vere eit objekt, {…}.",
    "“steps[3].x” should be an object, {…}."
  ),
  Said(
    .expected(.list),
    "«steps[3].x» skal være en liste, […].",
    "«steps[3].x» skal vere ei liste, […].",
    "“steps[3].x” should be a list, […]."
  ),
  Said(
    .expected(.text),
    "«steps[3].x» skal være tekst i anførselstegn.",
    "«steps[3].x» skal vere tekst i hermeteikn.",
    "“steps[3].x” should be text in quotation marks."
  ),
  Said(
    .expected(.wholeNumber),
    "«steps[3].x» skal være et heltall.",
    "«steps[3].x» skal vere eit heiltal.",
    "“steps[3].x” should be a whole number."
  ),
  Said(
    .expected(.numberIn(0...1440)),
    "«steps[3].x» skal være et heltall fra 0 til 1440.",
    "«steps[3].x» skal vere eit heiltal frå 0 til 1440.",
    "“steps[3].x” should be a whole number from 0 to 1440."
  ),
  Said(
    .expected(.yesOrNo),
    "«steps[3].x» skal være true eller false.",
    "«steps[3].x» skal vere true eller false.",
    "“steps[3].x” should be true or false."
  ),
  Said(
    .expected(.id),
    "«steps[3].x» skal være en id: en ULID med 26 tegn eller en UUID.",
    "«steps[3].x» skal vere ein id: ein ULID med 26 teikn eller ein UUID.",
    "“steps[3].x” should be an id: a ULID of 26 characters or a UUID."
  ),
  Said(
    .expected(.date),
    "«steps[3].x» skal være en dato som 2026-03-14.",
    "«steps[3].x» skal vere ein dato som 2026-03-14.",
    "“steps[3].x” should be a date such as 2026-03-14."
  ),
  Said(
    .expected(.time),
    "«steps[3].x» skal være et klokkeslett som 09:30.",
    "«steps[3].x» skal vere eit klokkeslett som 09:30.",
    "“steps[3].x” should be a time such as 09:30."
  ),
  Said(
    .expected(.moment),
    "«steps[3].x» skal være et tidspunkt som 2026-03-14T10:02:11+01:00.",
    "«steps[3].x» skal vere eit tidspunkt som 2026-03-14T10:02:11+01:00.",
    "“steps[3].x” should be a moment such as 2026-03-14T10:02:11+01:00."
  ),
  Said(
    .expected(.oneOf(["a"])),
    "«steps[3].x» skal være a.",
    "«steps[3].x» skal vere a.",
    "“steps[3].x” should be a."
  ),
  Said(
    .expected(.oneOf(["nb", "nn", "en"])),
    "«steps[3].x» skal være en av disse: nb, nn, en.",
    "«steps[3].x» skal vere ein av desse: nb, nn, en.",
    "“steps[3].x” should be one of these: nb, nn, en."
  ),
]

@Test(arguments: refusals.indices)
func `a refusal says what was not done and what to do`(place: Int) {
  #expect(refusals[place].sentence == refusals[place].words)
}

@Test(arguments: problems.indices)
func `a fault in a text says where it is and what should stand there`(place: Int) {
  #expect(problems[place].sentence == problems[place].words)
}

@Test func `a fault of the whole needs no place`() {
  #expect(
    Malformed("", .expected(.object)).sentence
      == Sentence(
        nb: "Det hele skal være et objekt, {…}.", nn: "Alt saman skal vere eit objekt, {…}.",
        en: "The whole should be an object, {…}."))
}

@Test func `a sentence is said in the language asked for`() {
  let saved = Sentence(nb: "Lagret", nn: "Lagra", en: "Saved")
  #expect(Language.allCases.map { saved($0) } == ["Lagret", "Lagra", "Saved"])
}
