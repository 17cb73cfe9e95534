import Dialogue
import Reporting
import Testing

@testable import ExampleSessions

@Suite struct ExampleReportTests {
  @Test func `the wall of the finished example accounts for every point`() {
    let session = Example.nordvik.recorded().session
    let text = Report.transcript(of: session).text(.plain)
    for sentence in [
      "124 punkter er med her.", "2 punkter er strøket.", "1 punkt er fjernet etter ønske.",
      "1 punkt er godkjent, men gruppa ville ikke ha det på trykk.",
      "Ett bord valgte å ikke skrive.",
    ] {
      #expect(text.contains("\n- \(sentence)\n"), "\(sentence)")
    }
    // What was changed after the signing stands beside the signed words, and only on the desk.
    let signed = "Tolken er i rommet, ikke på en skurrete telefon"
    let later = "Tolken sitter i rommet sammen med oss"
    #expect(text.contains("\n  - \(signed)\n"))
    #expect(!text.contains(later))
    #expect(Report.transcript(of: session, all: true).text(.markdown).contains(later))
  }

  @Test(arguments: Example.allCases)
  func `there is a paper kit for every example`(example: Example) {
    let session = example.recorded().session
    let text = Report.day(of: session, method: .dialogueConference).text(.plain)
    let pages = text.unicodeScalars.count { $0 == "\u{0C}" }
    let sheets = session.day.reduce(0) { $0 + session.holders(in: $1).count }
    // Five chapters come before the blank posters.
    #expect(pages == 5 + sheets)
  }
}
