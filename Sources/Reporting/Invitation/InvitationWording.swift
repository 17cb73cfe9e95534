import Dialogue

/// What the invitation says in its own voice.
enum InvitationWording {
  static let title = Sentence(nb: "Invitasjon", nn: "Invitasjon", en: "Invitation")
  static let welcome = Sentence(
    nb:
      "Vi inviterer deg til å være med. Du trenger ikke forberede noe. Det du har opplevd, er nok.",
    nn: "Vi inviterer deg til å vere med. Du treng ikkje førebu noko. Det du har opplevd, er nok.",
    en: "We invite you to take part. You need not prepare. What you have lived through is enough.")

  static let when = Sentence(nb: "Når", nn: "Når", en: "When")
  static let place = Sentence(nb: "Hvor", nn: "Kvar", en: "Where")
  static let commissioner = Sentence(
    nb: "Hvem som ber om dagen", nn: "Kven som bed om dagen", en: "Who asks for the day")

  static func hours(_ opens: TimeOfDay, _ closes: TimeOfDay) -> Sentence {
    Sentence(
      nb: "fra klokka \(opens) til \(closes)", nn: "frå klokka \(opens) til \(closes)",
      en: "from \(opens) to \(closes)")
  }

  static let why = Sentence(nb: "Hvorfor", nn: "Kvifor", en: "Why")

  static func asks(_ commissioner: String) -> Sentence {
    Sentence(
      nb: "\(commissioner) har bedt om dagen. De kommer for å lytte. De svarer etterpå, skriftlig "
        + "og med begrunnelse.",
      nn: "\(commissioner) har bede om dagen. Dei kjem for å lytte. Dei svarar etterpå, skriftleg "
        + "og med grunngjeving.",
      en: "\(commissioner) asked for the day. They come to listen. They answer afterwards, in "
        + "writing and with reasons.")
  }

  static let asked = Sentence(
    nb: "Dette blir du spurt om", nn: "Dette blir du spurd om", en: "What you will be asked")
  static let askedHow = Sentence(
    nb:
      "Du snakker med én, så med noen få rundt et bord, og litt med alle. Spørsmålene er åpne, og "
      + "det finnes ingen riktige svar.",
    nn: "Du snakkar med éin, så med nokre få rundt eit bord, og litt med alle. Spørsmåla er opne, "
      + "og det finst ingen rette svar.",
    en:
      "You talk with one person, then with a few around a table, and a little with everybody. The "
      + "questions are open, and there are no right answers.")

  static let yours = Sentence(
    nb: "Du bestemmer selv", nn: "Du bestemmer sjølv", en: "It is for you to decide")
  static let rights = [
    Sentence(
      nb: "Det er frivillig å være med. Du kan gå når du vil, og du trenger ikke si hvorfor.",
      nn: "Det er frivillig å vere med. Du kan gå når du vil, og du treng ikkje seie kvifor.",
      en: "Taking part is voluntary. You can leave when you like, and you need not say why."),
    Sentence(
      nb: "Du velger hva du vil si. Det er like bra å si pass.",
      nn: "Du vel kva du vil seie. Det er like bra å seie pass.",
      en: "You choose what to say. Saying pass is just as good."),
    Sentence(
      nb: "Det du får av hjelp og behandling, blir ikke annerledes av at du kommer, sier nei eller "
        + "er kritisk.",
      nn: "Den hjelpa og behandlinga du får, blir ikkje annleis av at du kjem, seier nei eller er "
        + "kritisk.",
      en: "The help and treatment you get does not change because you come, say no or are critical."
    ),
    Sentence(
      nb: "Angrer du på noe som er skrevet, blir det tatt bort når du sier fra.",
      nn: "Angrar du på noko som er skrive, blir det teke bort når du seier frå.",
      en: "If you regret something that was written, it is taken away when you tell us."),
    Sentence(
      nb: "Du kan få vite hva vi har lagret om deg, og få det rettet eller slettet.",
      nn: "Du kan få vite kva vi har lagra om deg, og få det retta eller sletta.",
      en: "You can be told what we keep about you, and have it corrected or deleted."),
  ]

  static let anonymity = Sentence(
    nb: "Ingen får vite at du sa det", nn: "Ingen får vite at du sa det",
    en: "Nobody will know that you said it")
  static let keptSafe = [
    Sentence(
      nb: "Bordet skriver sammen. Vi skriver aldri ned hvem som sa hva.",
      nn: "Bordet skriv saman. Vi skriv aldri ned kven som sa kva.",
      en: "The table writes together. We never write down who said what."),
    Sentence(
      nb: "Vi skriver ikke navn, verken på dem som hjelper, eller på dem som får hjelp.",
      nn: "Vi skriv ikkje namn, verken på dei som hjelper, eller på dei som får hjelp.",
      en: "We write no names, neither of those who help nor of those who are helped."),
    Sentence(
      nb: "Navnet ditt og det du ber om, ligger for seg selv og blir slettet etterpå.",
      nn: "Namnet ditt og det du bed om, ligg for seg sjølv og blir sletta etterpå.",
      en: "Your name and what you ask for are kept apart and are deleted afterwards."),
    Sentence(
      nb: "De andre i rommet ser at du er der. Vi ber alle om å la andres historier bli i rommet.",
      nn: "Dei andre i rommet ser at du er der. Vi bed alle om å la historiene til andre bli i "
        + "rommet.",
      en: "The others in the room see that you are there. We ask everybody to let other people's "
        + "stories stay in the room."),
  ]

  static let afterwards = Sentence(nb: "Etterpå", nn: "Etterpå", en: "Afterwards")
  static let answer = Sentence(
    nb:
      "Før du går hjem, får du med deg det som ble skrevet. Senere får du vite hva som ble gjort, "
      + "hva som ikke ble gjort, og hvorfor.",
    nn:
      "Før du går heim, får du med deg det som vart skrive. Seinare får du vite kva som vart gjort, "
      + "kva som ikkje vart gjort, og kvifor.",
    en: "Before you go home you are given what was written. Later you are told what was done, what "
      + "was not done, and why.")

  static let needs = Sentence(
    nb: "Tolk og tilrettelegging", nn: "Tolk og tilrettelegging", en: "Interpreter and access")
  static let tellUs = Sentence(
    nb: "Si fra om det du trenger, så ordner vi det og betaler for det. Ingen andre får vite det.",
    nn: "Sei frå om det du treng, så ordnar vi det og betaler for det. Ingen andre får vite det.",
    en: "Tell us what you need; we arrange it and pay for it. Nobody else is told.")
  static let access = [
    Sentence(
      nb: "tolk, også tegnspråk og skrivetolk (hvilket språk?)",
      nn: "tolk, òg teiknspråk og skrivetolk (kva språk?)",
      en: "interpreter, also sign language and speech to text (which language?)"),
    Sentence(
      nb: "rullestol, trinnfritt, heis", nn: "rullestol, trinnfritt, heis",
      en: "wheelchair, no steps, lift"),
    Sentence(nb: "teleslynge", nn: "teleslynge", en: "hearing loop"),
    Sentence(
      nb: "stor skrift eller punktskrift", nn: "stor skrift eller punktskrift",
      en: "large print or braille"),
    Sentence(
      nb: "en ledsager, en plass nær døra, et stille rom",
      nn: "ein ledsagar, ein plass nær døra, eit stille rom",
      en: "a companion, a seat near the door, a quiet room"),
    Sentence(nb: "mat", nn: "mat", en: "food"),
  ]

  static let money = Sentence(
    nb: "Betaling og reise", nn: "Betaling og reise", en: "Payment and travel")
  static let payment = Sentence(
    nb: "Betaling for å være med", nn: "Betaling for å vere med",
    en: "Payment for taking part")
  static let travel = Sentence(
    nb: "Reise og utlegg", nn: "Reise og utlegg", en: "Travel and expenses")

  static let reply = Sentence(nb: "Svar oss", nn: "Svar oss", en: "Answer us")
  static let contact = Sentence(nb: "Svar til", nn: "Svar til", en: "Answer to")
  static let answerBy = Sentence(nb: "Innen", nn: "Innan", en: "By")
  static let noReason = Sentence(
    nb: "Vil du ikke, er det helt greit. Du trenger ikke si hvorfor.",
    nn: "Vil du ikkje, er det heilt greitt. Du treng ikkje seie kvifor.",
    en: "If you would rather not, that is quite all right. You need not say why.")
}
