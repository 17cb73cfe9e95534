import Dialogue
import Testing

/// Which steps are worth offering to change places.
@Suite struct SwappingTests {
  private static let now = Moment(today: "10:00")

  /// Talk 40, wall 30, break 15, talk 60, lunch at 11:40: late by 45 minutes at lunch.
  private func day(_ steps: [(String, Int, Step.Kind, Step.Writes)], lunch: String) throws -> Room {
    var room = Room()
    room.force(.set(.closes(TimeOfDay("16:00")!)))
    room.force(.set(.date(Day("2026-03-14"))))
    room.step("Start", 10, kind: .free, writes: .nobody)
    for (title, minutes, kind, writes) in steps {
      room.step(title, minutes, kind: kind, writes: writes)
    }
    room.step("Lunch", 30, kind: .meal, writes: .nobody, at: lunch)
    room.step("After", 15, kind: .free, writes: .nobody)
    room.step("Long rest", 20, kind: .break, writes: .nobody)
    try room.move(.next, at: "10:00")
    return room
  }

  private func titles(_ ids: [ID<Step>], _ room: Room) -> [String] {
    ids.compactMap { room.session.programme[$0]?.title }
  }

  @Test func `what mends nothing is not offered`() throws {
    let room = try day([("A", 20, .free, .nobody), ("B", 20, .free, .nobody)], lunch: "12:00")
    #expect(room.session.worthSwapping(at: Self.now).isEmpty)
    #expect(room.session.suggestedSwap(at: Self.now) == nil)
  }

  @Test func `a longer one before a fixed start may give way to a shorter one behind it`() throws {
    let room = try day([("A", 50, .free, .nobody)], lunch: "10:40")
    #expect(titles(room.session.worthSwapping(at: Self.now), room) == ["A", "After"])
    let a = room.session.worthSwapping(at: Self.now)[0]
    #expect(titles(room.session.worthSwapping(with: a, at: Self.now), room) == ["After"])
  }

  @Test func `a wall never comes before the talk that fills it`() throws {
    let room = try day(
      [("Talk", 50, .tables, .tables), ("Wall", 20, .wall, .nobody)], lunch: "10:40")
    for one in room.session.worthSwapping(at: Self.now) {
      for other in room.session.worthSwapping(with: one, at: Self.now) {
        let swap = try #require(room.session.timetable(swapping: one, other, at: Self.now))
        let order = titles(swap.rows.map(\.step), room)
        #expect(order.firstIndex(of: "Talk")! < order.firstIndex(of: "Wall")!)
      }
    }
  }

  @Test func `no rest comes to stand beside another`() throws {
    let room = try day([("A", 50, .free, .nobody)], lunch: "10:40")
    // The long rest would mend it too, and would then stand right before lunch.
    let a = room.session.worthSwapping(at: Self.now)[0]
    #expect(!titles(room.session.worthSwapping(with: a, at: Self.now), room).contains("Long rest"))
  }
}
