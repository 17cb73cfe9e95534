import Dialogue
import Seating
import Terminal

extension SeatingFace {
  /// Planning who sits with whom, and mending it.
  static var planningCommands: [Command<Self>] {
    [
      Command(
        "plan-seats", ["p"], hint: Sentence(nb: "planlegg", nn: "planlegg", en: "plan"),
        Sentence(
          nb: "Planlegg plassene for resten av dagen, så flest mulig møtes",
          nn: "Planlegg plassane for resten av dagen, så flest mogleg møtest",
          en: "Plan the seats for the rest of the day, so that as many as possible meet"),
        group: .people, in: [.seating], rank: 5, unless: \.reasonAgainstPlanning
      ) { face, effects in face.planSeats(.anew, face.chosenSteps, &effects) },

      Command(
        "mend-seats", ["m"], hint: Sentence(nb: "få på plass", nn: "få på plass", en: "mend"),
        Sentence(
          nb: "Få alle på plass, og flytt så få som mulig",
          nn: "Få alle på plass, og flytt så få som mogleg",
          en: "Find everybody a seat, and move as few as possible"),
        group: .people, in: [.seating], rank: 6, unless: \.reasonAgainstMending
      ) { face, effects in face.planSeats(.mend, face.session.stepsToMend, &effects) },

      Command(
        "close-table", ["x"],
        hint: Sentence(nb: "steng bordet", nn: "steng bordet", en: "close it"),
        Sentence(
          nb: "Steng bordet fra nå av, og finn plass til dem som sitter der",
          nn: "Steng bordet frå no av, og finn plass til dei som sit der",
          en: "Close the table from now on, and find seats for those who sit there"),
        group: .people, in: [.seating], also: ["stenge", "lukke", "lukk", "stengje"],
        unless: \.reasonWithoutOpenTable
      ) { face, effects in
        guard let group = face.selectedGroup else { return }
        face.planSeats(.close(table: group), face.stepsWith(table: group), &effects)
      },

      Command(
        "another-table", ["a"],
        hint: Sentence(nb: "et annet bord", nn: "eit anna bord", en: "another table"),
        Sentence(
          nb: "Finn et annet bord til den som er valgt, og flytt så få som mulig",
          nn: "Finn eit anna bord til den som er vald, og flytt så få som mogleg",
          en: "Find the selected person another table, and move as few as possible"),
        group: .people, in: [.seating], unless: \.reasonWithoutSeated
      ) { face, effects in
        guard let step = face.seating?.step, let person = face.seatedPerson else { return }
        face.planSeats(.move(person.id), [step], &effects)
      },

      Command(
        "take-plan", ["Enter"], hint: Sentence(nb: "ta i bruk", nn: "ta i bruk", en: "use it"),
        Sentence(
          nb: "Ta plassene i bruk; Ctrl-Z tar alt tilbake",
          nn: "Ta plassane i bruk; Ctrl-Z tek alt tilbake",
          en: "Take the seats into use; Ctrl-Z takes it all back"),
        group: .people, in: [.planning], rank: 1, unless: \.reasonWithoutPlan
      ) { face, effects in face.takePlan(&effects) },

      Command(
        "plan-enough", ["s"], hint: Sentence(nb: "nok", nn: "nok", en: "enough"),
        Sentence(
          nb: "Stopp, og vis den beste planen så langt",
          nn: "Stopp, og vis den beste planen så langt",
          en: "Stop, and show the best plan so far"),
        group: .people, in: [.planning], rank: 4, unless: \.reasonAgainstHurry
      ) { _, effects in effects.append(.hurryPlan) },

      Command(
        "plan-again", ["n"], hint: Sentence(nb: "en annen", nn: "ein annan", en: "another"),
        Sentence(nb: "Lag en annen plan", nn: "Lag ein annan plan", en: "Make another plan"),
        group: .people, in: [.planning], rank: 2, unless: \.reasonAgainstAnother
      ) { face, effects in face.planAgain(&effects) },

      Command(
        "who-wishes", ["v"], hint: Sentence(nb: "hvem", nn: "kven", en: "who"),
        Sentence(
          nb: "Vis eller skjul hvem ønskene som ikke kan oppfylles, gjelder",
          nn: "Vis eller gøym kven ønska som ikkje kan oppfyllast, gjeld",
          en: "Show or hide whom the wishes that cannot be met are about"),
        group: .people, in: [.planning], rank: 3, unless: \.reasonAgainstWho
      ) { face, _ in
        face.seating?.planning?.showsWho.toggle()
        face.refreshSeats()
      },
    ]
  }

  /// How the seats are to be planned.
  static var choiceCommands: [Command<Self>] {
    [
      Command(
        "seating-choices", ["o"], hint: Sentence(nb: "oppsett", nn: "oppsett", en: "set-up"),
        Sentence(
          nb: "Velg runder, bord og form før du planlegger",
          nn: "Vel rundar, bord og form før du planlegg",
          en: "Choose rounds, tables and form before planning"),
        group: .people, in: [.seating], rank: 8, unless: \.reasonAgainstPlanning
      ) { face, _ in face.show(.choices) },

      Command(
        "choose-more", ["Right"], hint: Sentence(nb: "velg", nn: "vel", en: "choose"),
        Sentence(nb: "Det neste å velge", nn: "Det neste å velje", en: "The next choice"),
        group: .people, in: [.seatingChoices], rank: 2
      ) { face, _ in face.choose(by: 1) },

      Command(
        "choose-less", ["Left"], hint: Sentence(nb: "velg", nn: "vel", en: "choose"),
        Sentence(nb: "Det forrige å velge", nn: "Det førre å velje", en: "The previous choice"),
        group: .people, in: [.seatingChoices]
      ) { face, _ in face.choose(by: -1) },

      Command(
        "plan-chosen", ["Enter", "p"],
        hint: Sentence(nb: "planlegg", nn: "planlegg", en: "plan"),
        Sentence(
          nb: "Planlegg slik det er valgt", nn: "Planlegg slik det er valt",
          en: "Plan as it is chosen"),
        group: .people, in: [.seatingChoices], rank: 1, unless: \.reasonAgainstPlanning
      ) { face, effects in face.planSeats(.anew, face.chosenSteps, &effects) },
    ]
  }

  /// What the seating is to heed; it stands in the people file only.
  static var wishCommands: [Command<Self>] {
    [
      Command(
        "wishes", ["y"], hint: Sentence(nb: "ønsker", nn: "ønske", en: "wishes"),
        Sentence(
          nb: "Ønsker om plasser: les, legg til, endre",
          nn: "Ønske om plassar: les, legg til, endre",
          en: "Wishes about seats: read, add, change"),
        group: .people, in: [.seating], rank: 8, unless: \.reasonAgainstWishes
      ) { face, _ in face.show(.wishes) },

      Command(
        "add-wish", ["n", "a"], hint: Sentence(nb: "nytt", nn: "nytt", en: "new"),
        Sentence(nb: "Legg til et ønske", nn: "Legg til eit ønske", en: "Add a wish"),
        group: .people, in: [.wishes], rank: 1
      ) { face, _ in face.show(.kinds) },

      Command(
        "change-wish", ["Enter"], hint: Sentence(nb: "endre", nn: "endre", en: "change"),
        Sentence(nb: "Endre ønsket", nn: "Endre ønsket", en: "Change the wish"),
        group: .people, in: [.wishes], rank: 2, unless: \.reasonWithoutWish
      ) { face, _ in face.changeWish() },

      Command(
        "remove-wish", ["x", "Del"], hint: Sentence(nb: "ta bort", nn: "ta bort", en: "remove"),
        Sentence(
          nb: "Ta ønsket bort; Ctrl-Z tar det tilbake",
          nn: "Ta ønsket bort; Ctrl-Z tek det tilbake",
          en: "Remove the wish; Ctrl-Z takes it back"),
        group: .people, in: [.wishes], rank: 3, unless: \.reasonWithoutRow
      ) { face, effects in face.removeWish(&effects) },

      Command(
        "choose-wish", ["Enter"], hint: Sentence(nb: "velg", nn: "vel", en: "choose"),
        Sentence(
          nb: "Legg til et ønske av dette slaget", nn: "Legg til eit ønske av dette slaget",
          en: "Add a wish of this kind"),
        group: .people, in: [.wishKinds], rank: 1
      ) { face, _ in face.beginWish() },

      Command(
        "turn-wish", ["Enter"], hint: Sentence(nb: "velg", nn: "vel", en: "pick"),
        Sentence(
          nb: "Velg raden, eller ikke", nn: "Vel rada, eller ikkje", en: "Pick the row, or not"),
        group: .people, in: [.wish], rank: 1, unless: \.reasonWithoutRow
      ) { face, _ in face.turnWishPart() },

      Command(
        "keep-wish", ["n"], hint: Sentence(nb: "noter", nn: "noter", en: "note it"),
        Sentence(nb: "Noter ønsket", nn: "Noter ønsket", en: "Note the wish"),
        group: .people, in: [.wish], rank: 2
      ) { face, effects in face.keepWish(&effects) },
    ]
  }
}
