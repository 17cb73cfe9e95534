import Dialogue
import Testing

@testable import Reporting

@Test func `the leader's copy shows how the points are sorted`() {
  var sketch = Sketch()
  let talk = sketch.step("Table talk")
  let one = sketch.poster(of: .table(1), in: talk)
  let two = sketch.poster(of: .table(2), in: talk)
  let points = ["a", "b", "c"].map { sketch.write($0, on: one) } + [sketch.write("d", on: two)]
  #expect(!Report.transcript(of: sketch.session, all: true).text(.plain).contains("sorted"))
  let trust = ID<Theme>(sketch.fold(.theme(.add(title: "trust", under: nil, after: nil))))
  let first = ID<Theme>(sketch.fold(.theme(.add(title: "at once", under: trust, after: trust))))
  sketch.fold(.link(points[0], .theme(trust), true))
  sketch.fold(.link(points[3], .theme(first), true))
  sketch.fold(.comment(.theme(trust), text: "This came up everywhere"))
  let text = Report.transcript(of: sketch.session, all: true).text(.markdown)
  #expect(text.contains("4 points: 2 sorted into themes, 2 not sorted yet."))
  #expect(
    text.contains(
      """
      | Theme | Table 1 | Table 2 | all |
      | --- | --- | --- | --- |
      | trust | 1 ▓▓▓▓▓▓ | 1 ▓▓▓▓▓▓ | 2 |
      | trust › at once | · | 1 ▓▓▓▓▓▓ | 1 |
      | not sorted yet | 2 ▓▓▓▓▓▓ | · | 2 |
      """))
  #expect(text.contains("This came up everywhere"))
  #expect(!Report.transcript(of: sketch.session).text(.markdown).contains("trust"))
}
