internal import Dialogue
internal import JSONTree

/// Takes the words of erased points out of whatever may hold them.
struct Redaction {
  private let erased: [ID<Point>: Moment]
  private let names: Set<String>

  init(_ session: Session) {
    erased = session.erased
    names = Set(erased.keys.map(\.description))
  }

  var isEmpty: Bool { erased.isEmpty }

  /// The body without the words; nil when there is nothing to take out.
  func callAsFunction(_ envelope: Envelope) -> JSON? {
    guard !isEmpty else { return nil }
    if let base = Base(envelope) { return redacted(base) }
    guard let change = Change(envelope) else {
      // Nobody can say what it holds, so nothing is left of it but its kind.
      guard concerns(envelope.body) else { return nil }
      return ["kind": envelope.body["kind"] ?? "", "erased": true]
    }
    let edit = change.edit.withoutWords(of: erased, in: change.id)
    // What this version cannot read may hold the words as well.
    guard edit != change.edit || !change.extra.isEmpty && concerns(envelope.body) else {
      return nil
    }
    return edit.json
  }

  private func redacted(_ base: Base) -> JSON? {
    guard var session = try? Session(json: base.session) else { return nil }
    let before = session.json
    for (point, at) in erased.sorted(by: { $0.key < $1.key }) {
      let id = Identifier(derivedFrom: "erase", point.description)
      session.fold(Change(id: id, at: at, by: .script, edit: .erase(point)))
    }
    guard session.json != before else { return nil }
    return base.body(with: session)
  }

  /// What was half written in forms, without what is about erased points; nil when it is something
  /// else, or nothing is left.
  func withoutWords(_ draft: JSON) -> JSON? {
    guard var halves = try? HalfTexts(json: draft) else { return nil }
    halves.remove { names.contains($0.description) }
    return halves.isEmpty || concerns(halves.json) ? nil : halves.json
  }

  /// Whether the id of an erased point stands anywhere in it.
  func concerns(_ value: JSON) -> Bool {
    switch value {
    case .null, .bool, .int, .decimal: false
    case .string(let text): names.contains(text)
    case .array(let values): values.contains(where: concerns)
    case .object(let members):
      members.contains { names.contains($0.key) || concerns($0.value) }
    }
  }
}
