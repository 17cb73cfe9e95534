import ArgumentParser
import Dialogue
import JSONTree
import SessionStore

struct ListCommand: CommonCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the sessions, newest first.")

  @Flag(help: "List the archived ones too.")
  var all = false

  @OptionGroup var common: CommonOptions
  @OptionGroup var format: JSONOption

  func run() throws {
    let library = common.library
    if format.json {
      let listed = try library.list().filter { all || $0.summary?.isArchived != true }
      try Output.json([
        "folder": .string(library.folder.path),
        "sessions": .array(listed.map { $0.json(library.summary(of: $0)) }),
      ])
    } else {
      try Self.printLines(library, common.surroundings.language, all: all)
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
    for listing in listed {
      try Output.line(line(listing, library.summary(of: listing), language))
    }
  }

  private static func line(
    _ listing: Listing, _ summary: Session.Summary?, _ language: Language
  ) -> String {
    guard let summary else {
      return "            \(listing.place.name)  – \(listing.finding?.sentence(language) ?? "")"
    }
    let date = summary.date?.description ?? "          "
    let facts = [
      summary.place, summary.stateWord(language),
      Noun.point(summary.points)(language),
    ].filter { !$0.isEmpty }
    let line =
      "\(date)  \(summary.title), \(facts.joined(separator: ", "))  (\(listing.place.name))"
    return listing.finding.map { "\(line)\n            ! \($0.sentence(language))" } ?? line
  }
}

extension Listing {
  fileprivate func json(_ summary: Session.Summary?) -> JSON {
    var members: [JSON.Member] = [
      JSON.Member("path", .string(place.snapshot)), JSON.Member("name", .string(place.name)),
    ]
    if let summary { members += summary.json.members ?? [] }
    members.append(JSON.Member("atWork", .bool(hasLogs)))
    if let finding {
      members.append(JSON.Member("problem", .string(finding.sentence(.english))))
    }
    return .object(members)
  }
}
