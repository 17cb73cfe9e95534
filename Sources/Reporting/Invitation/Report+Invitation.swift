import Dialogue

extension Report {
  /// To those who are asked to come: who asks, when, why, what they will be asked, and what is
  /// theirs to decide.
  ///
  /// The commissioner's questions are not in it: they are never put to the room.
  static func invitation(
    to session: Session, method: Method, _ invitation: Invitation
  ) -> Report {
    let language = session.language
    var report = Report(
      .invitation, in: language, title: Prose(InvitationWording.title(language)))
    report.blocks = [
      .paragraph(.strong(session.title)),
      .paragraph(Prose(InvitationWording.welcome(language))),
      .facts(facts(of: session)),
      chapter(InvitationWording.why, language),
      .paragraph(Prose(method.summary(language))),
    ]
    if !session.commissioner.isBlank {
      let asks = InvitationWording.asks(session.commissioner)
      report.blocks.append(.paragraph(Prose(asks(language))))
    }
    report.blocks += [
      chapter(InvitationWording.asked, language),
      .paragraph(Prose(InvitationWording.askedHow(language))),
    ]
    let questions = session.day.flatMap(\.questions).reduce(into: [Prose]()) { asked, question in
      if !asked.contains(Prose(question.text)) { asked.append(Prose(question.text)) }
    }
    if !questions.isEmpty { report.blocks.append(.bullets(questions)) }
    report.blocks += [
      chapter(InvitationWording.yours, language),
      .bullets(InvitationWording.rights.map { Prose($0(language)) }),
      chapter(InvitationWording.anonymity, language),
      .bullets(InvitationWording.keptSafe.map { Prose($0(language)) }),
      chapter(InvitationWording.afterwards, language),
      .paragraph(Prose(InvitationWording.answer(language))),
      chapter(InvitationWording.needs, language),
      .paragraph(Prose(InvitationWording.tellUs(language))),
      .boxes(InvitationWording.access.map { Prose($0(language)) }), .lines(2),
    ]
    var invitation = invitation
    invitation.contact = invitation.contact ?? Contact(session.contact).line
    report.blocks += money(invitation, language) + reply(invitation, language)
    return report
  }

  private static func chapter(_ title: Sentence, _ language: Language) -> Block {
    .heading(level: 2, Prose(title(language)))
  }

  private static func facts(of session: Session) -> [Block.Fact] {
    let language = session.language
    let open = "........................"
    let date = session.date?.inWords(language) ?? open
    let hours = InvitationWording.hours(session.opens, session.closes)(language)
    let place = session.place.isBlank ? open : session.place
    let commissioner = session.commissioner.isBlank ? open : session.commissioner
    return [
      .init(InvitationWording.when(language), Prose("\(date), \(hours)")),
      .init(InvitationWording.place(language), Prose(place)),
      .init(InvitationWording.commissioner(language), Prose(commissioner)),
    ]
  }

  private static func money(_ invitation: Invitation, _ language: Language) -> [Block] {
    [chapter(InvitationWording.money, language)]
      + filled(InvitationWording.payment, invitation.payment, language)
      + filled(InvitationWording.travel, invitation.travel, language)
  }

  private static func reply(_ invitation: Invitation, _ language: Language) -> [Block] {
    [chapter(InvitationWording.reply, language)]
      + filled(InvitationWording.contact, invitation.contact, language)
      + filled(InvitationWording.answerBy, invitation.answerBy, language)
      + [.paragraph(Prose(InvitationWording.noReason(language)))]
  }

  /// A fact, or its name and a line to write on.
  private static func filled(
    _ name: Sentence, _ value: String?, _ language: Language
  ) -> [Block] {
    guard let value, !value.isBlank else {
      return [.paragraph(.strong(name(language) + ":")), .lines(1)]
    }
    return [.facts([.init(name(language), Prose(value))])]
  }
}
