import Dialogue
import Testing

@testable import Reporting

@Suite struct SheetTests {
  private var sketch = Sketch(.bokmal)
  private var people: [ID<Person>] = []

  init() {
    for alias in ["1", "2", "10", "4"] {
      let edit = Edit.addPerson(alias: alias, part: .participant, roles: [], after: .last)
      people.append(ID(sketch.fold(edit)))
    }
  }

  private mutating func seat() {
    let pairs = sketch.step("Hvem er jeg?", kind: .pairs, form: .pairs, writes: .nobody)
    let tables = sketch.step("Gruppesamtale")
    sketch.fold(.seat(pairs, [[people[0], people[1]], [people[2], people[3]]]))
    sketch.fold(.seat(tables, [[people[3], people[0]], [people[2]]]))
  }

  @Test mutating func `the door sheet has a row each, by name`() {
    seat()
    let names = [people[0]: "Øyvind", people[1]: "Åse", people[3]: "Ada"]
    let text = Report.sheet(of: sketch.session, names: names).text(.markdown)
    #expect(
      text.contains(
        """
        | Navn | Hvem er jeg? | Gruppesamtale |
        | --- | --- | --- |
        | **10** | Par 2 | Bord 2 |
        | **Ada** | Par 2 | Bord 1 |
        | **Øyvind** | Par 1 | Bord 1 |
        | **Åse** | Par 1 | – |
        """))
    #expect(text.contains("- **Bord 1:** Ada, Øyvind\n- **Bord 2:** 10"))
    #expect(text.contains("Makuleres etter dagen."))
  }

  @Test mutating func `no chair for who is off the list, stays away or left before`() {
    seat()
    sketch.fold(.placePerson(people[0], .remove))
    sketch.fold(.setPerson(people[2], .presence(.absent)))
    sketch.fold(.setPerson(people[3], .presence(.left)))
    let text = Report.sheet(of: sketch.session, names: [:]).text(.markdown)
    #expect(text.contains("- **Par 1:** 2\n"))
    #expect(!text.contains("Par 2") && !text.contains("Bord 1") && !text.contains("**10**"))
    let day = Report.day(of: sketch.session, method: .dialogueConference)
    #expect(day.text(.plain).contains("Par 1: 2\n"))
    // Where somebody sat before they left is seen as it was.
    let pairs = sketch.session.day[0]
    sketch.fold(.clock(Clock(step: pairs.id, began: sketch.now), saw: nil))
    #expect(sketch.session.seats(of: pairs) == [[people[1]], [people[3]]])
    #expect(sketch.session.seats(of: sketch.session.day[1]) == [[], []])
  }

  @Test mutating func `numbers come by size where there are no names`() {
    seat()
    let text = Report.sheet(of: sketch.session, names: [:]).text(.plain)
    let rows = text.split(separator: "\n").filter { $0.contains("Par ") }.map { $0.prefix(2) }
    #expect(rows.prefix(4) == ["1 ", "2 ", "4 ", "10"])
  }

  @Test func `where nobody sits it says so`() {
    let text = Report.sheet(of: sketch.session, names: [:]).text(.plain)
    #expect(text.contains("Ingen har fått plass ennå."))
  }
}
