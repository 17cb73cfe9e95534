import ArgumentParser
import Dialogue
import JSONTree
import SessionStore

struct CheckCommand: CommonCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: Sentence(
      nb: "Si hva som er galt med filene til samlinger, og hvor.",
      nn: "Sei kva som er gale med filene til samlingar, og kvar.",
      en: "Tell what is wrong with sessions' files, and where."
    ).said)

  @Argument(
    help: .said(
      nb: "Samlinger; alle i mappa når ingen er nevnt.",
      nn: "Samlingar; alle i mappa når ingen er nemnde.",
      en: "Sessions; all of the folder when left out."))
  var sessions: [String] = []

  @OptionGroup var common: CommonOptions
  @OptionGroup var format: JSONOption

  func run() throws {
    let language = common.surroundings.language
    let library = common.library
    var places: [SessionPlace] = []
    for name in sessions { places.append(try library.find(name)) }
    if sessions.isEmpty { places = try library.list().map(\.place) }
    var rows: [JSON] = []
    var isFaulty = false
    for place in places {
      var check = try Failure.catching { () throws(StoreFault) in try Check(place) }
      check.checkPeople(today: WallClock.now().day)
      let broken = (try? library.read(place).brokenInvariants()) ?? []
      isFaulty = isFaulty || check.weight == .fault || !broken.isEmpty
      if format.json {
        rows.append(Self.json(place, check.findings, broken))
      } else {
        try Self.print(place, check.findings, broken, language)
      }
    }
    if format.json { try Output.json(["sessions": .array(rows)]) }
    if isFaulty { throw ExitCode(Failure.dataError) }
  }

  private static func print(
    _ place: SessionPlace, _ findings: [Finding], _ broken: [String], _ language: Language
  ) throws {
    if findings.isEmpty, broken.isEmpty {
      try Output.line(
        "\(place.name): "
          + Sentence(nb: "alt i orden", nn: "alt i orden", en: "all is well")(language))
    }
    for finding in findings {
      try Output.line("\(place.name): \(finding.sentence(language))")
    }
    for invariant in broken { try Output.line("\(place.name): \(invariant)") }
  }

  private static func json(
    _ place: SessionPlace, _ findings: [Finding], _ broken: [String]
  ) -> JSON {
    [
      "path": .string(place.snapshot),
      "findings": .array(
        findings.map { finding in
          var members: [JSON.Member] = [
            JSON.Member("file", .string(finding.file)),
            JSON.Member("weight", .string("\(finding.weight)")),
            JSON.Member("says", .string(finding.sentence(.english))),
          ]
          if let line = finding.line { members.append(JSON.Member("line", .int(line))) }
          if let offset = finding.offset { members.append(JSON.Member("offset", .int(offset))) }
          return .object(members)
        } + broken.map { ["weight": "fault", "says": .string($0)] }),
    ]
  }
}
