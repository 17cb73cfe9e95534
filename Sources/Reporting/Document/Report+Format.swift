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

    /// JSON says that it is a document, because a session is JSON too.
    fileprivate var fileEnding: String {
      switch self {
      case .markdown, .plain, .html, .word, .pdf: rawValue
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
  }

  package func text(_ format: TextFormat) -> String {
    switch format {
    case .markdown: MarkdownWriter.text(of: self)
    case .plain: PlainWriter.text(of: self)
    case .json: json.indented
    }
  }

  /// A name for the file, beside the session's own: `2026-03-14-samling-nordvik-transcript.md`.
  package func fileName(besides session: String, _ format: Format) -> String {
    Self.fileName(of: kind, besides: session, format)
  }

  package static func fileName(of kind: Kind, besides session: String, _ format: Format) -> String {
    "\(session)-\(kind.rawValue).\(format.fileEnding)"
  }
}
