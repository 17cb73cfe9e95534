import Dialogue
import Terminal
import Testing

@testable import Faces

@Suite struct PlanPictureTests {
  @Test func `the programme shows its times and whether the day fits`() throws {
    var pilot = Pilot(try PlanFace.example())
    pilot.press("Down", times: 5)
    #expect(
      pilot.picture == """
         Mellomrom · Samling Nordvik · planen                 14.03.2026 · 32 deltakere
         1 Program  2 Om samlingen  3 Oppdragsgiveren spør  4 Spilleregler  5 Nødkort
        ┌ Program ─────────────────────────────────────────────────────────────────────┐
        │ Kl.    Programpost             Min  Minst  Rommet    Skriver  Merk           │
        │ 10:00  Velkommen                 5      3  –         –                       │
        │ 10:05  Spilleregler             10      5  –         –                       │
        │ 10:15  Par: hvem er jeg?        20     14  par       –                       │
        │ 10:35  Runde i plenum           35     25  plenum    lederen  gir sist       │
        │ 11:10  Pause                    10      5  –         –                       │
        │ 11:20  Gruppesamtale            40     30  bord à 4  bordene                 │
        │ 12:00  Veggaviser               30     20  plenum    –                       │
        │ 12:30  Lunsj                    45     45  –         –        fast 12:30     │
        │ 13:15  Gruppesamtale om fram…   50     35  bord à 4  bordene  gir sist       │
        │ 14:05  Pause                    15     10  –         –                       │
        │ 14:20  Veggaviser om framtida   40     25  plenum    –                       │
        │ 15:00  Avslutning               60     40  plenum    plenum   gir sist       │
        │ –      Oppfølgingsmøte          90     60  plenum    lederen  8 uker etter   │
        │                                                                              │
        │                                                                              │
        └──────────────────────────────────────────────────────────────────────────────┘
         Ender 16:00, akkurat til tida. Til sammen 6 t.
         Ingen åpne spørsmål kaster lys over oppdragsgiverens spørsmål 1 og 2.

         Enter åpne  a legg til  x ta bort  + lengre  J flytt ned  Esc tilbake  ? hjelp
        """)
    #expect(pilot.cursorRow?.contains("11:20  Gruppesamtale") == true)
  }

  @Test func `a step's page shows all there is about it`() throws {
    var pilot = Pilot(try PlanFace.example())
    pilot.select(step: "Par: hvem er jeg?")
    pilot.press("Enter", "Tab", "Tab")
    #expect(
      pilot.picture == """
         Mellomrom · Samling Nordvik · planen                 14.03.2026 · 32 deltakere
         Program › Par: hvem er jeg?  10:15–10:35, 20 min
        ┌ Post 3 ──────────────────────────────┐┌ Si dette ────────────────────────────┐
        │ Navn          Par: hvem er jeg?      ││ – Sett dere to og to, gjerne med     │
        │ Slag          ‹ par ›                ││   en du ikke kjenner. Går det ikke   │
        │ Minutter      20                     ││   opp, er tre også bra.              │
        │ Minst         14                     ││ – Først: Hvem er jeg? Én             │
        │ Fast start    –                      ││   forteller, den andre bare          │
        │ Fast lengde   ‹ nei ›                ││   lytter. Når jeg sier bytt, er      │
        │ Gir sist      ‹ nei ›                ││   det den andres tur. Er dere tre,   │
        │ Rommet        ‹ par ›                ││   blir det tre turer.                │
        │ Hvem skriver  ‹ ingen ›              ││ – Så: Hvorfor sa jeg ja til å        │
        │ Salen leser   –                      ││   komme? Det snakker dere om       ↓ │
        │ · innledning  2                      │├ Åpne spørsmål til rommet ────────────┤
        │ · samtale     18                     ││ – Hvem er jeg? (8 min; hver sin      │
        │ · skriving    –                      ││   tur, så bytt)                      │
        │ · opplesing   –                      ││ – Hvorfor sa jeg ja til å komme?     │
        │ · for salen   –                      ││   (5 min; sammen)                    │
        │                                      ││ – Hvorfor bør de snakke med meg?     │
        │                                      ││   (5 min; sammen)                    │
        │                                      ││                                      │
        └──────────────────────────────────────┘└──────────────────────────────────────┘

         Enter endre  a legg til  x ta bort  J flytt ned  Esc tilbake  ? hjelp
        """)
    #expect(pilot.cursorRow?.contains("– Hvem er jeg?") == true)
  }

  @Test func `what is wrong stands beside its field, with what to do`() throws {
    var pilot = Pilot(try PlanFace.example())
    pilot.press("2", "Down")
    pilot.press("Ctrl-U")
    pilot.type("30.2.2026\n")
    #expect(
      pilot.picture.contains(
        """
        │ Dato            30.2.2026                                                    │
        │                 Den dagen finnes ikke: februar 2026 har 28 dager. Skriv en   │
        │                 annen.                                                       │
        │ Sted            Folkets hus                                                  │
        """))
  }

  @Test func `the form for a new session shows the programme it makes`() {
    var pilot = Pilot(NewSessionFace(context: .example))
    pilot.resize(rows: 21, columns: 80)
    #expect(
      pilot.picture == """
         Mellomrom · Ny samling
        ┌ Ny samling ──────────────────────────────────┐┌ Program ─────────────────────┐
        │ Tittel          f.eks. Samling Nordvik       ││ 10:00 Velkommen            5 │
        │ Dato            f.eks. 14.3.2026             ││ 10:05 Spilleregler        10 │
        │ Sted                                         ││ 10:15 Par: hvem er jeg?   20 │
        │ Oppdragsgiver                                ││ 10:35 Runde i plenum      35 │
        │ Spørsmål 1      Hva vil de ha lys over?      ││ 11:10 Pause               10 │
        │ Deltakere       32                           ││ 11:20 Gruppesamtale       40 │
        │ Begynner        10:00                        ││ 12:00 Veggaviser          30 │
        │ Slutter senest  16:00                        ││ 12:30 Lunsj               45 │
        │ Språk i salen   ‹ bokmål ›                   ││ 13:15 Gruppesamtale om f… 50 │
        │ Metode          ‹ Dialogkonferanse ›         ││ 14:05 Pause               15 │
        │                 [ Lag samlingen ]            ││ 14:20 Veggaviser om fram… 40 │
        │                                              ││ 15:00 Avslutning          60 │
        │                                              ││ –     Oppfølgingsmøte     90 │
        │                                              │├──────────────────────────────┤
        │                                              ││ Ender 16:00, akkurat til     │
        │                                              ││ tida. Til sammen 6 t.        │
        └──────────────────────────────────────────────┘└──────────────────────────────┘

         Enter neste  Ctrl-G lag samlingen  Esc tilbake  Ctrl-Z angre  F1 hjelp
        """)
  }

  @Test func `the form says why there is no programme to show`() {
    var pilot = Pilot(NewSessionFace(context: .example))
    pilot.resize(rows: 24, columns: 120)
    pilot.press("PgDn", "Up", "Up", "Up")
    pilot.type("0930")
    #expect(pilot.body[1].hasSuffix("││ Dagen kan ikke slutte 09:30 når den begynner │"))
    #expect(!pilot.picture.contains("Velkommen"))
  }

  @Test(arguments: Language.allCases, [(12, 40), (24, 80), (60, 200), (0, 0), (1, 300)])
  func `every page is drawn at every size`(language: Language, size: (Int, Int)) throws {
    var pilot = Pilot(try PlanFace.example())
    pilot.speak(language)
    pilot.resize(rows: size.0, columns: size.1)
    for key in ["Enter", "Tab", "Enter", "Esc", "Tab", "Enter", "Tab", "2", "3", "a", "Esc", "4"] {
      pilot.press(key)
      #expect(pilot.frame.size == Size(rows: size.0, columns: size.1))
    }
  }
}
