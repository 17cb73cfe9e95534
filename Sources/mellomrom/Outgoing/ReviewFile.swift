import Dialogue
import Discretion
import JSONTree

/// What a review found, as JSON to be filled in and handed back: `do` is `keep`, `replace` (with
/// `with`) or `strike`.
///
///     {"note": "This does not find everything …",
///      "clues": [{"kind": "capitalised", "words": "Kari Nordmann", "count": 2,
///                 "line": "…", "do": null}]}
enum ReviewFile {
  private static let largest = 16 << 20

  static func json(_ review: Review, decisions: [WordDecision], _ language: Language) -> JSON {
    let made = Dictionary(decisions.map { ($0.words.folded, $0) }) { first, _ in first }
    let clues = (review.undecided + review.decided).map { clue -> JSON in
      var members: [JSON.Member] = [
        .init("kind", .string(clue.kind.rawValue)), .init("words", .string(clue.words)),
        .init("count", .int(clue.count)), .init("line", .string(clue.line)),
      ]
      if let decision = made[clue.words.folded] {
        members += (decision.json.members ?? []).filter { $0.key == "do" || $0.key == "with" }
      } else {
        members.append(.init("do", .null))
      }
      return .object(members)
    }
    return ["note": .string(Review.limits(language)), "clues": .array(clues)]
  }

  static func read(_ path: String) throws(Failure) -> [WordDecision] {
    let bytes = try InputFile.read(path, atMost: largest)
    guard let json = try? JSON(parsing: bytes), let clues = json["clues"]?.array ?? json.array
    else { throw unreadable(path) }
    var decisions: [WordDecision] = []
    for (place, clue) in clues.enumerated() where clue["do"]?.string != nil {
      do throws(Malformed) {
        var decision = try WordDecision(clue, at: "clues[\(place)]")
        decision.extra = []
        decisions.append(decision)
      } catch {
        let what = error.sentence
        throw Failure(
          Sentence(
            nb: "\(path): \(what.nb)", nn: "\(path): \(what.nn)", en: "\(path): \(what.en)"),
          code: Failure.dataError)
      }
    }
    return decisions
  }

  private static func unreadable(_ path: String) -> Failure {
    Failure(
      Sentence(
        nb: "\(path) er ikke en gjennomgang. Lag en med: mellomrom report --clues",
        nn: "\(path) er ikkje ein gjennomgang. Lag ein med: mellomrom report --clues",
        en: "\(path) is not a review. Make one with: mellomrom report --clues"),
      code: Failure.dataError)
  }
}
