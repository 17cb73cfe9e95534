import Dialogue
import Terminal

@testable import Faces

/// An invented day with a digest of the opening round and two table talks, for tests of the
/// note-taker's face.
struct NoteDay {
  private(set) var history: [Change] = []
  private(set) var leader = OpenSession(Session(), seat: .leader, path: "nordvik.json")
  var context: Context

  /// Half past ten in the morning.
  static let morning = Moment("2026-03-14T10:30:00+01:00")!

  let round: ID<Step>
  let talk: ID<Step>
  let future: ID<Step>

  init(language: Language = .english, people: Int = 8) {
    var made = Context(
      language: language, now: Self.morning, size: Size(rows: 24, columns: 80),
      ids: IdentifierSource(seed: 1, 2))
    var names: [Identifier] = []
    for _ in 0..<4 { names.append(made.nextID()) }
    context = made
    (round, talk, future) = (ID(names[1]), ID(names[2]), ID(names[3]))
    let place = ID<Session>(context.nextID())
    propose(Wish(.begin(place, method: "dialogue-conference", language: .english)))
    propose(Wish(.set(.title("Samling Nordvik"))))
    let steps: [(String, Step.Kind, Step.RoomForm, Step.Writes, String?)] = [
      ("Welcome", .welcome, .none, .nobody, nil),
      ("Round in plenary", .plenary, .plenary, .digest, "Who are we?"),
      ("Table talk", .tables, .tables, .tables, "How do I want to be met?"),
      ("Table talk on the future", .future, .tables, .tables, "What would be different?"),
    ]
    var last: ID<Step>?
    for (number, (title, kind, form, writes, question)) in steps.enumerated() {
      var step = Step(
        id: ID(names[number]), number: number + 1, kind: kind, title: title, minutes: 25,
        form: form, writes: writes)
      if let question { step.questions = [OpenQuestion(id: ID(context.nextID()), text: question)] }
      propose(Wish(.addStep(step, after: last), id: names[number]))
      last = step.id
    }
    var seated: [ID<Person>] = []
    for number in 1...max(1, people) {
      let id = context.nextID()
      propose(
        Wish(
          .addPerson(alias: "D\(number)", part: .participant, roles: [], after: seated.last),
          id: id))
      seated.append(ID(id))
    }
    let tables = stride(from: 0, to: seated.count, by: 4).map {
      Array(seated[$0..<min($0 + 4, seated.count)])
    }
    propose(Wish(.seat(talk, tables)))
  }

  /// What somebody else writes, from the leader's place.
  @discardableResult
  mutating func propose(_ wishes: Wish...) -> [Change] {
    do {
      let changes = try leader.propose(wishes, context: &context)
      history += changes
      return changes
    } catch {
      preconditionFailure("\(error)")
    }
  }

  @discardableResult
  mutating func propose(_ edit: Edit) -> [Change] { propose(Wish(edit)) }

  /// Takes in what a note-taker has written, as the store does.
  mutating func take(_ changes: [Change]) {
    leader.take(changes)
    history += changes
  }

  /// The clock comes to a step, so many minutes ago.
  mutating func come(to step: ID<Step>?, minutesAgo: Int = 0) -> [Change] {
    let clock = Clock(step: step, began: context.now.adding(minutes: -minutesAgo))
    return propose(.clock(clock, saw: leader.session.clockRevision))
  }

  /// The day is over.
  mutating func end() -> [Change] {
    var clock = Clock(step: nil, began: context.now)
    clock.isOver = true
    return propose(.clock(clock, saw: leader.session.clockRevision))
  }

  /// Writes points on a poster from the leader's place.
  mutating func write(_ texts: [String], on holder: Poster.Holder, in step: ID<Step>) {
    let poster = Poster.id(step: step, holder: holder)
    if !leader.session.posters.contains(poster) {
      propose(.openPoster(poster, step: step, holder: holder, fromPaper: false))
    }
    var last: ID<Point>? = leader.session.points(of: poster).order.last
    for text in texts {
      let id = context.nextID()
      propose(Wish(.write(poster, level: .point, text: text, after: last), id: id))
      last = ID(id)
    }
  }

  func open(as holder: Poster.Holder?) -> OpenSession {
    let seat = holder.map { Seat(name: $0.name)! } ?? .paper
    return OpenSession(folding: history, seat: seat, path: "nordvik.json")
  }

  /// A note-taker who has seen the first screen, or the choice of tables when nobody is named.
  func pilot(_ holder: Poster.Holder? = .table(3)) -> Pilot<NoteFace> {
    var context = context
    context.ids = IdentifierSource(seed: 3, UInt64(history.count))
    var pilot = Pilot(NoteFace(open: open(as: holder), holder: holder, context: context))
    if holder != nil, pilot.face.scopeName == "welcome" { pilot.press("Space") }
    pilot.forget()
    return pilot
  }

  /// A session with nothing but these lines on table 3's poster.
  static func pilot(_ lines: String...) -> Pilot<NoteFace> {
    var day = NoteDay()
    day.write(lines, on: .table(3), in: day.talk)
    return day.pilot()
  }
}

extension NoteFace {
  var scopeName: String { scope.name }

  /// The session as this face has it.
  var texts: [String] {
    guard let poster else { return [] }
    return session.points(of: poster).all.filter(\.counts).map(\.text)
  }

  /// The lines as a picture: `# heading`, `• point`, `– sub`, `|` where the caret is.
  var picture: [String] {
    (0...lines.count).map { row in
      let line = line(row)
      var text = line.text
      if row == self.row {
        let caret = text.index(text.startIndex, offsetBy: active.field.caret)
        text.insert("|", at: caret)
      }
      let bullet = line.bullet.isEmpty ? "#" : line.bullet
      return text.isEmpty ? bullet : "\(bullet) \(text)"
    }
  }
}
