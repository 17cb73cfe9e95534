// What the parts of the ledger are called on screens and on paper alike.

extension FollowUp.Status {
  package var words: Sentence {
    switch self {
    case .received: Sentence(nb: "mottatt", nn: "motteke", en: "received")
    case .considered: Sentence(nb: "under vurdering", nn: "under vurdering", en: "considered")
    case .planned: Sentence(nb: "planlagt", nn: "planlagt", en: "planned")
    case .underWay: Sentence(nb: "i gang", nn: "i gang", en: "under way")
    case .done: Sentence(nb: "gjennomført", nn: "gjennomført", en: "done")
    case .notFollowedUp:
      Sentence(nb: "følges ikke opp", nn: "blir ikkje følgt opp", en: "not followed up")
    }
  }
}

extension FollowUp.Text {
  package var words: Sentence {
    switch self {
    case .understood:
      Sentence(
        nb: "Slik forstår vi dere", nn: "Slik forstår vi dykk", en: "This is how we understood you")
    case .decision:
      Sentence(
        nb: "Dette gjør vi, eller gjør vi ikke", nn: "Dette gjer vi, eller gjer vi ikkje",
        en: "This we do, or do not")
    case .because: Sentence(nb: "Fordi", nn: "Fordi", en: "Because")
    case .youCan:
      Sentence(nb: "Dette kan du gjøre nå", nn: "Dette kan du gjere no", en: "This you can do now")
    case .changed:
      Sentence(nb: "Dette er endret", nn: "Dette er endra", en: "This has changed")
    case .seenIn:
      Sentence(nb: "Det kan ses her", nn: "Det kan ein sjå her", en: "It can be seen here")
    case .owner: Sentence(nb: "Ansvarlig", nn: "Ansvarleg", en: "Responsible")
    }
  }
}

extension FollowUp {
  package static let willBeDone = Sentence(
    nb: "Dette gjør vi", nn: "Dette gjer vi", en: "This we do")
  package static let notDone = Sentence(
    nb: "Dette gjør vi ikke", nn: "Dette gjer vi ikkje", en: "This we do not do")

  /// What stands before the words of one of its texts on paper, where nobody fills in a form any more.
  package func label(of text: Text) -> Sentence {
    guard text == .decision else { return text.words }
    if status == .notFollowedUp || saysNo { return Self.notDone }
    return switch status {
    case .received, .notFollowedUp:
      Sentence(nb: "Dette svarer vi", nn: "Dette svarar vi", en: "This is our answer")
    case .considered:
      Sentence(
        nb: "Dette vurderer vi", nn: "Dette vurderer vi", en: "This is what we are considering")
    case .planned, .underWay: Self.willBeDone
    case .done:
      Sentence(nb: "Dette har vi gjort", nn: "Dette har vi gjort", en: "This we have done")
    }
  }
}

extension Milestone {
  /// What is done on the day, or is to be.
  package var words: Sentence {
    switch self {
    case .firstWord:
      Sentence(
        nb: "første beskjed til dem som kom", nn: "første beskjed til dei som kom",
        en: "first word to those who came")
    case .feesPaid:
      Sentence(
        nb: "utbetaling av honorar", nn: "utbetaling av honorar", en: "payment of fees")
    case .draft:
      Sentence(
        nb: "utkastet til dem som kom", nn: "utkastet til dei som kom",
        en: "draft to those who came")
    case .readUntil:
      Sentence(
        nb: "siste dag for å rette utkastet", nn: "siste dag for å rette utkastet",
        en: "last day to correct the draft")
    case .report:
      Sentence(nb: "ferdig rapport", nn: "ferdig rapport", en: "finished report")
    case .meeting:
      Sentence(nb: "oppfølgingsmøte", nn: "oppfølgingsmøte", en: "follow-up meeting")
    case .threeMonths:
      Sentence(
        nb: "gjennomgang etter tre måneder", nn: "gjennomgang etter tre månader",
        en: "review after three months")
    case .sixMonths:
      Sentence(
        nb: "gjennomgang etter seks måneder", nn: "gjennomgang etter seks månader",
        en: "review after six months")
    case .twelveMonths:
      Sentence(
        nb: "gjennomgang etter et år", nn: "gjennomgang etter eit år", en: "review after a year")
    }
  }
}

extension DueDate {
  package static let past = Sentence(nb: "over fristen", nn: "over fristen", en: "past its date")

  /// What falls due, in a few words.
  package var words: Sentence {
    switch kind {
    case .milestone(let milestone): milestone.words
    case .answers: Noun.followUp(count)
    case .peopleFile:
      Sentence(
        nb: "slette personfila", nn: "slette personfila", en: "delete the people file")
    }
  }
}

extension Seat {
  /// Whose work it is, as a role.
  package var words: Sentence {
    switch self {
    case .leader, .deskLeader:
      Sentence(nb: "prosessleder", nn: "prosessleiar", en: "process leader")
    case .organiser: Sentence(nb: "arrangør", nn: "arrangør", en: "organiser")
    case .commissioner: Sentence(nb: "oppdragsgiver", nn: "oppdragsgivar", en: "commissioner")
    default: Sentence(nb: name, nn: name, en: name)
    }
  }
}
