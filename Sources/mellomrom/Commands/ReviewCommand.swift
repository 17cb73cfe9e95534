import ArgumentParser
import Dialogue
import Faces
import SessionStore

struct ReviewCommand: CommonCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: Sentence(
      nb: "Åpne veggen ved skrivebordet: les den, finn i den, sorter den.",
      nn: "Opne veggen ved skrivebordet: les han, finn i han, sorter han.",
      en: "Open the wall at the desk: read it, find in it, sort it."
    ).said,
    discussion: Sentence(
      nb: "Uten samling åpnes lista over samlinger; r åpner veggen derfra.",
      nn: "Utan samling blir lista over samlingar opna; r opnar veggen derifrå.",
      en: "Without a session it opens the list of sessions; r opens the wall from there."
    ).said)

  @Argument(help: .session)
  var session: String?

  @Option(
    name: .customLong("as"),
    help: .said(
      nb:
        "Hvem du er: leader (prosessleder), organiser (arrangør) eller commissioner (oppdragsgiver).",
      nn:
        "Kven du er: leader (prosessleiar), organiser (arrangør) eller commissioner (oppdragsgivar).",
      en: "Who you are: leader, organiser or commissioner."))
  var hat = Hat.leader

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

extension Hat: ExpressibleByArgument {}
