extension Report {
  /// Every text in it, in the order of the document.
  package var texts: [String] {
    var texts: [String] = []
    _ = changingTexts { text in
      texts.append(text)
      return text
    }
    return texts
  }

  /// The same document with each text in it put through a function.
  package func changingTexts(_ change: (String) -> String) -> Report {
    var report = self
    report.title = title.changing(change)
    report.subject = change(subject)
    report.blocks = blocks.map { $0.changing(change) }
    return report
  }
}

extension Block {
  fileprivate func changing(_ change: (String) -> String) -> Block {
    switch self {
    case .heading(let level, let prose): .heading(level: level, prose.changing(change))
    case .paragraph(let prose): .paragraph(prose.changing(change))
    case .bullets(let items): .bullets(items.map { $0.changing(change) })
    case .steps(let items): .steps(items.map { $0.changing(change) })
    case .boxes(let items): .boxes(items.map { $0.changing(change) })
    case .facts(let facts):
      .facts(facts.map { Fact(change($0.name), $0.value.changing(change)) })
    case .table(let table):
      .table(
        Table(
          header: table.header.map { $0.changing(change) },
          rows: table.rows.map { row in row.map { $0.changing(change) } }))
    case .picture(let picture):
      .picture(
        Picture(
          header: picture.header.map(change),
          rows: picture.rows.map { Picture.Row(change($0.title), counts: $0.counts, all: $0.all) },
          longest: picture.longest))
    case .spoken(let voice, let lines): .spoken(voice, lines.map { $0.changing(change) })
    case .statement(let voice, let paragraphs):
      .statement(voice, paragraphs.map { $0.changing(change) })
    case .lines, .pageBreak: self
    }
  }
}

extension SpokenLine {
  fileprivate func changing(_ change: (String) -> String) -> SpokenLine {
    var line = self
    line.words = change(words)
    line.notes = notes.map(change)
    return line
  }
}

extension Prose {
  fileprivate func changing(_ change: (String) -> String) -> Prose {
    Prose(runs.map { Run(change($0.text), $0.style) })
  }
}
