import Dialogue
import Terminal
import Testing

@testable import Faces

/// What is planted everywhere that the room has no business with never reaches the hall, whatever
/// page anybody asks for.
@Suite struct NeverShownTests {
  /// Words that stand in a draft, in what came after a signature, in comments, scripts and the like.
  private static let secrets = [
    "Utkast", "Endret", "Etterpå", "Strøket", "Utelatt", "Merknad", "Oppsummering", "Spør",
    "Fjernet",
  ]

  private static func planted() -> (session: Session, posters: [ID<Poster>]) {
    var pilot = LeaderStage.pilot("10:00", participants: 8)
    pilot.press("g", "f", "Enter", "Esc")
    pilot.goOn(to: .tables)
    var tables = TableStage(pilot)
    tables.write(1, ["Utkast en", "Utkast to"])
    tables.write(2, ["Lest", "Skal endres", "Skal strykes", "Skal utelates", "Skal fjernes"])
    tables.sign(2)
    pilot.receive(tables.changes)
    let step = pilot.session.currentStep!
    let signed = Poster.id(step: step.id, holder: .table(2))
    let points = Array(pilot.session.points(of: signed).visible)
    var open = OpenSession(pilot.session, seat: .leader, path: "")
    var context = pilot.context
    context.ids = IdentifierSource(seed: 77, 1)
    let digest = Poster.id(step: step.id, holder: .digest)
    let edits: [Edit] = [
      .reword(points[1].id, text: "Endret etter godkjenning"),
      .write(signed, level: .point, text: "Etterpå", after: points[4].id),
      .reword(points[2].id, text: "Strøket punkt"), .setPoint(points[2].id, .struck(true)),
      .reword(points[3].id, text: "Utelatt punkt"), .setPoint(points[3].id, .leftOutOfPrint(true)),
      .reword(points[4].id, text: "Fjernet punkt"), .erase(points[4].id),
      .comment(.poster(signed), text: "Merknad om bordet"),
      .comment(.session, text: "Merknad om dagen"),
      .setStep(step.id, .scripts(["Spør dem stille"])),
      .openPoster(digest, step: step.id, holder: .digest, fromPaper: false),
      .write(digest, level: .point, text: "Oppsummering fra lederen", after: nil),
    ]
    do {
      for edit in edits { _ = try open.propose([edit], context: &context) }
    } catch {
      Issue.record("refused: \(error)")
    }
    return (open.session, open.session.posters.all.map(\.id))
  }

  @Test func `no page, also none that nobody would turn to, shows what was planted`() {
    let (session, posters) = Self.planted()
    let ids = session.programme.all.map(\.id)
    var pages = session.day.flatMap(session.hallPages(of:))
    pages += posters.flatMap { poster in (-1...3).map { HallPage.poster(poster, $0) } }
    pages += ids.flatMap { step in
      [.words(step), .relations(step)]
        + (-1...9).flatMap { [HallPage.question(step, $0), .seating(step, $0)] }
    }
    pages += posters.map { .words(ID($0.identifier)) } + [.title, .blank, .quiet]
    pages += [.seating(ids[0], .max), .question(ids[0], .min), .poster(posters[0], .max)]
    var window = HallWindow(session)
    window.call([:])
    let late = LeaderStage.moment("15:59")
    for page in pages {
      let block = window.scene(of: page, now: late).view(.bokmal)
      let words = plainLines(Screen(body: block)).joined(separator: "\n")
      for secret in Self.secrets + ["forsinket", "over tida", "skriver nå", "ber om"] {
        #expect(!words.contains(secret), "\(page): \(secret)")
      }
      for size in [Size(rows: 24, columns: 80), Size(rows: 60, columns: 200)] {
        var memory = LayoutMemory()
        _ = layout(Screen(body: block), in: size, memory: &memory)
      }
    }
  }

  @Test func `what was signed is shown in the words that were signed`() {
    let (session, posters) = Self.planted()
    let all = posters.map { poster in
      HallScene(.poster(poster, 0), of: session, now: LeaderStage.moment("15:00"))
    }
    #expect(
      all.filter { $0 != .blank } == [
        .poster(
          HallScene.Poster(
            table: 2, part: 1, parts: 1,
            lines: [
              .init(level: .point, text: "Lest"), .init(level: .point, text: "Skal endres"),
            ]))
      ])
  }
}
