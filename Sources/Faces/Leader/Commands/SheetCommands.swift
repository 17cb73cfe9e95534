import Dialogue
import Terminal

extension LeaderFace {
  /// Moving in a sheet, and closing it.
  static let sheetCommands: [Command<LeaderFace>] = [
    Command(
      "row-down", ["Down", "j"], hint: Sentence(nb: "ned", nn: "ned", en: "down"),
      Sentence(nb: "Ned", nn: "Ned", en: "Down"), group: .look, in: .rows
    ) { face, _ in face.moveInSheet(by: 1) },

    Command(
      "row-up", ["Up", "k"], hint: Sentence(nb: "opp", nn: "opp", en: "up"),
      Sentence(nb: "Opp", nn: "Opp", en: "Up"), group: .look, in: .rows
    ) { face, _ in face.moveInSheet(by: -1) },

    Command(
      "page-down", ["Right", "PgDn"],
      hint: Sentence(nb: "side ned", nn: "side ned", en: "page down"),
      Sentence(nb: "Ti ned", nn: "Ti ned", en: "Ten down"), group: .look, in: .longRows
    ) { face, _ in face.moveInSheet(by: 10) },

    Command(
      "page-up", ["Left", "PgUp"], hint: Sentence(nb: "side opp", nn: "side opp", en: "page up"),
      Sentence(nb: "Ti opp", nn: "Ti opp", en: "Ten up"), group: .look, in: .longRows
    ) { face, _ in face.moveInSheet(by: -10) },

    Command(
      "first-row", ["Home", "<"], hint: Sentence(nb: "først", nn: "først", en: "first"),
      Sentence(nb: "Til den første", nn: "Til den første", en: "To the first one"), group: .look,
      in: .rows
    ) { face, _ in face.select(rowOfSheet: 0) },

    Command(
      "last-row", ["End", ">"], hint: Sentence(nb: "sist", nn: "sist", en: "last"),
      Sentence(nb: "Til den siste", nn: "Til den siste", en: "To the last one"), group: .look,
      in: .rows
    ) { face, _ in face.select(rowOfSheet: face.countOfSheet) },

    Command(
      "close", ["Esc", "q"], hint: Sentence(nb: "lukk", nn: "lukk", en: "close"),
      Sentence(
        nb: "Lukk dette og gå tilbake til dagen", nn: "Lukk dette og gå tilbake til dagen",
        en: "Close this and go back to the day"),
      group: .look, in: .lists.union([.preview, .consent]), rank: 9
    ) { face, _ in face.closeSheet() },

    Command(
      "leave-field", ["Esc"], hint: Sentence(nb: "la være", nn: "la vere", en: "leave it"),
      Sentence(
        nb: "Gå ut av feltet; en merknad du har begynt på, ligger her til neste gang",
        nn: "Gå ut av feltet; ein merknad du har byrja på, ligg her til neste gong",
        en: "Leave the field; a comment you have begun is kept here until next time"),
      group: .look, in: .fields, rank: 9
    ) { face, effects in face.leaveField(&effects) },
  ]

  private mutating func moveInSheet(by rows: Int) {
    if let sheet { select(rowOfSheet: (seating?.selected ?? sheet.selected) + rows) }
  }

  private mutating func closeSheet() {
    if seating != nil { return closeSeats() }
    sheet = nil
  }

  private mutating func leaveField(_ effects: inout [Effect]) {
    guard let sheet else { return }
    switch sheet.content {
    case .comment(let subject, let editing):
      show(.comments, selected: .max)
      let isSaved = editing.flatMap { session.comments[$0]?.text } == sheet.field.text
      unsent[subject] = sheet.field.text.isBlank || isSaved ? nil : sheet.field.text
      if unsent[subject] != nil { context.say(LeaderWording.kept) }
    case .rule:
      halfRule = sheet.field.text
      self.sheet = nil
      if !halfRule.isBlank { context.say(LeaderWording.kept) }
    case .newcomer:
      keep(newcomer: sheet.field.text, &effects)
      show(.people)
      if !people.newcomer.isBlank { context.say(LeaderWording.kept) }
    case .note(let note): leave(note, sheet.field.text)
    case .message:
      halfMessage = sheet.field.text
      self.sheet = nil
      if !halfMessage.isBlank { context.say(LeaderWording.kept) }
    case .preview, .minutes, .timetable, .card, .interruption, .theory, .step, .floor, .poster,
      .writing, .seats, .people, .comments, .consent, .closing:
      self.sheet = nil
    }
  }
}

extension Set<Scope> {
  /// Sheets with rows to move among.
  fileprivate static let rows: Self = lists.subtracting([.timetable])
  /// Those in which Left and Right choose nothing.
  fileprivate static let longRows: Self = rows.subtracting([.seatingChoices])
}
