import Dialogue
import Testing

@testable import Reporting

/// One day with everything on it that a transcript has to treat in its own way.
private func day(_ language: Language = .english) -> Sketch {
  var sketch = Sketch(language)
  let round = sketch.step(
    "Opening round", asks: ["Who am I?"], kind: .plenary, form: .plenary, writes: .digest)
  let digest = sketch.poster(of: .digest, in: round)
  sketch.write("Many had waited for years", on: digest)
  sketch.sign(digest)

  let talk = sketch.step("Table talk", asks: ["How do I want to be met?"])
  let first = sketch.poster(of: .table(1), in: talk)
  sketch.write("TIME", on: first, .heading)
  sketch.write("A quarter of an hour is not much", on: first)
  sketch.write("→ then I do not say it next time", on: first, .sub)
  let split = sketch.write("Relatives should always be there", on: first)
  sketch.fold(.setPoint(split, .ofTwoMinds(true)))
  let hidden = sketch.write("Somebody lied", on: first)
  sketch.fold(.setPoint(hidden, .leftOutOfPrint(true)))
  let struck = sketch.write("More meetings", on: first)
  sketch.fold(.setPoint(struck, .struck(true)))
  let gone = sketch.write("She at the desk", on: first)
  sketch.sign(first)
  sketch.fold(.erase(gone))
  sketch.fold(.reword(split, text: "Relatives may be there"))
  sketch.write("One more", on: first)

  let second = sketch.poster(of: .table(2), in: talk)
  sketch.fold(.setPoster(second, .state(.declined)))
  let third = sketch.poster(of: .table(3), in: talk)
  sketch.write("Not read aloud yet", on: third)
  sketch.fold(.comment(.poster(third), text: "They need time"))
  sketch.fold(.comment(.step(talk), text: "It was quiet"))
  sketch.fold(.comment(.session, text: "A warm day"))
  return sketch
}

@Test func `the wall of a day in Markdown`() {
  #expect(
    Report.transcript(of: day().session).text(.markdown) == """
      # Today's wall

      **Nordvik**

      Saturday 14 March 2026

      The words are the groups' own, as they were read aloud and signed. The order does not tell which table wrote what. What other tables said before the wall, and the process leader's digests, are marked.

      ## Opening round

      *Who am I?*

      ### The process leader's digest

      > - Many had waited for years

      ## Table talk

      *How do I want to be met?*

      ### From a table

      #### TIME

      - A quarter of an hour is not much
        - → then I do not say it next time
      - Relatives should always be there *(we are of two minds)*

      One table chose not to write.

      ## What is here and what is not

      - 4 points are here.
      - 1 point is signed, but the group wanted it left out of print.
      - 1 point has been struck.
      - 1 point has been removed on request.
      - 1 point was written after the group had signed, and is not here.
      - One table chose not to write.
      - 1 poster is not signed yet and is not here.

      If you want something taken away, tell the process leader.

      """)
}

@Test func `the wall of a day as plain text in nynorsk`() {
  #expect(
    Report.transcript(of: day(.nynorsk).session).text(.plain) == """
      Veggen i dag
      ============

      Nordvik

      laurdag 14. mars 2026

      Orda er gruppene sine eigne, slik dei vart lesne opp og godkjende. Rekkjefølgja
      seier ikkje kva bord som skreiv kva. Det som andre bord sa ved veggen, og
      oppsummeringane til prosessleiaren, er merkt.

      Opening round
      -------------

      Who am I?

      Oppsummeringa til prosessleiaren
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~

      | - Many had waited for years

      Table talk
      ----------

      How do I want to be met?

      Frå eit bord
      ~~~~~~~~~~~~

        TIME
        - A quarter of an hour is not much
          - → then I do not say it next time
        - Relatives should always be there (vi ser det på to måtar)

      Eitt bord valde å ikkje skrive.

      Med og ikkje med
      ----------------

      - 4 punkt er med her.
      - 1 punkt er godkjent, men gruppa ville ikkje ha det på trykk.
      - 1 punkt er stroke.
      - 1 punkt er fjerna etter ønske.
      - 1 punkt er skrive etter at gruppa godkjende, og er ikkje med.
      - Eitt bord valde å ikkje skrive.
      - 1 veggavis er ikkje godkjend enno og er ikkje med.

      Vil du at noko skal bort, sei frå til prosessleiaren.

      """)
}

@Test func `the leader's own copy has tables, states and comments`() {
  let text = Report.transcript(of: day().session, all: true).text(.plain)
  for line in [
    "Table 1, signed 10:02", "Table 2, does not want to write", "Table 3, draft, not signed",
    "  - Relatives should always be there (we are of two minds, changed later to",
    "    “Relatives may be there”)",
    "  - Somebody lied (left out of print)", "  - More meetings (struck)",
    "  - (removed on request)", "  - One more (not signed)", "  - Not read aloud yet",
    "| - They need time", "| - It was quiet", "| - A warm day",
  ] {
    #expect(text.contains("\n\(line)\n"), "\(line)\n\(text)")
  }
}

@Test func `a poster that is signed again shows what was signed last`() {
  var sketch = Sketch()
  let poster = sketch.poster(of: .table(1), in: sketch.step("Talk"))
  let point = sketch.write("First", on: poster)
  sketch.sign(poster)
  sketch.fold(.reword(point, text: "Second"))
  #expect(words(of: .transcript(of: sketch.session)) == ["First"])
  sketch.sign(poster)
  #expect(words(of: .transcript(of: sketch.session)) == ["Second"])
}

@Test func `what was struck, erased or taken off print after signing is not printed`() {
  var sketch = Sketch()
  let poster = sketch.poster(of: .table(1), in: sketch.step("Talk"))
  let points = ["one", "two", "three", "four"].map { sketch.write($0, on: poster) }
  sketch.sign(poster)
  sketch.fold(.setPoint(points[0], .struck(true)))
  sketch.fold(.erase(points[1]))
  sketch.fold(.setPoint(points[2], .leftOutOfPrint(true)))
  #expect(words(of: .transcript(of: sketch.session)) == ["four"])
}

@Test func `a poster that is opened again waits until it is signed again`() {
  var sketch = Sketch()
  let poster = sketch.poster(of: .table(1), in: sketch.step("Talk"))
  sketch.write("one", on: poster)
  sketch.sign(poster)
  sketch.fold(.setPoster(poster, .state(.draft)))
  #expect(words(of: .transcript(of: sketch.session)) == [])
}

@Test func `posters of a step taken off the programme keep their words`() {
  var sketch = Sketch()
  let step = sketch.step("Talk")
  let poster = sketch.poster(of: .table(1), in: step)
  sketch.write("one", on: poster)
  sketch.sign(poster)
  sketch.fold(.placeStep(step, .remove))
  #expect(words(of: .transcript(of: sketch.session)) == ["one"])
}

@Test func `a day without posters says so`() {
  let text = Report.transcript(of: Sketch().session).text(.plain)
  #expect(text.contains("\nNo posters are signed yet.\n"))
  #expect(text.contains("\n- 0 points are here.\n"))
}

@Test func `the order of the posters is the same each time and not that of the tables`() {
  var orders: Set<[String]> = []
  for seed in UInt64(1)...8 {
    var sketch = Sketch(seed: seed)
    let step = sketch.step("Talk")
    for table in 1...8 {
      let poster = sketch.poster(of: .table(table), in: step)
      sketch.write("\(table)", on: poster)
      sketch.sign(poster)
    }
    let order = words(of: .transcript(of: sketch.session))
    #expect(order == words(of: .transcript(of: sketch.session)))
    #expect(order.sorted() == (1...8).map { "\($0)" })
    orders.insert(order)
  }
  #expect(orders.count == 8)
}

func words(of report: Report) -> [String] { report.words.map(\.words) }

@Test func `as rows the sheets of one step are told apart`() {
  var sketch = Sketch()
  let talk = sketch.step("Table talk")
  for table in 1...3 {
    let poster = sketch.poster(of: .table(table), in: talk)
    sketch.write("a\(table)", on: poster)
    sketch.write("b\(table)", on: poster)
    sketch.sign(poster)
  }
  let rows = Report.transcript(of: sketch.session).rows.filter { $0[0] == "Table talk" }
  let sheets = Dictionary(grouping: rows) { $0[2] }
  #expect(Set(sheets.keys) == ["1", "2", "3"])
  #expect(sheets.values.allSatisfy { Set($0.map { $0[6].dropFirst() }).count == 1 })
}
