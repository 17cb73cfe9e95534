package import Dialogue
internal import Glibc

/// A folder of sessions.
///
/// `--sessions`, then `MELLOMROM_SESSIONS`, then `./sessions` if it holds a file of our format, else
/// the data folder of the XDG base directory specification.
package struct SessionFolder: Hashable, Sendable {
  package let path: String
  package let origin: Origin

  /// Why it is this one; every list says so.
  package enum Origin: String, Hashable, Sendable {
    case option
    case environment
    case here
    case data
  }

  package init(path: String, origin: Origin = .option) {
    self.path = path
    self.origin = origin
  }

  /// `variable` gives the value of a variable of the environment.
  package init(option: String?, variable: (String) -> String?) {
    if let option, !option.isEmpty {
      self.init(path: option, origin: .option)
    } else if let path = variable("MELLOMROM_SESSIONS"), !path.isEmpty {
      self.init(path: path, origin: .environment)
    } else if Self(path: "sessions", origin: .here).holdsSession {
      self.init(path: "sessions", origin: .here)
    } else {
      // The specification takes a relative path for no path.
      let data = variable("XDG_DATA_HOME").flatMap { $0.hasPrefix("/") ? $0 : nil }
      let home = variable("HOME") ?? ""
      let root = data ?? home.appending(path: ".local/share")
      self.init(path: root.appending(path: "mellomrom/sessions"), origin: .data)
    }
  }

  private var holdsSession: Bool {
    (try? places())?.contains { Listing.head(of: $0)?.isOurs ?? false } ?? false
  }

  /// Makes the folder, and those it lies in, unless it is there.
  package func make(_ permissions: Permissions = .owner) throws(StoreFault) {
    try storing { () throws(SystemFault) in
      var made = path.hasPrefix("/") ? "/" : ""
      for part in path.split(separator: "/") {
        made = made.isEmpty ? String(part) : made.appending(path: String(part))
        guard try FileSystem.statusIfAny(made) == nil else { continue }
        try FileSystem.makeFolder(made, mode: permissions.folder)
      }
    }
  }

  /// Every session in it, by name. One whose snapshot is missing still has a history or logs.
  package func places() throws(StoreFault) -> [SessionPlace] {
    let names: [String]
    do throws(SystemFault) {
      names = try FileSystem.names(in: path)
    } catch  where error.isMissing {
      return []
    } catch {
      throw .system(error)
    }
    let endings = [".history.jsonl", ".json", ".live"]
    // A document that was written beside its session as JSON is no session.
    let stems = names.filter { !$0.hasSuffix(".document.json") }.compactMap { name in
      endings.first { name.hasSuffix($0) && !name.hasPrefix(".") }.map {
        String(name.dropLast($0.count))
      }
    }
    return Set(stems).sorted().map { SessionPlace(folder: path, name: $0) }
  }
}

extension SessionFolder {
  /// Finds a session by its path, its file name, or a part of a name that fits one only.
  package func find(_ text: String) throws(StoreFault) -> SessionPlace {
    if text.contains("/") || text.hasSuffix(".json") {
      let place = SessionPlace(path: text)
      if try place.exists() { return place }
    }
    let places = try places()
    let name = SessionPlace(path: text).name
    if let place = places.first(where: { $0.name == name }) { return place }
    // Somebody who thinks of «Prøvedag» need not know that its file says proevedag.
    let parts = [text.lowercased(), SessionName.slug(text)].filter { !$0.isBlank }
    let fitting = places.filter { place in parts.contains { place.name.contains($0) } }
    guard let first = fitting.first else { throw .noSuchSession(text, folder: path) }
    guard fitting.count == 1 else { throw .ambiguous(text, candidates: fitting.map(\.name)) }
    return first
  }

  /// Finds a session by its own id, wherever it has been renamed to.
  package func find(id: Identifier) throws(StoreFault) -> SessionPlace? {
    try list().first { $0.summary?.id == ID(id) }?.place
  }

  /// Every session in it, newest first, those without a date last.
  package func list() throws(StoreFault) -> [Listing] {
    try places().map(Listing.init).sorted { first, second in
      switch (first.summary?.date, second.summary?.date) {
      case (let one?, let other?) where one != other: one > other
      case (_?, nil): true
      case (nil, _?): false
      case (_?, _?), (nil, nil): first.place.name < second.place.name
      }
    }
  }
}

extension SessionPlace {
  /// Whether there is anything of this session.
  package func exists() throws(StoreFault) -> Bool {
    try storing { () throws(SystemFault) in
      for path in [snapshot, history, live] where try FileSystem.statusIfAny(path) != nil {
        return true
      }
      return false
    }
  }
}
