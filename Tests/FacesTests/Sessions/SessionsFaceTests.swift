import Dialogue
import Terminal
import Testing

@testable import Faces

@Suite struct SessionsFaceTests {
  private var pilot = Pilot(SessionsFace.example())

  @Test func `the newest session is first and selected`() {
    var pilot = pilot
    pilot.resize(rows: 12, columns: 80)
    #expect(
      pilot.picture == """
         Mellomrom · Samlinger                                              ~/samlinger
        ┌ Nyeste først ────────────────────────────────────────────────────────────────┐
        │ Dato        Samling                  Sted              Tilstand    Punkter   │
        │ uten dato   Uten dato                Folkets hus       planlagt          0   │
        │ 14.03.2026  Samling Nordvik          Folkets hus       planlagt          0   │
        │ 20.02.2026  Ungdata                  Folkets hus       i gang            0   │
        │ 05.11.2025  Samling Sørdal           Folkets hus       holdt           125   │
        │ –           ny.json – Fila er fra …                    åpnes ikke            │
        └──────────────────────────────────────────────────────────────────────────────┘
         uten.json

         Enter led  p planlegg  n ny  / finn  c kopier planen  a arkiver  ? hjelp
        """)
    #expect(pilot.cursorRow?.contains("Uten dato") == true)
  }

  @Test func `a command found by a word for it is shown whole`() {
    var pilot = pilot
    pilot.resize(rows: 24, columns: 80)
    pilot.press("Ctrl-P")
    pilot.type("arkiv")
    for command in SessionsFace.commands where command.sentence.nb.contains("arkiv") {
      let shown = pilot.picture.filter { !$0.isWhitespace }
      let words = command.sentence.nb.split(separator: " ")
      #expect(words.allSatisfy { shown.contains($0) }, "\(command.sentence.nb)")
    }
    #expect(pilot.picture.contains("Ta tilbake det siste"))
    #expect(!pilot.picture.contains("…"))
  }

  @Test func `the paper kit of the selected session is written with one key`() {
    var pilot = pilot
    pilot.press("Down", "P")
    guard case .printOther("nordvik.json", .day) = pilot.effects.last else {
      Issue.record("\(pilot.effects)")
      return
    }
    pilot.receive(.finished(.wrote(path: "papir/nordvik.md")))
    #expect(pilot.status == "Ligger i papir/nordvik.md")
  }

  @Test func `letters are commands until the filter has the focus`() {
    var pilot = pilot
    pilot.press("/")
    pilot.type("nord plan")
    #expect(pilot.rows == ["Samling Nordvik"])
    pilot.press("Enter", "p")
    #expect(pilot.opened == [.plan(path: "nordvik.json")])
    pilot.press("Esc")
    #expect(pilot.rows.count == 4)
  }

  @Test(arguments: [
    ("sørdal", ["Samling Sørdal"]), ("sordal.json", ["Samling Sørdal"]), ("sordvik", []),
    ("11.2025", ["Samling Sørdal"]),
    ("november", ["Samling Sørdal"]), ("2026-03", ["Samling Nordvik"]),
    ("under way", ["Ungdata"]), ("HELDEN", []), ("HALDEN", ["Samling Sørdal"]), ("   ", nil),
  ])
  func `the filter finds by title, place, date and state`(text: String, titles: [String]?) {
    var pilot = pilot
    pilot.press("/")
    pilot.type(text)
    #expect(pilot.rows == titles ?? ["Uten dato", "Samling Nordvik", "Ungdata", "Samling Sørdal"])
  }

  @Test func `archiving is taken back and done again`() {
    var pilot = pilot
    pilot.press("Down", "a")
    #expect(pilot.rows == ["Uten dato", "Ungdata", "Samling Sørdal"])
    #expect(pilot.status == "«Samling Nordvik» ligger i arkivet. Ctrl-Z henter den tilbake.")
    #expect(pilot.face.selected?.title == "Ungdata")
    pilot.press("Ctrl-Z")
    #expect(pilot.rows.contains("Samling Nordvik"))
    #expect(pilot.face.selected?.title == "Samling Nordvik")
    pilot.press("Ctrl-Y")
    #expect(!pilot.rows.contains("Samling Nordvik"))
    #expect(
      pilot.archivings == ["nordvik.json true", "nordvik.json false", "nordvik.json true"])
    pilot.press("Ctrl-Z", "Ctrl-Z")
    #expect(pilot.status == "Det er ingenting å ta tilbake.")
  }

  @Test func `what is archived is shown on request and fetched out again`() {
    var pilot = pilot
    pilot.press("v", "End", "Up", "a")
    #expect(pilot.archivings == ["gammel.json false"])
    #expect(pilot.status == "«Gammel» er hentet fram fra arkivet.")
  }

  @Test func `a file that cannot be opened says why and is left alone`() {
    var pilot = pilot
    pilot.press("End")
    for key in ["Enter", "p", "c", "a"] {
      pilot.press(key)
      #expect(pilot.status == "Fila er fra en nyere versjon av programmet.", "\(key)")
    }
    #expect(pilot.effects.isEmpty)
    #expect(pilot.picture.contains("ny.json: Fila er fra en nyere versjon av programmet."))
    #expect(pilot.cursorRow?.contains("ny.json – Fila er fra") == true)
  }

  @Test func `a new session is selected when it comes, and undo leaves it alone`() {
    var pilot = pilot
    pilot.press("n")
    #expect(pilot.opened == [.newSession])
    pilot.receive(.finished(.created(path: "fersk.json")))
    var rows = SessionsFace.exampleRows
    rows.append(.example("fersk.json", "Fersk", date: "2026-05-01"))
    pilot.receive(.finished(.sessions(rows)))
    #expect(pilot.face.selected?.title == "Fersk")
    pilot.press("Ctrl-Z")
    #expect(pilot.status == "Det er ingenting å ta tilbake.")
    #expect(pilot.archivings.isEmpty)
  }

  @Test func `what was done before another face was opened is not what was done last`() {
    var pilot = pilot
    pilot.press("Down", "a", "p")
    pilot.receive(.finished(.sessions(SessionsFace.exampleRows)))
    pilot.press("Ctrl-Z")
    #expect(pilot.status == "Det er ingenting å ta tilbake.")
    #expect(pilot.archivings == ["nordvik.json true"])
  }

  @Test func `an empty folder tells what to do`() {
    let pilot = Pilot(SessionsFace(context: .example, folder: "~/samlinger", rows: []))
    #expect(pilot.picture.contains("Trykk n for å lage en"))
    #expect(pilot.picture.contains("mellomrom demo"))
  }

  @Test func `it asks for the listing once and says that it reads`() {
    var pilot = Pilot(SessionsFace(context: .example, folder: "~/samlinger"))
    #expect(pilot.picture.contains("Leser mappa …"))
    pilot.pass(seconds: 1)
    pilot.pass(seconds: 1)
    #expect(pilot.effects.count == 1)
  }

  @Test func `the same session stays selected when the list is read anew`() {
    var pilot = pilot
    pilot.press("Down", "Down")
    #expect(pilot.face.selected?.title == "Ungdata")
    pilot.press("Ctrl-R")
    let row = SessionRow.example("fersk.json", "Fersk", date: "2026-05-01")
    pilot.receive(.finished(.sessions(SessionsFace.exampleRows.reversed() + [row])))
    #expect(pilot.face.selected?.title == "Ungdata")
  }

  @Test func `whatever is pressed, the selection stands in the list`() {
    var dice = Dice(state: 14)
    let keys = SessionsFace.commands.flatMap(\.keys) + ["x", "Backspace", "Left", "o", "æ"]
    var pilot = pilot
    for round in 0..<3_000 {
      let key = keys.randomElement(using: &dice) ?? "x"
      pilot.press(key)
      if round % 50 == 0 {
        let sizes = [(0, 0), (12, 40), (24, 80), (50, 200)]
        let size = sizes[round / 50 % sizes.count]
        pilot.resize(rows: size.0, columns: size.1)
        _ = pilot.frame
      }
      let visible = pilot.face.visible
      #expect((pilot.face.selection == nil) == visible.isEmpty)
      if let place = pilot.face.selection { #expect(visible.indices.contains(place)) }
    }
  }
}

extension Pilot<SessionsFace> {
  fileprivate var rows: [String] {
    face.visible.filter { $0.problem == nil }.map(\.title)
  }

  fileprivate var opened: [Destination] {
    effects.compactMap { if case .open(let destination) = $0 { destination } else { nil } }
  }

  fileprivate var archivings: [String] {
    effects.compactMap { effect in
      guard case .archive(let path, let isArchived) = effect else { return nil }
      return "\(path) \(isArchived)"
    }
  }
}

extension SessionsFace {
  fileprivate static var exampleRows: [SessionRow] {
    var archived = SessionRow.example("gammel.json", "Gammel", date: "2020-01-02")
    archived.isArchived = true
    archived.state = .held
    var held = SessionRow.example("sordal.json", "Samling Sørdal", date: "2025-11-05")
    held.state = .held
    held.points = 125
    var underWay = SessionRow.example("ung.json", "Ungdata", date: "2026-02-20")
    underWay.state = .underWay
    var closed = SessionRow.example("ny.json", "", date: nil)
    closed.problem = Sentence(
      nb: "Fila er fra en nyere versjon av programmet.",
      nn: "Fila er frå ein nyare versjon av programmet.",
      en: "The file is from a newer version of the program.")
    return [
      held, closed, archived, .example("nordvik.json", "Samling Nordvik", date: "2026-03-14"),
      underWay, .example("uten.json", "Uten dato", date: nil),
    ]
  }

  fileprivate static func example() -> SessionsFace {
    SessionsFace(context: .example, folder: "~/samlinger", rows: exampleRows)
  }
}

extension SessionRow {
  fileprivate static func example(_ path: String, _ title: String, date: String?) -> SessionRow {
    SessionRow(
      path: path, title: title, place: "Folkets hus", date: date.flatMap { Day($0) },
      state: .planned, points: 0, isArchived: false)
  }
}

extension Context {
  /// Friday 20 February 2026 at noon, in bokmål, on a screen of 24 by 80.
  static var example: Context {
    Context(
      language: .bokmal, now: Moment("2026-02-20T12:00:00+01:00")!,
      size: Size(rows: 24, columns: 80), ids: IdentifierSource(seed: 1, 2))
  }
}
