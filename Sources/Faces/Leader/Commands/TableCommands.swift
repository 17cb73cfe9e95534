import Dialogue
import Terminal

extension LeaderFace {
  /// What is selected on the main screen, the tables' posters, and writing for the plenary.
  static let tableCommands: [Command<LeaderFace>] = [
    Command(
      "select-down", ["Down", "j"], hint: Sentence(nb: "ned", nn: "ned", en: "down"),
      Sentence(nb: "Velg den under", nn: "Vel den under", en: "Select the one below"),
      group: .look
    ) { face, _ in face.moveSelection(by: 1) },

    Command(
      "select-up", ["Up", "k"], hint: Sentence(nb: "opp", nn: "opp", en: "up"),
      Sentence(nb: "Velg den over", nn: "Vel den over", en: "Select the one above"),
      group: .look
    ) { face, _ in face.moveSelection(by: -1) },

    Command(
      "other-part", ["Tab", "Shift-Tab"],
      hint: Sentence(nb: "program/bord", nn: "program/bord", en: "programme/tables"),
      Sentence(
        nb: "Mellom programmet og bordene", nn: "Mellom programmet og borda",
        en: "Between the programme and the tables"),
      group: .look, unless: \.reasonWithoutTables
    ) { face, _ in face.part = face.part == .tables ? .programme : .tables },

    Command(
      "open-selected", ["Enter"], hint: Sentence(nb: "åpne", nn: "opne", en: "open"),
      Sentence(
        nb: "Åpne det som er valgt: programposten eller bordets veggavis",
        nn: "Opne det som er valt: programposten eller veggavisa til bordet",
        en: "Open what is selected: the step or the table's poster"),
      group: .look, rank: 8, unless: \.reasonAgainstOpening
    ) { face, _ in face.openSelected() },

    Command(
      "write-poster", ["n"], hint: Sentence(nb: "skriv", nn: "skriv", en: "write"),
      Sentence(
        nb: "Skriv: et bords veggavis, det som blir sagt i plenum, eller din oppsummering",
        nn: "Skriv: veggavisa til eit bord, det som blir sagt i plenum, eller di oppsummering",
        en: "Write: a table's poster, what is said in plenary, or your digest"),
      group: .poster, unless: \.reasonWithoutStepOrWhenSeen
    ) { face, _ in
      let selected = face.writingHolders.firstIndex(of: face.usualHolder)
      face.show(.writing, selected: selected ?? 0)
    },

    Command(
      "write-this", ["Enter"], hint: Sentence(nb: "skriv her", nn: "skriv her", en: "write here"),
      Sentence(
        nb: "Åpne denne for å skrive", nn: "Opne denne for å skrive", en: "Open this one to write"),
      group: .poster, in: [.writing], rank: 3
    ) { face, effects in
      guard case .holder(let holder) = face.selectedRow else { return }
      face.sheet = nil
      effects.append(.open(.note(holder)))
    },

    Command(
      "write-this-poster", ["n"],
      hint: Sentence(nb: "skriv her", nn: "skriv her", en: "write here"),
      Sentence(
        nb: "Åpne denne veggavisa for å skrive", nn: "Opne denne veggavisa for å skrive",
        en: "Open this poster to write"),
      group: .poster, in: [.poster], rank: 3
    ) { face, effects in
      guard case .poster(let id) = face.sheet?.content, let poster = face.session.posters[id]
      else { return }
      face.sheet = nil
      effects.append(.open(.note(poster.holder)))
    },
  ]

  /// Whose poster can be written in the running step.
  var writingHolders: [Poster.Holder] {
    facts.tables.map { .table($0.number) } + [.plenary, .digest]
  }

  /// The one that is most likely meant.
  private var usualHolder: Poster.Holder {
    if part == .tables, facts.tables.indices.contains(selectedTable) {
      return .table(facts.tables[selectedTable].number)
    }
    switch session.currentStep?.writes {
    case .plenary: return .plenary
    case .tables: return .table(1)
    case .digest, .nobody, nil: return .digest
    }
  }

  private var reasonWithoutTables: Sentence? { facts.tables.isEmpty ? Reasons.noTables : nil }

  var reasonWithoutStepOrWhenSeen: Sentence? { reasonWhenSeen ?? reasonWithoutStep }

  private var reasonAgainstOpening: Sentence? {
    switch part {
    case .programme:
      return selectedStep.flatMap { session.programme[$0] } == nil ? Reasons.nothingSelected : nil
    case .tables:
      guard facts.tables.indices.contains(selectedTable) else { return Reasons.noTables }
      if isSeen { return Reasons.canBeSeen }
      return facts.tables[selectedTable].poster == nil ? Reasons.nothingWritten : nil
    }
  }

  private mutating func openSelected() {
    switch part {
    case .programme: if let selectedStep { show(.step(selectedStep)) }
    case .tables:
      if let poster = facts.tables[selectedTable].poster { show(.poster(poster)) }
    }
  }

  private mutating func moveSelection(by rows: Int) {
    switch part {
    case .programme:
      let steps = session.day
      let place = steps.firstIndex { $0.id == selectedStep } ?? 0
      select(row: place + rows)
    case .tables: select(row: selectedTable + rows)
    }
  }

  /// Selects a row of the part that the arrows move in.
  mutating func select(row: Int) {
    switch part {
    case .programme:
      let steps = session.day
      guard !steps.isEmpty else { return }
      selectedStep = steps[max(0, min(row, steps.count - 1))].id
    case .tables: selectedTable = max(0, min(row, facts.tables.count - 1))
    }
  }
}
