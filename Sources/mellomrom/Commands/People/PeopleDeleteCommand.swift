import ArgumentParser
import Dialogue
import SessionStore

struct PeopleDeleteCommand: CommonCommand {
  static let configuration = CommandConfiguration(
    commandName: "delete",
    abstract: "Delete what the people file knows about somebody, or the whole file.",
    discussion: """
      Before the day somebody who is deleted is taken off the list too. Once it has begun their \
      number stays in the session, with nothing behind it, so that it still says how many there were. \
      Says in plain words what is found and what cannot be: a point has no author.
      """)

  @Argument(help: "A path, a file name or an unambiguous part of one.")
  var session: String

  @Argument(help: "An alias, or a name that only one has.")
  var person: String?

  @Flag(help: "The whole people file: every name, need and wish, and the emergency card.")
  var all = false

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if all == (person != nil) { throw ValidationError("Give one person, or --all.") }
  }

  func run() throws {
    let language = common.surroundings.language
    let library = common.library
    let place = try library.find(session)
    guard let text = person else {
      try Failure.catching { () throws(StoreFault) in try People.delete(place) }
      ReportWriter.removeSheets(of: place)
      try Output.line(PeopleWording.allDeleted(language))
      return
    }
    var isOff = false
    var named: [Mention] = []
    try library.changePeople(place) { people in
      let session = try library.read(place)
      let person = try library.person(text, in: session, people)
      named = Mention.all(of: people[person.id], in: session)
      people.remove(person.id)
      guard session.clock == nil else { return }
      try library.change(
        place, by: .organiser, .placePerson(person.id, .remove), now: WallClock.now())
      isOff = true
    }
    ReportWriter.removeSheets(of: place)
    try Output.line(PeopleWording.deleted(isOff: isOff)(language))
    for mention in named { try Output.line(mention.line(language)) }
    try Output.line(Mention.whatCannotBeFound(hasMentions: !named.isEmpty)(language))
  }
}
