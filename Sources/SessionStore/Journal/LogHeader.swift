internal import JSONTree

/// The first line of a log: whose it is and on which machine it is written.
///
/// A lock says that a writer lives only to those who share its kernel; so only the machine that made
/// a log may pack it.
struct LogHeader: Hashable {
  var seat: String
  var writer: WriterID
  var machine: Machine

  /// Read before anything else of a log, so that no whole log need be read for it.
  static let mostBytes = 512

  var line: [UInt8] {
    SealedLine.seal([
      JSON.Member("v", .int(Envelope.version)),
      JSON.Member("log", .string(seat)),
      JSON.Member("writer", .string(writer.description)),
      JSON.Member("machine", .string(machine.description)),
    ])
  }

  init(seat: String, writer: WriterID, machine: Machine) {
    self.seat = seat
    self.writer = writer
    self.machine = machine
  }

  init?(line: [UInt8]) {
    guard SealedLine.isIntact(line), let value = try? JSON(parsing: line),
      let seat = value["log"]?.string,
      let writer = value["writer"]?.string.flatMap(WriterID.init),
      let machine = value["machine"]?.string.flatMap(Machine.init)
    else { return nil }
    self.init(seat: seat, writer: writer, machine: machine)
  }
}
