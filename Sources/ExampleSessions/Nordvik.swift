import Dialogue
import JSONTree

/// A whole conference in bokmål: planned, held, written down and signed.
struct Nordvik {
  let material = Material(PackageResources.nordvik_json)
  let method = Method.dialogueConference
  private var chance = Chance(seed: 314)
  var script = Script()

  static func session() -> Recording {
    var recording = Recording(seed: 2026)
    var nordvik = Nordvik()
    nordvik.plan(&recording)
    nordvik.writeArrivals(recording.session)
    nordvik.writeClock()
    nordvik.writeComments()
    for poster in nordvik.material.json.list("posters") { nordvik.write(poster) }
    nordvik.writeThemes()
    nordvik.writeAnswers()
    nordvik.writeDates()
    nordvik.script.play(into: &recording)
    return recording
  }

  /// A time on the day of the conference.
  private func time(_ text: String) -> Moment {
    guard let moment = Moment("2026-03-14T\(text):00+01:00") else {
      preconditionFailure("\(text) is no time")
    }
    return moment
  }

  private func start(of step: String) -> Moment {
    time(material.json["heldStarts"]?.text(step) ?? "")
  }
}

// Weeks before.
extension Nordvik {
  private mutating func plan(_ recording: inout Recording) {
    guard let start = Moment("2026-02-03T10:12:00+01:00") else { return }
    var planning = Planning(material, from: start, seed: 26)
    planning.begin(&recording)
    planning.invite(32, roles: material.json.members("roles"), into: &recording)
    for step in material.json.members("lights") {
      planning.light(step.key, in: &recording) { questions, wanted, _ in
        for place in questions.indices {
          questions[place].lights = step.value.list(questions[place].text)
            .compactMap(\.int).map { wanted[$0 - 1] }
        }
      }
    }
    seat(&recording)
  }

  private func seat(_ recording: inout Recording) {
    guard var now = Moment("2026-03-11T19:05:00+01:00") else { return }
    let people = recording.session.people.order
    for step in material.json.members("seating") {
      let seating = (step.value.array ?? []).map { group in
        (group.array ?? []).compactMap(\.int).map { people[$0 - 1] }
      }
      recording.change(
        .seat(recording.session.step(step.key, of: method), seating), by: .organiser, at: now)
      now = now.adding(minutes: 6)
    }
  }
}

// The leader's day.
extension Nordvik {
  private mutating func writeArrivals(_ session: Session) {
    for person in session.people.visible {
      let arrives = time("09:20").adding(milliseconds: chance.pause(0...36 * 60))
      script.at(arrives) { recording, now in
        recording.change(.setPerson(person.id, .presence(.here)), by: .leader, at: now)
      }
    }
  }

  private mutating func writeClock() {
    let begins = material.json.members("heldStarts").map { time($0.value.string ?? "") }
    let turns = [10, 15].map { start(of: "pairs").adding(minutes: $0) }
    for (moments, move) in [(begins, ClockMove.next), (turns, .nextTurn)] {
      for moment in moments { write(move, at: moment) }
    }
    write(.end, at: time(material.text("heldEnd")))
    writeRules()
    writeNewTimetable()
  }

  private mutating func write(_ move: ClockMove, at moment: Moment) {
    script.at(moment) { recording, now in
      recording.change(recording.session.edits(for: move, at: now), by: .leader, at: now)
    }
  }

  private mutating func writeRules() {
    for (place, rule) in material.json.list("roomRules").compactMap(\.string).enumerated() {
      script.at(start(of: "rules").adding(minutes: 6 + place)) { recording, now in
        recording.change(.addRule(text: rule, after: .last), by: .leader, at: now)
      }
    }
  }

  /// Lunch is late: the leader makes up for it in the break and by the wall afterwards.
  private mutating func writeNewTimetable() {
    let material = material
    let method = method
    script.at(time(material.json["newTimetable"]?.text("at") ?? "")) { recording, now in
      let new = material.json["newTimetable"]?.members("minutes") ?? []
      var start = now.adding(minutes: 1).timeOfDay
      let ahead = recording.session.day.drop { step in
        step.id != recording.session.step("lunch", of: method)
      }
      let entries = ahead.map { step in
        let name = method.steps[step.number - 1].id
        let minutes = new.first { $0.key == name }?.value.int ?? step.minutes
        defer { start = start + minutes }
        return TimetableEntry(step: step.id, minutes: minutes, agreed: start)
      }
      recording.change(.timetable(entries), by: .leader, at: now)
    }
  }

  private mutating func writeComments() {
    let times = ["11:13", "12:44", "16:04", "14:24", "15:56"]
    for (comment, at) in zip(material.json.list("comments"), times) {
      let method = method
      script.at(time(at)) { recording, now in
        let step = recording.session.step(comment.text("step"), of: method)
        recording.change(.comment(.step(step), text: comment.text("text")), by: .leader, at: now)
      }
    }
  }
}

// The posters.
extension Nordvik {
  /// When a poster's writing begins, when it is read aloud and when it is signed, in minutes
  /// after its step began.
  private func course(of step: String) -> (write: Int, read: Int, sign: Int) {
    switch step {
    case "plenary": (5, 32, 35)
    case "tables": (24, 35, 39)
    case "future": (31, 42, 46)
    default: (36, 47, 50)
    }
  }

  private mutating func write(_ poster: JSON) {
    let name = poster.text("step")
    guard let holder = Poster.Holder(name: poster.text("holder")) else { return }
    let seat = holder.table.map { Seat.table($0) } ?? .leader
    let course = course(of: name)
    let begin = start(of: name)
    let method = method
    let sheet = Sheet(holder: holder, seat: seat) { $0.step(name, of: method) }

    var now = begin.adding(minutes: course.write).adding(milliseconds: chance.pause(0...70))
    script.at(now) { recording, now in sheet.open(in: &recording, at: now) }
    guard poster.text("state") == "signed" else {
      script.at(begin.adding(minutes: course.read)) { recording, now in
        recording.change(
          .setPoster(sheet.id(in: recording.session), .state(.declined)), by: seat, at: now)
      }
      return
    }
    // A round of plenary takes its time; a table writes what it has talked about.
    let gap = holder.table == nil && name == "plenary" ? 60...90 : 15...55
    for (place, point) in poster.list("points").enumerated() {
      now = now.adding(milliseconds: chance.pause(gap))
      write(point, at: now, place: place, on: sheet)
    }
    let read = max(now, begin.adding(minutes: course.read))
      .adding(milliseconds: chance.pause(5...40))
    script.at(read) { recording, now in
      recording.change(
        .setPoster(sheet.id(in: recording.session), .state(.readAloud)), by: seat, at: now)
    }
    now = read
    for (place, point) in poster.list("points").enumerated() {
      now = now.adding(milliseconds: chance.pause(6...14))
      readAloud(point, at: now, place: place, on: sheet)
    }
    let signed = max(now, begin.adding(minutes: course.sign))
      .adding(milliseconds: chance.pause(10...110))
    script.at(signed) { recording, now in sheet.sign(in: &recording, at: now) }
    for (place, point) in poster.list("points").enumerated() {
      after(signed, point, place: place, on: sheet)
    }
  }

  private mutating func write(_ point: JSON, at moment: Moment, place: Int, on sheet: Sheet) {
    let text = point["first"]?.string ?? point["text"]?.string ?? ""
    let level = point["level"]?.string.flatMap(Point.Level.init) ?? .point
    script.at(moment) { recording, now in
      sheet.write(text, level, in: &recording, at: now)
      guard point.isSet("takenBack") else { return }
      recording.undo(by: sheet.seat, at: now.adding(milliseconds: 4_300))
    }
  }

  private mutating func readAloud(_ point: JSON, at moment: Moment, place: Int, on sheet: Sheet) {
    var edits: [(ID<Point>) -> Edit] = []
    if point["first"] != nil, let text = point["text"]?.string {
      edits.append { .reword($0, text: text) }
    }
    if point.isSet("ofTwoMinds") { edits.append { .setPoint($0, .ofTwoMinds(true)) } }
    if point.isSet("leftOutOfPrint") { edits.append { .setPoint($0, .leftOutOfPrint(true)) } }
    if point.isSet("struck") { edits.append { .setPoint($0, .struck(true)) } }
    for edit in edits {
      script.at(moment) { recording, now in
        let point = sheet.point(place, in: recording.session)
        recording.change(edit(point), by: sheet.seat, at: now)
      }
    }
  }

  /// What happens to a point when its poster hangs on the wall already.
  private mutating func after(
    _ signed: Moment, _ point: JSON, place: Int, on sheet: Sheet
  ) {
    if let later = point["later"]?.string {
      script.at(signed.adding(minutes: 24)) { recording, now in
        let point = sheet.point(place, in: recording.session)
        recording.change(.reword(point, text: later), by: sheet.seat, at: now)
      }
    }
    if point.isSet("removedOnRequest") {
      script.at(time("15:52")) { recording, now in
        recording.change(
          .erase(sheet.point(place, in: recording.session)), by: .leader, at: now)
      }
    }
  }
}
