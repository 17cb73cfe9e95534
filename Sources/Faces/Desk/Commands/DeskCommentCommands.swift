import Dialogue
import Terminal

extension DeskFace {
  /// The process leader's own comments: a voice of its own, never among the participants' words.
  static let commentCommands: [Command<DeskFace>] = [
    Command(
      "comments", ["c"], hint: Sentence(nb: "merknader", nn: "merknader", en: "comments"),
      Sentence(
        nb: "Dine egne merknader til denne veggavisa",
        nn: "Dine eigne merknader til denne veggavisa",
        en: "Your own comments on this poster"),
      group: .writing, rank: 13, unless: \.reasonNotToComment
    ) { face, _ in
      if let point = face.selectedPoint { face.show(.comments(.poster(point.poster))) }
    },
    Command(
      "step-comments", ["C"],
      hint: Sentence(nb: "merknader til posten", nn: "merknader til posten", en: "step comments"),
      Sentence(
        nb: "Dine egne merknader til programposten", nn: "Dine eigne merknader til programposten",
        en: "Your own comments on the step"),
      group: .writing, unless: \.reasonNotToComment
    ) { face, _ in
      let poster = face.selectedPoint.flatMap { face.session.posters[$0.poster] }
      if let poster { face.show(.comments(.step(poster.step))) }
    },
    Command(
      "theme-comments", ["c"], hint: Sentence(nb: "merknader", nn: "merknader", en: "comments"),
      Sentence(
        nb: "Dine egne merknader til temaet", nn: "Dine eigne merknader til temaet",
        en: "Your own comments on the theme"),
      group: .writing, in: [.themes], rank: 7, unless: \.reasonWithoutThemeToComment
    ) { face, _ in
      if let theme = face.selectedTheme { face.show(.comments(.theme(theme.id))) }
    },
    Command(
      "new-comment", ["n"], hint: Sentence(nb: "ny", nn: "ny", en: "new"),
      Sentence(nb: "Skriv en ny merknad", nn: "Skriv ein ny merknad", en: "Write a new comment"),
      group: .writing, in: [.comments], rank: 1
    ) { face, _ in
      guard case .comments(let subject) = face.sheet?.content else { return }
      face.write(.commenting(subject, editing: nil))
    },
    Command(
      "edit-comment", ["Enter"], hint: Sentence(nb: "endre", nn: "endre", en: "edit"),
      Sentence(nb: "Endre merknaden", nn: "Endre merknaden", en: "Edit the comment"),
      group: .writing, in: [.comments], rank: 2, unless: \.reasonWithoutComment
    ) { face, _ in
      guard let comment = face.selectedComment else { return }
      face.write(.commenting(comment.subject, editing: comment.id))
    },
    Command(
      "remove-comment", ["x", "Del"], hint: Sentence(nb: "ta bort", nn: "ta bort", en: "remove"),
      Sentence(
        nb: "Ta bort merknaden; Ctrl-Z henter den tilbake",
        nn: "Ta bort merknaden; Ctrl-Z hentar han tilbake",
        en: "Remove the comment; Ctrl-Z brings it back"),
      group: .writing, in: [.comments], rank: 3, unless: \.reasonWithoutComment
    ) { face, effects in
      guard let comment = face.selectedComment else { return }
      face.propose([.placeComment(comment.id, .remove)], &effects)
      face.moveInSheet(by: 0)
    },
    Command(
      "own-editor", ["Alt-e"],
      hint: Sentence(nb: "eget skriveprogram", nn: "eige skriveprogram", en: "own editor"),
      Sentence(
        nb: "Skriv i ditt eget skriveprogram (VISUAL, ellers EDITOR)",
        nn: "Skriv i ditt eige skriveprogram (VISUAL, elles EDITOR)",
        en: "Write in your own editor (VISUAL, else EDITOR)"),
      group: .writing, in: [.assessing], rank: 2
    ) { face, effects in
      if let text = face.sheet?.field.text { effects.append(.compose(text)) }
    },
    Command(
      "line-break", ["Ctrl-O"], hint: Sentence(nb: "ny linje", nn: "ny linje", en: "new line"),
      Sentence(nb: "Ny linje i teksten", nn: "Ny linje i teksten", en: "A new line in the text"),
      group: .writing, in: [.assessing], rank: 3
    ) { face, _ in face.sheet?.field.breakLine() },
  ]

  private var reasonNotToComment: Sentence? {
    selectedPoint == nil ? DeskWording.nothingSelected : nil
  }

  private var reasonWithoutThemeToComment: Sentence? {
    selectedTheme == nil ? DeskWording.noThemes : nil
  }

  private var reasonWithoutComment: Sentence? {
    selectedComment == nil ? DeskWording.noComments : nil
  }
}
