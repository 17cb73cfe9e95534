import Dialogue
import Terminal

extension Wording {
  /// What the list of sessions says.
  enum Sessions {
    static let date = Sentence(nb: "Dato", nn: "Dato", en: "Date")
    static let session = Sentence(nb: "Samling", nn: "Samling", en: "Session")
    static let place = Sentence(nb: "Sted", nn: "Stad", en: "Place")
    static let state = Sentence(nb: "Tilstand", nn: "Tilstand", en: "State")
    static let points = Sentence(nb: "Punkter", nn: "Punkt", en: "Points")
    static let due = Sentence(nb: "Frist", nn: "Frist", en: "Due")
    static let past = Sentence(nb: "Over fristen", nn: "Over fristen", en: "Past its date")
    static let soon = Sentence(nb: "Snart", nn: "Snart", en: "Soon")

    static func dueShort(past: Int, soon: Int) -> Sentence {
      func both(_ past: String, _ soon: String) -> String {
        [past, soon].filter { !$0.isEmpty }.joined(separator: ", ")
      }
      return Sentence(
        nb: both(past == 0 ? "" : "\(past) over", soon == 0 ? "" : "\(soon) snart"),
        nn: both(past == 0 ? "" : "\(past) over", soon == 0 ? "" : "\(soon) snart"),
        en: both(past == 0 ? "" : "\(past) past", soon == 0 ? "" : "\(soon) soon"))
    }

    static func dueInAll(past: Int, soon: Int) -> Sentence {
      Sentence(
        nb: "I alle samlingene: \(past) over fristen, \(soon) innen 14 dager. f følger opp.",
        nn: "I alle samlingane: \(past) over fristen, \(soon) innan 14 dagar. f følgjer opp.",
        en: "In all sessions: \(past) past their date, \(soon) within 14 days. f follows up.")
    }

    static let find = Sentence(nb: "Finn:", nn: "Finn:", en: "Find:")
    static let noDate = Sentence(nb: "uten dato", nn: "utan dato", en: "no date")
    static let today = Sentence(nb: "i dag", nn: "i dag", en: "today")
    static let inArchive = Sentence(nb: "arkivert", nn: "arkivert", en: "archived")
    static let closed = Sentence(nb: "åpnes ikke", nn: "opnar ikkje", en: "not opened")

    static func title(shown: Int, of all: Int) -> Sentence {
      shown == all
        ? Sentence(
          nb: "Nyeste først", nn: "Nyaste først", en: "Newest first")
        : Sentence(
          nb: "\(shown) av \(all), nyeste først", nn: "\(shown) av \(all), nyaste først",
          en: "\(shown) of \(all), newest first")
    }

    static let reading = Sentence(
      nb: "Leser mappa …", nn: "Les mappa …", en: "Reading the folder …")

    static let nothingYet = [
      Sentence(
        nb: "Her er det ingen samlinger ennå.", nn: "Her er det ingen samlingar enno.",
        en: "There are no sessions here yet."),
      Sentence(nb: "", nn: "", en: ""),
      Sentence(
        nb:
          "Trykk n for å lage en: du skriver tittel, sted og dato, og programmet for dagen er klart.",
        nn:
          "Trykk n for å lage ei: du skriv tittel, stad og dato, og programmet for dagen er klart.",
        en: "Press n to make one: you type title, place and date, and the day's programme is ready."
      ),
      Sentence(
        nb: "Vil du se et eksempel først? Avslutt med q og skriv: mellomrom demo",
        nn: "Vil du sjå eit døme først? Avslutt med q og skriv: mellomrom demo",
        en: "Would you like to see an example first? Quit with q and type: mellomrom demo"),
    ]

    static func nothingFound(_ text: String) -> Sentence {
      Sentence(
        nb: "Ingen samling passer til «\(text)». Esc viser alle.",
        nn: "Inga samling passar til «\(text)». Esc viser alle.",
        en: "No session matches “\(text)”. Esc shows all.")
    }

    static func allArchived(_ count: Int) -> Sentence {
      Sentence(
        nb: "Alt som er her, er arkivert (\(count)). v viser det, n lager en ny.",
        nn: "Alt som er her, er arkivert (\(count)). v viser det, n lagar ei ny.",
        en: "Everything here is archived (\(count)). v shows it, n makes a new one.")
    }

    static let noneSelected = Sentence(
      nb: "Ingen samling er valgt. Trykk n for å lage en ny.",
      nn: "Inga samling er vald. Trykk n for å lage ei ny.",
      en: "No session is selected. Press n to make a new one.")

    static let noFilter = Sentence(
      nb: "Alle vises allerede. q avslutter.", nn: "Alle er alt viste. q avsluttar.",
      en: "All are shown already. q quits.")

    static func archived(_ title: String, back: Key) -> Sentence {
      Sentence(
        nb: "«\(title)» ligger i arkivet. \(back) henter den tilbake.",
        nn: "«\(title)» ligg i arkivet. \(back) hentar ho tilbake.",
        en: "“\(title)” is in the archive. \(back) fetches it back.")
    }

    static func fetched(_ title: String) -> Sentence {
      Sentence(
        nb: "«\(title)» er hentet fram fra arkivet.", nn: "«\(title)» er henta fram frå arkivet.",
        en: "“\(title)” is fetched out of the archive.")
    }

    static func archivedAreShown(_ areShown: Bool) -> Sentence {
      areShown
        ? Sentence(
          nb: "De arkiverte vises også.", nn: "Dei arkiverte er òg viste.",
          en: "The archived ones are shown too.")
        : Sentence(
          nb: "De arkiverte vises ikke.", nn: "Dei arkiverte er ikkje viste.",
          en: "The archived ones are not shown.")
    }
  }
}
