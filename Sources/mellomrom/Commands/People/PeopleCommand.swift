import ArgumentParser
import Dialogue

struct PeopleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "people",
    abstract: Sentence(
      nb:
        "Hvem som kommer: les inn ei liste, se på den, hent ut eller slett noen, og noter ønsker.",
      nn: "Kven som kjem: les inn ei liste, sjå på ho, hent ut eller slett nokon, og noter ønske.",
      en: "Who is coming: take in a list, look at it, export or delete somebody, and note wishes."
    ).said,
    discussion: Sentence(
      nb: """
        Navn, kontakt, behov og ønsker ligger i NAVN.people ved siden av samlingen og ingen andre steder. \
        Ingen rapport har dem med, bare arket til døra og brevet til noen med navn, og de kan slettes uten \
        å røre resten.
        """,
      nn: """
        Namn, kontakt, behov og ønske ligg i NAMN.people ved sida av samlinga og ingen andre stader. \
        Ingen rapport har dei med, berre arket til døra og brevet til nokon med namn, og dei kan slettast \
        utan å røre resten.
        """,
      en: """
        Names, contact, needs and wishes live in NAME.people beside the session and nowhere else. \
        No report holds them but the sheet for the door and the letter to somebody by name, and they can be deleted without touching the rest.
        """
    ).said,
    subcommands: [
      PeopleListCommand.self, PeopleImportCommand.self, PeopleExportCommand.self,
      PeopleDeleteCommand.self, PeopleWishCommand.self,
    ],
    defaultSubcommand: PeopleListCommand.self)
}
