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
    abstract: Sentence(
      nb: "Skriv et dokument: veggen fra dagen, rapporten, brevet, svarene …",
      nn: "Skriv eit dokument: veggen frå dagen, rapporten, brevet, svara …",
      en: "Write a document: the wall of the day, the report, the letter, the answers …"
    ).said,
    discussion: Sentence(
      nb: """
        Det som deles ut eller sendes, blir først sett gjennom for det som kan røpe hvem noen er: navn, \
        numre, adresser, få mennesker med et sted og en diagnose. I en terminal blir du spurt om hvert, \
        én gang; svarene tas vare på i fila med navn. Samlingens egne ord blir stående som de er.
        """,
      nn: """
        Det som blir delt ut eller sendt, blir først sett gjennom for det som kan røpe kven nokon er: namn, \
        nummer, adresser, få menneske med ein stad og ein diagnose. I ein terminal blir du spurd om kvart, \
        éin gong; svara blir tekne vare på i fila med namn. Samlinga sine eigne ord blir ståande som dei er.
        """,
      en: """
        What is handed out or sent is looked through first for what may tell who somebody is: names, \
        numbers, addresses, few people with a place and a diagnosis. In a terminal each is asked about, \
        once; the answers are kept in the people file. The session's own words stay as they are.
        """
    ).said)

  @Argument(help: .session)
  var session: String

  @Option(
    help: .said(
      nb: """
        transcript: veggen fra dagen; report: hele rapporten; letter: til dem som kom; \
        answers: dere sa, vi svarer; services: til dem som driver tjenestene; \
        posters: veggen på A3; day: papirsettet; \
        sheet: hvem som sitter hvor, med navn; invitation: innbydelsen.
        """,
      nn: """
        transcript: veggen frå dagen; report: heile rapporten; letter: til dei som kom; \
        answers: de sa, vi svarar; services: til dei som driv tenestene; \
        posters: veggen på A3; day: papirsettet; \
        sheet: kven som sit kvar, med namn; invitation: innbydinga.
        """,
      en: """
        transcript: the wall of the day; report: the whole account; letter: to those who came; \
        answers: you said, we answer; services: to those who run the services; \
        posters: the wall on A3; day: the paper kit; \
        sheet: who sits where, by name; invitation.
        """))
  var kind = "transcript"

  @Option(
    name: .customLong("format"),
    help: .said(
      nb: """
        md, txt, html, docx, pdf, json, csv eller excel (csv for regneark); ellers som navnet etter -o \
        slutter, eller md.
        """,
      nn: """
        md, txt, html, docx, pdf, json, csv eller excel (csv for rekneark); elles som namnet etter -o \
        sluttar, eller md.
        """,
      en: """
        md, txt, html, docx, pdf, json, csv or excel (csv for a spreadsheet); else as the name after -o \
        ends, or md.
        """))
  var askedFormat: String?

  @Flag(
    help: .said(
      nb: "For skrivebordet: alt, med bord og tilstander, godkjent eller ikke.",
      nn: "For skrivebordet: alt, med bord og tilstandar, godkjent eller ikkje.",
      en: "For the desk: everything, with tables and states, signed or not."))
  var all = false

  @Flag(
    help: .said(
      nb: "I rapporten: hvilket bord som skrev hva.", nn: "I rapporten: kva bord som skreiv kva.",
      en: "In the report: which table wrote what."))
  var tables = false

  @OptionGroup(
    title: Sentence(nb: "Et brev til hver", nn: "Eit brev til kvar", en: "A letter to each").said)
  var letters: LetterOptions

  @OptionGroup(
    title: Sentence(
      nb: "Det som kan røpe hvem noen er", nn: "Det som kan røpe kven nokon er",
      en: "What may tell who somebody is"
    ).said)
  var reviewing: ReviewOptions

  @OptionGroup(
    title: Sentence(
      nb: "I invitasjonen og brevet; en linje til å fylle ut for hånd der ingenting er sagt",
      nn: "I invitasjonen og brevet; ei line til å fylle ut for hand der ingenting er sagt",
      en: "In the invitation and the letter; a line to fill in by hand where nothing is said"
    ).said)
  var invitation: InvitationOptions

  @Option(
    name: .shortAndLong,
    help: .said(
      nb: "Hvor det skal skrives; - for standard ut. Med --addressed ei mappe.",
      nn: "Kvar det skal skrivast; - for standard ut. Med --addressed ei mappe.",
      en: "Where to write it; - for standard output. With --addressed a folder.",
      valueName: "file"))
  var output: String?

  @OptionGroup var common: CommonOptions

  private var format: String {
    if let askedFormat { return askedFormat }
    let ending = output?.split(separator: ".").last?.lowercased() ?? ""
    return Report.Format(rawValue: ending)?.rawValue ?? Report.Format.markdown.rawValue
  }

  private var reportKind: Report.Kind? {
    guard let kind = Report.Kind(rawValue: kind), kind != .desk else { return nil }
    return kind == .transcript && all ? .desk : kind
  }

  func validate() throws {
    if reportKind == nil {
      let kinds = Report.Kind.allCases.filter { $0 != .desk }.map(\.rawValue)
      throw ValidationError(UsageWording.isNotOneOf(kind, kinds))
    }
    if Report.Format(rawValue: format) == nil {
      let formats = Report.Format.allCases.map(\.rawValue)
      throw ValidationError(UsageWording.isNotOneOf(format, formats))
    }
    if ["csv", "excel"].contains(format), reportKind?.hasRows == false {
      throw ValidationError(UsageWording.hasNoRows(kind, format))
    }
    if letters.areAsked, reportKind != .letter {
      throw ValidationError(
        Sentence(
          nb: "--for og --addressed hører til --kind letter.",
          nn: "--for og --addressed høyrer til --kind letter.",
          en: "--for and --addressed go with --kind letter."
        ).said)
    }
    if letters.addressed, output == "-" {
      throw ValidationError(
        Sentence(
          nb: "--addressed skriver mange brev; velg ei mappe med -o.",
          nn: "--addressed skriv mange brev; vel ei mappe med -o.",
          en: "--addressed writes many letters; give a folder with -o."
        ).said)
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
    wishes.today = WallClock.now().day
    if !reviewing.clues { try DocumentMaker.require(format) }
    if kind == .letter, session.isAhead(of: wishes.today) {
      throw Failure(OutgoingWording.notHeld, code: Failure.dataError)
    }
    var people = try kind == .sheet || kind.leavesTheHouse ? library.people(place) : People()
    if reviewing.again { people.forgetDecisions(notIn: []) }
    guard kind.leavesTheHouse else {
      let report = ReportWriter.made(kind, of: session, wishes: wishes) { [people] in people.called
      }
      try write(report, as: format, beside: place)
      return
    }
    let letters = try self.letters.addressees(session, people, library)
    let languages = letters.map { Set($0.map { $0.language ?? session.language }) }
    let drafts = (languages ?? [session.language]).sorted { $0.rawValue < $1.rawValue }.map {
      ReportWriter.made(kind, of: session.speaking($0), wishes: wishes) { [:] }
    }
    var outgoing = Outgoing(drafts, of: session, people, told: wishes.invitation.texts)
    if !reviewing.unreviewed { outgoing.lookUp(in: session.language) }
    guard !reviewing.clues else {
      try Output.json(ReviewFile.json(outgoing.review, decisions: outgoing.decisions, language))
      return
    }
    try settle(&outgoing, of: session, at: place)
    tell(outgoing)
    let open = session.countOfOpenAnswers
    if open > 0, [.answers, .letter, .report, .services].contains(kind) {
      Output.talk(OutgoingWording.twoAnswers(open)(language))
    }
    let reports = outgoing.reports
    guard let letters else {
      try write(reports[0], as: format, beside: place)
      Output.talk(Review.limits(language))
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
    Output.talk(Review.limits(language))
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
    guard !reviewing.unreviewed else { return }
    let open = outgoing.review.undecided
    guard !open.isEmpty else { return }
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
    let changes = outgoing.changes
    if changes > 0 { Output.talk(OutgoingWording.changed(changes)(language)) }
    for report in outgoing.reports {
      for (place, lix) in report.readability.enumerated() {
        guard let sentence = lix.sentence else { continue }
        let isAnswer = [.answers, .report, .services].contains(report.kind)
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
    let isReplaced = output != nil && ReportWriter.isThere(path)
    try ReportWriter.write(bytes, to: path)
    if isReplaced { Output.talk(OutgoingWording.replaced(path)(language)) }
    try Output.line(path)
  }
}

/// What a session does not hold, and an invitation or a letter needs.
struct InvitationOptions: ParsableArguments {
  @Option(
    help: .said(
      nb: "Hvem en svarer eller sier fra til, og hvordan.",
      nn: "Kven ein svarar eller seier frå til, og korleis.",
      en: "Whom to answer or tell, and how.", valueName: "text"))
  var contact: String?

  @Option(
    name: .customLong("from"),
    help: .said(
      nb: "Hvem brevet er fra.", nn: "Kven brevet er frå.", en: "Whom the letter is from.",
      valueName: "text"))
  var sender: String?

  @Option(
    help: .said(
      nb: "Når en må svare innen.", nn: "Når ein må svare innan.", en: "By when to answer.",
      valueName: "text"))
  var answerBy: String?

  @Option(
    help: .said(
      nb: "Hva som betales for å delta.", nn: "Kva som blir betalt for å delta.",
      en: "What is paid for taking part.", valueName: "text"))
  var payment: String?

  @Option(
    help: .said(
      nb: "Hvordan en kommer dit, og hvem som betaler.",
      nn: "Korleis ein kjem dit, og kven som betaler.", en: "How one gets there, and who pays.",
      valueName: "text"))
  var travel: String?

  var invitation: Invitation {
    Invitation(
      contact: contact, answerBy: answerBy, payment: payment, travel: travel, sender: sender)
  }
}
