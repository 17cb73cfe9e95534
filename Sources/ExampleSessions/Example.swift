import Dialogue
import SessionStore

/// A session that comes with the program: something to look at, and something to test with.
enum Example: String, CaseIterable {
  case nordvik = "2026-03-14-samling-nordvik"
  case harbourRoad = "2027-06-09-harbour-road"

  var fileName: String { rawValue + ".json" }

  /// The session, made anew: the same each time.
  func recorded() -> Recording {
    switch self {
    case .nordvik: Nordvik.session()
    case .harbourRoad: HarbourRoad.session()
    }
  }

  /// The file, as the program writes a session whose history was not sent along.
  var bytes: [UInt8] {
    let recording = recorded()
    let stamp = Stamp(milliseconds: recording.last.milliseconds)
    return Snapshot(session: recording.session, folded: nil, stamp: stamp).bytes
  }
}
