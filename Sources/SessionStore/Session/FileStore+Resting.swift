package import JSONTree

extension FileStore {
  /// What processes at a seat were typing that are still there and have not stirred for a while:
  /// stopped, or on the far side of a lost line. Whoever types writes a draft within half a second,
  /// and has made a change of it soon after; nothing that is told here is taken from its writer.
  package func restingDrafts(at seat: String, milliseconds now: Int64) throws(StoreFault) -> [JSON]
  {
    try storing { () throws(SystemFault) in
      try Drafts(place).resting(at: seat, besides: writer, since: now - Drafts.restsAfter)
    }
  }
}

extension Drafts {
  static let restsAfter: Int64 = 6_000

  func resting(
    at seat: String, besides own: WriterID, since then: Int64
  ) throws(SystemFault) -> [JSON] {
    var found: [JSON] = []
    for name in try names() where name.seat == seat && name.writer != own {
      guard let status = try FileSystem.statusIfAny(place.draft(name)),
        status.modifiedMilliseconds < then, try !isLeft(name),
        let bytes = try FileSystem.readIfAny(place.draft(name)),
        let content = try? JSON(parsing: bytes)
      else { continue }
      found.append(content)
    }
    return found
  }
}
