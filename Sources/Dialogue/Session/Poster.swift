package import JSONTree

/// What one group wrote in one step.
package struct Poster: Hashable, Sendable, Placed {
  package let id: ID<Self>
  package let step: ID<Step>
  package var holder: Holder
  package var state = State.draft
  /// Whether it was written by hand and typed in later.
  package var isFromPaper = false
  /// Whether the table has presented it to the room.
  package var isPresented = false
  /// Each time the table said yes to it, the latest last.
  package var signatures: [Signature] = []
  package var isRemoved = false
  package var extra: [JSON.Member] = []

  package init(id: ID<Self>, step: ID<Step>, holder: Holder) {
    self.id = id
    self.step = step
    self.holder = holder
  }

  /// Whose voice it is.
  package enum Holder: Hashable, Sendable, Comparable {
    /// A table's own words.
    case table(Int)
    /// Said aloud in plenary, noted.
    case plenary
    /// The leader's summary.
    case digest
  }

  package enum State: String, CaseIterable, Sendable {
    case draft
    case readAloud = "read-aloud"
    case signed
    /// The table does not want to write; as good as signed.
    case declined
  }

  /// What the table said yes to, and when. Later edits stand beside it, never over it.
  package struct Signature: Hashable, Sendable {
    package var at: Moment
    package var lines: [Line]
    package var extra: [JSON.Member] = []

    package init(at: Moment, lines: [Line]) {
      self.at = at
      self.lines = lines
    }

    package struct Line: Hashable, Sendable {
      package var point: ID<Point>
      /// The wording that was read aloud.
      package var wording: Identifier
      package var extra: [JSON.Member] = []

      package init(point: ID<Point>, wording: Identifier) {
        self.point = point
        self.wording = wording
      }
    }
  }

  /// The id that every process arrives at for this group's poster in this step.
  package static func id(step: ID<Step>, holder: Holder) -> ID<Poster> {
    ID(Identifier(derivedFrom: step.description, holder.name))
  }
}

extension Poster.Holder {
  /// As it stands in files and commands: `table-3`, `plenary`, `digest`.
  package var name: String {
    switch self {
    case .table(let number): "table-\(number)"
    case .plenary: "plenary"
    case .digest: "digest"
    }
  }

  package init?(name: String) {
    switch name {
    case "plenary": self = .plenary
    case "digest": self = .digest
    default:
      guard name.hasPrefix("table-"), let number = Int(digits: name.utf8.dropFirst(6)),
        (1...Limits.tables).contains(number)
      else { return nil }
      self = .table(number)
    }
  }

  package var table: Int? {
    guard case .table(let number) = self else { return nil }
    return number
  }
}
