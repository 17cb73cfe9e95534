import Dialogue
import Terminal

extension HallScene {
  /// The scene as large as the place allows, in the session's own language.
  func view(_ language: Language) -> Block {
    switch self {
    case .blank: .space
    case .title(let title, let under):
      .rows([
        .weight(5, .big(Block.Big(title)), minimum: 2),
        .weight(2, .big(Block.Big(under, style: .plain)), minimum: 1, rank: 1),
      ])
    case .words(let words): .big(Block.Big(words))
    case .quiet(let sentence): .big(Block.Big(sentence))
    case .rule(let text, let number, let count):
      Self.under(HallWording.rule(number, of: count)(language), .big(Block.Big(text)))
    case .question(let question): Self.view(of: question, language)
    case .seating(let seating): Self.view(of: seating, language)
    case .poster(let poster): Self.view(of: poster, language)
    case .relations(let relations): Self.view(of: relations, language)
    }
  }

  /// A heading that grows with the screen, as what stands under it does.
  private static func under(_ heading: String, _ block: Block) -> Block {
    .rows([
      .weight(1, .big(Block.Big(heading)), minimum: 1, rank: 1), .weight(7, block, minimum: 2),
    ])
  }

  private static func view(of question: Question, _ language: Language) -> Block {
    var parts: [Block.Part] = [
      .weight(1, .big(Block.Big(question.step)), minimum: 1, rank: 2),
      .weight(6, .big(Block.Big(question.text)), minimum: 2),
    ]
    if let turn = question.turn {
      parts.append(
        .weight(1, .big(Block.Big(turn(language), style: .plain)), minimum: 1, rank: 3))
    }
    parts.append(.weight(2, .big(Block.Big(question.minutes)), minimum: 1, rank: 1))
    return .rows(parts)
  }

  private static func view(of seating: Seating, _ language: Language) -> Block {
    let items = seating.groups.map { group in
      seating.isPairs
        ? Block.Placard.Item(group.people.joined(separator: " – "))
        : Block.Placard.Item(
          group.people.joined(separator: " · "),
          lead: HallWording.table(group.number)(language))
    }
    return under(seating.step, .placard(Block.Placard(items, mostColumns: 3)))
  }

  private static func view(of poster: Poster, _ language: Language) -> Block {
    var heading = HallWording.table(poster.table)(language)
    if poster.parts > 1 { heading += " (\(poster.part)/\(poster.parts))" }
    let items = poster.lines.map { line in
      Block.Placard.Item(
        line.text, lead: line.level.bullet(before: line.text), indent: line.level == .sub ? 1 : 0,
        style: line.level == .heading ? .heading : .participants)
    }
    return under(heading, .placard(Block.Placard(items)))
  }

  private static func view(of relations: Relations, _ language: Language) -> Block {
    let words = HallWording.relations(relations)(language)
    return .rows([
      .weight(5, .drawing(Block.Drawing(relations, words: words)), minimum: 6),
      .weight(1, .big(Block.Big(words)), minimum: 1, rank: 1),
    ])
  }
}
