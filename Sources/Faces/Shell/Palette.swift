import Dialogue
import Terminal

/// Finding a command by a part of its name, its sentence or its key.
struct Palette<Owner: Face>: Sendable {
  static var list: ElementID { "palette" }

  private let face: Owner
  private var field = TextField()
  var selected = 0

  init(for face: Owner) {
    self.face = face
  }

  enum Entry {
    case command(Command<Owner>)
    case universal(Universal)
  }

  mutating func type(_ input: Input) {
    if field.type(input) { selected = 0 }
  }

  func moved(by rows: Int) -> Self {
    var copy = self
    copy.selected = max(0, min(found.count - 1, selected + rows))
    return copy
  }

  var chosen: Entry? {
    let found = found
    return found.indices.contains(selected) ? found[selected].entry : nil
  }

  private struct Row {
    var entry: Entry
    var keys: String
    var sentence: String
    var reason: String?
  }

  // Every word that is typed must be somewhere in the name, the sentence, the keys or the command's other
  // words, in any of the three languages: people look for a command by their own word for it.
  private var found: [Row] {
    let wanted = field.text.lowercased().split(separator: " ")
    return rows.filter { row, words in wanted.allSatisfy { words.contains($0) } }.map(\.0)
  }

  private var rows: [(Row, words: String)] {
    let language = face.context.language
    let commands = Owner.commands.filter { $0.scopes.contains(face.scope) }.map { command in
      let keys = command.keys.map { $0.name(language) }.joined(separator: ", ")
      let row = Row(
        entry: .command(command), keys: keys, sentence: command.sentence(language),
        reason: command.reason(face)?(language))
      let also = command.also.joined(separator: " ")
      return (
        row, words: "\(command.id) \(keys) \(command.hint.all) \(command.sentence.all) \(also)"
      )
    }
    let universals = Universal.available(in: face.context).map { universal in
      let keys = universal.keys.map { $0.name(language) }.joined(separator: ", ")
      let row = Row(
        entry: .universal(universal), keys: keys, sentence: universal.sentence(language),
        reason: nil)
      return (row, words: "\(keys) \(universal.sentence.all)")
    }
    return (commands + universals).map { ($0.0, $0.words.lowercased()) }
  }

  func view(_ language: Language) -> Overlay.Palette {
    let found = found
    let list = Block.List(
      Self.list, count: found.count, selected: found.isEmpty ? nil : selected, wraps: true,
      empty: Line(Wording.nothingFound(language), .dimmed)
    ) { index in
      let row = found[index]
      var line = Line(row.sentence)
      if let reason = row.reason { line += Line(" – \(reason)", .dimmed) }
      return Block.List.Row(line, trailing: Line(row.keys, .key))
    }
    return Overlay.Palette(
      title: Wording.paletteTitle(language),
      field: Block.Field("palette-field", text: field.text, caret: field.caret), list: list)
  }
}

extension Sentence {
  fileprivate var all: String { "\(nb) \(nn) \(en)" }
}
