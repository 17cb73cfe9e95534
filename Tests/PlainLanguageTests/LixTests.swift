import Dialogue
import Testing

@testable import PlainLanguage

@Test func `words, sentences and long words are counted as by hand`() {
  let lix = Lix(["Vi leser høyt. Dere sier ja eller nei."])
  #expect((lix.words, lix.sentences, lix.longWords) == (8, 2, 0))
  #expect(lix.score == 4)
  #expect(lix.longestSentence == 5)
  let hard = Lix(["Kommunen vurderer fortløpende samhandling."])
  #expect((hard.words, hard.sentences, hard.longWords) == (4, 1, 4))
  #expect(hard.score == 104)
}

@Test(arguments: [
  ("Møt oss kl. 10.15 den 14. mars, f.eks. i døra.", 1),
  ("Kom kl. 10. Ta med mat.", 2),
  ("Hva nå? Hvem svarer! Vi gjør det…", 3),
  ("Å bli trodd\nÅ bli møtt\n\nÅ få svar", 3),
  ("«Det går bra.» Så gikk vi.", 2),
  ("", 0), ("– … !", 0),
])
func `a sentence ends where a reader stops`(text: String, sentences: Int) {
  #expect(Lix([text]).sentences == sentences)
}

@Test func `what joins a word is no letter of it`() {
  #expect(Lix(["e-posten"]).longWords == 1)
  #expect(Lix(["pre-test"]).longWords == 1)
  #expect(Lix(["ja-hatt"]).longWords == 0)
  #expect(Lix(["ja-hatt"]).words == 1)
}

/// What textstat 0.7.13 makes of the same texts.
@Test(arguments: [
  (ownLetter, 120, 25.0, Lix.Band.veryEasy), (officeLetter, 112, 80.29, .veryHard),
  (englishLetter, 122, 20.93, .veryEasy),
])
func `another program comes to the same`(
  text: String, words: Int, score: Double, band: Lix.Band
) {
  let lix = Lix([text])
  #expect(lix.words == words)
  #expect(abs(lix.score - score) < 0.5)
  #expect(lix.band == band)
}

@Test func `nothing is said of a short text`() {
  let text = String(repeating: "Ja. ", count: 99)
  #expect(Lix([text]).value == nil && Lix([text]).sentence == nil)
  #expect(Lix([text + "Nei."]).value == 1)
}

@Test func `a hard text is told what helps, an easy one is not`() throws {
  let hard = try #require(Lix([officeLetter]).sentence)
  #expect(hard(.bokmal).hasPrefix("LIX 80: svært vanskelig"))
  #expect(hard(.nynorsk).contains("Del dei lange setningane"))
  let easy = try #require(Lix([ownLetter]).sentence)
  #expect(easy(.english) == "LIX 25: very easy to read.")
}

@Test func `the bands meet where Björnsson's do`() {
  #expect(
    [29, 30, 39, 40, 49, 50, 60, 61].map(Lix.Band.init) == [
      .veryEasy, .easy, .easy, .middling, .middling, .hard, .hard, .veryHard,
    ])
}

private let ownLetter =
  """
  Takk for at du kom til dialogkonferansen i mars. Det du og de andre fortalte, er tatt \
  vare på. Dere skrev mange punkter, og de henger på veggen slik dere skrev dem. \
  Prosesslederen har lest alle sammen og sortert dem i temaer. Noen av punktene handler om \
  å bli trodd første gang man ber om hjelp. Andre handler om ventetid, om ansvarsgrupper \
  og om overganger mellom tjenester. Oppdragsgiveren skal svare skriftlig innen seks uker. \
  Sier de nei til noe, skal de forklare hvorfor. Du får et nytt brev når svaret er klart. \
  Angrer du på noe som ble skrevet, kan du si fra til oss. Da tar vi det bort. Vil du \
  heller snakke med noen, kan du ringe prosesslederen.
  """

private let officeLetter =
  """
  Det vises til gjennomført dialogkonferanse vedrørende brukermedvirkning i kommunale \
  helsetjenester, hvor representanter for pårørendeorganisasjoner fremkom med innspill \
  angående samhandlingsutfordringer mellom spesialisthelsetjenesten og \
  kommunehelsetjenesten. Oppdragsgiver vil understreke betydningen av systematisk \
  oppfølging av innspillene innenfor gjeldende økonomiske rammebetingelser, herunder \
  prioriteringsforskriftens bestemmelser om forsvarlighetskrav. Videre bemerkes at \
  ansvarsforholdene mellom forvaltningsnivåene forutsettes avklart gjennom eksisterende \
  samarbeidsavtaler, og at eventuelle kompetansehevende tiltak vurderes fortløpende. \
  Tilbakemelding vedrørende saksbehandlingstid kan ikke påregnes før høringsperioden er \
  gjennomført. Departementets retningslinjer legges til grunn for vurderingen av hvorvidt \
  innspillene imøtekommes. Avslutningsvis anmodes virksomhetene om å videreformidle \
  informasjonen til samtlige berørte ansatte, tillitsvalgte og brukerrepresentanter \
  innenfor egen organisasjon. Spørsmål om gjennomføringen kan rettes skriftlig til \
  saksbehandler ved hovedkontoret innen utløpet av inneværende kvartal.
  """

private let englishLetter =
  """
  Thank you for coming in March. What you and the others told us is taken care of. You \
  wrote many points, and they hang on the wall as you wrote them. The process leader has \
  read every one of them. Some are about being believed the first time you ask for help. \
  Others are about waiting, and about moving from one service to another. The commissioner \
  will answer in writing within six weeks. If they say no to something, they will say why. \
  You will have another letter from us when the answer is ready. If you regret something \
  that was written, tell us and we take it away. If you would rather talk to somebody, you \
  can ring us any day.
  """
