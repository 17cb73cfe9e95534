import ArgumentParser
import Dialogue
import Glibc
import JSONTree
import Reporting
import SessionStore

struct DueCommand: CommonCommand {
  static let configuration = CommandConfiguration(
    commandName: "due",
    abstract: Sentence(
      nb: "Si hva som er over fristen eller snart har frist, i alle samlinger.",
      nn: "Sei kva som er over fristen eller snart har frist, i alle samlingar.",
      en: "Say what is past its date or falls due soon, in all sessions."
    ).said,
    discussion: Sentence(
      nb: """
        Laget for en cron-jobb: den skriver ingenting når det ikke er noe å si, og avslutningskoden er 1 \
        når noe er over fristen, ellers 0. Med --format ics skriver den alle datoer som en kalender; ingen \
        ord og ingen navn på deltakere er med.
        """,
      nn: """
        Laga for ein cron-jobb: han skriv ingenting når det ikkje er noko å seie, og avslutningskoden er 1 \
        når noko er over fristen, elles 0. Med --format ics skriv han alle datoar som ein kalender; ingen \
        ord og ingen namn på deltakarar er med.
        """,
      en: """
        Made for a cron job: it prints nothing when there is nothing to say, and the exit code is 1 \
        when something is past its date, else 0. With --format ics it prints every date as a \
        calendar; no words and no names of participants are in it.
        """
    ).said)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case txt, json, ics
  }

  @Option(
    help: .said(
      nb: "Hvor mange dager fram som er snart.", nn: "Kor mange dagar fram som er snart.",
      en: "How many days ahead counts as soon."))
  var days = DueDate.soon

  @Option(
    help: .said(nb: "txt, json eller ics.", nn: "txt, json eller ics.", en: "txt, json or ics."))
  var format: Format?

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: JSONOption

  func validate() throws {
    guard (0...36_500).contains(days) else {
      throw ValidationError(UsageWording.isANumber("--days", 0...36_500))
    }
  }

  func run() throws {
    let library = common.library
    let language = common.surroundings.language
    let today = WallClock.now().day
    var all = try library.due()
    func detailed(_ due: [SessionDue]) throws(Failure) -> [SessionDue] {
      try due.map { (due) throws(Failure) in try due.detailed(in: library) }
    }
    switch format ?? (output.json ? .json : .txt) {
    case .ics:
      all = try detailed(all)
      try Output.data(
        ICalendar.text(
          all.compactMap { due in
            due.summary.map {
              ICalendar.Entry(
                due.date, of: due.followUps, in: $0, name: due.place.name, language)
            }
          }))
      return
    case .json:
      try Output.json([
        "today": .string(today.description),
        "due": .array(try detailed(within(days, of: today, all)).map { $0.json(today) }),
      ])
    case .txt:
      for due in try detailed(within(days, of: today, all)) {
        for line in due.lines(today, language) { try Output.line(line) }
      }
    }
    if all.contains(where: { $0.date.isPast(today) }) { throw ExitCode(1) }
  }

  private func within(_ days: Int, of today: Day, _ all: [SessionDue]) -> [SessionDue] {
    let last = today.adding(days: days)
    return all.filter { due in
      due.date.isPast(today) || (today...last).contains(due.date.day)
    }
  }
}

/// Something that falls due in one of the sessions.
struct SessionDue {
  var place: SessionPlace
  var summary: Session.Summary?
  var date: DueDate
  /// What falls due, where it is answers or what they promised.
  var followUps: [DueFollowUp] = []

  /// The same with what only the session itself can tell.
  func detailed(in library: Library) throws(Failure) -> SessionDue {
    guard date.kind == .answers else { return self }
    var copy = self
    copy.followUps = try library.read(place).followUpsDue(on: date.day)
    return copy
  }

  private var title: String { summary?.title ?? place.name }

  func lines(_ today: Day, _ language: Language) -> [String] {
    let mark = date.isPast(today) ? "  (\(DueDate.past(language)))" : ""
    let what = followUps.isEmpty ? [words(today)] : followUps.map(\.words)
    return what.map { "\(date.day)  \(title): \($0(language))\(mark)" }
  }

  /// Names that are still here say how they are deleted.
  private func words(_ today: Day) -> Sentence {
    guard date.kind == .peopleFile, date.isPast(today) else { return date.words }
    return People.keptTooLong(since: date.day, in: place.name)
  }

  func json(_ today: Day) -> JSON {
    var members: [JSON.Member] = [
      JSON.Member("session", .string(place.name)), JSON.Member("title", .string(title)),
      JSON.Member("day", .string(date.day.description)),
      JSON.Member("what", .string(date.kind.name)),
    ]
    if date.kind == .answers { members.append(JSON.Member("count", .int(date.count))) }
    if !followUps.isEmpty {
      members.append(JSON.Member("followUps", .array(followUps.map(\.json))))
    }
    members.append(JSON.Member("past", .bool(date.isPast(today))))
    return .object(members)
  }
}

extension DueFollowUp {
  fileprivate var json: JSON {
    var members: [JSON.Member] = []
    if let theme { members.append(JSON.Member("theme", .string(theme))) }
    members.append(JSON.Member("points", .int(points)))
    if !owner.isEmpty { members.append(JSON.Member("owner", .string(owner))) }
    members.append(JSON.Member("answered", .bool(isAnswered)))
    return .object(members)
  }
}

extension Library {
  /// What falls due in all sessions, the earliest first.
  func due() throws(Failure) -> [SessionDue] {
    try list().flatMap { listing in
      let summary = summary(of: listing)
      return dueDates(listing, summary).map {
        SessionDue(place: listing.place, summary: summary, date: $0)
      }
    }.sorted { ($0.date, $0.place.name) < ($1.date, $1.place.name) }
  }
}
