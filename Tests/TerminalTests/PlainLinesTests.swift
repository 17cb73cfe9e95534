import Terminal
import Testing

@Suite struct PlainLinesTests {
  func plain(_ screen: Screen) -> String { plainLines(screen).joined(separator: "\n") }

  @Test func `a screen reads from top to bottom, with numbered rows`() {
    let steps = Block.list("programme", count: 3, selected: 1) { step in
      .init(
        Line(["Welcome", "Table talk", "Lunch"][step]), mark: step == 0 ? "✓" : "",
        trailing: "1\(step):00")
    }
    let points = ["Being met", "I had to tell it", "Not said"]
    let poster = Block.editor(
      .init("poster", count: 3, caret: Caret(line: 2, offset: 0)) { line in
        .init(
          points[line], style: line == 2 ? .struck : .plain, bullet: line == 0 ? "" : "•",
          trailing: line == 1 ? "2 say so" : "")
      })
    let clock = Block.Clock(
      figures: "14", words: "14 min left", passed: 0.4, whole: "of 25", notes: ["late by 3 min"])
    let screen = Screen(
      header: .init("Samling Nordvik", right: "10:58"),
      body: .columns([
        .weight(1, .panel("Programme", steps)),
        .weight(1, .rows([.fit(.clock(clock)), .weight(1, .panel("Poster", poster))])),
      ]),
      status: "Saved.", footer: [.init("PgDn", "next"), .init("?", "help")], focus: "poster")
    #expect(
      plain(screen) == """
        Samling Nordvik — 10:58
        Programme
          1. ✓ Welcome, 10:00
        > 2. Table talk, 11:00
          3. Lunch, 12:00
        14 min left of 25
        late by 3 min
        Poster
          1. Being met
          2. • I had to tell it, 2 say so
        > 3. • ~Not said~
        Saved.
        PgDn: next; ?: help
        """)
  }

  @Test func `forms, tables and what lies over the body read as well`() {
    let form = Block.form(
      .init(
        "form",
        rows: [
          .init("Title", .text("Samling", caret: 0), help: "What it is called."),
          .init("Language", .choice("bokmål"), problem: "Not chosen."), .init("", .button("Make")),
        ], selected: 0))
    let table = Block.table(
      .init("table", columns: [.init("Date"), .init("Points")], count: 1) { _ in
        ["2026-03-14", "125"]
      })
    var screen = Screen(
      body: .rows([
        .fit(form),
        .fit(.table(.init("none", columns: [], count: 0, empty: "No sessions.") { _ in [] })),
        .fit(table),
      ]), focus: "form")
    #expect(
      plain(screen) == """
        > 1. Title: Samling
        What it is called.
          2. Language: bokmål
        Not chosen.
          3. Make
        No sessions.
        Date, Points
          1. 2026-03-14, 125
        """)
    screen.body = .space
    screen.overlay = .help(
      .init(
        title: "Keys",
        groups: [
          .init("Moving", [.init(keys: "PgUp", "back", reason: "this is the first step")])
        ]))
    #expect(
      plain(screen) == """
        Keys
        Moving
          PgUp: back (this is the first step)
        """)
    screen.overlay = .sheet(
      .init(
        title: "Erase", text: ["For good?"], choices: ["Keep it", "Erase"], selected: 0,
        hints: [.init("Enter", "choose")]))
    #expect(
      plain(screen) == """
        Erase
        For good?
        > 1. Keep it
          2. Erase
        Enter: choose
        """)
    screen.overlay = .palette(
      .init(
        title: "Commands", field: .init("f", label: ">", text: "ti", caret: 2),
        list: .init("l", count: 1, selected: 0) { _ in .init("new timetable", trailing: "t") }))
    #expect(
      plain(screen) == """
        Commands
        > ti
        > 1. new timetable, t
        """)
  }

  @Test func `what a terminal would obey is left out`() {
    let screen = Screen(body: .text("\u{1B}[2Ja\u{202E}b\u{7}\tc\r\nd"))
    #expect(
      plain(screen) == """
        [2Jab c
        d
        """)
  }
}
