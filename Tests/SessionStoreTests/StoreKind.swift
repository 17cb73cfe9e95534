@testable import SessionStore

/// A way to keep a session; each opens as many seats at one session as a test wants.
enum StoreKind: CaseIterable {
  case files
  case memory

  func run(_ body: (_ open: (String) throws -> any SessionStore) throws -> Void) throws {
    let scratch = Scratch()
    let session = MemorySession()
    try body { seat in
      switch self {
      case .files:
        let store = try FileStore(scratch.place, .working(seat: seat))
        try store.log?.begin()
        return store
      case .memory: return MemoryStore(session, seat: seat)
      }
    }
    withExtendedLifetime(scratch) {}
  }
}
