import ArgumentParser

/// A command that opens a face: what can be asked for, in ArgumentParser's words.
protocol FaceCommand: CommonCommand {
  var face: FaceRequest.Face { get }
}

extension FaceCommand {
  var request: FaceRequest { FaceRequest(face, common.common) }

  func run() throws { try request.run() }
}

/// `mellomrom` alone: the list of sessions.
struct SessionsCommand: FaceCommand {
  static let configuration = CommandConfiguration(
    commandName: "sessions", abstract: "Open the list of sessions (also without a command).")

  @OptionGroup var common: CommonOptions

  var face: FaceRequest.Face { .sessions }
}

struct DemoCommand: FaceCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: "Open a copy of the example session as leader.")

  @Flag(help: "Make a new copy instead of going on with the one you have.")
  var fresh = false

  @OptionGroup var common: CommonOptions

  var face: FaceRequest.Face { .demo(isFresh: fresh) }
}

struct LeadCommand: FaceCommand {
  static let configuration = CommandConfiguration(
    commandName: "lead", abstract: "Lead a session.")

  @Argument(help: "A path, a file name or an unambiguous part of one.")
  var session: String

  @Flag(help: "Rehearse on a copy that is gone at the end.")
  var rehearse = false

  @OptionGroup var common: CommonOptions

  var face: FaceRequest.Face { .lead(session: session, isRehearsal: rehearse) }
}

struct NoteCommand: FaceCommand {
  static let configuration = CommandConfiguration(
    commandName: "note", abstract: "Write a table's wall posters.")

  @Argument(help: "A path, a file name or an unambiguous part of one.")
  var session: String

  @Option(help: "The number of the table; chosen from a list when left out.")
  var table: Int?

  @Flag(help: "For somebody at the far end of SSH: no way out of the face but leaving.")
  var restricted = false

  @OptionGroup var common: CommonOptions

  var face: FaceRequest.Face {
    .note(session: session, table: table, isRestricted: restricted)
  }
}

struct HallCommand: FaceCommand {
  static let configuration = CommandConfiguration(
    commandName: "hall",
    abstract: "Show the room what the leader turns to; q leaves, no other key does anything.")

  @Argument(help: "A path, a file name or an unambiguous part of one.")
  var session: String

  @OptionGroup var common: CommonOptions

  var face: FaceRequest.Face { .hall(session: session) }
}
