package import Dialogue

/// Walks through everything that lies under a session's name and tells what is wrong with it.
package struct Check {
  package let place: SessionPlace
  package private(set) var findings: [Finding] = []

  /// Reads all of it and writes nothing.
  package init(_ place: SessionPlace) throws(StoreFault) {
    self.place = place
    guard try place.exists() else {
      throw .noSuchSession(place.name, folder: place.folder)
    }
    do throws(StoreFault) {
      try checkChanges()
    } catch {
      findings.append(FoundSnapshot.finding(error, file: place.snapshot))
    }
    do throws(SystemFault) {
      try checkFiles()
      try checkLogs()
      try checkSignals()
    } catch {
      findings.append(Finding(.unreadable(error), file: error.path))
    }
  }

  /// Looks at the people file too: whether it can be read, and whether it should be there still.
  package mutating func checkPeople(today: Day) {
    do throws(StoreFault) {
      guard let people = try People.read(place), people.isPast(today), let day = people.deleteAfter
      else { return }
      findings.append(Finding(.namesKeptTooLong(day, session: place.name), file: place.people))
    } catch {
      findings.append(FoundSnapshot.finding(error, file: place.people))
    }
  }

  /// The gravest there is, nil when all is well.
  package var weight: Finding.Weight? { findings.map(\.weight).max() }

  private mutating func checkChanges() throws(StoreFault) {
    let store = try FileStore(place, .looking)
    let live = try LiveSession(store)
    let whole = try store.changes(after: .start)
    findings += Set(live.findings).union(whole.findings).sorted { $0.file < $1.file }
    for gap in store.gaps {
      findings.append(
        Finding(.missingChange(writer: gap.writer, n: gap.n), file: place.history))
    }
    for (kind, count) in live.session.unknownKinds.sorted(by: { $0.key < $1.key }) {
      findings.append(Finding(.unknownKind(kind, count: count), file: place.history))
    }
    if case .cache(let snapshot) = store.start() {
      let behind = whole.envelopes.count { $0.n > (snapshot.folded ?? .start)[$0.writer] }
      if behind > 0 { findings.append(Finding(.behind(changes: behind), file: place.snapshot)) }
    }
  }

  /// Session files are for their owner, or for a group that was made for it.
  private mutating func checkFiles() throws(SystemFault) {
    let folder = try FileSystem.status(place.folder)
    let tooWide: UInt32 = Permissions(of: folder) == .group ? 0o007 : 0o077
    for name in try FileSystem.names(in: place.folder) {
      let path = place.folder.appending(path: name)
      if AtomicFile.nameOfTemporary(name)?.hasPrefix(place.name + ".") ?? false {
        findings.append(Finding(.leftover, file: path))
      }
      guard name.hasPrefix(place.name + "."), let status = try FileSystem.statusIfAny(path) else {
        continue
      }
      if status.mode & tooWide != 0 {
        findings.append(Finding(.widerMode(status.mode), file: path))
      }
    }
  }

  /// What a process lets be seen goes with it; what is left is a dead one's.
  private mutating func checkSignals() throws(SystemFault) {
    guard try FileSystem.statusIfAny(place.live) != nil else { return }
    for name in try FileSystem.names(in: place.live).compactMap(SignalName.init) {
      let path = place.signal(name)
      guard let line = try FileSystem.readIfAny(path).flatMap(SignalLine.init),
        line.machine == .this, !SignalReader.isLocked(path)
      else { continue }
      findings.append(Finding(.leftover, file: path))
    }
  }

  private mutating func checkLogs() throws(SystemFault) {
    guard try FileSystem.statusIfAny(place.live) != nil else { return }
    for name in try FileSystem.names(in: place.live).compactMap(LogName.init) {
      do throws(SystemFault) {
        let bytes = try FileSystem.read(place.log(name))
        var scanner = LineScanner()
        var header: LogHeader?
        scanner.scan(bytes) { line, _, _ in
          if case .header(let found) = line { header = found }
        }
        if scanner.tail == .unfinished {
          findings.append(
            Finding(
              .unfinishedLine, file: place.log(name), line: scanner.lines + 1,
              offset: scanner.consumed))
        }
        if let header, header.machine != .this {
          findings.append(Finding(.logOfAnotherMachine, file: place.log(name)))
        }
      } catch  where error.isMissing {}
    }
  }
}
