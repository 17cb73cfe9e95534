import Dialogue
import Reporting
import Testing

private func figures(
  _ title: String, _ date: String, participants: Int, points: Int, answered: Int
) -> SessionFigures {
  var figures = SessionFigures(
    title: title, date: Day(date), place: "Nordvik", method: "dialogue-conference")
  figures.parts = [.participant: participants, .interpreter: 1]
  figures.levels = [.individual: 3, .system: 1]
  figures.points = points
  figures.answered = answered
  figures.daysToFirstWord = 0
  figures.daysToAnswer = 69
  return figures
}

private let account = YearAccount(
  of: 2026,
  [
    figures("Andre, \"for alle\"", "2026-06-09", participants: 3, points: 20, answered: 20),
    figures("=1+1", "2026-03-14", participants: 32, points: 125, answered: 80),
  ], in: .english)

@Test func `a year is told in numbers, and few people are not told`() {
  #expect(
    account.csv.split(separator: "\r\n").map(String.init) == [
      "Date,Session,Place,Method,Level,Participants,Interpreters,Points,"
        + "Days to the first word,Days to the written answer,Answered,Not followed up,Changed",
      "2026-03-14,'=1+1,Nordvik,Dialogue conference,\"individual, system\",not shown,"
        + "fewer than five,125,0,69,80,0,0",
      "2026-06-09,\"Andre, \"\"for alle\"\"\",Nordvik,Dialogue conference,\"individual, system\","
        + "fewer than five,fewer than five,20,0,69,20,0,0",
      "in all,2 sessions,,,,35,fewer than five,145,,,100,0,0",
    ])
}

@Test func `the page is a table with headings, and hostile text is inert`() {
  let hostile = YearAccount(
    of: 2026,
    [figures("<script>&\"", "2026-03-14", participants: 9, points: 1, answered: 0)],
    in: .nynorsk)
  let html = hostile.html
  #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"nn\">\n"))
  #expect(html.contains("<td>&lt;script&gt;&amp;&quot;</td>"))
  #expect(!html.contains("<script>"))
  #expect(html.contains("<th scope=\"col\">Deltakarar</th>"))
  #expect(html.contains("<td>9</td>") && html.contains("<td>færre enn fem</td>"))
}

@Test func `a year without sessions has an account too`() {
  let empty = YearAccount(of: 2031, [], in: .bokmal)
  #expect(empty.csv.split(separator: "\r\n").count == 2)
  #expect(empty.html.contains("0 samlinger"))
}
