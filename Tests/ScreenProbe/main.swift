import CSystem
import CursesTerminal
import Glibc
import Terminal

// A program for the tests of the terminal: a poster to write in, and at its foot the last input as
// the program got it. `Ctrl-Q` ends it, `Ctrl-X` crashes it, `Ctrl-L` has it painted anew, `F6` gives the
// terminal away and takes it again.

// Not by a handler: a signal that comes while a frame is painted would not end the next wait.
let signals = cs_signalfd([SIGWINCH], 1)

func run() throws {
  let environment = { (name: String) in getenv(name).map { String(cString: $0) } }
  var screen = try CursesScreen(
    name: environment("TERM"), wantsColors: environment("NO_COLOR") == nil)
  screen.useMouse(true)
  var probe = Probe()
  var memory = LayoutMemory()
  while screen.isOpen {
    let frame = layout(probe.screen, in: screen.size, memory: &memory)
    let regions = frame.regions
    screen.paint(frame)
    var waiting = [0, signals].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    guard poll(&waiting, 2, -1) > 0 else { continue }
    if cs_next_signal(signals) == SIGWINCH {
      let size = screen.resize()
      probe.last = "resize(\(size.rows)x\(size.columns))"
    }
    guard waiting[0].revents != 0 else { continue }
    for input in screen.read() {
      switch input {
      case .key("Ctrl-Q"): return
      case .key("Ctrl-X"): fatalError("asked for")
      case .key("Ctrl-L"): screen.redraw()
      case .key("F6"):
        screen.suspend()
        print("away")
        screen.resume()
      case .key, .paste, .pasteWasCut, .click, .wheel, .resize: break
      }
      probe.take(input)
    }
    if let echo = probe.echo.drawn(over: regions, memory: &memory) { screen.paint(echo) }
  }
}

do {
  try run()
} catch {
  print("problem: \(error)")
  exit(69)
}
