import Foundation

@testable import SessionStore

/// A folder of its own for one test, gone at the end.
final class Scratch {
  let path: String

  init() {
    path = NSTemporaryDirectory() + "mellomrom-\(UUID().uuidString)"
    try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  var place: SessionPlace { SessionPlace(folder: path, name: "2026-03-14-nordvik") }

  var folder: SessionFolder { SessionFolder(path: path) }

  func place(_ name: String) -> SessionPlace { SessionPlace(folder: path, name: name) }

  /// Every file below the folder with what it holds, hidden ones too.
  func files() -> [String: [UInt8]] {
    let names = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
    return names.reduce(into: [:]) { files, name in
      guard let data = FileManager.default.contents(atPath: path + "/" + name) else { return }
      files[name] = Array(data)
    }
  }

  /// The files in which a text stands, byte for byte.
  func holding(_ text: String) -> [String] {
    files().filter { Data($0.value).range(of: Data(text.utf8)) != nil }.keys.sorted()
  }
}

func bytes(_ path: String) -> [UInt8] {
  FileManager.default.contents(atPath: path).map(Array.init) ?? []
}

func write(_ bytes: [UInt8], to path: String) {
  _ = FileManager.default.createFile(atPath: path, contents: Data(bytes))
}

func copy(_ place: SessionPlace, to other: SessionPlace) {
  for (from, to) in [
    (place.snapshot, other.snapshot), (place.history, other.history), (place.live, other.live),
  ] {
    try? FileManager.default.copyItem(atPath: from, toPath: to)
  }
}
