import ArgumentParser
import Dialogue
import Examples
import SessionStore

struct DemoCommand: CommonCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: "Open a copy of the example session as leader.")

  @Flag(help: "Make a new copy instead of going on with the one you have.")
  var fresh = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    let surroundings = common.surroundings
    // Beside the real sessions, never among them, whatever folder this is started in.
    let folder = SessionFolder(
      path: common.sessions ?? Library.dataFolder + "/demo", origin: .data)
    let library = Library(folder: folder)
    let place = try existing(library) ?? make(folder)
    guard surroundings.canShowFaces else {
      let text = SessionText(
        session: try library.read(place), path: place.snapshot, language: surroundings.language)
      try Output.data(text.text)
      return
    }
    try LeadCommand.lead(place, in: library, surroundings)
  }

  private func existing(_ library: Library) throws(Failure) -> SessionPlace? {
    guard !fresh else { return nil }
    return try library.list().last { $0.summary != nil }?.place
  }

  private func make(_ folder: SessionFolder) throws(Failure) -> SessionPlace {
    try Failure.catching { () throws(StoreFault) in
      try folder.create(Snapshot(DemoSession.bytes, path: "demo"))
    }
  }
}
