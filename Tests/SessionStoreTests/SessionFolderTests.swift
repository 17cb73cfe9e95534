import Dialogue
import Foundation
import JSONTree
import Testing

@testable import SessionStore

private let sample = Sample()

private func made(_ title: String, on date: String?, in folder: SessionFolder) throws
  -> SessionPlace
{
  let day = date.flatMap(Day.init)
  let begin = Edit.begin(ID(sample.id(title)), method: "", language: .bokmal)
  return try folder.create(
    [
      sample.change("begin \(title)", begin),
      sample.change("title \(title)", .set(.title(title))),
      sample.change("date \(title)", .set(.date(day))),
    ], milliseconds: sample.now)
}

@Test(
  arguments: [
    ("Samling på Nordøy", "2026-03-14", "2026-03-14-samling-paa-nordoey"),
    ("  Å, være!  ", nil, "aa-vaere"), ("ĐUODJI & ŋ – č", "2026-03-14", "2026-03-14-duodji-n-c"),
    ("対話", nil, "session"), ("対話", "2026-03-14", "2026-03-14"), ("", nil, "session"),
  ] as [(String, String?, String)])
func `a session is named by date and title`(title: String, date: String?, name: String) {
  #expect(SessionName(title, date: date.flatMap(Day.init)).text == name)
}

@Test func `a name is at most 80 bytes, with its number too`() {
  let name = SessionName(String(repeating: "ø", count: 100), date: Day("2026-03-14"))
  #expect(name.numbered(1).utf8.count <= 80)
  #expect(name.numbered(999).utf8.count <= 80)
}

@Test func `a name that is taken gets a number and nothing is replaced`() throws {
  let scratch = Scratch()
  let first = try made("Nordvik", on: "2026-03-14", in: scratch.folder)
  let before = scratch.files()
  let second = try made("Nordvik", on: "2026-03-14", in: scratch.folder)
  #expect(first.name == "2026-03-14-nordvik")
  #expect(second.name == "2026-03-14-nordvik-2")
  #expect(scratch.files().filter { before[$0.key] != nil } == before)
  // What is left of a session has its name too.
  try FileManager.default.removeItem(atPath: second.snapshot)
  #expect(try made("Nordvik", on: "2026-03-14", in: scratch.folder).name.hasSuffix("-3"))
}

@Test func `a session that was made opens from its snapshot`() throws {
  let scratch = Scratch()
  let place = try made("Nordvik", on: "2026-03-14", in: scratch.folder)
  let store = try FileStore(place, .looking)
  guard case .cache = store.start() else {
    Issue.record("the snapshot is not used")
    return
  }
  #expect(try LiveSession(store).session.title == "Nordvik")
  #expect(try Check(place).findings.isEmpty)
}

@Test func `a list is newest first and reads summaries`() throws {
  let scratch = Scratch()
  _ = try made("Gammel", on: "2025-01-01", in: scratch.folder)
  _ = try made("Ny", on: "2026-03-14", in: scratch.folder)
  _ = try made("Uten dato", on: nil, in: scratch.folder)
  write(Array("x".utf8), to: scratch.path + "/notes.txt")
  let list = try scratch.folder.list()
  #expect(list.map { $0.summary?.title } == ["Ny", "Gammel", "Uten dato"])
  #expect(list.allSatisfy { $0.finding == nil && !$0.hasLogs })
}

@Test func `a list says who is at work and what it cannot read`() throws {
  let scratch = Scratch()
  let place = try made("Nordvik", on: "2026-03-14", in: scratch.folder)
  let live = try LiveSession(FileStore(place, .working(seat: "leader")))
  try live.append([sample.change("x", .set(.place("Her")))], milliseconds: sample.now)
  try live.save()
  write(Array("{\"format\":".utf8), to: scratch.path + "/broken.json")
  write(Array("{}".utf8), to: scratch.path + "/other.json")
  let list = try scratch.folder.list()
  #expect(list.first?.hasLogs == true)
  #expect(list.compactMap(\.finding).count == 2)
  try live.close()
}

@Test func `a session is found by path, file name, name or a part that fits one`() throws {
  let scratch = Scratch()
  let place = try made("Nordvik", on: "2026-03-14", in: scratch.folder)
  _ = try made("Sørvik", on: "2026-05-01", in: scratch.folder)
  for text in [
    place.snapshot, place.history, "2026-03-14-nordvik.json", "2026-03-14-nordvik", "nordvik",
    "Nordv",
  ] {
    #expect(try scratch.folder.find(text) == place, "\(text)")
  }
  #expect(try scratch.folder.find("Sørvik").name == "2026-05-01-soervik")
  #expect(
    throws: StoreFault.ambiguous(
      "vik", candidates: ["2026-03-14-nordvik", "2026-05-01-soervik"])
  ) { try scratch.folder.find("vik") }
  for text in ["vestvik", "", "/no/such/file.json"] {
    #expect(throws: StoreFault.noSuchSession(text, folder: scratch.path)) {
      try scratch.folder.find(text)
    }
  }
  #expect(try scratch.folder.find(id: sample.id("Nordvik")) == place)
}

@Test func `the folder is the option, the variable, or the data folder`() {
  let environment = ["MELLOMROM_SESSIONS": "/a", "HOME": "/home/ada", "XDG_DATA_HOME": "/data"]
  #expect(SessionFolder(option: "/b", variable: { environment[$0] }).path == "/b")
  #expect(SessionFolder(option: nil, variable: { environment[$0] }).path == "/a")
  #expect(SessionFolder(option: nil, variable: { environment[$0] }).origin == .environment)
}

@Test func `a folder is made with all it lies in, for its owner only`() throws {
  let scratch = Scratch()
  let folder = SessionFolder(path: scratch.path + "/a/b")
  try folder.make()
  #expect(try FileSystem.status(folder.path).mode == 0o700)
  #expect(try folder.list().isEmpty)
  #expect(try SessionFolder(path: scratch.path + "/missing").list().isEmpty)
}
