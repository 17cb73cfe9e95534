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

@Test func `words are letters and figures, three at least, in small letters`() {
  #expect(
    "«Å BLI møtt», sa hun – 125 ganger; 對話室 ŊĐÅ".words == [
      "bli", "møtt", "hun", "125", "ganger", "對話室", "ŋđå",
    ])
  #expect("".words.isEmpty)
}

/// Texts with numbers for their words.
private struct Shelf {
  private(set) var index = Index()
  private var terms: [String: Int] = [:]
  private var count = 0

  mutating func numbers(_ text: String) -> [Int] {
    text.words.map { word in
      let number = terms[word] ?? terms.count
      terms[word] = number
      return number
    }
  }

  mutating func put(_ text: String, as number: Int) {
    index.put(numbers(text), as: number)
    count = max(count, number + 1)
  }

  mutating func scores(_ text: String) -> [Double] {
    var scores = [Double](repeating: 0, count: count)
    index.add(to: &scores, likenessToTerms: numbers(text).sorted())
    return scores
  }

  /// Those that have anything in common with a text, the most alike first.
  mutating func ranked(_ text: String) -> [Int] {
    scores(text).enumerated().filter { $0.element > 0 }
      .sorted { ($0.element, $1.offset) > ($1.element, $0.offset) }.map(\.offset)
  }
}

private let shelved = [
  "å bli trodd første gang", "å vente i fjorten uker", "å bli møtt", "tolken er i rommet",
  "å vente vente vente på svar og aldri få det i dag heller",
]

@Test func `a text is like the one with which it shares its rare words`() {
  var shelf = Shelf()
  for (number, text) in shelved.enumerated() { shelf.put(text, as: number) }
  #expect(shelf.ranked("tolken").first == 3)
  #expect(shelf.ranked("aldri heller").first == 4)
  #expect(shelf.ranked("å bli trodd").first == 0)
  #expect(shelf.ranked("vente").count == 2)
  #expect(shelf.ranked("noe annet").isEmpty)
  var empty = Shelf()
  #expect(empty.scores("tolken").isEmpty)
}

@Test func `a text that was put in place of another leaves nothing of that behind`() {
  var (changed, fresh) = (Shelf(), Shelf())
  for number in shelved.indices { changed.put("tolken kom aldri \(number)23", as: number) }
  for (number, text) in shelved.enumerated() {
    changed.put(text, as: number)
    fresh.put(text, as: number)
  }
  changed.put("vente", as: 5)
  changed.put("", as: 5)
  for text in shelved {
    let pairs = zip(changed.scores(text), fresh.scores(text))
    #expect(pairs.allSatisfy { abs($0 - $1) < 1e-9 })
  }
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

@Test func `what is read anew suggests what a first reading would`() throws {
  var desk = Desk()
  let (waiting, places) = (desk.theme("ventetid"), desk.theme("steder"))
  let moved = desk.write("fjorten uker på venteliste", under: waiting)
  let struck = desk.write("møteplassene er stengt om kvelden", under: places)
  let asked = desk.write("stengt i fjorten uker")
  var suggestions = Suggestions(for: desk.session)
  desk.fold(.reword(moved.id, text: "ingen svarer"))
  desk.fold(.setPoint(struck.id, .struck(true)))
  let new = desk.write("stengt om sommeren", under: places)
  suggestions.read([moved.id, struck.id, new.id, moved.id], in: desk.session)
  let fresh = Suggestions(for: desk.session)
  #expect(suggestions.theme(for: asked, in: desk.session) == places)
  for id in [asked.id, moved.id, new.id] {
    let point = try #require(desk.session.point(id))
    #expect(
      suggestions.theme(for: point, in: desk.session) == fresh.theme(for: point, in: desk.session))
  }
  // Of the wording that has gone nothing is said.
  #expect(suggestions.theme(for: moved, in: desk.session) == nil)
}

@Test func `of points that say the same, the theme made first is suggested`() {
  var desk = Desk()
  let themes = (1...3).map { desk.theme("tema \($0)") }
  for number in 0..<300 { _ = desk.write("det tok lang tid", under: themes[2 - number % 3]) }
  let asked = desk.write("lang tid")
  let suggestions = Suggestions(for: desk.session)
  #expect(suggestions.theme(for: asked, in: desk.session) == themes[0])
}
