import Foundation
import JSONTree
import Terminal
import TerminalEmulator

/// A person's machine with nothing on it but an empty home folder and the built program.
///
///     let home = try Home()
///     try home.run("new", "--title", "Samling Nordvik").succeeded()
///     let face = try home.open("lead", "nordvik")
///
/// Each test has one of its own, and it is gone with the test.
final class Home {
  let path: String
  /// All of what a program sees of its surroundings; nothing is inherited.
  var environment: [String: String]

  /// - Parameter locale: What `LANG` says; bokmål unless the test is about another language.
  init(locale: String = "nb_NO.UTF-8") throws {
    var template = Array((NSTemporaryDirectory() + "/mellomrom-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else { throw CocoaError(.fileWriteUnknown) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    environment = [
      "HOME": path, "XDG_DATA_HOME": path + "/data", "TMPDIR": path + "/tmp",
      "MELLOMROM_SESSIONS": path + "/sessions", "LANG": locale, "TERM": "xterm-256color",
      "TZ": Self.zoneWhereItIsTen, "PATH": "/usr/bin:/bin",
    ]
    for folder in ["tmp", "sessions"] {
      try FileManager.default.createDirectory(
        atPath: path + "/" + folder, withIntermediateDirectories: false)
    }
  }

  /// A zone in which it is ten o'clock now, when the day of every session begins here.
  private static var zoneWhereItIsTen: String {
    let minutes = Int(Date.now.timeIntervalSince1970) / 60 % 1440
    // POSIX counts west of Greenwich; twelve hours are enough to either side.
    let west = (minutes - 600 + 1440 + 720) % 1440 - 720
    let (hours, rest) = abs(west).quotientAndRemainder(dividingBy: 60)
    return "<here>\(west < 0 ? "-" : "")\(hours):\(rest < 10 ? "0" : "")\(rest)"
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  var sessions: String { path + "/sessions" }

  /// Runs the program to its end without a terminal.
  func run(_ arguments: String..., input: String = "") throws -> Run {
    try Run(arguments, in: self, input: Array(input.utf8))
  }

  /// Starts the program in a terminal.
  func open(
    _ arguments: String..., size: Size = Size(rows: 24, columns: 80),
    environment more: [String: String] = [:]
  ) throws -> DrivenProgram {
    try DrivenProgram(
      .built("mellomrom"), arguments, size: size,
      environment: environment.merging(more) { $1 }, folder: path)
  }
}

extension Home {
  /// Writes a file into the home folder and returns its path.
  @discardableResult
  func write(_ bytes: some Sequence<UInt8>, to name: String) throws -> String {
    let file = name.hasPrefix("/") ? name : path + "/" + name
    try Data(bytes).write(to: URL(filePath: file))
    return file
  }

  func read(_ file: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: file)))
  }

  func names(in folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
  }
}
