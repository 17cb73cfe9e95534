import Dialogue

extension Report {
  /// The wall to hang on a wall: each signed poster on a page of its own, A3 across.
  ///
  /// What may be printed, and in which order, is as in the transcript.
  static func posters(of session: Session) -> Report {
    let language = session.language
    var report = Report(.posters, in: language, title: Prose(PostersWording.title(language)))
    for part in Wall(of: session).steps {
      for sheet in part.sheets {
        report.blocks += [.pageBreak] + heading(of: part.step)
        if sheet.voice != .table {
          report.blocks.append(
            .paragraph(.strong(TranscriptWording.heading(of: sheet.voice)(language))))
        }
        report.blocks.append(.spoken(sheet.voice, sheet.lines))
      }
    }
    if report.blocks.isEmpty {
      report.blocks = [
        .heading(level: 2, Prose(PostersWording.title(language))),
        .paragraph(Prose(TranscriptWording.nothingSigned(language))),
      ]
    }
    return report
  }
}

enum PostersWording {
  static let title = Sentence(nb: "Veggavisene", nn: "Veggavisene", en: "The wall posters")
}
