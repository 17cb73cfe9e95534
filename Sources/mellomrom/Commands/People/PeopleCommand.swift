import ArgumentParser

struct PeopleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "people",
    abstract:
      "Who is coming: take in a list, look at it, export or delete somebody, and note wishes.",
    discussion: """
      Names, contact, needs and wishes live in NAME.people beside the session and nowhere else. \
      No report holds them but the sheet for the door and the letter to somebody by name, and they can be deleted without touching the rest.
      """,
    subcommands: [
      PeopleListCommand.self, PeopleImportCommand.self, PeopleExportCommand.self,
      PeopleDeleteCommand.self, PeopleWishCommand.self,
    ],
    defaultSubcommand: PeopleListCommand.self)
}
