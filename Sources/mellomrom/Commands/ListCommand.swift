import ArgumentParser
import Dialogue
import JSONTree
import Reporting
import SessionStore

struct ListCommand: CommonCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: Sentence(
      nb: "List opp samlingene, nyeste først; eller gjør rede for et år.",
      nn: "List opp samlingane, nyaste først; eller gjer greie for eit år.",
      en: "List the sessions, newest first; or account for a year."
    ).said,
    discussion: Sentence(
      nb: """
        Med --year skriver den tall som kan offentliggjøres: hvor ofte, hvor, etter hvilken metode, på \
        hvilke nivåer, hvilke parter som var med, hvor mange dager til det første ordet og til det skriftlige \
        svaret, og hvor mange punkter som ble besvart, ikke fulgt opp eller førte til en endring. \
        Tall på mennesker under fem er utelatt.
        """,
      nn: """
        Med --year skriv den tal som kan offentleggjerast: kor ofte, kvar, etter kva metode, på \
        kva nivå, kva partar som var med, kor mange dagar til det første ordet og til det skriftlege \
        svaret, og kor mange punkt som vart svara på, ikkje følgde opp eller førte til ei endring. \
        Tal på menneske under fem er utelatne.
        """,
      en: """
        With --year it prints numbers that are fit to publish: how often, where, by which method, at \
        which levels, which parts were there, how many days to the first word and to the written \
        answer, and how many points were answered, not followed up, or led to a change. Counts of \
        people under five are left out.
        """
    ).said)

  @Flag(
    help: .said(
      nb: "Ta med de arkiverte også.", nn: "Ta med dei arkiverte òg.",
      en: "List the archived ones too."))
  var all = false

  @Option(
    help: .said(
      nb: "Året det skal gjøres rede for.", nn: "Året det skal gjerast greie for.",
      en: "The year to account for.", valueName: "year"))
  var year: Int?

  @Option(
    help: .said(
      nb: "Hva året skrives som: csv, html eller json.",
      nn: "Kva året blir skrive som: csv, html eller json.",
      en: "What the year's account is written as: csv, html or json."))
  var format: YearFormat?

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: JSONOption

  enum YearFormat: String, ExpressibleByArgument, CaseIterable {
    case csv, html, json
  }

  func validate() throws {
    if format != nil, year == nil {
      throw ValidationError(
        Sentence(
          nb: "--format hører til --year; --json skriver lista som JSON.",
          nn: "--format høyrer til --year; --json skriv lista som JSON.",
          en: "--format goes with --year; --json writes the list as JSON."
        ).said)
    }
    if let year, !(1...9999).contains(year) {
      throw ValidationError(UsageWording.isANumber("--year", 1...9999))
    }
  }

  func run() throws {
    let library = common.library
    if let year {
      try print(YearAccount(of: year, library.figures(of: year), in: common.surroundings.language))
    } else if output.json {
      let listed = try library.list().filter { all || $0.summary?.isArchived != true }
      try Output.json([
        "folder": .string(library.folder.path),
        "sessions": .array(listed.map { json(of: $0, in: library) }),
      ])
    } else {
      try Self.printLines(library, common.surroundings.language, all: all)
    }
  }

  private func json(of listing: Listing, in library: Library) -> JSON {
    let summary = library.summary(of: listing)
    let today = WallClock.now().day
    return listing.json(summary, state: summary.map { library.state(of: listing, $0, on: today) })
  }

  private func print(_ account: YearAccount) throws(Failure) {
    switch format ?? (output.json ? .json : .csv) {
    case .csv: try Output.data(account.csv)
    case .html: try Output.data(account.html)
    case .json: try Output.json(account.json)
    }
  }

  static func printLines(
    _ library: Library, _ language: Language, all: Bool = false
  ) throws(Failure) {
    let listed = try library.list().filter { all || $0.summary?.isArchived != true }
    try Output.line(library.title(language))
    if listed.isEmpty {
      try Output.line(
        Sentence(
          nb: "Ingen samlinger her. Lag en med mellomrom new, eller prøv mellomrom demo.",
          nn: "Ingen samlingar her. Lag ei med mellomrom new, eller prøv mellomrom demo.",
          en: "No sessions here. Make one with mellomrom new, or try mellomrom demo.")(language))
    }
    let today = WallClock.now().day
    for listing in listed {
      let summary = library.summary(of: listing)
      let state = summary.map { library.state(of: listing, $0, on: today) }
      try Output.line(line(listing, summary, state ?? .planned, language))
      if let day = People.deleteAfter(listing.place), day < today {
        let late = People.keptTooLong(since: day, in: listing.place.name)
        try Output.line("            ! \(late(language))")
      }
    }
  }

  private static func line(
    _ listing: Listing, _ summary: Session.Summary?, _ state: Session.State,
    _ language: Language
  ) -> String {
    let problem = listing.finding?.sentence(in: listing.place.snapshot)(language)
    guard let summary else { return "            \(listing.place.name)  – \(problem ?? "")" }
    let date = summary.date?.description ?? "          "
    let facts = [
      summary.place, summary.word(state, language),
      Noun.point(summary.points)(language),
    ].filter { !$0.isEmpty }
    let line =
      "\(date)  \(summary.title), \(facts.joined(separator: ", "))  (\(listing.place.name))"
    return problem.map { "\(line)\n            ! \($0)" } ?? line
  }
}

extension Listing {
  /// What its summary says, its state as lists show it, and how its files are.
  fileprivate func json(_ summary: Session.Summary?, state: Session.State?) -> JSON {
    var members: [JSON.Member] = [
      JSON.Member("path", .string(place.snapshot)), JSON.Member("name", .string(place.name)),
    ]
    if let summary { members += summary.json.members ?? [] }
    if let state { members.append(JSON.Member("stateToday", .string(state.rawValue))) }
    members.append(JSON.Member("atWork", .bool(hasLogs)))
    if let finding {
      members.append(JSON.Member("problem", .string(finding.sentence(.english))))
    }
    return .object(members)
  }
}
