import Dialogue
import JSONTree

extension Room {
  /// A whole day under way with some of everything in it: posters in every state, a conflict, an
  /// erased point, a comment on each kind of thing, a kind of change that nobody knows.
  static func day() throws -> Room {
    var room = Room(begun: false)
    var wishes = NewDay(title: "Samling Nordvik", language: .bokmal)
    wishes.place = "Rådhuset"
    wishes.date = Day("2026-03-14")
    wishes.commissioner = "Nordvik kommune"
    wishes.questions = ["Hva virker?", "Hva mangler?"]
    wishes.participants = 9
    var ids = IdentifierSource(seed: 3, 4)
    let now = room.now
    let plan = Method.dialogueConference.plan(for: wishes, id: ID(room.id())) {
      ids.next(at: now)
    }
    try room.make(together: plan, by: .organiser)
    let people = room.session.people.order
    try room.make(.setPerson(people[8], .presence(.absent)))
    try room.make(.setPerson(people[0], .part(.noteTaker)))
    let step = room.session.programme.visible.first { $0.kind == .tables }!
    try room.make(.seat(step.id, [Array(people[1...4]), Array(people[5...7])]))
    for _ in 0..<3 { try room.move(.next) }
    try room.move(.stop)
    try room.move(.goOn)

    let one = room.poster(.table(1), in: step.id)
    room.write("Å bli møtt", on: one, .heading)
    let trust = room.write("Å bli trodd", on: one)
    room.write("  - «første gang»", on: one, .sub)
    let gone = room.write("Fornavn Etternavn på kontoret", on: one)
    try room.make(.setPoint(trust, .ofTwoMinds(true)), by: .table(1))
    try room.make(.reword(trust, text: "Å bli trodd med en gang"), by: .table(1))
    room.sign(one)
    try room.make(.reword(trust, text: "Å bli trodd, straks"), by: .table(1))
    room.force(.reword(trust, text: "Å bli trodd → nå"), by: .leader, base: trust.identifier)
    try room.make(.erase(gone))
    let two = room.poster(.table(2), in: step.id)
    let struck = room.write("対話 ŋđ 👩‍⚕️", on: two, by: .table(2))
    try room.make(.setPoint(struck, .struck(true)), by: .table(2))
    try room.make(.setPoster(two, .state(.declined)), by: .table(2))
    let digest = room.poster(.digest, in: step.id)
    room.write("Mange smilte", on: digest, by: .leader)
    try room.undo(.leader)

    try room.make(.comment(.session, text: "En god dag"))
    try room.make(.comment(.step(step.id), text: "To linjer\nher"))
    try room.make(.comment(.poster(two), text: "Spør dem i morgen"))
    room.force(.setRule(.last, text: "ingen"))
    room.force(.unknown(["kind": "forecast.add", "title": "Tillit"]))
    return room
  }
}
