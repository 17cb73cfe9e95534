package import Dialogue
package import Terminal

extension NoteFace {
  /// What the leader and the others at this table may see of this face.
  package var board: Board? {
    var board = Board()
    board.poster = poster
    board.asks = room.asks
    if active.isUnsaved, !active.isBlank {
      board.point = active.id
      board.typed = active.typed ?? room.written
    } else {
      board.typed = room.written
    }
    return board
  }

  /// The leader's last word for a while; else that the writing rests, that the leader was asked for, or
  /// that there is something to choose. None of it may move a line that somebody writes in.
  package var standing: Line? {
    if let word = room.word(at: context.now) {
      return Line(say(NoteWording.leaderSays(word)), .attention)
    }
    if session.clock?.isQuiet == true, !isShowingPoster {
      return Line(say(NoteWording.quiet), .attention)
    }
    if room.asks != nil { return Line(say(NoteWording.hasAsked), .attention) }
    guard !clashes.isEmpty, isShowingPoster else { return nil }
    return Line(say(NoteWording.clashes(clashes.count)), .attention)
  }

  private var isShowingPoster: Bool {
    if case .writing = place { poster != nil } else { false }
  }

  /// Others have come, gone, or shown something else. Nothing of it touches what is being typed.
  mutating func see(_ neighbours: [Neighbour]) {
    let wasRead = isReadByLeader
    let new = room.take(neighbours, at: holder?.table, now: context.now)
    if !new.isEmpty, context.status?.isWarning != true { context.status = nil }
    let isAnswered = new.contains { $0.table != nil } || (isReadByLeader && !wasRead)
    guard room.asks != nil, isAnswered else { return }
    room.asks = nil
    if new.isEmpty { context.say(NoteWording.leaderHasSeen) }
  }

  var isReadByLeader: Bool {
    guard let poster, holder?.table != nil else { return false }
    return room.isReadByLeader(poster)
  }

  /// Asks for the leader; again takes it back.
  mutating func askForLeader() {
    room.asks = room.asks == nil ? context.now : nil
    context.say(room.asks == nil ? NoteWording.asksNoMore : NoteWording.hasAsked)
  }

  /// Who else has this poster open, for the header: there it moves no line.
  var company: [String] {
    guard let poster, holder?.table != nil else { return [] }
    var said: [String] = []
    if room.isReadByLeader(poster) { said.append(say(NoteWording.leaderReads)) }
    let others = room.writers(on: poster)
    if others > 0 { said.append(say(NoteWording.writers(others + 1))) }
    return said
  }

  // MARK: The leader's words, read again

  func wordsView(_ selected: Int) -> Screen {
    let words = room.words
    let list = Block.list(.choices, count: words.count, selected: selected, wraps: true) {
      .init(
        Line(words[$0].text),
        trailing: Line(words[$0].at.timeOfDay.description, .dimmed))
    }
    return Screen(
      title: "Mellomrom", header: header,
      body: .panel(Line(say(NoteWording.wordsTitle), .heading), list), focus: .choices)
  }
}

/// What the face says of the leader.
extension NoteWording {
  static func leaderSays(_ word: Board.Message) -> Sentence {
    let said = "\(word.at.timeOfDay): \(word.text)"
    return Sentence(
      nb: "Prosesslederen \(said)", nn: "Prosessleiaren \(said)", en: "The process leader \(said)")
  }

  static let wordsTitle = Sentence(
    nb: "Fra prosesslederen", nn: "Frå prosessleiaren", en: "From the process leader")
  static let hasAsked = Sentence(
    nb: "Dere har bedt prosesslederen komme. Ctrl-G tar det tilbake.",
    nn: "De har bede prosessleiaren kome. Ctrl-G tek det tilbake.",
    en: "You have asked the process leader to come. Ctrl-G takes it back.")
  static let asksNoMore = Sentence(
    nb: "Dere ber ikke om prosesslederen lenger.", nn: "De bed ikkje om prosessleiaren lenger.",
    en: "You no longer ask for the process leader.")
  static let leaderHasSeen = Sentence(
    nb: "Prosesslederen har sett at dere ba om hjelp.",
    nn: "Prosessleiaren har sett at de bad om hjelp.",
    en: "The process leader has seen that you asked.")
  static let leaderReads = Sentence(
    nb: "prosesslederen leser med", nn: "prosessleiaren les med", en: "the leader reads along")

  static func writers(_ count: Int) -> Sentence {
    count == 2
      ? Sentence(nb: "to skriver her", nn: "to skriv her", en: "two of you write here")
      : Sentence(
        nb: "\(count) skriver her", nn: "\(count) skriv her", en: "\(count) of you write here")
  }
}
