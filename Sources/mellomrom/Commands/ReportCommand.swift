import ArgumentParser
import Dialogue
import Faces
import Reporting
import SessionStore

struct ReportCommand: CommonCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write a document: the wall of the day, the report, the letter, the answers …")

  @Argument(help: "A path, a file name or an unambiguous part of one.")
  var session: String

  @Option(
    help: """
      transcript: the wall of the day; report: the whole account; letter: to those who came; \
      answers: you said, we answer; posters: the wall on A3; day: the paper kit; \
      sheet: who sits where, by name; invitation.
      """)
  var kind = "transcript"

  @Option(help: "md, txt, html, docx, pdf or json.")
  var format = "md"

  @Flag(help: "For the desk: everything, with tables and states, signed or not.")
  var all = false

  @Flag(help: "In the report: which table wrote what.")
  var tables = false

  @OptionGroup(title: "In the invitation; a line to fill in by hand where nothing is said")
  var invitation: InvitationOptions

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Where to write it; - for standard output.", valueName: "file"))
  var output: String?

  @OptionGroup var common: CommonOptions

  private var reportKind: Report.Kind? {
    guard let kind = Report.Kind(rawValue: kind), kind != .desk else { return nil }
    return kind == .transcript && all ? .desk : kind
  }

  func validate() throws {
    if reportKind == nil {
      let kinds = Report.Kind.allCases.filter { $0 != .desk }.map(\.rawValue)
      throw ValidationError("'\(kind)' is not one of \(kinds.joined(separator: ", ")).")
    }
    if Report.Format(rawValue: format) == nil {
      let formats = Report.Format.allCases.map(\.rawValue)
      throw ValidationError("'\(format)' is not one of \(formats.joined(separator: ", ")).")
    }
  }

  func run() throws {
    let library = common.library
    let place = try library.find(session)
    let language = common.surroundings.language
    let session = try library.read(place, telling: language)
    let kind = reportKind ?? .transcript
    let format = Report.Format(rawValue: format) ?? .markdown
    var wishes = Report.Wishes()
    wishes.showsTables = tables
    wishes.invitation = invitation.invitation
    let people = kind == .sheet ? try library.people(place) : People()
    let report = try ReportWriter.outgoing(kind, of: session, at: place, wishes: wishes) {
      people.called
    }
    let bytes = try DocumentMaker(language: language).bytes(of: report, as: format)
    if output == "-" {
      try Output.data(bytes)
      return
    }
    let path = output ?? place.folder + "/" + report.fileName(besides: place.name, format)
    try ReportWriter.write(bytes, to: path)
    try Output.line(path)
  }
}

/// What a session does not hold and an invitation needs.
struct InvitationOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Whom to answer, and how.", valueName: "text"))
  var contact: String?

  @Option(help: ArgumentHelp("By when to answer.", valueName: "text"))
  var answerBy: String?

  @Option(help: ArgumentHelp("What is paid for taking part.", valueName: "text"))
  var payment: String?

  @Option(help: ArgumentHelp("How one gets there, and who pays.", valueName: "text"))
  var travel: String?

  var invitation: Invitation {
    Invitation(contact: contact, answerBy: answerBy, payment: payment, travel: travel)
  }
}
