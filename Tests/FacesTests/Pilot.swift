import Dialogue
import Faces
import Terminal
import Testing

/// Drives a face through its real bindings, the way the program does.
///
///     var pilot = Pilot(face)
///     pilot.type("Being heard")
///     pilot.press("Enter", "Ctrl-Z")
///     pilot.pass(seconds: 2)
///     pilot.changes            // what it wanted written down
///
/// It performs no effect and folds nothing; time stands still until it is told to pass.
struct Pilot<Owner: Face> {
  private(set) var shell: Shell<Owner>
  /// What the face has asked for since the last ``forget()``, in order.
  private(set) var effects: [Effect] = []

  init(_ face: Owner) {
    shell = Shell(face)
  }

  var face: Owner { shell.face }
  var context: Context { shell.context }

  /// What just happened, in the language of the program.
  var status: String? { context.status?.sentence(context.language) }

  /// The line where it says what just happened.
  var statusLine: String { shell.view().status.spans.map(\.text).joined() }

  /// Every change it wanted written down.
  var changes: [Change] {
    effects.flatMap { effect in
      guard case .append(let changes) = effect else { return [Change]() }
      return changes
    }
  }

  mutating func forget() { effects = [] }
}

// MARK: What a person does

extension Pilot {
  /// Presses keys by their notation: `press("Ctrl-Z", "a", "Shift-Tab")`.
  mutating func press(_ notations: String...) {
    for notation in notations {
      guard let key = Key(notation) else {
        Issue.record("no key is called \(notation)")
        continue
      }
      press(key)
    }
  }

  mutating func press(_ key: Key) { effects += shell.receive(.key(key)) }

  /// Presses a key several times.
  mutating func press(_ notation: String, times: Int) {
    for _ in 0..<times { press(notation) }
  }

  /// Presses the key of every character; a line feed is Enter.
  mutating func type(_ text: String) {
    for character in text {
      press(character == "\n" ? .enter : Key(.character(character)))
    }
  }

  mutating func paste(_ text: String) { effects += shell.receive(.paste(text)) }

  mutating func cut(leftOut: Int) { effects += shell.receive(.pasteWasCut(leftOut: leftOut)) }

  /// Clicks what stands somewhere on the screen.
  mutating func click(_ hit: Frame.Hit?) {
    guard let hit else { return }
    effects += shell.receive(hit)
  }

  mutating func resize(rows: Int, columns: Int) {
    effects += shell.receive(.resize(Size(rows: rows, columns: columns)))
  }
}

// MARK: What happens around it

extension Pilot {
  /// Time passes, and the face is told so once.
  mutating func pass(milliseconds: Int64) {
    shell.context.now = shell.context.now.adding(milliseconds: milliseconds)
    receive(.tick)
  }

  mutating func pass(seconds: Int) { pass(milliseconds: Int64(seconds) * 1000) }

  /// Time passes in steps, as it does in the program: at its alarms, or a second at a time.
  mutating func wait(seconds: Int) {
    let end = context.now.adding(milliseconds: Int64(seconds) * 1000)
    while context.now < end {
      var next = min(end, context.now.adding(milliseconds: 1000))
      if let alarm = shell.alarm, alarm > context.now { next = min(next, alarm) }
      pass(milliseconds: next - context.now)
    }
  }

  mutating func receive(_ event: Event) { effects += shell.receive(event) }

  /// The program ends, or leaves the face by force.
  mutating func finish() { effects += shell.finish() }

  /// Others have written.
  mutating func receive(_ changes: [Change]) { receive(.changes(changes)) }

  mutating func save(_ saving: Saving) { shell.context.saving = saving }

  mutating func speak(_ language: Language) { shell.context.language = language }
}
