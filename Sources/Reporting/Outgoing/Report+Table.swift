package import CSVText
import Dialogue

extension Report.Kind {
  /// Whether there is something in it that goes into rows: what somebody said.
  package var hasRows: Bool {
    switch self {
    case .transcript, .desk, .report, .answers, .services, .posters: true
    case .letter, .day, .sheet, .invitation: false
    }
  }
}

extension Report {
  /// What is said in it as a table, a row for each line, with the headings first.
  ///
  ///     chapter     part          sheet  question       voice         heading  words        level  note
  ///     Table talk  From a table  2      How am I met?  From a table  Time     Å bli trodd  point
  ///
  /// A chapter is a step of the day, or a theme; what stands within it is told from the outermost heading to
  /// the innermost, *Å bli møtt › Perspektiv: pårørende*. The sheets of one chapter are numbered as they
  /// hang, which is not the order of the tables. Without times, and without tables unless the document tells them.
  package var rows: [[String]] {
    var rows = [TableWording.headings.map { $0(language) }]
    var (chapter, question, heading) = ("", "", "")
    var sheet = 0
    /// The headings under that of the chapter, the outermost first.
    var parts: [(level: Int, text: String)] = []
    func place() -> [String] {
      [
        chapter, parts.map(\.text).joined(separator: " › "),
        hasSheets && sheet > 0 ? "\(sheet)" : "", question,
      ]
    }
    func add(_ voice: Voice, _ text: String, _ level: Sentence?, _ notes: [String] = []) {
      rows.append(
        place() + [
          TranscriptWording.heading(of: voice)(language), heading, text, level?(language) ?? "",
          notes.joined(separator: ", "),
        ])
    }
    for block in blocks {
      switch block {
      case .heading(let level, let prose):
        parts.removeAll { $0.level >= level }
        if level <= 2 {
          (chapter, question, sheet) = (prose.text, "", 0)
          parts = []
        } else {
          parts.append((level, prose.text))
        }
        heading = ""
      case .paragraph(let prose):
        // What the room was asked is the only thing that is emphasised as a whole.
        if !prose.runs.isEmpty, prose.runs.allSatisfy({ $0.style == .emphasised }) {
          question = question.isEmpty ? prose.text : question + "\n" + prose.text
        }
      case .spoken(let voice, let lines):
        heading = ""
        sheet += 1
        for line in lines {
          if line.level == .heading { heading = line.words }
          add(voice, line.words, TableWording.name(of: line.level), line.notes)
        }
      case .statement(let voice, let paragraphs):
        add(voice, paragraphs.map(\.text).joined(separator: "\n"), nil)
      case .facts(let facts):
        for fact in facts where [.answers, .report, .services].contains(kind) {
          rows.append(place() + ["", fact.name, fact.value.text, "", ""])
        }
      case .bullets, .steps, .table, .picture, .boxes, .lines, .pageBreak: break
      }
    }
    return rows
  }

  /// Whether what was said stands in it as it hung.
  private var hasSheets: Bool {
    switch kind {
    case .transcript, .desk, .posters: true
    case .report, .letter, .answers, .services, .day, .sheet, .invitation: false
    }
  }

  /// The rows as a file for other programs or for a spreadsheet.
  package func table(for profile: CSV.Profile) -> String { CSV.text(rows, for: profile) }
}

/// What stands over the columns, and in the one for levels.
private enum TableWording {
  static let headings = [
    Sentence(nb: "kapittel", nn: "kapittel", en: "chapter"),
    Sentence(nb: "del", nn: "del", en: "part"),
    Sentence(nb: "ark", nn: "ark", en: "sheet"),
    Sentence(nb: "spørsmål", nn: "spørsmål", en: "question"),
    Sentence(nb: "hvem", nn: "kven", en: "voice"),
    Sentence(nb: "overskrift", nn: "overskrift", en: "heading"),
    Sentence(nb: "ord", nn: "ord", en: "words"),
    Sentence(nb: "nivå", nn: "nivå", en: "level"),
    Sentence(nb: "merknad", nn: "merknad", en: "note"),
  ]

  static func name(of level: Point.Level) -> Sentence {
    switch level {
    case .heading: Sentence(nb: "overskrift", nn: "overskrift", en: "heading")
    case .point: Sentence(nb: "punkt", nn: "punkt", en: "point")
    case .sub: Sentence(nb: "underpunkt", nn: "underpunkt", en: "sub-point")
    }
  }
}
