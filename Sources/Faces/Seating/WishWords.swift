package import Dialogue

/// Wishes about seats, in words: what is wished for, and never why.
package enum WishWords {
  static let title = Sentence(
    nb: "Ønsker om plasser", nn: "Ønske om plassar", en: "Wishes about seats")
  static let none = Sentence(
    nb: "Ingen ønsker er notert. n legger til.", nn: "Ingen ønske er noterte. n legg til.",
    en: "No wishes are noted. n adds one.")
  static let noReasons = Sentence(
    nb: "Ingen skal si hvorfor. Dette står bare i fila med navn, aldri i salen.",
    nn: "Ingen skal seie kvifor. Dette står berre i fila med namn, aldri i salen.",
    en: "Nobody is to say why. This is in the file of names only, and never in the hall.")
  static let whichKind = Sentence(
    nb: "Hva ønskes?", nn: "Kva er ønskt?", en: "What is wished for?")
  static let notKnownHere = Sentence(
    nb: "Ønsket er fra et nyere Mellomrom. Det kan tas bort, men ikke endres her.",
    nn: "Ønsket er frå eit nyare Mellomrom. Det kan takast bort, men ikkje endrast her.",
    en: "The wish is from a newer Mellomrom. It can be removed but not changed here.")
  static let thereAlready = Sentence(
    nb: "Det ønsket står der fra før.", nn: "Det ønsket står der frå før.",
    en: "That wish is there already.")
  static let notNoted = Sentence(
    nb: "Ønsket er ikke notert. Det som er valgt, ligger der når du åpner det igjen.",
    nn: "Ønsket er ikkje notert. Det som er valt, ligg der når du opnar det igjen.",
    en: "The wish is not noted. What was picked is there when you open it again.")
  static let notChanged = Sentence(
    nb: "Ønsket er ikke endret. Det som er valgt, ligger der når du åpner det igjen.",
    nn: "Ønsket er ikkje endra. Det som er valt, ligg der når du opnar det igjen.",
    en: "The wish is not changed. What was picked is there when you open it again.")
  static let pickedBefore = Sentence(
    nb: "Dette var valgt da du gikk ut sist. n noterer det.",
    nn: "Dette var valt då du gjekk ut sist. n noterer det.",
    en: "This was picked when you left it. n notes it.")
  static let nothingToTakeBack = Sentence(
    nb: "Ingen ønsker er endret siden programmet ble åpnet. x tar bort det valgte.",
    nn: "Ingen ønske er endra sidan programmet vart opna. x tek bort det valde.",
    en: "No wish has been changed since the program was opened. x removes the selected one.")
  static let changedSince = Sentence(
    nb: "Det er endret av andre siden, og blir stående.",
    nn: "Det er endra av andre sidan, og blir ståande.",
    en: "Somebody else has changed it since, and it stays.")
  static let together = Sentence(
    nb: "Notert: de to sitter sammen.", nn: "Notert: dei to sit saman.",
    en: "Noted: the two sit together.")
  static let notTogether = Sentence(
    nb: "De to sitter ikke lenger alltid sammen. Ctrl-Z tar det tilbake.",
    nn: "Dei to sit ikkje lenger alltid saman. Ctrl-Z tek det tilbake.",
    en: "The two no longer always sit together. Ctrl-Z takes it back.")
  static let nothingToPick = Sentence(
    nb: "Her er det ingenting å velge: ingen har del, rolle, organisasjon, region eller språk.",
    nn: "Her er det ingenting å velje: ingen har del, rolle, organisasjon, region eller språk.",
    en: "There is nothing to choose: nobody has a part, role, organisation, region or language.")

  /// `ønske 3`
  static func wish(_ number: Int) -> Sentence {
    Sentence(nb: "ønske \(number)", nn: "ønske \(number)", en: "wish \(number)")
  }

  static func noted(_ number: Int) -> Sentence {
    Sentence(
      nb: "Ønske \(number) er notert.", nn: "Ønske \(number) er notert.",
      en: "Wish \(number) is noted.")
  }

  static func removed(_ number: Int) -> Sentence {
    Sentence(
      nb: "Ønske \(number) er tatt bort. Ctrl-Z tar det tilbake.",
      nn: "Ønske \(number) er teke bort. Ctrl-Z tek det tilbake.",
      en: "Wish \(number) is removed. Ctrl-Z takes it back.")
  }

  static func kind(_ kind: WishForm.Kind) -> Sentence {
    switch kind {
    case .apart:
      Sentence(
        nb: "Noen skal ikke sitte ved samme bord", nn: "Nokon skal ikkje sitje ved same bord",
        en: "Some are not to sit at the same table")
    case .together:
      Sentence(
        nb: "Noen skal alltid sitte ved samme bord", nn: "Nokon skal alltid sitje ved same bord",
        en: "Some are always to sit at the same table")
    case .neverAlone:
      Sentence(
        nb: "Ingen skal være den eneste av sitt slag ved et bord",
        nn: "Ingen skal vere den einaste av sitt slag ved eit bord",
        en: "Nobody is to be the only one of their kind at a table")
    case .spread:
      Sentence(
        nb: "Noe skal være jevnt fordelt på bordene",
        nn: "Noko skal vere jamt fordelt på borda",
        en: "Something is to be even at the tables")
    case .place:
      Sentence(
        nb: "Noen skal sitte ved bestemte bord", nn: "Nokon skal sitje ved bestemte bord",
        en: "Somebody is to sit at certain tables")
    case .company:
      Sentence(
        nb: "Noen er tolk eller ledsager for en annen",
        nn: "Nokon er tolk eller ledsagar for ein annan",
        en: "Somebody interprets for or accompanies another")
    }
  }

  /// What to pick, over what there is to pick from.
  static func how(_ kind: WishForm.Kind) -> Sentence {
    switch kind {
    case .apart, .together:
      Sentence(
        nb: "Velg to eller flere.", nn: "Vel to eller fleire.", en: "Pick two or more.")
    case .neverAlone:
      Sentence(
        nb: "Velg hva de har felles. Et bord har da ingen av dem, eller minst to.",
        nn: "Vel kva dei har felles. Eit bord har då ingen av dei, eller minst to.",
        en: "Pick what they have in common. A table then has none of them, or two at least.")
    case .spread:
      Sentence(
        nb: "Velg hva som skal fordeles.", nn: "Vel kva som skal fordelast.",
        en: "Pick what is to be spread.")
    case .place:
      Sentence(
        nb: "Velg ett eller flere bord, og så hvem.", nn: "Vel eitt eller fleire bord, og så kven.",
        en: "Pick one or more tables, and then who.")
    case .company:
      Sentence(
        nb: "Velg først tolken eller ledsageren, så den de er sammen med.",
        nn: "Vel først tolken eller ledsagaren, så den dei er saman med.",
        en: "Pick the interpreter or companion first, then whom they are with.")
    }
  }

  static func lacks(_ kind: WishForm.Kind) -> Sentence {
    let how = how(kind)
    return Sentence(
      nb: "Noe mangler. \(how.nb)", nn: "Noko manglar. \(how.nn)",
      en: "Something is missing. \(how.en)")
  }

  /// `Tolken er sammen med Ada`
  package static func company(_ one: String, _ other: String) -> Sentence {
    Sentence(
      nb: "\(one) er sammen med \(other)", nn: "\(one) er saman med \(other)",
      en: "\(one) is with \(other)")
  }

  static func table(_ number: Int) -> Sentence { PeopleWords.group(number, isPair: false) }
}
