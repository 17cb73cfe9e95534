import Foundation
import TerminalEmulator
import Testing

/// Debian's sshd for one test: on loopback, with keys, a configuration and a port of its own.
///
///     let server = try SSHServer(in: home, session: "nordvik")
///     let face = try server.connect(table: 3)
///
/// Whoever runs the tests logs in as themselves, with a key that is made for the test. The end of
/// the value stops the server.
final class SSHServer {
  private let home: Home
  private let folder: String
  private let port: Int
  private let daemon: Child
  private static let user = String(cString: getpwuid(getuid()).pointee.pw_name)

  init(in home: Home, session: String) throws {
    self.home = home
    folder = home.path + "/ssh"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    for key in ["host", "note-taker"] {
      let command = ["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", "\(folder)/\(key)"]
      try Run(command: command, in: home).succeeded()
    }
    let hostKey = String(decoding: try home.read(folder + "/host.pub"), as: UTF8.self)
    // A server that is started by root keeps its unprivileged half here.
    if getuid() == 0 { mkdir("/run/sshd", 0o755) }
    var started: (port: Int, daemon: Child)?
    for _ in 0..<20 where started == nil {
      let port = Int.random(in: 20_000..<32_000)
      let settings = try Self.settings(port: port, folder: folder, home: home, session: session)
      try home.write(settings.utf8, to: folder + "/sshd_config")
      let daemon = try Child(
        command: ["/usr/sbin/sshd", "-D", "-e", "-f", folder + "/sshd_config"], in: home)
      let isListening = {
        String(decoding: daemon.talk, as: UTF8.self).contains("Server listening on 127.0.0.1")
      }
      // One that ends at once has met somebody at its port.
      _ = daemon.read(until: Date.now.addingTimeInterval(10), isListening)
      if isListening() { started = (port, daemon) }
      if started == nil { Issue.record("sshd: \(String(decoding: daemon.talk, as: UTF8.self))") }
    }
    (port, daemon) = try #require(started)
    try home.write("[127.0.0.1]:\(port) \(hostKey)".utf8, to: folder + "/known_hosts")
  }

  /// What a test needs to run beside a real server, and below it what Documentation/OverSSH.md says.
  private static func settings(
    port: Int, folder: String, home: Home, session: String
  ) throws -> String {
    let fragment = try documented()
    return """
      Port \(port)
      ListenAddress 127.0.0.1
      HostKey \(folder)/host
      PidFile none
      AuthorizedKeysFile \(folder)/note-taker.pub
      StrictModes no
      UsePAM no
      PermitRootLogin prohibit-password
      LogLevel VERBOSE
      MaxStartups 100
      AcceptEnv LANG LC_* MELLOMROM_* TERMINFO* HOME

      """
        + fragment
        .replacing("referent\n", with: user + "\n")
        .replacing("/usr/local/bin/mellomrom", with: String.built("mellomrom"))
        .replacing("/home/referent/sessions nordvik", with: "\(home.sessions) \(session)")
        .replacing("SetEnv ", with: "SetEnv TZ=\(home.environment["TZ"] ?? "UTC") ")
  }

  /// The fragment of a configuration that the document shows.
  private static func documented() throws -> String {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Documentation/OverSSH.md").standardized
    let lines = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
    let fragment = lines.drop { $0 != "    Match User referent" }.prefix { $0.hasPrefix("    ") }
    return try #require(fragment.isEmpty ? nil : fragment.joined(separator: "\n") + "\n")
  }

  /// Sits down at a table through the server; `asked` is whatever stands last on the line.
  func connect(
    _ asked: String?, terminal: String = "xterm-256color", environment: [String: String] = [:]
  ) throws -> DrivenProgram {
    var arguments = [
      "-F", "/dev/null", "-tt", "-e", "none", "-p", String(port), "-i", folder + "/note-taker",
    ]
    for option in [
      "IdentitiesOnly=yes", "BatchMode=yes", "StrictHostKeyChecking=yes", "LogLevel=ERROR",
      "UserKnownHostsFile=\(folder)/known_hosts", "GlobalKnownHostsFile=/dev/null",
      "SendEnv=MELLOMROM_* TERMINFO* HOME LC_*",
    ] {
      arguments += ["-o", option]
    }
    arguments += ["--", "\(Self.user)@127.0.0.1"] + (asked.map { [$0] } ?? [])
    return try DrivenProgram(
      "/usr/bin/ssh", arguments,
      environment: home.environment.merging(["TERM": terminal]) { $1 }.merging(environment) { $1 },
      folder: home.path)
  }

  func connect(table: Int) throws -> DrivenProgram { try connect(String(table)) }
}
