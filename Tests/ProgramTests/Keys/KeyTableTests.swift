import Dialogue
import Faces
import Terminal
import Testing

/// What must hold of every key of every face.
struct KeyTableTests {
  @Test func `every command speaks three languages`() {
    for table in KeyTable.all {
      for row in table.rows {
        for words in [row.sentence, row.hint] {
          for text in [words.nb, words.nn, words.en] {
            #expect(!text.isBlank && text == text.cleaned(), "\(row.id) of \(table.face.en)")
          }
        }
        #expect(row.sentence.nb != row.sentence.en, "\(row.id) of \(table.face.en)")
      }
    }
  }

  @Test func `a command has one name, and a place where it works`() {
    for table in KeyTable.all {
      #expect(Set(table.rows.map(\.id)).count == table.rows.count)
      #expect(table.rows.allSatisfy { !$0.scopes.isEmpty && !$0.keys.isEmpty })
    }
  }

  /// Commands that share a key because never more than one of them can be done.
  private static let takingTurns: [Set<String>] = [["filter-clear", "back"]]

  @Test func `no key means two things in one place`() {
    for table in KeyTable.all {
      for scope in table.scopes {
        var owners: [Key: String] = [:]
        for row in table.rows where row.scopes.contains(scope) {
          for key in row.keys {
            guard let other = owners.updateValue(row.id, forKey: key) else { continue }
            #expect(
              Self.takingTurns.contains([row.id, other]),
              "\(key): \(row.id), \(other) in \(table.face.en), \(scope)")
          }
        }
      }
    }
  }

  @Test func `no face takes a key that means the same everywhere`() {
    let universal = Set(Universal.allCases.flatMap(\.keys))
    for table in KeyTable.all {
      for row in table.rows {
        #expect(universal.isDisjoint(with: row.keys), "\(row.id) of \(table.face.en)")
      }
    }
  }

  @Test func `every command has a key that every terminal sends`() {
    // A presenter's remote sends F5, and nothing comes of it: nobody has to be able to send that.
    let exempt = ["remote-start"]
    for table in KeyTable.all {
      for row in table.rows where !exempt.contains(row.id) {
        #expect(row.keys.contains { $0.isOnEveryTerminal }, "\(row.id) of \(table.face.en)")
      }
    }
  }

  @Test func `no key needs AltGr on a Norwegian keyboard`() {
    for table in KeyTable.all {
      for row in table.rows {
        #expect(!row.keys.contains { $0.needsAltGr }, "\(row.id) of \(table.face.en)")
      }
    }
  }

  @Test func `Ctrl-Q is a way out of every place, and nothing else`() {
    for table in KeyTable.all {
      let ways = table.rows.filter { $0.keys.contains("Ctrl-Q") }
      #expect(Set(ways.flatMap(\.scopes)) == table.scopes, "\(table.face.en)")
      for way in ways {
        #expect(way.group == .everywhere || way.id == "no-kind", "\(way.id) of \(table.face.en)")
      }
    }
  }
}
