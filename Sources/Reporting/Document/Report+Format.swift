import CSVText
import JSONTree

extension Report {
  /// A way to hand a document out.
  package enum Format: String, CaseIterable, Sendable {
    /// CommonMark, with the tables and boxes of GitHub's flavour.
    case markdown = "md"
    /// 80 columns for any printer; a form feed begins a new page.
    case plain = "txt"
    /// One file with its style in it, for a browser, a screen reader or a printer.
    case html
    /// Office Open XML, to be worked on.
    case word = "docx"
    /// PDF/UA-1.
    case pdf
    /// The document as a value, for other programs; see ``Report/json``.
    case json
    /// What was said in rows, for other programs: RFC 4180.
    case csv
    /// The same for a spreadsheet, in which nothing is run.
    case excel

    /// JSON says that it is a document, because a session is JSON too.
    fileprivate var fileEnding: String {
      switch self {
      case .markdown, .plain, .html, .word, .pdf, .csv: rawValue
      case .excel: "excel.csv"
      case .json: "document.json"
      }
    }

    /// The format as one that is written right here, if it is.
    package var text: TextFormat? { TextFormat(rawValue: rawValue) }
  }

  /// A way to write a document down that takes nothing but the document.
  package enum TextFormat: String, CaseIterable, Sendable {
    case markdown = "md"
    case plain = "txt"
    case json
    case csv
    case excel
  }

  package func text(_ format: TextFormat) -> String {
    switch format {
    case .markdown: MarkdownWriter.text(of: self)
    case .plain: PlainWriter.text(of: self)
    case .json: json.indented
    case .csv: table(for: .standard)
    case .excel: table(for: .spreadsheet)
    }
  }

  /// A name for the file, beside the session's own: `2026-03-14-samling-nordvik-transcript.md`.
  ///
  /// `part` tells one of several from the others: `2026-03-14-samling-nordvik-letter-7.md`.
  package func fileName(
    besides session: String, _ format: Format, part: String? = nil
  ) -> String {
    Self.fileName(of: kind, besides: session, format, part: part)
  }

  package static func fileName(
    of kind: Kind, besides session: String, _ format: Format, part: String? = nil
  ) -> String {
    let part = part.map { "-" + $0 } ?? ""
    return "\(session)-\(kind.rawValue)\(part).\(format.fileEnding)"
  }
}
