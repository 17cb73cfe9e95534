/// The packed changes of a session, sorted in their total order: the same changes, the same bytes.
struct HistoryFile {
  private(set) var envelopes: [Envelope] = []
  private(set) var findings: [Finding] = []
  private(set) var header: HistoryHeader?
  /// What a bundle has behind its changes.
  private(set) var parts: [BundlePart] = []

  static func bytes(of envelopes: [Envelope], parts: [[UInt8]] = []) -> [UInt8] {
    var lines: [UInt8] = []
    lines.reserveCapacity(envelopes.reduce(0) { $0 + $1.line.count + 1 })
    for envelope in envelopes {
      lines.append(contentsOf: envelope.line)
      lines.append(UInt8(ascii: "\n"))
    }
    for part in parts { lines += part + [UInt8(ascii: "\n")] }
    let header = HistoryHeader(changes: envelopes.count, digest: CRC64.of(lines))
    return header.line + [UInt8(ascii: "\n")] + lines
  }

  /// The header, when all that follows is what it says; far cheaper than reading every change.
  static func intactHeader(of bytes: [UInt8]) -> HistoryHeader? {
    guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")), end <= LogHeader.mostBytes,
      let header = HistoryHeader(line: Array(bytes[..<end])),
      CRC64.of(bytes[(end + 1)...]) == header.digest
    else { return nil }
    return header
  }

  /// The same of a file, read a piece at a time, for it may be far larger than its session; nil also
  /// when there is none.
  static func intactHeader(ofFile path: String) throws(SystemFault) -> HistoryHeader? {
    do throws(SystemFault) {
      let file = try Descriptor(path, .read)
      let start = try file.read(atMost: LogHeader.mostBytes + 1)
      guard let end = start.firstIndex(of: UInt8(ascii: "\n")),
        let header = HistoryHeader(line: Array(start[..<end]))
      else { return nil }
      var sum = CRC64.Sum()
      try file.readPieces(from: end + 1) { sum.add($0) }
      return sum.value == header.digest ? header : nil
    } catch  where error.isMissing {
      return nil
    }
  }

  init(_ bytes: [UInt8], path: String) {
    let isIntact = Self.intactHeader(of: bytes) != nil
    var scanner = LineScanner()
    var envelopes: [Envelope] = []
    var findings: [Finding] = []
    var header: HistoryHeader?
    var parts: [BundlePart] = []
    scanner.scan(bytes) { line, number, offset in
      switch line {
      case .envelope(let envelope): envelopes.append(envelope)
      case .part(let part): parts.append(part)
      case .history(let found): header = found
      case .header:
        findings.append(Finding(.brokenLine(.broken), file: path, line: number, offset: offset))
      case .fault(let fault):
        findings.append(Finding(.brokenLine(fault), file: path, line: number, offset: offset))
      }
    }
    if scanner.tail != .none || header.map({ $0.changes > envelopes.count }) ?? !bytes.isEmpty {
      findings.append(
        Finding(
          .cutHistory(expected: header?.changes ?? envelopes.count, found: envelopes.count),
          file: path, line: scanner.lines + (scanner.tail == .none ? 0 : 1),
          offset: scanner.consumed))
    } else if !isIntact, findings.isEmpty, !bytes.isEmpty {
      findings.append(Finding(.changedHistory, file: path))
    }
    self.envelopes = envelopes
    self.findings = findings
    self.header = header
    self.parts = parts
  }
}
