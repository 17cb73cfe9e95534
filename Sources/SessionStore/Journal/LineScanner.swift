/// Cuts a file of lines into what counts, what is broken and what is not finished.
struct LineScanner {
  enum Line {
    case envelope(Envelope)
    case header(LogHeader)
    case history(HistoryHeader)
    case part(BundlePart)
    case fault(Envelope.Fault)
  }

  /// What stands behind the last line feed.
  enum Tail: Hashable {
    case none
    /// The beginning of a line: what `kill -9` leaves. Nobody was told that it is saved.
    case unfinished
    /// A whole line and then something that is no line feed: no interrupted write leaves that.
    case spoiled
  }

  /// Bytes up to and with the last line feed.
  private(set) var consumed = 0
  private(set) var lines = 0
  private(set) var tail = Tail.none

  /// Calls with each whole line, its number (from 1) and the offset where it begins.
  mutating func scan(_ bytes: [UInt8], _ body: (Line, _ number: Int, _ offset: Int) -> Void) {
    var start = bytes.startIndex
    while let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) {
      lines += 1
      body(Self.read(Array(bytes[start..<end]), isFirst: lines == 1), lines, consumed)
      consumed += end + 1 - start
      start = end + 1
    }
    let rest = bytes[start...]
    tail = rest.isEmpty ? .none : Self.isSpoiled(rest) ? .spoiled : .unfinished
  }

  private static func read(_ line: [UInt8], isFirst: Bool) -> Line {
    if isFirst {
      if let header = LogHeader(line: line) { return .header(header) }
      if let header = HistoryHeader(line: line) { return .history(header) }
    }
    do throws(Envelope.Fault) { return .envelope(try Envelope(line: line)) } catch {
      return BundlePart(line: line).map(Line.part) ?? .fault(error)
    }
  }

  /// A torn write is the beginning of a line. If a line is whole and more follows, its line feed has
  /// become something else.
  private static func isSpoiled(_ rest: ArraySlice<UInt8>) -> Bool {
    SealedLine.isIntact(rest.dropLast())
  }
}
