import Dialogue
import JSONTree
import Testing

extension JSON {
  /// The same with something from a later version at the end of every object in it.
  fileprivate func planted(_ dice: inout Dice) -> JSON {
    switch self {
    case .null, .bool, .int, .decimal, .string: return self
    case .array(let elements): return .array(elements.map { $0.planted(&dice) })
    case .object(let members):
      let old = members.map { JSON.Member($0.key, $0.value.planted(&dice)) }
      let later: [JSON] = [.null, .decimal("1.50"), "ŋ", [["b": 1, "a": []]], true]
      let new = ["zå-later", "zø-later", "zz-later"].prefix(dice.roll(1...3)).map {
        JSON.Member($0, dice.pick(later) ?? .null)
      }
      return .object(old + new.sorted { $0.key < $1.key })
    }
  }

  fileprivate var countOfObjects: Int {
    switch self {
    case .null, .bool, .int, .decimal, .string: 0
    case .array(let elements): elements.reduce(0) { $0 + $1.countOfObjects }
    case .object(let members): members.reduce(1) { $0 + $1.value.countOfObjects }
    }
  }
}

@Test(arguments: 1...8)
func `unknown keys survive in every object of a session`(seed: Int) throws {
  var dice = Dice(seed)
  let json = try Room.day().session.json
  #expect(json.countOfObjects > 100)
  let written = json.planted(&dice).indented
  let read = try Session(json: JSON(parsing: written.utf8))
  #expect(read.text == written)
}

@Test func `unknown keys survive in every object of every kind of change`() throws {
  var dice = Dice(7)
  for line in editLines {
    let json = try JSON(parsing: line.utf8).planted(&dice)
    let (edit, rest) = try Edit.read(json)
    #expect(edit.json(with: rest).compact == json.compact, "\(line)")
  }
}

@Test func `unknown keys survive what is done to their entity`() throws {
  var room = try Room.day()
  let step = try #require(room.session.programme.visible.first { !$0.questions.isEmpty })
  var questions = step.questions
  questions[0].extra = [JSON.Member("song", "blue")]
  try room.make(.setStep(step.id, .questions(questions)))
  questions[0].text = "Og nå?"
  try room.make(.setStep(step.id, .questions(questions)))
  try room.make(.setStep(step.id, .title("Etter pausen")))
  let question = room.session.programme[step.id]?.questions[0]
  #expect(question?.text == "Og nå?")
  #expect(question?.extra == [JSON.Member("song", "blue")])
}

@Test func `what nobody can read goes with the words that are erased`() throws {
  var dice = Dice(3)
  let json = try Room.day().session.json.planted(&dice)
  var session = try Session(json: json)
  let point = try #require(
    session.posters.order.lazy.flatMap { session.points(of: $0).order }.first {
      session.point($0)?.wordings.count ?? 0 > 1
    })
  session.fold(
    Change(
      id: Identifier(high: 9, low: 9), at: Moment(milliseconds: 0), by: .leader, edit: .erase(point)
    ))
  #expect(session.point(point)?.extra == [])
  #expect(session.point(point)?.wordings == [])
}
