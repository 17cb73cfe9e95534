import Dialogue
import JSONTree
import Testing

/// What falls due, and what a year came to.
struct DueCommandTests {
  @Test func `due is quiet when there is nothing, and says so by its code when something is past`()
    throws
  {
    let home = try Home()
    let nothing = try home.run("due")
    #expect(nothing.code == 0 && nothing.output.isEmpty)
    try home.makeSession()
    try home.apply(#"{"kind":"session.set","field":"date","value":"2001-03-14"}"#)
    let past = try home.run("due")
    #expect(past.code == 1)
    #expect(past.output.contains("2001-03-14  Samling Nordvik: første ord  (over fristen)"))
    let json = try home.run("due", "--json")
    #expect(try JSON(parsing: json.output.utf8)["due"]?.array?.first?["what"] == "first-word")
    let calendar = try home.run("due", "--format", "ics").succeeded()
    #expect(calendar.output.hasPrefix("BEGIN:VCALENDAR\r\n"))
    #expect(calendar.output.contains("SUMMARY:Samling Nordvik: første ord\r\n"))
    try home.apply(#"{"kind":"session.set","field":"archived","value":true}"#)
    #expect(try home.run("due").code == 0)
  }

  @Test func `a year is accounted for in numbers`() throws {
    let home = try Home()
    try home.makeSession()
    try home.writePoster(table: 1, ["hemmelig"])
    let csv = try home.run("list", "--year", "2026").succeeded().output
    #expect(csv.contains("2026-03-14,Samling Nordvik,Nordvik,Dialogkonferanse"))
    #expect(!csv.contains("hemmelig"))
    let html = try home.run("list", "--year", "2026", "--format", "html").succeeded().output
    #expect(html.contains("<h1>Dialogkonferanser i 2026</h1>"))
    let json = try home.run("list", "--year", "2026", "--json").succeeded().json
    #expect(json["sessions"]?.array?.count == 1)
    #expect(try home.run("list", "--year", "2025", "--json").succeeded().json["sessions"] == [])
    #expect(try home.run("list", "--format", "csv").code == 64)
  }
}

extension Home {
  fileprivate func apply(_ line: String) throws {
    _ = try run("apply", "nordvik", input: line + "\n").succeeded()
  }
}
