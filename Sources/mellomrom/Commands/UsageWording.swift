import Dialogue

enum UsageWording {
  /// A sentence of ArgumentParser's told again; nil when it is none that is known here.
  static func fault(_ message: String) -> Sentence? {
    if let option = message.between("Unknown option '", "'") {
      let instead = message.between("Did you mean '", "'")
      return unknownOption(option, instead: instead)
    }
    if let value = message.between("The value '", "' is invalid for '"),
      let place = message.between("' is invalid for '", "'")
    {
      return unfit(value, for: place, choices: choices(in: message))
    }
    if let option = message.between("The option '", "' does not take any value") {
      return takesNoValue(option)
    }
    if let place = message.between("Missing value for '", "'") {
      return misplaced(for: place).map { unfit($0, for: place, choices: []) } ?? noValue(for: place)
    }
    if let place = message.between("Missing expected argument '", "'") { return missing(place) }
    if let word = message.between("Unexpected argument '", "'") { return tooMuch("'\(word)'") }
    if let words = message.between(" unexpected arguments: ", "\n")
      ?? (message + "\n").between(" unexpected arguments: ", "\n")
    {
      return tooMuch(words)
    }
    return nil
  }

  /// What could have been written instead, as the library lists it.
  private static func choices(in message: String) -> [String] {
    if let line = (message + "\n").between("Please provide one of ", "\n"),
      !line.hasPrefix("the following")
    {
      return line.split(separator: "'").enumerated().filter { $0.offset % 2 == 0 }
        .map { String($0.element) }.filter { $0 != "." }
    }
    return message.split(separator: "\n").filter { $0.hasPrefix("  - ") }
      .map { String($0.dropFirst(4)) }
  }

  /// A word after an option that the library takes for another option, because it begins with a minus
  /// sign; a number, as in `--participants -3`.
  private static func misplaced(for place: String) -> String? {
    let words = CommandLine.arguments
    let option = String(place.prefix { $0 != " " })
    guard let next = words.lastIndex(of: option).map({ $0 + 1 }), words.indices.contains(next),
      Int(words[next]) != nil
    else { return nil }
    return words[next]
  }

  private static func unknownOption(_ option: String, instead: String?) -> Sentence {
    let no = Sentence(
      nb: "Valget \(option) finnes ikke.", nn: "Valet \(option) finst ikkje.",
      en: "There is no option \(option).")
    guard let instead else { return no }
    return Sentence(
      nb: "\(no.nb) Mente du \(instead)?", nn: "\(no.nn) Meinte du \(instead)?",
      en: "\(no.en) Did you mean \(instead)?")
  }

  private static func unfit(_ value: String, for place: String, choices: [String]) -> Sentence {
    let no = Sentence(
      nb: "«\(value)» passer ikke som \(place).", nn: "«\(value)» høver ikkje som \(place).",
      en: "“\(value)” does not do as \(place).")
    guard !choices.isEmpty else { return no }
    let list = choices.joined(separator: ", ")
    return Sentence(
      nb: "\(no.nb) Skriv en av: \(list).", nn: "\(no.nn) Skriv ein av: \(list).",
      en: "\(no.en) Write one of: \(list).")
  }

  private static func noValue(for place: String) -> Sentence {
    Sentence(
      nb: "Etter \(place.prefix { $0 != " " }) må det stå noe: \(place).",
      nn: "Etter \(place.prefix { $0 != " " }) må det stå noko: \(place).",
      en: "Something must follow \(place.prefix { $0 != " " }): \(place).")
  }

  static func noSuchCommand(_ word: String) -> Sentence {
    Sentence(
      nb: "Kommandoen «\(word)» finnes ikke. Se: mellomrom --help",
      nn: "Kommandoen «\(word)» finst ikkje. Sjå: mellomrom --help",
      en: "There is no command “\(word)”. See: mellomrom --help")
  }

  private static func takesNoValue(_ option: String) -> Sentence {
    Sentence(
      nb: "\(option) står alene, uten noe etter.", nn: "\(option) står åleine, utan noko etter.",
      en: "\(option) stands alone, with nothing after it.")
  }

  private static func missing(_ place: String) -> Sentence {
    Sentence(nb: "\(place) mangler.", nn: "\(place) manglar.", en: "\(place) is missing.")
  }

  private static func tooMuch(_ words: String) -> Sentence {
    Sentence(
      nb: "Dette var for mye: \(words).", nn: "Dette var for mykje: \(words).",
      en: "This is too much: \(words).")
  }

  // MARK: What our own commands check

  static func isNotOneOf(_ word: String, _ words: [String]) -> String {
    let list = words.joined(separator: ", ")
    return Sentence(
      nb: "«\(word)» er ikke en av \(list).", nn: "«\(word)» er ikkje ein av \(list).",
      en: "“\(word)” is not one of \(list)."
    ).said
  }

  static func isNoDate(_ word: String) -> String {
    Sentence(
      nb: "«\(word)» er ikke en dato som 2026-06-14.",
      nn: "«\(word)» er ikkje ein dato som 2026-06-14.",
      en: "“\(word)” is not a date such as 2026-06-14."
    ).said
  }

  static func isANumber(_ option: String, _ range: ClosedRange<Int>) -> String {
    let (low, high) = (range.lowerBound, range.upperBound)
    return Sentence(
      nb: "\(option) er et tall fra \(low) til \(high).",
      nn: "\(option) er eit tal frå \(low) til \(high).",
      en: "\(option) is a number from \(low) to \(high)."
    ).said
  }

  static func hasNoRows(_ kind: String, _ format: String) -> String {
    Sentence(
      nb: "--format \(format) tar det som ble sagt; \(kind) har ingen rader.",
      nn: "--format \(format) tek det som vart sagt; \(kind) har ingen rader.",
      en: "--format \(format) holds what was said; a \(kind) has no rows."
    ).said
  }

  // MARK: A page of help

  /// What the library itself puts around the help of a command.
  static let fixed: [Sentence] = [
    Sentence(nb: "OM: ", nn: "OM: ", en: "OVERVIEW: "),
    Sentence(nb: "BRUK: ", nn: "BRUK: ", en: "USAGE: "),
    Sentence(nb: "ARGUMENTER:", nn: "ARGUMENT:", en: "ARGUMENTS:"),
    Sentence(nb: "KOMMANDOER:", nn: "KOMMANDOAR:", en: "SUBCOMMANDS:"),
    Sentence(nb: "VALG:", nn: "VAL:", en: "OPTIONS:"),
    Sentence(nb: "<valg>", nn: "<val>", en: "<options>"),
    Sentence(nb: "<kommando>", nn: "<kommando>", en: "<subcommand>"),
    Sentence(nb: "(ellers:", nn: "(elles:", en: "(default:"),
    Sentence(nb: "(når ingen er nevnt)", nn: "(når ingen er nemnd)", en: "(default)"),
    Sentence(nb: "(verdier:", nn: "(verdiar:", en: "(values:"),
    Sentence(nb: "; ellers:", nn: "; elles:", en: "; default:"),
    Sentence(nb: "Vis versjonen.", nn: "Vis versjonen.", en: "Show the version."),
    Sentence(nb: "Vis denne hjelpen.", nn: "Vis denne hjelpa.", en: "Show help information."),
    Sentence(
      nb: "Vis hjelp for en kommando.", nn: "Vis hjelp for ein kommando.",
      en: "Show subcommand help information."),
    Sentence(nb: "  Se mer med: ", nn: "  Sjå meir med: ", en: "  See '"),
    Sentence(nb: "", nn: "", en: "' for detailed help."),
  ]
}
