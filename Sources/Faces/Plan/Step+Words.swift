import Dialogue

extension Step.Kind {
  var words: Sentence {
    switch self {
    case .welcome: Sentence(nb: "velkommen", nn: "velkomen", en: "welcome")
    case .rules: Sentence(nb: "spilleregler", nn: "spelereglar", en: "ground rules")
    case .pairs: Sentence(nb: "par", nn: "par", en: "pairs")
    case .plenary: Sentence(nb: "plenum", nn: "plenum", en: "plenary")
    case .tables: Sentence(nb: "gruppesamtale", nn: "gruppesamtale", en: "table talk")
    case .wall: Sentence(nb: "veggaviser", nn: "veggaviser", en: "the wall")
    case .break: Sentence(nb: "pause", nn: "pause", en: "break")
    case .meal: Sentence(nb: "måltid", nn: "måltid", en: "meal")
    case .future: Sentence(nb: "framtida", nn: "framtida", en: "the future")
    case .closing: Sentence(nb: "avslutning", nn: "avslutning", en: "closing")
    case .followUp: Sentence(nb: "oppfølging", nn: "oppfølging", en: "follow-up")
    case .free: Sentence(nb: "noe annet", nn: "noko anna", en: "something else")
    }
  }
}

extension Step.Writes {
  /// Who writes.
  var words: Sentence {
    switch self {
    case .nobody: Sentence(nb: "ingen", nn: "ingen", en: "nobody")
    case .tables: Sentence(nb: "bordene", nn: "borda", en: "the tables")
    case .plenary: Sentence(nb: "plenum", nn: "plenum", en: "plenary")
    case .digest: Sentence(nb: "lederen", nn: "leiaren", en: "the leader")
    }
  }

  /// What that means.
  var help: Sentence {
    switch self {
    case .nobody:
      Sentence(
        nb: "Det skrives ingenting.", nn: "Det blir ikkje skrive noko.", en: "Nothing is written.")
    case .tables:
      Sentence(
        nb: "Hvert bord skriver sin veggavis.", nn: "Kvart bord skriv si veggavis.",
        en: "Each table writes its own wall poster.")
    case .plenary:
      Sentence(
        nb: "Det som blir sagt høyt, noteres.", nn: "Det som blir sagt høgt, blir notert.",
        en: "What is said aloud is noted.")
    case .digest:
      Sentence(
        nb: "Prosesslederens egen oppsummering.", nn: "Prosessleiaren si eiga oppsummering.",
        en: "The process leader's own summary.")
    }
  }
}

extension OpenQuestion.Turns {
  var words: Sentence {
    switch self {
    case .none: Sentence(nb: "ingen turer", nn: "ingen turar", en: "no turns")
    case .swap:
      Sentence(
        nb: "hver sin tur, så bytt", nn: "kvar sin tur, så byt", en: "a turn each, then swap")
    case .together: Sentence(nb: "sammen", nn: "saman", en: "together")
    }
  }
}

extension Bool {
  var words: Sentence {
    self
      ? Sentence(nb: "ja", nn: "ja", en: "yes") : Sentence(nb: "nei", nn: "nei", en: "no")
  }
}

extension Language {
  /// Its own name for itself.
  var ownName: String {
    switch self {
    case .bokmal: "bokmål"
    case .nynorsk: "nynorsk"
    case .english: "English"
    }
  }
}

extension CaseIterable where Self: Equatable, AllCases.Index == Int {
  /// The next one in order, round and round.
  func moved(by places: Int) -> Self {
    let all = Self.allCases
    let place = all.firstIndex(of: self) ?? 0
    return all[(place + places % all.count + all.count) % all.count]
  }
}
