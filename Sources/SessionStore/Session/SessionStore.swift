package import JSONTree

/// One seat's way to the changes of one session.
///
/// Files are the default and memory is the twin for tests; both pass the same tests. Nothing here is
/// what only a file can do: a database for rooms of hundreds of laptops will say the same.
package protocol SessionStore: AnyObject {
  var writer: WriterID { get }
  /// Becomes readable when there may be something new; polled every half second besides.
  var descriptors: [Int32] { get }
  /// Whether something new was met on the way to something else, of which no descriptor tells any
  /// more: whoever waits asks first.
  var hasStirred: Bool { get }

  /// Where a fold begins.
  func start() throws(StoreFault) -> Start
  /// What has come since a cursor was given, in the total order; `.start` gives everything.
  func changes(after cursor: Cursor) throws(StoreFault) -> Batch
  /// How many of the changes that were seen have one of these ids; only a script can say one again.
  func count(of ids: Set<String>) throws(StoreFault) -> Int

  /// Takes changes in at once and saves them in the background; `events` tells when.
  func append(_ contents: [Envelope.Content], milliseconds: Int64) -> [Envelope]
  func events() -> [SaveEvent]
  /// Waits until everything appended has been tried.
  func flush() throws(StoreFault)

  /// Keeps a fold, so that the next start is short.
  func keep(_ snapshot: Snapshot) throws(StoreFault)
  /// Takes the words of erased points out of everything that is kept.
  func redact(for snapshot: Snapshot) throws(StoreFault)

  /// Lets the others see this, in place of what they saw before.
  func signal(_ body: JSON)
  /// What the others let be seen now, by writer.
  func signals() -> [Signal]

  /// Saves what waits and lets go of everything.
  func close() throws(StoreFault)
}

/// Changes with the place up to which everything has now been given.
package struct Batch: Sendable {
  package var envelopes: [Envelope]
  package var cursor: Cursor
  package var findings: [Finding]

  package init(envelopes: [Envelope], cursor: Cursor, findings: [Finding] = []) {
    self.envelopes = envelopes
    self.cursor = cursor
    self.findings = findings
  }
}
