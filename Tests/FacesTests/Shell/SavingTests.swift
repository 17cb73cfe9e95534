import Dialogue
import Testing

@testable import Faces

@Suite struct SavingTests {
  @Test func `that nothing can be saved stands where nothing else is said`() {
    var pilot = NoteDay.pilot("one")
    pilot.save(.impossible(Sentence(nb: "Fullt.", nn: "Fullt.", en: "It is full.")))
    #expect(pilot.statusLine == "! Nothing can be saved here now. It is full.")
    pilot.paste("two\nthree\n")
    #expect(pilot.statusLine != "! Nothing can be saved here now. It is full.")
    pilot.press("Enter")
    #expect(pilot.statusLine == "! Nothing can be saved here now. It is full.")
    pilot.save(.saved)
    #expect(pilot.statusLine == "It saves again now. Nothing is lost.")
  }
}
