import Dialogue
import Terminal
import Testing

@testable import Faces

@Suite struct PlanCommandTests {
  private func check<Owner: Face>(_ face: Owner.Type) {
    var taken: [String: String] = [:]
    var ids: Set<String> = []
    for command in face.commands {
      #expect(ids.insert(command.id).inserted, "\(command.id) is there twice")
      #expect(!command.keys.isEmpty, "\(command.id) has no key")
      #expect(
        command.keys.contains { $0.isOnAVT100 }, "\(command.id) cannot be sent by a vt100")
      for scope in command.scopes {
        for key in command.keys {
          let other = taken.updateValue(command.id, forKey: "\(scope.name) \(key)")
          #expect(other == nil, "\(key) is both \(command.id) and \(other ?? "") in \(scope.name)")
        }
      }
    }
  }

  @Test func `no key means two things in one place, and a vt100 can do it all`() {
    check(PlanFace.self)
    check(NewSessionFace.self)
    check(SessionsFace.self)
  }

  @Test func `while something is written, letters are text`() throws {
    var pilot = Pilot(try PlanFace.example())
    pilot.press("2", "End")
    pilot.type(" q?12xpl")
    pilot.press("Enter")
    #expect(pilot.session.title == "Samling Nordvik q?12xpl")
  }
}

extension Key {
  /// Whether a plain vt100 has it: characters, Ctrl with a letter, arrows, Enter, Tab, Esc,
  /// Backspace.
  fileprivate var isOnAVT100: Bool {
    if modifiers.contains(.alt) || modifiers.contains(.shift) { return false }
    switch base {
    case .character: return true
    case .function(let number): return number <= 4
    case .named(let name):
      switch name {
      case .enter, .escape, .tab, .backspace, .up, .down, .left, .right: return true
      case .delete, .insert, .home, .end, .pageUp, .pageDown: return false
      }
    }
  }
}
