package import Dialogue
package import Terminal

/// What works the same everywhere.
package enum Universal: CaseIterable, Sendable {
  case help
  case palette
  case save
  case interrupt
  case repaint
  case suspend
  case mouse

  /// Those that there are for whoever sits at the terminal.
  static func available(in context: Context) -> [Self] {
    allCases.filter { $0 != .suspend || !context.isRestricted }
  }

  package var keys: [Key] {
    switch self {
    case .help: ["?", "F1"]
    case .palette: ["Ctrl-P"]
    case .save: ["Ctrl-S"]
    case .interrupt: ["Ctrl-C"]
    case .repaint: ["Ctrl-L"]
    case .suspend, .mouse: []
    }
  }

  package var sentence: Sentence {
    switch self {
    case .help:
      Sentence(
        nb: "Vis alle tastene som virker her", nn: "Vis alle tastane som verkar her",
        en: "Show every key that works here")
    case .palette:
      Sentence(
        nb: "Finn en kommando ved å skrive noe av navnet",
        nn: "Finn ein kommando ved å skrive noko av namnet",
        en: "Find a command by typing some of its name")
    case .save:
      Sentence(
        nb: "Si om alt er lagret (det lagres av seg selv)",
        nn: "Sei om alt er lagra (det blir lagra av seg sjølv)",
        en: "Say whether everything is saved (it saves itself)")
    case .interrupt:
      Sentence(
        nb: "Avslutter ingenting; sier hvordan du går ut",
        nn: "Avsluttar ingenting; seier korleis du går ut",
        en: "Quits nothing; says how to leave")
    case .repaint:
      Sentence(
        nb: "Tegn skjermen på nytt", nn: "Teikn skjermen på nytt", en: "Draw the screen again")
    case .suspend:
      Sentence(
        nb: "Legg programmet i bakgrunnen (fg henter det fram igjen)",
        nn: "Legg programmet i bakgrunnen (fg hentar det fram igjen)",
        en: "Put the program in the background (fg brings it back)")
    case .mouse:
      Sentence(
        nb: "Slå musa av eller på", nn: "Slå musa av eller på",
        en: "Switch the mouse off or on")
    }
  }
}
