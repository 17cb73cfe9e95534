import CTerminal
import Terminal

/// The keys that a terminal's own description names.
enum TerminalKeys {
  static func named() -> [[UInt8]: Key] {
    var result: [[UInt8]: Key] = [:]
    for (capability, key) in capabilities {
      guard let value = cterminal_string(capability) else { continue }
      let bytes = Array(String(cString: value).utf8)
      // Single bytes are what they are everywhere: Backspace, Tab, Enter.
      if bytes.count > 1, bytes[0] == 0x1B { result[bytes] = key }
    }
    return result
  }

  private static let capabilities: [(String, Key)] = [
    ("kcuu1", "Up"), ("kcud1", "Down"), ("kcub1", "Left"), ("kcuf1", "Right"),
    ("khome", "Home"), ("kend", "End"), ("kpp", "PgUp"), ("knp", "PgDn"),
    ("kich1", "Ins"), ("kdch1", "Del"), ("kcbt", "Shift-Tab"), ("kent", "Enter"),
    ("kLFT", "Shift-Left"), ("kRIT", "Shift-Right"), ("kri", "Shift-Up"), ("kind", "Shift-Down"),
    ("kHOM", "Shift-Home"), ("kEND", "Shift-End"), ("kDC", "Shift-Del"),
    ("kf1", "F1"), ("kf2", "F2"), ("kf3", "F3"), ("kf4", "F4"), ("kf5", "F5"), ("kf6", "F6"),
    ("kf7", "F7"), ("kf8", "F8"), ("kf9", "F9"), ("kf10", "F10"), ("kf11", "F11"),
    ("kf12", "F12"),
    ("kUP3", "Alt-Up"), ("kDN3", "Alt-Down"), ("kLFT3", "Alt-Left"), ("kRIT3", "Alt-Right"),
    ("kUP5", "Ctrl-Up"), ("kDN5", "Ctrl-Down"), ("kLFT5", "Ctrl-Left"), ("kRIT5", "Ctrl-Right"),
  ]
}
