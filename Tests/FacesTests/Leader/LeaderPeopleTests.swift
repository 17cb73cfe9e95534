import Dialogue
import Terminal
import Testing

@testable import Faces

/// Who is here, who sits where, who has had the word.
@Suite struct LeaderPeopleTests {
  private func aliases(_ pilot: Pilot<LeaderFace>, _ kind: Step.Kind) -> [[String]] {
    let step = pilot.session.day.first { $0.kind == kind }
    return (step?.seating ?? []).map { $0.compactMap { pilot.session.people[$0]?.alias } }
  }

  @Test func `those who come are ticked off one after the other`() {
    var pilot = LeaderStage.pilot()
    pilot.press("d", "Enter", "a", "Enter", "l", "v")
    #expect(
      pilot.session.people.visible.prefix(5).map(\.presence)
        == [.here, .absent, .here, .left, .expected])
    #expect(pilot.picture.contains("Hvem er her? 2 til stede, 28 ventes"))
    #expect(pilot.status == "5: ventes.")
    pilot.press("Ctrl-Z")
    #expect(pilot.session.people.visible.prefix(5).map(\.presence)[3] == .expected)
  }

  @Test func `all are counted on until somebody is ticked off, and then those who have come`() {
    var pilot = LeaderStage.pilot(participants: 3)
    #expect(pilot.header.contains("· 3 deltakere "))
    pilot.press("d", "Enter")
    #expect(pilot.picture.contains("Hvem er her? 1 til stede, 2 ventes"))
    pilot.press("Enter", "a", "Esc")
    #expect(pilot.header.contains("· 2 til stede "))
  }

  @Test func `somebody who came unasked gets the next number, and is undone in one`() {
    var pilot = LeaderStage.pilot()
    pilot.press("d", "n", "Enter")
    #expect(pilot.session.people.last?.alias == "33")
    #expect(pilot.session.people.last?.presence == .here)
    #expect(pilot.picture.contains("1 til stede, 32 ventes"))
    pilot.press("Ctrl-Z")
    #expect(pilot.session.participants.count == 32)
    pilot.press("n")
    pilot.type("Åse")
    pilot.press("Enter")
    // The session gets a number that nobody has had; the name goes where names are.
    let newcomer = pilot.session.people.last
    #expect(newcomer?.alias == "34")
    #expect(pilot.peopleEdits == newcomer.map { [.call($0.id, "Åse")] })
    #expect(pilot.status == "Åse er med. g finner en plass.")
    #expect(pilot.picture.contains("Åse"))
  }

  @Test func `a newcomer who is taken back leaves no name behind`() throws {
    var pilot = LeaderStage.pilot("10:00")
    pilot.press("d", "n")
    pilot.type("Åse")
    pilot.press("Enter")
    let newcomer = try #require(pilot.session.people.last).id
    #expect(pilot.face.people[newcomer]?.calledToday == "Åse")
    // Undo takes back that they are here and that they are on the list, as one.
    pilot.press("Ctrl-Z")
    #expect(pilot.session.people[newcomer]?.isRemoved != false)
    #expect(pilot.peopleEdits.last == .forget(newcomer))
    #expect(pilot.face.people[newcomer] == nil)
    pilot.press("Ctrl-Y")
    #expect(pilot.face.people[newcomer]?.calledToday == "Åse")
    #expect(pilot.context.names[newcomer] == "Åse")
  }

  @Test func `people are shown by the names they want today, in the order of names`() {
    var pilot = LeaderStage.pilot("10:00", participants: 4)
    let people = pilot.named("Øyvind", "Ada", "", "Åse")
    pilot.press("d")
    #expect(pilot.face.facts.rows == [1, 0, 3, 2].map { .person(people[$0]) })
    pilot.press("Enter")
    #expect(pilot.status == "Ada: er her.")
    pilot.press("Esc", "g", "f", "Enter")
    #expect(pilot.picture.contains("Øyvind"))
    pilot.press("Home", "Down", "Enter")
    #expect(pilot.status == "Øyvind: velg hvem det skal byttes med, eller hvor Øyvind skal.")
    #expect(pilot.context.name(of: people[2], in: pilot.session) == "3")
  }

  @Test func `who waits for an interpreter is noted, and who has got one`() {
    var pilot = LeaderStage.pilot(participants: 2)
    let people = pilot.named("Ada", "Birk")
    pilot.press("d", "t")
    #expect(pilot.peopleEdits == [.waits(people[0], true)])
    #expect(pilot.picture.contains("venter på tolk"))
    pilot.press("t")
    #expect(pilot.status == "Ada har tolken sin.")
    #expect(!pilot.picture.contains("venter på tolk"))
  }

  @Test
  func `when the interpreter is ticked off nobody waits any more, and is told when they leave`() {
    var pilot = LeaderStage.pilot(participants: 2)
    let people = pilot.named("Fatima", "Amal")
    let interpreter = Change(
      id: Identifier(high: 1, low: 1), at: pilot.context.now, by: .organiser,
      edit: .setPerson(people[1], .part(.interpreter)))
    pilot.receive([interpreter])
    var known = pilot.face.people
    known.apply(.accompany(people[1], people[0]))
    known.apply(.waits(people[0], true))
    pilot.know(known)
    pilot.press("d")
    #expect(pilot.picture.contains("venter på tolk"))
    pilot.press("Home", "Enter")
    #expect(pilot.status == "Amal: er her. Fatima har tolken sin.")
    #expect(!pilot.picture.contains("venter på tolk"))
    pilot.press("Ctrl-Z")
    #expect(pilot.status == "Tatt tilbake: krysset for Amal. Ctrl-Y gjør det igjen.")
    #expect(pilot.picture.contains("venter på tolk"))
    pilot.press("Home", "a")
    #expect(pilot.status == "Amal: kommer ikke. Fatima er uten tolk.")
  }

  @Test func `a newcomer's name that is half typed is kept where names are`() {
    var pilot = LeaderStage.pilot("10:00", participants: 2)
    pilot.press("d", "n")
    pilot.type("Ås")
    pilot.pass(seconds: 1)
    #expect(pilot.peopleEdits == [.newcomer("Ås")])
    // The program is killed, and begun again.
    var again = LeaderStage.pilot("10:01", participants: 2)
    again.know(pilot.face.people)
    #expect(again.status == "«Ås» var halvskrevet. d og så n skriver videre.")
    again.press("d", "n")
    again.type("e\n")
    #expect(again.picture.contains("Åse"))
    #expect(again.face.people.newcomer == "")
  }

  @Test func `a newcomer with a name that is there already is told apart, and it is said`() {
    var pilot = LeaderStage.pilot(participants: 2)
    pilot.named("Åse", "Birk")
    pilot.press("d", "n")
    pilot.type("Åse")
    pilot.press("Enter")
    #expect(
      pilot.status == "Navnet er der fra før (Åse). Den nye står som Åse 2; g finner en plass.")
    #expect(pilot.picture.contains("Åse 2"))
  }

  @Test func `seats are dealt in order, and shown first`() {
    var pilot = LeaderStage.pilot(participants: 7)
    pilot.press("g", "f", "Enter")
    #expect(aliases(pilot, .pairs) == [["1", "2"], ["3", "4"], ["5", "6", "7"]])
    pilot.press("Ctrl-Z")
    #expect(aliases(pilot, .pairs) == [])
  }

  @Test func `two change places`() {
    var pilot = LeaderStage.pilot(participants: 7)
    pilot.press("g", "f", "Enter", "Home", "Down", "Enter")
    #expect(pilot.status == "1: velg hvem det skal byttes med, eller hvor 1 skal.")
    pilot.press("Down", "Down", "Down", "Enter")
    #expect(aliases(pilot, .pairs) == [["3", "2"], ["1", "4"], ["5", "6", "7"]])
    pilot.press("Ctrl-Z")
    #expect(aliases(pilot, .pairs) == [["1", "2"], ["3", "4"], ["5", "6", "7"]])
  }

  @Test func `somebody moves to another pair, a new one, or none`() {
    var pilot = LeaderStage.pilot(participants: 7)
    pilot.press("g", "f", "Enter", "Home", "Down", "Enter", "End", "Enter")
    #expect(aliases(pilot, .pairs) == [["2"], ["3", "4"], ["5", "6", "7"], ["1"]])
    pilot.press("Enter", "Home", "Enter")
    #expect(aliases(pilot, .pairs) == [["2", "1"], ["3", "4"], ["5", "6", "7"]])
  }

  @Test func `escape puts down the one who was picked up`() {
    var pilot = LeaderStage.pilot(participants: 7)
    pilot.press("g", "f", "Enter", "Home", "Down", "Enter", "Esc")
    #expect(pilot.face.scope == .seating)
    pilot.press("Esc")
    #expect(pilot.face.sheet == nil)
    #expect(aliases(pilot, .pairs) == [["1", "2"], ["3", "4"], ["5", "6", "7"]])
  }

  @Test func `somebody without a seat is shown, and takes somebody's place`() {
    var pilot = LeaderStage.pilot(participants: 4)
    pilot.press("g", "f", "Enter", "Esc", "d", "n", "Enter", "Esc", "g")
    #expect(pilot.picture.contains("Uten plass"))
    pilot.press("End", "Enter", "Home", "Down", "Enter")
    #expect(aliases(pilot, .pairs) == [["5", "2"], ["3", "4"]])
  }

  @Test func `seats are for the step that runs, or else the next in which people sit together`() {
    var pilot = LeaderStage.pilot("10:00", participants: 8)
    pilot.goOn(to: .plenary)
    pilot.press("g", "f", "Enter")
    #expect(aliases(pilot, .tables) == [["1", "2", "3", "4"], ["5", "6", "7", "8"]])
  }

  @Test func `a trio has three turns, a pair two`() {
    var pilot = LeaderStage.pilot("10:00", participants: 7)
    pilot.goOn(to: .pairs)
    pilot.pass(seconds: 170)
    #expect(pilot.picture.contains("Par, tur 1/2: bytt om 2 min"))
    #expect(pilot.picture.contains("Tre, tur 2/3: bytt nå"))
    pilot.pass(seconds: 110)
    #expect(pilot.picture.contains("Par, tur 2/2: 4 min igjen"))
    pilot.goOn()
    #expect(pilot.picture.contains("Snakker sammen, 5 min igjen"))
  }

  // MARK: The word

  @Test func `who has had the word is kept in memory, and is gone when the step ends`() {
    var pilot = LeaderStage.pilot("10:00", participants: 7)
    pilot.goOn(to: .plenary)
    pilot.forget()
    pilot.press("o", "Enter", "p", "Enter", "Up", "x")
    #expect(pilot.picture.contains("Har hatt ordet: 1 · pass: 1 · ikke ennå: 5"))
    #expect(pilot.effects.isEmpty)
    pilot.press("Esc")
    #expect(pilot.picture.contains("Har hatt ordet: 1 · pass: 1 · ikke"))
    pilot.goOn()
    #expect(pilot.face.floor.isEmpty)
    pilot.goBack()
    #expect(pilot.face.floor.isEmpty)
  }

  @Test func `only participants in the room are asked for the word`() {
    var pilot = LeaderStage.pilot("10:00", participants: 3)
    pilot.press("d", "a", "Esc")
    pilot.goOn(to: .plenary)
    pilot.press("o")
    #expect(pilot.face.facts.rows.count == 2)
  }
}
