import ArgumentParser
import Dialogue
import JSONTree

struct MethodsCommand: CommonCommand {
  static let configuration = CommandConfiguration(
    commandName: "methods",
    abstract: Sentence(
      nb: "List opp metodene som en samling kan planlegges etter.",
      nn: "List opp metodane som ei samling kan planleggjast etter.",
      en: "List the methods that a session can be planned by."
    ).said)

  @OptionGroup var common: CommonOptions
  @OptionGroup var format: JSONOption

  func run() throws {
    let language = common.surroundings.language
    let methods = Method.builtIn
    if format.json {
      try Output.json([
        "methods": .array(
          methods.map { method in
            [
              "id": .string(method.id), "name": .string(method.name(language)),
              "summary": .string(method.summary(language)), "steps": .int(method.steps.count),
            ]
          })
      ])
      return
    }
    for method in methods {
      try Output.line("\(method.id)  \(method.name(language))")
      try Output.line("  \(method.summary(language))")
    }
  }
}
