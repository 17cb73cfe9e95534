/// Why a list of people is not taken in, and where; nothing has been changed.
package struct ImportFault: Error, Hashable, Sendable {
  package var what: What
  /// Counted from 1 in the file.
  package var line: Int
  /// The heading of the column, as it stands in the file.
  package var heading: String?

  init(_ what: What, line: Int, heading: String? = nil) {
    self.what = what
    self.line = line
    self.heading = heading
  }

  package enum What: Hashable, Sendable {
    case empty
    /// The first row has neither an alias nor a name among its headings.
    case noHeadings
    case repeatedHeading
    /// Something stands further out than the headings go.
    case cellWithoutHeading(Int)
    case tooLong(limit: Int)
    case unknownPart(String)
    case neitherYesNorNo(String)
    case unknownForm(String)
    /// A row with neither alias nor name.
    case nobody
    /// The same person stands on an earlier line.
    case repeated(String, earlier: Int)
    /// Several people who are known already have this name.
    case severalByName(String)
  }
}

extension ImportFault {
  /// Where it is, what it is, and what to do.
  package var sentence: Sentence {
    let place = place
    let what = reason
    return Sentence(
      nb: "\(place.nb): \(what.nb) Ingenting er endret.",
      nn: "\(place.nn): \(what.nn) Ingenting er endra.",
      en: "\(place.en): \(what.en) Nothing has been changed.")
  }

  private var place: Sentence {
    guard let heading else {
      return Sentence(nb: "Linje \(line)", nn: "Linje \(line)", en: "Line \(line)")
    }
    return Sentence(
      nb: "Linje \(line), kolonnen «\(heading)»", nn: "Linje \(line), kolonnen «\(heading)»",
      en: "Line \(line), column “\(heading)”")
  }

  private var reason: Sentence {
    switch what {
    case .empty:
      Sentence(
        nb: "Her står det ingenting. Velg en annen fil.",
        nn: "Her står det ingenting. Vel ei anna fil.",
        en: "Nothing stands here. Choose another file.")
    case .noHeadings:
      Sentence(
        nb: "Den første raden skal være overskrifter, med «alias» eller «navn» blant dem.",
        nn: "Den første rada skal vere overskrifter, med «alias» eller «namn» mellom dei.",
        en: "The first row should be headings, with “alias” or “name” among them.")
    case .repeatedHeading:
      Sentence(
        nb: "Kolonnen står der to ganger. Ta bort den ene.",
        nn: "Kolonnen står der to gonger. Ta bort den eine.",
        en: "The column is there twice. Remove one.")
    case .cellWithoutHeading(let place):
      Sentence(
        nb: "Celle \(place) har ingen overskrift. Mangler en celle anførselstegn?",
        nn: "Celle \(place) har inga overskrift. Manglar ei celle hermeteikn?",
        en: "Cell \(place) has no heading. Does a cell lack its quotation marks?")
    case .tooLong(let limit):
      Sentence(
        nb: "Teksten er for lang. Det er plass til \(limit) tegn.",
        nn: "Teksten er for lang. Det er plass til \(limit) teikn.",
        en: "The text is too long. There is room for \(limit) characters.")
    case .unknownPart(let word):
      Sentence(
        nb: "«\(word)» er ingen del her. Skriv deltaker, prosessleder, referent, oppdragsgiver, "
          + "prosjektgruppe, tolk eller ledsager; det andre er roller.",
        nn: "«\(word)» er ingen del her. Skriv deltakar, prosessleiar, referent, oppdragsgivar, "
          + "prosjektgruppe, tolk eller ledsagar; det andre er roller.",
        en: "“\(word)” is not a part here. Write participant, process leader, note-taker, "
          + "commissioner, project group, interpreter or companion; the rest are roles.")
    case .neitherYesNorNo(let word):
      Sentence(
        nb: "«\(word)» er verken ja eller nei.", nn: "«\(word)» er verken ja eller nei.",
        en: "“\(word)” is neither yes nor no.")
    case .unknownForm(let word):
      Sentence(
        nb: "«\(word)» er ingen form. Skriv post, e-post, telefon eller lest høyt.",
        nn: "«\(word)» er inga form. Skriv post, e-post, telefon eller lese høgt.",
        en: "“\(word)” is not a form. Write post, e-mail, telephone or read aloud.")
    case .nobody:
      Sentence(
        nb: "Raden har verken alias eller navn. Skriv ett av dem, eller ta bort raden.",
        nn: "Rada har verken alias eller namn. Skriv eitt av dei, eller ta bort rada.",
        en: "The row has neither alias nor name. Write one of them, or take the row away.")
    case .repeated(let who, let earlier):
      Sentence(
        nb:
          "«\(who)» står på linje \(earlier) også. Gi dem hvert sitt alias, eller ta bort den ene.",
        nn:
          "«\(who)» står på linje \(earlier) òg. Gi dei kvart sitt alias, eller ta bort den eine.",
        en: "“\(who)” stands on line \(earlier) too. Give each an alias, or take one away.")
    case .severalByName(let name):
      Sentence(
        nb: "Flere som er med fra før heter «\(name)». Skriv hvem med alias.",
        nn: "Fleire som er med frå før heiter «\(name)». Skriv kven med alias.",
        en: "Several who are there already are called “\(name)”. Say which with the alias.")
    }
  }
}
