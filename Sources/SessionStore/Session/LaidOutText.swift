internal import Glibc

/// A long text that lies out for somebody's own editor: beside the drafts, for its owner only.
///
///     NAME.live/text-desk-leader-7f3a9c01d2e4b586.txt
///
/// It goes when the editor is done with it. What a crash leaves behind is found with the draft that
/// says where it belongs; else it goes with the session (`leave`), and when words are erased and its
/// writer has ended.
struct LaidOutText {
  /// The writer it belongs to, told as for a draft.
  let owner: DraftName

  private static let prefix = "text-"
  private static let suffix = ".txt"

  var name: String { "\(Self.prefix)\(owner.seat)-\(owner.writer)\(Self.suffix)" }

  init(owner: DraftName) {
    self.owner = owner
  }

  init(seat: String, writer: WriterID) {
    owner = DraftName(seat: seat, writer: writer)
  }

  /// From its own name, or from that of a copy which an editor makes beside it: `.NAME.swp`, `NAME~`,
  /// `#NAME#`.
  init?(besides candidate: String) {
    guard let end = candidate.firstRange(of: Self.suffix)?.lowerBound,
      let start = candidate.firstRange(of: Self.prefix)?.upperBound, start < end,
      let owner = DraftName("\(candidate[start..<end])\(DraftName.suffix)")
    else { return nil }
    self.owner = owner
  }
}

extension FileStore {
  /// Lays a text out for an editor; the path it lies at.
  package func layOut(_ text: String) throws(StoreFault) -> String {
    let path = pathOfText
    try storing { () throws(SystemFault) in
      try FileSystem.makeFolder(place.live, mode: permissions.folder)
      try FileSystem.removeIfAny(path)
      let file = try Descriptor(path, .createAnew(mode: 0o600))
      try file.writeAll(Array(text.utf8))
    }
    return path
  }

  /// What an editor has made of it; nil when that cannot be read as text of at most `limit` bytes.
  package func takeUpText(atMost limit: Int) -> String? {
    guard let bytes = try? FileSystem.read(pathOfText, atMost: limit + 1), bytes.count <= limit
    else { return nil }
    return String(validating: bytes, as: UTF8.self)
  }

  /// What lay out for somebody's editor when their process died, as it was saved last; nil when
  /// nothing did, or it cannot be read.
  package func leftText(of draft: LeftDraft, atMost limit: Int) -> String? {
    let path = place.live.appending(path: LaidOutText(owner: draft.name).name)
    guard let bytes = try? FileSystem.read(path, atMost: limit + 1), bytes.count <= limit
    else { return nil }
    return String(validating: bytes, as: UTF8.self)
  }

  /// Takes it away, and what an editor has put beside it.
  package func putAwayText() {
    putAwayText(of: LaidOutText(seat: seat ?? "", writer: writer).owner)
  }

  /// The same of what a dead process left.
  package func putAwayText(of draft: LeftDraft) { putAwayText(of: draft.name) }

  private func putAwayText(of owner: DraftName) {
    for name in (try? FileSystem.names(in: place.live)) ?? []
    where LaidOutText(besides: name)?.owner == owner {
      try? FileSystem.removeIfAny(place.live.appending(path: name))
    }
  }

  private var pathOfText: String {
    place.live.appending(path: LaidOutText(seat: seat ?? "", writer: writer).name)
  }
}
