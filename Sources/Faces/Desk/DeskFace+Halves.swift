package import Dialogue
import Terminal

// What is being written and not kept, so that neither Esc nor a crash loses it.
extension DeskFace {
  package var halves: HalfTexts? {
    var halves = HalfTexts()
    for (content, text) in unsent {
      if let place = content.place { halves[place] = .init(text) }
    }
    guard let sheet, let place = sheet.content.place else { return halves }
    let text = sheet.field.text
    halves.open = place
    halves[place] = text == words(of: sheet.content) ? nil : .init(text)
    return halves
  }

  /// Takes up what was being written when the program ended.
  mutating func take(_ left: HalfTexts) {
    let comments = Set(session.comments.visible.map(\.text))
    for (place, half) in left.texts {
      guard let content = DeskSheet.Content(place, in: session), half.text != words(of: content)
      else { continue }
      if case .commenting(_, nil) = content, comments.contains(half.text) { continue }
      unsent[content] = half.text
    }
    if !unsent.isEmpty { context.say(DeskWording.halvesAreBack(unsent.count)) }
  }

  /// Words about a point go with the point's own.
  mutating func forgetErased() {
    guard !session.erased.isEmpty else { return }
    func isErased(_ content: DeskSheet.Content) -> Bool {
      guard case .remarking(_, let point) = content else { return false }
      return session.erased[point] != nil
    }
    unsent = unsent.filter { !isErased($0.key) }
    if let content = sheet?.content, isErased(content) { sheet = nil }
  }
}

extension DeskSheet.Content {
  /// Where it is kept what is written here; nil for names and for what is quickly typed again.
  var place: HalfTexts.Place? {
    switch self {
    case .assessing(let question): .init("assessment", about: question.identifier)
    case .closing(let closing): .init(closing.rawValue)
    case .commenting(let subject, nil): .comment(on: subject)
    case .commenting(_, let comment?): .init("comment again", about: comment.identifier)
    case .remarking(let remark, let point): .init(remark.rawValue, about: point.identifier)
    case .trace, .themes, .choosing, .naming, .splitting, .filter, .lights, .resting, .comments,
      .perspectives, .perspective, .marks, .byMarks, .seats:
      nil
    }
  }

  /// Nil when it is none of the desk's, or what it is about is not there any more.
  init?(_ place: HalfTexts.Place, in session: Session) {
    if let closing = DeskSheet.Closing(rawValue: place.field) {
      self = .closing(closing)
    } else if let subject = place.comment(in: session) {
      self = .commenting(subject, editing: nil)
    } else if let about = place.about {
      switch place.field {
      case "assessment":
        guard session.questions.contains(ID(about)) else { return nil }
        self = .assessing(ID(about))
      case "comment again":
        guard let comment = session.comments[ID(about)], !comment.isRemoved else { return nil }
        self = .commenting(comment.subject, editing: comment.id)
      case let field:
        guard let remark = Point.Remark(rawValue: field), let point = session.point(ID(about)),
          !point.isErased
        else { return nil }
        self = .remarking(remark, point.id)
      }
    } else {
      return nil
    }
  }
}
