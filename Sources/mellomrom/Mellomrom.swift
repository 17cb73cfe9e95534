import ArgumentParser
import CSystem
import Dialogue
import Glibc

/// The program: reads its arguments, runs one command, and ends with a code from sysexits.h.
@main
struct Mellomrom: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mellomrom",
    abstract: Sentence(
      nb: "Led dialogkonferanser, fra plan til svar.",
      nn: "Lei dialogkonferansar, frå plan til svar.",
      en: "Lead dialogue conferences, from the plan to the answer."
    ).said,
    discussion: Sentence(
      nb: "Uten kommando åpnes lista over samlinger.",
      nn: "Utan kommando blir lista over samlingar opna.",
      en: "Without a command it opens the list of sessions."
    ).said,
    version: "0.1.0",
    subcommands: [
      SessionsCommand.self, DemoCommand.self, NewCommand.self, LeadCommand.self, NoteCommand.self,
      HallCommand.self, ReviewCommand.self,
      EraseCommand.self, ListCommand.self, DueCommand.self, ShowCommand.self,
      CheckCommand.self, RelationsCommand.self, SeatCommand.self, ApplyCommand.self,
      ReportCommand.self,
      MethodsCommand.self, PeopleCommand.self, MergeCommand.self, LeaveCommand.self,
      HandoverCommand.self, ReceiveCommand.self,
    ],
    defaultSubcommand: SessionsCommand.self)

  static func main() {
    // A file that may not grow is an error to be told, not a reason to be killed.
    signal(SIGXFSZ, SIG_IGN)
    var surroundings = Surroundings()
    do {
      if let request = FaceRequest(arguments: CommandLine.arguments.dropFirst()) {
        surroundings = request.common.surroundings
        try request.run()
      } else {
        var command = try parseAsRoot(commonOptionsLast(CommandLine.arguments.dropFirst()))
        if let asked = command as? any CommonCommand { surroundings = asked.common.surroundings }
        try command.run()
      }
    } catch let failure as Failure {
      if let signal = failure.signal { end(by: signal) }
      Output.talk("mellomrom: \(failure.sentence(surroundings.language))")
      Glibc.exit(failure.code)
    } catch {
      Usage(language: .asked).exit(for: error)
    }
  }
}

extension Mellomrom {
  /// Ends as the signal would have ended it at once, now that everything is saved: whoever waits for it
  /// sees that it did not end by itself.
  private static func end(by number: Int32) {
    signal(number, SIG_DFL)
    _ = cs_release_signals([number], 1)
    raise(number)
  }

  /// What every command takes may also stand before the command.
  ///
  ///     --lang nn lead nordvik    lead nordvik --lang nn
  private static func commonOptionsLast(_ words: ArraySlice<String>) -> [String] {
    var rest = words
    var common: [String] = []
    while let word = rest.first {
      if word == "--plain" || word.hasPrefix("--lang=") || word.hasPrefix("--sessions=") {
        common.append(rest.removeFirst())
      } else if ["--lang", "--sessions"].contains(word), rest.count > 1 {
        common += rest.prefix(2)
        rest = rest.dropFirst(2)
      } else {
        break
      }
    }
    // What has commands of its own tells of them, and not of the one that needs no name.
    if let command = rest.first, rest.dropFirst().first?.hasPrefix("-") == true,
      rest.contains("--help") || rest.contains("-h"),
      configuration.subcommands.contains(where: {
        $0.configuration.commandName == command && !$0.configuration.subcommands.isEmpty
      })
    {
      return ["help", command]
    }
    // Help of the whole says what commands there are; of a language alone it has been asked already.
    let asksForAll = rest.first == "--help" || rest.first == "-h" || rest.first == "help"
    return asksForAll ? Array(rest) : Array(rest) + common
  }
}
