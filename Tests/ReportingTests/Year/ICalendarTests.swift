import Dialogue
import Testing

@testable import Reporting

/// Reads a calendar back: the properties of each event, unfolded and without escapes.
private func events(_ text: String) -> [[String: String]] {
  var lines: [String] = []
  for line in text.split(separator: "\r\n", omittingEmptySubsequences: false) {
    if line.first == " " {
      lines[lines.count - 1] += line.dropFirst()
    } else {
      lines.append(String(line))
    }
  }
  var events: [[String: String]] = []
  for line in lines {
    if line == "BEGIN:VEVENT" { events.append([:]) }
    guard !events.isEmpty, let colon = line.firstIndex(of: ":") else { continue }
    var value = ""
    var isEscaped = false
    for character in line[line.index(after: colon)...] {
      if character == "\\", !isEscaped {
        isEscaped = true
        continue
      }
      value.append(character)
      isEscaped = false
    }
    events[events.count - 1][String(line[..<colon])] = value
  }
  return events
}

private let stamp = Moment("2026-02-03T10:12:05+01:00")!

@Test func `an entry has its id, its stamp and its day`() {
  let entry = ICalendar.Entry(
    id: "01J-report", stamp: stamp, day: Day("2026-05-09")!, summary: "Nordvik: rapport")
  #expect(
    ICalendar.text([entry]).split(separator: "\r\n") == [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Mellomrom//Mellomrom//EN", "CALSCALE:GREGORIAN",
      "BEGIN:VEVENT", "UID:01J-report@mellomrom", "DTSTAMP:20260203T091205Z",
      "DTSTART;VALUE=DATE:20260509", "SUMMARY:Nordvik: rapport", "TRANSP:TRANSPARENT",
      "END:VEVENT", "END:VCALENDAR",
    ])
}

@Test(arguments: [
  "Kort", "a, b; c \\ d", String(repeating: "å", count: 200), String(repeating: "👩‍⚕️", count: 30),
  String(repeating: "対話", count: 41), "to\nlinjer", "",
])
func `any summary is folded and read back whole`(summary: String) {
  let text = ICalendar.text([
    ICalendar.Entry(id: "a", stamp: stamp, day: Day("2026-05-09")!, summary: summary)
  ])
  let lines = text.utf8.split(separator: UInt8(ascii: "\n")).map(Array.init)
  #expect(lines.allSatisfy { $0.last == UInt8(ascii: "\r") && $0.count <= 76 })
  #expect(lines.allSatisfy { String(validating: $0, as: UTF8.self) != nil })
  let read = events(text).first?["SUMMARY"].map { Array($0.unicodeScalars) }
  #expect(read == Array(summary.map { $0.isNewline ? " " : $0 }.flatMap(\.unicodeScalars)))
}

@Test func `what falls due keeps its id when its day moves, and says nobody's words`() throws {
  var session = Session()
  var ids = IdentifierSource(seed: 4, 5)
  func make(_ edit: Edit) throws -> Identifier {
    let id = ids.next(at: stamp)
    session.fold(Change(id: id, at: stamp, by: .organiser, edit: try session.proposal(edit)))
    return id
  }
  _ = try make(.begin(ID(ids.next(at: stamp)), method: "dialogue-conference", language: .bokmal))
  _ = try make(.set(.title("Samling Nordvik")))
  _ = try make(.set(.date(Day("2026-03-14"))))
  func calendar() -> [[String: String]] {
    let summary = session.summary
    return events(
      ICalendar.text(
        summary.due.map { ICalendar.Entry($0, in: summary, name: "nordvik", .bokmal) }))
  }
  let before = calendar()
  #expect(before.count == session.dueDates.count)
  #expect(Set(before.compactMap { $0["UID"] }).count == before.count)
  #expect(before.contains { $0["SUMMARY"] == "Samling Nordvik: ferdig rapport" })
  _ = try make(.milestone(.report, .due(.on(Day("2026-07-01")!))))
  #expect(Set(calendar().map { $0["UID"] }) == Set(before.map { $0["UID"] }))
  #expect(calendar().contains { $0["DTSTART;VALUE=DATE"] == "20260701" })
}
