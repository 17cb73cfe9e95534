// What the parts of a step are called on screens and on paper alike.

extension Step.RoomForm {
  package var words: Sentence {
    switch self {
    case .none: Sentence(nb: "fritt", nn: "fritt", en: "free")
    case .pairs: Sentence(nb: "par", nn: "par", en: "pairs")
    case .tables: Sentence(nb: "bord", nn: "bord", en: "tables")
    case .plenary: Sentence(nb: "plenum", nn: "plenum", en: "plenary")
    }
  }
}

extension Step.Phase.Work {
  package var words: Sentence {
    switch self {
    case .instruction: Sentence(nb: "innledning", nn: "innleiing", en: "instruction")
    case .talk: Sentence(nb: "samtale", nn: "samtale", en: "talk")
    case .write: Sentence(nb: "skriving", nn: "skriving", en: "writing")
    case .readAloud: Sentence(nb: "opplesing", nn: "opplesing", en: "reading aloud")
    case .report:
      Sentence(nb: "for salen", nn: "for salen", en: "to the room")
    }
  }
}
