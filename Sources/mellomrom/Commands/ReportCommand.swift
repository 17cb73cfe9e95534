import ArgumentParser
import Dialogue
import Discretion
import Faces
import PlainLanguage
import Reporting
import SessionStore

struct ReportCommand: CommonCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write a document: the wall of the day, the report, the letter, the answers …",
    discussion: """
      What is handed out or sent is looked through first for what may tell who somebody is: names, \
      numbers, addresses, few people with a place and a diagnosis. In a terminal each is asked about, \
      once; the answers are kept in the people file. The session's own words stay as they are.
      """)

  @Argument(help: "A path, a file name or an unambiguous part of one.")
  var session: String

  @Option(
    help: """
      transcript: the wall of the day; report: the whole account; letter: to those who came; \
      answers: you said, we answer; posters: the wall on A3; day: the paper kit; \
      sheet: who sits where, by name; invitation.
      """)
  var kind = "transcript"

  @Option(help: "md, txt, html, docx, pdf, json, csv or excel (csv for a spreadsheet).")
  var format = "md"

  @Flag(help: "For the desk: everything, with tables and states, signed or not.")
  var all = false

  @Flag(help: "In the report: which table wrote what.")
  var tables = false

  @OptionGroup(title: "A letter to each")
  var letters: LetterOptions

  @OptionGroup(title: "What may tell who somebody is")
  var reviewing: ReviewOptions

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
    if ["csv", "excel"].contains(format), reportKind?.hasRows == false {
      throw ValidationError("--format \(format) holds what was said; a \(kind) has no rows.")
    }
    if letters.areAsked, reportKind != .letter {
      throw ValidationError("--for and --addressed go with --kind letter.")
    }
    if letters.addressed, output == "-" {
      throw ValidationError("--addressed writes many letters; give a folder with -o.")
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
    let people = try kind == .sheet || kind.leavesTheHouse ? library.people(place) : People()
    guard kind.leavesTheHouse else {
      let report = ReportWriter.made(kind, of: session, wishes: wishes) { people.called }
      try write(report, as: format, beside: place)
      return
    }
    let letters = try self.letters.addressees(session, people, library)
    let languages = letters.map { Set($0.map { $0.language ?? session.language }) }
    let drafts = (languages ?? [session.language]).sorted { $0.rawValue < $1.rawValue }.map {
      ReportWriter.made(kind, of: session.speaking($0), wishes: wishes) { [:] }
    }
    var outgoing = Outgoing(drafts, of: session, people)
    guard !reviewing.clues else {
      try Output.json(ReviewFile.json(outgoing.review, decisions: outgoing.decisions))
      return
    }
    try settle(&outgoing, of: session, at: place)
    tell(outgoing)
    let reports = outgoing.reports
    guard let letters else {
      try write(reports[0], as: format, beside: place)
      return
    }
    for letter in letters {
      let language = letter.language ?? session.language
      guard let report = reports.first(where: { $0.language == language }) else { continue }
      let one = report.addressed(to: letter.addressee)
      try write(one, as: format, beside: place, named: ReportWriter.letter(to: letter.alias))
    }
    if self.letters.addressed {
      let forms = Dictionary(grouping: letters) { $0.addressee.form }.mapValues(\.count)
      let without = self.letters.withoutName(session, people)
      Output.talk(OutgoingWording.letters(forms, without: without)(language))
    }
  }

  /// Asks, or reads the answers, until nothing is undecided; throws when that cannot be.
  private func settle(
    _ outgoing: inout Outgoing, of session: Session, at place: SessionPlace
  ) throws {
    let library = common.library
    let language = common.surroundings.language
    if let file = reviewing.review {
      let decisions = try ReviewFile.read(file)
      try library.remember(decisions, of: session, at: place)
      outgoing.decide(decisions)
    }
    let open = outgoing.review.undecided
    guard !open.isEmpty, !reviewing.unreviewed else { return }
    guard common.surroundings.hasTerminal else {
      throw Failure(OutgoingWording.undecided(open), code: Failure.dataError)
    }
    var talk = try ReviewTalk(language)
    var made: [WordDecision] = []
    do {
      try talk.ask(about: open, in: session.language) { made.append($0) }
    } catch {
      try library.remember(made, of: session, at: place)
      throw error
    }
    try library.remember(made, of: session, at: place)
    outgoing.decide(made)
  }

  /// How much was taken out, and how hard our own words are to read.
  private func tell(_ outgoing: Outgoing) {
    let language = common.surroundings.language
    let changes = outgoing.review.changes
    if changes > 0 { Output.talk(OutgoingWording.changed(changes)(language)) }
    for report in outgoing.reports {
      for (place, lix) in report.readability.enumerated() {
        guard let sentence = lix.sentence else { continue }
        let isAnswer = report.kind == .answers || report.kind == .report
        let said = isAnswer ? OutgoingWording.answer(place + 1, sentence) : sentence
        Output.talk(said(language))
      }
    }
  }

  /// Writes one document and says where it is.
  private func write(
    _ report: Report, as format: Report.Format, beside place: SessionPlace,
    named part: String? = nil
  ) throws {
    let language = common.surroundings.language
    let bytes = try DocumentMaker(language: language).bytes(of: report, as: format)
    if output == "-" {
      try Output.data(bytes)
      return
    }
    let name = report.fileName(besides: place.name, format, part: part)
    let beside = place.folder + "/" + name
    let path = output.map { letters.addressed ? $0 + "/" + name : $0 } ?? beside
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
