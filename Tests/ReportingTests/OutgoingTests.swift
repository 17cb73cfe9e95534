import Dialogue
import Discretion
import PlainLanguage
import Testing

@testable import Reporting

/// A wall with one planted point, and our own words around it.
private func wall(_ point: String, _ language: Language = .bokmal) -> Session {
  var sketch = Sketch(language, title: "Samling Nordvik")
  let step = sketch.step("Gruppesamtale", asks: ["Hvordan vil jeg bli møtt?"])
  let poster = sketch.poster(of: .table(3), in: step)
  sketch.write("Tid", on: poster, .heading)
  sketch.write(point, on: poster)
  sketch.sign(poster)
  return sketch.session
}

@Test(arguments: Report.Kind.allCases.filter(\.leavesTheHouse), Language.allCases)
func `our own words raise no clues`(kind: Report.Kind, language: Language) {
  let session = wall("å få svar", language)
  let report = Report.make(kind, of: session)
  let review = report.review(by: ClueFinder(for: session, People()), decisions: [])
  #expect(review.undecided.map(\.words) == [])
}

@Test(arguments: Report.Kind.allCases.filter { $0.leavesTheHouse && $0.hasRows })
func `a name inside a point is found, and gone from every format once that is decided`(
  kind: Report.Kind
) {
  let session = wall("å bli møtt av Tove Bakke i døra")
  let report = Report.make(kind, of: session)
  guard report.texts.contains(where: { $0.contains("Tove Bakke") }) else { return }
  let finder = ClueFinder(for: session, People())
  #expect(report.review(by: finder, decisions: []).undecided.map(\.words) == ["Tove Bakke"])
  let decisions = [WordDecision("tove bakke", .replace(with: "en nabo"))]
  let outgoing = report.applying(Decisions(decisions))
  for format in Report.TextFormat.allCases {
    #expect(!outgoing.text(format).contains("Tove"), "\(format)")
    #expect(outgoing.text(format).contains("en nabo"), "\(format)")
  }
  #expect(outgoing.review(by: finder, decisions: decisions).undecided.isEmpty)
}

@Test func `with nothing to take out a document is the same to the letter`() {
  let report = Report.transcript(of: wall("å få svar"))
  #expect(report.applying(Decisions([WordDecision("Kari", .strike)])) == report)
  #expect(report.changingTexts { $0 } == report)
  #expect(report.applying(Decisions([WordDecision("svar", .strike)])) != report)
}

@Test func `a row says what was said, of what, by whom, and at which level`() {
  let rows = Report.transcript(of: wall("å få svar")).rows
  #expect(rows[0].first == "kapittel" && rows.allSatisfy { $0.count == 9 })
  #expect(
    rows.last == [
      "Gruppesamtale", "Fra et bord", "1", "Hvordan vil jeg bli møtt?", "Fra et bord", "Tid",
      "å få svar", "punkt", "",
    ])
  #expect(rows.count == 3)
}

@Test func `a letter to one keeps what everybody reads, with the greeting theirs`() {
  let session = wall("å få svar")
  let letter = Report.make(.letter, of: session)
  var known = Particulars(.last)
  known.name = "Zoë Hemmelig"
  known.calledToday = "Zozo"
  known.contact = "Veien 1"
  known.form = .telephone
  let text = letter.addressed(to: Addressee(known)).text(.plain)
  #expect(text.contains("Hei, Zozo!") && !text.contains("Hei, du som var med!"))
  #expect(text.contains("Zoë Hemmelig") && text.contains("på telefon") && text.contains("Veien 1"))
  #expect(!letter.text(.plain).contains("Zozo"))
}

@Test func `how hard a text is to read is said of ours, never of a point`() {
  let hard = String(repeating: "samhandlingsutfordringer ", count: 200)
  #expect(Report.transcript(of: wall(hard)).readability.isEmpty)
  let letter = Report.make(.letter, of: wall(hard)).readability
  #expect(letter.count == 1 && letter[0].words < 200)
}

@Test func `words in another language leave what was said as it stands`() {
  let letter = Report.make(.transcript, of: wall("å få svar").speaking(.english))
  #expect(letter.text(.plain).contains("å få svar") && letter.text(.plain).contains("Today's wall"))
}
