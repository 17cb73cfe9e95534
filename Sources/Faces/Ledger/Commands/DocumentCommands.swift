import Dialogue
import PlainLanguage
import Reporting
import Terminal

extension LedgerFace {
  /// The documents of a session, to be looked at before they are written.
  static let documentCommands: [Command<LedgerFace>] =
    [
      Command(
        "preview", ["Enter"], hint: Sentence(nb: "se på", nn: "sjå på", en: "look"),
        Sentence(
          nb: "Se dokumentet slik det blir", nn: "Sjå dokumentet slik det blir",
          en: "See the document as it will be"),
        group: .look, in: [.documents], rank: 1
      ) { face, _ in if let kind = face.selectedKind { face.preview(kind) } },
      Command(
        "rests-on", ["Enter"], hint: Sentence(nb: "punktene", nn: "punkta", en: "points"),
        Sentence(
          nb: "Gå til punktene som linja, eller alt under overskriften, hviler på",
          nn: "Gå til punkta som linja, eller alt under overskrifta, kviler på",
          en: "Go to the points that the line, or all under the heading, rests on"),
        group: .look, in: [.previewing], rank: 1, unless: \.reasonWithoutPoints
      ) { face, _ in face.showWhatItRestsOn() },
      Command(
        "contact", ["a"], hint: Sentence(nb: "kontakt", nn: "kontakt", en: "contact"),
        Sentence(
          nb: "Si hvem de som kom, kan si fra til, og hvordan; det står i brev og invitasjon",
          nn: "Sei kven dei som kom, kan seie frå til, og korleis; det står i brev og invitasjon",
          en: "Say whom those who came can tell, and how; it stands in letters and the invitation"),
        group: .following, in: [.documents], rank: 2, unless: \.reasonNotToContact
      ) { face, _ in face.fillIn(.contact) },
    ]
    + ([
      ("markdown", "t", .markdown, "Markdown"), ("html", "h", .html, "HTML"),
      ("pdf", "p", .pdf, "PDF"), ("word", "d", .word, "Word"),
    ] as [(String, Key, Report.Format, String)]).enumerated().map { place, made in
      let (id, key, format, name) = made
      return Command(
        "write-\(id)", [key], hint: Sentence(nb: name, nn: name, en: name),
        Sentence(
          nb: "Skriv dokumentet som \(name) ved siden av samlingen",
          nn: "Skriv dokumentet som \(name) ved sida av samlinga",
          en: "Write the document as \(name) beside the session"),
        group: .look, in: [.documents, .previewing], rank: 3 + place
      ) { face, effects in
        if let kind = face.kindInSight { effects.append(.print(Document(kind, as: format))) }
      }
    }

  /// The kind that is looked at or selected.
  private var kindInSight: Report.Kind? {
    if case .preview(let kind) = sheet?.content { return kind }
    return selectedKind
  }

  /// Shows a document as it will be, in lines that fit the screen.
  mutating func preview(_ kind: Report.Kind, at line: Int = 0) {
    var wishes = Report.Wishes()
    wishes.today = today
    let report = Report.make(kind, of: session, wishes: wishes)
    var sheet = LedgerSheet(content: .preview(kind), selected: line)
    sheet.page = ReadingPage(report, width: min(80, context.size.columns - 10))
    self.sheet = sheet
    let hard = report.readability.compactMap { $0.band?.isHard == true ? $0.sentence : nil }
    if let first = hard.first ?? report.readability.first?.sentence { context.say(first) }
  }

  private mutating func showWhatItRestsOn() {
    guard let sheet, case .preview(let kind) = sheet.content else { return }
    let points = pointsOfLine
    guard !points.isEmpty else { return }
    self.sheet = LedgerSheet(content: .restsOn(points, kind, line: sheet.selected))
  }

  private var pointsOfLine: [ID<Point>] {
    guard let sheet, sheet.page.lines.indices.contains(sheet.selected) else { return [] }
    return sheet.page.lines[sheet.selected].points
  }

  private var reasonNotToContact: Sentence? {
    hat == .organiser ? nil : LedgerWording.organisersContact
  }

  private var reasonWithoutPoints: Sentence? {
    pointsOfLine.isEmpty ? LedgerWording.noPointsHere : nil
  }
}
