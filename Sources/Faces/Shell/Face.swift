package import Dialogue
package import Terminal

/// One of the program's faces: its state, what it does when something happens, and how it looks.
///
/// A face is pure. It knows no file, clock or terminal: what it wants done it returns as effects,
/// what it needs to know comes as events. Keys reach it through its table of commands; only while
/// ``isTyping`` are printable keys text, and the ``Shell`` alone decides that.
package protocol Face: Sendable {
  /// Everything it can do, in the order that help shows it: keys, footer, help page and palette
  /// all come from here.
  static var commands: [Command<Self>] { get }

  /// What this face is called in help and documents.
  static var name: Sentence { get }

  /// Whether a room looks at it: then it has the whole screen, and no key changes what it shows
  /// but those of its own commands.
  static var isForTheRoom: Bool { get }

  var context: Context { get set }

  /// Which of its commands can be reached now: a command works in the scopes it names.
  var scope: Scope { get }

  /// Whether people read it from some metres away now.
  var isReadFromAfar: Bool { get }

  /// Whether it is a page that people write on without looking: then what is typed is written also
  /// while the window is too small to show it.
  var writesUnseen: Bool { get }

  /// Whether a text has the focus, so that printable keys are text.
  var isTyping: Bool { get }

  /// A key or a paste for the text that has the focus: letters, arrows, Backspace. Commands come
  /// first, so it never sees a key that one of them is bound to here. False when it means nothing.
  mutating func type(_ input: Input, effects: inout [Effect]) -> Bool

  /// A click on an element or one of its rows.
  mutating func click(_ hit: Frame.Hit, effects: inout [Effect])

  /// Something happened elsewhere: time has passed, others have written, work is done.
  mutating func receive(_ event: Event, effects: inout [Effect])

  /// The face goes away, whoever ends it: what is half typed is written down now.
  mutating func finish(effects: inout [Effect])

  /// The text of our own that has the focus, so that what no dictionary knows can be underlined in it.
  var ownText: OwnText? { get }

  /// What has been begun in its fields and is not kept for good; the shell has it kept within half a
  /// second, so that it outlives the program. Nil for a face that has no such fields.
  var halves: HalfTexts? { get }

  /// When it wants a tick at the latest, on top of those that come anyway: to keep what is being
  /// typed. Nil when it waits for nothing.
  var alarm: Moment? { get }

  /// What the others in the room may see of this one now; the runtime tells them when it is another.
  /// Nil for a face that works by itself.
  var board: Board? { get }

  /// What stands in the status line for a while when nothing has just been said there: a word from
  /// somebody else, something that waits for an answer.
  var standing: Line? { get }

  /// Why a key that nothing here is bound to does nothing, when there is more to say than that.
  func whyNot(_ key: Key) -> Sentence?

  /// The line that somebody writes in, when a letter in it mostly changes nothing else in sight.
  var echo: Echo? { get }

  /// The screen without what the shell adds: footer, status, overlays of its own.
  func view() -> Screen
}

extension Face {
  package static var isForTheRoom: Bool { false }
  package var isReadFromAfar: Bool { Self.isForTheRoom }
  package var writesUnseen: Bool { false }
  package mutating func type(_ input: Input, effects: inout [Effect]) -> Bool { false }
  package mutating func click(_ hit: Frame.Hit, effects: inout [Effect]) {}
  package mutating func finish(effects: inout [Effect]) {}
  package var ownText: OwnText? { nil }
  package var halves: HalfTexts? { nil }
  package var alarm: Moment? { nil }
  package var board: Board? { nil }
  package var standing: Line? { nil }
  package var echo: Echo? { nil }
  package func whyNot(_ key: Key) -> Sentence? { nil }
}

/// A part of a face in which a set of commands works: the main screen, a sheet, a field.
package struct Scope: Hashable, Sendable, ExpressibleByStringLiteral {
  package let name: String

  package init(stringLiteral name: String) { self.name = name }

  package static let main: Scope = "main"
}
