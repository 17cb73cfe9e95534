import Dialogue
import Terminal
import Testing

@testable import Faces

/// The note-taker before the wall: what the other tables signed, and what this one says of it.
@Suite struct GalleryTests {
  private var day = NoteDay()
  private let wall: ID<Step>

  init() {
    let id = day.context.nextID()
    wall = ID(id)
    let step = Step(id: wall, number: 9, kind: .wall, title: "The wall", minutes: 30)
    day.propose(Wish(.addStep(step, after: day.talk), id: id))
    day.write(["Being met", "Time"], on: .table(1), in: day.talk)
    day.write(["A draft of two"], on: .table(2), in: day.talk)
    day.write(["Our own"], on: .table(3), in: day.talk)
    for table in [1, 3] {
      let poster = Poster.id(step: day.talk, holder: .table(table))
      day.propose(.setPoster(poster, .state(.readAloud)))
      let signature = day.leader.session.signature(of: poster, at: NoteDay.morning)
      day.propose(.setPoster(poster, .signed(signature)))
    }
  }

  @Test mutating func `the wall is not looked at before it hangs`() {
    _ = day.come(to: day.talk)
    var pilot = day.pilot()
    pilot.press("Alt-g")
    #expect(pilot.status == "The wall is not up yet.")
    pilot.receive(day.come(to: wall))
    pilot.press("Alt-g")
    #expect(pilot.face.scope == .gallery)
    #expect(pilot.picture.contains("Being met") && pilot.picture.contains("Table 1"))
    #expect(!pilot.picture.contains("draft of two"))
    #expect(!pilot.picture.contains("Our own"))
  }

  @Test mutating func `a mark, an addition and a question are this table's, and undone by it`()
    throws
  {
    _ = day.come(to: wall)
    var pilot = day.pilot()
    pilot.press("Alt-g", "g")
    #expect(pilot.status == "Select a point first.")
    pilot.press("Down", "g")
    #expect(pilot.picture.contains("1 table knows this, too"))
    pilot.press("Down", "a")
    pilot.type("At night as well\n")
    #expect(pilot.status?.hasPrefix("The addition is saved. In print it stands") == true)
    #expect(pilot.picture.contains("added by us: At night as well"))
    pilot.press("s")
    pilot.type("Whose time?")
    pilot.press("Esc")
    let session = pilot.face.session
    let poster = Poster.id(step: day.talk, holder: .table(1))
    let points = session.points(of: poster).visible.map { $0 }
    #expect(points.map(\.recognised) == [[3], []])
    #expect(session.remarks[points[1].id]?.map(\.text) == ["At night as well", "Whose time?"])
    #expect(points.map(\.text) == ["Being met", "Time"])
    pilot.press("Ctrl-Z", "Ctrl-Z", "Ctrl-Z")
    #expect(pilot.face.session.remarks.isEmpty)
    #expect(pilot.face.session.point(points[0].id)?.recognised == [])
    #expect(pilot.face.scope == .gallery)
    pilot.press("Esc")
    #expect(pilot.face.scope == .main)
    #expect(pilot.changes.allSatisfy { $0.by == .table(3) })
  }

  @Test mutating func `what is half written of another's point is kept when the line drops`() {
    _ = day.come(to: wall)
    var pilot = day.pilot()
    pilot.press("Alt-g", "Down", "a")
    pilot.type("Half a wo")
    pilot.finish()
    let kept = pilot.face.session.remarks.values.joined()
    #expect(kept.map(\.text) == ["Half a wo"])
    #expect(kept.allSatisfy { PrintedWords(in: pilot.face.session)[$0.id] == nil })
  }
}
