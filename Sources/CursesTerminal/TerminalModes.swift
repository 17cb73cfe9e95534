import CTerminal

/// What is asked of the terminal besides ncurses: pastes in brackets, the mouse, the title.
///
/// Terminals that do not know a mode ignore it. Source: xterm's "Control Sequences".
struct TerminalModes {
  private let hasTitle: Bool
  private var title = ""

  init(terminal: String) {
    let kinds = [
      "xterm", "tmux", "rxvt", "alacritty", "foot", "kitty", "st-", "vte", "gnome", "konsole",
      "wezterm", "ghostty", "putty", "contour", "mintty",
    ]
    hasTitle = kinds.contains { terminal.hasPrefix($0) }
  }

  mutating func enter() {
    send((hasTitle ? "\u{1B}[22;2t" : "") + "\u{1B}[?2004h" + string("smkx"))
    title = ""
  }

  func leave(mouse isMouseOn: Bool) {
    if isMouseOn { setMouse(false) }
    send("\u{1B}[?2004l" + string("rmkx") + (hasTitle ? "\u{1B}[23;2t" : ""))
  }

  /// Clicks and the wheel, with places told in figures.
  func setMouse(_ isOn: Bool) {
    send(isOn ? "\u{1B}[?1000h\u{1B}[?1006h" : "\u{1B}[?1006l\u{1B}[?1000l")
  }

  mutating func show(title new: String) {
    guard hasTitle, new != title else { return }
    title = new
    let clean = String(
      String.UnicodeScalarView(
        new.unicodeScalars.filter { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) }))
    send("\u{1B}]2;\(clean)\u{07}")
  }

  private func string(_ capability: String) -> String {
    cterminal_string(capability).map { String(cString: $0) } ?? ""
  }

  private func send(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { cterminal_send($0.baseAddress, $0.count) }
    }
  }
}
