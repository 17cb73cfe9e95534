import Dialogue
import Terminal

extension LeaderFace {
  /// Clock, step and next, to be read from two metres.
  func bigBody(_ timeline: Timeline) -> Block {
    let clock = clock(timeline)
    let figures = clock.figures.isEmpty ? clock.words.text : "\(clock.figures) min"
    let isSeconds = clock.figures.contains(":")
    var under: [Line] = []
    if !clock.figures.isEmpty { under.append(clock.words) }
    under += clock.notes
    if !isSeen, !facts.asking.isEmpty {
      under.append(Line(RoomWords.asking(facts.asking.map(\.table))(language), .attention))
    }
    let next = target(of: .next).map { target in
      if case .page(let page) = target { return page.summary(in: session, language: language) }
      return title(of: Preview(way: .next, target: target, saw: nil, pressed: context.now))
    }
    return .rows([
      .weight(2, .big(Block.Big(session.currentStep?.title ?? session.title)), minimum: 3),
      .weight(3, .big(Block.Big(isSeconds ? clock.figures : figures)), minimum: 3),
      .fit(.text(Block.Text(under, alignment: .center)), maximum: 4, rank: 1),
      .weight(
        2,
        .big(Block.Big("\(ViewWords.next(language)): \(next ?? ViewWords.nothingNext(language))")),
        minimum: 2, rank: 2),
    ])
  }
}
