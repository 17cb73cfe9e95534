import Dialogue
import Discretion
import Reporting

/// Asks about each thing that may tell who somebody is, line by line: works in any terminal, and for
/// who listens to it.
///
///     1 av 3: kanskje et navn, «Tove Bakke» (2 ganger)
///       å bli møtt av Tove Bakke i døra
///     k behold, r bytt ut, s stryk [Enter: behold]
struct ReviewTalk {
  let language: Language
  private var source: LineSource

  init(_ language: Language) throws(Failure) {
    self.language = language
    source = try LineSource(nil)
  }

  /// The decisions, told one by one to `take`; throws when somebody gives up.
  mutating func ask(
    about clues: [Clue], in documents: Language, take: (WordDecision) throws -> Void
  ) throws {
    Output.talk(Self.opening(clues.count)(language))
    var isRest = false
    for (place, clue) in clues.enumerated() {
      let usual = clue.kind.usual(documents)
      if isRest {
        try take(WordDecision(clue.words, usual))
        continue
      }
      Output.talk("")
      Output.talk(Self.line(clue, place + 1, of: clues.count)(language))
      if clue.line != clue.words { Output.talk("  \(clue.line.onOneLine.inert)") }
      let suggestion = clue.kind.replacement(documents)
      while true {
        Output.talk(Self.choices(clue.kind, suggestion)(language))
        guard let answer = try line() else { throw Self.givenUp }
        switch answer.lowercased() {
        case "": try take(WordDecision(clue.words, usual))
        case "k", "b": try take(WordDecision(clue.words, .keep))
        case "s": try take(WordDecision(clue.words, .strike))
        case "r", "e":
          Output.talk(Self.withWhat(suggestion)(language))
          guard let words = try line() else { throw Self.givenUp }
          let with = words.isBlank ? suggestion : words.cleaned()
          try take(WordDecision(clue.words, .replace(with: with)))
        case "a":
          isRest = true
          try take(WordDecision(clue.words, usual))
        case "q": throw Self.givenUp
        default: continue
        }
        break
      }
    }
  }

  private var waiting: [String] = []

  private mutating func line() throws(Failure) -> String? {
    if waiting.isEmpty {
      guard let lines = try source.next() else { return nil }
      waiting = lines.map { String(decoding: $0, as: UTF8.self) }
    }
    guard !waiting.isEmpty else { return nil }
    return waiting.removeFirst().filter { $0 != "\r" }
  }

  private static func opening(_ count: Int) -> Sentence {
    let things = Noun.thing(count)
    return Sentence(
      nb: "Før dette går ut: \(things.nb) kan vise hvem noen er. "
        + "\(Review.limits.nb) Samlingens egne ord endres ikke. "
        + "a tar resten som vanlig, q avbryter.",
      nn:
        "Før dette går ut: \(things.nn) kan vise kven nokon er. "
        + "\(Review.limits.nn) Orda i samlinga blir ikkje endra. "
        + "a tek resten som vanleg, q avbryt.",
      en:
        "Before this goes out: \(things.en) may tell who somebody is. "
        + "\(Review.limits.en) The session's own words do "
        + "not change. a takes the rest as usual, q gives up.")
  }

  private static func line(_ clue: Clue, _ place: Int, of count: Int) -> Sentence {
    let kind = clue.kind.sentence
    let words = "«\(clue.words.onOneLine.inert)»"
    let times = clue.count
    return Sentence(
      nb: "\(place) av \(count): \(kind.nb), \(words)" + (times > 1 ? " (\(times) ganger)" : ""),
      nn: "\(place) av \(count): \(kind.nn), \(words)" + (times > 1 ? " (\(times) gonger)" : ""),
      en: "\(place) of \(count): \(kind.en), \(words)" + (times > 1 ? " (\(times) times)" : ""))
  }

  private static func choices(_ kind: Clue.Kind, _ suggestion: String) -> Sentence {
    kind.isCandidate
      ? Sentence(
        nb: "k behold, r bytt ut, s stryk [Enter: behold]",
        nn: "k behald, r byt ut, s stryk [Enter: behald]",
        en: "k keep, r replace, s strike [Enter: keep]")
      : Sentence(
        nb: "k behold, r bytt ut, s stryk [Enter: bytt ut med «\(suggestion)»]",
        nn: "k behald, r byt ut, s stryk [Enter: byt ut med «\(suggestion)»]",
        en: "k keep, r replace, s strike [Enter: replace with “\(suggestion)”]")
  }

  private static func withWhat(_ suggestion: String) -> Sentence {
    Sentence(
      nb: "Med hva? [Enter: \(suggestion)]", nn: "Med kva? [Enter: \(suggestion)]",
      en: "With what? [Enter: \(suggestion)]")
  }

  private static let givenUp = Failure(
    Sentence(
      nb: "Ingenting er skrevet. Det du rakk å avgjøre, huskes til neste gang.",
      nn: "Ingenting er skrive. Det du rakk å avgjere, blir hugsa til neste gong.",
      en: "Nothing is written. What you had decided is remembered for next time."),
    code: Failure.dataError)
}
