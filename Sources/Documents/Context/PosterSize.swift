import Dialogue
import Reporting

/// How large a poster can be written so that it fills one page of A3 and no more.
///
/// Letters are taken to be half as wide as they are high, which is a little more than they are; a
/// poster that would have to be written smaller than 9 points runs over to another page.
struct PosterSize {
  /// The size of the letters.
  let points: Int
  let columns: Int

  /// What is left of A3 across inside its margins, and under the title, in points.
  private static let page = (width: 1076.0, height: 640.0)
  private static let sizes = [40, 36, 32, 28, 26, 24, 22, 20, 18, 16, 15, 14, 13, 12, 11, 10]

  init(of section: SectionContext) {
    let lines = section.blocks.flatMap { block -> [SpokenLine] in
      guard case .spoken(_, let lines) = block.block else { return [] }
      return lines
    }
    let lengths = lines.map { line in
      line.words.count + line.notes.reduce(0) { $0 + $1.count + 2 } + (line.level == .sub ? 8 : 4)
    }
    for size in Self.sizes {
      let columns = size < 24 ? 2 : 1
      let width = Self.page.width / Double(columns) - Double(2 * size)
      let perLine = max(1, width / (Double(size) * 0.55))
      let height = lengths.reduce(0.0) {
        $0 + (Double($1) / perLine).rounded(.up) * Double(size) * 1.5 + Double(size) * 0.2
      }
      if height <= Self.page.height * Double(columns) * 0.92 {
        self.points = size
        self.columns = columns
        return
      }
    }
    points = 9
    columns = 3
  }
}
