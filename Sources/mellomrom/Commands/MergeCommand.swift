import ArgumentParser
import Dialogue
import JSONTree
import SessionStore

struct MergeCommand: CommonCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: Sentence(
      nb: "Flett inn andre kopier av en samling.", nn: "Flett inn andre kopiar av ei samling.",
      en: "Take in other copies of a session."
    ).said,
    discussion: Sentence(
      nb: """
        OTHER er ei samlingsfil, en historikk, ei mappe noen arbeider i, eller det leave og handover har \
        skrevet. Rekkefølgen og antallet ganger spiller ingen rolle. Der to har endret de samme ordene, blir \
        begge stående til noen velger.
        """,
      nn: """
        OTHER er ei samlingsfil, ein historikk, ei mappe nokon arbeider i, eller det leave og handover har \
        skrive. Rekkjefølgja og talet på gonger spelar inga rolle. Der to har endra dei same orda, blir \
        begge ståande til nokon vel.
        """,
      en: """
        OTHER is a session file, a history, a folder that somebody is at work in, or what leave and \
        handover have written. Any order, any number of times, comes to the same. Where two have \
        changed the same words, both stay until somebody chooses.
        """
    ).said)

  @Argument(help: .session)
  var session: String

  @Argument(
    help: .said(
      nb: "Kopier som skal flettes inn.", nn: "Kopiar som skal flettast inn.",
      en: "Copies to take in.", valueName: "other"))
  var others: [String]

  @OptionGroup var common: CommonOptions
  @OptionGroup var format: JSONOption

  func run() throws {
    let language = common.surroundings.language
    let library = common.library
    let place = try library.find(session)
    let live = try Failure.catching { () throws(StoreFault) in
      try LiveSession(FileStore(place, .working(seat: Seat.script.name)))
    }
    defer { try? live.close() }
    let before = live.session
    var rows: [JSON] = []
    var isWhole = true
    for other in others {
      let copy = try self.copy(other, of: live.session, in: library)
      let merged = try Failure.catching { () throws(StoreFault) in try live.merge(copy) }
      let faults = copy.findings.filter { $0.weight == .fault }
      isWhole = isWhole && faults.isEmpty
      for fault in faults { Output.talk("mellomrom: \(fault.sentence(language))") }
      if format.json {
        rows.append(Self.json(copy, merged))
      } else {
        try Output.line("\(other): \(Self.sentence(merged)(language))")
      }
    }
    if live.session.erased.count > before.erased.count {
      ReportWriter.removeDocuments(of: place, live.session)
    }
    let conflicts = (before: before.openConflicts, after: live.session.openConflicts)
    if format.json {
      try Output.json([
        "path": .string(place.snapshot), "merged": .array(rows),
        "conflicts": ["before": .int(conflicts.before), "after": .int(conflicts.after)],
      ])
    } else if let sentence = Self.sentence(conflicts) {
      try Output.line(sentence(language))
    }
    if !isWhole { throw ExitCode(Failure.dataError) }
  }

  /// A path, or a session in the same folder by its name.
  private func copy(
    _ other: String, of session: Session, in library: Library
  ) throws(Failure) -> Copy {
    do throws(StoreFault) {
      return try Copy(other, of: session.id)
    } catch .noSuchSession where !other.contains("/") {
      let place = try library.find(other)
      return try Failure.catching { () throws(StoreFault) in try Copy(place) }
    } catch {
      throw Failure(error.sentence, code: error.exitCode)
    }
  }

  private static func sentence(_ merged: LiveSession.Merged) -> Sentence {
    let count = merged.count
    let seats = merged.added.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
    let list = seats.joined(separator: ", ")
    let changes =
      count == 0
      ? Sentence(nb: "ingenting nytt", nn: "ikkje noko nytt", en: "nothing new")
      : Sentence(
        nb: count == 1 ? "1 ny endring (\(list))" : "\(count) nye endringer (\(list))",
        nn: count == 1 ? "1 ny endring (\(list))" : "\(count) nye endringar (\(list))",
        en: count == 1 ? "1 new change (\(list))" : "\(count) new changes (\(list))")
    guard merged.drafts > 0 else { return changes }
    return Sentence(
      nb: "\(changes.nb), og det som var halvskrevet",
      nn: "\(changes.nn), og det som var halvskrive", en: "\(changes.en), and what was half typed")
  }

  /// Nil when nothing waits for anybody.
  private static func sentence(_ conflicts: (before: Int, after: Int)) -> Sentence? {
    guard conflicts.after > 0 else { return nil }
    let new = max(0, conflicts.after - conflicts.before)
    return Sentence(
      nb: "\(conflicts.after) steder står to ordlyder ved siden av hverandre til noen velger "
        + "(\(new) nye).",
      nn: "\(conflicts.after) stader står to ordlydar ved sida av kvarandre til nokon vel "
        + "(\(new) nye).",
      en: "In \(conflicts.after) places two wordings stand side by side until somebody chooses "
        + "(\(new) new).")
  }

  private static func json(_ copy: Copy, _ merged: LiveSession.Merged) -> JSON {
    let seats = merged.added.sorted { $0.key < $1.key }
    return [
      "path": .string(copy.path), "added": .int(merged.count),
      "seats": .object(seats.map { JSON.Member($0.key, .int($0.value)) }),
      "drafts": .int(merged.drafts),
      "findings": .array(copy.findings.map { .string($0.sentence(.english)) }),
    ]
  }
}

extension Session {
  /// Places where two wordings wait for somebody to choose.
  fileprivate var openConflicts: Int { conflicts.count(where: isOpen) }
}
