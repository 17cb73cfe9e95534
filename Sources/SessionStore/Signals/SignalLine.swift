internal import JSONTree

/// What a signal file holds: one sealed line, and perhaps spaces behind it.
///
///     {"v":1,"signal":"table-3","writer":"7f3a9c01d2e4b586","machine":"…","body":{…},"sum":"…"}
struct SignalLine {
  var machine: Machine
  var body: JSON

  init(machine: Machine, body: JSON) {
    self.machine = machine
    self.body = body
  }

  func bytes(_ name: SignalName) -> [UInt8] {
    let line = SealedLine.seal([
      JSON.Member("v", .int(Envelope.version)),
      JSON.Member("signal", .string(name.seat)),
      JSON.Member("writer", .string(name.writer.description)),
      JSON.Member("machine", .string(machine.description)),
      JSON.Member("body", body),
    ])
    return line + [UInt8(ascii: "\n")]
  }

  /// Nil for what is not whole, which may be so for an instant while it is written.
  init?(_ bytes: [UInt8]) {
    guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
    let line = Array(bytes[..<end])
    guard SealedLine.isIntact(line), let value = try? JSON(parsing: line),
      value["signal"] != nil,
      let machine = value["machine"]?.string.flatMap(Machine.init),
      let body = value["body"]
    else { return nil }
    self.init(machine: machine, body: body)
  }
}
