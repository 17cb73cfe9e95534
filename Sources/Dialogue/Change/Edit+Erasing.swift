import JSONTree

extension Edit {
  /// The edit of a change with the words of erased points taken out, and the rest as it was.
  ///
  /// A line keeps its place in the order, so that what stands after it still stands there. A kind
  /// that this version does not know may hold anything, so it is emptied when it names one of the
  /// points at all.
  package func withoutWords(of erased: [ID<Point>: Moment], in change: Identifier) -> Edit {
    guard !erased.isEmpty else { return self }
    switch self {
    case .write(let poster, let level, _, let after) where erased[ID(change)] != nil:
      return .write(poster, level: level, text: "", after: after)
    case .remark(let poster, let about, let remark, _) where erased[ID(change)] != nil:
      return .remark(poster, about: about, remark, text: "")
    case .reword(let point, _) where erased[point] != nil:
      return .reword(point, text: "")
    case .followUp(.point(let point), .text(let text, _))
    where erased[point] != nil && text != .owner:
      // What was answered may repeat what was said.
      return .followUp(.point(point), .text(text, ""))
    case .undo(let changes, let undone):
      return .undo(
        changes,
        undone.map { part in
          let edit = part.edit.withoutWords(of: erased, in: change)
          return edit == part.edit ? part : Undone(edit, revisions: part.revisions)
        })
    case .unknown(let body) where erased.keys.contains { body.names($0.description) }:
      return .unknown(["kind": body["kind"] ?? "", "erased": true])
    case .write, .reword, .begin, .set, .addQuestion, .setQuestion, .placeQuestion, .addRule,
      .setRule, .placeRule, .addStep, .setStep, .placeStep, .seat, .timetable, .addPerson,
      .setPerson, .placePerson, .clock, .openPoster, .setPoster, .pick, .setPoint, .placePoint,
      .erase, .remark, .link, .theme, .perspective, .assessment, .followUp, .milestone,
      .comment, .setComment, .placeComment, .unknown:
      return self
    }
  }
}

extension JSON {
  /// Whether this text is one of the strings or keys in it, at any depth.
  fileprivate func names(_ text: String) -> Bool {
    switch self {
    case .null, .bool, .int, .decimal: false
    case .string(let string): string == text
    case .array(let values): values.contains { $0.names(text) }
    case .object(let members): members.contains { $0.key == text || $0.value.names(text) }
    }
  }
}
