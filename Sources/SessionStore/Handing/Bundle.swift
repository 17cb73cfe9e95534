internal import Dialogue
internal import JSONTree

/// Everything of a session as one file, `NAME.mellomrom`: a history, and behind its changes what else
/// is to come along.
///
///     {"v":1,"history":"mellomrom-session","changes":812,"digest":"…","sum":"…"}
///     {"v":1,"writer":…}                      812 changes in their total order
///     {"v":1,"part":"draft","seat":…}         what was half typed, and perhaps the people file
///
/// The snapshot is not in it, for it can be folded anew. Everybody who has the same makes the same
/// bytes.
package struct Bundle: Sendable {
  /// In the total order.
  let envelopes: [Envelope]
  /// Drafts by their names, then the people file.
  let parts: [BundlePart]

  package static let ending = ".mellomrom"

  init(_ envelopes: [Envelope], drafts: [LeftDraft], people: JSON? = nil) {
    self.envelopes = envelopes
    let drafts = drafts.sorted { $0.name.description < $1.name.description }
    parts = drafts.map(BundlePart.draft) + (people.map { [.people($0)] } ?? [])
  }

  var bytes: [UInt8] { HistoryFile.bytes(of: envelopes, parts: parts.compactMap(\.line)) }

  var drafts: [LeftDraft] {
    parts.compactMap { if case .draft(let draft) = $0 { draft } else { nil } }
  }

  var people: JSON? {
    parts.lazy.compactMap { if case .people(let content) = $0 { content } else { nil } }.first
  }

  /// With what another copy has; of the same writer and n the redacted form wins. Throws when the two
  /// contradict each other.
  func merged(with other: Copy) throws(StoreFault) -> Self {
    var ledger = Ledger()
    for envelope in envelopes + other.envelopes where ledger.take(envelope) == .contradicted {
      let what = Finding.What.contradiction(writer: envelope.writer, n: envelope.n)
      throw .damaged([Finding(what, file: other.path)])
    }
    let mine = Set(drafts.map(\.name))
    return Self(
      ledger.everything, drafts: drafts + other.drafts.filter { !mine.contains($0.name) },
      people: people ?? other.people)
  }
}

extension Session {
  /// What lines come to, with nothing else to begin with.
  init(folding envelopes: [Envelope]) {
    var ledger = Ledger()
    for envelope in envelopes { _ = ledger.take(envelope) }
    let batch = Batch(envelopes: ledger.arrived(after: .start), cursor: ledger.cursor)
    let beginning = Beginning(batch, from: .firstChange)
    var fold = Fold(beginning.session, through: nil)
    _ = fold.take(beginning.rest)
    self = fold.session
  }
}
