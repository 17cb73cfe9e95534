internal import Dialogue
internal import JSONTree

/// Whether erased words have left every file of a session.
package enum Erasure {
  /// The seats whose logs or drafts still hold some: writers at work that have not seen the erasure
  /// yet. Their files are theirs; the words go when they have, or when they end.
  package static func seatsStillHolding(_ place: SessionPlace) throws(StoreFault) -> [String] {
    let redaction = Redaction(try LiveSession(FileStore(place, .looking)).session)
    return try storing { () throws(SystemFault) in
      let names =
        try FileSystem.statusIfAny(place.live) == nil
        ? [] : FileSystem.names(in: place.live)
      var seats: Set<String> = []
      for name in names {
        guard let bytes = try FileSystem.readIfAny(place.live.appending(path: name)) else {
          continue
        }
        if let log = LogName(name), holds(bytes, redaction) { seats.insert(log.seat) }
        if let draft = DraftName(name), (try? JSON(parsing: bytes)).map(redaction.concerns) ?? false
        {
          seats.insert(draft.seat)
        }
      }
      return seats.sorted()
    }
  }

  private static func holds(_ log: [UInt8], _ redaction: Redaction) -> Bool {
    var scanner = LineScanner()
    var isHolding = false
    scanner.scan(log) { line, _, _ in
      if case .envelope(let envelope) = line { isHolding = isHolding || redaction(envelope) != nil }
    }
    return isHolding
  }
}
