import Dialogue
import Testing

@testable import Likeness

@Test(arguments: [
  ("møteplass", "møteplassene"), ("møteplassen", "møteplasser"), ("tjenester", "tjenesten"),
])
func `endings are taken off Norwegian words`(one: String, other: String) {
  let stemmer = Stemmer(.bokmal)
  #expect(stemmer.stem(one) == stemmer.stem(other))
  #expect(stemmer.stem(one) != stemmer.stem("hjelp"))
}

@Test func `every language has a stemmer, and any text comes through it`() {
  for language in Language.allCases {
    let stemmer = Stemmer(language)
    for word in ["", "å", "対話", "👩‍⚕️", "ŋđ", "waiting", String(repeating: "a", count: 5_000)] {
      #expect(stemmer.stem(word).utf8.count <= max(word.utf8.count, 1))
    }
  }
  #expect(Stemmer(.english).stem("waiting") == "wait")
}

@Test func `a text is like the one with which it shares its rare words`() {
  var index = Index<Int>()
  for (key, text) in [
    "å bli trodd første gang", "å vente i fjorten uker", "å bli møtt", "tolken er i rommet",
    "å vente vente vente på svar og aldri få det i dag heller",
  ].enumerated() {
    index.add(text.words, as: key)
  }
  func ranked(_ text: String) -> [Int] {
    index.scores(of: Set(text.words)).sorted { ($0.value, $1.key) > ($1.value, $0.key) }.map(\.key)
  }
  #expect(ranked("tolken").first == 3)
  #expect(ranked("aldri heller").first == 4)
  #expect(ranked("å bli trodd").first == 0)
  #expect(ranked("vente").count == 2)
  #expect(ranked("noe annet").isEmpty)
  #expect(Index<Int>().scores(of: ["x"]).isEmpty)
}

/// Points under two themes, and one that nobody has placed.
private struct Desk {
  var session = Session()
  private var ids = IdentifierSource(seed: 1, 2)
  private let now = Moment("2026-03-14T10:00:00Z")!
  private var poster = ID<Poster>.last

  init() {
    let step = Step(
      id: .last, number: 1, kind: .tables, title: "x", minutes: 5, form: .tables, writes: .tables)
    let made = ID<Step>(fold(.addStep(step, after: nil)))
    poster = Poster.id(step: made, holder: .table(1))
    fold(.openPoster(poster, step: made, holder: .table(1), fromPaper: false))
  }

  @discardableResult
  mutating func fold(_ edit: Edit) -> Identifier {
    let id = ids.next(at: now)
    session.fold(Change(id: id, at: now, by: .leader, edit: edit))
    return id
  }

  mutating func theme(_ title: String) -> ID<Theme> {
    ID(fold(.theme(.add(title: title, under: nil, after: .last))))
  }

  mutating func write(_ text: String, under theme: ID<Theme>? = nil) -> Point {
    let id = ID<Point>(fold(.write(poster, level: .point, text: text, after: .last)))
    if let theme { fold(.link(id, .theme(theme), true)) }
    return session.point(id)!
  }
}

@Test func `the theme with the most alike point is suggested, exact words before stems`() {
  var desk = Desk()
  let (waiting, places) = (desk.theme("ventetid"), desk.theme("steder"))
  _ = desk.write("fjorten uker på venteliste", under: waiting)
  _ = desk.write("møteplassene er stengt om kvelden", under: places)
  _ = desk.write("en fare", under: waiting)
  _ = desk.write("min far fikk være med", under: places)
  let stem = desk.write("en møteplass for oss")
  let exact = desk.write("far var der")
  let alone = desk.write("ingenting likt")
  let suggestions = Suggestions(for: desk.session)
  #expect(suggestions.theme(for: stem, in: desk.session) == places)
  #expect(suggestions.theme(for: exact, in: desk.session) == places)
  #expect(suggestions.theme(for: alone, in: desk.session) == nil)
  // A theme that has gone is not suggested, nor one that the point lies under.
  desk.fold(.theme(.place(places, .remove)))
  #expect(suggestions.theme(for: exact, in: desk.session) != places)
}
