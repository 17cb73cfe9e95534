import Mustache
package import Reporting

/// The templates: those that come with the program, and an organisation's own in their place.
///
/// A document of a kind is made by the template of that name, which says of `page` what is its own.
/// Whoever brings `letter.mustache` has another letter, whoever brings `page.mustache` or `style.mustache`
/// another look of them all.
package struct Templates {
  private var library = MustacheLibrary()

  /// Those that come with the program.
  package init() {
    for (name, bytes) in Self.builtIn {
      do {
        try library.register(String(decoding: bytes, as: UTF8.self), named: name)
      } catch {
        preconditionFailure("a built-in template cannot be read: \(name): \(error)")
      }
    }
  }

  /// Puts one in the place of that of the same name.
  ///
  /// Throws ``Malformed`` where it cannot be understood.
  package mutating func register(_ text: String, as name: String) throws {
    do {
      try library.register(text, named: name)
    } catch let fault as MustacheTemplate.ParserError {
      throw Malformed(line: fault.context.lineNumber, column: fault.context.columnNumber)
    }
  }

  /// Where a template stops making sense, counted from 1.
  package struct Malformed: Error, Hashable, CustomStringConvertible {
    package var line: Int
    package var column: Int

    package var description: String { "\(line):\(column)" }
  }

  /// A document as one file of HTML with its style in it.
  ///
  /// - Parameter isForPaper: Leaves out what is there to be clicked on.
  package func html(of report: Report, isForPaper: Bool = false) -> String {
    library.render(
      ReportContext(report, isForPaper: isForPaper), withTemplate: report.kind.rawValue) ?? ""
  }

  private static let builtIn: [(String, [UInt8])] = [
    ("page", PackageResources.page_mustache), ("style", PackageResources.style_css),
    ("sections", PackageResources.sections_mustache), ("block", PackageResources.block_mustache),
    ("contents", PackageResources.contents_mustache),
    ("transcript", PackageResources.transcript_mustache),
    ("transcript-all", PackageResources.transcript_all_mustache),
    ("report", PackageResources.report_mustache), ("letter", PackageResources.letter_mustache),
    ("answers", PackageResources.answers_mustache),
    ("services", PackageResources.services_mustache),
    ("posters", PackageResources.posters_mustache), ("day", PackageResources.day_mustache),
    ("sheet", PackageResources.sheet_mustache),
    ("invitation", PackageResources.invitation_mustache),
  ]
}
