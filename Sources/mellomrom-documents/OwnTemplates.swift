import Glibc

/// The organisation's own templates: `$XDG_CONFIG_HOME/mellomrom/templates/NAME.mustache`.
enum OwnTemplates {
  struct File {
    var name: String
    var path: String
  }

  static var folder: String? {
    if let config = variable("XDG_CONFIG_HOME"), config.hasPrefix("/") {
      return config + "/mellomrom/templates"
    }
    return variable("HOME").map { $0 + "/.config/mellomrom/templates" }
  }

  /// In the order of their names; none where there is no such folder.
  static func files(in folder: String) -> [File] {
    guard let listing = opendir(folder) else { return [] }
    defer { closedir(listing) }
    var files: [File] = []
    while let entry = readdir(listing) {
      let file = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard file.hasSuffix(".mustache"), !file.hasPrefix(".") else { continue }
      files.append(File(name: String(file.dropLast(9)), path: folder + "/" + file))
    }
    return files.sorted { $0.name < $1.name }
  }

  struct Unreadable: Error, CustomStringConvertible {
    let code: Int32
    var description: String { String(cString: strerror(code)) }
  }

  static func text(of path: String) throws -> String {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Unreadable(code: errno) }
    defer { close(descriptor) }
    return String(decoding: readAll(descriptor), as: UTF8.self)
  }

  private static func variable(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }
}
