package import Dialogue
package import Terminal

extension HallPage {
  /// The page as the room sees it, in the session's own language.
  ///
  /// `names` are what people want to be called today; the others stand under their aliases. Those who
  /// are interpreted have turns that take longer.
  package func view(
    of session: Session, now: Moment, names: [ID<Person>: String] = [:],
    interpreted: Set<ID<Person>> = []
  ) -> Block {
    HallScene(self, of: session, now: now, names: names, interpreted: interpreted)
      .view(session.language)
  }

  /// The page in a few words, for the leader.
  func summary(in session: Session, language: Language) -> String {
    switch self {
    case .blank: return HallWording.nothing(language)
    case .title: return session.title
    case .words(let step):
      return session.programme[step].map { language.quoted($0.wordsInHall) } ?? ""
    case .seating: return HallWording.whoSitsTogether(language)
    case .rule(let id):
      let rules = Array(session.rules.visible)
      let number = (rules.firstIndex { $0.id == id } ?? 0) + 1
      let text = rules.isEmpty ? "" : rules[number - 1].text
      return "\(HallWording.rule(number, of: rules.count)(language)): \(language.quoted(text))"
    case .question(let step, let place):
      guard let questions = session.programme[step]?.questions, questions.indices.contains(place)
      else { return "" }
      return language.quoted(questions[place].text)
    case .poster(let poster, _):
      guard let table = session.posters[poster]?.holder.table else { return "" }
      return HallWording.posterOfTable(table)(language)
    case .relations: return HallWording.theRelations(language)
    case .quiet: return session.quietSentence
    }
  }
}

extension Language {
  /// Words in the quotation marks of the language.
  func quoted(_ words: String) -> String {
    switch self {
    case .bokmal, .nynorsk: "«\(words)»"
    case .english: "“\(words)”"
    }
  }
}
