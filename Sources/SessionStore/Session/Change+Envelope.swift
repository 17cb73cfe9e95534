package import Dialogue
internal import JSONTree

extension Change {
  /// Reads an envelope with the rules' eyes; nil when it is well sealed and yet no change.
  package init?(_ envelope: Envelope) {
    guard let id = Identifier(envelope.id), let at = Moment(envelope.at),
      let by = Seat(name: envelope.by), let (edit, extra) = try? Edit.read(envelope.body)
    else { return nil }
    let base = envelope.base.map(Identifier.init)
    let group = envelope.group.map(Identifier.init)
    guard base != .some(nil), group != .some(nil) else { return nil }
    self.init(
      id: id, at: at, by: by, base: base ?? nil, group: group ?? nil, edit: edit,
      extra: extra)
  }

  /// What an envelope says of it.
  package var content: Envelope.Content {
    Envelope.Content(
      at: at.description, id: id.description, by: by.name, base: base?.description,
      group: group?.description, body: edit.json(with: extra))
  }
}
