import CursesTerminal
import Glibc
import Terminal

// A program for the tests of the terminal: a poster to write in, and at its foot the last input as
// the program got it. `Ctrl-Q` ends it, `Ctrl-X` crashes it, `Ctrl-L` has it painted anew, `F6` gives the
// terminal away and takes it again.

signal(SIGWINCH) { _ in }

func run() throws {
  let environment = { (name: String) in getenv(name).map { String(cString: $0) } }
  var screen = try CursesScreen(
    name: environment("TERM"), wantsColors: environment("NO_COLOR") == nil)
  screen.useMouse(true)
  var probe = Probe()
  var memory = LayoutMemory()
  while screen.isOpen {
    screen.paint(layout(probe.screen, in: screen.size, memory: &memory))
    var waiting = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
    if poll(&waiting, 1, -1) < 0 {
      let size = screen.resize()
      probe.last = "resize(\(size.rows)x\(size.columns))"
      continue
    }
    for input in screen.read() {
      switch input {
      case .key("Ctrl-Q"): return
      case .key("Ctrl-X"): fatalError("asked for")
      case .key("Ctrl-L"): screen.redraw()
      case .key("F6"):
        screen.suspend()
        print("away")
        screen.resume()
      case .key, .paste, .click, .wheel, .resize: break
      }
      probe.take(input)
    }
  }
}

do {
  try run()
} catch {
  print("problem: \(error)")
  exit(69)
}
