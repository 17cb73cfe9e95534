package import Dialogue

extension Report {
  /// The wall of the day, to be given to everybody before they go home: what was signed, by step.
  ///
  /// Without table numbers and times, and in an order that tells nothing of them; points that a
  /// group wanted left out of print, and what was struck or removed, are only counted. With `all`
  /// it is the leader's own copy instead, with everything there is, and comes under that name.
  package static func transcript(of session: Session, all: Bool = false) -> Report {
    all ? desk(session) : wall(session)
  }

  private static func wall(_ session: Session) -> Report {
    let language = session.language
    let wall = Wall(of: session)
    var report = Report(
      .transcript, in: language, title: Prose(TranscriptWording.title(language)))
    report.blocks = opening(of: session)
    report.blocks.append(.paragraph(Prose(TranscriptWording.voices(language))))
    if wall.steps.isEmpty {
      report.blocks.append(.paragraph(Prose(TranscriptWording.nothingSigned(language))))
    }
    for part in wall.steps { report.blocks += blocks(of: part, in: language) }
    report.blocks.append(.heading(level: 2, Prose(TranscriptWording.account(language))))
    report.blocks.append(.bullets(wall.account.sentences.map { Prose($0(language)) }))
    report.blocks.append(.paragraph(Prose(TranscriptWording.takeAway(language))))
    return report
  }

  /// The session's title and where and when it was.
  static func opening(of session: Session) -> [Block] {
    let facts = [session.date?.inWords(session.language), session.place]
      .compactMap(\.self).filter { !$0.isBlank }
    var blocks: [Block] = [.paragraph(.strong(session.title))]
    if !facts.isEmpty { blocks.append(.paragraph(Prose(facts.joined(separator: ", ")))) }
    return blocks
  }

  private static func blocks(of part: Wall.Part, in language: Language) -> [Block] {
    var blocks = heading(of: part.step)
    for sheet in part.sheets {
      blocks.append(
        .heading(level: 3, Prose(TranscriptWording.heading(of: sheet.voice)(language))))
      blocks.append(.spoken(sheet.voice, sheet.lines))
    }
    if part.declined > 0 {
      blocks.append(.paragraph(Prose(TranscriptWording.declined(part.declined)(language))))
    }
    return blocks
  }

  /// A step's title and what the room was asked.
  static func heading(of step: Step) -> [Block] {
    [.heading(level: 2, Prose(step.title))]
      + step.questions.map { .paragraph(.emphasised($0.text)) }
  }
}

extension Wall.Account {
  /// What there is to say of it, the printed points first; nothing about what there is none of.
  var sentences: [Sentence] {
    [TranscriptWording.printed(printed)]
      + [
        (leftOutOfPrint, TranscriptWording.leftOutOfPrint),
        (struck, TranscriptWording.struck),
        (erased, TranscriptWording.erased),
        (writtenLater, TranscriptWording.writtenLater),
        (remarksLeftOut, TranscriptWording.remarksLeftOut),
        (declined, TranscriptWording.declined),
        (unsignedPosters, TranscriptWording.unsigned),
      ].filter { $0.0 > 0 }.map { $0.1($0.0) }
  }
}
