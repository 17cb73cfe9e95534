// A writer that tests kill: it appends changes as fast as it can, says on its output which are
// saved, and now and then packs, keeps a snapshot and starts again.
//
//     StoreWriter FOLDER NAME SEAT COUNT
import Dialogue
import Glibc
import JSONTree
import SessionStore

guard CommandLine.arguments.count == 5, let count = Int(CommandLine.arguments[4]),
  let seat = Seat(name: CommandLine.arguments[3])
else { exit(64) }

let place = SessionPlace(folder: CommandLine.arguments[1], name: CommandLine.arguments[2])

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
  }
  try live.close()
  say("\(writer) \(count)")
}

do throws(StoreFault) {
  while true { try work() }
} catch {
  say("failed \(error)")
  exit(error.exitCode)
}
