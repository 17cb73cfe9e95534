import Dialogue
import Terminal
import Testing

@testable import Faces

/// The main moments of a day as the leader sees them, at 80 × 24 in bokmål.
@Suite struct LeaderPictureTests {
  @Test func `before the day`() {
    let pilot = LeaderStage.pilot("09:50")
    expect(
      pilot,
      """
       Mellomrom · Samling Nordvik · 32 deltakere                  09:50  slutt 16:00
      ┌ Program ──────────────────────┐┌ Før dagen begynner ─────────────────────────┐
      │   Velkommen             10:00 ││ Begynner 10:00                              │
      │   Spilleregler          10:05 ││ PgDn viser det første salen får se.         │
      │   Par: hvem er jeg?     10:15 ││ Salen nå: Samling Nordvik                   │
      │   Runde i plenum        10:35 ││ Si (1/4, mer: →): «Velkommen, alle sammen.  │
      │   Pause                 11:10 ││ Fint at dere kom. Vi er her for å høre      │
      │   Gruppesamtale         11:20 ││ hvordan det er, fra dere som vet det av     │
      │   Veggaviser            12:00 ││ erfaring.»                                  │
      │   Lunsj                 12:30 ││                                             │
      │   Gruppesamtale om fra… 13:15 ││                                             │
      │   Pause                 14:05 ││                                             │
      │   Veggaviser om framti… 14:20 ││                                             │
      │   Avslutning            15:00 ││                                             │
      │                               ││                                             │
      │                               ││                                             │
      │                               ││                                             │
      │                               ││                                             │
      │ Slutt 16:00, i tide           │├ Neste ──────────────────────────────────────┤
      ├ Mellomrom i bruk nå ──────────┤│ Velkommen. Salen får se: «Velkommen. Finn   │
      │ To og to i rommet: 496        ││ en plass der du sitter godt.»               │
      └───────────────────────────────┘└─────────────────────────────────────────────┘

       PgDn neste  d til stede  g plasser  t ny tidsplan  r ro i salen  ? hjelp
      """)
  }

  @Test func `the first thing the room will see`() {
    var pilot = LeaderStage.pilot("09:58")
    pilot.press("PgDn")
    expect(
      pilot,
      """
       Mellomrom · Samling Nordvik · 32 deltakere                  09:58  slutt 16:00
      ┌ Program ──────────────────────┐┌ Før dagen begynner ─────────────────────────┐
      │   Velkommen             10:00 ││ Begynner 10:00                              │
        ┌ Neste: Velkommen ────────────────────────────────────────────────────────┐
        │ ┌ Dette får salen se, stort ───────────────────────────────────────────┐ │
        │ │                                                                      │ │
        │ │                                                                      │ │
        │ │                                                                      │ │
        │ │                                                                      │ │
        │ │                                                                      │ │
        │ │             Velkommen. Finn en plass der du sitter godt.             │ │
        │ │                                                                      │ │
        │ │                                                                      │ │
        │ │                                                                      │ │
        │ │                                                                      │ │
        │ │                                                                      │ │
        │ │                                                                      │ │
        │ └──────────────────────────────────────────────────────────────────────┘ │
        │ Ingenting er endret ennå. Trykk en gang til for å bytte.                 │
        │ PgDn bytt nå  Esc, PgUp la være                                          │
        └──────────────────────────────────────────────────────────────────────────┘
      └───────────────────────────────┘└─────────────────────────────────────────────┘

       PgDn bytt nå  PgUp la være  r ro i salen  Esc lukk  ? hjelp
      """)
  }

  @Test func `table talk, a little late`() {
    let pilot = Self.tableTalk
    expect(
      pilot,
      """
       Mellomrom · Samling Nordvik · 32 deltakere                  11:34  slutt 16:00
      ┌ Program ──────────────────────┐┌ Gruppesamtale ──────────────────────────────┐
      │ ✓ Velkommen             10:00 ││ ▀▀▀█▀ ▄▀▀▀▄   30 min igjen                  │
      │ ✓ Spilleregler          10:00 ││   ▀▄  █   █   ▓▓▓▓▓▓░░░░░░░░░░░░░░░░  av 40 │
      │ ✓ Par: hvem er jeg?     10:00 ││ ▄   █ █   █   3 min forsinket               │
      │ ✓ Runde i plenum        10:00 ││  ▀▀▀   ▀▀▀                                  │
      │ ✓ Pause                 11:23 ││ Salen nå: «Hvordan vil jeg bli hørt og      │
      │ ▸ Gruppesamtale         11:23 ││ møtt?»                                      │
      │   Veggaviser            12:03 ││ Si (1/4, mer: →): «Begynn i det dere        │
      │   Lunsj               ! 12:33 ││ nettopp hørte i plenum. Hva ble du sittende │
      │   Gruppesamtale om fra… 13:18 ││ igjen med? Gå så videre til spørsmålet.»    │
      │   Pause                 14:08 ││                                             │
      │   Veggaviser om framti… 14:23 │├ Bordene: samtale ───────────────────────────┤
      │   Avslutning            15:03 ││ 1 snakker             2 skriver nå, 3       │
      │                               ││ 3 snakker             4 snakker             │
      │                               ││ 5 godkjent, 2         6 snakker             │
      │                               ││ 7 vil ikke skrive     8 snakker             │
      │                               │├ Neste ──────────────────────────────────────┤
      │ Slutt 16:03, 3 min for sent   ││ Gruppesamtale. Salen får se: «Når ble jeg   │
      ├ Mellomrom i bruk nå ──────────┤│ møtt på en måte som gjorde godt, og hva     │
      │ Bord à 4: 48 · plenum: 496    ││ skjedde da?»                                │
      └───────────────────────────────┘└─────────────────────────────────────────────┘
       Nå: Gruppesamtale
       PgDn neste  PgUp tilbake  + mer tid  s stopp klokka  t ny tidsplan  ? hjelp
      """)
  }

  @Test func `pairs and a trio take turns`() {
    var pilot = LeaderStage.pilot("10:15", participants: 31)
    pilot.goOn(to: .pairs)
    pilot.at("10:18")
    expect(
      pilot,
      """
       Mellomrom · Samling Nordvik · 31 deltakere                  10:18  slutt 16:00
      ┌ Program ──────────────────────┐┌ Par: hvem er jeg? ──────────────────────────┐
      │ ✓ Velkommen             10:15 ││ ▄█  ▄▀▀▀▄   18 min igjen  ▓░░░░░░░░░  av 20 │
      │ ✓ Spilleregler          10:15 ││  █  ▀▄▄▄▀   Par, tur 1/2: bytt om 2 min     │
      │ ▸ Par: hvem er jeg?     10:15 ││  █  █   █   Tre, tur 2/3: bytt nå           │
      │   Runde i plenum        10:35 ││ ▀▀▀  ▀▀▀                                    │
      │   Pause                 11:10 ││ Salen nå: «Hvem er jeg?»                    │
      │   Gruppesamtale         11:20 ││ Si (1/4, mer: →): «Sett dere to og to,      │
      │   Veggaviser            12:00 ││ gjerne med en du ikke kjenner. Går det ikke │
      │   Lunsj                 12:30 ││ opp, er tre også bra.»                      │
      │   Gruppesamtale om fra… 13:15 ││                                             │
      │   Pause                 14:05 ││                                             │
      │   Veggaviser om framti… 14:20 ││                                             │
      │   Avslutning            15:00 ││                                             │
      │                               ││                                             │
      │                               ││                                             │
      │                               ││                                             │
      │                               ││                                             │
      │ Slutt 16:00, i tide           │├ Neste ──────────────────────────────────────┤
      ├ Mellomrom i bruk nå ──────────┤│ Par: hvem er jeg? Salen får se: «Hvorfor sa │
      │ Par: 17 · plenum: 465         ││ jeg ja til å komme?»                        │
      └───────────────────────────────┘└─────────────────────────────────────────────┘
       Nå: Par: hvem er jeg?
       PgDn neste  PgUp tilbake  + mer tid  s stopp klokka  t ny tidsplan  ? hjelp
      """)
  }

  @Test func `quiet in the hall`() {
    var pilot = Self.tableTalk
    pilot.press("r")
    expect(
      pilot,
      """
       Mellomrom · Samling Nordvik · 32 deltakere                  11:34  slutt 16:00
      ┌ Program ──────────────────────┐┌ Gruppesamtale ──────────────────────────────┐
      │ ✓ Velkommen             10:00 ││ Ro i salen                                  │
      │ ✓ Spilleregler          10:00 ││ Alle klokker står.                          │
      │ ✓ Par: hvem er jeg?     10:00 ││ Ingenting blir forsinket.                   │
      │ ✓ Runde i plenum        10:00 ││ r går videre · e kortet                     │
      │ ✓ Pause                 11:23 ││ Salen nå: Vi tar en stille stund. Vi har    │
      │ ▸ Gruppesamtale         11:23 ││ god tid.                                    │
      │   Veggaviser            12:03 ││ Si (1/4, mer: →): «Begynn i det dere        │
      │   Lunsj                 12:33 ││ nettopp hørte i plenum. Hva ble du sittende │
      │   Gruppesamtale om fra… 13:18 ││ igjen med? Gå så videre til spørsmålet.»    │
      │   Pause                 14:08 ││                                             │
      │   Veggaviser om framti… 14:23 │├ Bordene: samtale ───────────────────────────┤
      │   Avslutning            15:03 ││ 1 snakker             2 skriver nå, 3       │
      │                               ││ 3 snakker             4 snakker             │
      │                               ││ 5 godkjent, 2         6 snakker             │
      │                               ││ 7 vil ikke skrive     8 snakker             │
      │                               │├ Neste ──────────────────────────────────────┤
      │ Alle klokker står.            ││ Gruppesamtale. Salen får se: «Når ble jeg   │
      ├ Mellomrom i bruk nå ──────────┤│ møtt på en måte som gjorde godt, og hva     │
      │ Bord à 4: 48 · plenum: 496    ││ skjedde da?»                                │
      └───────────────────────────────┘└─────────────────────────────────────────────┘
       Ro i salen. Alle klokker står. r går videre, e viser kortet.
       + mer tid  t ny tidsplan  r gå videre  Pil høyre mer å si  ? hjelp
      """)
  }

  @Test func `three ways to mend the day`() {
    var pilot = LeaderStage.pilot("10:00")
    pilot.goOn(to: .wall)
    pilot.at("12:50")
    pilot.goOn(to: .meal)
    pilot.press("t")
    expect(
      pilot,
      """
       Mellomrom · Samling Nordvik · 32 deltakere                  12:50  slutt 16:00
      ┌ Program ──────────────────────┐┌ Lunsj ──────────────────────────────────────┐
      │ ✓ Velkommen             10:00 ││   ▄█  █▀▀▀▀   45 min igjen                  │
      │ ✓ Spilleregler          10:00 ││ ▄▀ █  ▀▀▀▀▄   ░░░░░░░░░░░░░░░░░░░░░░  av 45 │
      │ ✓ Par: hvem er jeg?     10:00 ││ ▀▀▀█▀ ▄   █   20 min forsinket              │
      │ ✓ Runde i plenum        10:00 ││    ▀   ▀▀▀                                  │
      │ ✓ Pause                 10:00 ││ Salen nå: «Lunsj. Velbekomme!»              │
        ┌ Ny tidsplan: tre måter ──────────────────────────────────────────────────┐
        │ ▸ Alle gir litt           Én gir alene             To bytter plass       │
        │ ▸ Lunsj             45  ▸ Lunsj              45  Det hjelper ikke å      │
        │   Gruppesamtale… 50→48    Gruppesamtale om … 50  bytte plass på noe.     │
        │   Pause             15    Pause              15                          │
        │   Veggaviser om… 40→25    Veggaviser om fra… 40                          │
        │   Avslutning     60→57  – Avslutning      60→40                          │
        │ Slutt 16:00, i tide     Slutt 16:00, i tide                              │
        └──────────────────────────────────────────────────────────────────────────┘
      │                               ││                                             │
      │                               │├ Neste ──────────────────────────────────────┤
      │ Slutt 16:20, 20 min for sent  ││ Gruppesamtale om framtida. Salen får se:    │
      ├ Mellomrom i bruk nå ──────────┤│ «Hvis de hørte mer på oss, hva ville vært   │
      │ To og to i rommet: 496        ││ annerledes?»                                │
      └───────────────────────────────┘└─────────────────────────────────────────────┘

       Enter ta denne  Pil høyre annen måte  Pil ned annen post  Esc lukk  ? hjelp
      """)
  }

  @Test func `read from two metres`() {
    var pilot = Self.tableTalk
    pilot.press("v")
    expect(
      pilot,
      """
       Mellomrom · Samling Nordvik · 32 deltakere                  11:34  slutt 16:00
         ▄▀▀▀▄                                                 █         ▀█
         █ ▄▄▄ █▄▀▀ █   █ █▀▀▀▄ █▀▀▀▄ ▄▀▀▀▄ ▄▀▀▀▀  ▀▀▀▄ █▀▄▀▄ ▀█▀▀  ▀▀▀▄  █  ▄▀▀▀▄
         █   █ █    █   █ █▄▄▄▀ █▄▄▄▀ █▀▀▀▀  ▀▀▀▄ ▄▀▀▀█ █ █ █  █   ▄▀▀▀█  █  █▀▀▀▀
          ▀▀▀  ▀     ▀▀▀▀ █     █      ▀▀▀▀ ▀▀▀▀   ▀▀▀▀ ▀ ▀ ▀   ▀▀  ▀▀▀▀ ▀▀▀  ▀▀▀▀

                ██████████    ██████                        ██
                      ██    ██      ██
                    ██      ██      ██        ████  ██    ████    ████████
                      ██    ██      ██        ██  ██  ██    ██    ██      ██
                        ██  ██      ██        ██  ██  ██    ██    ██      ██
                ██      ██  ██      ██        ██  ██  ██    ██    ██      ██
                  ██████      ██████          ██  ██  ██  ██████  ██      ██

                                        30 min igjen
                                      3 min forsinket


          Neste: «Når ble jeg møtt på en måte som gjorde godt, og hva skjedde da?»




       PgDn neste  PgUp tilbake  + mer tid  s stopp klokka  t ny tidsplan  ? hjelp
      """)
  }

  @Test func `a poster to read`() {
    var pilot = Self.tableTalk
    pilot.press("Down", "Enter")
    expect(
      pilot,
      """
       Mellomrom · Samling Nordvik · 32 deltakere                  11:34  slutt 16:00
      ┌ Program ──────────────────────┐┌ Gruppesamtale ──────────────────────────────┐
      │ ✓ Velkommen             10:00 ││ ▀▀▀█▀ ▄▀▀▀▄   30 min igjen                  │
      │ ✓ Spilleregler          10:00 ││   ▀▄  █   █   ▓▓▓▓▓▓░░░░░░░░░░░░░░░░  av 40 │
      │ ✓ Par: hvem er jeg?     10:00 ││ ▄   █ █   █   3 min forsinket               │
      │ ✓ Runde i plenum        10:00 ││  ▀▀▀   ▀▀▀                                  │
      │ ✓ Pause                 11:23 ││ Salen nå: «Hvordan vil jeg bli hørt og      │
      │ ▸ Gruppesamtale         11:23 ││ møtt?»                                      │
      │   Veggaviser            12:03 ││ Si (1/4, mer: →): «Begynn i det dere        │
          ┌ Bord 2 · utkast ─────────────────────────────────────────────────────┐
          │ • Tid                                                                │
          │ • Ro                                                                 │
          │ • Noen som blir, også når det er vanskelig                           │
          └──────────────────────────────────────────────────────────────────────┘
      │                               ││ 3 snakker             4 snakker             │
      │                               ││ 5 godkjent, 2         6 snakker             │
      │                               ││ 7 vil ikke skrive     8 snakker             │
      │                               │├ Neste ──────────────────────────────────────┤
      │ Slutt 16:03, 3 min for sent   ││ Gruppesamtale. Salen får se: «Når ble jeg   │
      ├ Mellomrom i bruk nå ──────────┤│ møtt på en måte som gjorde godt, og hva     │
      │ Bord à 4: 48 · plenum: 496    ││ skjedde da?»                                │
      └───────────────────────────────┘└─────────────────────────────────────────────┘

       n skriv her  c merknad  m kort ord  Esc lukk  ? hjelp
      """)
  }

  /// Ten minutes into the table talk, which began three minutes late.
  private static var tableTalk: Pilot<LeaderFace> {
    var pilot = LeaderStage.pilot("10:00")
    pilot.goOn(to: .plenary)
    pilot.at("11:23")
    pilot.goOn(to: .tables)
    pilot.at("11:34")
    var tables = TableStage(pilot)
    tables.write(5, ["Bli trodd", "Å slippe å fortelle alt på nytt"])
    tables.sign(5)
    tables.decline(7)
    tables.write(2, ["Tid", "Ro", "Noen som blir, også når det er vanskelig"])
    pilot.receive(tables.changes)
    return pilot
  }

  private func expect(
    _ pilot: Pilot<LeaderFace>, _ picture: String, at location: SourceLocation = #_sourceLocation
  ) {
    #expect(pilot.picture == picture, sourceLocation: location)
  }
}
