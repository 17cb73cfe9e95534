import Dialogue
import Terminal

/// Which key does what: the command of the face in its scope, then what works everywhere, then text.
extension Shell {
  mutating func press(_ key: Key, _ effects: inout [Effect]) {
    if Screen.isTooSmall(face.context.size) {
      pressUnseen(key, &effects)
      return
    }
    switch over {
    case .help(let selected): pressInHelp(key, selected, &effects)
    case .palette(let palette): pressInPalette(key, palette, &effects)
    case .review(let reviewing): press(key, in: reviewing, &effects)
    case nil: pressInFace(key, &effects)
    }
  }

  private mutating func pressInFace(_ key: Key, _ effects: inout [Effect]) {
    face.context.status = nil
    if face.isTyping, key.typed != nil {
      _ = face.type(.key(key), effects: &effects)
    } else if let command = command(for: key) {
      run(command, &effects)
    } else if let universal = Universal.allCases.first(where: { $0.keys.contains(key) }) {
      run(universal, &effects)
    } else if !(face.isTyping && face.type(.key(key), effects: &effects)) {
      face.context.warn(
        face.whyNot(key) ?? Wording.noSuchKey(key, isTyping: face.isTyping))
    }
  }

  /// Nobody presses well what they cannot see, so there is the way out, and a page takes what is
  /// written on it.
  private mutating func pressUnseen(_ key: Key, _ effects: inout [Effect]) {
    if face.writesUnseen, over == nil, key.typed != nil || key == "Enter" || key == "Backspace" {
      pressInFace(key, &effects)
      return
    }
    guard key == "Ctrl-Q" || key == "q" && !face.isTyping, let command = command(for: key) else {
      return
    }
    run(command, &effects)
  }

  /// Whatever else is leant on: the room sees nothing of it.
  mutating func pressBeforeTheRoom(_ key: Key, _ effects: inout [Effect]) {
    if let command = command(for: key) {
      run(command, &effects)
    } else if Universal.repaint.keys.contains(key) {
      effects.append(.repaint)
    }
  }

  /// What a key means here: where it has two meanings, the first of them that can be done now.
  private func command(for key: Key) -> Command<Owner>? {
    let bound = Owner.commands.lazy.filter {
      $0.keys.contains(key) && $0.scopes.contains(face.scope)
    }
    return bound.first { $0.reason(face) == nil } ?? bound.first
  }

  mutating func run(_ command: Command<Owner>, _ effects: inout [Effect]) {
    if let reason = command.reason(face) {
      face.context.warn(reason)
    } else {
      command.perform(&face, &effects)
    }
  }

  mutating func run(_ universal: Universal, _ effects: inout [Effect]) {
    switch universal {
    case .help: over = .help(selected: 0)
    case .palette: over = .palette(Palette(for: face))
    case .save:
      // A failure stands there already, as long as it lasts and no longer.
      if !face.context.saving.isFailing { face.context.say(Wording.saved(face.context.saving)) }
    case .interrupt: face.context.warn(Wording.howToQuit(isTyping: face.isTyping))
    case .repaint: effects.append(.repaint)
    case .suspend: effects.append(.suspend)
    case .mouse:
      usesMouse.toggle()
      effects.append(.mouse(isOn: usesMouse))
      face.context.say(Wording.mouse(isOn: usesMouse))
    }
  }

  /// What no letter is made of goes before anybody else sees it, and that is said.
  mutating func paste(_ pasted: String, _ effects: inout [Effect]) {
    let text = pasted.withoutControls
    let input = Input.paste(text)
    if case .palette(var palette) = over {
      palette.type(input)
      over = .palette(palette)
    } else if face.isTyping {
      face.context.status = nil
      if !text.isEmpty { _ = face.type(input, effects: &effects) }
      if text.utf8.count < pasted.utf8.count { sayLeftOut() }
    } else {
      face.context.warn(Wording.pasteHasNoPlace)
    }
  }

  /// After what was done, which a warning is not.
  private mutating func sayLeftOut() {
    let status = face.context.status
    guard status?.isWarning != true else { return }
    face.context.say(
      status.map { $0.sentence.followed(by: Wording.codesLeftOut) } ?? Wording.codesLeftOut)
  }

  /// Where a paste has found its place but not room for all of it.
  mutating func sayCut(_ leftOut: Int) {
    let isSeen = !Screen.isTooSmall(face.context.size) || face.writesUnseen
    guard isSeen, face.context.status?.isWarning != true else { return }
    face.context.warn(Wording.pasteWasCut(leftOut: leftOut))
  }

  mutating func pressHint(_ index: Int, _ effects: inout [Effect]) {
    if let over {
      let hints = over.hints(context.language)
      if hints.indices.contains(index) { press(hints[index].key, &effects) }
      return
    }
    let hints = footerCommands
    if hints.indices.contains(index) {
      run(Owner.commands[hints[index].place], &effects)
    } else {
      over = .help(selected: 0)
    }
  }

  // MARK: In what the shell lays over the face

  mutating func pressInHelp(_ key: Key, _ selected: Int, _ effects: inout [Effect]) {
    // Whoever goes on writing where they were loses no letter.
    if face.isTyping, key.typed != nil, key != "Space" {
      over = nil
      pressInFace(key, &effects)
      return
    }
    let last = max(0, help(selected: 0).rowCount - 1)
    let page = max(1, face.context.size.rows / 2)
    switch key {
    case "Down", "j": over = .help(selected: min(last, selected + 1))
    case "Up", "k": over = .help(selected: max(0, selected - 1))
    case "PgDn", "Space": over = .help(selected: min(last, selected + page))
    case "PgUp": over = .help(selected: max(0, selected - page))
    case "Home": over = .help(selected: 0)
    case "End": over = .help(selected: last)
    default: over = nil
    }
  }

  mutating func pressInPalette(
    _ key: Key, _ palette: Palette<Owner>, _ effects: inout [Effect]
  ) {
    var palette = palette
    switch key {
    case "Esc", "Ctrl-P", "Ctrl-C": over = nil
    case "Enter": choose(palette, &effects)
    case "Down": over = .palette(palette.moved(by: 1))
    case "Up": over = .palette(palette.moved(by: -1))
    case "PgDn": over = .palette(palette.moved(by: 8))
    case "PgUp": over = .palette(palette.moved(by: -8))
    default:
      palette.type(.key(key))
      over = .palette(palette)
    }
  }

  mutating func press(
    _ key: Key, in reviewing: Reviewing, _ effects: inout [Effect]
  ) {
    switch reviewing.press(key) {
    case .stay(let next): over = .review(next)
    case .print(let decisions):
      over = nil
      let review = reviewing.review
      effects.append(.printReviewed(review.document, path: review.path, decisions))
    case .close:
      over = nil
      face.context.say(Wording.notPrinted)
    case nil: break
    }
  }

  mutating func choose(_ palette: Palette<Owner>, _ effects: inout [Effect]) {
    over = nil
    switch palette.chosen {
    case .command(let command): run(command, &effects)
    case .universal(let universal): run(universal, &effects)
    case nil: break
    }
  }
}
