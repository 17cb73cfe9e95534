import Dialogue
import Glibc
import Terminal

extension Block.Drawing {
  /// People as points on a circle, those of a group beside each other; every relation is a line,
  /// those within a group bright.
  init(_ relations: HallScene.Relations, words: String) {
    let groups = relations.groups.enumerated().flatMap { Array(repeating: $0, count: $1) }
    let spots = groups.indices.map { Spot.onCircle($0, of: groups.count) }
    var lines: [Stroke] = []
    if groups.count <= Self.mostWithEveryLine {
      for one in groups.indices {
        for other in groups.indices[..<one] where groups[one] != groups[other] {
          lines.append(Stroke(from: spots[other], to: spots[one], isBright: false))
        }
      }
    }
    for one in groups.indices {
      for other in groups.indices[..<one].reversed() {
        guard groups[other] == groups[one], lines.count < Self.mostLines else { break }
        lines.append(Stroke(from: spots[other], to: spots[one], isBright: true))
      }
    }
    self.init(points: spots, lines: lines, words: words)
  }

  /// Beyond this many people, lines between all of them are one grey disc, and the words say the rest.
  private static let mostWithEveryLine = 160
  private static let mostLines = 20_000
}

extension Block.Drawing.Spot {
  /// From the top, the way clocks go.
  fileprivate static func onCircle(_ place: Int, of count: Int) -> Self {
    let angle = 2 * Double.pi * Double(place) / Double(max(1, count))
    return Self(x: (1 + sin(angle)) / 2, y: (1 - cos(angle)) / 2)
  }
}
