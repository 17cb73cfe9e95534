extension SessionPlace {
  /// Every file and folder under the session's name: what the program makes, and nothing else.
  package func files() throws(StoreFault) -> [String] {
    try storing { () throws(SystemFault) in
      let own = [snapshot, history, people].map(\.lastOfPath)
      let names = try FileSystem.names(in: folder).filter { candidate in
        own.contains(candidate) || candidate == ".\(name).people.lock"
          || candidate.hasPrefix(snapshot.lastOfPath + Keeper.asideEnding)
          || AtomicFile.nameOfTemporary(candidate).map(own.contains) ?? false
      }
      var paths = names.map { folder.appending(path: $0) }
      if try FileSystem.statusIfAny(live) != nil {
        paths += try FileSystem.names(in: live).map { live.appending(path: $0) } + [live]
      }
      return paths
    }
  }

  /// Removes the session from this machine: every file of it, and `others` that lie beside it.
  package func remove(and others: [String] = []) throws(StoreFault) {
    let paths = try files()
    try storing { () throws(SystemFault) in
      for path in others + paths where path != live { try FileSystem.removeIfAny(path) }
      if paths.contains(live) { try FileSystem.removeFolder(live) }
      try FileSystem.syncFolder(folder)
    }
  }
}
