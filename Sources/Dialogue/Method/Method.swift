import JSONTree

/// A way of holding a day: its programme, what to say, and why it is done so.
///
/// A template, in all languages at once; a session takes what it needs from it and is its own
/// from then on.
package struct Method: Hashable, Sendable {
  package var id: String
  package var name: Sentence
  package var summary: Sentence
  package var theory: [Theory]
  package var opens: TimeOfDay
  package var closes: TimeOfDay
  package var tableSize: Int?
  package var rules: [Sentence]
  /// What the leader can say when the commissioner interrupts.
  package var interruption: [Sentence]
  /// What the hall shows while it is quiet.
  package var quiet: Sentence
  /// What is good to have thought of before the day; what is filled in never enters a session.
  package var card: [CardLine]
  package var steps: [Step]

  /// Why something is done the way it is.
  package struct Theory: Hashable, Sendable {
    package var id: String
    package var title: Sentence
    package var text: Sentence
  }

  package struct CardLine: Hashable, Sendable {
    package var label: Sentence
    package var hint: Sentence
  }

  package struct Step: Hashable, Sendable {
    package var id: String
    package var kind: Dialogue.Step.Kind
    package var title: Sentence
    package var minutes: Int
    package var least: Int
    package var start: TimeOfDay?
    package var weeksAfter: Int?
    package var hasFixedLength: Bool
    package var yieldsLast: Bool
    package var form: Dialogue.Step.RoomForm
    package var tableSize: Int?
    package var writes: Dialogue.Step.Writes
    package var scripts: [Sentence]
    package var questions: [Question]
    package var phases: [Dialogue.Step.Phase]
    package var hall: Sentence?
    /// The theory behind it, by id.
    package var why: [String]
  }

  package struct Question: Hashable, Sendable {
    package var text: Sentence
    package var turns: OpenQuestion.Turns
    package var minutes: Int?
  }
}

extension Method {
  /// The methods that come with the program.
  package static let builtIn: [Method] = [PackageResources.dialogue_conference_json].map {
    do {
      return try Method(json: JSON(parsing: $0))
    } catch {
      preconditionFailure("a built-in method cannot be read: \(error)")
    }
  }

  package static var dialogueConference: Method { builtIn[0] }

  package static func builtIn(id: String) -> Method? { builtIn.first { $0.id == id } }

  /// What lies behind a step of a session: what lies behind the method's step of the same kind.
  package func theory(for step: Dialogue.Step) -> [Theory] {
    let why = steps.first { $0.kind == step.kind }?.why ?? []
    return why.compactMap { id in theory.first { $0.id == id } }
  }
}
