import CursesTerminal
import Dialogue
import SessionStore

// What the program itself has to say when it gives up: what, where, what to do.

extension Sentence {
  static func noSuchMethod(_ text: String) -> Sentence {
    Sentence(
      nb: "Det finnes ingen metode som heter «\(text)». mellomrom methods viser dem som finnes.",
      nn: "Det finst ingen metode som heiter «\(text)». mellomrom methods viser dei som finst.",
      en: "There is no method called “\(text)”. mellomrom methods lists those there are.")
  }

  static func peopleOutOfRange(_ count: Int) -> Sentence {
    Sentence(
      nb: "\(count) er ikke et antall deltakere. Skriv et tall fra 0 til \(Limits.participants).",
      nn:
        "\(count) er ikkje eit tal på deltakarar. Skriv eit tal frå 0 til \(Limits.participants).",
      en: "\(count) is not a number of participants. Write one from 0 to \(Limits.participants).")
  }

  static func noSuchTable(_ table: Int, tables: Int) -> Sentence {
    Sentence(
      nb: "Bord \(table) finnes ikke i denne samlingen. Velg et bord fra 1 til \(tables).",
      nn: "Bord \(table) finst ikkje i denne samlinga. Vel eit bord frå 1 til \(tables).",
      en: "There is no table \(table) in this session. Choose one from 1 to \(tables).")
  }
}

extension Failure {
  /// Does something with the store; its faults are told in the words beside them.
  static func catching<Value>(
    _ work: () throws(StoreFault) -> Value
  ) throws(Failure) -> Value {
    do throws(StoreFault) {
      return try work()
    } catch {
      throw Failure(error.sentence, code: error.exitCode)
    }
  }
}

extension TerminalProblem {
  var sentence: Sentence {
    switch self {
    case .isNoTerminal:
      Sentence(
        nb: "Dette er ingen terminal. Start programmet i et terminalvindu.",
        nn: "Dette er ingen terminal. Start programmet i eit terminalvindauge.",
        en: "This is not a terminal. Start the program in a terminal window.")
    case .hasNoName:
      Sentence(
        nb: "Terminalen sier ikke hva den heter. Sett TERM, for eksempel TERM=xterm.",
        nn: "Terminalen seier ikkje kva han heiter. Set TERM, til dømes TERM=xterm.",
        en: "The terminal does not say what it is called. Set TERM, for example TERM=xterm.")
    case .isUnknown(let name):
      Sentence(
        nb: "Ingen beskrivelse av terminalen «\(name)» er installert. Prøv TERM=xterm.",
        nn: "Inga skildring av terminalen «\(name)» er installert. Prøv TERM=xterm.",
        en: "No description of the terminal “\(name)” is installed. Try TERM=xterm.")
    case .isTooSimple(let name):
      Sentence(
        nb: "Terminalen «\(name)» kan ikke flytte markøren. Bruk en annen, eller mellomrom show.",
        nn: "Terminalen «\(name)» kan ikkje flytte markøren. Bruk ein annan, eller mellomrom show.",
        en: "The terminal “\(name)” cannot move its cursor. Use another, or mellomrom show.")
    case .failed:
      Sentence(
        nb: "Fikk ikke startet skjermen. Prøv et annet terminalvindu.",
        nn: "Fekk ikkje starta skjermen. Prøv eit anna terminalvindauge.",
        en: "Could not start the screen. Try another terminal window.")
    }
  }
}
