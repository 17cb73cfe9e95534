import ArgumentParser
import Dialogue
import Faces
import Reporting
import SessionStore

struct ReportCommand: CommonCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write the wall of the day, the paper kit or who sits where, as a document.")

  enum Kind: String, ExpressibleByArgument, CaseIterable {
    case transcript
    case day
    case sheet
  }

  @Argument(help: "A path, a file name or an unambiguous part of one.")
  var session: String

  @Option(
    help: "transcript: the wall of the day; day: the paper kit; sheet: who sits where, by name.")
  var kind = Kind.transcript

  @Option(help: "md or txt.")
  var format = "md"

  @Flag(help: "For the desk: everything, with tables and states, signed or not.")
  var all = false

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Where to write it; - for standard output.", valueName: "file"))
  var output: String?

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if Report.Format(rawValue: format) == nil {
      throw ValidationError("'\(format)' is not one of md and txt.")
    }
  }

  func run() throws {
    let library = common.library
    let place = try library.find(session)
    let session = try library.read(place, telling: common.surroundings.language)
    let document: Document =
      switch kind {
      case .transcript: .transcript(all: all)
      case .day: .day
      case .sheet: .sheet
      }
    let people = kind == .sheet ? try library.people(place) : People()
    let report = ReportWriter.report(document, of: session) { people.called }
    let format = Report.Format(rawValue: format) ?? .markdown
    let text = report.text(format)
    if output == "-" {
      try Output.data(text)
      return
    }
    let path = output ?? place.folder + "/" + report.fileName(besides: place.name, format)
    try ReportWriter.write(text, to: path)
    try Output.line(path)
  }
}
