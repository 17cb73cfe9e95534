import Dialogue
import Seating
import Terminal

extension LeaderFace {
  /// Who has come.
  static let peopleCommands: [Command<LeaderFace>] = [
    Command(
      "people", ["d"], hint: Sentence(nb: "til stede", nn: "til stades", en: "present"),
      Sentence(
        nb: "Kryss av hvem som er her", nn: "Kryss av kven som er her",
        en: "Tick off who is here"),
      group: .people, in: [.main, .seating], rank: 3, hintedWhen: \.isMorning,
      also: ["oppmøte", "frammøte", "kommet", "attendance"]
    ) { face, _ in face.show(.people) },

    Command(
      "is-here", ["Enter"], hint: Sentence(nb: "er her", nn: "er her", en: "is here"),
      Sentence(
        nb: "Er her; går videre til den neste", nn: "Er her; går vidare til den neste",
        en: "Is here; goes on to the next one"),
      group: .people, in: [.people], rank: 3, unless: \.reasonWithoutPerson
    ) { face, effects in face.tick(.here, &effects) },

    Command(
      "is-absent", ["a"], hint: Sentence(nb: "kommer ikke", nn: "kjem ikkje", en: "not coming"),
      Sentence(nb: "Kommer ikke", nn: "Kjem ikkje", en: "Is not coming"),
      group: .people, in: [.people], rank: 4, unless: \.reasonWithoutPerson
    ) { face, effects in face.tick(.absent, &effects) },

    Command(
      "has-left", ["l"], hint: Sentence(nb: "har gått", nn: "har gått", en: "has left"),
      Sentence(nb: "Har gått", nn: "Har gått", en: "Has left"),
      group: .people, in: [.people], rank: 5, unless: \.reasonWithoutPerson
    ) { face, effects in face.tick(.left, &effects) },

    Command(
      "is-expected", ["v"], hint: Sentence(nb: "ventes", nn: "venta", en: "expected"),
      Sentence(nb: "Ventes fortsatt", nn: "Er venta framleis", en: "Is still expected"),
      group: .people, in: [.people], unless: \.reasonWithoutPerson
    ) { face, effects in face.tick(.expected, &effects) },

    Command(
      "waits-for-interpreter", ["t"], hint: Sentence(nb: "tolk", nn: "tolk", en: "interpreter"),
      Sentence(
        nb: "Venter på tolk, eller tolken er kommet", nn: "Ventar på tolk, eller tolken er komen",
        en: "Waits for an interpreter, or the interpreter has come"),
      group: .people, in: [.people], unless: \.reasonWithoutPerson
    ) { face, effects in
      if let person = face.selectedPerson { face.turnWaitingForInterpreter(person, &effects) }
    },

    Command(
      "newcomer", ["n"], hint: Sentence(nb: "én til", nn: "éin til", en: "one more"),
      Sentence(
        nb: "Legg til en som kom uten å være meldt på",
        nn: "Legg til ein som kom utan å vere meld på",
        en: "Add somebody who came unasked"),
      group: .people, in: [.people], rank: 6
    ) { face, _ in face.show(.newcomer, text: face.people.newcomer) },

    Command(
      "keep-field", ["Enter"], hint: Sentence(nb: "legg til", nn: "legg til", en: "add"),
      Sentence(
        nb: "Legg til det som står her", nn: "Legg til det som står her",
        en: "Add what is written here"),
      group: .people, in: [.field], rank: 1
    ) { face, effects in face.keepField(&effects) },
  ]

  /// Why nothing can be said about anybody.
  var reasonWithoutPerson: Sentence? { selectedPerson == nil ? Reasons.nobody : nil }

  private mutating func tick(_ presence: Person.Presence, _ effects: inout [Effect]) {
    guard let person = selectedPerson else { return }
    let waited =
      people[person.id]?.accompanies.map { session.waitsForInterpreter($0, people) } ?? false
    if person.presence != presence {
      guard propose([.setPerson(person.id, .presence(presence))], &effects) else { return }
    }
    let others = sentences(aboutThoseWith: person, waited: waited)
    context.say(LeaderWording.came(context.name(of: person.id, in: session), presence, others))
    goOn()
  }

  /// What it means for whom somebody interprets for or came with: they have them now, or not any more.
  private func sentences(aboutThoseWith person: Person, waited: Bool) -> [Sentence] {
    guard let other = people[person.id]?.accompanies, session.people[other]?.isInTheRoom == true,
      let now = session.people[person.id]
    else { return [] }
    let name = context.name(of: other, in: session)
    if now.isInTheRoom {
      let isOver = waited && !session.waitsForInterpreter(other, people)
      return isOver ? [LeaderWording.waiting(name, waits: false)] : []
    }
    let isReplaced = people.particulars.contains { known in
      guard known.accompanies == other, let next = session.people[known.person] else {
        return false
      }
      return next.part == now.part && next.isInTheRoom
    }
    let mine = context.name(of: person.id, in: session)
    return isReplaced ? [] : [SeatingWords.parted(name, from: mine, now.part, .are)]
  }

  /// What the others who asked for the same name are called to tell them apart.
  private func namesakes(of person: ID<Person>) -> [String] {
    guard let name = people[person]?.shownName else { return [] }
    return people.particulars.filter { $0.person != person && $0.shownName == name }
      .map { context.name(of: $0.person, in: session) }
  }

  /// What a newcomer is called when nothing is written: the next number.
  var nextAlias: String {
    let numbers = session.people.all.compactMap { Int($0.alias) }
    return String((numbers.max() ?? session.people.countOfAll) + 1)
  }

  private mutating func keepField(_ effects: inout [Effect]) {
    guard let text = sheet?.field.text else { return }
    switch sheet?.content {
    case .newcomer:
      let alias = nextAlias
      let id = context.nextID()
      let wishes = [
        Wish(.addPerson(alias: alias, part: .participant, roles: [], after: .last), id: id),
        Wish(.setPerson(ID(id), .presence(.here))),
      ]
      guard propose(wishes, &effects) else { return }
      // A name goes to the people file only.
      if !text.isBlank { change([.call(ID(id), text)], &effects) }
      keep(newcomer: "", &effects)
      show(.people)
      if let row = facts.rows.firstIndex(of: .person(ID(id))) { select(rowOfSheet: row) }
      let name = context.name(of: ID(id), in: session)
      let namesakes = namesakes(of: ID(id))
      context.say(
        namesakes.isEmpty
          ? LeaderWording.newcomer(name) : LeaderWording.newcomer(name, besides: namesakes))
    case .rule:
      guard propose([.addRule(text: text, after: .last)], &effects) else { return }
      sheet = nil
      halfRule = ""
      context.say(LeaderWording.ruleAdded)
    case .preview, .minutes, .timetable, .card, .interruption, .theory, .step, .floor, .poster,
      .message, .writing, .seats, .people, .comments, .comment, .consent,
      .note, .closing, nil:
      break
    }
  }
}
