// A process at a session for tests to kill, to stop and to listen to.
//
//     StoreWriter FOLDER NAME SEAT COUNT          appends COUNT changes, packs, and starts again, for ever
//     StoreWriter FOLDER NAME SEAT COUNT once     the same, once
//     StoreWriter FOLDER NAME SEAT COUNT follow   reads along until the end is said, and says what it comes to
//     StoreWriter FOLDER NAME SEAT COUNT day      a day of 8 tables, COUNT points an hour, and its memory
//
// A writer says on its output which of its changes are saved.
import Dialogue
import Glibc
import JSONTree
import SessionStore

let arguments = CommandLine.arguments
guard 5...6 ~= arguments.count, let count = Int(arguments[4]), let seat = Seat(name: arguments[3])
else { exit(64) }

let place = SessionPlace(folder: arguments[1], name: arguments[2])

func now() -> Int64 {
  var time = timespec()
  clock_gettime(CLOCK_REALTIME, &time)
  return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
}

/// One write, so that a line on the output is whole or not there.
func say(_ line: String) {
  let bytes = Array((line + "\n").utf8)
  write(1, bytes, bytes.count)
}

func work() throws(StoreFault) {
  let writer = WriterID.random()
  let live = try LiveSession(FileStore(place, .working(seat: seat.name), writer: writer))
  var identifiers = IdentifierSource(seed: writer.raw, UInt64(count))
  for number in 1...count {
    let change = Change(
      id: identifiers.next(at: Moment(milliseconds: now())), at: Moment(milliseconds: now()),
      by: seat,
      edit: .unknown(["kind": "test.write", "text": .string("\(seat.name) \(number)")]))
    try live.append([change], milliseconds: now())
    if number % 3 == 0 {
      try live.store.flush()
      say("\(writer) \(number)")
    }
    // Some read along, and fold and pack in the background when it is worth it.
    if number % 100 == 0, writer.raw % 8 == 0 {
      _ = try live.refresh()
      live.keepIfWorthwhile()
    }
  }
  try live.close()
  say("\(writer) \(count)")
}

func follow() throws(StoreFault) {
  let live = try LiveSession(FileStore(place, .following(seat: seat.name)))
  while live.session.unknownKinds["test.end"] == nil {
    var waiting = live.store.descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    poll(&waiting, nfds_t(waiting.count), 500)
    _ = try live.refresh()
  }
  // Everything was written before the end was said.
  _ = try live.refresh()
  say(String(CRC64.of(live.session.json.indented.utf8), radix: 16))
  try live.store.close()
}

do throws(StoreFault) {
  switch arguments.dropFirst(5).first {
  case "once": try work()
  case "follow": try follow()
  case "day":
    var day = Day(at: place, pointsAnHour: count)
    try day.replay()
  default: while true { try work() }
  }
} catch {
  say("failed \(error)")
  exit(error.exitCode)
}
