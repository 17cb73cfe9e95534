import Dialogue
import Terminal
import Testing

@testable import Faces

/// The table of commands: every one can be reached, and says why when it cannot be done.
@Suite struct LeaderCommandTests {
  private static let scopes: [Scope] =
    [.main, .wall] + Set<Scope>.sheets.sorted { $0.name < $1.name }

  @Test(arguments: scopes)
  func `no key means two things in one place`(scope: Scope) {
    var seen: [Key: String] = [:]
    for command in LeaderFace.commands where command.scopes.contains(scope) {
      for key in command.keys {
        #expect(seen[key] == nil, "\(key): \(seen[key] ?? "") and \(command.id)")
        #expect(!Universal.allCases.contains { $0.keys.contains(key) }, "\(key) is the shell's")
        seen[key] = command.id
      }
    }
  }

  @Test func `commands have names of their own, and words in every language`() {
    var names: Set<String> = []
    for command in LeaderFace.commands {
      #expect(names.insert(command.id).inserted, "\(command.id)")
      for language in Language.allCases {
        #expect(!command.sentence(language).isEmpty && !command.hint(language).isEmpty)
      }
    }
  }

  @Test(arguments: Set<Scope>.fields.sorted { $0.name < $1.name })
  func `where letters are text no command waits for a letter`(scope: Scope) {
    for command in LeaderFace.commands where command.scopes.contains(scope) {
      #expect(command.keys.contains { $0.typed == nil }, "\(command.id)")
    }
  }

  @Test func `every place is reached by keys`() {
    var pilot = LeaderStage.pilot("10:00")
    pilot.goOn(to: .tables)
    let routes: [(String, Scope)] = [
      ("PgDn", .preview), ("+", .minutes), ("a", .minutes), ("t", .timetable), ("e", .reading),
      ("i", .reading), ("w", .reading), ("o", .floor), ("n", .writing), ("g", .seating),
      ("d", .people), ("c", .comments), ("R", .field), ("m", .message), ("l", .preview),
      ("S", .consent),
    ]
    var reached: Set<Scope> = [.main]
    for (key, scope) in routes {
      pilot.press(key)
      #expect(pilot.face.scope == scope, "\(key)")
      reached.insert(pilot.face.scope)
      pilot.press("Esc")
      #expect(pilot.face.scope == .main, "\(key)")
    }
    pilot.press("Tab", "Enter")
    reached.insert(pilot.face.scope)
    pilot.press("Esc", "d", "n")
    reached.insert(pilot.face.scope)
    pilot.press("Esc", "Esc", "c", "n")
    reached.insert(pilot.face.scope)
    pilot.press("Esc", "Esc", "g", "f", "Enter", "v")
    reached.insert(pilot.face.scope)
    pilot.press("Esc", "p")
    reached.insert(pilot.face.scope)
    pilot.press("Esc", "o")
    reached.insert(pilot.face.scope)
    pilot.press("Esc")
    for key in ["y", "n", "Enter"] {
      pilot.press(key)
      reached.insert(pilot.face.scope)
    }
    pilot.press("Esc", "Esc", "Esc", "Esc")
    pilot.press("S", "j")
    reached.insert(pilot.face.scope)
    // Posters and the end of the day have tests of their own.
    #expect(Set(Self.scopes).subtracting(reached) == [.poster, .wall, .wallWords, .endOfDay])
  }

  @Test(arguments: [
    ("+", "Ingen programpost er i gang. PgDn begynner dagen."),
    ("a", "Ingen programpost er i gang. PgDn begynner dagen."),
    ("s", "Ingen programpost er i gang. PgDn begynner dagen."),
    ("o", "Ingen programpost er i gang. PgDn begynner dagen."),
    ("n", "Ingen programpost er i gang. PgDn begynner dagen."),
    ("PgUp", "Det er ingenting før dette."),
    ("Tab", "Ingen bord skriver i denne programposten."),
    ("Left", "Dette er det første å si."),
    ("Ctrl-Z", "Det er ingenting å ta tilbake."),
    ("Ctrl-Y", "Det er ingenting å gjøre igjen."),
    ("z", "z gjør ingenting her. ? viser tastene."),
  ])
  func `before the day, a key that cannot work says why`(key: String, reason: String) {
    var pilot = LeaderStage.pilot()
    pilot.press(key)
    #expect(pilot.status == reason)
    #expect(pilot.face.sheet == nil)
  }

  @Test func `without people and programme everything still says why`() {
    let empty = OpenSession(Session(), seat: .leader, path: "empty")
    var pilot = Pilot(LeaderFace(empty, context: LeaderStage.context("10:00")))
    #expect(pilot.picture.contains("Det er ikke noe program ennå."))
    let reasons = [
      ("g", "Ingen programpost herfra har par eller bord."),
      ("t", "Det er ingen programposter igjen i dag."),
      ("Enter", "Ingenting er valgt."),
      ("Right", "Det er ikke mer å si her."),
      ("PgDn", "Dagen er over. PgUp går tilbake."),
    ]
    for (key, reason) in reasons {
      pilot.press(key)
      #expect(pilot.status == reason, "\(key)")
    }
    pilot.press("d", "Enter")
    #expect(pilot.status == "Ingen deltakere er lagt inn. d og så n legger til en.")
    pilot.press("Esc", "c", "Enter")
    #expect(pilot.status == "Ingenting er valgt.")
  }

  @Test func `effects go out by one key each`() {
    var pilot = LeaderStage.pilot()
    pilot.press("T", "P", "p", "e", "Esc", "q")
    let kinds = pilot.effects.map { effect in
      switch effect {
      case .print(.transcript(all: false)): "wall"
      case .print(.day): "kit"
      case .open(.plan(path: "nordvik")): "plan"
      case .readCard: "card"
      case .leave: "leave"
      default: "something else"
      }
    }
    #expect(kinds == ["wall", "kit", "plan", "card", "leave"])
    pilot.receive(.finished(.wrote(path: "out/nordvik.md")))
    #expect(pilot.status == "Ligger i out/nordvik.md")
  }

  @Test func `words are read on and back, and begin anew with each step`() {
    var pilot = LeaderStage.pilot("10:00")
    pilot.press("Right", "Right")
    #expect(pilot.picture.contains("Si (3/4, mer: →):"))
    pilot.press("Left")
    #expect(pilot.picture.contains("Si (2/4, mer: →):"))
    pilot.goOn()
    #expect(pilot.picture.contains("Si (1/4, mer: →):"))
  }

  @Test func `the reasons behind the running step come first`() {
    var pilot = LeaderStage.pilot("10:00")
    pilot.goOn(to: .tables)
    pilot.press("w")
    let titles = pilot.face.readingRows.filter { $0.spans.first?.style == .heading }.map(\.text)
    #expect(titles.prefix(2) == ["Snakk først, skriv etterpå", "Åpne spørsmål"])
    #expect(titles.count == 8)
  }
}
