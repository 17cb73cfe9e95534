package import Dialogue

extension SeatingWish {
  /// The wish by its number, with those it is about under the names they have here.
  package func sentence(name: (ID<Person>) -> String) -> Sentence {
    let what = kind.sentence(name)
    return Sentence(
      nb: "Ønske \(number): \(what.nb)", nn: "Ønske \(number): \(what.nn)",
      en: "Wish \(number): \(what.en)")
  }
}

extension SeatingWish.Kind {
  fileprivate func sentence(_ name: (ID<Person>) -> String) -> Sentence {
    switch self {
    case .apart(let people):
      let list = people.map(name).joined(separator: ", ")
      return Sentence(
        nb: "\(list) ikke ved samme bord", nn: "\(list) ikkje ved same bord",
        en: "\(list) not at the same table")
    case .together(let people):
      let list = people.map(name).joined(separator: ", ")
      return Sentence(
        nb: "\(list) alltid ved samme bord", nn: "\(list) alltid ved same bord",
        en: "\(list) always at the same table")
    case .neverAlone(let trait, let value, let fewest):
      let what = trait.sentence
      return Sentence(
        nb: "minst \(fewest) eller ingen ved et bord med \(what.nb) «\(value)»",
        nn: "minst \(fewest) eller ingen ved eit bord med \(what.nn) «\(value)»",
        en: "at least \(fewest) or nobody at a table with \(what.en) “\(value)”")
    case .spread(let trait):
      let what = trait.sentence
      return Sentence(
        nb: "\(what.nb) jevnt ved bordene", nn: "\(what.nn) jamt ved borda",
        en: "\(what.en) evenly at the tables")
    case .place(let person, let tables):
      let list = tables.map(String.init).joined(separator: ", ")
      return Sentence(
        nb: "\(name(person)) ved bord \(list)", nn: "\(name(person)) ved bord \(list)",
        en: "\(name(person)) at table \(list)")
    case .unknown:
      return Sentence(
        nb: "fra et nyere Mellomrom; det kjennes ikke her",
        nn: "frå eit nyare Mellomrom; det er ikkje kjent her",
        en: "from a newer Mellomrom; it is not known here")
    }
  }
}

extension SeatingWish.Trait {
  package var sentence: Sentence {
    switch self {
    case .part: Sentence(nb: "del", nn: "del", en: "part")
    case .role: Sentence(nb: "rolle", nn: "rolle", en: "role")
    case .organisation: Sentence(nb: "organisasjon", nn: "organisasjon", en: "organisation")
    case .region: Sentence(nb: "region", nn: "region", en: "region")
    case .language: Sentence(nb: "språk", nn: "språk", en: "language")
    }
  }
}
