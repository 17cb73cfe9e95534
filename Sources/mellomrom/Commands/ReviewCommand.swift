import ArgumentParser
import Dialogue
import Faces
import SessionStore

struct ReviewCommand: CommonCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Open the wall at the desk: read it, find in it, sort it.",
    discussion: "Without a session it opens the list of sessions; r opens the wall from there.")

  @Argument(help: "A path, a file name or an unambiguous part of one.")
  var session: String?

  @Option(name: .customLong("as"), help: "Who you are: leader, organiser or commissioner.")
  var hat = DeskFace.Hat.leader

  @OptionGroup var common: CommonOptions

  func run() throws {
    let surroundings = common.surroundings
    let library = common.library
    let place = try session.map(library.find)
    try surroundings.requireScreen()
    try Loop.run(in: library, surroundings) { stage, now throws(Failure) in
      guard let place else { return stage.showSessions(now: now) }
      try stage.show(.review(path: place.snapshot, hat), now: now)
    }
  }
}

extension DeskFace.Hat: ExpressibleByArgument {}
