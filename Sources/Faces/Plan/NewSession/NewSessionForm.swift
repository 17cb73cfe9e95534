import Dialogue
import Terminal

/// What somebody has written about a day that is to be.
struct NewSessionForm: Hashable, Sendable {
  private var texts: [Field: TextField] = [:]
  var language: Language
  /// Which of the methods, by place.
  private(set) var method = 0

  enum Field: Hashable, Sendable {
    case title
    case date
    case place
    case commissioner
    /// What the commissioner wants light on, by place.
    case question(Int)
    case participants
    case opens
    case closes
    case language
    case method
    case make
  }

  /// A blank one, with what most days have.
  init(method: Method, language: Language) {
    self.language = language
    self[.opens] = TextField(method.opens.description)
    self[.closes] = TextField(method.closes.description)
    self[.participants] = TextField("32")
  }

  /// One for a day with the plan of another; when it is, its writer must say.
  init(copying session: Session) {
    language = session.language
    self[.title] = TextField(session.title)
    self[.place] = TextField(session.place)
    self[.opens] = TextField(session.opens.description)
    self[.closes] = TextField(session.closes.description)
    self[.participants] = TextField("\(session.plannedParticipants.count)")
  }

  /// What is written, by names that last; the method by its id.
  func draft(_ methods: [Method]) -> FormDraft {
    var draft = FormDraft()
    for (field, text) in texts { draft.texts[field.name] = text.text }
    draft.texts["language"] = language.rawValue
    if methods.indices.contains(method) { draft.texts["method"] = methods[method].id }
    return draft
  }

  /// Takes up what was written before.
  mutating func take(_ draft: FormDraft, _ methods: [Method]) {
    for (name, text) in draft.texts {
      if let field = Field(name: name) { self[field] = TextField(LineEdit.oneLine(text)) }
    }
    language = draft.texts["language"].flatMap(Language.init(rawValue:)) ?? language
    method = methods.firstIndex { $0.id == draft.texts["method"] } ?? method
  }

  /// Another method; the hours follow where nobody has written others.
  mutating func choose(_ place: Int, from methods: [Method]) {
    guard methods.indices.contains(place), methods.indices.contains(method) else { return }
    let (old, new) = (methods[method], methods[place])
    method = place
    if self[.opens].text == old.opens.description {
      self[.opens] = TextField(new.opens.description)
    }
    if self[.closes].text == old.closes.description {
      self[.closes] = TextField(new.closes.description)
    }
  }

  subscript(field: Field) -> TextField {
    get { texts[field] ?? TextField() }
    set { texts[field] = newValue }
  }

  /// How many rows there are for questions: there is always one more to write in.
  var questionRows: Int {
    var count = 0
    while !self[.question(count)].text.isBlank { count += 1 }
    // One that was emptied keeps those after it in sight.
    let last = texts.compactMap { field, text -> Int? in
      guard case .question(let place) = field, !text.text.isBlank else { return nil }
      return place
    }.max()
    return max(count, (last ?? -1) + 1) + 1
  }

  var questions: [String] {
    (0..<questionRows).map { self[.question($0)].text }.filter { !$0.isBlank }
  }
}

extension NewSessionForm.Field {
  private static let question = "question-"

  /// What it is called where it is kept.
  fileprivate var name: String {
    switch self {
    case .title: "title"
    case .date: "date"
    case .place: "place"
    case .commissioner: "commissioner"
    case .question(let place): Self.question + String(place + 1)
    case .participants: "participants"
    case .opens: "opens"
    case .closes: "closes"
    case .language: "language"
    case .method: "method"
    case .make: "make"
    }
  }

  /// A field that is written in, by its name.
  fileprivate init?(name: String) {
    switch name {
    case "title": self = .title
    case "date": self = .date
    case "place": self = .place
    case "commissioner": self = .commissioner
    case "participants": self = .participants
    case "opens": self = .opens
    case "closes": self = .closes
    default:
      guard name.hasPrefix(Self.question), let number = Int(name.dropFirst(Self.question.count)),
        (1...100).contains(number)
      else { return nil }
      self = .question(number - 1)
    }
  }
}
