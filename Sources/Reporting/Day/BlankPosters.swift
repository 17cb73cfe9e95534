import Dialogue

extension Report {
  /// A sheet for every group that is to write, with the number by which it is typed in later.
  static func blankPosters(of session: Session) -> [[Block]] {
    let language = session.language
    return session.day.flatMap { step in
      session.holders(in: step).compactMap { holder -> [Block]? in
        session.paperNumber(of: holder, in: step.id).map {
          sheet(of: holder, in: step, number: $0, language)
        }
      }
    }
  }

  private static func sheet(
    of holder: Poster.Holder, in step: Step, number: PaperNumber, _ language: Language
  ) -> [Block] {
    let isTables = holder.table != nil
    let name = holder.words(language)
    var blocks: [Block] = [
      .heading(level: 2, Prose(DayWording.poster(number.description)(language))),
      .paragraph(.strong(name) + ". " + Prose(step.title)),
    ]
    if !step.questions.isEmpty { blocks.append(.bullets(step.questions.map { .strong($0.text) })) }
    if isTables { blocks.append(.paragraph(Prose(DayWording.howToWrite(language)))) }
    blocks += [
      .paragraph(Prose(DayWording.signs(language))),
      .paragraph(Prose(DayWording.notToWrite(language))),
      .lines(14),
      .boxes(boxes(isTables: isTables).map { Prose($0(language)) }),
      .paragraph(Prose(DayWording.typeIn(number.description)(language))),
    ]
    return blocks
  }

  private static func boxes(isTables: Bool) -> [Sentence] {
    let common = [DayWording.isReadAloud, DayWording.isAskedAbout]
    return isTables
      ? common + [DayWording.isSigned, DayWording.isDeclined]
      : common + [DayWording.isSignedByAll]
  }
}
