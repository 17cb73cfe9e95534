package import JSONTree

/// A line of a bundle that is no change: what lies beside the changes of a session.
///
///     {"v":1,"part":"draft","seat":"table-3","writer":"7f3a9c01d2e4b586","content":{…},"sum":"…"}
///     {"v":1,"part":"people","content":{…},"sum":"…"}
package enum BundlePart: Hashable, Sendable {
  /// What was half typed at a seat.
  case draft(LeftDraft)
  /// The people file: names and the like.
  case people(JSON)
  /// Of a later version; passed over.
  case unknown(String)

  var line: [UInt8]? {
    let members: [JSON.Member]
    switch self {
    case .draft(let draft):
      members = [
        JSON.Member("part", "draft"), JSON.Member("seat", .string(draft.seat)),
        JSON.Member("writer", .string(draft.writer.description)),
        JSON.Member("content", draft.content),
      ]
    case .people(let content):
      members = [JSON.Member("part", "people"), JSON.Member("content", content)]
    case .unknown: return nil
    }
    return SealedLine.seal([JSON.Member("v", .int(Envelope.version))] + members)
  }

  /// Nil when it is no part at all.
  init?(line: [UInt8]) {
    guard SealedLine.isIntact(line), let value = try? JSON(parsing: line),
      let name = value["part"]?.string
    else { return nil }
    let content = value["content"]
    switch name {
    case "draft":
      guard let seat = value["seat"]?.string, let content,
        let writer = value["writer"]?.string.flatMap(WriterID.init),
        // It becomes the name of a file.
        DraftName("\(seat)-\(writer)\(DraftName.suffix)") != nil, !seat.contains("/")
      else { return nil }
      self = .draft(LeftDraft(name: DraftName(seat: seat, writer: writer), content: content))
    case "people":
      guard let content else { return nil }
      self = .people(content)
    default: self = .unknown(name)
    }
  }
}
