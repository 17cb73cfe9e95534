import Dialogue
import Foundation
import JSONTree
import Testing

@testable import SessionStore

private let sample = Sample()

private func begun(_ place: SessionPlace) throws {
  try working(at: place) { live in
    try live.append(sample.beginning + [sample.point("Felles")], milliseconds: sample.now)
  }
}

private let draft: JSON = ["point": "x", "text": "halvskrevet"]

/// What a killed process was typing.
private func leaveDraft(_ place: SessionPlace, seat: String = "table-1") throws {
  try FileSystem.makeFolder(place.live, mode: 0o700)
  let name = DraftName(seat: seat, writer: WriterID(raw: 9))
  write(draft.compactBytes + [0x0A], to: place.draft(name))
}

private func handover(
  _ place: SessionPlace, to target: String, withPeople: Bool = false
) throws -> (Handover, LiveSession) {
  let live = try looking(at: place)
  return (try Handover(live, at: place, to: target, withPeople: withPeople), live)
}

@Test func `what is handed over is read back whole and makes the same session`() throws {
  let scratch = Scratch()
  try begun(scratch.place)
  try leaveDraft(scratch.place)
  try People.put(["format": "mellomrom-people", "version": 1, "ida": "Ida"], at: scratch.place)
  let target = scratch.path + "/alt.mellomrom"
  let receipt = try handover(scratch.place, to: target, withPeople: true).0.deliver()
  #expect(receipt.changes == 5)
  #expect(receipt.points == 1)
  #expect(receipt.drafts == 1)
  #expect(receipt.hasPeople)
  #expect(receipt.bytes == bytes(target).count)
  #expect(try FileSystem.status(target).mode == 0o600)

  let there = Scratch()
  let received = try there.folder.create(Copy(target))
  let (mine, its) = (try looking(at: scratch.place), try looking(at: received))
  #expect(its.session.json.indented == mine.session.json.indented)
  #expect(its.findings.isEmpty)
  #expect(bytes(received.history) == bytes(scratch.place.history))
  #expect(try FileStore(received, .looking).leftDrafts().map(\.content) == [draft])
  #expect(try People.read(received)?.json["ida"] == "Ida")
}

@Test func `names go along only to the organiser`() throws {
  let scratch = Scratch()
  try begun(scratch.place)
  try People.put(["format": "mellomrom-people", "version": 1, "ida": "Ida"], at: scratch.place)
  let target = scratch.path + "/work.mellomrom"
  #expect(try !handover(scratch.place, to: target).0.deliver().hasPeople)
  #expect(Data(bytes(target)).range(of: Data("Ida".utf8)) == nil)
}

@Test func `a bundle that is cut or changed anywhere is not taken for whole`() throws {
  let scratch = Scratch()
  try begun(scratch.place)
  try leaveDraft(scratch.place)
  let target = scratch.path + "/alt.mellomrom"
  _ = try handover(scratch.place, to: target).0.deliver()
  let whole = bytes(target)
  #expect(try Copy(target).findings.isEmpty)
  for count in stride(from: 0, to: whole.count, by: 29) {
    write(Array(whole.prefix(count)), to: target)
    let copy = try? Copy(target)
    #expect(copy.map { !$0.findings.isEmpty } ?? true, "cut at \(count)")
  }
  for position in stride(from: 0, to: whole.count, by: 31) {
    var flipped = whole
    flipped[position] ^= 4
    write(flipped, to: target)
    let copy = try? Copy(target)
    #expect(copy.map { !$0.findings.isEmpty } ?? true, "flipped at \(position)")
  }
}

@Test func `two who leave at one file both stand in it`() throws {
  let scratch = Scratch()
  try begun(scratch.place)
  let other = scratch.place("other")
  copy(scratch.place, to: other)
  try working(at: scratch.place, as: "table-1") {
    try $0.append([sample.point("fra én")], milliseconds: sample.now + 10)
  }
  try working(at: other, as: "table-2") {
    try $0.append([sample.point("fra to")], milliseconds: sample.now + 20)
  }
  let target = scratch.path + "/alt.mellomrom"
  _ = try handover(scratch.place, to: target).0.deliver()
  _ = try handover(other, to: target).0.deliver()
  #expect(try sample.texts(Copy(target).session) == ["Felles", "fra to", "fra én"])
  let again = bytes(target)
  _ = try handover(scratch.place, to: target).0.deliver()
  #expect(bytes(target) == again)
}

@Test func `nothing is written over that is not this session`() throws {
  let scratch = Scratch()
  try begun(scratch.place)
  let target = scratch.path + "/notat.txt"
  write(Array("et notat".utf8), to: target)
  #expect(throws: StoreFault.anotherSession(path: target)) {
    try handover(scratch.place, to: target)
  }
  #expect(bytes(target) == Array("et notat".utf8))
}

@Test func `a session that is removed leaves nothing under its name, and nothing else goes`()
  throws
{
  let scratch = Scratch()
  let other = scratch.place("2026-03-14-nordvik-2")
  try begun(other)
  let before = scratch.files()
  try begun(scratch.place)
  try leaveDraft(scratch.place)
  write([0x20], to: scratch.place.snapshot + Keeper.asideEnding + "1")
  let target = Scratch()
  let (handover, live) = try handover(scratch.place, to: target.path)
  _ = try handover.deliver()
  try handover.removeHere(live, and: [])
  #expect(scratch.files() == before)
  #expect(try !scratch.place.exists())
  #expect(try sample.texts(Copy(handover.path).session) == ["Felles"])
  #expect(try Copy(handover.path).drafts.map(\.seat) == ["table-1"])
}

@Test func `what came after the handing over keeps the session here`() throws {
  let scratch = Scratch()
  try begun(scratch.place)
  let target = Scratch()
  let (handover, live) = try handover(scratch.place, to: target.path)
  _ = try handover.deliver()
  try working(at: scratch.place) {
    try $0.append([sample.point("etterpå")], milliseconds: sample.now + 10)
  }
  let before = scratch.files()
  #expect(throws: StoreFault.notReceived(path: handover.path)) {
    try handover.removeHere(live, and: [])
  }
  #expect(scratch.files() == before)
}

@Test func `a session that somebody is at work on is not removed`() throws {
  let scratch = Scratch()
  try begun(scratch.place)
  let table = try FileStore(scratch.place, .working(seat: "table-3"))
  try table.log?.begin()
  let hall = try FileStore(scratch.place, .following(seat: "hall"))
  hall.signal([:])
  #expect(throws: StoreFault.atWork(["hall", "table-3"])) {
    try Handover.checkMayRemove(scratch.place)
  }
  try table.close()
  #expect(throws: StoreFault.atWork(["hall"])) { try Handover.checkMayRemove(scratch.place) }
  try hall.close()
  try Handover.checkMayRemove(scratch.place)
}

@Test func `a damaged session is not removed`() throws {
  let scratch = Scratch()
  try begun(scratch.place)
  var spoiled = bytes(scratch.place.history)
  spoiled[spoiled.count / 2] ^= 1
  write(spoiled, to: scratch.place.history)
  #expect(throws: StoreFault.self) { try Handover.checkMayRemove(scratch.place) }
}

@Test func `a bundle, a live folder, a folder and a mailed file all merge to the same bytes`()
  throws
{
  let scratch = Scratch()
  try begun(scratch.place)
  let (handed, mailed) = (scratch.place("handed"), scratch.place("mailed"))
  copy(scratch.place, to: handed)
  try working(at: handed) {
    try $0.append([sample.point("levert")], milliseconds: sample.now + 10)
  }
  let bundle = scratch.path + "/levert.mellomrom"
  _ = try handover(handed, to: bundle).0.deliver()
  write(bytes(scratch.place.snapshot), to: mailed.snapshot)
  try working(at: mailed) { try $0.append([sample.point("sendt")], milliseconds: sample.now + 20) }
  let folder = Scratch()
  copy(scratch.place, to: folder.place)
  let open = try LiveSession(FileStore(folder.place, .working(seat: "table-2")))
  try open.append([sample.point("åpen")], milliseconds: sample.now + 30)
  try open.save()

  let others = [bundle, folder.path, mailed.snapshot, folder.place.live]
  var results: Set<[[UInt8]]> = []
  for (number, order) in [[0, 1, 2, 3], [3, 2, 1, 0], [2, 0, 1, 0, 2, 3, 1]].enumerated() {
    let target = scratch.place("target-\(number)")
    copy(scratch.place, to: target)
    try working(at: target) { live in
      for index in order {
        _ = try live.merge(Copy(others[index], of: live.session.id))
      }
    }
    try working(at: target) { live in
      #expect(sample.texts(live.session) == ["Felles", "levert", "sendt", "åpen"])
      for other in others {
        let merged = try live.merge(Copy(other, of: live.session.id))
        #expect(merged.count == 0)
      }
    }
    results.insert([bytes(target.history), bytes(target.snapshot)])
  }
  #expect(results.count == 1)
  try open.close()
}

@Test func `a merge says how much is new from each seat`() throws {
  let scratch = Scratch()
  try begun(scratch.place)
  let other = scratch.place("other")
  copy(scratch.place, to: other)
  try leaveDraft(other)
  try working(at: other) {
    try $0.append(
      [sample.point("a", by: .table(1)), sample.point("b", by: .table(1)), sample.point("c")],
      milliseconds: sample.now + 10)
  }
  try working(at: scratch.place) { live in
    let merged = try live.merge(Copy(other))
    #expect(merged == LiveSession.Merged(added: ["table-1": 2, "leader": 1], drafts: 1))
    let again = try live.merge(Copy(other))
    #expect(again == LiveSession.Merged())
  }
}

@Test func `a merge waits for nobody who tidies, and mends a damaged history`() throws {
  let scratch = Scratch()
  try begun(scratch.place)
  let other = scratch.place("other")
  copy(scratch.place, to: other)
  try working(at: other) {
    try $0.append([sample.point("nytt")], milliseconds: sample.now + 10)
  }
  func mergeWhileLocked() throws {
    guard let lock = try PackLock(scratch.place, .owner) else {
      Issue.record("nobody has it")
      return
    }
    let added = try working(at: scratch.place) { try $0.merge(other) }
    #expect(added == 1)
    _ = lock
  }
  try mergeWhileLocked()
  #expect(try sample.texts(looking(at: scratch.place).session) == ["Felles", "nytt"])
  try working(at: scratch.place) { _ in }
  #expect(bytes(scratch.place.history) == bytes(other.history))

  // A line of the history is spoiled, and the snapshot is gone.
  var spoiled = bytes(scratch.place.history)
  spoiled[spoiled.count / 2] ^= 1
  write(spoiled, to: scratch.place.history)
  try FileManager.default.removeItem(atPath: scratch.place.snapshot)
  try working(at: scratch.place) { _ = try $0.merge(Copy(other)) }
  #expect(try sample.texts(looking(at: scratch.place).session) == ["Felles", "nytt"])
  #expect(bytes(scratch.place.history) == spoiled)
}

@Test func `erased words do not come with a copy, in its draft either`() throws {
  let scratch = Scratch()
  try begun(scratch.place)
  let other = scratch.place("other")
  copy(scratch.place, to: other)
  try FileSystem.makeFolder(other.live, mode: 0o700)
  let held: JSON = ["point": .string(sample.id("Felles").description), "text": "Felles, men"]
  write(
    held.compactBytes, to: other.draft(DraftName(seat: "table-1", writer: WriterID(raw: 9))))
  try working(at: scratch.place) {
    try $0.append([sample.erasing("Felles")], milliseconds: sample.now + 10)
    try $0.save()
    let merged = try $0.merge(Copy(other))
    #expect(merged == LiveSession.Merged())
  }
  let names = scratch.holding("Felles").filter { !$0.hasPrefix("other") }
  #expect(names.isEmpty)
}
