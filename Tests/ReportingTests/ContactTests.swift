import Dialogue
import Testing

@testable import Reporting

@Suite struct ContactTests {
  private static let written =
    "Front desk\n22 33 44 55 (weekdays)\npost@example.org\nHarbour Road 1\n8450 Ulvik"

  @Test(arguments: [
    written, "Front desk, 22 33 44 55 (weekdays), post@example.org, Harbour Road 1, 8450 Ulvik",
  ])
  func `each part is known by its look, on lines or with commas`(text: String) {
    let contact = Contact(text)
    #expect(contact.who == "Front desk")
    #expect(contact.telephone == "22 33 44 55 (weekdays)")
    #expect(contact.email == "post@example.org")
    #expect(contact.post == "Harbour Road 1, 8450 Ulvik")
  }

  @Test func `what is missing is a line to fill in, and nothing at all is no line`() {
    let facts = Contact("tlf. 116 117").facts(.english)
    #expect(facts.map(\.name) == ["Tell", "Telephone", "E-mail", "Post"])
    #expect(facts[1].value == Prose("tlf. 116 117"))
    #expect([0, 2, 3].allSatisfy { facts[$0].value == Prose(Contact.toFillIn) })
    #expect(Contact(" \n ,").line == nil)
  }

  @Test func `the letter and the invitation say what the session does, unless told otherwise`() {
    var sketch = Sketch(.english)
    let poster = sketch.poster(of: .table(1), in: sketch.step("Talk"))
    sketch.write("See me", on: poster)
    sketch.sign(poster)
    sketch.fold(.set(.contact(Self.written)))
    let letter = Report.make(.letter, of: sketch.session).text(.plain)
    #expect(letter.contains("Tell: Front desk") && letter.contains("Post: Harbour Road 1"))
    #expect(letter.contains("From: ____"))
    let invitation = Report.make(.invitation, of: sketch.session).text(.plain)
    #expect(invitation.contains("Front desk, 22 33 44 55"))
    var wishes = Report.Wishes()
    wishes.invitation.contact = "Ring Kari"
    let other = Report.make(.letter, of: sketch.session, wishes: wishes).text(.plain)
    #expect(other.contains("Ring Kari") && !other.contains("Front desk"))
  }
}
