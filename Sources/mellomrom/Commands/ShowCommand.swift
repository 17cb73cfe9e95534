import ArgumentParser
import Dialogue
import SessionStore

struct ShowCommand: CommonCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Print a session: programme, posters, relations.")

  @Argument(help: "A path, a file name or an unambiguous part of one.")
  var session: String

  @OptionGroup var common: CommonOptions
  @OptionGroup var format: JSONOption

  func run() throws {
    let library = common.library
    let place = try library.find(session)
    let read = try library.read(place)
    if format.json {
      try Output.json(read.json)
    } else {
      let text = SessionText(
        session: read, path: place.snapshot, language: common.surroundings.language)
      try Output.data(text.text)
    }
  }
}
