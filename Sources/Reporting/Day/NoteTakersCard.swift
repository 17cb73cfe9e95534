import Dialogue

/// What a note-taker gets in the hand ten minutes before the start.
enum NoteTakersCard {
  static func blocks(_ language: Language) -> [Block] {
    [
      .heading(level: 2, Prose(title(language))),
      .paragraph(Prose(forWhom(language))),
      .heading(level: 3, Prose(whileTheyTalk(language))),
      .bullets([listen, whenToWrite].map { Prose($0(language)) }),
      .heading(level: 3, Prose(whenYouWrite(language))),
      .bullets([ask, theirWords, onePoint, bothViews].map { Prose($0(language)) }),
      .heading(level: 3, Prose(notToWrite(language))),
      .bullets([names, places, illness, whoSaidWhat].map { Prose($0(language)) }),
      .heading(level: 3, Prose(whenFinished(language))),
      .steps([readAloud, pointsToSomebody, onTheWall].map { Prose($0(language)) }),
      .paragraph(Prose(declining(language))),
      .paragraph(Prose(help(language))),
    ]
  }

  private static let title = Sentence(
    nb: "Kort til referenten", nn: "Kort til referenten", en: "Note-taker's card")
  private static let forWhom = Sentence(
    nb: "Du skriver for bordet, ikke for deg selv. Du trenger ikke få med alt.",
    nn: "Du skriv for bordet, ikkje for deg sjølv. Du treng ikkje få med alt.",
    en: "You write for the table, not for yourself. You do not have to catch everything.")

  private static let whileTheyTalk = Sentence(
    nb: "Mens de snakker", nn: "Medan dei snakkar", en: "While they talk")
  private static let listen = Sentence(
    nb: "Lytt. La maskinen eller pennen ligge.", nn: "Lytt. La maskina eller pennen liggje.",
    en: "Listen. Leave the keyboard or the pen alone.")
  private static let whenToWrite = Sentence(
    nb: "Prosesslederen sier fra når det er tid for å skrive.",
    nn: "Prosessleiaren seier frå når det er tid for å skrive.",
    en: "The process leader says when it is time to write.")

  private static let whenYouWrite = Sentence(
    nb: "Når dere skriver", nn: "Når de skriv", en: "When you write")
  private static let ask = Sentence(
    nb: "Spør: «Hva vil dere ha på veggen?»", nn: "Spør: «Kva vil de ha på veggen?»",
    en: "Ask: “What do you want on the wall?”")
  private static let theirWords = Sentence(
    nb: "Skriv det de sier, med deres ord. Ikke rett språket.",
    nn: "Skriv det dei seier, med orda deira. Ikkje rett språket.",
    en: "Write what they say, in their words. Do not correct the language.")
  private static let onePoint = Sentence(
    nb: "Ett kort punkt på hver linje.", nn: "Eitt kort punkt på kvar linje.",
    en: "One short point on each line.")
  private static let bothViews = Sentence(
    nb: "Er de uenige, kan begge syn stå. Merk punktet: vi ser det på to måter.",
    nn: "Er dei usamde, kan begge syn stå. Merk punktet: vi ser det på to måtar.",
    en: "If they disagree, both views can stand. Mark the point: we are of two minds.")

  private static let notToWrite = Sentence(
    nb: "Dette skriver du ikke", nn: "Dette skriv du ikkje", en: "What you do not write")
  private static let names = Sentence(
    nb: "navn på folk", nn: "namn på folk", en: "people's names")
  private static let places = Sentence(
    nb: "navn på steder og arbeidsplasser", nn: "namn på stader og arbeidsplassar",
    en: "names of places and workplaces")
  private static let illness = Sentence(
    nb: "sykdommen til en som ikke er her", nn: "sjukdommen til ein som ikkje er her",
    en: "the illness of somebody who is not here")
  private static let whoSaidWhat = Sentence(
    nb: "hvem som sa hva", nn: "kven som sa kva", en: "who said what")

  private static let whenFinished = Sentence(
    nb: "Når dere er ferdige", nn: "Når de er ferdige", en: "When you have finished")
  private static let readAloud = Sentence(
    nb: "Les punktene høyt, ett om gangen. Bordet beholder, endrer eller stryker.",
    nn: "Les punkta høgt, eitt om gongen. Bordet beheld, endrar eller stryk.",
    en: "Read the points aloud, one at a time. The table keeps, changes or strikes.")
  private static let pointsToSomebody = Sentence(
    nb: "Spør: «Er det noe her som kan peke mot noen: oss selv, en hjelper, et barn?»",
    nn: "Spør: «Er det noko her som kan peike mot nokon: oss sjølve, ein hjelpar, eit barn?»",
    en: "Ask: “Is there anything here that may point to somebody: ourselves, a helper, a child?”")
  private static let onTheWall = Sentence(
    nb: "Svarer bordet nei, er dette det bordet vil si: veggavisa er godkjent og kan henges opp.",
    nn:
      "Svarar bordet nei, er dette det bordet vil seie: veggavisa er godkjend og kan hengjast opp.",
    en:
      "If the table says no, this is what it wants to say: then it is signed and can go on the wall."
  )

  private static let declining = Sentence(
    nb: "Vil ikke bordet skrive, er det like bra. Si fra, så blir det slik.",
    nn: "Vil ikkje bordet skrive, er det like bra. Sei frå, så blir det slik.",
    en: "If the table does not want to write, that is just as good. Say so, and so it will be.")
  private static let help = Sentence(
    nb: "Blir noe vanskelig: be prosesslederen komme. Du skal ikke løse det alene.",
    nn: "Blir noko vanskeleg: be prosessleiaren kome. Du skal ikkje løyse det åleine.",
    en: "If something becomes difficult: ask the process leader to come. You are not meant to "
      + "solve it on your own.")
}
