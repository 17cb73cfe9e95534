import CExamples

/// The finished example, for somebody who wants to look at the program before they have a session.
package enum DemoSession {
  package static let fileName = "2026-03-14-samling-nordvik.json"

  /// The file, byte for byte.
  package static var bytes: [UInt8] {
    Array(
      UnsafeBufferPointer(
        start: mellomrom_demo_session(), count: mellomrom_demo_session_length()))
  }
}
