import Dialogue

extension Report {
  /// Everything on the posters with table numbers, times and states, for the leader's own desk.
  static func desk(_ session: Session) -> Report {
    let language = session.language
    var report = Report(
      .desk, in: language, title: Prose(TranscriptWording.deskTitle(language)))
    report.blocks = opening(of: session)
    report.blocks.append(.paragraph(Prose(TranscriptWording.deskWarning(language))))
    let posters = Dictionary(grouping: session.posters.visible, by: \.step)
    for step in session.programme.all {
      let own = comments(in: session) { $0 == .step(step.id) }
      let posters = (posters[step.id] ?? []).sorted { $0.holder < $1.holder }
      guard !posters.isEmpty || !own.isEmpty else { continue }
      report.blocks += heading(of: step)
      for poster in posters { report.blocks += blocks(of: poster, in: session) }
      report.blocks += own
    }
    report.blocks += sorting(of: session)
    for line in session.themeTree {
      let own = comments(in: session) { $0 == .theme(line.theme.id) }
      if !own.isEmpty {
        report.blocks += [.heading(level: 2, Prose(line.theme.title))] + own
      }
    }
    let aboutAll = comments(in: session) { $0 == .session }
    if !aboutAll.isEmpty {
      let title = TranscriptWording.aboutTheDay(language)
      report.blocks += [.heading(level: 2, Prose(title))] + aboutAll
    }
    return report
  }

  private static func blocks(of poster: Poster, in session: Session) -> [Block] {
    let language = session.language
    let lines = session.points(of: poster.id).visible
      .map { deskLine(of: $0, on: poster, in: session) }
    var blocks: [Block] = [.heading(level: 3, Prose(title(of: poster)(language)))]
    if !lines.isEmpty { blocks.append(.spoken(Voice(of: poster.holder), lines)) }
    return blocks + comments(in: session) { $0 == .poster(poster.id) }
  }

  private static func title(of poster: Poster) -> Sentence {
    let holder = poster.holder.words
    let state = TranscriptWording.state(of: poster)
    let paper = poster.isFromPaper ? TranscriptWording.fromPaper : nil
    return [holder, state, paper].compactMap(\.self).joined(separator: ", ")
  }

  private static func deskLine(
    of point: Point, on poster: Poster, in session: Session
  ) -> SpokenLine {
    let language = session.language
    var notes = point.isErased ? [TranscriptWording.erasedNote] : []
    if let about = point.about, let other = session.point(about.point) {
      let holder = session.posters[other.poster].map { $0.holder.words }
      notes.append(
        TranscriptWording.remark(
          about.remark, on: other.text, of: holder ?? Sentence(nb: "", nn: "", en: "")))
    }
    if point.isStruck { notes.append(TranscriptWording.struckNote) }
    if point.isOfTwoMinds { notes.append(TranscriptWording.twoMinds) }
    if point.isLeftOutOfPrint { notes.append(TranscriptWording.leftOutNote) }
    var words = point.text
    if poster.state == .signed, point.counts {
      let line = poster.signatures.last?.lines.first { $0.point == point.id }
      let signed = line.flatMap { line in point.wordings.first { $0.id == line.wording } }
      if let signed {
        if signed.text != words { notes.append(TranscriptWording.changedLater(to: words)) }
        words = signed.text
      } else {
        notes.append(TranscriptWording.notSignedNote)
      }
    }
    return SpokenLine(
      words, level: point.level, point: point.id, notes: notes.map { $0(language) })
  }

  private static func comments(
    in session: Session, about isSubject: (Comment.Subject) -> Bool
  ) -> [Block] {
    let lines = session.comments.visible.filter { isSubject($0.subject) }
      .map { SpokenLine($0.text) }
    guard !lines.isEmpty else { return [] }
    let title = TranscriptWording.heading(of: .comment)(session.language)
    return [.heading(level: 3, Prose(title)), .spoken(.comment, lines)]
  }
}

extension [Sentence] {
  fileprivate func joined(separator: String) -> Sentence {
    Sentence(
      nb: map(\.nb).joined(separator: separator), nn: map(\.nn).joined(separator: separator),
      en: map(\.en).joined(separator: separator))
  }
}
