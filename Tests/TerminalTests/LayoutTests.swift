import Terminal
import Testing

@Suite struct LayoutTests {
  let footer: [Screen.Hint] = [
    .init("PgDn", "next"), .init("PgUp", "back"), .init("+", "more time"),
    .init("s", "stop the clock"), .init("?", "help"),
  ]

  func screen(_ body: Block, focus: ElementID? = nil) -> Screen {
    Screen(
      header: .init("Samling Nordvik", right: "10:58"), body: body, status: "Saved.",
      footer: footer, focus: focus, tooSmall: "This needs 40 columns and 12 rows.")
  }

  var programme: Block {
    let steps = ["Welcome", "Pairs", "Table talk", "Wall posters", "Lunch", "Future", "Closing"]
    return .list("programme", count: 7, selected: 2, markColumns: 2) { step in
      .init(
        Line(steps[step]), mark: step < 2 ? Span("✓", .ok) : step == 2 ? "▸" : "",
        trailing: Line("1\(step):00", .dimmed))
    }
  }

  var leader: Screen {
    let left = Block.panel(
      .init("Programme", .weight(1, programme)),
      .init("Relations in use", .fit(.text("tables of 4: 48"), rank: 1)))
    let clock = Block.Clock(
      figures: "14", words: "14 min left", passed: 0.44, whole: "of 25", notes: ["late by 3 min"])
    let tables = Block.list("tables", count: 6, cellWidth: 14) { .init("\($0 + 1) is writing") }
    let right = Block.panel(
      .init("Table talk", .fit(.rows([.fit(.clock(clock)), .fit(.text("Say: talk first."))]))),
      .init("Tables", .weight(1, tables)))
    return screen(
      .columns([.weight(2, left, minimum: 24), .weight(3, right, minimum: 36)]), focus: "programme")
  }

  @Test func `columns stand side by side where there is room`() {
    #expect(
      picture(leader, rows: 16, columns: 76) == """
         Samling Nordvik                                                      10:58
        ┌ Programme ─────────────────┐┌ Table talk ────────────────────────────────┐
        │ ✓ Welcome            10:00 ││ ▄█    ▄█    14 min left  ▓▓▓▓░░░░░░  of 25 │
        │ ✓ Pairs              11:00 ││  █  ▄▀ █    late by 3 min                  │
        │ ▸ Table talk         12:00 ││  █  ▀▀▀█▀                                  │
        │   Wall posters       13:00 ││ ▀▀▀    ▀                                   │
        │   Lunch              14:00 ││ Say: talk first.                           │
        │   Future             15:00 │├ Tables ────────────────────────────────────┤
        │   Closing            16:00 ││ 1 is writing          2 is writing         │
        │                            ││ 3 is writing          4 is writing         │
        │                            ││ 5 is writing          6 is writing         │
        ├ Relations in use ──────────┤│                                            │
        │ tables of 4: 48            ││                                            │
        └────────────────────────────┘└────────────────────────────────────────────┘
         Saved.
         PgDn next  PgUp back  + more time  s stop the clock  ? help
        """)
  }

  @Test func `what is said beside a clock is whole, and goes on under it`() {
    let clock = Block.Clock(
      figures: "20", words: "20 min left", passed: 0.5, whole: "of 20",
      notes: [
        "14 min free before Lunch at 12:30", "Pair, turn 1/2: swap in 4 min", "Trio, turn 1/3",
      ])
    #expect(
      picture(screen(.rows([.fit(.clock(clock)), .fit(.text("Say."))])), rows: 12, columns: 42)
        == """
         Samling Nordvik                    10:58
         ▄▀▀▀▄ ▄▀▀▀▄   20 min left
            ▄▀ █   █   ▓▓▓▓▓▓▓▓▓▓░░░░░░░░░  of 20
          ▄▀   █   █   14 min free before Lunch
         ▀▀▀▀▀  ▀▀▀    at 12:30
         Pair, turn 1/2: swap in 4 min
         Trio, turn 1/3
         Say.


         Saved.
         PgDn next  PgUp back  ? help
        """)
  }

  @Test func `columns stand one under the other in a narrow place`() {
    #expect(
      picture(leader, rows: 20, columns: 44) == """
         Samling Nordvik                      10:58
        ┌ Programme ───────────────────────────────┐
        │ ✓ Pairs                          11:00 ↑ │
        │ ▸ Table talk                     12:00 ↓ │
        ├ Relations in use ────────────────────────┤
        │ tables of 4: 48                          │
        └──────────────────────────────────────────┘
        ┌ Table talk ──────────────────────────────┐
        │ ▄█    ▄█    14 min left                  │
        │  █  ▄▀ █    ▓▓▓▓▓▓▓▓▓░░░░░░░░░░░░  of 25 │
        │  █  ▀▀▀█▀   late by 3 min                │
        │ ▀▀▀    ▀                                 │
        │ Say: talk first.                         │
        ├ Tables ──────────────────────────────────┤
        │ 1 is writing         2 is writing        │
        │ 3 is writing         4 is writing        │
        │ 5 is writing         6 is writing        │
        └──────────────────────────────────────────┘
         Saved.
         PgDn next  PgUp back  + more time  ? help
        """)
  }

  @Test func `below forty by twelve there is one sentence`() {
    #expect(
      picture(leader, rows: 4, columns: 22) == """
        This needs 40 columns
        and 12 rows.


        """)
  }

  @Test func `a long list shows what is around the selected row and that there is more`() {
    let list = Block.list("list", count: 20_000, selected: 9_999, empty: "Nothing yet") {
      .init("Point \($0 + 1)")
    }
    #expect(
      picture(screen(.panel("Points", list), focus: "list"), rows: 12, columns: 40) == """
         Samling Nordvik                  10:58
        ┌ Points ──────────────────────────────┐
        │ Point 9994                         ↑ │
        │ Point 9995                           │
        │ Point 9996                           │
        │ Point 9997                           │
        │ Point 9998                           │
        │ Point 9999                           │
        │ Point 10000                        ↓ │
        └──────────────────────────────────────┘
         Saved.
         PgDn next  PgUp back  ? help
        """)
  }

  @Test func `an editor wraps points under their bullets and has the caret`() {
    let points = [
      "Met in the doorway", "I had to tell it four times, and each time to somebody new",
      "on the telephone",
    ]
    let editor = Block.editor(
      .init("poster", count: 3, caret: Caret(line: 1, offset: 32)) { line in
        .init(
          points[line], style: line == 0 ? .heading : .plain, indent: line == 2 ? 2 : 0,
          bullet: ["", "•", "–"][line], mark: line == 1 ? "✓" : "",
          trailing: line == 1 ? "2 say so" : "")
      })
    var memory = LayoutMemory()
    let frame = layout(
      screen(editor, focus: "poster"), in: Size(rows: 12, columns: 44), memory: &memory)
    #expect(
      frame.picture == """
         Samling Nordvik                      10:58
           Met in the doorway
         ✓ • I had to tell it four times, 2 say so
             and each time to somebody
             new
             – on the telephone




         Saved.
         PgDn next  PgUp back  + more time  ? help
        """)
    #expect(frame.cursorPlace == "3,8")
    #expect(
      frame.hit(at: Position(row: 3, column: 10)) == .init(id: "poster", index: 1, offset: 34))
  }

  @Test(arguments: [0, 1]) func `an empty editor says what it is for`(lines: Int) {
    let editor = Block.editor(
      .init(
        "poster", count: lines, caret: Caret(line: 0, offset: 0),
        placeholder: Line("What the table wants on the wall. Enter gives the next one.")
      ) { _ in .init("", bullet: "•") })
    var memory = LayoutMemory()
    for _ in 0..<2 {
      let frame = layout(
        screen(editor, focus: "poster"), in: Size(rows: 12, columns: 44), memory: &memory)
      let rows = frame.picture.split(separator: "\n").map { $0.drop { $0 == " " || $0 == "•" } }
      #expect(rows[1].hasPrefix("What the table wants on the wall."))
      #expect(rows[2].hasSuffix("next one."))
    }
  }

  @Test func `a label that is too long for its column stands on a row of its own`() {
    let form = Block.form(
      .init(
        "form",
        rows: [
          .init("Quiet room", .text("second floor", caret: 0)),
          .init("If somebody tells of danger to a child", .text("call 123", caret: 8)),
          .init("If the power goes", .text("", caret: 0, placeholder: "where the kit is")),
        ], selected: 1))
    #expect(
      picture(screen(form, focus: "form"), rows: 12, columns: 44) == """
         Samling Nordvik                      10:58
         Quiet room  second floor
         If somebody tells of danger to a child
                     call 123
         If the power goes
                     where the kit is




         Saved.
         PgDn next  PgUp back  + more time  ? help
        """)
    var memory = LayoutMemory()
    let frame = layout(
      screen(form, focus: "form"), in: Size(rows: 12, columns: 44), memory: &memory)
    #expect(frame.cursorPlace == "3,21")
  }

  @Test func `a form shows the help of the selected row and every problem`() {
    let form = Block.form(
      .init(
        "form",
        rows: [
          .init("Title", .text("Samling Nordvik", caret: 15)),
          .init("Language", .choice("bokmål"), help: "What the room reads."),
          .init("Date", .text("2026-02-31", caret: 0), problem: "February has 28 days in 2026."),
          .init("", .button("Make the session")),
        ], selected: 1))
    #expect(
      picture(screen(form, focus: "form"), rows: 12, columns: 44) == """
         Samling Nordvik                      10:58
         Title     Samling Nordvik
         Language  ‹ bokmål ›
                   What the room reads.
         Date      2026-02-31
                   February has 28 days in 2026.
                   [ Make the session ]



         Saved.
         PgDn next  PgUp back  + more time  ? help
        """)
  }

  @Test func `a table leaves out what matters least`() {
    let table = Block.table(
      .init(
        "sessions",
        columns: [
          .init("Date"), .init("Title", .weight(1), minimum: 16),
          .init("Place", .fixed(12), minimum: 12, rank: 1), .init("Points", alignment: .right),
        ], count: 2, selected: 1
      ) { ["2026-03-1\($0)", "Samling Nordvik", "Nordvik", "\(125 - $0 * 100)"] })
    #expect(
      picture(screen(table, focus: "sessions"), rows: 12, columns: 60) == """
         Samling Nordvik                                      10:58
         Date        Title                   Place         Points
         2026-03-10  Samling Nordvik         Nordvik          125
         2026-03-11  Samling Nordvik         Nordvik           25






         Saved.
         PgDn next  PgUp back  + more time  ? help
        """)
    #expect(
      picture(screen(table, focus: "sessions"), rows: 12, columns: 40) == """
         Samling Nordvik                  10:58
         Date        Title             Points
         2026-03-10  Samling Nordvik      125
         2026-03-11  Samling Nordvik       25






         Saved.
         PgDn next  PgUp back  ? help
        """)
  }

  @Test func `a palette lies over the body with the cursor in its field`() {
    var screen = leader
    screen.overlay = .palette(
      .init(
        title: "Commands", field: .init("filter", text: "ti", caret: 2),
        list: .init("commands", count: 2, selected: 1) {
          [.init("new timetable", trailing: Line("t", .key)), .init("more time")][$0]
        }))
    var memory = LayoutMemory()
    let frame = layout(screen, in: Size(rows: 14, columns: 60), memory: &memory)
    #expect(
      frame.picture == """
         Samling Nordvik                                      10:58
        ┌ Programme ───────────┐┌ Table talk ──────────────────────┐
        ┌ Commands ────────────────────────────────────────────────┐
        │ ›  ti                                                    │
        │ new timetable                                          t │
        │ more time                                                │
        │                                                          │
        │                                                          │
        │                                                          │
        │                                                          │
        │                                                          │
        └──────────────────────────────────────────────────────────┘
         Saved.
         PgDn next  PgUp back  + more time  ? help
        """)
    #expect(frame.cursorPlace == "3,7")
    #expect(frame.hit(at: Position(row: 5, column: 10)) == .init(id: "commands", index: 1))
  }

  @Test func `a sheet asks and its list of choices has the cursor`() {
    var screen = screen(.space)
    screen.overlay = .sheet(
      .init(
        title: "Erase", text: ["Erase this point for good?", "It cannot be taken back."],
        choices: ["Keep it", "Erase"], selected: 0, hints: [.init("Enter", "choose")], width: 34))
    var memory = LayoutMemory()
    let frame = layout(screen, in: Size(rows: 14, columns: 44), memory: &memory)
    #expect(
      frame.picture == """
         Samling Nordvik                      10:58


             ┌ Erase ─────────────────────────┐
             │ Erase this point for good?     │
             │ It cannot be taken back.       │
             │                                │
             │ Keep it                        │
             │ Erase                          │
             │ Enter choose                   │
             └────────────────────────────────┘

         Saved.
         PgDn next  PgUp back  + more time  ? help
        """)
    #expect(frame.cursorPlace == "7,7 hidden")
  }

  @Test func `a tall sheet leaves all of what just happened in sight`() {
    var screen = screen(.space)
    screen.status =
      "Open in a browser and print: /home/somebody/sessions/2026-03-14-nordvik-sheet.html"
    screen.overlay = .sheet(
      .init(
        title: "Seats",
        body: .list("seats", count: 40, selected: 0, empty: Line()) { .init(Line("seat \($0)")) },
        focus: "seats", width: 34))
    let lines = picture(screen, rows: 14, columns: 60).split(separator: "\n")
    #expect(lines.contains { $0.hasPrefix(" Open in a browser and print:") })
    #expect(lines.contains { $0.contains("nordvik-sheet.html") })
    #expect(lines.contains { $0.contains("┌ Seats") } && lines.contains { $0.contains("seat 0") })
  }

  @Test func `text is read from two metres`() {
    #expect(
      picture(screen(.big(.init("Åpen dør"))), rows: 12, columns: 60) == """
         Samling Nordvik                                      10:58


                  ▀                            █
                ▄▀▀▀▄ █▀▀▀▄ ▄▀▀▀▄ █▀▀▀▄    ▄▀▀▀█ ▄▀▀█▄ █▄▀▀
                █▀▀▀█ █▄▄▄▀ █▀▀▀▀ █   █    █   █ █▄▀ █ █
                ▀   ▀ █      ▀▀▀▀ ▀   ▀     ▀▀▀▀  ▀▀▀  ▀



         Saved.
         PgDn next  PgUp back  + more time  ? help
        """)
    #expect(
      picture(screen(.big(.init("対話 i Nordvik"))), rows: 12, columns: 44) == """
         Samling Nordvik                      10:58




                       対話 i Nordvik




         Saved.
         PgDn next  PgUp back  + more time  ? help
        """)
  }

  @Test func `wide characters are never cut in half`() {
    let list = Block.list("list", count: 1) { _ in .init("対話対話対話対話対話対話対話対話対話対話") }
    #expect(
      picture(screen(list), rows: 12, columns: 40) == """
         Samling Nordvik                  10:58
         対話対話対話対話対話対話対話対話対話…








         Saved.
         PgDn next  PgUp back  ? help
        """)
    #expect(
      picture(screen(list), rows: 12, columns: 41) == """
         Samling Nordvik                   10:58
         対話対話対話対話対話対話対話対話対話対…








         Saved.
         PgDn next  PgUp back  ? help
        """)
  }

  @Test func `what a terminal would obey is drawn as a replacement`() {
    let text = Block.text("\u{1B}[2Jred\u{7}\u{202E}flip\tx")
    #expect(
      picture(screen(text), rows: 12, columns: 40) == """
         Samling Nordvik                  10:58
         �[2Jred�flip x








         Saved.
         PgDn next  PgUp back  ? help
        """)
  }
}
