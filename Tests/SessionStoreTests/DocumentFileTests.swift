import Foundation
import Testing

@testable import SessionStore

struct `Documents are put where somebody asks for them` {
  private let scratch = Scratch()

  private func path(_ name: String) -> String { scratch.path + "/" + name }

  @Test
  func `a pipe stays a pipe, and what is written goes through it`() throws {
    #expect(mkfifo(path("pipe"), 0o600) == 0)
    // Somebody who reads and writes is there already, so nobody waits.
    let reader = open(path("pipe"), O_RDWR | O_NONBLOCK)
    defer { close(reader) }
    try DocumentFile.replace(path("pipe"), with: Array("# Veggen\n".utf8))
    #expect(try FileSystem.status(path("pipe")).kind == .other)
    var bytes = [UInt8](repeating: 0, count: 64)
    let count = read(reader, &bytes, bytes.count)
    #expect(String(decoding: bytes.prefix(max(0, count)), as: UTF8.self) == "# Veggen\n")
    #expect(try FileSystem.names(in: scratch.path) == ["pipe"])
  }

  @Test
  func `a link stays a link, and what it leads to is replaced`() throws {
    write(Array("old".utf8), to: path("wall.md"))
    #expect(symlink("wall.md", path("link.md")) == 0)
    #expect(symlink("link.md", path("second.md")) == 0)
    try DocumentFile.replace(path("second.md"), with: Array("new".utf8))
    #expect(FileSystem.linkTarget(path("second.md")) == "link.md")
    #expect(FileSystem.linkTarget(path("link.md")) == "wall.md")
    #expect(bytes(path("wall.md")) == Array("new".utf8))
    #expect(FileSystem.linkTarget(path("wall.md")) == nil)
  }

  @Test
  func `a link to what is not there yet makes it`() throws {
    #expect(symlink(path("later.md"), path("link.md")) == 0)
    try DocumentFile.replace(path("link.md"), with: Array("new".utf8))
    #expect(bytes(path("later.md")) == Array("new".utf8))
    #expect(FileSystem.linkTarget(path("link.md")) == path("later.md"))
  }
}
