import Dialogue
import Faces
import Glibc

/// What is different when a stranger's terminal is at the other end: over SSH, from a shared account.
///
/// Nothing that comes from there but keys may change what the program does. So the environment is
/// emptied of all but a language and a terminal's name, and what is said names no file.
enum Restriction {
  /// What sshd hands on of what the other end asked for.
  private static let asked = "SSH_ORIGINAL_COMMAND"
  private static let kept = ["TERM", "TZ", "NO_COLOR", "LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"]

  /// Empties the environment, and answers with the table that was asked for, if any.
  static func begin() throws(Failure) -> Int? {
    let command = Surroundings.variable(asked)
    var values: [(name: String, value: String)] = []
    for name in kept {
      guard let value = Surroundings.variable(name), isHarmless(value) else { continue }
      values.append((name, value))
    }
    // Not from a variable: the account's own home, where its sessions are when nothing else is said.
    let home = getpwuid(getuid()).flatMap { $0.pointee.pw_dir }.map { String(cString: $0) }
    clearenv()
    for (name, value) in values { setenv(name, value, 1) }
    if let home { setenv("HOME", home, 1) }
    guard let command, !command.allSatisfy(\.isWhitespace) else { return nil }
    guard let table = table(command) else { throw onlyATable }
    return table
  }

  /// `3`, and nothing else.
  static func table(_ command: String) -> Int? {
    let digits = command.utf8.drop { $0 == 0x20 }
    guard (1...4).contains(digits.count), digits.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    return Int(String(decoding: digits, as: UTF8.self))
  }

  /// Names of languages, zones and terminals; no paths.
  private static func isHarmless(_ value: String) -> Bool {
    let marks: Set<UInt8> = Set("_.,:@+-<>/".utf8)
    let isPlain = value.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
        || (0x61...0x7A).contains(byte) || marks.contains(byte)
    }
    return isPlain && value.utf8.count <= 64 && !value.hasPrefix("/") && !value.hasPrefix(":/")
      && !value.contains("..")
  }

  /// What most terminals understand, when nobody here knows the one at the other end.
  static let plainTerminal = "xterm"

  /// The same without what it says of files.
  static func veiled(_ failure: Failure) -> Failure {
    var veiled = failure
    veiled.sentence = Self.veiled(failure.sentence)
    return veiled
  }

  static func veiled(_ sentence: Sentence) -> Sentence {
    sentence.en.contains("/") ? askTheLeader : sentence
  }

  private static let askTheLeader = Sentence(
    nb: "Det gikk ikke. Si fra til prosesslederen.",
    nn: "Det gjekk ikkje. Sei frå til prosessleiaren.",
    en: "That did not work. Tell the process leader.")

  private static let onlyATable = Failure(
    Sentence(
      nb: "Skriv bare nummeret på bordet etter navnet på maskinen, eller ingenting.",
      nn: "Skriv berre nummeret på bordet etter namnet på maskina, eller ingenting.",
      en: "Write only the number of the table after the name of the machine, or nothing."),
    code: Failure.usage)

  static let needsTerminal = Failure(
    Sentence(
      nb: "Dette trenger en terminal. Skriv ssh -t.", nn: "Dette treng ein terminal. Skriv ssh -t.",
      en: "This needs a terminal. Write ssh -t."),
    code: Failure.unavailable)
}
