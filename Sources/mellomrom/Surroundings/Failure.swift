import Dialogue
import SessionStore

/// Why the program gives up: one sentence, and the exit code that sysexits.h has for it.
struct Failure: Error {
  var sentence: Sentence
  var code: Int32
  /// The signal that asked it to end, of which whoever started it is told; there is nothing to say.
  var signal: Int32?

  init(_ sentence: Sentence, code: Int32) {
    self.sentence = sentence
    self.code = code
  }

  /// As a shell counts those that end by a signal.
  static func ended(by signal: Int32) -> Failure {
    var ended = Failure(Sentence(nb: "", nn: "", en: ""), code: 128 + signal)
    ended.signal = signal
    return ended
  }

  static let usage: Int32 = 64
  static let dataError: Int32 = 65
  static let noInput: Int32 = 66
  static let unavailable: Int32 = 69
  static let software: Int32 = 70
  static let cannotCreate: Int32 = 73
  static let inputOutput: Int32 = 74

  static func output(_ code: Int32) -> Failure {
    Failure(
      Sentence(
        nb: "Fikk ikke skrevet til standard ut.", nn: "Fekk ikkje skrive til standard ut.",
        en: "Could not write to standard output."
      ).followed(by: SystemFault(.write, "", code: code).reason), code: inputOutput)
  }
}
