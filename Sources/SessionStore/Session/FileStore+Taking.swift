internal import Dialogue

extension FileStore {
  /// Takes lines of another copy in, without the words that the session has erased: into the history,
  /// or beside it where that cannot be rewritten now.
  func take(
    _ others: [Envelope], besides known: Set<Envelope>, without session: Session
  ) throws(StoreFault) {
    let redaction = Redaction(session)
    let packer = Packer(place: place, permissions: permissions) { redaction($0) }
    let outcome = try storing { () throws(SystemFault) in try packer.pack(adding: others) }
    switch outcome {
    case .done: break
    case .busy, .refused:
      let lines = others.filter { !known.contains($0) }.map { envelope in
        redaction(envelope).map(envelope.redacted) ?? envelope
      }
      if !lines.isEmpty { try storing { () throws(SystemFault) in try addLog(lines) } }
    }
  }

  /// A log whose writer has ended already: it is read like any other, and packed when it can be.
  private func addLog(_ lines: [Envelope]) throws(SystemFault) {
    let name = LogName(seat: "merge", writer: .random())
    let header = LogHeader(seat: name.seat, writer: name.writer, machine: .this)
    let bytes = ([header.line] + lines.map(\.line)).flatMap { $0 + [UInt8(ascii: "\n")] }
    try FileSystem.makeFolder(place.live, mode: permissions.folder)
    try AtomicFile.create(place.log(name), with: bytes, permissions)
  }

  /// Lets half-typed lines wait for their seat, unless they are here or their words were erased;
  /// returns how many do now.
  func take(_ drafts: [LeftDraft], without session: Session) throws(StoreFault) -> Int {
    let redaction = Redaction(session)
    let drafts = drafts.filter { !redaction.concerns($0.content) }
    return try storing { [permissions, place] () throws(SystemFault) in
      var count = 0
      for draft in drafts where try Drafts(place).put(draft, permissions) { count += 1 }
      return count
    }
  }
}
