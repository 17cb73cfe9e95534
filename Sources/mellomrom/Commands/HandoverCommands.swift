import ArgumentParser
import Dialogue
import Glibc
import SessionStore

struct LeaveCommand: CommonCommand {
  static let configuration = CommandConfiguration(
    commandName: "leave",
    abstract: Sentence(
      nb: "Lever arbeidet fra en lånt maskin, og fjern samlingen fra den.",
      nn: "Lever arbeidet frå ei lånt maskin, og fjern samlinga frå maskina.",
      en: "Hand the work in from a borrowed machine, and remove the session from it."
    ).said,
    discussion: Sentence(
      nb: """
        Samlingen skrives til ei mappe eller ei fil, leses tilbake fra disken og sammenliknes. Først da \
        fjernes den her, med det som var halvskrevet. Flett den inn med mellomrom merge.
        """,
      nn: """
        Samlinga blir skriven til ei mappe eller ei fil, lesen tilbake frå disken og samanlikna. Først då \
        blir ho fjerna her, med det som var halvskrive. Flett ho inn med mellomrom merge.
        """,
      en: """
        The session is written to a folder or a file, read back from the disk and compared. Only then \
        is it removed here, with what was half typed. Take it in with mellomrom merge.
        """
    ).said)

  @Argument(help: .session)
  var session: String

  @Option(
    help: .said(
      nb: "Ei mappe, en minnepinne eller ei fil.", nn: "Ei mappe, ein minnepinne eller ei fil.",
      en: "A folder, a stick or a file.", valueName: "target"))
  var to: String

  @OptionGroup var common: CommonOptions

  func run() throws {
    let place = try common.library.find(session)
    let language = common.surroundings.language
    try Failure.catching { () throws(StoreFault) in try Handover.checkMayRemove(place) }
    guard try Failure.catching({ () throws(StoreFault) in try People.read(place) }) == nil else {
      throw Failure(.namesAreHere(place.name), code: Failure.dataError)
    }
    try Giving.checkElsewhere(to, place)
    let giving = try Giving(place, to: to, withPeople: false)
    try Output.line(giving.sentence(language))
    try giving.removeHere()
    try Output.line(
      Sentence(
        nb: "Samlingen og det halvskrevne er fjernet fra denne maskinen.",
        nn: "Samlinga og det halvskrivne er fjerna frå denne maskina.",
        en: "The session and what was half typed are removed from this machine.")(language))
  }
}

struct HandoverCommand: CommonCommand {
  static let configuration = CommandConfiguration(
    commandName: "handover",
    abstract: Sentence(
      nb: "Gi alt til arrangøren som én fil.", nn: "Gi alt til arrangøren som éi fil.",
      en: "Give everything to the organiser as one file."
    ).said,
    discussion: Sentence(
      nb: """
        Endringer, det som var halvskrevet, og fila med navn. Den leses tilbake fra disken og \
        sammenliknes. I en terminal blir du så spurt om samlingen skal slettes her. \
        Arrangøren åpner fila med mellomrom receive.
        """,
      nn: """
        Endringar, det som var halvskrive, og fila med namn. Ho blir lesen tilbake frå disken og \
        samanlikna. I ein terminal blir du så spurd om samlinga skal slettast her. \
        Arrangøren opnar fila med mellomrom receive.
        """,
      en: """
        Changes, what was half typed, and the file of names. It is read back from the disk and \
        compared. In a terminal you are then asked whether to delete the session here. \
        The organiser opens the file with mellomrom receive.
        """
    ).said)

  @Argument(help: .session)
  var session: String

  @Option(
    help: .said(
      nb: "Ei fil, eller mappa den skal ligge i.", nn: "Ei fil, eller mappa ho skal ligge i.",
      en: "A file, or the folder it is to lie in.", valueName: "file"))
  var to: String

  @Flag(
    help: .said(
      nb: "Slett samlingen her når den er mottatt hel.",
      nn: "Slett samlinga her når ho er motteken heil.",
      en: "Delete the session here once it has been received whole."))
  var delete = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    let place = try common.library.find(session)
    let language = common.surroundings.language
    if delete {
      try Failure.catching { () throws(StoreFault) in try Handover.checkMayRemove(place) }
      try Giving.checkElsewhere(to, place)
    }
    let giving = try Giving(place, to: to, withPeople: true)
    try Output.line(giving.sentence(language))
    guard try delete || isWantedGone(place, language) else {
      Output.talk(
        Sentence(
          nb: "Slett den her med: mellomrom handover \(session) --to \(to) --delete",
          nn: "Slett ho her med: mellomrom handover \(session) --to \(to) --delete",
          en: "Delete it here with: mellomrom handover \(session) --to \(to) --delete")(language))
      return
    }
    try giving.removeHere()
    try Output.line(
      Sentence(
        nb: "Samlingen er slettet fra denne maskinen, og navnene med den.",
        nn: "Samlinga er sletta frå denne maskina, og namna med.",
        en: "The session is deleted from this machine, and the names with it.")(language))
  }

  /// Asks, where somebody can answer and nobody is at work in it; only a whole yes deletes.
  private func isWantedGone(_ place: SessionPlace, _ language: Language) throws(Failure) -> Bool {
    guard common.surroundings.hasTerminal else { return false }
    do throws(StoreFault) { try Handover.checkMayRemove(place) } catch { return false }
    do throws(Failure) { try Giving.checkElsewhere(to, place) } catch { return false }
    let yes = Sentence(nb: "ja", nn: "ja", en: "yes")
    Output.talk(
      Sentence(
        nb:
          "Skal samlingen og navnene slettes fra denne maskinen nå? Skriv ja. Enter lar dem ligge.",
        nn: "Skal samlinga og namna slettast frå denne maskina no? Skriv ja. Enter lèt dei ligge.",
        en: "Delete the session and the names from this machine now? Write yes. Enter leaves them."
      )(language))
    var lines = try LineSource(nil)
    let answer = try lines.next()?.first.map { String(decoding: $0, as: UTF8.self) } ?? ""
    return answer.lowercased().filter { !$0.isWhitespace } == yes(language)
  }
}

struct ReceiveCommand: CommonCommand {
  static let configuration = CommandConfiguration(
    commandName: "receive",
    abstract: Sentence(
      nb: "Ta imot en samling som er overlevert som én fil.",
      nn: "Ta imot ei samling som er overlevert som éi fil.",
      en: "Take in a session that was handed over as one file."
    ).said)

  @Argument(help: .said(nb: "Fila.", nn: "Fila.", en: "The file."))
  var file: String

  @OptionGroup var common: CommonOptions

  func run() throws {
    let language = common.surroundings.language
    let library = common.library
    let copy = try Failure.catching { () throws(StoreFault) in try Copy(file) }
    let faults = copy.findings.filter { $0.weight == .fault }
    guard let id = copy.session.id, faults.isEmpty else {
      let fault = faults.isEmpty ? StoreFault.notASession(path: file) : .damaged(faults)
      throw Failure(fault.sentence, code: fault.exitCode)
    }
    let listed = try library.list()
    if let mine = listed.first(where: { $0.summary?.id == id }) {
      throw Failure(.isHereAlready(mine.place.name, file), code: Failure.cannotCreate)
    }
    let folder = library.folder
    let place = try Failure.catching { () throws(StoreFault) in try folder.create(copy) }
    try Output.line(place.snapshot)
    Output.talk(
      Sentence(
        nb: "Mottatt: \(copy.session.title). Åpne med: mellomrom lead \(place.name)",
        nn: "Motteke: \(copy.session.title). Opne med: mellomrom lead \(place.name)",
        en: "Received: \(copy.session.title). Open it with: mellomrom lead \(place.name)")(language)
    )
  }
}

/// A session on its way out of this machine.
private struct Giving {
  private let live: LiveSession
  private let handover: Handover
  private let receipt: Handover.Receipt

  init(_ place: SessionPlace, to target: String, withPeople: Bool) throws(Failure) {
    (live, handover, receipt) = try Failure.catching { () throws(StoreFault) in
      let live = try LiveSession(FileStore(place, .looking))
      let handover = try Handover(live, at: place, to: target, withPeople: withPeople)
      return (live, handover, try handover.deliver())
    }
  }

  func sentence(_ language: Language) -> String {
    let (changes, points) = (receipt.changes, receipt.points)
    return Sentence(
      nb:
        "Levert og lest tilbake helt likt: \(receipt.path) (\(changes) endringer, \(points) punkter)",
      nn:
        "Levert og lese tilbake heilt likt: \(receipt.path) (\(changes) endringar, \(points) punkt)",
      en: "Received and read back the same: \(receipt.path) (\(changes) changes, \(points) points)"
    )(language)
  }

  func removeHere() throws(Failure) {
    try Failure.catching { () throws(StoreFault) in
      try handover.removeHere(live, and: ReportWriter.documents(of: handover.place))
    }
  }

  /// What is to be removed here must not lie here afterwards.
  static func checkElsewhere(_ target: String, _ place: SessionPlace) throws(Failure) {
    guard let there = resolved(target), let here = resolved(place.folder), there == here else {
      return
    }
    throw Failure(.liesHereToo(target), code: Failure.usage)
  }

  /// The folder that a target lies in, or is.
  private static func resolved(_ path: String) -> String? {
    var status = stat()
    let isFolder = stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    let folder = isFolder ? path : SessionPlace(path: path).folder
    guard let real = realpath(folder, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }
}

extension Sentence {
  fileprivate static func namesAreHere(_ session: String) -> Sentence {
    Sentence(
      nb: "Fila med navn ligger her. Gi alt til arrangøren med: mellomrom handover \(session)",
      nn: "Fila med namn ligg her. Gi alt til arrangøren med: mellomrom handover \(session)",
      en:
        "The file of names is here. Give everything to the organiser with: mellomrom handover \(session)"
    )
  }

  fileprivate static func liesHereToo(_ target: String) -> Sentence {
    Sentence(
      nb: "\(target) er i samme mappe som samlingen. Velg en annen mappe, helst på en minnepinne.",
      nn: "\(target) er i same mappe som samlinga. Vel ei anna mappe, helst på ein minnepinne.",
      en: "\(target) is in the session's own folder. Choose another, a stick for instance.")
  }

  fileprivate static func isHereAlready(_ session: String, _ file: String) -> Sentence {
    Sentence(
      nb: "Samlingen er her fra før. Flett dem med: mellomrom merge \(session) \(file)",
      nn: "Samlinga er her frå før. Flett dei med: mellomrom merge \(session) \(file)",
      en: "The session is here already. Merge the two with: mellomrom merge \(session) \(file)")
  }
}
