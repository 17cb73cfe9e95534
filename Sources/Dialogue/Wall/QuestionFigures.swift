/// What the points say of one of the commissioner's questions.
package struct QuestionFigures: Hashable, Sendable {
  package var question: ID<Question>
  package var points = 0
  /// The numbers of the tables that wrote them; a number that was at work in two steps is one.
  package var tables: Set<Int> = []
  /// The perspectives from which nothing was said.
  package var silent: [ID<Perspective>] = []
}

extension Session {
  /// A line for each question in sight, in their order.
  package var questionFigures: [QuestionFigures] {
    var figures: [ID<Question>: QuestionFigures] = [:]
    var heard: [ID<Question>: Set<ID<Perspective>>] = [:]
    forEachPoint { point, poster in
      for question in point.lightsUp {
        figures[question, default: QuestionFigures(question: question)].points += 1
        if let table = poster.holder.table { figures[question]?.tables.insert(table) }
        if let perspective = point.perspective {
          heard[question, default: []].insert(perspective)
        }
      }
    }
    return questions.visible.map { question in
      var line = figures[question.id] ?? QuestionFigures(question: question.id)
      let heard = heard[question.id] ?? []
      line.silent = perspectives.visible.map(\.id).filter { !heard.contains($0) }
      return line
    }
  }
}
