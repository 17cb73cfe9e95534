internal import JSONTree

/// The first line of a history: how many changes follow and their checksum, so that a history cut
/// exactly between two lines is noticed.
struct HistoryHeader: Hashable {
  var changes: Int
  var digest: UInt64

  init(changes: Int, digest: UInt64) {
    self.changes = changes
    self.digest = digest
  }

  var line: [UInt8] {
    SealedLine.seal([
      JSON.Member("v", .int(Envelope.version)),
      JSON.Member("history", "mellomrom-session"),
      JSON.Member("changes", .int(changes)),
      JSON.Member("digest", .string(digest.hexadecimal)),
    ])
  }

  init?(line: [UInt8]) {
    guard SealedLine.isIntact(line), let value = try? JSON(parsing: line),
      value["history"]?.string == "mellomrom-session",
      let changes = value["changes"]?.int,
      let digest = value["digest"]?.string.flatMap({ UInt64(hexadecimal: $0) })
    else { return nil }
    self.init(changes: changes, digest: digest)
  }
}
