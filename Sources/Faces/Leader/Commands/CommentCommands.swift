import Dialogue
import Terminal

extension LeaderFace {
  /// The leader's own comments, kept apart from everybody's words.
  static let commentCommands: [Command<LeaderFace>] = [
    Command(
      "comments", ["c"], hint: Sentence(nb: "merknader", nn: "merknader", en: "comments"),
      Sentence(
        nb: "Dine egne merknader", nn: "Dine eigne merknader", en: "Your own comments"),
      group: .writing, unless: \.reasonWhenSeen
    ) { face, _ in face.show(.comments, selected: .max) },

    Command(
      "new-comment", ["n"], hint: Sentence(nb: "ny", nn: "ny", en: "new"),
      Sentence(
        nb: "Skriv en merknad til programposten", nn: "Skriv ein merknad til programposten",
        en: "Write a comment on the step"),
      group: .writing, in: [.comments], rank: 3
    ) { face, _ in
      face.write(onto: face.session.currentStep.map { .step($0.id) } ?? .session)
    },

    Command(
      "new-session-comment", ["N"],
      hint: Sentence(nb: "ny om dagen", nn: "ny om dagen", en: "new on the day"),
      Sentence(
        nb: "Skriv en merknad til hele dagen", nn: "Skriv ein merknad til heile dagen",
        en: "Write a comment on the whole day"),
      group: .writing, in: [.comments], rank: 4
    ) { face, _ in face.write(onto: .session) },

    Command(
      "comment-poster", ["c"], hint: Sentence(nb: "merknad", nn: "merknad", en: "comment"),
      Sentence(
        nb: "Skriv en merknad til denne veggavisa", nn: "Skriv ein merknad til denne veggavisa",
        en: "Write a comment on this poster"),
      group: .writing, in: [.poster], rank: 4
    ) { face, _ in
      if case .poster(let poster) = face.sheet?.content { face.write(onto: .poster(poster)) }
    },

    Command(
      "comment-on-wall", ["c"], hint: Sentence(nb: "merknad", nn: "merknad", en: "comment"),
      Sentence(
        nb: "Skriv en merknad til veggavisa du står ved",
        nn: "Skriv ein merknad til veggavisa du står ved",
        en: "Write a comment on the poster you stand at"),
      group: .writing, in: [.wall], unless: \.reasonWithoutPosterOnWall
    ) { face, _ in
      if let poster = face.posterOnWall { face.write(onto: .poster(poster.id)) }
    },

    Command(
      "edit-comment", ["Enter"], hint: Sentence(nb: "endre", nn: "endre", en: "edit"),
      Sentence(nb: "Endre merknaden", nn: "Endre merknaden", en: "Edit the comment"),
      group: .writing, in: [.comments], rank: 5, unless: \.reasonWithoutComment
    ) { face, _ in
      guard let comment = face.selectedComment else { return }
      face.show(.comment(comment.subject, editing: comment.id), text: comment.text)
    },

    Command(
      "remove-comment", ["x", "Del"], hint: Sentence(nb: "ta bort", nn: "ta bort", en: "remove"),
      Sentence(
        nb: "Ta bort merknaden; Ctrl-Z henter den tilbake",
        nn: "Ta bort merknaden; Ctrl-Z hentar han tilbake",
        en: "Remove the comment; Ctrl-Z brings it back"),
      group: .writing, in: [.comments], rank: 6, unless: \.reasonWithoutComment
    ) { face, effects in
      guard let comment = face.selectedComment,
        face.propose([.placeComment(comment.id, .remove)], &effects)
      else { return }
      face.context.say(LeaderWording.commentRemoved)
    },

    Command(
      "keep-comment", ["Enter"], hint: Sentence(nb: "lagre", nn: "lagre", en: "save"),
      Sentence(nb: "Lagre merknaden", nn: "Lagre merknaden", en: "Save the comment"),
      group: .writing, in: [.comment], rank: 1
    ) { face, effects in
      if face.keepComment(&effects) { face.show(.comments, selected: .max) }
    },
  ]

  private var selectedComment: Comment? {
    guard case .comment(let id) = selectedRow else { return nil }
    return session.comments[id]
  }

  private var reasonWithoutComment: Sentence? {
    selectedComment == nil ? Reasons.nothingSelected : nil
  }

  /// A new comment, with what was written last time and not kept.
  private mutating func write(onto subject: Subject) {
    show(.comment(subject, editing: nil), text: unsent[subject] ?? "")
  }

  /// Writes the comment down; false when a rule says no, and then the text stays.
  @discardableResult
  mutating func keepComment(_ effects: inout [Effect]) -> Bool {
    guard case .comment(let subject, let editing) = sheet?.content, let text = sheet?.field.text
    else { return false }
    if let editing, session.comments[editing]?.text == text { return true }
    let edit = editing.map { Edit.setComment($0, text: text) } ?? .comment(subject, text: text)
    guard propose([edit], &effects) else { return false }
    unsent[subject] = nil
    context.say(LeaderWording.commentSaved)
    return true
  }
}
