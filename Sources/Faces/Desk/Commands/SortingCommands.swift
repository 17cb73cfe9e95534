import Dialogue
import Terminal

extension DeskFace {
  /// Saying of the selected point where it belongs; each but the perspective goes on to the next.
  static let sortingCommands: [Command<DeskFace>] =
    (1...9).map(placing) + (1...3).map(seeing) + [
      Command(
        "theme", ["t"], hint: Sentence(nb: "tema", nn: "tema", en: "theme"),
        Sentence(
          nb: "Legg punktet under et tema som du skriver; et nytt, eller ett som finnes",
          nn: "Legg punktet under eit tema som du skriv; eit nytt, eller eitt som finst",
          en: "Put the point under a theme that you type; a new one or one that is there"),
        group: .sorting, rank: 2, unless: \.reasonNotToSort
      ) { face, _ in face.show(.choosing(.place)) },
      Command(
        "accept-hint", ["a"],
        hint: Sentence(nb: "ta forslaget", nn: "ta framlegget", en: "take hint"),
        Sentence(
          nb: "Legg punktet under temaet som foreslås, og gå videre",
          nn: "Legg punktet under temaet som blir foreslått, og gå vidare",
          en: "Put the point under the theme that is suggested, and go on"),
        group: .sorting, rank: 3, unless: \.reasonWithoutHint
      ) { face, effects in
        if let theme = face.suggestion { face.place(under: theme, &effects) }
      },
      Command(
        "by-itself", ["e"],
        hint: Sentence(nb: "for seg selv", nn: "for seg sjølv", en: "by itself"),
        Sentence(
          nb: "Punktet står for seg selv", nn: "Punktet står for seg sjølv",
          en: "The point stands by itself"),
        group: .sorting, rank: 3, unless: \.reasonNotToSort
      ) { face, effects in
        guard let point = face.selectedPoint else { return }
        face.sort(face.session.edits(settingApart: point.id), &effects)
      },
      Command(
        "take-out", ["x", "Del"], hint: Sentence(nb: "ta ut", nn: "ta ut", en: "take out"),
        Sentence(
          nb: "Ta punktet ut av alle tema; da er det ikke plassert",
          nn: "Ta punktet ut av alle tema; då er det ikkje plassert",
          en: "Take the point out of every theme; then it is not placed"),
        group: .sorting, rank: 13, unless: \.reasonNotToSort
      ) { face, effects in
        guard let point = face.selectedPoint else { return }
        face.propose(face.session.edits(takingOut: point.id), &effects)
      },
      Command(
        "perspective", ["v"],
        hint: Sentence(nb: "perspektiv", nn: "perspektiv", en: "perspective"),
        Sentence(
          nb: "Neste perspektiv for punktet; etter det siste ingen",
          nn: "Neste perspektiv for punktet; etter det siste ingen",
          en: "The point's next perspective; none after the last"),
        group: .sorting, rank: 11, unless: \.reasonNotToSort
      ) { face, effects in
        let views = face.session.perspectives.visible.map(\.id)
        let place = face.selectedPoint?.perspective.flatMap { views.firstIndex(of: $0) }
        let next = place.map { $0 + 1 } ?? 0
        // Beyond the last one it is the same again, which takes it away.
        face.setPerspective(views.indices.contains(next) ? views[next] : views.last, &effects)
      },
      Command(
        "lights-up", ["o"], hint: Sentence(nb: "spørsmål", nn: "spørsmål", en: "questions"),
        Sentence(
          nb: "Si hvilke av oppdragsgiverens spørsmål punktet kaster lys over",
          nn: "Sei kva for spørsmål frå oppdragsgivaren punktet kastar lys over",
          en: "Say which of the commissioner's questions the point sheds light on"),
        group: .sorting, rank: 12, unless: \.reasonNotToLight
      ) { face, _ in
        if let point = face.selectedPoint { face.show(.lights(point.id)) }
      },
      Command(
        "mark-need", ["m"], hint: Sentence(nb: "behov", nn: "behov", en: "need"),
        Sentence(
          nb: "Husk punktet som et behov, til du kommer til det som svarer på det",
          nn: "Hugs punktet som eit behov, til du kjem til det som svarar på det",
          en: "Remember the point as a need, until you come to what answers it"),
        group: .sorting, rank: 16, unless: \.reasonNotToSort
      ) { face, _ in
        guard let point = face.selectedPoint else { return }
        face.markedNeed = point.id
        face.context.say(DeskWording.needMarked(point.text))
      },
      Command(
        "tie-need", ["y"], hint: Sentence(nb: "svarer på", nn: "svarar på", en: "answers"),
        Sentence(
          nb: "Si at punktet svarer på behovet du husket, eller ta det bort igjen",
          nn: "Sei at punktet svarar på behovet du hugsa, eller ta det bort igjen",
          en: "Say that the point answers the need you remembered, or take that away"),
        group: .sorting, rank: 17, unless: \.reasonNotToTie
      ) { face, effects in
        guard let point = face.selectedPoint, let need = face.markedNeed else { return }
        let isTied = !point.needs.contains(need)
        guard face.propose([.link(point.id, .need(need), isTied)], &effects) else { return }
        face.context.say(DeskWording.tied(isTied))
      },
      Command(
        "next-unplaced", ["Space"],
        hint: Sentence(nb: "neste uplasserte", nn: "neste uplasserte", en: "next unplaced"),
        Sentence(
          nb: "Gå til neste punkt som ikke er plassert",
          nn: "Gå til neste punkt som ikkje er plassert",
          en: "Go to the next point that is not placed"),
        group: .sorting, in: [.main], rank: 4
      ) { face, _ in
        guard let next = face.nextUnplaced(after: face.place) else {
          return face.context.say(DeskWording.allPlaced)
        }
        face.place = next
      },
      Command(
        "last-sorted", ["Backspace"],
        hint: Sentence(nb: "tilbake", nn: "tilbake", en: "back"),
        Sentence(
          nb: "Gå tilbake til det punktet du sist plasserte",
          nn: "Gå tilbake til det punktet du sist plasserte",
          en: "Go back to the point that you placed last"),
        group: .sorting, rank: 10, unless: \.reasonWithoutSorting
      ) { face, _ in
        guard let last = face.lastSorted else { return }
        if face.place(of: last) == nil { face.filter = WallFilter() }
        face.refresh()
        face.select(last)
      },
    ]

  private var reasonNotToLight: Sentence? {
    if session.questions.first == nil { return DeskWording.noQuestions }
    return reasonNotToSort
  }

  private static func placing(_ number: Int) -> Command<DeskFace> {
    Command(
      "place-\(number)", [Key(.character(Character("\(number)")))],
      hint: Sentence(nb: "tema \(number)", nn: "tema \(number)", en: "theme \(number)"),
      Sentence(
        nb: "Legg punktet under tema \(number) og gå videre, eller ta det ut igjen",
        nn: "Legg punktet under tema \(number) og gå vidare, eller ta det ut igjen",
        en: "Put the point under theme \(number) and go on, or take it out again"),
      group: .sorting, rank: number == 1 ? 1 : nil,
      unless: reasonNotToPlace(under: number)
    ) { face, effects in face.place(under: face.themesByKey[number - 1], &effects) }
  }

  private static func reasonNotToPlace(
    under number: Int
  ) -> @Sendable (DeskFace) -> Sentence? {
    { face in
      face.themesByKey.count < number ? DeskWording.noTheme(number) : face.reasonNotToSort
    }
  }

  private static func reasonNotToSee(from number: Int) -> @Sendable (DeskFace) -> Sentence? {
    { face in
      let count = face.session.perspectives.visible.count { _ in true }
      return count < number ? DeskWording.noPerspectiveThere(number) : face.reasonNotToSort
    }
  }

  private var reasonNotToTie: Sentence? {
    markedNeed == nil ? DeskWording.markFirst : reasonNotToSort
  }

  private var reasonWithoutHint: Sentence? {
    suggestion == nil ? DeskWording.noHint : nil
  }

  private var reasonWithoutSorting: Sentence? {
    lastSorted == nil ? DeskWording.nothingSorted : nil
  }

  static let perspectiveKeys: [Key] = [",", ".", "-"]

  private static func seeing(_ number: Int) -> Command<DeskFace> {
    Command(
      "perspective-\(number)", [perspectiveKeys[number - 1]],
      hint: Sentence(
        nb: "perspektiv \(number)", nn: "perspektiv \(number)", en: "perspective \(number)"),
      Sentence(
        nb: "Si at punktet er sett fra perspektiv \(number), eller ta det bort igjen",
        nn: "Sei at punktet er sett frå perspektiv \(number), eller ta det bort igjen",
        en: "Say that the point is seen from perspective \(number), or take that away"),
      group: .sorting,
      unless: reasonNotToSee(from: number)
    ) { face, effects in
      let views = Array(face.session.perspectives.visible)
      if views.indices.contains(number - 1) {
        face.setPerspective(views[number - 1].id, &effects)
      }
    }
  }
}
