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
    #expect(
      past.output.contains(
        "2001-03-14  Samling Nordvik: første beskjed til dem som kom  (over fristen)"))
    let json = try home.run("due", "--json")
    #expect(try JSON(parsing: json.output.utf8)["due"]?.array?.first?["what"] == "first-word")
    let calendar = try home.run("due", "--format", "ics").succeeded()
    #expect(calendar.output.hasPrefix("BEGIN:VCALENDAR\r\n"))
    #expect(calendar.output.contains("SUMMARY:Samling Nordvik: første beskjed til dem som kom\r\n"))
    try home.apply(#"{"kind":"session.set","field":"archived","value":true}"#)
    #expect(try home.run("due").code == 0)
  }

  @Test func `due says which theme, who sees to it, and what; a calendar says nobody's words`()
    throws
  {
    let home = try Home()
    try home.makeSession()
    let point = try #require(try home.writePoster(table: 1, ["å bli trodd"]).first)
    let theme = "01KGHCBRR0HMHH67VKHH6STJ4B"
    try home.apply(
      """
      {"kind":"theme.add","id":"\(theme)","title":"Å nå fram"}
      {"kind":"point.link","point":"\(point)","theme":"\(theme)"}
      {"by":"desk-organiser","kind":"follow-up.set","theme":"\(theme)","field":"owner","value":"Servicekontoret"}
      {"by":"desk-organiser","kind":"follow-up.set","theme":"\(theme)","field":"due","value":"2001-10-01"}
      """)
    let line = "2001-10-01  Samling Nordvik: «Å nå fram» (1 punkt): svar (Servicekontoret)"
    #expect(try home.run("due").output.contains(line))
    let calendar = try home.run("due", "--format", "ics").succeeded().output
    #expect(calendar.contains("SUMMARY:Samling Nordvik: 1 punkt: svar (Servicekontoret)\r\n"))
    #expect(!calendar.contains("nå fram"))
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
