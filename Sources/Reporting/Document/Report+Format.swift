extension Report {
  /// A way to write a document down.
  package enum Format: String, CaseIterable, Sendable {
    /// CommonMark, with the tables and boxes of GitHub's flavour.
    case markdown = "md"
    /// 80 columns for any printer; a form feed begins a new page.
    case plain = "txt"
  }

  package func text(_ format: Format) -> String {
    switch format {
    case .markdown: MarkdownWriter.text(of: self)
    case .plain: PlainWriter.text(of: self)
    }
  }

  /// A name for the file, beside the session's own: `2026-03-14-samling-nordvik-transcript.md`.
  package func fileName(besides session: String, _ format: Format) -> String {
    "\(session)-\(kind.rawValue).\(format.rawValue)"
  }
}
