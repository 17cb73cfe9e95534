import Dialogue
import Terminal

extension LeaderFace {
  /// Short words to the tables, seen in their status line and never kept.
  static let messageCommands: [Command<LeaderFace>] = [
    Command(
      "five-minutes", ["5"],
      hint: Sentence(nb: "fem minutter igjen", nn: "fem minutt igjen", en: "five minutes left"),
      Sentence(
        nb: "Si til alle bordene at det er fem minutter igjen",
        nn: "Sei til alle borda at det er fem minutt igjen",
        en: "Tell all tables that five minutes are left"),
      group: .people, unless: \.reasonAgainstFiveMinutes
    ) { face, _ in face.sendFiveMinutes() },

    Command(
      "message", ["m"], hint: Sentence(nb: "kort ord", nn: "kort ord", en: "short word"),
      Sentence(
        nb: "Send et kort ord til alle bordene eller til ett",
        nn: "Send eit kort ord til alle borda eller til eitt",
        en: "Send a short word to all tables or to one"),
      group: .people
    ) { face, _ in face.begin(messageTo: nil) },

    Command(
      "message-table", ["m"], hint: Sentence(nb: "kort ord", nn: "kort ord", en: "short word"),
      Sentence(
        nb: "Send et kort ord til dette bordet", nn: "Send eit kort ord til dette bordet",
        en: "Send a short word to this table"),
      group: .people, in: [.poster], rank: 5, unless: \.reasonWithoutTableOfPoster
    ) { face, _ in face.begin(messageTo: face.tableOfPoster) },

    Command(
      "on-my-way", ["u"], hint: Sentence(nb: "jeg kommer", nn: "eg kjem", en: "on my way"),
      Sentence(
        nb: "Svar bordet som ber om deg, at du kommer: det valgte, eller det som har ventet lengst",
        nn: "Svar bordet som ber om deg, at du kjem: det valde, eller det som har venta lengst",
        en: """
          Tell the table that asks for you that you are on your way: the selected one, or the one \
          that has waited longest
          """),
      group: .people, in: [.main, .poster], rank: 7, unless: \.reasonWithoutAsking
    ) { face, _ in
      guard let table = face.tableToAnswer else { return }
      face.send(MessageWords.onMyWay(face.session.language), to: table)
    },

    Command(
      "send", ["Enter"], hint: Sentence(nb: "send", nn: "send", en: "send"),
      Sentence(
        nb: "Send det som står her, eller setningen som er valgt",
        nn: "Send det som står her, eller setninga som er vald",
        en: "Send what is written here, or the sentence that is picked"),
      group: .people, in: [.message], rank: 1
    ) { face, _ in face.sendWritten() },

    Command(
      "next-receiver", ["Tab"],
      hint: Sentence(nb: "neste bord", nn: "neste bord", en: "next table"),
      Sentence(
        nb: "Til det neste bordet, eller til alle", nn: "Til det neste bordet, eller til alle",
        en: "To the next table, or to all"),
      group: .people, in: [.message], rank: 2
    ) { face, _ in face.changeReceiver(by: 1) },

    Command(
      "receiver-before", ["Shift-Tab", "Ctrl-B"],
      hint: Sentence(nb: "bordet før", nn: "bordet før", en: "table before"),
      Sentence(
        nb: "Til bordet før, eller til alle", nn: "Til bordet før, eller til alle",
        en: "To the table before, or to all"),
      group: .people, in: [.message]
    ) { face, _ in face.changeReceiver(by: -1) },

    Command(
      "pick-down", ["Down"], hint: Sentence(nb: "ned", nn: "ned", en: "down"),
      Sentence(
        nb: "Velg en ferdig setning under", nn: "Vel ei ferdig setning under",
        en: "Pick a ready sentence below"),
      group: .people, in: [.message]
    ) { face, _ in face.goOn() },

    Command(
      "pick-up", ["Up"], hint: Sentence(nb: "opp", nn: "opp", en: "up"),
      Sentence(
        nb: "Velg setningen over, eller det du selv skriver",
        nn: "Vel setninga over, eller det du sjølv skriv",
        en: "Pick the sentence above, or what you type yourself"),
      group: .people, in: [.message]
    ) { face, _ in
      if let sheet = face.sheet { face.select(rowOfSheet: sheet.selected - 1) }
    },
  ]

  /// What can be read in passing, in graphemes.
  static let longestMessage = 70
  /// A word that is sent again so soon (in milliseconds) is a key that was held down.
  private static let isSame: Int64 = 5_000

  /// It is said to tables that have something to do.
  private var reasonAgainstFiveMinutes: Sentence? {
    reasonInQuiet ?? (facts.tables.isEmpty ? Reasons.noTables : nil)
  }

  /// Sent at once when it is about true, or when it gives five minutes more; else asked about first,
  /// for it cannot be unsaid.
  private mutating func sendFiveMinutes() {
    let left = session.stepClock(now: context.now, sharing: facts.sharing)?.time
    let isAboutTrue = left.map { $0.remaining <= Self.aboutFive } ?? false
    let isAsked = askedToSend.map { Self.isAnswer.contains(context.now - $0) } ?? false
    guard isAboutTrue || isAsked else {
      askedToSend = context.now
      context.warn(MessageWords.notFive(left?.left))
      return
    }
    askedToSend = nil
    send(MessageWords.fiveMinutes(session.language), to: nil)
  }

  /// How much can be left, in milliseconds, when people say that five minutes are.
  private static let aboutFive: Int64 = 7 * 60_000
  /// How long after a question that stands in the status line the same key is an answer to it, in
  /// milliseconds: sooner it is one that is held down.
  private static let isAnswer: Range<Int64> = 700..<20_000

  private mutating func begin(messageTo table: Int?) {
    show(.message(to: table), text: halfMessage)
  }

  private mutating func sendWritten() {
    guard case .message(let table) = sheet?.content, let sheet else { return }
    let ready = MessageWords.ready.map { $0(session.language) }
    let text = sheet.selected > 0 ? ready[sheet.selected - 1] : sheet.field.text.cleaned()
    guard !text.isBlank else {
      context.warn(MessageWords.nothingToSend)
      return
    }
    guard text.count <= Self.longestMessage else {
      context.warn(MessageWords.tooLong(Self.longestMessage))
      return
    }
    if sheet.selected == 0 { halfMessage = "" }
    self.sheet = nil
    send(text, to: table)
  }

  private mutating func send(_ text: String, to table: Int?) {
    if let last = messages.last, !last.isTakenBack, last.text == text, last.table == table,
      context.now - last.at < Self.isSame
    {
      context.say(MessageWords.sentAlready)
      return
    }
    let message = Board.Message(id: context.nextID(), at: context.now, table: table, text: text)
    messages = (messages + [message]).suffix(Board.mostMessages)
    beside = .message(message.id)
    context.say(MessageWords.sent(text, to: table, of: facts.tablesHere))
  }

  private mutating func changeReceiver(by tables: Int) {
    guard case .message(let table) = sheet?.content else { return }
    let all: [Int?] = [nil] + tablesToWriteTo.map(Optional.init)
    let place = all.firstIndex(of: table) ?? 0
    sheet?.content = .message(to: all[(place + tables + all.count) % all.count])
  }

  /// Every table there is in the running step, or whoever has a screen up.
  private var tablesToWriteTo: [Int] {
    Set(facts.tables.map(\.number)).union(room.compactMap(\.seat.table)).sorted()
  }

  private var tableOfPoster: Int? {
    guard case .poster(let poster) = sheet?.content else { return nil }
    return session.posters[poster]?.holder.table
  }

  /// Whom the leader is on the way to: the table that is looked at when it asks, else the one that
  /// has waited longest.
  private var tableToAnswer: Int? {
    let asking = facts.asking.map(\.table)
    if sheet != nil { return tableOfPoster.flatMap { asking.contains($0) ? $0 : nil } }
    if part == .tables, facts.tables.indices.contains(selectedTable) {
      let selected = facts.tables[selectedTable].number
      if asking.contains(selected) { return selected }
    }
    return asking.first
  }

  /// Nobody is hurried while it is quiet.
  private var reasonInQuiet: Sentence? { session.clock?.isQuiet == true ? Reasons.quiet : nil }

  private var reasonWithoutAsking: Sentence? {
    if isSeen { return Reasons.canBeSeen }
    return tableToAnswer == nil ? MessageWords.nobodyAsks : nil
  }

  private var reasonWithoutTableOfPoster: Sentence? {
    tableOfPoster == nil ? Reasons.nothingSelected : nil
  }
}
