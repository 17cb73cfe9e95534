import Dialogue
import Mustache
import Reporting

/// A report as a template sees it.
///
/// Whatever is named `html`, `title` or stands in `{{{ }}}` in the templates that come with the program
/// is escaped already; all other texts are plain, and `{{ }}` escapes them.
struct ReportContext: MustacheParent {
  let report: Report
  /// Whether it goes to paper or to a word processor: nothing to click on is needed there.
  let isForPaper: Bool
  private let sections: [SectionContext]

  init(_ report: Report, isForPaper: Bool) {
    self.report = report
    self.isForPaper = isForPaper
    sections = SectionContext.sections(of: report)
  }

  func child(named name: String) -> Any? {
    switch name {
    case "language": report.language.rawValue
    case "kind": report.kind.rawValue
    case "title": report.title.html
    case "subject": report.subject.inert
    case "documentTitle": documentTitle
    case "date": report.date?.description
    case "paper": isForPaper
    case "sections": sections
    case "contents": contents
    case "words": words
    default: nil
    }
  }

  private var documentTitle: String {
    let subject = Prose(report.subject).label
    return subject.isEmpty ? report.title.label : "\(report.title.label) · \(subject)"
  }

  /// A list of chapters, where there are enough of them to look for.
  private var contents: Any {
    let items = sections.compactMap(\.heading).map { ["id": $0.id ?? "", "html": $0.html] }
    return items.count > 3 ? ["items": items] : false
  }

  private var words: [String: String] {
    [
      "skip": DocumentWording.skip(report.language),
      "contents": DocumentWording.contents(report.language),
    ]
  }
}

/// What every page says in its own voice.
enum DocumentWording {
  static let skip = Sentence(
    nb: "Gå til innholdet", nn: "Gå til innhaldet", en: "Go to the content")
  static let contents = Sentence(nb: "Innhold", nn: "Innhald", en: "Contents")
}
