import ArgumentParser
import Dialogue
import SessionStore

struct EraseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "erase",
    abstract: "Remove a point's words for good, at somebody's wish.",
    discussion: "Every wording goes from every file of the session. It cannot be undone.")

  @Argument(help: "A path, a file name or an unambiguous part of one.")
  var session: String

  @Argument(help: "The point's id, as mellomrom show --json prints it.")
  var point: String

  @OptionGroup var common: CommonOptions

  func run() throws {
    let language = common.surroundings.language
    let library = common.library
    let place = try library.find(session)
    guard let id = ID<Point>(point) else {
      throw Failure(Refusal.noSuch(.point, point).sentence, code: Failure.dataError)
    }
    try library.change(place, by: .deskLeader, .erase(id), now: WallClock.now())
    try Output.line(
      Sentence(
        nb: "Ordene er borte fra alle filene i samlingen. Det står igjen at de ble fjernet.",
        nn: "Orda er borte frå alle filene i samlinga. Det står att at dei vart fjerna.",
        en:
          "The words are gone from every file of the session. It stays on record that they were removed."
      )(language))
  }
}
