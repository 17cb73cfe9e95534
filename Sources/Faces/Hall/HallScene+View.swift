import Dialogue
import Terminal

extension HallScene {
  /// The scene as large as the place allows, in the session's own language.
  func view(_ language: Language) -> Block {
    switch self {
    case .blank: .space
    case .title(let title, let under):
      .rows([
        .weight(1, .big(Block.Big(title)), minimum: 2),
        .fixed(2, Self.centered(Line(under)), rank: 1),
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

  private static func under(_ heading: String, _ block: Block) -> Block {
    .rows([
      .fixed(2, centered(Line(heading, .heading)), rank: 1), .weight(1, block, minimum: 2),
    ])
  }

  private static func centered(_ line: Line) -> Block {
    .text(Block.Text([line], alignment: .center))
  }

  private static func view(of question: Question, _ language: Language) -> Block {
    .rows([
      .fixed(2, centered(Line(question.step, .heading)), rank: 2),
      .weight(2, .big(Block.Big(question.text)), minimum: 2),
      .fixed(
        question.turn == nil ? 0 : 1, centered(Line(question.turn?(language) ?? "")), rank: 3),
      .weight(1, .big(Block.Big(question.minutes)), minimum: 1, rank: 1),
    ])
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
      switch line.level {
      case .heading: Block.Placard.Item(line.text, style: .heading)
      case .point: Block.Placard.Item(line.text, lead: "•", style: .participants)
      case .sub: Block.Placard.Item(line.text, lead: "–", indent: 1, style: .participants)
      }
    }
    return under(heading, .placard(Block.Placard(items)))
  }

  private static func view(of relations: Relations, _ language: Language) -> Block {
    let words = HallWording.relations(relations)(language)
    return .rows([
      .weight(1, .drawing(Block.Drawing(relations, words: words)), minimum: 6),
      .fixed(1, centered(Line(words, .heading)), rank: 1),
    ])
  }
}
