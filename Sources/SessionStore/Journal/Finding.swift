package import Dialogue
package import JSONTree

/// Something that a reader of a session's files has noticed: where, and what.
package struct Finding: Error, Hashable, Sendable {
  package var file: String
  /// Counted from 1.
  package var line: Int?
  /// Bytes from the start of the file.
  package var offset: Int?
  package var what: What

  package init(_ what: What, file: String, line: Int? = nil, offset: Int? = nil) {
    self.file = file
    self.line = line
    self.offset = offset
    self.what = what
  }
}

extension Finding {
  package enum What: Hashable, Sendable {
    // Logs and history.
    /// A whole line that is no change: its checksum does not hold, or it is not what it must be.
    case brokenLine(Envelope.Fault)
    /// A whole last line whose line feed has become something else.
    case spoiledEnd
    /// What a killed writer leaves; nobody was told that it is saved.
    case unfinishedLine
    /// A history that does not hold what its first line says.
    case cutHistory(expected: Int, found: Int)
    case changedHistory
    /// The same writer and n with other bytes.
    case contradiction(writer: WriterID, n: Int)
    /// Later changes of this writer wait for one that has not come.
    case missingChange(writer: WriterID, n: Int)
    /// A log of another machine, which only that machine may pack.
    case logOfAnotherMachine
    /// Changes of a kind that only a later version knows.
    case unknownKind(String, count: Int)
    case badBody(id: String)

    // The snapshot.
    case notJSON(JSON.Fault)
    case notASession
    case malformed(Malformed)
    /// Somebody has touched the file; it is followed where no history says otherwise.
    case editedByHand(isFollowed: Bool)
    /// The snapshot is behind the changes; it costs time, nothing else.
    case behind(changes: Int)
    /// The snapshot holds changes that no other file holds.
    case aheadOfHistory
    case newerVersion(Int)
    /// More than one starting point that no change leads to; only one of them is shown.
    case secondBase

    // Files.
    case widerMode(UInt32)
    case leftover
    /// The people file was to be deleted after this day.
    case namesKeptTooLong(Day, session: String)
    case unreadable(SystemFault)
  }

  package enum Weight: Int, Hashable, Comparable, Sendable {
    /// Worth knowing; nothing is wrong.
    case note
    /// Somebody ought to do something.
    case warning
    /// Something is lost or about to be.
    case fault

    package static func < (first: Self, second: Self) -> Bool { first.rawValue < second.rawValue }
  }

  package var weight: Weight {
    switch what {
    case .unfinishedLine, .behind, .logOfAnotherMachine, .unknownKind, .leftover: .note
    case .widerMode, .aheadOfHistory, .namesKeptTooLong: .warning
    case .editedByHand, .brokenLine, .spoiledEnd, .cutHistory, .changedHistory, .contradiction,
      .missingChange,
      .badBody, .notJSON, .notASession, .malformed, .newerVersion, .secondBase, .unreadable:
      .fault
    }
  }
}
