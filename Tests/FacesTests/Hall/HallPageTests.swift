import Dialogue
import Terminal
import Testing

@testable import Faces

/// What the room sees: never a draft, an unsigned point, a table's state, lateness or a name on file.
@Suite struct HallPageTests {
  private func picture(
    _ page: HallPage, _ pilot: Pilot<LeaderFace>, names: [ID<Person>: String] = [:]
  ) -> String {
    let screen = Screen(body: page.view(of: pilot.session, now: pilot.context.now, names: names))
    var memory = LayoutMemory()
    return layout(screen, in: Size(rows: 24, columns: 80), memory: &memory)
      .lines.joined(separator: "\n")
  }

  /// What can be read on the page, however large it is drawn.
  private func words(
    _ page: HallPage, _ pilot: Pilot<LeaderFace>, names: [ID<Person>: String] = [:]
  ) -> String {
    let screen = Screen(body: page.view(of: pilot.session, now: pilot.context.now, names: names))
    return plainLines(screen).joined(separator: "\n")
  }

  private static var wall: Pilot<LeaderFace> {
    var pilot = LeaderStage.pilot("10:00")
    pilot.goOn(to: .tables)
    var tables = TableStage(pilot)
    tables.write(1, ["Utkast som ingen har lest"])
    tables.write(3, (1...10).map { "Punkt \($0) fra bord tre" })
    tables.sign(3)
    tables.decline(4)
    pilot.receive(tables.changes)
    return pilot
  }

  @Test func `every page of a day is drawn, and none tells what the room should not see`() {
    var pilot = Self.wall
    pilot.at("15:30")
    for step in pilot.session.day {
      for page in pilot.session.hallPages(of: step) {
        let picture = picture(page, pilot)
        #expect(picture.contains { $0 != " " && $0 != "\n" }, "\(page)")
        for secret in ["Utkast", "forsinket", "over tida", "snakker", "godkjent", "vil ikke"] {
          #expect(!picture.contains(secret), "\(page): \(secret)")
        }
      }
    }
  }

  @Test func `what is shown of a question beforehand is what the room gets`() {
    var pilot = LeaderStage.pilot("10:00")
    pilot.goOn()
    let pairs = pilot.session.day.first { $0.kind == .pairs }!.id
    let before = words(.question(pairs, 0), pilot)
    #expect(before.contains("8 min"), "\(before)")
    pilot.goOn(to: .pairs)
    #expect(words(.question(pairs, 0), pilot) == before)
    pilot.pass(seconds: 60)
    let next = words(.question(pairs, 1), pilot)
    #expect(next.contains("5 min"), "\(next)")
    pilot.goOn()
    #expect(pilot.face.hallPage == .question(pairs, 1))
    #expect(words(.question(pairs, 1), pilot) == next)
  }

  @Test func `a long poster is shown a part at a time`() {
    let pilot = Self.wall
    let wall = pilot.session.day.first { $0.kind == .wall }!
    let pages = pilot.session.hallPages(of: wall)
    #expect(pages.count == 4)
    #expect(picture(pages[1], pilot).contains("Bord 3 (1/2)"))
    #expect(picture(pages[1], pilot).contains("• Punkt 6 fra bord tre"))
    #expect(!picture(pages[1], pilot).contains("Punkt 7"))
    #expect(picture(pages[2], pilot).contains("• Punkt 10 fra bord tre"))
  }

  @Test func `a signed poster hangs in the words that were signed`() {
    var pilot = Self.wall
    let poster = pilot.session.posters.visible.first { $0.holder == .table(3) }!
    let points = Array(pilot.session.points(of: poster.id).visible)
    var context = pilot.context
    var open = OpenSession(pilot.session, seat: .table(3), path: "")
    let edits: [Edit] = [
      .reword(points[0].id, text: "Noe annet"), .setPoint(points[1].id, .struck(true)),
      .setPoint(points[2].id, .leftOutOfPrint(true)), .erase(points[3].id),
      .write(poster.id, level: .point, text: "Kom til etterpå", after: points[9].id),
    ]
    pilot.receive((try? open.propose(edits, context: &context)) ?? [])
    let text = (0..<2).map { words(.poster(poster.id, $0), pilot) }.joined(separator: "\n") + "\n"
    #expect(text.contains("Punkt 1 fra bord tre"))
    #expect(text.contains("Punkt 10 fra bord tre"))
    for gone in ["Noe annet", "Punkt 2 ", "Punkt 3 ", "Punkt 4 ", "Kom til etterpå"] {
      #expect(!text.contains(gone), "\(gone)")
    }
  }

  @Test func `people stand under what they want to be called today`() {
    var pilot = LeaderStage.pilot("10:00", participants: 5)
    pilot.press("g", "f", "Enter")
    let pairs = pilot.session.day.first { $0.kind == .pairs }!
    let ada = pairs.seating[0][0]
    let named = words(.seating(pairs.id, 0), pilot, names: [ada: "Ada"])
    #expect(named.contains("Ada – 2"))
    #expect(named.contains("3 – 4 – 5"))
  }

  @Test func `the hall speaks the session's own language`() {
    let pilot = LeaderStage.pilot("10:00", language: .english)
    let rule = pilot.session.rules.first!
    #expect(picture(.rule(rule.id), pilot).contains("Ground rule 1 of 8"))
  }

  @Test func `a question shows its minutes, and nothing when they are used up`() {
    var pilot = LeaderStage.pilot("10:00")
    pilot.goOn(to: .plenary)
    let page = pilot.face.hallPage
    let before = picture(page, pilot)
    pilot.pass(seconds: 60 * 60)
    #expect(picture(page, pilot) != before)
    #expect(!picture(page, pilot).contains("█"))
  }

  @Test func `quiet is one calm sentence`() {
    var pilot = LeaderStage.pilot("10:00")
    pilot.press("r")
    #expect(pilot.face.hallPage == .quiet)
    let narrow = Screen(body: HallPage.quiet.view(of: pilot.session, now: pilot.context.now))
    var memory = LayoutMemory()
    let lines = layout(narrow, in: Size(rows: 12, columns: 44), memory: &memory).lines
    #expect(lines.filter { !$0.isEmpty } == ["  Vi tar en stille stund. Vi har god tid."])
  }

  @Test func `a page of something that is gone is an empty page`() {
    let pilot = LeaderStage.pilot("10:00")
    let none = ID<Step>(Identifier(high: 1, low: 1))
    for page in [
      HallPage.words(none), .seating(none, 0), .relations(none), .question(none, 3),
      .rule(ID(none.identifier)),
      .poster(ID(none.identifier), 2),
    ] {
      #expect(!picture(page, pilot).contains { $0 != " " && $0 != "\n" })
      _ = page.summary(in: pilot.session, language: .english)
    }
  }
}
