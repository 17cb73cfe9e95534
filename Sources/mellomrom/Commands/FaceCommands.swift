import ArgumentParser
import Dialogue
import Faces
import Glibc
import SessionStore

/// `mellomrom` alone: the list of sessions.
struct SessionsCommand: CommonCommand {
  static let configuration = CommandConfiguration(
    commandName: "sessions", abstract: "Open the list of sessions (also without a command).")

  @OptionGroup var common: CommonOptions

  func run() throws {
    let surroundings = common.surroundings
    guard surroundings.canShowFaces else {
      // A pipe gets what the list would show.
      try ListCommand.printLines(common.library, surroundings.language)
      return
    }
    try Loop.run(in: common.library, surroundings) { stage, now in stage.showSessions(now: now) }
  }
}

struct LeadCommand: CommonCommand {
  static let configuration = CommandConfiguration(
    commandName: "lead", abstract: "Lead a session.")

  @Argument(help: "A path, a file name or an unambiguous part of one.")
  var session: String

  @Flag(help: "Rehearse on a copy that is gone at the end.")
  var rehearse = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    let surroundings = common.surroundings
    let library = common.library
    let place = try library.find(session)
    try surroundings.requireScreen()
    guard rehearse else {
      try Self.lead(place, in: library, surroundings)
      return
    }
    let copy = try Rehearsal(of: library.read(place))
    defer { copy.remove() }
    try Self.lead(copy.place, in: library, surroundings, isRehearsal: true)
  }

  static func lead(
    _ place: SessionPlace, in library: Library, _ surroundings: Surroundings,
    isRehearsal: Bool = false
  ) throws(Failure) {
    try Loop.run(in: library, surroundings, isRehearsal: isRehearsal) {
      stage, now throws(Failure) in try stage.show(.lead(path: place.snapshot), now: now)
    }
  }
}

struct NoteCommand: CommonCommand {
  static let configuration = CommandConfiguration(
    commandName: "note", abstract: "Write a table's wall posters.")

  @Argument(help: "A path, a file name or an unambiguous part of one.")
  var session: String

  @Option(help: "The number of the table; chosen from a list when left out.")
  var table: Int?

  @OptionGroup var common: CommonOptions

  func run() throws {
    let surroundings = common.surroundings
    let library = common.library
    let place = try library.find(session)
    var holder: Poster.Holder?
    if let table {
      holder = .table(try library.checked(table: table, of: place))
    }
    try surroundings.requireScreen()
    try Loop.run(in: library, surroundings) { stage, now throws(Failure) in
      try stage.show(note: holder, at: place, now: now)
    }
  }
}
