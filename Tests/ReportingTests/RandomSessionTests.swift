import Dialogue
import Testing

@testable import Reporting

/// A session of chance, and what of it a transcript must show: each signed wording by its point.
private func random(_ seed: UInt64) -> (session: Session, signed: [ID<Point>: String]) {
  var generator = SplitMix(state: seed)
  var sketch = Sketch(Language.allCases.randomElement(using: &generator)!, seed: seed)
  var signed: [ID<Point>: String] = [:]
  var count = 0
  for _ in 0..<Int.random(in: 0...3, using: &generator) {
    let step = sketch.step("Step")
    let holders =
      (1...Int.random(in: 1...6, using: &generator)).map { Poster.Holder.table($0) }
      + [.plenary, .digest]
    for holder in holders where Bool.random(using: &generator) {
      let poster = sketch.poster(of: holder, in: step)
      var points: [ID<Point>] = []
      for _ in 0..<Int.random(in: 0...9, using: &generator) {
        count += 1
        let text = hostile.randomElement(using: &generator)! + " nr\(count)q"
        let level = Point.Level.allCases.randomElement(using: &generator)!
        points.append(sketch.write(text, on: poster, level))
      }
      let isSigned = Int.random(in: 0..<4, using: &generator) > 0
      if isSigned {
        sketch.sign(poster)
        for point in sketch.session.points(of: poster).visible { signed[point.id] = point.text }
      }
      for point in points {
        switch Int.random(in: 0..<12, using: &generator) {
        case 0:
          sketch.fold(.setPoint(point, .struck(true)))
          signed[point] = nil
        case 1:
          sketch.fold(.erase(point))
          signed[point] = nil
        case 2:
          sketch.fold(.setPoint(point, .leftOutOfPrint(true)))
          signed[point] = nil
        case 3: sketch.fold(.setPoint(point, .ofTwoMinds(true)))
        case 4: sketch.fold(.reword(point, text: "reworded"))
        default: break
        }
      }
    }
  }
  return (sketch.session, signed)
}

/// Texts that some format would take for its own, and texts in many scripts.
let hostile = [
  "Ett navn og ett nummer", "<script>alert(1)</script>", "{{ secret }} {% raw %}", "# Heading",
  "- bullet", "1. one", "1) one", "--- *x* _y_ `z` ~~w~~", "[link](https://example.org)",
  "![x](y)", "| a | b |", "&lt;b&gt; &amp; &#60; A & B", "https://example.org www.example.org",
  "a@example.org @someone :smile:", "> quoted", "+ plus", "=== equals", "\\*not\\* \\",
  "    code", "  spaces at both ends  ", "trailing #", "$x^2$ [^1] [x]: y", "=1+1", "対話 🙂",
  "שלום עולם", "\u{202E}reversed", "\u{2069}\u{202E}broken out", "\u{2066}open", "e\u{301}",
  "👩‍👩‍👧 ŋ đ", "«Du ser jo så frisk ut» hjelper ingen", "- [x] done", "***", "___", "````",
]

@Test(arguments: UInt64(1)...60)
func `every signed point stands in the transcript once, to the letter`(seed: UInt64) {
  let (session, signed) = random(seed)
  let report = Report.transcript(of: session)
  #expect(report.words.count == signed.count)
  for line in report.words {
    let expected = signed[line.point!]
    #expect(expected.map { Array($0.utf8) } == Array(line.words.utf8))
  }
  let markdown = report.text(.markdown)
  let plain = report.text(.plain)
  for text in signed.values {
    #expect(occurrences(of: text.markdown.keepingOuterSpaces, in: markdown) == 1, "\(text)")
    #expect(occurrences(of: text.inert.spacesAsOne, in: plain.spacesAsOne) == 1, "\(text)")
  }
  #expect(markdown == Report.transcript(of: session).text(.markdown))
}

@Test(arguments: UInt64(1)...60)
func `no table is named and no time told to the room`(seed: UInt64) {
  let session = random(seed).session
  for format in Report.TextFormat.allCases {
    let text = Report.transcript(of: session).text(format)
    for number in 1...8 {
      #expect(!text.contains("Bord \(number)"))
      #expect(!text.contains("Table \(number)"))
    }
    #expect(!text.contains("10:0"))
  }
}

private func occurrences(of needle: String, in text: String) -> Int {
  let needle = Array(needle.utf8)
  let text = Array(text.utf8)
  guard text.count >= needle.count else { return 0 }
  return (0...(text.count - needle.count)).count { place in
    text[place] == needle[0] && text[place..<(place + needle.count)].elementsEqual(needle)
  }
}

extension String {
  /// So that it does not matter where lines were broken.
  var spacesAsOne: String {
    let words = utf8.split { $0 == 0x20 || $0 == 0x0A }.joined(separator: [0x20])
    return String(decoding: Array(words), as: UTF8.self)
  }
}

struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
