import Faces
import Foundation
import Testing

/// `make documents` writes the document anew.
@Test func `the document of keys is what the tables of commands say`() throws {
  let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  let file = root.appending(path: "Documentation/KeyBindings.md")
  if ProcessInfo.processInfo.environment["MELLOMROM_WRITE"] != nil {
    try Data(KeyBindings.markdown.utf8).write(to: file)
  }
  #expect(try String(contentsOf: file, encoding: .utf8) == KeyBindings.markdown)
}
