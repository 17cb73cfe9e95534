import CSystem
import Dialogue
import Glibc

/// The editor that somebody has chosen for long texts: `VISUAL`, else `EDITOR`, else vi.
enum OwnEditor {
  /// Far more than a text may have, so that one which is too long is said to be that.
  static let mostBytes = 1 << 20

  /// Edits a file and waits; whether the editor ended well. The terminal has to be free.
  static func edit(_ path: String) -> Bool {
    let chosen = ["VISUAL", "EDITOR"].lazy.compactMap { Surroundings.variable($0) }
      .first { !$0.isBlank }
    // Through the shell, because what people choose has arguments: `code --wait`, `emacs -nw`.
    let words = ["sh", "-c", "\(chosen ?? "vi") \"$1\"", "sh", path]
    guard let child = spawn("/bin/sh", words) else { return false }
    return wait(for: child)
  }

  private static func spawn(_ program: String, _ words: [String]) -> pid_t? {
    var arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    let child = cs_spawn(program, &arguments)
    return child > 0 ? child : nil
  }

  /// An editor that is put in the background takes this process along, so that the shell has its
  /// terminal; both go on together.
  private static func wait(for child: pid_t) -> Bool {
    var status: Int32 = 0
    while true {
      let ended = waitpid(child, &status, WUNTRACED)
      if ended < 0 {
        if errno == EINTR { continue }
        return false
      }
      guard status & 0xFF == 0x7F else { return status == 0 }
      raise(SIGSTOP)
    }
  }

  /// Without the line break that editors put at the end.
  static func trimmed(_ text: String) -> String {
    var text = Substring(text)
    while text.last?.isNewline == true { text = text.dropLast() }
    return String(text)
  }

  // MARK: What is said

  static let failed = Sentence(
    nb: "Skriveprogrammet sluttet med en feil. Teksten ligger her; Enter lagrer den.",
    nn: "Skriveprogrammet slutta med ein feil. Teksten ligg her; Enter lagrar han.",
    en: "The editor ended with an error. The text is here; Enter saves it.")
  static let cannotRead = Sentence(
    nb: "Det skriveprogrammet etterlot, er ikke tekst som kan leses. Teksten fra før ligger her.",
    nn:
      "Det skriveprogrammet let etter seg, er ikkje tekst som kan lesast. Teksten frå før ligg her.",
    en: "What the editor left is not text that can be read. The text from before is here.")
  static let notHere = Sentence(
    nb: "Et eget skriveprogram kan ikke brukes her. Skriv i feltet.",
    nn: "Eit eige skriveprogram kan ikkje brukast her. Skriv i feltet.",
    en: "An editor of your own cannot be used here. Write in the field.")
}
