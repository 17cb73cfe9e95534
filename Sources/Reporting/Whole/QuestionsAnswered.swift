import Dialogue

extension Report {
  /// For each of the commissioner's questions: whether the room has answered it, as the process
  /// leader sees it, in sentences with the points that they rest on.
  static func questionsAnswered(in session: Session, by said: WhatWasSaid) -> [Block] {
    let language = session.language
    let figures = Dictionary(
      uniqueKeysWithValues: session.questionFigures.map { ($0.question, $0) })
    let questions = Array(session.questions.visible)
    guard !questions.isEmpty else { return [] }
    var blocks: [Block] = [
      .heading(level: 2, Prose(WholeWording.questions(language))),
      .paragraph(Prose(WholeWording.neverAsked(language))),
    ]
    for question in questions {
      blocks.append(.heading(level: 3, Prose(question.text)))
      var facts = [
        Block.Fact(
          WholeWording.isAnswered(language),
          Prose(WholeWording.verdict(question.verdict)(language)))
      ]
      if let figure = figures[question.id] {
        facts.append(
          .init(WholeWording.lit(language), Prose(Noun.point(figure.points)(language))))
        let silent = figure.silent.compactMap { session.perspectives[$0]?.title(in: language) }
        if figure.points > 0, !silent.isEmpty {
          facts.append(
            .init(WholeWording.silent(language), Prose(silent.joined(separator: ", "))))
        }
      }
      blocks.append(.facts(facts))
      for assessment in session.assessments.visible where assessment.question == question.id {
        blocks.append(.statement(.comment, assessment.text.paragraphs))
        let rests = said.blocks(of: assessment.points)
        if !rests.isEmpty {
          blocks.append(.paragraph(.strong(WholeWording.restsOn(language))))
          blocks += rests
        }
      }
    }
    return blocks
  }
}

extension String {
  /// Its paragraphs, parted by empty lines; a line break within one stays.
  var paragraphs: [Prose] {
    lines.split { $0.isBlank }.map { Prose($0.joined(separator: "\n")) }
  }
}
