import Dialogue
import Glibc

/// What the program finds around itself, read once at the start.
struct Surroundings {
  var language: Language
  /// Whether both ends are a terminal, so that a face can be drawn.
  var hasTerminal: Bool
  /// Whether the terminal can place a cursor at all.
  var canDraw: Bool
  /// Whether somebody may be at the far end who is to have no more than a poster.
  var isRestricted = false

  /// `asked` is what `--lang` says, if anything.
  init(asked: Language? = nil, plain: Bool = false) {
    language = asked ?? Self.languageOfEnvironment
    hasTerminal = isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
    let terminal = Self.variable("TERM") ?? ""
    canDraw = !plain && !terminal.isEmpty && terminal != "dumb"
  }

  static func variable(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }

  /// GNU's order: `LANGUAGE` may hold several, and says nothing where the locale is plain C.
  private static var languageOfEnvironment: Language {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(variable).first ?? "C"
    let isPlain = locale == "C" || locale == "POSIX" || locale.hasPrefix("C.")
    if !isPlain, let list = variable("LANGUAGE") {
      for name in list.split(separator: ":") {
        if let language = Language(locale: String(name)) { return language }
      }
    }
    return Language(locale: locale) ?? .english
  }
}

extension Surroundings {
  /// The same for somebody at the far end of SSH.
  var restricted: Self {
    var copy = self
    copy.isRestricted = true
    return copy
  }

  var canShowFaces: Bool { hasTerminal && canDraw }

  /// Says in one sentence why a face cannot be drawn here.
  func requireScreen() throws(Failure) {
    guard hasTerminal else {
      throw Failure(
        Sentence(
          nb: """
            Dette trenger en terminal med skjerm. Start det i et terminalvindu, \
            eller les samlingen med mellomrom show.
            """,
          nn: """
            Dette treng ein terminal med skjerm. Start det i eit terminalvindauge, \
            eller les samlinga med mellomrom show.
            """,
          en: """
            This needs a terminal with a screen. Start it in a terminal window, \
            or read the session with mellomrom show.
            """),
        code: Failure.unavailable)
    }
    guard canDraw else {
      throw Failure(
        Sentence(
          nb: """
            Dette trenger foreløpig en skjerm som kan tegnes på; her er det bare linjer. \
            mellomrom show og mellomrom report virker.
            """,
          nn: """
            Dette treng førebels ein skjerm som kan teiknast på; her er det berre linjer. \
            mellomrom show og mellomrom report verkar.
            """,
          en: """
            For now this needs a screen that can be drawn on; here there are lines only. \
            mellomrom show and mellomrom report work.
            """),
        code: Failure.unavailable)
    }
  }
}

extension Surroundings {
  /// Whether the terminal's font is likely to have blocks for the quarters of a cell.
  static let hasQuarterBlocks: Bool = {
    let terminal = variable("TERM") ?? ""
    return !terminal.hasPrefix("linux") && !terminal.hasPrefix("vt")
  }()
}
