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

extension Milestone {
  package var words: Sentence {
    switch self {
    case .firstWord: Sentence(nb: "første ord", nn: "første ord", en: "first word")
    case .feesPaid:
      Sentence(nb: "honorar utbetalt", nn: "honorar utbetalt", en: "fees paid")
    case .draft: Sentence(nb: "utkast sendt ut", nn: "utkast sendt ut", en: "draft sent out")
    case .readUntil:
      Sentence(nb: "utkastet leses til", nn: "utkastet blir lese til", en: "draft read until")
    case .report: Sentence(nb: "rapport", nn: "rapport", en: "report")
    case .meeting:
      Sentence(nb: "oppfølgingsmøte", nn: "oppfølgingsmøte", en: "follow-up meeting")
    case .threeMonths:
      Sentence(nb: "etter tre måneder", nn: "etter tre månader", en: "after three months")
    case .sixMonths:
      Sentence(nb: "etter seks måneder", nn: "etter seks månader", en: "after six months")
    case .twelveMonths:
      Sentence(nb: "etter et år", nn: "etter eit år", en: "after a year")
    }
  }
}

extension DueDate {
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
