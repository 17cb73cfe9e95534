/// A log whose writer is dead: its lock could be taken without waiting, and is held
/// until this goes out of use.
final class ClosedLog {
  let name: LogName
  private let file: Descriptor
  let envelopes: [Envelope]
  let findings: [Finding]
  let isFromThisMachine: Bool

  /// nil when its writer lives.
  init?(_ name: LogName, in place: SessionPlace) throws(SystemFault) {
    let path = place.log(name)
    let file = try Descriptor(path, .read)
    guard try file.tryLock(), try file.status().names > 0 else { return nil }
    var envelopes: [Envelope] = []
    var findings: [Finding] = []
    var header: LogHeader?
    var scanner = LineScanner()
    scanner.scan(try file.read()) { line, number, offset in
      switch line {
      case .envelope(let envelope): envelopes.append(envelope)
      case .header(let found): header = found
      case .history, .part:
        findings.append(Finding(.brokenLine(.broken), file: path, line: number, offset: offset))
      case .fault(let fault):
        findings.append(Finding(.brokenLine(fault), file: path, line: number, offset: offset))
      }
    }
    if scanner.tail == .spoiled {
      findings.append(
        Finding(
          .spoiledEnd, file: path, line: scanner.lines + 1, offset: scanner.consumed))
    }
    self.name = name
    self.file = file
    self.envelopes = envelopes
    self.findings = findings
    // Without a header nothing was ever written to it.
    isFromThisMachine = header.map { $0.machine == .this } ?? (scanner.lines == 0)
  }

  /// Whether it may go once all it says stands in the history.
  var mayGo: Bool { isFromThisMachine && findings.isEmpty }
}
