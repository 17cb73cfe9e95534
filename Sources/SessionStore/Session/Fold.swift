internal import Dialogue

/// A session kept in step with changes that may arrive out of order.
///
/// What comes last in the order is folded at once. What sorts before something already folded takes
/// the fold back to the nearest checkpoint, or, if it sorts before where the fold began, to the
/// first change of all.
struct Fold {
  private(set) var session: Session
  private(set) var findings: [Finding] = []
  /// Changes up to here were folded by somebody else, into a snapshot.
  private let floor: Stamp?
  private var entries: [Entry] = []
  private var ids: Set<Identifier> = []
  private var checkpoints: [Checkpoint]

  private struct Entry {
    let place: Envelope.Place
    let change: Change
  }

  private struct Checkpoint {
    let count: Int
    let session: Session
  }

  enum Outcome {
    /// In the order they were folded.
    case folded([Change])
    /// The session is another one than before, for earlier changes have come.
    case refolded([Change])
    /// Something sorts before the beginning: fold everything anew.
    case mustBeginAnew
  }

  var beginsAtSnapshot: Bool { floor != nil }

  private static let changesBetweenCheckpoints = 256
  private static let mostCheckpoints = 8

  /// Begins with what a snapshot has folded.
  init(_ session: Session, through floor: Stamp?) {
    self.session = session
    self.floor = floor
    checkpoints = [Checkpoint(count: 0, session: session)]
  }

  /// Takes in changes, sorted in their total order.
  mutating func take(_ envelopes: [Envelope]) -> Outcome {
    let new = envelopes.compactMap { entry($0) }
    guard let first = new.first else { return .folded([]) }
    if let floor, first.place.stamp <= floor { return .mustBeginAnew }
    if let last = entries.last, first.place < last.place {
      refold(with: new)
      return .refolded(new.map(\.change))
    }
    let changes = new.compactMap { append($0) ? $0.change : nil }
    return .folded(changes)
  }

  private mutating func entry(_ envelope: Envelope) -> Entry? {
    guard Base(envelope) == nil else { return nil }
    guard let change = Change(envelope) else {
      findings.append(Finding(.badBody(id: envelope.id), file: "", line: nil))
      return nil
    }
    return Entry(place: envelope.place, change: change)
  }

  /// A change comes once, whoever repeats it; the first in the order counts.
  private mutating func append(_ entry: Entry) -> Bool {
    entries.append(entry)
    guard ids.insert(entry.change.id).inserted else { return false }
    session.fold(entry.change)
    guard entries.count % Self.changesBetweenCheckpoints == 0 else { return true }
    checkpoints.append(Checkpoint(count: entries.count, session: session))
    // The beginning stays; of the rest the latest are the ones that are needed.
    if checkpoints.count > Self.mostCheckpoints { checkpoints.remove(at: 1) }
    return true
  }

  private mutating func refold(with new: [Entry]) {
    let first = new[0].place
    let start =
      checkpoints.last { $0.count == 0 || entries[$0.count - 1].place < first }
      ?? checkpoints[0]
    checkpoints.removeAll { $0.count > start.count }
    let again = (entries[start.count...] + new).sorted { $0.place < $1.place }
    entries.removeSubrange(start.count...)
    ids = Set(entries.map(\.change.id))
    session = start.session
    for entry in again { _ = append(entry) }
  }
}
