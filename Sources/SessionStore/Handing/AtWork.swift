/// Who is at work on a session now, as far as its files can tell.
package enum AtWork {
  /// What has stirred on another machine within this many milliseconds counts as at work.
  private static let stirring: Int64 = 60_000

  /// The seats of all processes that are at work, besides those of one writer.
  package static func seats(
    at place: SessionPlace, besides writer: WriterID? = nil
  ) throws(StoreFault) -> [String] {
    try storing { () throws(SystemFault) in
      guard try FileSystem.statusIfAny(place.live) != nil else { return [] }
      var seats: Set<String> = []
      for name in try FileSystem.names(in: place.live) {
        let path = place.live.appending(path: name)
        if let log = LogName(name), log.writer != writer, isAtWork(path, machine(ofLog: path)) {
          seats.insert(log.seat)
        }
        if let signal = SignalName(name), signal.writer != writer {
          let line = (try? FileSystem.read(path)).flatMap(SignalLine.init)
          if isAtWork(path, line?.machine) { seats.insert(signal.seat) }
        }
      }
      return seats.sorted()
    }
  }

  /// A lock says that a process lives only to those on its machine.
  private static func isAtWork(_ path: String, _ machine: Machine?) -> Bool {
    if SignalReader.isLocked(path) { return true }
    guard let machine, machine != .this, let status = try? FileSystem.status(path) else {
      return false
    }
    return SteadyClock.dating - status.modifiedMilliseconds < stirring
  }

  private static func machine(ofLog path: String) -> Machine? {
    guard let head = try? FileSystem.read(path, atMost: LogHeader.mostBytes) else { return nil }
    return LogHeader(line: Array(head.prefix { $0 != UInt8(ascii: "\n") }))?.machine
  }
}
