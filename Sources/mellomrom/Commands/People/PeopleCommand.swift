import ArgumentParser

struct PeopleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "people",
    abstract: "Who is coming: take in a list, look at it, delete from it, and note seating wishes.",
    discussion: """
      Names, contact, needs and wishes live in NAME.people beside the session and nowhere else. \
      It enters no report, and can be deleted without touching the rest.
      """,
    subcommands: [
      PeopleListCommand.self, PeopleImportCommand.self, PeopleDeleteCommand.self,
      PeopleWishCommand.self,
    ],
    defaultSubcommand: PeopleListCommand.self)
}
