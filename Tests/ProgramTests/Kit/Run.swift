import Foundation
import JSONTree
import TerminalEmulator
import Testing

/// What a program said and how it ended, run without a terminal: ours unless another is asked for.
struct Run {
  let code: Int32
  /// Standard output: data.
  let output: String
  /// Standard error: talk.
  let talk: String

  /// Nothing here takes longer than this many seconds.
  private static let patience = 20.0

  init(command: [String], in home: Home, input: [UInt8] = []) throws {
    let child = try Child(command: command, in: home)
    child.send(input)
    child.endInput()
    let deadline = Date.now.addingTimeInterval(Self.patience)
    let isDone = child.read(until: deadline) { false }
    #expect(isDone, "\(command) did not end")
    output = String(decoding: child.output, as: UTF8.self)
    talk = String(decoding: child.talk, as: UTF8.self)
    code = child.end()
  }

  init(_ arguments: [String], in home: Home, input: [UInt8] = []) throws {
    try self.init(command: [.built("mellomrom")] + arguments, in: home, input: input)
  }

  var lines: [String] { output.split(separator: "\n").map(String.init) }

  /// The output as the JSON that it has to be.
  var json: JSON { get throws { try JSON(parsing: Array(output.utf8)) } }

  /// Expects that it went well, and returns itself.
  @discardableResult
  func succeeded(_ location: SourceLocation = #_sourceLocation) -> Self {
    #expect(code == 0, "\(talk)", sourceLocation: location)
    return self
  }

  /// Expects that it gave up with a code of sysexits.h, without data and with one line of talk.
  @discardableResult
  func gaveUp(_ expected: Int32, _ location: SourceLocation = #_sourceLocation) -> String {
    #expect(code == expected, "\(talk)", sourceLocation: location)
    #expect(output == "", sourceLocation: location)
    let lines = talk.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == 2 && lines.last == "", "\(talk)", sourceLocation: location)
    return lines.first.map(String.init) ?? ""
  }
}
