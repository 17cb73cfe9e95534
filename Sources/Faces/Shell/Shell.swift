package import Dialogue
import PlainLanguage
package import Terminal

/// A face with what is the same everywhere around it: which key does what, help, the palette, the
/// status line, the footer.
package struct Shell<Owner: Face>: RunningFace {
  package var face: Owner
  /// What of the shell's own lies over the face.
  private var over: Over?
  private var usesMouse = true
  private let ranked: [Scope: [Int]]
  /// What is half written, as it was when it was kept last.
  private var keptHalves: HalfTexts?
  /// When what has been written since is to be kept at the latest.
  private var keepBy: Moment?

  package init(_ face: Owner) {
    self.face = face
    keptHalves = face.halves
    ranked = Self.ranked()
  }

  private enum Over {
    case help(selected: Int)
    case palette(Palette<Owner>)
    case review(Reviewing)
  }

  package var context: Context {
    get { face.context }
    set { face.context = newValue }
  }

  package var alarm: Moment? { [face.alarm, keepBy].compactMap(\.self).min() }

  package var board: Board? { face.board }

  package mutating func finish() -> [Effect] {
    var effects: [Effect] = []
    face.finish(effects: &effects)
    keepBy = context.now
    keepHalves(&effects)
    return effects
  }

  package mutating func receive(_ event: Event) -> [Effect] {
    var effects: [Effect] = []
    if case .finished(let outcome) = event { take(outcome) }
    face.receive(event, effects: &effects)
    keepHalves(&effects)
    return effects
  }

  /// How long the first key waits for others before they are kept, in milliseconds.
  private static var keepsAfter: Int64 { 500 }

  /// Has what is half written kept when its time has come: at once before somebody's own editor takes
  /// the terminal, for nobody knows how long.
  private mutating func keepHalves(_ effects: inout [Effect]) {
    guard let halves = face.halves, halves != keptHalves else {
      keepBy = nil
      return
    }
    let by = keepBy ?? context.now.adding(milliseconds: Self.keepsAfter)
    keepBy = by
    let compose = effects.firstIndex { if case .compose = $0 { true } else { false } }
    guard by <= context.now || compose != nil else { return }
    keptHalves = halves
    keepBy = nil
    effects.insert(.keepHalves(halves), at: compose ?? effects.endIndex)
  }

  package mutating func receive(_ input: Input) -> [Effect] {
    var effects: [Effect] = []
    switch input {
    case .key(let key) where Owner.isForTheRoom: pressBeforeTheRoom(key, &effects)
    case .paste where Owner.isForTheRoom: break
    case .key(let key): press(key, &effects)
    case .paste where Screen.isTooSmall(face.context.size) && !face.writesUnseen: break
    case .paste:
      if case .palette(var palette) = over {
        palette.type(input)
        over = .palette(palette)
      } else if face.isTyping {
        _ = face.type(input, effects: &effects)
      } else {
        face.context.warn(Wording.pasteHasNoPlace)
      }
    case .click, .wheel: break  // They come as hits, after the layout has said on what.
    case .resize(let size):
      face.context.size = size
      face.receive(.resized, effects: &effects)
    }
    spell(&effects)
    keepHalves(&effects)
    return effects
  }

  /// What the shell itself does with what has come.
  private mutating func take(_ outcome: Outcome) {
    switch outcome {
    case .names(let names): face.context.names = names
    case .review(let review): over = .review(Reviewing(review))
    case .spelled(let answer):
      face.context.spelling.take(
        unknown: answer.unknown, of: answer.words, answer.language)
    case .wrote, .sessions, .created, .card, .people, .planned, .composed, .failed: break
    }
  }

  /// Asks about the words that have been finished in a text of our own.
  private mutating func spell(_ effects: inout [Effect]) {
    guard let own = face.ownText else { return }
    let words = face.context.spelling.ask(about: own.text, own.language, caret: own.caret)
    if !words.isEmpty { effects.append(.spell(words, own.language)) }
  }

  /// A click that the layout has traced to an element.
  package mutating func receive(_ hit: Frame.Hit) -> [Effect] {
    var effects: [Effect] = []
    if hit.id == .footer {
      if let index = hit.index { pressHint(index, &effects) }
    } else if over == nil {
      face.click(hit, effects: &effects)
    } else if case .review(var reviewing) = over, hit.id == Reviewing.list {
      reviewing.selected = hit.index ?? reviewing.selected
      over = .review(reviewing)
    } else if case .palette(var palette) = over, hit.id == Palette<Owner>.list {
      palette.selected = hit.index ?? palette.selected
      over = .palette(palette)
      choose(palette, &effects)
    }
    keepHalves(&effects)
    return effects
  }

  /// The wheel moves the selection, which the layout keeps in sight.
  package mutating func scroll(_ rows: Int) -> [Effect] {
    var effects: [Effect] = []
    for _ in 0..<min(abs(rows), 10) { press(rows < 0 ? "Up" : "Down", &effects) }
    return effects
  }

  // MARK: Keys

  private mutating func press(_ key: Key, _ effects: inout [Effect]) {
    if Screen.isTooSmall(face.context.size) {
      pressUnseen(key, &effects)
      return
    }
    switch over {
    case .help(let selected): pressInHelp(key, selected)
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
  private mutating func pressBeforeTheRoom(_ key: Key, _ effects: inout [Effect]) {
    if let command = command(for: key) {
      run(command, &effects)
    } else if Universal.repaint.keys.contains(key) {
      effects.append(.repaint)
    }
  }

  private func command(for key: Key) -> Command<Owner>? {
    Owner.commands.first { $0.keys.contains(key) && $0.scopes.contains(face.scope) }
  }

  private mutating func run(_ command: Command<Owner>, _ effects: inout [Effect]) {
    if let reason = command.reason(face) {
      face.context.warn(reason)
    } else {
      command.perform(&face, &effects)
    }
  }

  private mutating func run(_ universal: Universal, _ effects: inout [Effect]) {
    switch universal {
    case .help: over = .help(selected: 0)
    case .palette: over = .palette(Palette(for: face))
    case .save: face.context.say(Wording.saved(face.context.saving))
    case .interrupt: face.context.warn(Wording.howToQuit(isTyping: face.isTyping))
    case .repaint: effects.append(.repaint)
    case .suspend: effects.append(.suspend)
    case .mouse:
      usesMouse.toggle()
      effects.append(.mouse(isOn: usesMouse))
      face.context.say(Wording.mouse(isOn: usesMouse))
    }
  }

  private mutating func pressHint(_ index: Int, _ effects: inout [Effect]) {
    let hints = footerCommands
    if hints.indices.contains(index) {
      run(Owner.commands[hints[index].place], &effects)
    } else {
      over = .help(selected: 0)
    }
  }

  // MARK: Help and palette

  private mutating func pressInHelp(_ key: Key, _ selected: Int) {
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

  private mutating func pressInPalette(
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

  private mutating func press(
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

  private mutating func choose(_ palette: Palette<Owner>, _ effects: inout [Effect]) {
    over = nil
    switch palette.chosen {
    case .command(let command): run(command, &effects)
    case .universal(let universal): run(universal, &effects)
    case nil: break
    }
  }

  // MARK: The screen

  package func view() -> Screen {
    var screen = face.view()
    let language = face.context.language
    screen.tooSmall =
      (Owner.isForTheRoom
      ? Wording.tooSmallForTheRoom : Wording.tooSmall(isWriting: face.writesUnseen && over == nil))(
        language)
    screen.isBare = Owner.isForTheRoom
    screen.isReadFromAfar = face.isReadFromAfar
    if screen.footer.isEmpty { screen.footer = footer }
    screen.status = Wording.status(face.context)
    if screen.status.isEmpty, let standing = face.standing { screen.status = standing }
    switch over {
    case .help(let selected): screen.overlay = .help(help(selected: selected))
    case .palette(let palette): screen.overlay = .palette(palette.view(language))
    case .review(let reviewing): screen.overlay = .sheet(reviewing.view(language))
    case nil: break
    }
    return screen
  }

  /// The commands that the footer names here and now, each with a key that works, by their places in
  /// the table. Whatever is drawn asks this, so only what may be named here is looked at.
  private var footerCommands: [(place: Int, key: Key)] {
    (ranked[face.scope] ?? []).compactMap { place in
      let command = Owner.commands[place]
      guard command.isHinted(face), let key = firstWorkingKey(command.keys),
        command.reason(face) == nil
      else { return nil }
      return (place, key)
    }
  }

  private var footer: [Screen.Hint] {
    let language = face.context.language
    var hints = footerCommands.map { place, key in
      let command = Owner.commands[place]
      return Screen.Hint(key.name(language), (command.hintNow(face) ?? command.hint)(language))
    }
    let help = face.isTyping ? "F1" : "?"
    hints.append(Screen.Hint(help, Wording.helpHint(language)))
    return hints
  }

  /// The commands with a rank of each scope, the lowest first.
  private static func ranked() -> [Scope: [Int]] {
    var places: [Scope: [(rank: Int, place: Int)]] = [:]
    for (place, command) in Owner.commands.enumerated() {
      guard let rank = command.rank else { continue }
      for scope in command.scopes { places[scope, default: []].append((rank, place)) }
    }
    return places.mapValues { places in places.sorted { $0.rank < $1.rank }.map(\.place) }
  }

  private func firstWorkingKey(_ keys: [Key]) -> Key? {
    face.isTyping ? keys.first { $0.typed == nil } : keys.first
  }

  /// The keys that are not text here and now.
  private func workingKeys(_ keys: [Key]) -> [Key] {
    face.isTyping ? keys.filter { $0.typed == nil } : keys
  }

  /// The keys that work, as help names them.
  private func named(_ keys: [Key]) -> String {
    workingKeys(keys).map { $0.name(face.context.language) }.joined(separator: ", ")
  }

  /// What no key does here, and the palette finds.
  private var keylessRows: [Overlay.Help.Row] {
    let language = face.context.language
    let commands = Owner.commands.filter {
      $0.scopes.contains(face.scope) && workingKeys($0.keys).isEmpty
    }
    let universals = Universal.available(in: face.context).filter {
      workingKeys($0.keys).isEmpty
    }
    return commands.map {
      Overlay.Help.Row(keys: "", $0.sentence(language), reason: $0.reason(face)?(language))
    } + universals.map { Overlay.Help.Row(keys: "", $0.sentence(language)) }
  }

  private func help(selected: Int) -> Overlay.Help {
    let language = face.context.language
    var groups: [Overlay.Help.Group] = []
    for group in Group.allCases {
      var rows = Owner.commands
        .filter {
          $0.group == group && $0.scopes.contains(face.scope) && !workingKeys($0.keys).isEmpty
        }
        .map { command in
          Overlay.Help.Row(
            keys: named(command.keys), command.sentence(language),
            reason: command.reason(face)?(language))
        }
      if group == .everywhere {
        rows += Universal.available(in: face.context)
          .filter { !workingKeys($0.keys).isEmpty }
          .map { Overlay.Help.Row(keys: named($0.keys), $0.sentence(language)) }
      }
      if !rows.isEmpty { groups.append(Overlay.Help.Group(group.title(language), rows)) }
    }
    let keyless = keylessRows
    if !keyless.isEmpty {
      groups.append(Overlay.Help.Group(Wording.withoutKeys(language), keyless))
    }
    return Overlay.Help(
      title: Wording.helpTitle(Owner.name, language), groups: groups, selected: selected)
  }
}

/// A face as the program runs it, whichever it is.
package protocol RunningFace: Sendable {
  var context: Context { get set }
  var alarm: Moment? { get }
  var board: Board? { get }
  mutating func receive(_ event: Event) -> [Effect]
  mutating func receive(_ input: Input) -> [Effect]
  mutating func receive(_ hit: Frame.Hit) -> [Effect]
  mutating func scroll(_ rows: Int) -> [Effect]
  mutating func finish() -> [Effect]
  func view() -> Screen
}
