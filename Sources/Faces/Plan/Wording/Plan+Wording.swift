import Dialogue

extension Wording {
  /// What the plan says.
  enum Plan {
    static func title(of part: PlanPart) -> Sentence {
      switch part {
      case .programme: Sentence(nb: "Program", nn: "Program", en: "Programme")
      case .about: Sentence(nb: "Om samlingen", nn: "Om samlinga", en: "About")
      case .commissioner:
        Sentence(
          nb: "Oppdragsgiveren spør", nn: "Oppdragsgivaren spør", en: "Commissioner asks")
      case .rules: Sentence(nb: "Spilleregler", nn: "Spelereglar", en: "Ground rules")
      case .card: Sentence(nb: "Nødkort", nn: "Naudkort", en: "Emergency card")
      }
    }

    static func participants(_ count: Int) -> Sentence {
      Noun.participant(count)
    }

    static let takenBack = Sentence(
      nb: "Tatt tilbake. Ctrl-Y gjør det igjen.", nn: "Teke tilbake. Ctrl-Y gjer det igjen.",
      en: "Taken back. Ctrl-Y does it again.")
    static let doneAgain = Sentence(
      nb: "Gjort igjen. Ctrl-Z tar det tilbake.", nn: "Gjort igjen. Ctrl-Z tek det tilbake.",
      en: "Done again. Ctrl-Z takes it back.")
    static let onTheCard = Sentence(
      nb: "det som sto på nødkortet", nn: "det som stod på naudkortet",
      en: "what stood on the emergency card")
    static let putBack = Sentence(
      nb: "Det som sto der før, står der igjen.", nn: "Det som stod der før, står der igjen.",
      en: "What stood there before stands there again.")

    static func removed(_ text: String) -> Sentence {
      Sentence(
        nb: "Tatt bort: «\(text.inBrief)». Ctrl-Z henter det tilbake.",
        nn: "Teke bort: «\(text.inBrief)». Ctrl-Z hentar det tilbake.",
        en: "Removed: “\(text.inBrief)”. Ctrl-Z brings it back.")
    }

    static func added(_ title: String, after before: String?) -> Sentence {
      guard let before else {
        return Sentence(
          nb: "«\(title)» er lagt til. Enter åpner den.",
          nn: "«\(title)» er lagd til. Enter opnar han.",
          en: "“\(title)” is added. Enter opens it.")
      }
      return Sentence(
        nb: "«\(title)» er lagt til etter «\(before)». Enter åpner den.",
        nn: "«\(title)» er lagd til etter «\(before)». Enter opnar han.",
        en: "“\(title)” is added after “\(before)”. Enter opens it.")
    }

    // MARK: Why not

    static let notTaken = Sentence(
      nb: "Dette er ikke lagret: det går ikke slik. Skriv det om, eller gå ut én gang til.",
      nn: "Dette er ikkje lagra: det går ikkje slik. Skriv det om, eller gå ut éin gong til.",
      en: "This is not saved: it cannot be so. Write it anew, or leave once more.")
    static let emptyList = Sentence(
      nb: "Det er ingenting her ennå. a legger til.", nn: "Det er ingenting her enno. a legg til.",
      en: "There is nothing here yet. a adds something.")
    static let firstAlready = Sentence(
      nb: "Den står først allerede.", nn: "Den står alt først.", en: "It comes first already.")
    static let lastAlready = Sentence(
      nb: "Den står sist allerede.", nn: "Den står alt sist.", en: "It comes last already.")
    static let stepRuns = Sentence(
      nb: "Dagen er i denne posten nå. Den kan tas bort når dagen har gått videre.",
      nn: "Dagen er i denne posten no. Han kan takast bort når dagen har gått vidare.",
      en: "The day is in this step now. It can be removed when the day has gone on.")

    static func stepHasPosters(_ count: Int) -> Sentence {
      Sentence(
        nb:
          "Her er det skrevet \(count == 1 ? "én veggavis" : "\(count) veggaviser"). Posten blir stående.",
        nn:
          "Her er det skrive \(count == 1 ? "éi veggavis" : "\(count) veggaviser"). Posten blir ståande.",
        en: count == 1
          ? "A wall poster was written here. The step stays."
          : "\(count) wall posters were written here. The step stays.")
    }

    static func participantsStay(least: Int) -> Sentence {
      Sentence(
        nb: "\(least) har fått plass eller kommet, og blir stående. Skriv \(least) eller mer.",
        nn: "\(least) har fått plass eller kome, og blir ståande. Skriv \(least) eller meir.",
        en: "\(least) have a seat or have come, and stay. Write \(least) or more.")
    }

    static let needsTitle = Sentence(
      nb: "Samlingen må hete noe. Skriv for eksempel «Samling Nordvik».",
      nn: "Samlinga må heite noko. Skriv til dømes «Samling Nordvik».",
      en: "The session must be called something. Write for instance “Nordvik session”.")
    static let stepNeedsTitle = Sentence(
      nb: "Posten må hete noe. Skriv et par ord.", nn: "Posten må heite noko. Skriv eit par ord.",
      en: "The step must be called something. Write a word or two.")
    static let needsText = Sentence(
      nb: "Her må det stå noe. Det gamle står; x tar det bort.",
      nn: "Her må det stå noko. Det gamle står; x tek det bort.",
      en: "Something must stand here. The old text stands; x removes it.")
  }
}

extension String {
  /// So much of it as a status line has room for.
  fileprivate var inBrief: String { count > 40 ? "\(prefix(39))…" : self }
}
