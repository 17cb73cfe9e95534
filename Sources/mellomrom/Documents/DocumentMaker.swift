import Dialogue
import Glibc
import JSONTree
import Reporting
import SessionStore

/// Makes the bytes of a document in any format: what `Reporting` writes itself, and what other
/// programs make of it.
///
///     report ─► text: Markdown, plain, JSON
///            ─► JSON ─► mellomrom-documents ─► HTML ─┬─► weasyprint ─► PDF/UA-1
///                                                    └─► pandoc ─► DOCX
///
/// All of it goes through pipes: nothing is left on the disk.
struct DocumentMaker {
  /// What it says when something goes wrong.
  var language: Language

  /// Throws when a program that the format needs is not there, before anybody is asked about a document
  /// that cannot be made.
  static func require(_ format: Report.Format) throws(Failure) {
    switch format {
    case .markdown, .plain, .csv, .excel, .json: return
    case .html, .pdf, .word: break
    }
    guard makesHTML else { throw .noDocuments }
    if format == .pdf, !OtherProgram.isThere("weasyprint") { throw .noPDF }
    if format == .word, !OtherProgram.isThere("pandoc") { throw .noWord }
  }

  func bytes(of report: Report, as format: Report.Format) throws(Failure) -> [UInt8] {
    switch format {
    case .markdown: Array(report.text(.markdown).utf8)
    case .plain: Array(report.text(.plain).utf8)
    case .csv: Array(report.text(.csv).utf8)
    case .excel: Array(report.text(.excel).utf8)
    case .json: report.json.indentedBytes
    case .html: try html(of: report)
    case .pdf: try pdf(of: report)
    case .word: try word(of: report)
    }
  }

  /// Whether the program that makes HTML is there.
  static var makesHTML: Bool { besides(htmlProgram).map { access($0, X_OK) == 0 } ?? false }
  private static let htmlProgram = "mellomrom-documents"

  private func html(of report: Report, isForPaper: Bool = false) throws(Failure) -> [UInt8] {
    let options = ["--lang", language.rawValue] + (isForPaper ? ["--paper"] : [])
    guard let path = Self.besides(Self.htmlProgram) else { throw .noDocuments }
    let program = OtherProgram(name: path, arguments: options)
    guard let ended = try program.run(with: report.json.compactBytes) else { throw .noDocuments }
    return try output(of: ended, from: Self.htmlProgram)
  }

  private func pdf(of report: Report) throws(Failure) -> [UInt8] {
    let html = try html(of: report, isForPaper: true)
    let program = OtherProgram(
      name: "weasyprint",
      arguments: ["--quiet", "--encoding", "utf-8", "--pdf-variant", "pdf/ua-1", "-", "-"],
      environment: ["SOURCE_DATE_EPOCH": Self.epoch(of: report)])
    guard let ended = try program.run(with: html) else {
      throw .noPDF
    }
    return try output(of: ended, from: "weasyprint")
  }

  private func word(of report: Report) throws(Failure) -> [UInt8] {
    let html = try html(of: report, isForPaper: true)
    // The title of a document becomes its title there, and its chapters the highest headings; posters
    // have no title above them.
    let shift = report.kind == .posters ? [] : ["--shift-heading-level-by", "-1"]
    let program = OtherProgram(
      name: "pandoc", arguments: ["--from", "html", "--to", "docx", "--output", "-"] + shift,
      environment: ["SOURCE_DATE_EPOCH": Self.epoch(of: report)])
    guard let ended = try program.run(with: html) else {
      throw .noWord
    }
    return try output(of: ended, from: "pandoc")
  }

  private func output(
    of ended: OtherProgram.Ended, from program: String
  ) throws(Failure) -> [UInt8] {
    guard ended.status == 0, !ended.output.isEmpty else {
      let said = ended.talk.split(separator: "\n").last.map(String.init) ?? ""
      let code = ended.status & 0x7F == 0 ? ended.status >> 8 & 0xFF : 0
      throw .stopped(program, said, code: (64...78).contains(code) ? code : Failure.software)
    }
    return ended.output
  }

  /// The day of the session at midnight, for the dates that formats must hold, so that the same
  /// session gives the same bytes. Archives know no year before 1980.
  private static func epoch(of report: Report) -> String {
    let days = max(3652, report.date?.sinceEpoch ?? 0)
    return String(days * 86_400)
  }

  /// A program in the folder of this one.
  private static func besides(_ name: String) -> String? {
    var path = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &path, path.count)
    guard count > 0 else { return nil }
    let own = String(decoding: path[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return own.prefix(through: own.lastIndex(of: "/") ?? own.startIndex) + name
  }
}

extension Failure {
  static func notStarted(_ program: String, _ code: Int32) -> Failure {
    Failure(
      Sentence(
        nb: "Fikk ikke startet \(program).", nn: "Fekk ikkje starta \(program).",
        en: "Could not start \(program)."
      ).followed(by: SystemFault(.open, program, code: code).reason), code: unavailable)
  }

  fileprivate static let noDocuments = Failure(
    Sentence(
      nb: """
        Programmet mellomrom-documents skal ligge ved siden av mellomrom, og gjør ikke det. \
        Installer begge med make install, eller velg --format md eller txt.
        """,
      nn: """
        Programmet mellomrom-documents skal liggje ved sida av mellomrom, og gjer ikkje det. \
        Installer begge med make install, eller vel --format md eller txt.
        """,
      en: """
        The program mellomrom-documents belongs beside mellomrom, and is not there. \
        Install both with make install, or choose --format md or txt.
        """),
    code: unavailable)

  fileprivate static let noPDF = missing("weasyprint", .pdf, ["html", "docx"])
  fileprivate static let noWord = missing("pandoc", .word, ["html", "md"])

  private static func missing(
    _ program: String, _ format: Report.Format, _ others: [String]
  ) -> Failure {
    let (format, others) = (format.rawValue, others.joined(separator: " / "))
    return Failure(
      Sentence(
        nb: "For \(format) trengs programmet \(program). Installer det, eller velg \(others).",
        nn: "For \(format) trengst programmet \(program). Installer det, eller vel \(others).",
        en: "\(format) needs the program \(program). Install it, or choose \(others)."),
      code: unavailable)
  }

  fileprivate static func stopped(_ program: String, _ said: String, code: Int32) -> Failure {
    Failure(
      Sentence(
        nb: "\(program) ga opp: \(said)", nn: "\(program) gav opp: \(said)",
        en: "\(program) gave up: \(said)"),
      code: code)
  }
}
