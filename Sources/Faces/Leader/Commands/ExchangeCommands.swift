import Dialogue
package import Terminal

extension LeaderFace {
  /// A poster that was written under the wrong table's number.
  static let exchangeCommands: [Command<LeaderFace>] = [
    Command(
      "exchange-posters", ["x"],
      hint: Sentence(nb: "feil bord", nn: "feil bord", en: "wrong table"),
      Sentence(
        nb: "Feil bord: velg bordet, trykk, velg det andre og trykk igjen; de bytter veggavis",
        nn: "Feil bord: vel bordet, trykk, vel det andre og trykk igjen; dei byter veggavis",
        en: "Wrong table: select it, press, select the other and press again; they swap posters"),
      group: .poster, unless: \.reasonAgainstExchange
    ) { $0.exchangePosters(&$1) }
  ]

  private var tableInHand: TableFact? {
    part == .tables && facts.tables.indices.contains(selectedTable)
      ? facts.tables[selectedTable] : nil
  }

  private var reasonAgainstExchange: Sentence? {
    if facts.tables.isEmpty { return Reasons.noTables }
    guard let table = tableInHand else { return ExchangeWords.selectTable }
    guard let picked = exchanging, picked != table.number else { return nil }
    let hasWritten = facts.tables.contains { $0.number == picked && $0.poster != nil }
    return hasWritten || table.poster != nil ? nil : Reasons.nothingWritten
  }

  /// The first press picks a table, the second swaps it with another; on the same one it lets go.
  private mutating func exchangePosters(_ effects: inout [Effect]) {
    guard let table = tableInHand?.number, let step = facts.written else { return }
    guard let picked = exchanging, facts.tables.contains(where: { $0.number == picked }) else {
      exchanging = table
      context.say(ExchangeWords.picked(table))
      return
    }
    exchanging = nil
    guard picked != table else {
      context.say(ExchangeWords.letGo)
      return
    }
    guard propose(session.edits(exchanging: picked, with: table, in: step), &effects) else {
      return
    }
    context.say(ExchangeWords.done(picked, table))
  }

  /// Which table was picked, until there is another one.
  package var standing: Line? {
    exchanging.map { Line(ExchangeWords.picked($0)(language), .attention) }
  }
}

private enum ExchangeWords {
  static let selectTable = Sentence(
    nb: "Velg bordet først: Tab går til bordene.", nn: "Vel bordet først: Tab går til borda.",
    en: "Select the table first: Tab goes to the tables.")

  static func picked(_ table: Int) -> Sentence {
    Sentence(
      nb: "Bord \(table) bytter veggavis med … Velg bordet og trykk x. x her lar det være.",
      nn: "Bord \(table) byter veggavis med … Vel bordet og trykk x. x her lèt det vere.",
      en: "Table \(table) swaps posters with … Select the table and press x. x here lets it be.")
  }

  static let letGo = Sentence(
    nb: "Ingen bytter veggavis.", nn: "Ingen byter veggavis.", en: "No posters are swapped.")

  static func done(_ one: Int, _ other: Int) -> Sentence {
    Sentence(
      nb: "Bord \(one) og bord \(other) har byttet veggavis. Ctrl-Z tar det tilbake.",
      nn: "Bord \(one) og bord \(other) har bytt veggavis. Ctrl-Z tek det tilbake.",
      en: "Tables \(one) and \(other) have swapped posters. Ctrl-Z takes it back.")
  }
}
