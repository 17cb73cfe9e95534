import ArgumentParser
import Dialogue
import Glibc
import SessionStore

struct EraseCommand: CommonCommand {
  static let configuration = CommandConfiguration(
    commandName: "erase",
    abstract: Sentence(
      nb: "Fjern ordene i et punkt for godt, når noen ønsker det.",
      nn: "Fjern orda i eit punkt for godt, når nokon ønskjer det.",
      en: "Remove a point's words for good, at somebody's wish."
    ).said,
    discussion: Sentence(
      nb: "Alle ordlyder forsvinner fra alle filene i samlingen. Det kan ikke gjøres om.",
      nn: "Alle ordlydar forsvinn frå alle filene i samlinga. Det kan ikkje gjerast om.",
      en: "Every wording goes from every file of the session. It cannot be undone."
    ).said)

  @Argument(help: .session)
  var session: String

  @Argument(
    help: .said(
      nb: "Id-en til punktet, slik mellomrom show --json skriver den.",
      nn: "Id-en til punktet, slik mellomrom show --json skriv han.",
      en: "The point's id, as mellomrom show --json prints it."))
  var point: String

  @OptionGroup var common: CommonOptions

  func run() throws {
    let language = common.surroundings.language
    let library = common.library
    let place = try library.find(session)
    guard let id = ID<Point>(point) else {
      throw Failure(Refusal.noSuch(.point, point).sentence, code: Failure.dataError)
    }
    let isGone = try library.read(place).erased[id] != nil
    if !isGone {
      try library.change(place, by: .deskLeader, .erase(id), now: WallClock.now())
    }
    let seats = try stillHolding(place)
    guard seats.isEmpty else {
      try Output.line(Self.heldSentence(by: seats.joined(separator: ", "))(language))
      return
    }
    guard !isGone else {
      try Output.line(Self.goneSentence(language))
      return
    }
    try Output.line(
      Sentence(
        nb: """
          Ordene er borte fra alle filene i samlingen, og det står igjen at de ble fjernet. \
          Utskrifter av veggen som lå ved siden av, er tatt bort; skriv dem ut på nytt. \
          Kopier andre steder må du finne selv.
          """,
        nn: """
          Orda er borte frå alle filene i samlinga, og det står att at dei vart fjerna. \
          Utskrifter av veggen som låg ved sida av, er tekne bort; skriv dei ut på nytt. \
          Kopiar andre stader må du finne sjølv.
          """,
        en: """
          The words are gone from every file of the session, and it stays on record that they were \
          removed. Printed walls that lay beside it are taken away; print them again. \
          Copies elsewhere are yours to find.
          """
      )(language))
  }

  /// Whoever is at work takes the words out of their own log when they have seen it, within a second.
  private func stillHolding(_ place: SessionPlace) throws(Failure) -> [String] {
    var seats: [String] = []
    for _ in 0..<30 {
      seats = try Failure.catching { () throws(StoreFault) in
        try Erasure.seatsStillHolding(place)
      }
      guard !seats.isEmpty else { break }
      usleep(100_000)
    }
    return seats
  }

  private static let goneSentence = Sentence(
    nb: "Ordene var fjernet fra før, og er ikke i noen av filene i samlingen.",
    nn: "Orda var fjerna frå før, og er ikkje i nokon av filene i samlinga.",
    en: "The words were removed before, and are in none of the session's files.")

  private static func heldSentence(by seats: String) -> Sentence {
    Sentence(
      nb: "Ordene er fjernet, men \(seats) har dem åpne ennå. De går når det programmet avsluttes.",
      nn:
        "Orda er fjerna, men \(seats) har dei opne enno. Dei går når det programmet blir avslutta.",
      en: "The words are removed, but \(seats) still has them open. They go when that program ends."
    )
  }
}
