import Dialogue
import SessionStore

/// Why the program gives up: one sentence, and the exit code that sysexits.h has for it.
struct Failure: Error {
  var sentence: Sentence
  var code: Int32

  init(_ sentence: Sentence, code: Int32) {
    self.sentence = sentence
    self.code = code
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
