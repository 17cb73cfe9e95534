import Dialogue
import Foundation
import SessionStore
import Terminal
import TerminalEmulator
import Testing

/// What others wrote, by whatever means, never reaches a terminal as anything but text.
struct HostileWordsTests {
  private static let evil = [
    "\u{1B}]52;c;c3RvbGVu\u{7}", "\u{1B}]0;owned\u{7}", "\u{1B}[6n", "\u{1B}[5i",
    "\u{1B}P$q\u{1B}\\",
    "\u{9B}31m", "\u{9D}0;owned\u{9C}", "\u{90}x\u{9C}", "\u{1B}c", "\u{1B}(0", "\u{E}",
    "\u{8}\u{8}",
    "a\rb", "a\nb", "\u{7}", "\u{1B}[?1049l", "\u{1B}_x\u{1B}\\", "\u{1B}#8",
  ]

  /// Ways of drawing that a terminal offers and that depend on what stands on the screen: to clear, to
  /// repeat, to put in, to take out, to scroll, to step back. None of them does anything but draw.
  private static let drawing = Set("@ABCDGJKLMPSTXbd".map { "\u{1B}[#\($0)" } + ["\u{8}"])

  /// Everything that the program sent besides text must be what it sends when nobody is hostile.
  private func sequences(_ bytes: [UInt8]) -> Set<String> {
    let text = String(decoding: bytes, as: UTF8.self)
    var found: Set<String> = []
    let pattern =
      #/\x1b(?:\][^\x07\x1b]*(?:\x07|\x1b\\)?|P[^\x1b]*|\[[0-?]*[ -\/]*[@-~]|[ -\/]*[0-~])|[\x00-\x09\x0b\x0c\x0e-\x1a\x1c-\x1f\x7f\u{80}-\u{9f}]/#
    for match in text.matches(of: pattern) {
      let sequence = String(match.output)
      // Places, lengths, colours and the words of the title differ; the kind does not.
      if sequence.hasPrefix("\u{1B}]2;Mellomrom"), sequence.hasSuffix("\u{7}") {
        let title = sequence.unicodeScalars.dropFirst().dropLast()
        found.insert(title.allSatisfy { $0.properties.generalCategory != .control } ? "title" : "?")
      } else {
        found.insert(sequence.replacing(#/[0-9;]+/#, with: "#"))
      }
    }
    return found
  }

  private func see(_ home: Home) throws -> Set<String> {
    let face = try home.open("note", "nordvik")
    try face.wait(for: "Hvilket bord sitter du ved?")
    face.type("1")
    face.press("Enter")
    try face.wait(for: "beskjed")
    face.press("Alt-m")
    try face.wait(for: "Fra prosesslederen")
    face.press("Ctrl-O", "Up", "Up", "Ctrl-R")
    try face.wait(for: "Punkt 1 av")
    face.press("Enter", "Enter", "Ctrl-O", "F1")
    try face.wait(for: "Taster")
    face.press("x")
    face.resize(to: Size(rows: 30, columns: 100))
    try face.settle()
    face.press("Ctrl-Q")
    _ = try face.waitForExit()
    #expect(face.terminal.unknown == [])
    return sequences(face.sent)
  }

  @Test func `hostile bytes in titles, words, aliases and messages are text`() throws {
    let kind = try Home()
    let peaceful = try Company(in: kind, saying: ["one", "two", "three"])
    let allowed = try see(kind)
    let home = try Home()
    let hostile = try Company(in: home, saying: Self.evil)
    let seen = try see(home)
    #expect(seen.subtracting(allowed).subtracting(Self.drawing) == [])
    withExtendedLifetime((peaceful, hostile)) {}
  }
}

/// Somebody else at work on the session who writes past every rule.
private struct Company {
  private let live: LiveSession

  init(in home: Home, saying words: [String]) throws {
    let path = try home.makeSession()
    let step = try home.tableStep()
    let store = try FileStore(SessionPlace(path: path), .working(seat: "leader"))
    live = try LiveSession(store)
    var ids = IdentifierSource(seed: 5, 5)
    let now = Moment(milliseconds: Int64(Date.now.timeIntervalSince1970 * 1000))
    let poster = Poster.id(step: step, holder: .table(1))
    var edits: [Edit] = [
      .set(.title(words.joined())), .setStep(step, .title("Gruppesamtale" + words.joined())),
      .setStep(
        step, .questions(words.map { OpenQuestion(id: ID(ids.next(at: now)), text: "?" + $0) })),
      .addPerson(alias: words.joined(), part: .participant, roles: [], after: nil),
      .openPoster(poster, step: step, holder: .table(1), fromPaper: false),
    ]
    edits += words.map { .write(poster, level: .point, text: $0 + "x", after: nil) }
    let changes = edits.map { Change(id: ids.next(at: now), at: now, by: .leader, edit: $0) }
    _ = try live.append(changes, milliseconds: now.milliseconds)
    try live.save()
    var board = Board()
    board.poster = poster
    board.messages = [
      Board.Message(id: ids.next(at: now), at: now, table: 1, text: "beskjed" + words.joined())
    ]
    store.signal(board.json)
  }
}
