import ArgumentParser
import Dialogue
import Glibc

/// The program: reads its arguments, runs one command, and ends with a code from sysexits.h.
@main
struct Mellomrom: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mellomrom",
    abstract: "Lead dialogue conferences, from the plan to the answer.",
    discussion: "Without a command it opens the list of sessions.",
    version: "0.1.0",
    subcommands: [
      SessionsCommand.self, DemoCommand.self, NewCommand.self, LeadCommand.self, NoteCommand.self,
      EraseCommand.self, ListCommand.self, ShowCommand.self,
      CheckCommand.self, RelationsCommand.self, ApplyCommand.self, ReportCommand.self,
      MethodsCommand.self,
    ],
    defaultSubcommand: SessionsCommand.self)

  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let failure as Failure {
      let language = Surroundings(asked: askedLanguage).language
      Output.talk("mellomrom: \(failure.sentence(language))")
      Glibc.exit(failure.code)
    } catch {
      exit(withError: error)
    }
  }

  /// What `--lang` says, for when a command has given up and its options are gone.
  private static var askedLanguage: Language? {
    let arguments = CommandLine.arguments
    for (place, argument) in arguments.enumerated() {
      if argument == "--lang", place + 1 < arguments.count {
        return Language(locale: arguments[place + 1])
      }
      if argument.hasPrefix("--lang=") { return Language(locale: String(argument.dropFirst(7))) }
    }
    return nil
  }
}
