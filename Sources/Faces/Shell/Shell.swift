package import Dialogue
import PlainLanguage
package import Terminal

/// A face with what is the same everywhere around it: which key does what, help, the palette, the
/// status line, the footer.
package struct Shell<Owner: Face>: RunningFace {
  package var face: Owner
  /// What of the shell's own lies over the face.
  var over: Over?
  var usesMouse = true
  let ranked: [Scope: [Int]]
  /// What is half written, as it was when it was kept last.
  private var keptHalves: HalfTexts?
  /// When what has been written since is to be kept at the latest.
  private var keepBy: Moment?

  package init(_ face: Owner) {
    self.face = face
    keptHalves = face.halves
    ranked = Self.ranked()
  }

  enum Over {
    case help(selected: Int)
    case palette(Palette<Owner>)
    case review(Reviewing)

    /// The footer while it lies there: the keys of the face mean something else then, or nothing.
    func hints(_ language: Language) -> [(key: Key, words: String)] {
      let close = (Key.escape, Wording.closeHint(language))
      return switch self {
      case .help: [("PgDn", Wording.moreHint(language)), close]
      case .palette:
        [(.enter, Wording.doHint(language)), ("Down", Wording.chooseHint(language)), close]
      case .review(let reviewing): reviewing.hints(language)
      }
    }
  }

  package var context: Context {
    get { face.context }
    set {
      let failed = face.context.saving.isFailing
      face.context = newValue
      if failed, !newValue.saving.isFailing { face.context.say(Wording.savesAgain) }
    }
  }

  package var alarm: Moment? { [face.alarm, keepBy].compactMap(\.self).min() }

  package var board: Board? { face.board }

  package var echo: Echo? { over == nil ? face.echo : nil }

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
    case .paste where Owner.isForTheRoom, .pasteWasCut where Owner.isForTheRoom: break
    case .key(let key): press(key, &effects)
    case .paste where Screen.isTooSmall(face.context.size) && !face.writesUnseen: break
    case .paste(let text): paste(text, &effects)
    case .pasteWasCut(let leftOut): sayCut(leftOut)
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
  /// The line that somebody writes in, to be shown before the screen that it stands in.
  var echo: Echo? { get }
  func view() -> Screen
}
